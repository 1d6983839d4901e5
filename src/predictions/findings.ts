import { cutText, MeasurementError, type Problem } from '../documents/index.js'

/** How many problems are shown. */
const SHOWN = 10

/** Collects what is wrong with a file: the first ten, and the count of all. */
export interface Findings {
  /** @param row from 0, in file order */
  cell(row: number, field: string, message: string, hint?: string): void
  file(problem: Omit<Problem, 'file'>): void
  /** @throws MeasurementError if anything was found */
  settle(): void
}

export function findings(file: string): Findings {
  const problems: Problem[] = []
  let total = 0
  const add = (problem: Omit<Problem, 'file'>): void => {
    total++
    if (problems.length < SHOWN) problems.push({ file, ...problem })
  }
  return {
    cell: (row, field, message, hint) => add({ row: row + 1, field, message, ...(hint !== undefined && { hint }) }),
    file: add,
    settle: () => {
      if (total > 0) throw new MeasurementError(problems, total)
    }
  }
}

/**
 * Text of a file in a message: quoted, control characters visible, cut.
 *
 * @example
 * quoted('a') // => '"a"'
 */
export function quoted(text: string): string {
  return JSON.stringify(cutText(text, 60))
}
