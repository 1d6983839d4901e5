import { isDeepStrictEqual } from 'node:util'

import type { Policy } from '../documents/index.js'
import { isStricterCandidate } from './candidate-changes.js'
import { differences, type Difference } from './differences.js'
import { isStricterDrift } from './drift-changes.js'
import { isSameFloor } from './floor-reference.js'
import { isMap, leavesOf, nameOf, severityOrder, type Leaves } from './leaves.js'
import type { KeyPath } from './written.js'

/** One thing that a proposed policy says otherwise than the one in force. */
export interface PolicyChange extends Difference {
  /** Whether it is or may be weaker. What is not known to be stricter counts as weaker. */
  readonly loosens: boolean
  /** It loosens by nothing but that others block later: alpha is shared by more comparisons. */
  readonly dilutes?: true
}

/**
 * What a proposed policy changes in everything that judges (of `candidate` what does not only start it), the weaker first, each in the order of the keys.
 *
 * @example
 * policyChanges({ source: { confidence: 0.95 } }, { source: { confidence: 0.9 } }) // => [{ text: 'confidence: 0.95 becomes 0.9', path: ['confidence'], loosens: true }]
 */
export function policyChanges(inForce: Pick<Policy, 'source'>, proposed: Pick<Policy, 'source'>): PolicyChange[] {
  const [before, after] = [leavesOf(inForce.source), leavesOf(proposed.source)]
  const paths = [...new Map([...before.paths, ...after.paths].map((path) => [nameOf(path), path])).values()]
  const changes = paths.sort(byKeys).flatMap((path) => {
    const [old, now] = [before.valueAt(path), after.valueAt(path)]
    // A map that is empty on one side: on the other its keys say what changed.
    const said = before.isThere(path) && after.isThere(path) && isEmptyMap(old ?? now)
    if (said || isDeepStrictEqual(old, now)) return []
    const stricter =
      isNewEntry(path, before) ||
      (path[0] === 'drift' ? isStricterDrift(path, before, after) : isStricter(path, old, now))
    const dilutes = stricter && addsComparison(path, before, after)
    return differences(path, old, now).map((difference) => ({
      ...(dilutes ? { ...difference, text: difference.text + shared, dilutes } : difference),
      loosens: !stricter || dilutes
    }))
  })
  return [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)]
}

function byKeys(one: KeyPath, other: KeyPath): number {
  const at = one.findIndex((key, index) => key !== other[index])
  const [a, b] = at === -1 ? [one.length, other.length] : [one[at] ?? '', other[at] ?? '']
  return a < b ? -1 : a > b ? 1 : 0
}

function isEmptyMap(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length === 0
}

const shared = ' (alpha is shared by more comparisons, so that others block later)'

const comparing = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent']

/** Whether a limit is one more that p-values are corrected for, beside others. What a list of slices asks is not looked at. */
function addsComparison(path: KeyPath, before: Leaves, after: Leaves): boolean {
  const entry = path.slice(0, -1)
  const isList = path.length === 1 && path[0] === 'slices'
  if (!before.paths.some(isComparison) || (!isList && !isComparison(path)) || before.valueAt(path) !== undefined)
    return false
  const asked = comparing.some((rule) => before.valueAt([...entry, rule]) !== undefined)
  return isList || (!asked && after.valueAt([...entry, 'decide']) !== 'estimate')
}

function isComparison(path: KeyPath): boolean {
  const judges = path[0] === 'metrics' || path[0] === 'slices'
  return judges && (path.length === 1 || comparing.includes(String(path.at(-1))))
}

/** A check more is stricter, whatever it says. */
function isNewEntry([first = '', second = '']: KeyPath, { isThere }: Leaves): boolean {
  if (first === 'metrics') return !isThere(['metrics', second])
  return ['slices', 'drift', 'data-contract'].includes(String(first)) && !isThere([first])
}

const smallerIsStricter = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent', 'max-gain', 'max']
const largerIsStricter = ['min', 'min-gain']

/** From the weakest to the strictest; the value that counts where none is written. */
const orders: Readonly<Record<string, { readonly order: readonly unknown[]; readonly usual: unknown }>> = {
  severity: { order: severityOrder, usual: 'block' },
  'fail-when': { order: ['proven', 'likely'], usual: 'likely' },
  proven: { order: [false, true], usual: false },
  'when.fail': { order: ['ignore', 'warn', 'block'], usual: 'block' },
  'when.missing': { order: ['ignore', 'warn', 'block'], usual: 'block' },
  'when.incomparable': { order: ['ignore', 'warn', 'block'], usual: 'block' },
  'when.inconclusive': { order: ['ignore', 'warn', 'block'], usual: 'warn' },
  'when.no-baseline': { order: ['ignore', 'warn', 'block'], usual: 'warn' },
  'when.not-judged': { order: ['ignore', 'warn', 'block'], usual: 'ignore' },
  'when.unproven-data': { order: ['ignore', 'warn', 'block'], usual: 'ignore' },
  'when.old-baseline': { order: ['ignore', 'warn', 'block'], usual: 'warn' }
}

function isStricter(path: KeyPath, before: unknown, after: unknown): boolean {
  const [first = ''] = path
  const key = String(path.at(-1))
  if (first === 'candidate') return isStricterCandidate(key, before, after)
  if (first === 'waivers') return after === undefined
  if (first === 'log') return after !== undefined
  if (first === 'paths' || first === 'override') return after === undefined
  // What another commit of the floor says is among the other keys.
  if (first === 'extends') return after !== undefined && (before === undefined || isSameFloor(before, after))
  if (first === 'loosened') return after === 'require-codeowner'
  if (first === 'merge-queue') return after !== 'reuse'
  const judges = first === 'metrics' || (first === 'slices' && path[1] === 'metrics')
  if (judges && [...smallerIsStricter, ...largerIsStricter].includes(key)) return isTighterLimit(key, before, after)
  const ranks = first === 'when' ? orders[`when.${key}`] : judges ? orders[key] : undefined
  if (ranks === undefined) return path.join('.') === 'report.comment'
  const rank = (value: unknown): number => ranks.order.indexOf(value ?? ranks.usual)
  return rank(after) >= rank(before)
}

/** A limit more is stricter, a limit less is not. */
function isTighterLimit(key: string, before: unknown, after: unknown): boolean {
  if (before === undefined) return true
  if (typeof before !== 'number' || typeof after !== 'number') return false
  return smallerIsStricter.includes(key) ? after < before : after > before
}
