import type { CategoricalProfile, ColumnProfile, NumericProfile, Profile } from '../documents/index.js'
import { TAIL_BUCKETS, tailBucket } from './category-hash.js'
import { isExact } from './edge-counts.js'
import { QUANTILE_EDGES } from './number-profile.js'
import { thinnedEdges } from './thinned-edges.js'

/** Edges that are stored as they are; more become {@link QUANTILE_EDGES}. */
const STORED_EDGES = 1000

/**
 * What is stored of a profile: at most 1,000 edges a column of numbers, and no category of fewer than `minCount` rows by name. Storing it again
 * changes nothing. O(edges and categories).
 *
 * @param options.minCount rows from which a category leaves the company by its name; others are counted in 64 parts by a hash
 */
export function storedProfile(profile: Profile, { minCount }: { readonly minCount: number }): Profile {
  return { ...profile, columns: profile.columns.map((column) => storedColumn(column, minCount)) }
}

/** A profile as a file: a line a column, so that what changed is seen by column, too. Numbers that JSON has no name for are written by theirs. */
export function profileText(profile: Profile): string {
  const { columns, ...head } = profile
  const lines = columns.map((column) => `    ${JSON.stringify(column, finiteOrName)}`)
  const start = JSON.stringify({ ...head, columns: [] }, undefined, 2)
  return lines.length === 0 ? `${start}\n` : `${start.slice(0, -']\n}'.length)}\n${lines.join(',\n')}\n  ]\n}\n`
}

function finiteOrName(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

function storedColumn(column: ColumnProfile, minCount: number): ColumnProfile {
  return column.type === 'numeric' || column.type === 'timestamp' ? storedNumbers(column) : folded(column, minCount)
}

function storedNumbers(column: NumericProfile): NumericProfile {
  if (column.edges.length <= STORED_EDGES) return column
  const counts = thinnedEdges(column, QUANTILE_EDGES)
  return { ...column, exact: isExact(counts), ...counts }
}

function folded(column: CategoricalProfile, minCount: number): CategoricalProfile {
  const rare = column.categories.filter(([, rows]) => rows < minCount)
  if (rare.length === 0) return column
  const tail = [...(column.tail ?? new Array<number>(TAIL_BUCKETS).fill(0))]
  for (const [value, rows] of rare) tail[tailBucket(value)]! += rows
  return { ...column, categories: column.categories.filter(([, rows]) => rows >= minCount), tail }
}
