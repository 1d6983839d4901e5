import { selectRows, type MetricRows } from '../predictions/index.js'
import { inOrder } from '../statistics/index.js'

/** The same rows as two models answered them; one model where there is no baseline. */
export interface RowsPair {
  readonly candidate: MetricRows
  readonly baseline?: MetricRows
}

/** Rows of a slice, in their order; undefined: all rows. */
export type Part = Uint32Array | undefined

/** A column of a part. */
export function inPart<Column extends Float64Array | Uint8Array>(column: Column, part: Part): Column {
  return part === undefined ? column : inOrder(column, part)
}

/** Everything that is known of the rows of a part: rows again. */
export function rowsOfPart({ candidate, baseline }: RowsPair, part: Part): RowsPair {
  if (part === undefined) return { candidate, ...(baseline && { baseline }) }
  return { candidate: selectRows(candidate, part), ...(baseline && { baseline: selectRows(baseline, part) }) }
}
