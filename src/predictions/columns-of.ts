import { MeasurementError, type ColumnType, type Problem, type Task } from '../documents/index.js'
import { closest, distance } from 'fastest-levenshtein'

/** Columns beside the task's own that a policy reads. */
export interface Extras {
  /** Columns that slices are made by. */
  readonly slices: readonly string[]
  /** Number columns that `column:` metrics read. */
  readonly numbers: readonly string[]
}

/** Which file is read: production's may lack the columns that only say how rows are put together, because the candidate's file has them. */
export type Role = 'candidate' | 'baseline'

/**
 * Which columns of a file are read, and as what. Columns that the task names must be there; the defaults are read where they are.
 *
 * @throws MeasurementError that names every column that is missing
 */
export function columnsOf(
  task: Task,
  extras: Extras,
  file: { readonly name: string; readonly header: readonly string[]; readonly role: Role }
): Map<string, ColumnType> {
  const wanted = new Map<string, ColumnType>()
  const problems: Problem[] = []
  for (const asked of [...ownColumns(task), ...otherColumns(task, extras, file.role)]) {
    if (file.header.includes(asked.column)) want(wanted, { ...asked, file: file.name }, problems)
    else if (asked.required) problems.push(missing(asked, file))
  }
  if (problems.length > 0) throw new MeasurementError(problems)
  return wanted
}

interface Asked {
  readonly column: string
  readonly type: ColumnType
  readonly required: boolean
  /** What to do where it is missing; by default to write it. */
  readonly hint?: string
  /** Key of the policy that names it; `task` without. */
  readonly key?: string
}

const scoresForThreshold =
  'task.threshold makes the predictions of both models from it: write the column, or leave the threshold out and let the column of predictions count'

function ownColumns(task: Task): Asked[] {
  const { type, named } = task
  const number = type === 'regression'
  const scores = typeof task.score === 'string' ? [task.score] : [...(task.score?.values() ?? [])]
  return [
    ...(task.idByPosition ? [] : [{ column: task.id, type: 'id' as const, required: true }]),
    ...optional(task.sample).map((column) => ({ column, type: 'text' as const, required: true })),
    ...optional(task.label).map((column) => ({
      column,
      type: number ? ('number' as const) : ('text' as const),
      required: type !== 'score'
    })),
    ...optional(task.prediction).map((column) => ({
      column,
      type: number ? ('number' as const) : ('text' as const),
      required: number || named.has('prediction')
    })),
    ...scores.map((column) => ({
      column,
      type: 'number' as const,
      required: type === 'score' || named.has('score') || task.threshold !== undefined,
      ...(task.threshold !== undefined && { hint: scoresForThreshold })
    }))
  ]
}

function otherColumns(task: Task, { slices, numbers }: Extras, role: Role): Asked[] {
  const required = role === 'candidate'
  const named = new Map<string, Asked>()
  const ask = (column: string, type: ColumnType, key: string): void => {
    const before = named.get(`${type} ${column}`)
    if (before === undefined) named.set(`${type} ${column}`, { column, type, required, key })
  }
  for (const column of slices) ask(column, 'text', 'slices.by')
  for (const column of optional(task.group)) ask(column, 'text', 'task.group')
  for (const column of optional(task.weight)) ask(column, 'number', 'task.weight')
  for (const column of numbers) ask(column, 'number', 'metrics')
  return [...named.values()]
}

/** An id may also be a group or a slice; a number cannot also be text. */
function want(
  wanted: Map<string, ColumnType>,
  { column, type, file }: { readonly column: string; readonly type: ColumnType; readonly file: string },
  problems: Problem[]
): void {
  const before = wanted.get(column)
  if (before === undefined || before === type) wanted.set(column, type)
  else if (before !== 'number' && type !== 'number') wanted.set(column, 'text')
  else {
    const message = 'is asked for both as a number and as text'
    problems.push({ file, field: column, message, hint: 'Write a second column for one of the two uses' })
  }
}

function missing(
  { column, key = 'task', hint }: Pick<Asked, 'column' | 'key' | 'hint'>,
  { name, header }: { readonly name: string; readonly header: readonly string[] }
): Problem {
  const nearest = header.length === 0 ? undefined : closest(column, [...header])
  const near =
    nearest !== undefined && distance(nearest, column) <= Math.max(1, column.length / 3) ? nearest : undefined
  const shown = header.slice(0, 30).map((each) => JSON.stringify(each))
  const more = header.length > shown.length ? ', ...' : ''
  return {
    file: name,
    field: column,
    message: `is missing; the file has ${shown.join(', ')}${more}`,
    hint:
      hint ??
      (near === undefined
        ? `Write the column, or name another in \`${key}\``
        : `Write the column, or name another in \`${key}\` (${JSON.stringify(near)}?)`)
  }
}

function optional(name: string | undefined): string[] {
  return name === undefined ? [] : [name]
}
