import type { Floor, FloorReference } from '../policy/index.js'

export type ReadFloor = (reference: FloorReference) => Promise<Floor>

/** Many policies stand on one floor, and so do base and head: it is read once, and what failed is not tried again. */
export function readOnce(read: ReadFloor): ReadFloor {
  const known = new Map<string, Promise<Floor>>()
  return (reference) => {
    const floor = known.get(reference.text) ?? read(reference)
    known.set(reference.text, floor)
    return floor
  }
}
