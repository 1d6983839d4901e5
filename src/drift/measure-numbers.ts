import { asWritten } from '../comparison/index.js'
import {
  clippedWasserstein,
  effectiveRows,
  hellinger,
  kolmogorovCritical,
  ksDistance,
  ksEffectiveRows,
  ksExactTail,
  ksLimitTail,
  ksOfCells,
  ksUpperBound,
  normalQuantile,
  quantileOfCounts,
  rowsForEffective,
  shareChanges,
  stabilityIndex,
  wassersteinDistance,
  wassersteinRange,
  type ClippedWasserstein,
  type Ends,
  type KsDistance,
  type WassersteinRange
} from '../statistics/index.js'
import type { NumericProfile } from '../documents/index.js'
import type { NumberPair } from './column-pair.js'
import { effectOf, pOf } from './column-test.js'
import { decidingPart, type DriftEvidence, type Measured, type Measuring, type Part } from './evidence.js'
import { cellsOfNumbers } from './grouped.js'
import { modeOf, modeUpperBound, partsOf } from './mode.js'
import { pairedNumbers, type PairedNumbers } from './paired-numbers.js'
import { partsOfRange } from './parts-of-range.js'

/** Up to so many pairs of values SciPy's exact p-value is shown beside. */
const EXACT_PAIRS = 4_000_000

/** Power with which a change is called detectable. */
const POWER = 0.8

/** A column of numbers, counted and compared, with all that its limits need. */
interface Compared {
  readonly counts: PairedNumbers
  readonly whole: KsDistance
  /** What rows are worth less by, at least 1. */
  readonly effect: number
}

/**
 * A column of numbers: Kolmogorov and Smirnov's distance with Kolmogorov's limit of its p-value, and the clipped Wasserstein distance. A value
 * that holds half of the reference is a mode of its own: its share and the distribution of the others are two parts of one test.
 */
export function measureNumbers(pair: NumberPair, by: Measuring): Measured {
  const counts = pairedNumbers(pair)
  const whole = ksDistance(counts)
  const compared = { counts, whole, effect: effectOf(pair.name, cellsOfNumbers(counts.edges, same), by) }
  const { evidence, statistics } = measureKs(pair.name, compared, by)
  const clipped = clippedWasserstein(counts)
  const range = wassersteinRange(counts, endsOf(pair.reference))
  return {
    method: `Kolmogorov-Smirnov${by.grouping === undefined ? '' : ', whole groups permuted'}`,
    limits: [evidence, measureWasserstein({ clipped, range }, evidence, compared, by)],
    statistics: { ...statistics, ...shown(pair, compared, by), ...shownWasserstein(counts, clipped) }
  }
}

function same(cell: number): number {
  return cell
}

function endsOf({ min = Number.NaN, max = Number.NaN }: NumericProfile): Ends {
  return { min, max }
}

/** Stable where the bound stays within the limit, also where as much again moved between two edges as may have. */
function measureKs(
  name: string,
  { counts, whole, effect }: Compared,
  by: Measuring
): { evidence: DriftEvidence; statistics: Record<string, number> } {
  const value = by.limits.ks
  const upper = ksUpperBound(whole, by.alpha, effect)
  const mode = modeOf(counts)
  const { share, rest } = mode === undefined ? { share: undefined } : partsOf(name, counts, mode, by)
  const parts = share === undefined ? [wholePart(name, { counts, whole }, by)] : [share, ...(rest ? [rest] : [])]
  const { effect: estimate, p } = decidingPart(parts, value)
  const stable =
    upper + counts.bound <= value && (mode === undefined || modeUpperBound(mode, by.alpha, effect) <= value)
  const worth = effectiveRows(whole.n, whole.m) / effect
  const evidence: DriftEvidence = {
    rule: 'ks',
    value,
    estimate,
    ...(Number.isNaN(p) ? {} : { p }),
    detectable: Math.min(
      1,
      counts.bound + (kolmogorovCritical(by.alpha) + normalQuantile(POWER) / 2) / Math.sqrt(worth)
    ),
    ...needed(ksEffectiveRows(Math.max(0, value - counts.bound), by.alpha) * effect, whole, stable),
    mayPass: stable && !Number.isNaN(p)
  }
  return { evidence, statistics: { 'ks-upper': upper, ...shownMode(mode?.value, share, rest) } }
}

function wholePart(name: string, { counts, whole }: Omit<Compared, 'effect'>, by: Measuring): Part {
  const limit = (effect: number): number => ksLimitTail(whole, effect)
  const cells = cellsOfNumbers(counts.edges, same)
  return { effect: whole.d, p: pOf(name, { cells, statistic: ksOfCells, limit, key: 'ks' }, by) }
}

/**
 * Clipped to the middle of the reference, less what it would be under no change, in standard deviations. Significant when the column is; shown
 * stable where the distance, and at each place what chance and the edges may have hidden, stay within the limit. Where the middle is one value, nothing
 * in it moved, and the share of that value decides alone.
 */
function measureWasserstein(
  { clipped, range }: { readonly clipped: ClippedWasserstein | undefined; readonly range: WassersteinRange },
  ks: DriftEvidence,
  { whole, effect }: Compared,
  by: Measuring
): DriftEvidence {
  const value = by.limits.wasserstein
  const p = ks.p === undefined ? {} : { p: ks.p }
  if (clipped === undefined || !(clipped.deviation > 0))
    return { rule: 'wasserstein', value, estimate: 0, ...p, mayPass: ks.mayPass && range.distance === 0 }
  const { distance, expected, deviation } = clipped
  const noise = expected * Math.sqrt(effect)
  // The expectation is sqrt(2/pi) standard errors, added up over the range.
  const hidden = normalQuantile(1 - by.alpha / 2) * Math.sqrt(Math.PI / 2) * range.expected * Math.sqrt(effect)
  const allowed = value * range.deviation
  const stable = range.distance + hidden <= allowed && ks.p !== undefined
  // Distance under no change reaches about twice its expectation.
  const times = ((2 * noise + hidden) / Math.max(0, allowed - (range.distance - distance))) ** 2
  return {
    rule: 'wasserstein',
    value,
    estimate: Math.max(0, distance - noise) / deviation,
    ...p,
    ...needed(times * effectiveRows(whole.n, whole.m), whole, stable),
    mayPass: stable
  }
}

/** Rows of the current side, where more would settle it. */
function needed(effective: number, { n }: KsDistance, stable: boolean): { nNeeded?: number } {
  return stable || !Number.isFinite(effective) ? {} : { nNeeded: rowsForEffective(effective, n).current }
}

function shown({ reference, current }: NumberPair, { counts, whole }: Compared, by: Measuring): Record<string, number> {
  const parts = partsOfRange(counts)
  const { n, m } = whole
  const psi = stabilityIndex(parts, by.alpha)
  return {
    ks: whole.d,
    'ks-p': ksLimitTail(whole),
    ...(n * m <= EXACT_PAIRS && { 'ks-p-exact': ksExactTail(whole.d, n, m) }),
    ...(counts.bound > 0 && { 'ks-bound': counts.bound }),
    psi: psi.value,
    'psi-critical': psi.critical,
    hellinger: hellinger(parts),
    'total-variation': shareChanges(parts).totalVariation,
    ...withSides('median', (side) => quantileOfCounts(counts.edges, counts[side], 0.5)),
    // The last digits of a mean depend on the order of the rows.
    ...withSides('mean', (side) => asWritten({ reference, current }[side].mean ?? Number.NaN))
  }
}

function withSides(name: string, of: (side: 'reference' | 'current') => number): Record<string, number> {
  return { [`${name}-reference`]: of('reference'), [`${name}-current`]: of('current') }
}

function shownWasserstein(counts: PairedNumbers, clipped: ClippedWasserstein | undefined): Record<string, number> {
  return {
    wasserstein: wassersteinDistance(counts),
    ...(clipped !== undefined && {
      'wasserstein-clipped': clipped.distance,
      'wasserstein-expected': clipped.expected,
      'clipped-deviation': clipped.deviation
    })
  }
}

function shownMode(value: number | undefined, share: Part | undefined, rest: Part | undefined): Record<string, number> {
  return {
    ...(value !== undefined && { mode: value }),
    ...(share !== undefined && { 'mode-change': share.effect, 'mode-p': share.p }),
    ...(rest !== undefined && { 'rest-ks': rest.effect, 'rest-ks-p': rest.p })
  }
}
