import type { ClassRows } from '../predictions/index.js'
import type { Choice } from './metric.js'

/** Confusion matrix of some rows. */
export interface Confusion {
  /** `cells[label * classes + predicted]`: counts, or sums of weights. */
  readonly cells: Float64Array
  readonly classes: number
  /** Which cell each row is in. */
  readonly cellOfRow: Uint32Array
}

/** Counts (label, predicted). A choice of class makes it 2 x 2, the class at 1 and the rest at 0. */
export function confusion(rows: ClassRows, choice: Choice): Confusion {
  const { labels, predicted, classes } = asAsked(rows, choice)
  const cells = new Float64Array(classes * classes)
  const cellOfRow = new Uint32Array(rows.count)
  for (let row = 0; row < rows.count; row++) {
    const cell = labels[row]! * classes + predicted[row]!
    cellOfRow[row] = cell
    cells[cell]! += rows.weights === undefined ? 1 : rows.weights[row]!
  }
  return { cells, classes, cellOfRow }
}

/** Labels and predictions as the choice sees them. @throws RangeError where the rows have no predictions or not the class */
export function asAsked(
  rows: ClassRows,
  choice: Choice
): { readonly labels: Int32Array; readonly predicted: Int32Array; readonly classes: number } {
  if (rows.predicted === undefined) throw new RangeError('these rows have no predictions')
  if (choice.class === undefined)
    return { labels: rows.labels, predicted: rows.predicted, classes: rows.classes.length }
  const chosen = classIndex(rows, choice)
  const against = (codes: Int32Array): Int32Array => codes.map((code) => (code === chosen ? 1 : 0))
  return { labels: against(rows.labels), predicted: against(rows.predicted), classes: 2 }
}

/** The class that is asked for; of a binary task the positive one where none is named. -1 where the rows do not know it. */
export function classIndex(rows: ClassRows, choice: Choice): number {
  return choice.class === undefined ? rows.classes.length - 1 : rows.classes.indexOf(choice.class)
}
