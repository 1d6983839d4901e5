import {
  allNewP,
  benjaminiHochberg,
  largestNewP,
  largestNewShare,
  newShare,
  total,
  wilson,
  type CategoryCounts
} from '../statistics/index.js'
import { pOf } from './column-test.js'
import type { DriftEvidence, Measuring } from './evidence.js'
import type { Cells } from './grouped.js'

/** The statistics of a check that say how much is new. */
export interface NewCategoryStatistics {
  /** Share of all new categories together, and its lower bound (Wilson, one-sided). */
  readonly 'new-share': number
  readonly 'new-share-lower': number
  /** Share of the largest one. */
  readonly 'largest-new-share': number
}

/**
 * Categories that the reference does not have: how many rows, and how likely the reference merely missed them. What a profile counts without
 * names is one category for each part of 64: it is new where the reference has no row in that part.
 */
export function measureNewCategories(
  { name, counts, cells }: { readonly name: string; readonly counts: CategoryCounts; readonly cells: Cells },
  by: Measuring
): { readonly evidence: DriftEvidence; readonly statistics: NewCategoryStatistics } {
  const { reference, current } = counts
  const value = by.limits['new-categories']
  const share = newShare(reference, current)
  const p = share === 0 ? 1 : pOfNew({ name, counts, cells }, by)
  const n = total(current)
  return {
    evidence: { rule: 'new-categories', value, estimate: share, ...(Number.isNaN(p) ? {} : { p }), mayPass: true },
    statistics: {
      'new-share': share,
      'new-share-lower': wilson({ successes: Math.round(share * n), n }, by.alpha).low,
      'largest-new-share': largestNewShare(reference, current)
    }
  }
}

/**
 * One new category may be too large to have been missed, or all together too many. Where only one is new both say the same; Simes' p-value of
 * the two (1986), the least of the corrected ones, then loses nothing. It holds because both rise together (Sarkar 1998).
 */
function pOfNew(
  { name, counts, cells }: { readonly name: string; readonly counts: CategoryCounts; readonly cells: Cells },
  by: Measuring
): number {
  const largest = {
    statistic: largestNewShare,
    limit: (effect: number) => largestNewP(counts, effect),
    key: 'largest-new'
  }
  const all = { statistic: newShare, limit: (effect: number) => allNewP(counts, effect), key: 'all-new' }
  return Math.min(...benjaminiHochberg([largest, all].map((test) => pOf(name, { cells, ...test }, by))))
}

const lower: keyof NewCategoryStatistics = 'new-share-lower'

/** Whether the share of new categories is shown to be beyond the limit. */
export function isBeyond(statistics: Readonly<Record<string, number>>, limit: number): boolean {
  return (statistics[lower] ?? Number.NaN) > limit
}

/** Whether a check states all that decides about new categories: without a number none would be shown. */
export function hasNewCategoryStatistics(statistics: Readonly<Record<string, number>>): boolean {
  return Number.isFinite(statistics[lower])
}
