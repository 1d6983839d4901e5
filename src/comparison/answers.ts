import type { MetricEntry, MetricValue, Policy } from '../documents/index.js'
import { reportedName } from '../metrics/index.js'
import { sliceIndex, type SliceRows } from '../predictions/index.js'
import type { Inference } from '../statistics/index.js'
import { estimateNumbers, reportedValue } from './estimate-numbers.js'
import { estimatorsOf, type Estimator, type Estimators } from './estimate-rows.js'
import type { Estimates, Known } from './estimates.js'
import { evidenceOf } from './evidence-of.js'
import type { Answer, Asked, Obstacle, Shown } from './evidence.js'
import { choiceOf, measured, type Measured } from './measured.js'
import type { RowsPair } from './part.js'
import {
  anchorQuestions,
  measureKey,
  ofDifference,
  overallQuestions,
  sliceQuestion,
  type Question
} from './question.js'
import { otherColumn, standingOf, type Side, type Standing } from './side.js'
import { counted } from './wording.js'

/** Everything that questions are asked of. */
export interface Asking {
  readonly policy: Policy
  readonly seed: number
  readonly candidate: Side
  readonly standing: Standing
  /** The rows of both, where there are any. */
  readonly rows?: { readonly pair: RowsPair; readonly estimators: Estimators }
}

/** How the candidate stands to another model, ready to be asked. */
export function askingOf(of: Pick<Asking, 'policy' | 'seed' | 'candidate'>, other: Side | undefined): Asking {
  const standing = standingOf(of.candidate, other, of.policy.task)
  const pair = pairOf(of.candidate, standing)
  return { ...of, standing, ...(pair && { rows: { pair, estimators: estimatorsOf(pair) } }) }
}

function pairOf({ predictions }: Side, standing: Standing): RowsPair | undefined {
  if (standing.kind === 'paired') return standing.pair
  return predictions && { candidate: predictions.rows }
}

/** Estimates of a measure, or why there are none. */
type Found = Estimates | Obstacle

export function answerOverall(asking: Asking): Answer[] {
  return answerAll(overallQuestions(asking.policy), asking)
}

export function answerAnchor(asking: Asking): Answer[] {
  return answerAll(anchorQuestions(asking.policy), asking)
}

function answerAll(questions: readonly Question[], asking: Asking): Answer[] {
  const measures = measuresOf(questions.map(({ entry }) => entry))
  const estimates =
    asking.rows?.estimators(measures)(undefined, { seed: asking.seed, key: '' }) ?? new Map<string, Estimates>()
  return questions.map((question) => answer(question, find(question.entry, estimates, asking), asking))
}

/** Each judged slice is a part of the rows, and is measured like all of them. Slices that are too small are counted and not judged. */
export function answerSlices(asking: Asking): Answer[] {
  const { rows } = asking
  return asking.policy.slices.flatMap((entry) => {
    if (rows === undefined) return entry.by.flatMap((by) => answerWithoutRows(entry, by, asking))
    const estimate = rows.estimators(measuresOf(entry.metrics))
    return entry.by.flatMap((by) => {
      const regrouped = regroupedBy(by, asking.standing)
      const ofSlices = regrouped ? { ...asking, standing: regrouped } : asking
      const slices = sliceIndex(rows.pair.candidate, by)
      return [
        ...slices.flatMap((slice) => answerSlice(entry, slice, estimate, ofSlices)),
        ...answerUnscored(entry, by, slices, ofSlices)
      ]
    })
  })
}

/** A slice of which no item has a score of both sides is no slice of their rows. It is there all the same. */
function answerUnscored(
  entry: SliceEntry,
  by: readonly string[],
  judged: readonly SliceRows[],
  asking: Asking
): Answer[] {
  const rows = asking.candidate.predictions?.rows
  if (rows?.type !== 'score') return []
  const known = new Set(judged.map(({ slice }) => JSON.stringify(slice)))
  return sliceIndex(rows, by)
    .filter(({ slice }) => !known.has(JSON.stringify(slice)))
    .flatMap(({ slice }) =>
      entry.metrics.map((metric) => answer(sliceQuestion(metric, slice), tooSmall(0, entry.minRows), asking))
    )
}

type SliceEntry = Policy['slices'][number]

function answerWithoutRows(entry: SliceEntry, by: readonly string[], asking: Asking): Answer[] {
  return entry.metrics.map((metric) => answer(sliceQuestion(metric, wholeColumn(by)), withoutRows, asking))
}

/** Both sides hold the column and put rows into different slices: then these slices cannot be compared. */
function regroupedBy(by: readonly string[], standing: Standing): Standing | undefined {
  const differing =
    standing.kind === 'paired' ? standing.pair.differing.find(({ column }) => by.includes(column)) : undefined
  return differing && { kind: 'obstacle', obstacle: otherColumn(differing) }
}

function answerSlice(entry: SliceEntry, { slice, index }: SliceRows, estimate: Estimator, asking: Asking): Answer[] {
  const questions = entry.metrics.map((metric) => sliceQuestion(metric, slice))
  const size = index.length
  const estimates =
    size < entry.minRows
      ? new Map<string, Estimates>()
      : estimate(index, { seed: asking.seed, key: JSON.stringify(slice) })
  return questions.map((question) => {
    const found = estimates.get(measureKey(question.entry.measure))
    const n = found?.n ?? size
    return answer(
      question,
      found === undefined || n < entry.minRows ? tooSmall(n, entry.minRows) : undefinedInSlice(found),
      asking
    )
  })
}

function tooSmall(n: number, needed: number): Obstacle {
  const reason = `${counted(n, 'row')} are fewer than the ${needed} that a slice needs`
  return { status: 'not-judged', reason, nextStep: 'Evaluate on more rows of this slice, or leave it out', n }
}

/** A metric may have no value in a slice (one class only): no reason to stop, and none to pass. */
function undefinedInSlice(found: Estimates): Found {
  const values = [found.candidate.value, found.baseline ?? 0]
  if (values.every(Number.isFinite)) return found
  return {
    status: 'inconclusive',
    reason: 'the metric is undefined in this slice',
    nextStep: 'Choose a metric that these rows define, such as log-loss'
  }
}

const withoutRows: Obstacle = {
  status: 'missing',
  reason: 'slices need predictions row by row, and there are none',
  nextStep: 'Give `candidate.predictions`'
}

function wholeColumn(by: readonly string[]): Record<string, string> {
  return Object.fromEntries(by.map((column) => [column, '*']))
}

function measuresOf(entries: readonly MetricEntry[]): Measured[] {
  const measures = entries
    .map(({ measure, direction }) => measured(measure, direction))
    .filter((each) => each !== undefined)
  return [...new Map(measures.map((each) => [each.key, each])).values()]
}

/** From rows where there are any for it, else from the numbers of the evaluations. */
function find(entry: MetricEntry, estimates: ReadonlyMap<string, Estimates>, { candidate, standing }: Asking): Found {
  const fromRows = estimates.get(measureKey(entry.measure))
  if (fromRows !== undefined && standing.kind !== 'numbers') return fromRows
  const ofBaseline =
    standing.kind === 'obstacle' ? undefined : reportedValue(standing.baseline.evaluation, entry.measure)
  if (fromRows !== undefined) return againstNumbers(entry, fromRows, ofBaseline)
  const ofCandidate = reportedValue(candidate.evaluation, entry.measure)
  if (ofCandidate === undefined) return candidate.predictions === undefined ? notMeasured : notInRows
  return estimateNumbers(ofCandidate, ofBaseline)
}

/** Rows held against a number: the difference is one of numbers, and may not pass where the rows may not. What is of the candidate stays. */
function againstNumbers(entry: MetricEntry, fromRows: Estimates, ofBaseline: MetricValue | undefined): Estimates {
  const { difference, ...numbers } = estimateNumbers(asReported(entry, fromRows), ofBaseline)
  return {
    ...numbers,
    ...(fromRows.n !== undefined && { n: fromRows.n }),
    candidate: fromRows.candidate,
    ...(difference && { difference: asWeak(difference, fromRows.candidate.inference) })
  }
}

function asWeak({ value, inference }: Known, rows: Inference | undefined): Known {
  if (inference === undefined) return { value }
  const { weak, support, groups } = rows ?? {}
  return {
    value,
    inference: {
      ...inference,
      ...(weak !== undefined && { weak }),
      ...(support !== undefined && { support }),
      ...(groups !== undefined && { groups })
    }
  }
}

/** What the rows say, in the form in which a store keeps numbers: for a baseline that has no rows. */
function asReported(entry: MetricEntry, { candidate, n }: Estimates): MetricValue {
  const { measure } = entry
  const { inference } = candidate
  // A share of 0 or 1 has no error of its own and goes by its rows: those that are dependent or weighted by what they are worth.
  const rows = inference?.standardError === 0 ? (inference.groups?.effective ?? inference.effective ?? n) : n
  return {
    name: reportedName(measure),
    ...(measure.kind === 'catalogue' && choiceOf(measure)),
    value: candidate.value,
    ...(rows !== undefined && { n: Math.floor(rows) }),
    ...(inference && { standardError: inference.standardError }),
    source: 'computed'
  }
}

const notMeasured: Obstacle = {
  status: 'missing',
  reason: 'the policy asks for this metric, and the evaluation does not give it',
  nextStep: 'Give `candidate.predictions`, or write the metric into the file that `candidate.metrics` names'
}

const notInRows: Obstacle = {
  status: 'missing',
  reason: 'the rows of the candidate have no column that this metric is computed from, and no metric file gives it',
  nextStep:
    'Write the column `prediction` (or `score`), or say in `task` what yours is called: `task: { prediction: my_column }`'
}

const notInBaseline: Obstacle = {
  status: 'no-baseline',
  reason: 'the baseline does not have this metric',
  nextStep: 'It will be compared once a baseline that has it is promoted'
}

function answer(question: Question, found: Found, asking: Asking): Answer {
  const { limits } = question.entry
  if ('status' in found)
    return { question, shown: shownOfObstacle(found), asked: limits.map((limit) => ({ limit, obstacle: found })) }
  const { baseline } = found
  const asked = limits.map((limit): Asked => {
    const by = { question, limit, confidence: asking.policy.confidence, ...(baseline !== undefined && { baseline }) }
    // What is no number is an error, also where there is nothing to compare it with.
    const ofCandidate = !ofDifference(limit.rule) || !Number.isFinite(found.candidate.value)
    if (ofCandidate) return { limit, evidence: evidenceOf(found.candidate, 'candidate', by) }
    if (asking.standing.kind === 'obstacle') return { limit, obstacle: asking.standing.obstacle }
    if (found.difference === undefined) return { limit, obstacle: found.apart ?? notInBaseline }
    return { limit, evidence: evidenceOf(found.difference, 'difference', by) }
  })
  return { question, shown: shownOf(found), asked }
}

function shownOfObstacle({ n }: Obstacle): Shown {
  return n === undefined ? {} : { n }
}

function shownOf({ n, repeats, candidate, baseline, difference }: Estimates): Shown {
  return {
    ...(baseline !== undefined && { baseline }),
    candidate: candidate.value,
    ...(difference !== undefined && { difference: difference.value }),
    ...optionalMethod(difference?.inference?.method ?? candidate.inference?.method),
    ...(n !== undefined && { n }),
    ...(repeats !== undefined && { repeats })
  }
}

function optionalMethod(method: string | undefined): { method?: string } {
  return method === undefined ? {} : { method }
}
