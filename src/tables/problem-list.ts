import { MeasurementError, type Problem } from '../documents/index.js'

const kept = 10

/** What is wrong with one file, in reading order. */
export interface ProblemList {
  add(problem: Problem): void
  /** @throws MeasurementError with the first ten and the count of all, if there are any */
  throwIfAny(): void
  /** Adds a problem after which the file cannot be read on. @throws MeasurementError always */
  stop(problem: Problem): never
}

/** An empty list of the problems of one file. */
export function problemList(file: string): ProblemList {
  const problems: Problem[] = []
  let total = 0
  function add(problem: Problem): void {
    if (total++ < kept) problems.push({ file, ...problem })
  }
  return {
    add,
    throwIfAny() {
      if (total > 0) throw new MeasurementError(problems, total)
    },
    stop(problem) {
      add(problem)
      throw new MeasurementError(problems, total)
    }
  }
}
