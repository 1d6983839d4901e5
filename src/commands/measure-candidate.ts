import { isAbsolute, resolve } from 'node:path'

import type { Side } from '../comparison/index.js'
import {
  digestOf,
  UsageError,
  type CandidateEntry,
  type Evaluation,
  type MetricValue,
  type Policy,
  type TableSource
} from '../documents/index.js'
import {
  cleanEnvironment,
  datasetOf,
  expectWritten,
  findFile,
  globMatches,
  isGlob,
  metricValues,
  modelFiles,
  readMetricFile,
  readRegularFile,
  refuseContradictions,
  runCommand
} from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { extrasOf, readPredictions, type Predictions, type Role } from '../predictions/index.js'
import { tables } from '../tables/index.js'
import type { LocatedPolicy } from './load-policies.js'

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
  await runCandidate(entry, frontend)
  frontend.log.phase('reading the candidate')
  const table =
    entry.predictions === undefined ? undefined : await findFile(entry.predictions, frontend.workingDirectory)
  const isAsked = table !== undefined && comparesModels(policy)
  const predictions = isAsked ? await readTable(table, policy, { frontend, role: 'candidate' }) : undefined
  const reported = await readReported(entry, frontend)
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
    files: [...(table === undefined ? [] : [table]), ...reported.files.map(({ path }) => path)],
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

async function runCandidate(entry: CandidateEntry, frontend: Frontend): Promise<void> {
  if (entry.run === undefined) return
  const { workingDirectory } = frontend
  frontend.log.phase('running the evaluation')
  const patterns = [
    ...(entry.predictions === undefined ? [] : [entry.predictions]),
    ...entry.metrics.map(({ path }) => path)
  ]
  const outputs = patterns.filter((path) => !isGlob(path))
  const earlier = (await Promise.all(patterns.map((path) => globMatches(path, workingDirectory)))).flat()
  const absolute = (path: string): string => resolve(workingDirectory, path)
  const written = await expectWritten(outputs.map(absolute), earlier.map(absolute))
  await runCommand(entry.run, {
    directory: workingDirectory,
    environment: cleanEnvironment(frontend.environment),
    timeoutMilliseconds: entry.timeoutMilliseconds,
    log: frontend.log
  })
  await written()
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
  return readPredictions(tables, { name: path, path: absolute }, { task: policy.task, extras: extrasOf(policy), role })
}

async function readReported(
  { metrics: references }: CandidateEntry,
  { workingDirectory, log }: Frontend
): Promise<{ readonly metrics: MetricValue[]; readonly files: NonNullable<Evaluation['metricFiles']> }> {
  const metrics: MetricValue[] = []
  const files: NonNullable<Evaluation['metricFiles']> = []
  for (const reference of references) {
    const path = await findFile(reference.path, workingDirectory, 'metrics')
    const bytes = await readRegularFile(resolve(workingDirectory, path), path)
    const read = readMetricFile(bytes, { ...reference, path })
    for (const metric of read.metrics) metrics.push(metric)
    files.push({ path, digest: digestOf(bytes), format: read.format })
    log.info(`${path} was read as ${read.format}`)
    for (const note of read.notes) log.info(`${path}: ${note}`)
  }
  return { metrics, files }
}
