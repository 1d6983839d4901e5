/** One thing that is wrong, said so that a person can mend it. */
export interface Problem {
  /** File as the user knows it. */
  readonly file?: string
  /** Line and column in a text file, from 1. */
  readonly line?: number
  readonly column?: number
  /** Row of a table, from 1, the header not counted. */
  readonly row?: number
  /** Column of a table. */
  readonly field?: string
  /** Path of a key in a document, `metrics.accuracy.max-drop`. */
  readonly key?: string
  /** What was expected and what was found; no final period. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
}

/** An error that carries all its problems. `exitCode` is what the process ends with. */
abstract class ProblemsError extends Error {
  abstract readonly exitCode: 2 | 3
  readonly problems: readonly Problem[]
  /** How many there are in all; `problems` may hold only the first ten. */
  readonly total: number

  constructor(problems: readonly Problem[] | Problem, total?: number) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem]
    super(describeProblems(list, total ?? list.length))
    this.problems = list
    this.total = total ?? list.length
  }
}

/** The user wrote something wrong: a flag, an input, the policy. Exit code 2. */
export class UsageError extends ProblemsError {
  override readonly name = 'UsageError'
  readonly exitCode = 2
}

/** Nothing trustworthy was measured: a file is unreadable, a command failed, a store is unreachable. Exit code 3. */
export class MeasurementError extends ProblemsError {
  override readonly name = 'MeasurementError'
  readonly exitCode = 3
}

/** A place did not let us read what may be there: a baseline may be looked for elsewhere where the policy says so. */
export class UnreachableError extends MeasurementError {}

/** What was asked for is being made: who waits for it looks again. */
export class UnfinishedError extends MeasurementError {}

/**
 * One problem in one line (and a second with the hint).
 *
 * @example
 * describeProblem({ file: 'p.csv', row: 5, field: 'score', message: 'must be a number in [0, 1], got 1.2' })
 * // => 'p.csv: row 5, column "score": must be a number in [0, 1], got 1.2'
 */
export function describeProblem(problem: Problem): string {
  const file =
    problem.line === undefined ? problem.file : `${problem.file ?? ''}:${problem.line}:${problem.column ?? 1}`
  const cell = [
    problem.row === undefined ? undefined : `row ${problem.row}`,
    problem.field === undefined ? undefined : `column ${JSON.stringify(problem.field)}`
  ].filter((part) => part !== undefined)
  const place = [file, cell.join(', ') || undefined, problem.key].filter((part) => part !== undefined)
  const line = [...place, problem.message].join(': ')
  return problem.hint === undefined ? line : `${line}\n  ${problem.hint}`
}

function describeProblems(problems: readonly Problem[], total: number): string {
  const lines = problems.map(describeProblem)
  if (total > problems.length) lines.push(`... and ${total - problems.length} more of ${total} in all`)
  return lines.join('\n')
}
