import { performance } from 'node:perf_hooks'

import {
  commitShelf,
  diskShelf,
  findBaseline,
  gtoTag,
  pathInCommit,
  storeOf,
  trackedAt,
  type Found,
  type Opened,
  type Readers,
  type Search
} from '../baseline/index.js'
import { MeasurementError, UsageError, type Policy, type Reference, type Repository } from '../documents/index.js'
import { askedNames, readMetricFile, refuseImpossible } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { extrasOf, readPredictions, type Role } from '../predictions/index.js'
import { tables } from '../tables/index.js'
import type { LocatedPolicy } from './load-policies.js'
import { placeOfStandard } from './standard-place.js'
import type { Standards, Workspace } from './workspace.js'

/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
export async function resolveBaseline(
  references: readonly string[],
  { policy, workspace }: LocatedPolicy,
  frontend: Frontend
): Promise<Found> {
  return findBaseline(references, {
    policy,
    open: (reference) => openBaseline(reference, frontend, workspace),
    readers: readersOf(policy, 'baseline'),
    log: frontend.log,
    clock: () => performance.now(),
    behind: (commit) => workspace.behindBase(commit),
    ...judgedIn(workspace)
  })
}

/** On a terminal nobody says which commit the model is of. Where nobody knows the head, the standards stand for it, too. */
function judgedIn({ candidateCommit, standards, pullRequest }: Workspace): Pick<Search, 'judged'> {
  if (candidateCommit === undefined) return {}
  const head = standards?.head.commit
  const commits = [candidateCommit, ...(head === undefined || head === standards?.repository.commit ? [] : [head])]
  return { judged: { commits, proposal: pullRequest !== undefined || standards?.proposal === true } }
}

/** The pinned release of the policy, where it has one. */
export async function resolveAnchor(located: LocatedPolicy, frontend: Frontend): Promise<Found | undefined> {
  const { baseline } = located.policy
  return baseline?.anchor === undefined ? undefined : resolveBaseline([baseline.anchor], located, frontend)
}

/** How files of a measured model are read. */
export function readersOf(policy: Policy, role: Role): Readers {
  return {
    predictions: (source) => readPredictions(tables, source, { ...rowsOf(policy), role }),
    metrics: (bytes, name) => readMetricFile(bytes, { path: name, format: 'auto' }, askedNames(policy)).metrics,
    possible: refuseImpossible
  }
}

function rowsOf(policy: Policy): { task: NonNullable<Policy['task']>; extras: ReturnType<typeof extrasOf> } {
  if (policy.task !== undefined) return { task: policy.task, extras: extrasOf(policy) }
  throw new UsageError({
    key: 'task',
    message: "is missing: without it nobody knows how to read the baseline's predictions",
    hint: 'Write `task: { type: binary }` or another type'
  })
}

/** Opens the place of a reference. undefined: the place says that there is none. @throws MeasurementError where it cannot be reached */
export async function openBaseline(
  reference: Reference,
  frontend: Frontend,
  workspace: Workspace
): Promise<Opened | undefined> {
  const { standards } = workspace
  switch (reference.scheme) {
    case 'file':
      return standard(reference.path, frontend.workingDirectory, standards)
    case 'git':
      return atCommit(await workspace.commitAt(reference.ref), reference.path)
    case 'artifact':
    case 'release':
      return workspace.openStored(reference)
    case 'gto':
      return tagged(reference, workspace)
    case 'hf':
    case 'https':
    case 'kfmr':
    case 'kfp':
    case 'mlflow':
    case 's3': {
      const { environment, log, workingDirectory: directory } = frontend
      return (await storeOf(reference, { environment, log, directory })).resolve(reference)
    }
  }
}

async function standard(
  path: string,
  directory: string,
  standards: Standards | undefined
): Promise<Opened | undefined> {
  const place = await placeOfStandard(path, directory, standards)
  if (place === undefined) return undefined
  if (place.at === 'commit') return atCommit(place.repository, place.path)
  return { shelf: diskShelf(directory), path, ...(place.detail !== undefined && { detail: place.detail }) }
}

async function tagged(
  reference: Extract<Reference, { scheme: 'gto' }>,
  workspace: Workspace
): Promise<Opened | undefined> {
  const at = (tag: string): Promise<Repository> => workspace.commitAt(`tags/${tag}`)
  const commitOf = async (tag: string): Promise<string> => (await at(tag)).commit
  const tag = await gtoTag(reference, { named: (beginning) => workspace.tags(beginning), commitOf })
  if (tag === undefined) return undefined
  const repository = await at(tag)
  const opened = await atCommit(repository, reference.path)
  // A model was tagged there: that nobody measured it is no first adoption.
  if ((await trackedAt(repository, pathInCommit(reference.path))).length === 0) {
    throw new MeasurementError({
      message: `the tag ${tag} is on the commit ${repository.commit.slice(0, 12)}, which has no ${reference.path}`,
      hint: 'Name the folder or file that holds the baseline in that commit'
    })
  }
  return { ...opened, version: `${tag} ${repository.commit}`, detail: `tag ${tag}, ${opened.detail}` }
}

async function atCommit(repository: Repository, path: string): Promise<Opened> {
  return {
    shelf: commitShelf(repository),
    path,
    version: repository.commit,
    kept: repository.commit,
    madeAt: await repository.committedAt(),
    detail: `commit ${repository.commit.slice(0, 12)}`
  }
}
