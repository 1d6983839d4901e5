import { canonicalText, type Columns, type Task } from '../documents/index.js'
import { classesOf, numbersOf } from './cells.js'
import { quoted, type Findings } from './findings.js'
import { sortedClasses } from './pair-up.js'
import type { Categories, ClassRows } from './predictions.js'

type OwnRows = Omit<ClassRows, 'count' | 'weights' | 'groups' | 'slices' | 'numbers'>

/** Scores of a row may miss 1 by so much, because files hold rounded decimals; they are then scaled to 1. */
const SUM_TOLERANCE = 1e-3

/** Scores from here on are predicted positive where neither a threshold nor a column of predictions says otherwise. */
const USUAL_THRESHOLD = 0.5

/** Labels, predictions and scores of a binary or multiclass model, in file order. */
export function classRows(columns: Columns, task: Task, found: Findings): OwnRows {
  const labels = classesOf(columns, task.label ?? 'label', { found })
  // A threshold serves both models: it comes before what one of them may have written.
  const writes = task.threshold === undefined && hasColumn(columns, task.prediction)
  const predicted = writes ? classesOf(columns, task.prediction, { found }) : undefined
  refuseBlanksAround({ labels, predicted, found }, task)
  return task.type === 'binary'
    ? binary(columns, task, { labels, predicted, found })
    : multiclass(columns, task, { labels, predicted, found })
}

interface Parts {
  readonly labels: Categories
  readonly predicted: Categories | undefined
  readonly found: Findings
}

/** Nobody has two classes that differ in the blanks around them: one of the columns writes a class in two ways. */
function refuseBlanksAround(
  { labels, predicted, found }: Parts,
  { label = 'label', prediction = 'prediction' }: Task
): void {
  const known = new Set(usedValues(labels, predicted))
  for (const [field, column] of [
    [label, labels],
    [prediction, predicted]
  ] as const) {
    const around = column?.values.map((value) => value.trim() !== value && known.has(value.trim())) ?? []
    if (!around.includes(true)) continue
    column?.codes.forEach((code, row) => {
      const value = column.values[code]!
      if (around[code] !== true) return
      const message = `is ${quoted(value)} with blanks around it, and other rows have ${quoted(value.trim())}`
      found.cell(row, field, message, 'Write each class in one way')
    })
  }
}

function hasColumn(columns: Columns, name: string | undefined): name is string {
  return name !== undefined && columns.columns.has(name)
}

function binary(columns: Columns, task: Task, { labels, predicted, found }: Parts): OwnRows {
  const field = task.label ?? 'label'
  const [mentioned, labelled] = [usedValues(labels, predicted), usedValues(labels, undefined)]
  const positive = task.positive === undefined ? customaryPositive(mentioned) : canonicalText(task.positive)
  if (positive === undefined) {
    found.file({
      field,
      message: `which of ${shown(mentioned)} is positive is not known`,
      hint: 'Write `task.positive`'
    })
  }
  const negatives = mostCommonFirst([labels, predicted]).filter((value) => value !== positive)
  const classes = [negatives[0] ?? `not ${positive ?? ''}`, positive ?? '']
  if (positive !== undefined && !labelled.includes(positive) && mentioned.length > 1) {
    found.file({
      field,
      message: `no label is ${quoted(positive)}, the positive class; the labels are ${shown(labelled)}`,
      hint: 'Write `task.positive` as the column does'
    })
  } else if (predicted && otherwise(usedValues(predicted, undefined), labelled)) {
    found.file({
      field: task.prediction ?? 'prediction',
      message: `holds ${shown(usedValues(predicted, undefined))}, and the labels are ${shown(labelled)}`,
      hint: `Write the predictions as the column ${quoted(field)} writes the classes`
    })
  } else if (negatives.length > 1) {
    refuse({ categories: labels, field, known: classes, found })
    if (predicted) refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found })
  }
  const score =
    typeof task.score === 'string' && hasColumn(columns, task.score)
      ? numbersOf(columns, task.score, { found, low: 0, high: 1 })
      : undefined
  const codes = predicted ? recoded(predicted, classes) : score && byThreshold(score, task.threshold ?? USUAL_THRESHOLD)
  return {
    type: 'binary',
    classes,
    labels: recoded(labels, classes),
    ...(codes && { predicted: codes }),
    ...(score && { scores: [score] })
  }
}

/** Where there is one class too many, it is the rarest that is written otherwise. */
function mostCommonFirst(columns: readonly (Categories | undefined)[]): string[] {
  const rows = new Map<string, number>()
  for (const column of columns)
    column?.codes.forEach((code) => rows.set(column.values[code]!, (rows.get(column.values[code]!) ?? 0) + 1))
  rows.delete('')
  return [...rows].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}

function shown(values: readonly string[]): string {
  return values.slice(0, 5).map(quoted).join(', ')
}

/** Labels of two classes, and predictions of none of them: one of the columns writes them otherwise. */
function otherwise(predicted: readonly string[], labelled: readonly string[]): boolean {
  return labelled.length === 2 && !predicted.some((value) => labelled.includes(value))
}

/** The positive class where the policy names none: nobody disagrees about these. */
function customaryPositive(values: readonly string[]): string | undefined {
  const pairs = [
    ['0', '1'],
    ['false', 'true'],
    ['False', 'True']
  ] as const
  return pairs.find((pair) => values.every((value) => (pair as readonly string[]).includes(value)))?.[1]
}

function byThreshold(scores: Float64Array, threshold: number): Int32Array {
  return Int32Array.from(scores, (score) => (score >= threshold ? 1 : 0))
}

function multiclass(columns: Columns, task: Task, { labels, predicted, found }: Parts): OwnRows {
  const ofClass = typeof task.score === 'object' ? task.score : undefined
  const known = ofClass === undefined ? usedValues(labels, predicted) : [...ofClass.keys()]
  const classes = sortedClasses([...new Set(known)])
  if (ofClass !== undefined) {
    refuse({ categories: labels, field: task.label ?? 'label', known: classes, found })
    if (predicted) refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found })
  }
  const scores = ofClass && classes.map((name) => numbersOf(columns, ofClass.get(name)!, { found, low: 0, high: 1 }))
  return {
    type: 'multiclass',
    classes,
    labels: recoded(labels, classes),
    ...(predicted && { predicted: recoded(predicted, classes) }),
    ...(scores && { scores: normalised(scores, ofClass, found) })
  }
}

/** Scores of a row that sum to 1, or nearly: divided by their sum. */
function normalised(
  scores: readonly Float64Array[],
  columns: ReadonlyMap<string, string>,
  found: Findings
): Float64Array[] {
  const field = [...columns.values()][0] ?? 'score'
  const sums = new Float64Array(scores[0]?.length ?? 0)
  for (const ofClass of scores) for (let row = 0; row < sums.length; row++) sums[row]! += ofClass[row]!
  sums.forEach((sum, row) => {
    if (Math.abs(sum - 1) > SUM_TOLERANCE)
      found.cell(row, field, `the scores of the classes sum to ${Number(sum.toPrecision(6))}, not to 1`)
  })
  return scores.map((ofClass) => ofClass.map((score, row) => score / sums[row]!))
}

function refuse(of: {
  readonly categories: Categories
  readonly field: string
  readonly known: readonly string[]
  readonly found: Findings
}): void {
  const unknown = new Set(
    of.categories.values.flatMap((value, code) => (value === '' || of.known.includes(value) ? [] : [code]))
  )
  if (unknown.size === 0) return
  of.categories.codes.forEach((code, row) => {
    if (!unknown.has(code)) return
    of.found.cell(
      row,
      of.field,
      `must be one of ${of.known.slice(0, 5).map(quoted).join(', ')}, got ${quoted(of.categories.values[code]!)}`
    )
  })
}

/** Values that some row has, blanks left out. */
function usedValues(labels: Categories, predicted: Categories | undefined): string[] {
  return [...new Set([...labels.values, ...(predicted?.values ?? [])])].filter((value) => value !== '').sort()
}

/** Unknown and blank values become 0: they were reported. */
function recoded({ codes, values }: Categories, classes: readonly string[]): Int32Array {
  const place = values.map((value) => Math.max(0, classes.indexOf(value)))
  return codes.map((code) => place[code]!)
}
