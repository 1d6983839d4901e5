import type { Report } from '../documents/index.js'
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
 * UTF-16 units that reports have at least at a level, counted without rendering: each check that is shown is a row. Of 200,000 checks the levels that
 * cannot fit would take minutes and more memory than there is.
 */
export function leastLength(told: readonly Told[], detail: Detail): number {
  return told.slice(0, detail.models).reduce((sum, { standing }) => sum + leastOfSection(standing, detail), 0)
}

function leastOfSection({ attention, notJudged, passed, passedSlices, passedData }: Standing, detail: Detail): number {
  const worst = attention.slice(0, detail.attention)
  const ofModel = worst.filter((check) => !isAboutData(check))
  const shown = [
    ...worst,
    // Once more with its reason, and once more with how it was decided; of data one reason may stand for many.
    ...ofModel.filter(({ reason }) => reason !== ''),
    ...ofModel.slice(0, detail.decisions).filter(({ limits }) => limits.length > 0),
    ...notJudged.slice(0, detail.notJudged),
    ...passed.slice(0, detail.passed),
    ...passedSlices.slice(0, detail.slices),
    ...passedData.slice(0, detail.data)
  ]
  return shown.reduce((sum, { slice }) => sum + ROW + Math.min(sliceWords(slice).length, SLICE) / 2, 0)
}
