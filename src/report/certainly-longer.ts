import type { Check, Report } from '../documents/index.js'
import { isAboutData } from './data-row.js'
import type { Detail } from './ladder.js'
import { sliceWords } from './row.js'
import type { Standing } from './standing.js'

/** UTF-16 units of a row with nothing but a status: `| a | ✅ pass |`. */
const ROW = 12

/** A slice is shown up to here, and what is shown of it is at least half as long: a mark of a status becomes one unit out of two. */
const SLICE = 200

/** A report with its checks in the order in which they are told. */
export interface Told {
  readonly report: Report
  readonly standing: Standing
}

/**
 * Whether reports have more than `most` UTF-16 units at a level for certain, counted without rendering: each check that is shown is a row. Of 200,000 checks
 * the levels that cannot fit would take minutes and more memory than there is; counting ends where it is known.
 */
export function isCertainlyLonger(told: readonly Told[], detail: Detail, most: number): boolean {
  let length = 0
  for (const { standing } of told.slice(0, detail.models)) {
    for (const { slice } of rowsOf(standing, detail)) {
      length += ROW + Math.min(sliceWords(slice).length, SLICE) / 2
      if (length > most) return true
    }
  }
  return false
}

/** The checks of a section that have a row each, those with two twice. */
function* rowsOf(
  { attention, notJudged, passed, passedSlices, passedData }: Standing,
  detail: Detail
): Generator<Check> {
  const worst = attention.slice(0, detail.attention)
  const ofModel = worst.filter((check) => !isAboutData(check))
  yield* worst
  // Once more with how it was decided; one reason may stand for many.
  yield* ofModel.slice(0, detail.decisions).filter(({ limits }) => limits.length > 0)
  yield* notJudged.slice(0, detail.notJudged)
  yield* passed.slice(0, detail.passed)
  yield* passedSlices.slice(0, detail.slices)
  yield* passedData.slice(0, detail.data)
}
