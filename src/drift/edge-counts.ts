/**
 * Numbers counted at ascending edges: `at[i]` equal edge i, `between[i]` lie between edge i - 1 and edge i; the first lie below all edges, the
 * last, one more than there are edges, above them.
 */
export interface EdgeCounts {
  readonly edges: number[]
  readonly at: number[]
  readonly between: number[]
}

/** Every value that occurs is an edge. */
export function isExact(counts: EdgeCounts): boolean {
  return counts.between.every((count) => count === 0)
}

/**
 * The same numbers counted at other edges, without the numbers: undefined where an edge lies between two own edges that hold values between them.
 * O(edges of both).
 *
 * @param edges ascending
 * @example
 * countedAt({ edges: [1, 2, 3], at: [5, 6, 7], between: [0, 0, 0, 0] }, [2, 2.5])
 * // => { edges: [2, 2.5], at: [6, 0], between: [5, 0, 7] }
 */
export function countedAt(counts: EdgeCounts, edges: readonly number[]): EdgeCounts | undefined {
  const at = new Array<number>(edges.length).fill(0)
  const between = new Array<number>(edges.length + 1).fill(0)
  let own = 0
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index]!
    let below = 0
    for (; own < counts.edges.length && counts.edges[own]! < edge; own++)
      below += counts.between[own]! + counts.at[own]!
    if (counts.edges[own] === edge) {
      between[index] = below + counts.between[own]!
      at[index] = counts.at[own++]!
    } else if (counts.between[own] === 0) between[index] = below
    else return undefined
  }
  let above = counts.between[own]!
  for (; own < counts.edges.length; own++) above += counts.at[own]! + counts.between[own + 1]!
  between[edges.length] = above
  return { edges: [...edges], at, between }
}

/**
 * Edges of both, ascending, each once.
 *
 * @example
 * unionOfEdges([1, 3], [2, 3]) // => [1, 2, 3]
 */
export function unionOfEdges(a: readonly number[], b: readonly number[]): number[] {
  const union: number[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const edge = Math.min(a[i] ?? Infinity, b[j] ?? Infinity)
    if (a[i] === edge) i++
    if (b[j] === edge) j++
    union.push(edge)
  }
  return union
}

export function sameEdges(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}
