import { MeasurementError } from '../../documents/index.js'
import type { Promotion } from '../store.js'
import { createdExperiment, nothing, runAnswer, runsAnswer, type Run } from './answers.js'
import { FOLDER, upload } from './artifacts.js'
import { call } from './call.js'
import type { MlflowServer } from './connection.js'
import { experimentByName } from './registry.js'

/** Name of the experiment that holds the promoted runs of a model. */
export function experimentOf(model: string): string {
  return `model-gate/${model}`
}

/** Tags by which a run or a version says where it comes from. Values that MLflow would cut are cut here. */
export function tagsOf(promotion: Promotion): Readonly<Record<string, string>> {
  const { content, commit, pullRequest, run, reportDigest, verdict, force } = promotion
  return {
    'model-gate.content': content,
    'model-gate.commit': commit,
    'model-gate.report-digest': reportDigest,
    'model-gate.verdict': verdict,
    ...(pullRequest !== undefined && { 'model-gate.pull-request': String(pullRequest) }),
    ...(run !== undefined && { 'model-gate.run': run }),
    ...(force !== undefined && { 'model-gate.force': force.slice(0, 4000) })
  }
}

/** A finished run of the same content: an earlier attempt wrote it and was cut off later. */
export async function writtenRun(server: MlflowServer, { model, content }: Promotion): Promise<Run | undefined> {
  const experiment = await experimentByName(server, experimentOf(model))
  if (experiment === undefined) return undefined
  const { runs } = await call(server, {
    operation: `search the runs of the experiment ${experimentOf(model)}`,
    method: 'POST',
    path: 'runs/search',
    body: {
      experiment_ids: [experiment],
      filter: `attributes.status = 'FINISHED' AND tags.\`model-gate.content\` = '${content}'`,
      run_view_type: 'ACTIVE_ONLY',
      max_results: 10,
      order_by: ['attributes.start_time DESC']
    },
    repeatable: true,
    answer: runsAnswer
  })
  return runs.find(({ data }) => data.tags.get('model-gate.content') === content)
}

/** Writes a run with the baseline folder, the report, and numbers that MLflow's own pages show. It is finished last: a run that is not was cut off. */
export async function writeRun(server: MlflowServer, promotion: Promotion, now: number): Promise<Run> {
  const experiment = await experimentFor(server, experimentOf(promotion.model))
  const { run } = await call(server, {
    operation: `create a run in ${experimentOf(promotion.model)}`,
    method: 'POST',
    path: 'runs/create',
    body: {
      experiment_id: experiment,
      run_name: `${promotion.model} ${promotion.commit.slice(0, 12)}`,
      start_time: now,
      tags: listed({ ...tagsOf(promotion), 'mlflow.source.git.commit': promotion.commit })
    },
    answer: runAnswer
  })
  for (const [name, bytes] of promotion.files) await upload(server, run, `${FOLDER}/${name}`, bytes)
  await upload(server, run, `${FOLDER}-report/report.json`, promotion.report)
  await logNumbers(server, run, promotion, now)
  await call(server, {
    operation: `finish the run ${run.info.run_id}`,
    method: 'POST',
    path: 'runs/update',
    body: { run_id: run.info.run_id, status: 'FINISHED', end_time: now },
    repeatable: true,
    answer: nothing
  })
  return run
}

/** Most entries of a kind in one call. */
const MOST = 100

async function logNumbers(server: MlflowServer, { info }: Run, { evaluation }: Promotion, now: number): Promise<void> {
  const metrics = evaluation.metrics
    .filter(({ slice }) => slice === undefined)
    .map(({ name, class: label, average, value }) => ({
      key: metricName([name, label, average].filter((part) => part !== undefined).join('/')),
      value: numberText(value),
      timestamp: now,
      step: 0
    }))
  const params = Object.entries(evaluation.parameters ?? {}).map(([key, value]) => ({
    key: metricName(key),
    value: String(value).slice(0, 6000)
  }))
  const rounds = Math.max(1, Math.ceil(Math.max(metrics.length, params.length) / MOST))
  for (let round = 0; round < rounds; round++) {
    const part = <T>(list: readonly T[]): readonly T[] => list.slice(round * MOST, (round + 1) * MOST)
    await call(server, {
      operation: `log the metrics of the run ${info.run_id}`,
      method: 'POST',
      path: 'runs/log-batch',
      body: { run_id: info.run_id, metrics: part(metrics), params: part(params), tags: [] },
      repeatable: true,
      answer: nothing
    })
  }
  if (evaluation.dataset?.digest === undefined) return
  await call(server, {
    operation: `log the data of the run ${info.run_id}`,
    method: 'POST',
    path: 'runs/log-inputs',
    body: { run_id: info.run_id, datasets: [datasetOf(evaluation.dataset)] },
    repeatable: true,
    answer: nothing
  })
}

/** MLflow holds at most 36 characters of a digest. */
function datasetOf({ name, digest = '', rows }: NonNullable<Promotion['evaluation']['dataset']>): unknown {
  return {
    tags: [{ key: 'mlflow.data.context', value: 'eval' }],
    dataset: {
      name: name ?? 'evaluation data',
      digest: digest.replace(/^sha256:/, '').slice(0, 32),
      source_type: 'code',
      source: JSON.stringify({ tags: { 'model-gate.dataset': digest } }),
      ...(rows !== undefined && { profile: JSON.stringify({ num_rows: rows }) })
    }
  }
}

/** MLflow allows letters, digits and `_ - . space : /` in the names of metrics and parameters. */
function metricName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_\-. :/]/gu, '_').slice(0, 250)
}

/** JSON has no NaN, and MLflow would take a bare one for 0. */
function numberText(value: number): number | string {
  return Number.isFinite(value) ? value : String(value)
}

/** As MLflow lists tags. */
export function listed(tags: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }))
}

/** Found, or created; where somebody else created it meanwhile, found again. */
async function experimentFor(server: MlflowServer, name: string): Promise<string> {
  const found = await experimentByName(server, name)
  if (found !== undefined) return found
  try {
    const created = await call(server, {
      operation: `create the experiment ${name}`,
      method: 'POST',
      path: 'experiments/create',
      body: { name },
      answer: createdExperiment
    })
    return created.experiment_id
  } catch (error) {
    const other = error instanceof MeasurementError ? await experimentByName(server, name) : undefined
    if (other === undefined) throw error
    return other
  }
}
