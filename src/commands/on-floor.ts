import type { Policy } from '../documents/index.js'
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
  return loadPolicy(bytes, file, named && (await readFloor(named)))
}
