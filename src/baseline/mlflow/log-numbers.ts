import { cutText, digestOf, type Evaluation } from '../../documents/index.js'
import { wholeNumbers } from '../gate-record.js'
import type { GateRecord } from '../store.js'
import { nothing, type Run } from './answers.js'
import { call } from './call.js'
import type { MlflowServer } from './connection.js'

/** Most entries of a kind in one call. */
const MOST = 100

/**
 * Logs what was measured on the whole data as metrics, with the data set, the model's parameters where they are known, and those of the gate.
 *
 * @param now milliseconds since 1970
 */
export async function logNumbers(
  server: MlflowServer,
  { info }: Run,
  { evaluation, parameters }: Pick<GateRecord, 'evaluation' | 'parameters'>,
  now: number
): Promise<void> {
  const metrics = wholeNumbers(evaluation).map(([name, value]) => ({
    key: metricName(name),
    value: numberText(value),
    timestamp: now,
    step: 0
  }))
  const params = Object.entries({ ...evaluation.parameters, ...parameters }).map(([key, value]) => ({
    key: metricName(key),
    value: parameterText(value)
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

/** MLflow holds at most 6,000 characters of a parameter. */
export function parameterText(value: unknown): string {
  return cutText(String(value), 6000)
}

/** MLflow holds at most 36 characters of a digest. */
function datasetOf({ name, digest = '', rows }: NonNullable<Evaluation['dataset']>): unknown {
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

/** Characters of a name; MLflow holds 250, and a part that is empty becomes one more. */
const LONGEST_NAME = 240

/**
 * MLflow allows letters, digits and `_ - . space : /` in the names of metrics and parameters, which must be paths in their shortest form. A name that
 * is another in MLflow ends in the beginning of its digest: by that `recall/<50K` and `recall/>50K` stay two.
 *
 * @example
 * metricName('recall/<=50K/../x') // => 'recall/__50K/__/x.425c99a3'
 */
export function metricName(name: string): string {
  const allowed = name.replace(/[^\p{L}\p{N}_\-. :/]/gu, '_')
  const parts = [...allowed].slice(0, LONGEST_NAME).join('').split('/')
  const path = parts.map((part) => (/^\.{0,2}$/.test(part) ? part.replaceAll('.', '_') || '_' : part)).join('/')
  return path === name ? name : `${path}.${digestOf(name).replace('sha256:', '').slice(0, 8)}`
}

/** JSON has no NaN, and MLflow would take a bare one for 0. */
function numberText(value: number): number | string {
  return Number.isFinite(value) ? value : String(value)
}
