import type { Found } from '../baseline/index.js'
import type { DataContract, DriftEntry, Profile, ProfiledType, TableSource } from '../documents/index.js'
import type { Groups } from '../drift/index.js'
import type { Frontend } from '../frontends/index.js'
import { columnNames } from './column-names.js'
import { readContract } from './data-contract.js'
import { demandRows, standardData, type Data } from './drift-sources.js'
import { groupProfiles } from './group-profiles.js'
import type { LocatedPolicy } from './load-policies.js'
import { profileTable } from './profile-table.js'

/** What columns are compared with. */
export interface DriftReference {
  readonly profile: Profile
  /** As the policy or the flag names it. */
  readonly name: string
  /** Names of all its columns, also of those that are left out; a profile does not know them. */
  readonly names?: readonly string[]
  /** Where the policy names a group and the rows were at hand. */
  readonly groups?: Groups['reference']
}

/** What the data of a change are held against. */
export interface DataStandards {
  /** undefined: the policy asks for no drift, or nothing is there to compare with. */
  readonly reference?: DriftReference
  /** `unjudged`: only the change itself brings it along. */
  readonly contract?: DataContract | 'unjudged'
}

/** Reads what data are held against. Done before the code of any candidate runs: what that writes is no standard. */
export async function dataStandards(located: LocatedPolicy, by: By, frontend: Frontend): Promise<DataStandards> {
  const found = await driftReference(located, by, frontend)
  const reference = found && (await withGroups(found, located))
  const contract = await readContract(located, frontend)
  return { ...(reference && { reference }), ...(contract && { contract }) }
}

/** Tables that flags name instead of the policy. */
export interface GivenTables {
  readonly reference?: string | undefined
  readonly current?: string | undefined
}

interface By {
  readonly found: Pick<Found, 'side' | 'reference'>
  readonly given: Pick<GivenTables, 'reference'>
}

/** A reference whose rows have not been put into groups. */
export interface WholeReference extends Omit<DriftReference, 'groups'> {
  /** Where its rows are at hand. */
  readonly table?: TableSource
}

/**
 * What columns are compared with, as a whole.
 *
 * @returns undefined where there is none: no profile is kept with the baseline, or only the change itself brings the file along
 * @throws MeasurementError where it cannot be read or has no rows
 */
export async function driftReference(
  located: LocatedPolicy,
  { found, given }: By,
  frontend: Frontend
): Promise<WholeReference | undefined> {
  const entry = located.policy.drift
  if (entry === undefined) return undefined
  const reference = await referenceOf(entry, located, { found, given }, frontend)
  if (reference !== undefined) demandRows(reference.profile, reference.name)
  return reference
}

async function referenceOf(
  entry: DriftEntry,
  located: LocatedPolicy,
  { found, given }: By,
  frontend: Frontend
): Promise<WholeReference | undefined> {
  const { reference } = entry
  if (given.reference !== undefined) return ofFile(given.reference, located, frontend)
  if (reference.kind === 'file') return ofFile(reference.path, located, frontend)
  if (reference.kind === 'baseline') {
    const profile = found.side?.profile
    return profile && { profile, name: `${found.reference ?? 'baseline'}, profile.json` }
  }
  const { profileOfSql } = await import('./profile-of-sql.js')
  return profileOfSql(reference.sql, { types: declaredTypes(entry), exclude: leftOut(located) }, frontend)
}

async function ofFile(path: string, located: LocatedPolicy, frontend: Frontend): Promise<WholeReference | undefined> {
  const data = await standardData(path, frontend, located.workspace)
  return data && ofData(data, located, frontend)
}

async function ofData(data: Data, located: LocatedPolicy, frontend: Frontend): Promise<WholeReference> {
  if (data.kind === 'profile') return data
  const { policy } = located
  const { table } = data
  frontend.log.phase(`${policy.model}: profiling the reference`)
  const types = declaredTypes(policy.drift!)
  const how = { types, parsed: new Set(types.keys()), exclude: leftOut(located), log: frontend.log }
  const names = await columnNames(table, policy.drift!.exclude)
  return { profile: await profileTable([table], how), name: table.name, names, table }
}

async function withGroups(
  { table, ...whole }: WholeReference,
  { policy: { drift } }: LocatedPolicy
): Promise<DriftReference> {
  if (table === undefined || drift?.group === undefined) return whole
  return { ...whole, groups: await groupProfiles(table, drift.group, whole.profile) }
}

/** What the policy takes columns for. */
export function declaredTypes({ columns }: DriftEntry): ReadonlyMap<string, ProfiledType> {
  return new Map([...columns].flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type] as const])))
}

/** Columns that are no features: what the policy excludes, and what only pairs, groups or weighs rows. */
export function leftOut(located: Pick<LocatedPolicy, 'policy'>): ReadonlySet<string> {
  return new Set(whyLeftOut(located).keys())
}

/** The same with the reason of each, a clause without capital or period. */
export function whyLeftOut({ policy: { drift, task } }: Pick<LocatedPolicy, 'policy'>): ReadonlyMap<string, string> {
  const together = 'it says which rows belong together'
  const named: readonly (readonly [name: string | undefined, why: string])[] = [
    [task?.id, 'it is the id of the rows'],
    [task?.sample, 'it numbers the samples of an item'],
    [task?.weight, 'it says what rows weigh'],
    [task?.group, together],
    [drift?.group, together],
    ...(drift?.exclude ?? []).map((name) => [name, 'the policy excludes it'] as const)
  ]
  return new Map(named.flatMap(([name, why]) => (name === undefined ? [] : [[name, why] as const])))
}
