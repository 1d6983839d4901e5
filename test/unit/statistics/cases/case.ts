/** A numeric case: what another implementation made of these arguments. */
export interface NumericCase {
  readonly id: string
  readonly fn: string
  readonly args: unknown
  readonly expected: unknown
  /** Of the newer release; wins where present. */
  readonly expected_newer?: unknown
  readonly rtol: number
  readonly atol: number
}

/**
 * By the name of a function in the cases: ours on the same arguments, or undefined for a variant that is not built.
 * Arguments differ from function to function: only the case itself knows their shape.
 */
export type CaseFunctions = Readonly<Record<string, (args: never) => unknown>>
