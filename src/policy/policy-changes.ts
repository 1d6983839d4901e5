import { cutText, type Policy } from '../documents/index.js'
import { isStricterCandidate } from './candidate-changes.js'
import { isStricterDrift } from './drift-changes.js'
import { isSameFloor } from './floor-reference.js'
import { leavesOf, separator, severityOrder, type Leaves } from './leaves.js'

/** One thing that a proposed policy says otherwise than the one in force. */
export interface PolicyChange {
  /** `metrics.recall.max-drop: 0.01 becomes 0.05` */
  readonly text: string
  readonly path: readonly string[]
  /** Whether it is or may be weaker. What is not known to be stricter counts as weaker. */
  readonly loosens: boolean
}

/**
 * What a proposed policy changes in everything that judges (of `candidate` what does not only start it), the weaker first, each in the order of the keys.
 *
 * @example
 * policyChanges({ source: { confidence: 0.95 } }, { source: { confidence: 0.9 } }) // => [{ text: 'confidence: 0.95 becomes 0.9', path: ['confidence'], loosens: true }]
 */
export function policyChanges(inForce: Pick<Policy, 'source'>, proposed: Pick<Policy, 'source'>): PolicyChange[] {
  const [before, after] = [leavesOf(inForce.source), leavesOf(proposed.source)]
  const names = [...new Set([...before.values.keys(), ...after.values.keys()])].sort()
  const changes = names.flatMap((name) => {
    const [old, now] = [before.values.get(name), after.values.get(name)]
    if (shown(old) === shown(now) || (before.places.has(name) && after.places.has(name) && isEmpty(old ?? now)))
      return []
    const path = name.split(separator)
    const stricter =
      isNewEntry(path, before) ||
      (path[0] === 'drift' ? isStricterDrift(path, before, after) : isStricter(path, old, now))
    return [{ text: `${path.join('.')}: ${shown(old)} becomes ${shown(now)}`, path, loosens: !stricter }]
  })
  return [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)]
}

/** A map that is empty on one side: on the other its keys say what changed. */
function isEmpty(value: unknown): boolean {
  return shown(value) === '{}'
}

/** A check more is stricter, whatever it says. */
function isNewEntry([first = '', second = '']: readonly string[], { places }: Leaves): boolean {
  if (first === 'metrics') return !places.has(`metrics${separator}${second}`)
  return ['slices', 'drift', 'data-contract'].includes(first) && !places.has(first)
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return cutText(text, 120)
}

const smallerIsStricter = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent', 'max-gain', 'max']
const largerIsStricter = ['min', 'min-gain']

/** From the weakest to the strictest; the value that counts where none is written. */
const orders: Readonly<Record<string, { readonly order: readonly string[]; readonly usual: string }>> = {
  severity: { order: severityOrder, usual: 'block' },
  'fail-when': { order: ['proven', 'likely'], usual: 'likely' },
  proven: { order: ['false', 'true'], usual: 'false' },
  'when.fail': { order: ['ignore', 'warn', 'block'], usual: 'block' },
  'when.missing': { order: ['ignore', 'warn', 'block'], usual: 'block' },
  'when.incomparable': { order: ['ignore', 'warn', 'block'], usual: 'block' },
  'when.inconclusive': { order: ['ignore', 'warn', 'block'], usual: 'warn' },
  'when.no-baseline': { order: ['ignore', 'warn', 'block'], usual: 'warn' },
  'when.not-judged': { order: ['ignore', 'warn', 'block'], usual: 'ignore' },
  'when.unproven-data': { order: ['ignore', 'warn', 'block'], usual: 'ignore' },
  'when.old-baseline': { order: ['ignore', 'warn', 'block'], usual: 'warn' }
}

function isStricter(path: readonly string[], before: unknown, after: unknown): boolean {
  const [first = ''] = path
  const key = path[path.length - 1] ?? ''
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
  const rank = (value: unknown): number => ranks.order.indexOf(value === undefined ? ranks.usual : shown(value))
  return rank(after) >= rank(before)
}

/** A limit more is stricter, a limit less is not. */
function isTighterLimit(key: string, before: unknown, after: unknown): boolean {
  if (before === undefined) return true
  if (typeof before !== 'number' || typeof after !== 'number') return false
  return smallerIsStricter.includes(key) ? after < before : after > before
}
