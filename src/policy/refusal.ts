import { UsageError } from '../documents/index.js'
import { problemsOf, type Fault, type PlaceOf } from './mistakes.js'

/** More than a person reads at once. */
const mostProblems = 100

/** All that is wrong with a file. */
export function refusal(faults: readonly Fault[], file: string, placeOf: PlaceOf): UsageError {
  const problems = problemsOf(faults, file, placeOf)
  return new UsageError(problems.slice(0, mostProblems), problems.length)
}
