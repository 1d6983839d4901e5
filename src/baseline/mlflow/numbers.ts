import type { Numbers } from '../store.js'
import type { LoggedModel, Run } from './answers.js'

/** What a run measured: the last value of each metric, its parameters, the data that it was given. undefined: no metric. */
export function numbersOfRun({ data, inputs }: Run): Numbers | undefined {
  if (data.metrics.length === 0) return undefined
  const [dataset] = inputs.dataset_inputs.map((input) => input.dataset)
  return {
    metrics: new Map(data.metrics.map(({ key, value }) => [key, value])),
    parameters: Object.fromEntries(data.params.map(({ key, value }) => [key, value])),
    ...(inputs.dataset_inputs.length === 1 &&
      dataset && {
        dataset: { name: dataset.name, ...(dataset.digest !== undefined && { digest: dataset.digest }) }
      })
  }
}

/** What was measured of a logged model: of each metric the last. With several data sets nobody knows which is meant: then it is none. */
export function numbersOfModel({ data }: LoggedModel): Numbers | undefined {
  const datasets = new Map(
    data.metrics.map(({ dataset_name: name, dataset_digest: digest }) => [
      `${name ?? ''}\n${digest ?? ''}`,
      { name, digest }
    ])
  )
  if (datasets.size !== 1) return undefined
  const [dataset] = datasets.values()
  const inOrder = [...data.metrics].sort(
    (a, b) => (a.step ?? 0) - (b.step ?? 0) || (a.timestamp ?? 0) - (b.timestamp ?? 0)
  )
  return {
    metrics: new Map(inOrder.map(({ key, value }) => [key, value])),
    ...(dataset?.name !== undefined && {
      dataset: { name: dataset.name, ...(dataset.digest !== undefined && { digest: dataset.digest }) }
    })
  }
}
