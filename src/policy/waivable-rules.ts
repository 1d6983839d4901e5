import { contractRules, driftRules, rules } from '../documents/index.js'

/** The rules that may be waived: of metrics, of drift, and of the data contract. */
export const waivableRules = [
  ...new Set<WaivableRule>([...rules, ...driftRules, 'drifted-share', ...contractRules])
] as readonly WaivableRule[]

type WaivableRule =
  (typeof rules)[number] | (typeof driftRules)[number] | 'drifted-share' | (typeof contractRules)[number]

/** Rules that are broken or not, without a number between. */
export const rulesWithoutNumber: readonly string[] = ['present', 'additional-columns'] satisfies WaivableRule[]
