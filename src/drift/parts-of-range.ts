import { cumulative, type CategoryCounts, type EdgeCounts } from '../statistics/index.js'
import type { PairedNumbers } from './paired-numbers.js'

/**
 * Numbers in about ten parts that hold equally many values of the reference, fewer where one value holds more: each part ends with an edge,
 * inclusive. The counts are exact, and every value lies in one part. O(edges).
 */
export function partsOfRange({ edges, reference, current }: PairedNumbers, parts = 10): CategoryCounts {
  const { upTo, n } = cumulative(reference)
  const ends: number[] = []
  for (let part = 1; part < parts; part++) {
    const edge = upTo.findIndex((count) => count >= (part / parts) * n)
    if (edge >= 0 && edge !== ends.at(-1) && edge < edges.length - 1) ends.push(edge)
  }
  return { reference: countsUpTo(reference, ends), current: countsUpTo(current, ends) }
}

function countsUpTo(counts: EdgeCounts, ends: readonly number[]): number[] {
  const { upTo, n } = cumulative(counts)
  const passed = [...ends.map((edge) => upTo[edge] ?? 0), n]
  return passed.map((count, index) => count - (passed[index - 1] ?? 0))
}
