import { countedAt, type EdgeCounts } from './edge-counts.js'
import { shortestDecimal } from './shortest-decimal.js'

/**
 * The same numbers at about `most` edges, which split them into equal parts as far as they can be split. The smallest and the largest edge stay,
 * and so does every value that holds 1/`most` of the rows; the others become the shortest decimals that split the values alike. Counts at the
 * new edges are exact. O(edges).
 *
 * @param most of the edges, two more where all rows are on such values
 */
export function thinnedEdges(counts: EdgeCounts, most: number): EdgeCounts {
  const chosen = chosenEdges(counts, most)
  const edges: number[] = []
  chosen.forEach((choice, index) => {
    if (choice === STAYS) edges.push(counts.edges[index]!)
    if (choice === SPLITS) edges.push(shortSplit(counts, index, chosen))
  })
  return countedAt(counts, edges)!
}

const STAYS = 1
const SPLITS = 2

/** By edge: 0, or why it is chosen. */
function chosenEdges({ edges, at, between }: EdgeCounts, most: number): Uint8Array {
  const rows = sum(at) + sum(between)
  const chosen = new Uint8Array(edges.length)
  edges.forEach((_, index) => {
    if (index === 0 || index === edges.length - 1 || at[index]! * most >= rows) chosen[index] = STAYS
  })
  // The rest of the rows, split at equal distances.
  const rest = rows - at.reduce((held, count, index) => (chosen[index] === STAYS ? held + count : held), 0)
  const parts = Math.max(0, most - sum(chosen)) + 1
  let part = 1
  let passed = 0
  for (let index = 0; index < edges.length; index++) {
    const below = passed + between[index]!
    const upTo = chosen[index] === STAYS ? below : below + at[index]!
    for (; part < parts && (part * rest) / parts < upTo; part++) {
      const nearer = nearerEdge(index, [passed, below], (part * rest) / parts)
      if (chosen[nearer] === 0) chosen[nearer] = SPLITS
    }
    passed = upTo
  }
  return chosen
}

/** The edge whose rows are next to a rank: one edge, or the one before. */
function nearerEdge(index: number, [passed, below]: readonly [number, number], rank: number): number {
  return index > 0 && rank - passed < below - rank ? index - 1 : index
}

/** The shortest number that may stand for an edge: in a gap beside it, where no values are. */
function shortSplit({ edges, between }: EdgeCounts, index: number, chosen: Uint8Array): number {
  const edge = edges[index]!
  const [before, after] = [edges[index - 1]!, edges[index + 1]!]
  if (between[index + 1] === 0) {
    const split = shortestDecimal(edge, after)
    return split === after && chosen[index + 1] !== 0 ? edge : split
  }
  if (between[index] !== 0 || chosen[index - 1] !== 0) return edge
  const split = shortestDecimal(before, edge)
  // The edge before may stand there, for the one before it.
  return split === before ? edge : split
}

function sum(counts: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < counts.length; index++) total += counts[index]!
  return total
}
