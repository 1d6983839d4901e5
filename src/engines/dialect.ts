import type { CellKind } from '../documents/index.js'

/** What engines spell differently. Expressions are given and made as SQL text; a number is a double everywhere. */
export interface Dialect {
  /** The engine in messages. */
  readonly name: string
  /** What a column of this type holds; nothing where it is nested, binary or a length of time. */
  kind(type: string): CellKind | undefined
  /** The double nearest to a value of a numeric type. */
  number(expression: string, type: string): string
  /** Milliseconds since 1970-01-01 UTC; a time without a zone is taken for UTC. */
  milliseconds(expression: string, type: string): string
  /** Text whose order and equality are those of its code points. */
  byCodePoint(text: string): string
  /** `$1` or `\1`: the first group of a pattern in a replacement. */
  readonly firstGroup: string
  /**
   * A SELECT of three columns over `v(x)`, finite values: the number of an edge from 1, rows above the edge before it and up to this one, rows
   * equal to it. Edges without rows may be left out. Past the last edge the number is one more than there are edges.
   */
  countsAt(edges: readonly number[]): string
}

/**
 * A finite double as SQL, exact in every engine: in exponent form it is no decimal of the engine's.
 *
 * @example
 * doubleLiteral(0.1) // => '1e-1'
 */
export function doubleLiteral(value: number): string {
  // Zero has one sign here: engines differ in whether -0 is another value.
  return value === 0 ? '0e0' : value.toExponential()
}
