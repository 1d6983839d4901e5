import type { NumericProfile } from '../documents/index.js'
import { countOf } from './cells.js'
import type { Counting } from './counting.js'

/** Numbers counted at ascending edges. */
export type EdgeCounts = Pick<NumericProfile, 'edges' | 'at' | 'between'>

/** Edges of one statement: Trino takes a million characters. */
const EDGES_AT_ONCE = 10_000

/**
 * Finite values counted at edges: exactly, however many.
 *
 * @param v the values, for a WITH
 * @param edges strictly ascending, at least one
 */
export async function edgeCounts(
  v: string,
  edges: readonly number[],
  { engine, dialect }: Counting
): Promise<EdgeCounts> {
  const at: number[] = []
  /** Rows at or below each edge. */
  const upTo: number[] = []
  let all = 0
  for (let from = 0; from < edges.length; from += EDGES_AT_ONCE) {
    const some = edges.slice(from, from + EDGES_AT_ONCE)
    const { rows: answer } = await engine.query(
      `with ${v} select cast(edge as varchar) as edge, cast(rows as varchar) as r, cast(equal as varchar) as q from (${dialect.countsAt(some)}) as counts`
    )
    const byEdge = new Map(
      answer.map(([edge, rows, equal]) => [Number(edge), { rows: countOf(rows), equal: countOf(equal) }])
    )
    let passed = 0
    for (let index = 1; index <= some.length; index++) {
      const { rows, equal } = byEdge.get(index) ?? { rows: 0, equal: 0 }
      passed += rows
      at.push(equal)
      upTo.push(passed)
    }
    all = passed + (byEdge.get(some.length + 1)?.rows ?? 0)
  }
  const between = at.map((equal, index) => upTo[index]! - equal - (upTo[index - 1] ?? 0))
  return { edges: [...edges], at, between: [...between, all - (upTo.at(-1) ?? 0)] }
}
