import { MeasurementError } from '../../documents/index.js'
import { recordedDataset, type Numbers } from '../store.js'
import type { LoggedModel, Run } from './answers.js'

/** What a run measured: the last value of each metric, its parameters, the data that it was given. undefined: no metric. */
export function numbersOfRun({ data, inputs }: Run): Numbers | undefined {
  if (data.metrics.length === 0) return undefined
  const [dataset] = inputs.dataset_inputs.map((input) => input.dataset)
  return {
    metrics: new Map(data.metrics.map(({ key, value }) => [key, value])),
    parameters: Object.fromEntries(data.params.map(({ key, value }) => [key, value])),
    ...(inputs.dataset_inputs.length === 1 &&
      dataset && { dataset: recordedDataset('MLflow', dataset.name, dataset.digest) })
  }
}

/**
 * A run whose metrics are of one data set.
 *
 * @param dataset its name or digest
 * @throws MeasurementError where MLflow does not say that they are
 */
export function measuredOn(run: Run, dataset: string): Run {
  const inputs = run.inputs.dataset_inputs.map((input) => input.dataset)
  if (inputs.length === 1 && inputs.every(({ name, digest }) => name === dataset || digest === dataset)) return run
  const known = inputs.map(({ name, digest }) => (digest === undefined ? name : `${name} (${digest})`))
  throw new MeasurementError({
    message: `MLflow knows ${known.join(', ') || 'no data set'} of the run ${run.info.run_id}: nobody says that its metrics are of "${dataset}" alone`,
    hint: 'Leave ?dataset= out, or log the run with that data set alone'
  })
}

/**
 * What was measured of a logged model: of each metric the last on one data set, and what only its run knows. A run that does not name this model
 * as its only one says nothing of it.
 *
 * @param dataset name or digest of the data set that is meant; needed where there are several
 * @param run that made it
 * @returns undefined: no metric
 * @throws MeasurementError where it was measured on several data sets and none is named, or not on the one that is
 */
export function numbersOfModel(
  model: LoggedModel,
  { dataset, run }: { readonly dataset?: string | undefined; readonly run?: Run | undefined }
): Numbers | undefined {
  const own = ofDataset(model, dataset)
  const ofRun = run !== undefined && madeOnly(run, model.info.model_id) ? numbersOfRun(run) : undefined
  if (own === undefined) return ofRun
  return { ...ofRun, ...own, metrics: new Map([...(ofRun?.metrics ?? []), ...own.metrics]) }
}

function madeOnly({ outputs }: Run, id: string): boolean {
  return outputs.model_outputs.length === 1 && outputs.model_outputs[0]!.model_id === id
}

type Metric = LoggedModel['data']['metrics'][number]

function ofDataset({ info, data }: LoggedModel, asked: string | undefined): Numbers | undefined {
  const groups = new Map<string, Metric[]>()
  for (const metric of data.metrics) {
    const key = metric.dataset_name === undefined ? '' : shownDataset(metric)
    groups.set(key, [...(groups.get(key) ?? []), metric])
  }
  const named = [...groups].filter(([key]) => key !== '').map(([, metrics]) => metrics)
  const meant = asked === undefined ? named : named.filter(([first]) => isOf(first!, asked))
  if (meant.length > 1 || (asked !== undefined && meant.length === 0)) throw unclear(info.model_id, asked, [...groups])
  const [metrics = asked === undefined ? groups.get('') : undefined] = meant
  if (metrics === undefined) return undefined
  const [{ dataset_name: name, dataset_digest: digest }] = metrics as [Metric]
  return {
    metrics: new Map(inOrder(metrics).map(({ key, value }) => [key, value])),
    ...(name !== undefined && { dataset: recordedDataset('MLflow', name, digest) })
  }
}

function isOf({ dataset_name: name, dataset_digest: digest }: Metric, asked: string): boolean {
  return name === asked || digest === asked
}

function shownDataset({ dataset_name: name = '', dataset_digest: digest }: Metric): string {
  return digest === undefined ? name : `${name} (${digest})`
}

function inOrder(metrics: readonly Metric[]): readonly Metric[] {
  return [...metrics].sort((a, b) => (a.step ?? 0) - (b.step ?? 0) || (a.timestamp ?? 0) - (b.timestamp ?? 0))
}

function unclear(
  id: string,
  asked: string | undefined,
  groups: readonly (readonly [string, unknown])[]
): MeasurementError {
  const list = groups.map(([key]) => key).filter((key) => key !== '')
  const known = list.length === 0 ? 'on no data set that MLflow knows' : `on ${list.join(', ')}`
  return new MeasurementError({
    message: `the logged model ${id} was measured ${known}: ${asked === undefined ? 'nobody says which is meant' : `"${asked}" does not say which one is meant`}`,
    hint: 'Name the data set behind the reference, such as models:/fraud@champion?dataset=holdout; its digest does as well'
  })
}
