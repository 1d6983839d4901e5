import type { ColumnProfile } from '../documents/index.js'
import { independentProportions, normalTail, pooledZ, twoProportions, type Successes } from '../statistics/index.js'
import { isNumeric, missingIn, rowsOf, type ColumnPair } from './column-pair.js'
import { effectOf, pOf } from './column-test.js'
import type { DriftEvidence, Measuring } from './evidence.js'
import { cellsOfShare } from './grouped.js'

/** No table has more rows. */
const MOST_ROWS = 1e12

/**
 * Whether more cells are missing than in the reference: null, blank or NaN, of all rows. The rise of the rate, with a one-sided p-value
 * (Fisher's mid-p where a side has fewer than 300 rows); shown stable where Newcombe's upper bound of the rise stays within the limit.
 */
export function measureMissing(pair: ColumnPair, by: Measuring): DriftEvidence {
  return riseOf('missing', pair, { counted: missingIn, ...by })
}

/** The same for infinite values. */
export function measureInfinite(pair: ColumnPair, by: Measuring): DriftEvidence {
  const counted = (column: ColumnProfile): number =>
    isNumeric(column) ? column.infinite.negative + column.infinite.positive : 0
  return riseOf('infinite', pair, { counted, ...by })
}

function riseOf(
  rule: 'missing' | 'infinite',
  { name, reference, current }: ColumnPair,
  by: Measuring & { readonly counted: (column: ColumnProfile) => number }
): DriftEvidence {
  const cells = cellsOfShare(by.counted)
  const [before, after] = [reference, current].map((column) => ({ successes: by.counted(column), n: rowsOf(column) }))
  if (before === undefined || after === undefined) throw new Error('a column has two sides')
  const value = by.limits[rule]
  const limit = (effect: number): number =>
    effect === 1 ? twoProportions(after, before).pRise : normalTail(pooledZ(after, before) / Math.sqrt(effect))
  const p = pOf(name, { cells, statistic: riseOfCells, limit, key: rule }, by)
  const effect = effectOf(name, cells, by)
  const mayPass = upperBound(worth(after, effect), worth(before, effect), by.alpha) <= value
  const nNeeded = mayPass ? undefined : rowsForRise(worth(before, effect), value, by.alpha)
  return {
    rule,
    value,
    estimate: after.successes / after.n - before.successes / before.n,
    ...(Number.isNaN(p) ? {} : { p }),
    mayPass: mayPass && !Number.isNaN(p),
    ...(nNeeded !== undefined && { nNeeded: Math.ceil(nNeeded * effect) })
  }
}

/** 1 + rise of the share of the second cell: not negative, as a distance must be. */
function riseOfCells(reference: Float64Array, current: Float64Array): number {
  const share = ([others = 0, counted = 0]: Float64Array): number => counted / (others + counted)
  return 1 + share(current) - share(reference)
}

function worth({ successes, n }: Successes, effect: number): Successes {
  return { successes: successes / effect, n: n / effect }
}

function upperBound(current: Successes, reference: Successes, alpha: number): number {
  return independentProportions(current, reference).bounds(alpha).high
}

/** Rows of the current table, at the rate of the reference, with which the bound stays within the limit; undefined where none would do. */
function rowsForRise(reference: Successes, limit: number, alpha: number): number | undefined {
  const rate = reference.successes / reference.n
  const excludes = (n: number): boolean => upperBound({ successes: rate * n, n }, reference, alpha) <= limit
  if (!excludes(MOST_ROWS)) return undefined
  let [low, high] = [0, MOST_ROWS]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (excludes(middle)) high = middle
    else low = middle
  }
  return high
}
