import { canonicalText, type Task, type TaskType } from '../documents/index.js'
import type { Mistakes } from './mistakes.js'
import { listed } from './scalar-value.js'
import type { TaskFile } from './task-file.js'
import { shown } from './written.js'

const columns = ['id', 'label', 'prediction', 'score'] as const

/** Keys that only some tasks read. */
const readBy: Readonly<Partial<Record<keyof TaskFile, readonly TaskType[]>>> = {
  label: ['binary', 'multiclass', 'regression'],
  prediction: ['binary', 'multiclass', 'regression'],
  score: ['binary', 'multiclass', 'score'],
  positive: ['binary'],
  threshold: ['binary'],
  sample: ['score'],
  'missing-scores': ['score']
}

/** How rows are read, with the usual names of columns filled in. Notes keys that the type of task does not read and columns with two parts. */
export function taskOf(file: TaskFile, wrote: (key: string) => boolean, mistakes: Mistakes): Task {
  for (const [key, types] of Object.entries(readBy)) {
    if (!wrote(key) || types.includes(file.type)) continue
    mistakes.note(['task', key], {
      at: 'key',
      message: `is for task type ${listed(types)}, and the type is ${file.type}`,
      hint: 'Leave it out'
    })
  }
  noteScoreShape(file, mistakes)
  noteSampleWithoutItem(file, mistakes)
  noteUnreadPrediction(file, mistakes)
  const { positive, threshold, group, weight, sample } = file
  const idByPosition = file.id === 'row-number'
  const task: Task = {
    type: file.type,
    id: file.id ?? 'id',
    idByPosition,
    ...columnsOf(file),
    named: new Set(columns.filter((name) => file[name] !== undefined && !(name === 'id' && idByPosition))),
    ...(positive !== undefined && { positive }),
    ...(threshold !== undefined && { threshold }),
    ...(group !== undefined && { group }),
    ...(weight !== undefined && { weight }),
    minRows: file['min-rows'],
    ...(sample !== undefined && { sample }),
    missingScores: file['missing-scores']
  }
  noteSharedColumns(task, mistakes)
  return task
}

function columnsOf({ type, label, prediction, score }: TaskFile): Pick<Task, 'label' | 'prediction' | 'score'> {
  if (type === 'score') return { score: typeof score === 'string' ? score : 'score' }
  const truth = { label: label ?? 'label', prediction: prediction ?? 'prediction' }
  if (type === 'binary') return { ...truth, score: typeof score === 'string' ? score : 'score' }
  return typeof score === 'object' && type === 'multiclass'
    ? { ...truth, score: new Map(Object.entries(score).map(([name, column]) => [canonicalText(name), column])) }
    : truth
}

function noteScoreShape({ type, score }: TaskFile, mistakes: Mistakes): void {
  if (type === 'multiclass' && typeof score === 'string') {
    mistakes.note(['task', 'score'], {
      message: `must be a map of classes to columns for multiclass, got ${shown(score)}`,
      hint: 'Write score: { cat: p_cat, dog: p_dog }, or leave it out'
    })
  }
  if (typeof score !== 'object') return
  if (type !== 'multiclass') {
    mistakes.note(['task', 'score'], {
      message: 'must be one column: a map of classes to columns is for multiclass',
      hint: 'Write the name of the column'
    })
  }
  const classes = Object.keys(score)
  if (classes.length < 2 && mistakes.clean(['task', 'score'])) {
    mistakes.note(['task', 'score'], { message: 'must have a column for each class, at least two' })
  }
  const spelled = new Map<string, string>()
  for (const name of classes) {
    const same = spelled.get(canonicalText(name))
    if (same === undefined) spelled.set(canonicalText(name), name)
    else {
      const message = `is the same class as ${same}`
      mistakes.note(['task', 'score', name], { at: 'key', message, hint: 'Keep one of them' })
    }
  }
}

/** Two ways to a prediction: one of the two keys would mean nothing. */
function noteUnreadPrediction({ type, prediction, threshold }: TaskFile, mistakes: Mistakes): void {
  if (type !== 'binary' || prediction === undefined || threshold === undefined) return
  mistakes.note(['task', 'threshold'], {
    at: 'key',
    message: `makes the predictions from the scores, so the column ${prediction} would not be read`,
    hint: 'Leave out threshold or prediction: a model with a threshold of its own writes its predictions'
  })
}

/** Samples without an item to belong to would each count as independent. */
function noteSampleWithoutItem({ id, sample }: TaskFile, mistakes: Mistakes): void {
  if (id !== 'row-number' || sample === undefined) return
  mistakes.note(['task', 'sample'], {
    at: 'key',
    message: 'is of an item, and id: row-number makes each row an item of its own',
    hint: 'Name the column of the items in id'
  })
}

/** One column cannot be both truth and prediction: every model would be perfect. */
function noteSharedColumns({ id, idByPosition, label, prediction, score, sample }: Task, mistakes: Mistakes): void {
  const used = new Map<string, string>()
  const parts: [string, string | undefined][] = [
    ['id', idByPosition ? undefined : id],
    ['label', label],
    ['prediction', prediction],
    ...(typeof score === 'object' ? [...score.values()] : [score]).map((column): [string, string | undefined] => [
      'score',
      column
    ]),
    ['sample', sample]
  ]
  for (const [part, column] of parts) {
    if (column === undefined) continue
    const before = used.get(column)
    if (before === undefined) used.set(column, part)
    else
      mistakes.note(['task', part], { message: `must be another column than ${before}, got ${shown(column)} for both` })
  }
}
