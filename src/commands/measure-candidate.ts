import { isAbsolute, resolve } from 'node:path'

import type { Side } from '../comparison/index.js'
import { UsageError, type CandidateEntry, type Evaluation, type Policy, type TableSource } from '../documents/index.js'
import { askedNames, datasetOf, findFile, metricValues, modelFiles, refuseContradictions } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { extrasOf, readPredictions, unscoredItems, type Predictions, type Role } from '../predictions/index.js'
import { plural } from '../report/index.js'
import { tables } from '../tables/index.js'
import type { LocatedPolicy } from './load-policies.js'
import { refuseToStart } from './refuse-to-start.js'
import { runCandidate } from './run-candidate.js'

/** Files of a model that flags name instead of the policy. */
export interface Given {
  readonly predictions?: string | undefined
  readonly metrics?: string | undefined
}

/** A measured model and the files that it was read from. */
export interface Candidate extends Side {
  readonly files: readonly string[]
  /** The table, where the model has rows. */
  readonly table?: TableSource
}

/**
 * Measures the candidate: runs its command, reads what it wrote.
 *
 * @throws MeasurementError where the command failed or what it wrote cannot be read
 */
export async function measureCandidate(located: LocatedPolicy, given: Given, frontend: Frontend): Promise<Candidate> {
  const { policy, workspace } = located
  const { from } = policy.candidate
  if (from !== undefined && given.predictions === undefined && given.metrics === undefined) {
    const { referredCandidate } = await import('./referred-candidate.js')
    return referredCandidate(from, located, frontend)
  }
  const entry = withGiven(policy, given)
  if (entry.predictions === undefined && entry.metrics.length === 0 && comparesModels(policy)) {
    throw new UsageError({
      key: 'candidate',
      message: 'says neither predictions nor metrics',
      hint: 'Write candidate.predictions, or give --predictions or --metrics'
    })
  }
  if (entry.run !== undefined) refuseToStart('candidate.run', workspace)
  const reported = await runCandidate(entry, askedNames(policy), frontend)
  frontend.log.phase('reading the candidate')
  const table =
    entry.predictions === undefined ? undefined : await findFile(entry.predictions, frontend.workingDirectory)
  const isAsked = table !== undefined && comparesModels(policy)
  const predictions = isAsked ? await readTable(table, policy, { frontend, role: 'candidate' }) : undefined
  const metrics = metricValues(policy, { ...(predictions && { predictions }), reported: reported.metrics })
  refuseContradictions(metrics, reported.metrics, reported.files.map(({ path }) => path).join(', '))
  const files = await modelFiles(entry.files, frontend.workingDirectory)
  const evaluation: Evaluation = {
    schema: 'model-gate/evaluation@1',
    model: policy.model,
    ...(predictions && { dataset: datasetOf(predictions) }),
    metrics,
    ...(reported.files.length > 0 && { metricFiles: reported.files }),
    ...(files.length > 0 && { files }),
    ...(workspace.candidateCommit !== undefined && { commit: workspace.candidateCommit }),
    createdAt: frontend.now().toISOString()
  }
  return {
    evaluation,
    ...(predictions && { predictions }),
    files: [...new Set([...(table === undefined ? [] : [table]), ...reported.files.map(({ path }) => path)])],
    ...(table !== undefined && { table: { name: table, path: resolve(frontend.workingDirectory, table) } })
  }
}

/** Whether a policy asks anything of the model; drift and contracts ask of its data alone. */
export function comparesModels({ metrics, slices }: Pick<Policy, 'metrics' | 'slices'>): boolean {
  return metrics.length > 0 || slices.length > 0
}

function withGiven({ candidate }: Policy, { predictions, metrics }: Given): CandidateEntry {
  return {
    ...candidate,
    ...(predictions !== undefined && { predictions }),
    ...(metrics !== undefined && { metrics: [{ path: metrics, format: 'auto' }] })
  }
}

/** A file of predictions of the working directory, as the policy's task says. */
export async function readTable(
  path: string,
  policy: Policy,
  { frontend, role }: { readonly frontend: Frontend; readonly role: Role }
): Promise<Predictions> {
  if (policy.task === undefined) {
    throw new UsageError({
      key: 'task',
      message: 'is missing: without it nobody knows how to read predictions',
      hint: 'Write `task: { type: binary, positive: 1 }` or another type'
    })
  }
  const absolute = isAbsolute(path) ? path : resolve(frontend.workingDirectory, path)
  const source = { name: path, path: absolute }
  const predictions = await readPredictions(tables, source, { task: policy.task, extras: extrasOf(policy), role })
  const unscored = unscoredItems(predictions)
  if (unscored > 0)
    frontend.log.info(`${path}: ${unscored} of ${plural(predictions.rows.count, 'item')} without a score: left out`)
  return predictions
}
