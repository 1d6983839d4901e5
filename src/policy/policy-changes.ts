import type { Policy } from '../documents/index.js'

/** One thing that a proposed policy says otherwise than the one in force. */
export interface PolicyChange {
  /** `metrics.recall.max-drop: 0.01 becomes 0.05` */
  readonly text: string
  /** Whether it is or may be weaker. What is not known to be stricter counts as weaker. */
  readonly loosens: boolean
}

/**
 * What a proposed policy changes in everything that judges (all but `candidate`), the weaker first, each in the order of the keys.
 *
 * @example
 * policyChanges({ source: { confidence: 0.95 } }, { source: { confidence: 0.9 } }) // => [{ text: 'confidence: 0.95 becomes 0.9', loosens: true }]
 */
export function policyChanges(inForce: Pick<Policy, 'source'>, proposed: Pick<Policy, 'source'>): PolicyChange[] {
  const [before, after] = [leaves(inForce.source), leaves(proposed.source)]
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  const changes = names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)]
    if (shown(old) === shown(now)) return []
    const path = name.split(separator)
    const stricter = isNewEntry(path, before) || isStricter(path, old, now)
    return [{ text: `${path.join('.')}: ${shown(old)} becomes ${shown(now)}`, loosens: !stricter }]
  })
  return [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)]
}

/** Keys may hold dots; none holds this. */
const separator = '\u0000'

type Leaves = ReadonlyMap<string, unknown>

/** Values by their path. Lists are values, but for waivers: each of these is named by what it waives. */
function leaves(source: Readonly<Record<string, unknown>>): Leaves {
  const found = new Map<string, unknown>()
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) found.set(path.join(separator), value)
    else for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
  }
  for (const [key, value] of Object.entries(source)) if (key !== 'candidate' && key !== 'waivers') walk(value, [key])
  const waivers = Array.isArray(source['waivers']) ? (source['waivers'] as Readonly<Record<string, unknown>>[]) : []
  for (const waiver of waivers) walk([waiver], ['waivers', `${String(waiver['check'])} ${String(waiver['rule'])}`])
  return found
}

/** A check more is stricter, whatever it says. */
function isNewEntry([first = '', second = '']: readonly string[], before: Leaves): boolean {
  const entry =
    first === 'metrics' ? `metrics${separator}${second}${separator}` : first === 'slices' ? 'slices' : undefined
  return entry !== undefined && ![...before.keys()].some((name) => name.startsWith(entry))
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

const smallerIsStricter = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent', 'max-gain', 'max']
const largerIsStricter = ['min', 'min-gain']

/** From the weakest to the strictest; the value that counts where none is written. */
const orders: Readonly<Record<string, { readonly order: readonly string[]; readonly usual: string }>> = {
  severity: { order: ['warn', 'block', 'strict'], usual: 'block' },
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
  if (first === 'waivers') return after === undefined
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
