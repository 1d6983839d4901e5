import type { ColumnPair } from '../column-pair.js'
import type { Cause } from './cause.js'
import { clockShift } from './clock-shift.js'
import { cutOff } from './cut-off.js'
import { filledNulls } from './filled-nulls.js'
import { renamedCategories } from './renamed-categories.js'
import { rounding } from './rounding.js'
import { sentinel } from './sentinel.js'
import { unitChange } from './unit-change.js'

export { swappedColumns } from './swapped-columns.js'

const ofValues: readonly Cause[] = [unitChange, clockShift, sentinel, filledNulls, renamedCategories, cutOff, rounding]

/** Times go on: only their place in the day says something. */
const ofTimes: readonly Cause[] = [clockShift]

/** Every cause that is recognised in a column, in words. */
export function causesOf(pair: ColumnPair): string[] {
  const causes = pair.reference.type === 'timestamp' ? ofTimes : ofValues
  return causes.map((cause) => cause(pair)).filter((words) => words !== undefined)
}
