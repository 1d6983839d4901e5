import type { Task } from '../documents/index.js'
import type { Categories, ClassRows, MetricRows, Predictions, ScoreRows } from './predictions.js'
import { selectRows } from './select-rows.js'
import { quoted } from './findings.js'

/** Two models' answers to the same rows. */
export interface Pair {
  readonly candidate: MetricRows
  readonly baseline: MetricRows
  /** Columns that both sides hold with other values for the same rows. */
  readonly differing: readonly { readonly column: string; readonly rows: number }[]
}

/** Why two files are not answers to the same rows. */
export interface Mismatch {
  readonly mismatch: string
}

/**
 * Pairs rows by id. Both are in canonical order, so equal digests of (id, label) mean that row i is row i.
 *
 * How rows are put together (slices, groups, weights) is taken from the side that says so. Where both do and differ, the column is listed: the
 * pull request's file cannot redraw them unseen.
 *
 * @param task names the columns of groups and weights
 */
export function pairUp(
  candidate: Predictions,
  baseline: Predictions,
  task: Pick<Task, 'group' | 'weight'> = {}
): Pair | Mismatch {
  if (candidate.digest !== baseline.digest) return { mismatch: mismatchOf(candidate, baseline) }
  if (candidate.rows.type !== baseline.rows.type)
    return { mismatch: `they are of type ${candidate.rows.type} and ${baseline.rows.type}` }
  const differing = differingColumns(candidate.rows, baseline.rows, task)
  const [ofCandidate, ofBaseline] = scoredOnBoth(...sameClasses(candidate.rows, baseline.rows))
  return { candidate: putTogether(ofCandidate, ofBaseline), baseline: putTogether(ofBaseline, ofCandidate), differing }
}

/** Each side's own columns, and those that only the other has. */
function putTogether<Rows extends MetricRows>(rows: Rows, other: MetricRows): Rows {
  const weights = rows.weights ?? other.weights
  const groups = rows.groups ?? other.groups
  return {
    ...rows,
    ...(weights && { weights }),
    ...(groups && { groups }),
    slices: new Map([...other.slices, ...rows.slices])
  }
}

/** Items that only one model has a score for cannot be compared. */
function scoredOnBoth(candidate: MetricRows, baseline: MetricRows): [MetricRows, MetricRows] {
  if (candidate.type !== 'score' || baseline.type !== 'score') return [candidate, baseline]
  const both = scored(candidate, baseline)
  return both.length === candidate.count
    ? [candidate, baseline]
    : [selectRows(candidate, both), selectRows(baseline, both)]
}

function scored(candidate: ScoreRows, baseline: ScoreRows): Uint32Array {
  const rows = Array.from(candidate.scores.keys())
  return Uint32Array.from(rows.filter((row) => !Number.isNaN(candidate.scores[row]! + baseline.scores[row]!)))
}

/** Classes that only one file mentions are classes of both. */
function sameClasses(candidate: MetricRows, baseline: MetricRows): [MetricRows, MetricRows] {
  if (!('classes' in candidate) || !('classes' in baseline)) return [candidate, baseline]
  if (candidate.classes.join('\u0000') === baseline.classes.join('\u0000')) return [candidate, baseline]
  const classes = sortedClasses([...new Set([...candidate.classes, ...baseline.classes])])
  return [withClasses(candidate, classes), withClasses(baseline, classes)]
}

/** Numbers by size when all are numbers, else by code unit. */
export function sortedClasses(classes: readonly string[]): string[] {
  const numeric = classes.every((name) => name !== '' && Number.isFinite(Number(name)))
  return [...classes].sort((a, b) => (numeric ? Number(a) - Number(b) : 0) || (a < b ? -1 : a > b ? 1 : 0))
}

function withClasses(rows: ClassRows, classes: readonly string[]): ClassRows {
  const place = rows.classes.map((name) => classes.indexOf(name))
  const { predicted, scores } = rows
  const ofClass = scores && classes.map((name) => scores[rows.classes.indexOf(name)] ?? new Float64Array(rows.count))
  return {
    ...rows,
    classes,
    labels: rows.labels.map((code) => place[code]!),
    ...(predicted && { predicted: predicted.map((code) => place[code]!) }),
    ...(ofClass && { scores: ofClass })
  }
}

function differingColumns(
  candidate: MetricRows,
  baseline: MetricRows,
  { group, weight }: Pick<Task, 'group' | 'weight'>
): Pair['differing'] {
  const counted = [
    { column: group, rows: differences(candidate.groups, baseline.groups) },
    { column: weight, rows: otherNumbers(candidate.weights, baseline.weights) },
    ...[...candidate.slices].map(([column, values]) => ({
      column,
      rows: differences(values, baseline.slices.get(column))
    }))
  ]
  return counted.flatMap(({ column, rows }) => (column !== undefined && rows > 0 ? [{ column, rows }] : []))
}

/** Rows with another category; none where a side has no such column. */
function differences(one: Categories | undefined, two: Categories | undefined): number {
  if (one === undefined || two === undefined) return 0
  const place = new Map(two.values.map((value, index) => [value, index]))
  const moved = one.values.map((value) => place.get(value) ?? -1)
  let count = 0
  for (let row = 0; row < one.codes.length; row++) if (moved[one.codes[row]!] !== two.codes[row]) count++
  return count
}

function otherNumbers(one: Float64Array | undefined, two: Float64Array | undefined): number {
  if (one === undefined || two === undefined) return 0
  let count = 0
  for (let row = 0; row < one.length; row++) if (one[row] !== two[row]) count++
  return count
}

function mismatchOf(candidate: Predictions, baseline: Predictions): string {
  const [ofCandidate, ofBaseline] = [new Set(candidate.ids), new Set(baseline.ids)]
  const onlyCandidate = candidate.ids.filter((id) => !ofBaseline.has(id))
  const onlyBaseline = baseline.ids.filter((id) => !ofCandidate.has(id))
  if (onlyCandidate.length === 0 && onlyBaseline.length === 0) return 'the ids are the same, the labels are not'
  const parts = [described(onlyCandidate, 'candidate'), described(onlyBaseline, 'baseline')]
  return parts.filter((part) => part !== '').join(', ')
}

function described(ids: readonly string[], side: string): string {
  if (ids.length === 0) return ''
  const example = ids.reduce((least, id) => (id < least ? id : least))
  return `${ids.length} id${ids.length === 1 ? '' : 's'} only the ${side} has (such as ${quoted(example)})`
}
