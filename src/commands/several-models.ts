import { UsageError } from '../documents/index.js'
import type { GivenTables } from './data-standards.js'
import type { Given } from './measure-candidate.js'
import type { LocatedPolicy } from './load-policies.js'

/** A file of predictions belongs to one model. */
export function refuseFlagsForSeveral(
  policies: readonly LocatedPolicy[],
  given: Given & GivenTables & { readonly baseline?: readonly string[] }
): void {
  if (policies.length < 2) return
  const flags = [
    ...(given.predictions === undefined ? [] : ['--predictions']),
    ...(given.metrics === undefined ? [] : ['--metrics']),
    ...(given.reference === undefined ? [] : ['--reference']),
    ...(given.current === undefined ? [] : ['--current']),
    ...((given.baseline?.length ?? 0) === 0 ? [] : ['--baseline'])
  ]
  if (flags.length === 0) return
  throw new UsageError(
    flags.map((flag) => ({
      message: `${flag} is given with ${policies.length} policies, and nobody knows for which model`,
      hint: 'Write it into the policies'
    }))
  )
}
