/** How much of a report is shown; the lists are cut at their worst entries, and what is left out is counted. */
export interface Detail {
  /** Checks that did not pass, and as many reasons. */
  readonly attention: number
  readonly steps: number
  readonly notes: number
  readonly passed: number
  readonly slices: number
  /** Checks on data that passed, the nearest to their limits first. */
  readonly data: number
  readonly notJudged: number
  readonly decisions: number
  readonly tried: number
  readonly record: boolean
  /** UTF-16 units of a sentence that somebody else wrote. */
  readonly sentence: number
  /** Models with a section of their own. */
  readonly models: number
}

const all = Infinity

const full: Detail = {
  attention: all,
  steps: all,
  notes: all,
  passed: all,
  slices: all,
  data: all,
  notJudged: all,
  decisions: all,
  tried: all,
  record: true,
  sentence: 1000,
  models: all
}

const slicesCounted: Detail = { ...full, slices: 0, data: 20, notJudged: 0 }
const passedCounted: Detail = { ...slicesCounted, passed: 0, data: 0, notes: 50 }
const worst: Detail = { ...passedCounted, attention: 50, steps: 20, notes: 20, decisions: 50, tried: 20, sentence: 500 }
const undecided: Detail = { ...worst, attention: 20, steps: 10, notes: 10, decisions: 0, tried: 5, sentence: 300 }
const unrecorded: Detail = { ...undecided, attention: 10, steps: 5, notes: 5, tried: 0, record: false, sentence: 200 }
const failing: Detail = { ...unrecorded, steps: 0, notes: 0, sentence: 120 }

/** Levels 0 to 6: from everything to the heading, the verdict, the worst checks and counts. */
export const levels: readonly Detail[] = [full, slicesCounted, passedCounted, worst, undecided, unrecorded, failing]

/** Below the last level, for many models or a small limit: fewer checks a model, then fewer models. */
export function* smallerThanTheLevels(models: number): Generator<Detail> {
  for (const attention of [5, 3, 1, 0]) yield { ...failing, attention }
  for (let shown = Math.ceil(models / 2); shown > 1; shown = Math.ceil(shown / 2)) {
    yield { ...failing, attention: 0, models: shown }
  }
  yield { ...failing, attention: 0, models: 1 }
  yield { ...failing, attention: 0, models: 0 }
}
