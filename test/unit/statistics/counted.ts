import type { PairedCounts } from '../../../src/statistics/index.js'

/** Two samples, counted at all values that occur, or at the edges given. */
export function countedTogether(
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  { edges, ...weights }: { edges?: readonly number[]; reference?: readonly number[]; current?: readonly number[] } = {}
): PairedCounts {
  const places = edges ?? [...new Set([...Array.from(reference), ...Array.from(current)].map((x) => x + 0))]
  const sorted = [...places].sort((a, b) => a - b)
  return {
    edges: sorted,
    reference: counted(reference, sorted, weights.reference),
    current: counted(current, sorted, weights.current)
  }
}

function counted(values: ArrayLike<number>, edges: readonly number[], weights?: readonly number[]) {
  const at = new Float64Array(edges.length)
  const between = new Float64Array(edges.length + 1)
  for (let row = 0; row < values.length; row++) {
    const above = edges.findIndex((edge) => edge >= values[row]!)
    const place = above === -1 ? edges.length : above
    const counts = edges[place] === values[row] ? at : between
    counts[place]! += weights?.[row] ?? 1
  }
  return { at, between }
}
