import { MeasurementError, UnfinishedError, UsageError } from '../../documents/index.js'
import type { Run as MlflowRun } from '../mlflow/answers.js'
import { finished } from '../mlflow/finished.js'
import { nameOfRun, withNested } from '../mlflow/nested-runs.js'
import { runById } from '../mlflow/registry.js'
import { serversOf } from '../mlflow/resolve.js'
import type { Numbers, Surroundings } from '../store.js'
import type { PluginOutput } from './answers.js'
import { oneLine } from './one-line.js'

/** Whose numbers are meant. */
export interface Meant {
  /** How messages speak of the run. */
  readonly name: string
  readonly task: string | undefined
}

/**
 * What the plugin of Kubeflow Pipelines logged: a run of MLflow for the run, nested in it one for each task. They are looked for in the MLflow that
 * `MLFLOW_TRACKING_URI` names, whatever address the answer holds.
 *
 * @throws MeasurementError where they are not there, or two tasks say the same name; UnfinishedError where MLflow does not have all of them yet
 */
export async function numbersInMlflow(
  output: PluginOutput,
  meant: Meant,
  surroundings: Surroundings
): Promise<Numbers> {
  const id = rootRun(output, meant)
  if (!surroundings.environment['MLFLOW_TRACKING_URI']) {
    throw new UsageError({
      message: `the numbers of ${meant.name} are in MLflow, and nobody says where that is`,
      hint: 'Set MLFLOW_TRACKING_URI, or name a file that a task wrote: ?task=...&artifact=...'
    })
  }
  const { tracking } = await serversOf({ scheme: 'mlflow', place: { kind: 'run', id } }, surroundings)
  const root = await runById(tracking, id)
  if (root === undefined) {
    throw new MeasurementError({
      message: `${meant.name} is the run ${id} of MLflow, and MLflow at ${tracking.base} has no such run`,
      hint: 'MLFLOW_TRACKING_URI must name the server that the plugin of Kubeflow Pipelines logs to'
    })
  }
  const runs = await withNested(tracking, finished(root, `the run ${id}, that of ${meant.name},`))
  return { metrics: metricsOf(ofTask(runs.filter(isFinished), meant), meant) }
}

function rootRun({ state, state_message: why, entries }: PluginOutput, { name }: Meant): string {
  const id = entries['root_run_id']?.value
  if (state === 'PLUGIN_RUNNING')
    throw new UnfinishedError({ message: `${name} is still being written to MLflow (${state})` })
  if (state === 'PLUGIN_SUCCEEDED' && typeof id === 'string' && /^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/.test(id)) return id
  const said = oneLine(`${state || 'its plugin says no state'}${why && `, ${why}`}`)
  throw new MeasurementError({
    message: `${name} was not written to MLflow as a whole: ${said}`,
    hint: 'Look at the plugin of MLflow in Kubeflow Pipelines, or name a file that a task wrote: ?task=...&artifact=...'
  })
}

/** What failed and was tried again is there twice: the attempt that ended well counts. */
function isFinished({ info }: MlflowRun): boolean {
  return info.status === 'FINISHED'
}

function ofTask(runs: readonly MlflowRun[], { name, task }: Meant): readonly MlflowRun[] {
  const own = task === undefined ? runs : runs.filter((run) => nameOfRun(run) === task)
  if (own.length > 0) return own
  throw new MeasurementError({
    message: `${name} has no task ${JSON.stringify(task)} in MLflow, but ${namesOf(runs)}`,
    hint: 'Name a task as the run of MLflow is called'
  })
}

function metricsOf(runs: readonly MlflowRun[], { name }: Meant): Numbers['metrics'] {
  const sources = new Map<string, MlflowRun[]>()
  const metrics = new Map<string, number>()
  for (const run of runs) {
    for (const { key, value } of run.data.metrics) {
      sources.set(key, [...(sources.get(key) ?? []), run])
      metrics.set(key, value)
    }
  }
  const twice = [...sources].find(([, of]) => of.length > 1)
  if (twice !== undefined) {
    throw new MeasurementError({
      message: `several tasks of ${name} logged ${oneLine(twice[0])}: ${namesOf(twice[1])}`,
      hint: 'Name the one that is meant: ?task=...; tasks of a loop log under different names'
    })
  }
  if (metrics.size > 0) return metrics
  throw new MeasurementError({
    message: `${name} has no metrics in MLflow`,
    hint: 'Log them in a component by log_metric of an Output[Metrics], and let it not be answered from the cache'
  })
}

function namesOf(runs: readonly MlflowRun[]): string {
  return oneLine(runs.map(nameOfRun).join(', '))
}
