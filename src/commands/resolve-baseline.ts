import { performance } from 'node:perf_hooks'

import {
  commitShelf,
  diskShelf,
  findBaseline,
  refuseBase,
  type Found,
  type Opened,
  type Reference
} from '../baseline/index.js'
import { UsageError, type Policy } from '../documents/index.js'
import { readMetricFile } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { gitRepository } from '../git/index.js'
import { extrasOf, readPredictions } from '../predictions/index.js'
import { tables } from '../tables/index.js'
import { inRepository, type LocatedPolicy, type Standards } from './workspace.js'

/** Looks for production's numbers. Standards come from the commit that judges, where one is named. */
export async function resolveBaseline(
  references: readonly string[],
  { policy, standards }: LocatedPolicy,
  frontend: Frontend
): Promise<Found> {
  return findBaseline(references, {
    policy,
    open: (reference) => open(reference, frontend.workingDirectory, standards),
    readers: {
      predictions: (source) => readPredictions(tables, source, { ...rowsOf(policy), role: 'baseline' }),
      metrics: (bytes, name) => readMetricFile(bytes, { path: name, format: 'auto' }).metrics
    },
    log: frontend.log,
    clock: () => performance.now()
  })
}

function rowsOf(policy: Policy): { task: NonNullable<Policy['task']>; extras: ReturnType<typeof extrasOf> } {
  if (policy.task !== undefined) return { task: policy.task, extras: extrasOf(policy) }
  throw new UsageError({
    key: 'task',
    message: "is missing: without it nobody knows how to read the baseline's predictions",
    hint: 'Write `task: { type: binary }` or another type'
  })
}

async function open(
  reference: Reference,
  directory: string,
  standards: Standards | undefined
): Promise<Opened | undefined> {
  if (reference.scheme === 'git') {
    if (reference.ref === 'base' && standards !== undefined) return atCommit(standards, (path) => path)
    refuseBase(reference)
    const repository = await gitRepository(directory, reference.ref)
    return {
      shelf: commitShelf(repository),
      madeAt: await repository.committedAt(),
      detail: `commit ${repository.commit.slice(0, 12)}`
    }
  }
  return standards === undefined ? { shelf: diskShelf(directory) } : standard(reference.path, directory, standards)
}

/**
 * A `file:` is a standard: taken from the commit that judges where that tracks it. What only the head tracks, the pull request brought along, and
 * it is none. What neither tracks was made in this run.
 */
async function standard(path: string, directory: string, standards: Standards): Promise<Opened | undefined> {
  const tracked = inRepository(standards, path)
  if ((await standards.repository.list(tracked)).length > 0)
    return atCommit(standards, (inside) => inRepository(standards, inside))
  const head = await gitRepository(directory, 'HEAD')
  if ((await head.list(tracked)).length > 0) return undefined
  return { shelf: diskShelf(directory), detail: 'made in this run' }
}

async function atCommit({ repository }: Standards, pathOf: (path: string) => string): Promise<Opened> {
  const shelf = commitShelf(repository)
  return {
    shelf: { read: (path) => shelf.read(pathOf(path)), names: (folder) => shelf.names(pathOf(folder)) },
    madeAt: await repository.committedAt(),
    detail: `commit ${repository.commit.slice(0, 12)}`
  }
}
