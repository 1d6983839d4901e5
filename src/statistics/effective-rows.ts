/**
 * What two samples of n and m rows are worth together in a comparison: nm / (n + m).
 *
 * @example
 * effectiveRows(200, 200) // => 100
 */
export function effectiveRows(n: number, m: number): number {
  return n === 0 || m === 0 ? 0 : n / (1 + n / m)
}

/** Rows that a comparison would need on either side. */
export interface RowsNeeded {
  /** Rows of the reference: as many as it has, or more where no current table could make up for them. */
  readonly reference: number
  readonly current: number
}

/**
 * Rows of the current side that make two samples worth `effective`, beside the reference as it is. A reference that has no more than 1.25
 * times the effective rows could not be made up for by a current table of reasonable size: then both sides get the same number.
 *
 * @example
 * rowsForEffective(100, 400) // => { reference: 400, current: 134 }
 */
export function rowsForEffective(effective: number, reference: number): RowsNeeded {
  if (!(reference > 1.25 * effective)) {
    const both = Math.ceil(2 * effective)
    return { reference: Math.max(both, reference), current: both }
  }
  return { reference, current: Math.ceil(effective / (1 - effective / reference)) }
}
