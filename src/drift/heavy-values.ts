import type { EdgeCounts } from './edge-counts.js'

/** Values that are listed at most, and the share of the rows from which one is. */
const MOST = 20
const SHARE = 0.005

export type HeavyValues = [value: number, rows: number][]

/**
 * Values that hold at least 0.5 % of the rows, most rows first, twenty at most.
 *
 * @example
 * heavyValues([{ edges: [1, 2, 3], at: [1, 3, 300] }], 304) // => [[3, 300], [2, 3]]
 */
export function heavyValues(known: readonly Pick<EdgeCounts, 'edges' | 'at'>[], rows: number): HeavyValues {
  const heavy = known.flatMap(({ edges, at }) =>
    edges
      .map((edge, index): [number, number] => [edge, at[index]!])
      .filter(([, count]) => count > 0 && count >= SHARE * rows)
  )
  return heavy.sort(([a, before], [b, after]) => after - before || a - b).slice(0, MOST)
}
