import { contingency, newCategories, newCategory, total } from '../statistics/index.js'
import { tailBucket } from './category-hash.js'
import { countsByValue, type CategoryPair } from './column-pair.js'
import type { DriftEvidence, Measuring } from './evidence.js'
import type { PairedCategories } from './paired-categories.js'

/** Level of the rule, of all columns of categories together. */
const ALPHA = 0.05

/** The statistics of a check that decide whether categories are new. */
export interface NewCategoryStatistics {
  /** Share of all new categories together, and its lower bound. */
  readonly 'new-share': number
  readonly 'new-share-lower': number
  /** Share that a reference with so many rare categories leaves unseen. */
  readonly 'new-share-unseen': number
  /** Lower bound of the share of the largest new category, and the chance (times the columns) that the reference merely missed it. */
  readonly 'largest-new-lower': number
  readonly 'largest-new-p': number
}

/**
 * Categories that the reference does not have: one of them, or all together, hold more rows than the limit allows and luck explains. No
 * distribution is tested, so there is no q: the statistics decide, each column at its part of the level (Bonferroni).
 */
export function measureNewCategories(
  pair: CategoryPair,
  counts: PairedCategories,
  { limits, categoryColumns }: Measuring
): { readonly evidence: DriftEvidence; readonly statistics: NewCategoryStatistics } {
  const value = limits['new-categories']
  const samples = { reference: total(counts.reference), current: total(counts.current) }
  const level = ALPHA / categoryColumns
  const fresh = newRows(pair, samples.current / samples.reference).map(([, rows]) => rows)
  const categories = contingency(counts).df + 1
  const largest = newCategory({ ...samples, count: Math.max(0, ...fresh), categories }, value, level)
  const count = fresh.reduce((sum, rows) => sum + rows, 0)
  const rare = { once: pair.reference.once, twice: pair.reference.twice }
  const together = newCategories({ ...samples, count, ...rare }, value, level)
  const statistics = {
    'new-share': together.share,
    'new-share-lower': together.low,
    'new-share-unseen': together.unseen,
    'largest-new-lower': largest.low,
    'largest-new-p': Math.min(1, largest.p * categoryColumns)
  }
  return {
    evidence: { rule: 'new-categories', value, estimate: together.share, mayPass: true },
    statistics
  }
}

/** Whether the statistics show new categories beyond the limit: one of them, or all together. */
export function showsNewCategories(statistics: Readonly<Record<string, number>>, limit: number): boolean {
  const of = (name: keyof NewCategoryStatistics): number => statistics[name] ?? Number.NaN
  const one = of('largest-new-lower') > limit && of('largest-new-p') <= ALPHA
  return one || of('new-share-lower') > limit + of('new-share-unseen')
}

/**
 * Categories of the current table that the reference does not name, with their rows, most rows first. What the reference counts without names
 * may be the same ones: as many rows as it has for their hash, at the current table's length, are left out.
 *
 * @param scale rows of the current table for each of the reference
 */
export function newRows(
  { reference, current }: CategoryPair,
  scale: number
): (readonly [name: string, rows: number])[] {
  const before = countsByValue(reference)
  return current.categories
    .filter(([name]) => !before.has(name))
    .map(([name, rows]) => [name, Math.floor(rows - scale * (reference.tail?.[tailBucket(name)] ?? 0))] as const)
    .filter(([, rows]) => rows > 0)
    .sort(([, one], [, other]) => other - one)
}
