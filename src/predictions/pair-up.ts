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
  return (
    unshared([candidate.ids, baseline.ids], { one: 'id', example: quoted }) ||
    unshared([samplesOf(candidate), samplesOf(baseline)], { one: 'sample', example: sampleInWords }) ||
    labelsApart(candidate, baseline)
  )
}

/** Every sample of every id, in a text that sorts by id; none where there are no samples. */
function samplesOf({ ids, samples = [] }: Predictions): string[] {
  return samples.flatMap((ofId, place) => ofId.map((sample) => JSON.stringify([ids[place], sample])))
}

function sampleInWords(key: string): string {
  const [id, sample] = JSON.parse(key) as [string, string]
  return `sample ${quoted(sample)} of ${quoted(id)}`
}

interface Named {
  readonly one: string
  /** A key as it is shown. */
  readonly example: (key: string) => string
}

/** What only one side has; '' where both have the same. */
function unshared([candidate, baseline]: readonly [readonly string[], readonly string[]], named: Named): string {
  const [ofCandidate, ofBaseline] = [new Set(candidate), new Set(baseline)]
  const parts = [
    described(
      candidate.filter((key) => !ofBaseline.has(key)),
      { ...named, side: 'candidate' }
    ),
    described(
      baseline.filter((key) => !ofCandidate.has(key)),
      { ...named, side: 'baseline' }
    )
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function described(keys: readonly string[], { one, example, side }: Named & { readonly side: string }): string {
  if (keys.length === 0) return ''
  const least = keys.reduce((first, key) => (key < first ? key : first))
  return `${keys.length} ${one}${keys.length === 1 ? '' : 's'} only the ${side} has (such as ${example(least)})`
}

function labelAt({ rows }: Predictions, row: number): string {
  if (rows.type === 'score') return ''
  const label = rows.labels[row] ?? Number.NaN
  return rows.type === 'regression' ? String(label) : (rows.classes[label] ?? '')
}

/** How many rows have another label, and one of them. */
function labelsApart(candidate: Predictions, baseline: Predictions): string {
  const before = new Map(baseline.ids.map((id, row) => [id, labelAt(baseline, row)]))
  const now = candidate.ids.map((id, row) => ({ id, label: labelAt(candidate, row) }))
  const changed = now.filter(({ id, label }) => before.get(id) !== label)
  const [first] = [...changed].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (first === undefined) return 'the ids are the same, the labels are not'
  const count = changed.length === 1 ? '1 row has' : `${changed.length} rows have`
  return `${count} another label (such as ${quoted(first.id)}: ${quoted(before.get(first.id) ?? '')} in the baseline, ${quoted(first.label)} now)`
}
