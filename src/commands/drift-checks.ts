import {
  UsageError,
  type Check,
  type Policy,
  type Profile,
  type ProfiledType,
  type TableSource
} from '../documents/index.js'
import {
  cellKindOf,
  contractCounter,
  contractReading,
  edgesOf,
  judgeContract,
  judgeDrift,
  storedProfile,
  untoldColumns,
  withoutReference
} from '../drift/index.js'
import { findFile } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { tables } from '../tables/index.js'
import { columnNames } from './column-names.js'
import { declaredTypes, leftOut, whyLeftOut, type DataStandards, type GivenTables } from './data-standards.js'
import { excludedInVain, unreadInWords, untestedInWords } from './drift-notes.js'
import { dataOnDisk, demandRows, type Data } from './drift-sources.js'
import { groupProfiles } from './group-profiles.js'
import type { LocatedPolicy } from './load-policies.js'
import { profileTable } from './profile-table.js'

/** What the data of a pull request were found to be. */
export interface DriftFound {
  readonly checks: readonly Check[]
  /** What a reader must know and no check says. */
  readonly notes: readonly string[]
  /** Of the current table, as it is stored with a baseline. */
  readonly profile: Profile
}

/** What drift is judged with. */
export interface DriftSetting extends DataStandards {
  readonly given: GivenTables
  /** Table of the candidate's predictions, where one was read. */
  readonly predictions?: TableSource
  readonly seed: number
}

/** Answers what the policy asks of the data: drift from a reference, and the data contract. undefined where it asks for neither. */
export async function driftChecks(
  located: LocatedPolicy,
  setting: DriftSetting,
  frontend: Frontend
): Promise<DriftFound | undefined> {
  const { policy } = located
  if (policy.drift === undefined && policy.dataContract === undefined) return undefined
  const current = await currentProfile(located, setting, frontend)
  demandRows(current.profile, current.name)
  frontend.log.phase(`${policy.model}: comparing the data`)
  const judged = judgedDrift(located, setting, current)
  return {
    checks: [...judged.checks, ...(await contractChecks(policy, setting, current))],
    notes: [...judged.notes, ...unreadInWords(current)],
    profile: storedProfile(current.profile, { minCount: policy.drift?.minCount ?? 0 })
  }
}

async function contractChecks(
  policy: Policy,
  { contract }: DriftSetting,
  { profile, table }: Current
): Promise<readonly Check[]> {
  if (contract === undefined) return []
  if (contract === 'unjudged') return [unjudgedContract(policy)]
  const untold = new Set(untoldColumns(contract, profile))
  if (table === undefined || untold.size === 0) return judgeContract(contract, profile)
  const columns = profile.columns
    .filter(({ name }) => untold.has(name))
    .map(({ name, type }) => ({ name, kind: cellKindOf(type) }))
  const counter = contractCounter(contract, columns)
  await tables.scan(table, columns, (batch) => counter.add(batch))
  return judgeContract(contract, profile, counter.counts())
}

/** What a change brings along cannot judge it. */
export function unjudgedContract({ dataContract }: Pick<Policy, 'dataContract'>): Check {
  return {
    id: 'table/contract',
    family: 'table',
    subject: 'contract',
    status: 'no-baseline',
    severity: 'block',
    limits: [],
    reason: `The data contract ${JSON.stringify(dataContract)} comes with the pull request itself: nothing was held against it.`,
    nextStep: 'It counts from the merge on; merge it in a pull request of its own if it is to count for this one.'
  }
}

interface Current {
  readonly profile: Profile
  readonly name: string
  /** Names of all its columns, also of those that are left out; a profile does not know them. */
  readonly names?: readonly string[]
  /** Where its rows are at hand. */
  readonly table?: TableSource
  readonly groups?: readonly Profile[]
}

async function currentProfile(located: LocatedPolicy, setting: DriftSetting, frontend: Frontend): Promise<Current> {
  const { policy } = located
  const { reference, given } = setting
  const contract = setting.contract === 'unjudged' ? undefined : setting.contract
  const reading = contract && contractReading(contract)
  const declared = policy.drift === undefined ? new Map<string, ProfiledType>() : declaredTypes(policy.drift)
  const types = new Map([
    ...(reading?.types ?? []),
    ...(reference?.profile.columns ?? []).map(({ name, type }) => [name, type] as const),
    ...declared
  ])
  const edges = reference && edgesOf(reference.profile)
  const exclude = setting.contract === undefined ? leftOut(located) : new Set<string>()
  const how = {
    types,
    parsed: new Set(declared.keys()),
    texts: reading?.texts,
    integers: reading?.integers,
    exclude,
    log: frontend.log,
    ...(edges && { edges })
  }
  const source = given.current === undefined ? policy.drift?.current : undefined
  if (source?.kind === 'sql') {
    const { profileOfSql } = await import('./profile-of-sql.js')
    return profileOfSql(source.sql, how, frontend)
  }
  const path = given.current ?? (source?.kind === 'file' ? source.path : undefined)
  const data: Data =
    path === undefined
      ? await predictionsOf(policy, setting, frontend)
      : await dataOnDisk(path, frontend.workingDirectory)
  if (data.kind === 'profile') return data
  const { table } = data
  const { name } = table
  frontend.log.phase(`${policy.model}: profiling ${name}`)
  const profile = await profileTable([table], how)
  const whole = { profile, name, names: await columnNames(table, policy.drift?.exclude ?? []), table }
  const group = policy.drift?.group
  if (group === undefined || reference?.groups === undefined) return whole
  return { ...whole, groups: await groupProfiles(table, group, reference.profile) }
}

/** Without a table of its own, drift looks at the columns of the predictions. */
async function predictionsOf(
  { candidate }: Policy,
  { predictions }: DriftSetting,
  { workingDirectory }: Frontend
): Promise<Data> {
  if (predictions !== undefined) return { kind: 'table', table: predictions }
  const pattern = candidate.predictions
  if (pattern !== undefined) return dataOnDisk(await findFile(pattern, workingDirectory), workingDirectory)
  throw new UsageError({
    key: 'drift.current',
    message: 'is missing, and there are no predictions whose columns could be looked at',
    hint: 'Write drift.current: a table of the data that the model meets now'
  })
}

function judgedDrift(
  located: LocatedPolicy,
  { reference, seed }: DriftSetting,
  current: Current
): Pick<DriftFound, 'checks' | 'notes'> {
  const { drift, confidence, task } = located.policy
  if (drift === undefined) return { checks: [], notes: [] }
  const why = whyLeftOut(located)
  const entry = { ...drift, exclude: [...why.keys()] }
  const outputs = outputsOf(task)
  const inVain = excludedInVain(drift.exclude, current, reference)
  if (reference === undefined)
    return { checks: withoutReference(current.profile, { entry, outputs, whyLeftOut: why }), notes: inVain }
  const groups = reference.groups &&
    current.groups && { groups: { reference: reference.groups, current: current.groups, seed } }
  const { checks, notTested } = judgeDrift({
    reference: reference.profile,
    current: current.profile,
    entry,
    confidence,
    outputs,
    whyLeftOut: why,
    ...groups
  })
  const untested = untestedInWords(notTested, current, reference)
  return { checks, notes: [`Data: ${current.name} against ${reference.name}`, ...untested, ...inVain] }
}

/** Columns that are what the model says, or should have said. */
export function outputsOf(task: Policy['task']): ReadonlySet<string> {
  const score = typeof task?.score === 'string' ? [task.score] : [...(task?.score?.values() ?? [])]
  return new Set([task?.label, task?.prediction, ...score].filter((name) => name !== undefined))
}
