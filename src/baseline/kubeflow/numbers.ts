import { recordedDataset, type Numbers } from '../store.js'
import type { Artifact, Properties } from './answers.js'
import { NAME } from './connection.js'
import { numberIn, OURS } from './properties.js'

/**
 * What others keep with a version or a run: numbers among its custom properties, metric artifacts, and numbers among the properties of its model
 * artifact. Where several name the same metric, the metric artifact is meant before the version, and the version before the model artifact.
 *
 * @returns undefined: no number
 */
export function numbersOf(properties: Properties, artifacts: readonly Artifact[]): Numbers | undefined {
  const models = artifacts.filter(({ artifactType }) => artifactType === 'model-artifact')
  const metrics = new Map([
    // Of several models nobody knows which is meant.
    ...(models.length === 1 ? numbersAmong(models[0]!.customProperties) : []),
    ...numbersAmong(properties),
    ...artifacts.flatMap(metricOf)
  ])
  if (metrics.size === 0) return undefined
  const parameters = Object.fromEntries(artifacts.flatMap(parameterOf))
  const dataset = datasetOf(artifacts)
  return {
    metrics,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(dataset && { dataset })
  }
}

type Named<T> = readonly [name: string, value: T]

function numbersAmong(properties: Properties): readonly Named<number>[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const value = key.startsWith(OURS) ? undefined : numberIn(property)
    return value === undefined ? [] : [[key, value] as const]
  })
}

function metricOf({ artifactType, name, value }: Artifact): readonly Named<number>[] {
  return artifactType === 'metric' && name !== undefined && typeof value === 'number' ? [[name, value]] : []
}

function parameterOf({ artifactType, name, value }: Artifact): readonly Named<string>[] {
  return artifactType === 'parameter' && name !== undefined && value !== undefined ? [[name, String(value)]] : []
}

/** With several data sets nobody knows which the numbers are of. */
function datasetOf(artifacts: readonly Artifact[]): Numbers['dataset'] {
  const [dataset, ...more] = artifacts.filter(({ artifactType }) => artifactType === 'dataset-artifact')
  if (dataset?.name === undefined || more.length > 0) return undefined
  return recordedDataset(NAME, dataset.name, dataset.digest)
}
