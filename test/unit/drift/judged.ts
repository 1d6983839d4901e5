import type { Check, DriftColumn, DriftEntry, Limit } from '../../../src/documents/index.js'
import { judgeDrift, type DriftJudgement, type DriftQuestion } from '../../../src/drift/index.js'

/** The policy's defaults. */
export const defaults: DriftEntry = {
  reference: { kind: 'baseline' },
  exclude: [],
  minCount: 0,
  columns: new Map<string, DriftColumn>(),
  limits: { ks: 0.1, wasserstein: 0.25, 'jensen-shannon': 0.1, missing: 0.02, infinite: 0.02, 'new-categories': 0.005 },
  severity: 'block'
}

/** Two profiles, judged by the defaults but for what is given. */
export function judged(
  { reference, current, ...others }: Pick<DriftQuestion, 'reference' | 'current'> & Partial<DriftQuestion>,
  entry: Partial<DriftEntry> = {}
): DriftJudgement {
  return judgeDrift({
    reference,
    current,
    confidence: 0.95,
    outputs: new Set(),
    ...others,
    entry: { ...defaults, ...entry }
  })
}

export function checkOf({ checks }: Pick<DriftJudgement, 'checks'>, id: string): Check {
  const found = checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`no check ${id} among ${checks.map((check) => check.id).join(', ')}`)
  return found
}

export function limitOf(check: Check, rule: string): Limit {
  const found = check.limits.find((limit) => limit.rule === rule)
  if (found === undefined) throw new Error(`no limit ${rule} in ${check.id}`)
  return found
}
