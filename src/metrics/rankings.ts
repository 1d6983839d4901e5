import type { ClassRows } from '../predictions/index.js'
import { classIndex } from './confusion.js'
import type { Choice, Ranking } from './metric.js'

/** The class that is asked for (binary: the positive one) against the rest; without a choice every class of a multiclass task in turn. */
export function rankings(rows: ClassRows, choice: Choice): Ranking[] {
  if (rows.type === 'binary' || choice.class !== undefined) return [ranking(rows, classIndex(rows, choice))]
  return rows.classes.map((_, index) => ranking(rows, index))
}

/** One class against the rest. Binary rows hold the score of the positive class; the other's is its complement. */
function ranking(rows: ClassRows, chosen: number): Ranking {
  if (rows.scores === undefined) throw new RangeError('these rows have no scores')
  const positive = new Uint8Array(rows.count)
  for (let row = 0; row < positive.length; row++) positive[row] = rows.labels[row] === chosen ? 1 : 0
  if (rows.type === 'multiclass') return { positive, scores: rows.scores[chosen]! }
  const scores = rows.scores[0]!
  return { positive, scores: chosen === 1 ? scores : scores.map((score) => 1 - score) }
}
