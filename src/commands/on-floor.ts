import { MeasurementError, UsageError, type Policy } from '../documents/index.js'
import { floorNamed, loadPolicy } from '../policy/index.js'
import type { ReadFloor } from './read-once.js'

/**
 * Reads a policy on top of the floor that it names, if it names one.
 *
 * @throws UsageError with what is wrong with either, and with all that loosens the floor
 * @throws MeasurementError where the floor cannot be read
 */
export async function policyOnFloor(bytes: Uint8Array, file: string, readFloor: ReadFloor): Promise<Policy> {
  const named = floorNamed(bytes, file)
  return loadPolicy(bytes, file, named && (await placed(readFloor(named), file)))
}

/** What is wrong with reaching a floor is wrong with the policy that names it; what is wrong in the floor says so itself. */
async function placed<T>(reading: Promise<T>, file: string): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof MeasurementError)) throw error
    const problems = error.problems.map((problem) =>
      problem.file === undefined ? { ...problem, file, key: 'extends' } : problem
    )
    throw error instanceof UsageError
      ? new UsageError(problems, error.total)
      : new MeasurementError(problems, error.total)
  }
}
