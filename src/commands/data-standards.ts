import type { Found } from '../baseline/index.js'
import type { DataContract, DriftEntry, Profile, ProfiledType } from '../documents/index.js'
import type { Groups } from '../drift/index.js'
import type { Frontend } from '../frontends/index.js'
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
export async function dataStandards(
  located: LocatedPolicy,
  by: { readonly found: Found; readonly given: GivenTables },
  frontend: Frontend
): Promise<DataStandards> {
  const reference = await driftReference(located, by, frontend)
  if (reference !== undefined) demandRows(reference.profile, reference.name)
  const contract = await readContract(located, frontend)
  return { ...(reference && { reference }), ...(contract && { contract }) }
}

/** Tables that flags name instead of the policy. */
export interface GivenTables {
  readonly reference?: string | undefined
  readonly current?: string | undefined
}

/** @returns undefined where there is none: no profile is kept with the baseline, or only the change itself brings the file along */
async function driftReference(
  located: LocatedPolicy,
  { found, given }: { readonly found: Found; readonly given: GivenTables },
  frontend: Frontend
): Promise<DriftReference | undefined> {
  const entry = located.policy.drift
  if (entry === undefined) return undefined
  const { reference } = entry
  if (given.reference !== undefined) return ofFile(given.reference, located, frontend)
  if (reference.kind === 'file') return ofFile(reference.path, located, frontend)
  if (reference.kind === 'baseline') {
    const profile = found.side?.profile
    return profile && { profile, name: `${found.reference ?? 'baseline'}, profile.json` }
  }
  const { profileOfSql } = await import('./profile-of-sql.js')
  const { profile, name } = await profileOfSql(
    reference.sql,
    { types: declaredTypes(entry), exclude: leftOut(located) },
    frontend
  )
  return { profile, name }
}

async function ofFile(path: string, located: LocatedPolicy, frontend: Frontend): Promise<DriftReference | undefined> {
  const data = await standardData(path, frontend, located.workspace)
  return data && ofData(data, located, frontend)
}

async function ofData(data: Data, located: LocatedPolicy, frontend: Frontend): Promise<DriftReference> {
  if (data.kind === 'profile') return data
  const { policy } = located
  const entry = policy.drift!
  frontend.log.phase(`${policy.model}: profiling the reference`)
  const how = { types: declaredTypes(entry), exclude: leftOut(located), log: frontend.log }
  const profile = await profileTable([data.table], how)
  if (entry.group === undefined) return { profile, name: data.table.name }
  return { profile, name: data.table.name, groups: await groupProfiles(data.table, entry.group, profile) }
}

/** What the policy takes columns for. */
export function declaredTypes({ columns }: DriftEntry): ReadonlyMap<string, ProfiledType> {
  return new Map([...columns].flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type] as const])))
}

/** Columns that are no features: what the policy excludes, and what only pairs, groups or weighs rows. */
export function leftOut({ policy: { drift, task } }: Pick<LocatedPolicy, 'policy'>): ReadonlySet<string> {
  const named = [task?.id, task?.group, task?.weight, task?.sample, drift?.group]
  return new Set([...(drift?.exclude ?? []), ...named.filter((name) => name !== undefined)])
}
