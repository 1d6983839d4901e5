import { UsageError, type Policy } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { GivenTables } from './data-standards.js'
import type { LocatedPolicy } from './load-policies.js'
import type { Given } from './measure-candidate.js'

type Told = Partial<Given> & GivenTables & { readonly baseline?: readonly string[] }

/**
 * A table that a flag names and nothing looks at would be taken for one without drift. Where the policy is that of another commit than the flag, the two
 * may come in one change, which must not be blocked by it: there the report tells it, as it does of the input of an action.
 *
 * @throws UsageError where the flag and the policy are of the same files
 */
export function refuseIdleTables(
  policies: readonly LocatedPolicy[],
  given: GivenTables,
  { kind }: Pick<Frontend, 'kind'>
): void {
  if (kind !== 'terminal' || policies.some(({ workspace }) => workspace.standards !== undefined)) return
  const idle = policies.map(({ policy }) => idleTables(policy, given))
  const everywhere = (['reference', 'current'] as const).filter((table) =>
    idle.every((tables) => tables.includes(table))
  )
  if (everywhere.length === 0) return
  throw new UsageError(
    everywhere.map((table) => ({
      file: policies[0]!.path,
      key: 'drift',
      message: `is missing, so nothing looks at the table of --${table}`,
      hint: 'Write `drift: {}` into the policy, compare the two tables alone with `model-gate drift --reference A --current B`, or leave the flag out'
    }))
  )
}

function idleTables({ drift, dataContract }: Policy, { reference, current }: GivenTables): (keyof GivenTables)[] {
  return [
    ...(reference !== undefined && drift === undefined ? (['reference'] as const) : []),
    // A data contract is held against it as well.
    ...(current !== undefined && drift === undefined && dataContract === undefined ? (['current'] as const) : [])
  ]
}

/** What flags and inputs said otherwise than the policy, or in vain. */
export function flagNotes(
  { policy }: Pick<LocatedPolicy, 'policy'>,
  given: Told,
  { kind }: Pick<Frontend, 'kind'>
): string[] {
  const idle = idleTables(policy, given).map((table) =>
    kind === 'terminal'
      ? `--${table} was not used: the policy has no drift`
      : `The input ${table} was not used: the policy has no drift`
  )
  // An input of an action never says otherwise.
  return kind === 'terminal' ? [...overruled(policy, given), ...idle] : idle
}

function overruled({ baseline, candidate, drift }: Policy, given: Told): string[] {
  const pairs = [
    ['baseline', 'baseline.from', (given.baseline?.length ?? 0) > 0, (baseline?.from.length ?? 0) > 0],
    ['predictions', 'candidate.predictions', given.predictions !== undefined, candidate.predictions !== undefined],
    ['metrics', 'candidate.metrics', given.metrics !== undefined, candidate.metrics.length > 0],
    ['reference', 'drift.reference', given.reference !== undefined, drift !== undefined],
    ['current', 'drift.current', given.current !== undefined, drift?.current !== undefined]
  ] as const
  return pairs.flatMap(([flag, key, isGiven, isWritten]) =>
    isGiven && isWritten ? [`--${flag} was used instead of ${key}`] : []
  )
}
