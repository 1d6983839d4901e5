import { posix } from 'node:path'

import type { Side } from '../comparison/index.js'
import {
  digestOf,
  MeasurementError,
  parseEvaluation,
  type Evaluation,
  type Policy,
  type Profile,
  type TableSource
} from '../documents/index.js'
import { parseProfile } from '../drift/index.js'
import type { Predictions } from '../predictions/index.js'
import type { Shelf } from './shelf.js'
import type { Numbers, Opened } from './store.js'

/** What reading a baseline takes from other rooms. */
export interface Readers {
  /** A file of predictions, as the policy's task says. */
  readonly predictions: (source: TableSource) => Promise<Predictions>
  /** Numbers that some tool wrote. */
  readonly metrics: (bytes: Uint8Array, name: string) => Evaluation['metrics']
  /** @throws MeasurementError where no measurement can give the numbers of an evaluation */
  readonly possible: (metrics: Evaluation['metrics'], name: string) => void
}

/** A baseline, the table that its rows came from, and the profile that is kept with it. */
export interface LoadedBaseline extends Side {
  readonly table?: TableSource
  readonly profile?: Profile
}

/** Where a baseline is, and under which name messages speak of it. */
export interface Spot {
  readonly shelf: Shelf
  readonly path: string
  /** The reference as it was written. */
  readonly name: string
  /** What another tool measured, where the shelf holds no baseline. */
  readonly numbers?: Opened['numbers']
}

const tableEnding = /\.(csv|tsv|jsonl|ndjson|parquet)(\.gz)?$/i

/**
 * A baseline out of a folder, an `evaluation.json`, a file of predictions or a metric file.
 *
 * @returns undefined where there is nothing of that path
 * @throws MeasurementError where there is something and it cannot be read
 */
export async function loadBaseline(spot: Spot, policy: Policy, readers: Readers): Promise<LoadedBaseline | undefined> {
  const folder = await spot.shelf.names(spot.path)
  if (folder.length > 0) return fromFolder(spot, folder, { policy, readers })
  const bytes = await spot.shelf.read(spot.path)
  // How a table is read is told by the end of its name: a pin is no part of it.
  const name = spot.name.replace(/#sha256=[0-9a-f]{64}$/, '')
  if (bytes !== undefined) return fromFile({ bytes, name }, spot, { policy, readers })
  const numbers = await spot.numbers?.()
  return numbers && { evaluation: fromNumbers(numbers, spot.name, { policy, readers }) }
}

/** What another tool measured, read as if it had written a file of its numbers. */
function fromNumbers(
  { metrics, parameters, dataset, decision }: Numbers,
  name: string,
  { policy, readers }: With
): Evaluation {
  const lines = [...metrics].map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
  // With bare NaN and Infinity, as Python writes them: a number that nobody asks for may be one.
  const file = new TextEncoder().encode(`{${lines.join(', ')}}`)
  return {
    schema: 'model-gate/evaluation@1',
    model: policy.model,
    ...(dataset && { dataset }),
    metrics: readers.metrics(file, name),
    ...(parameters && { parameters: { ...parameters } }),
    ...decision
  }
}

interface With {
  readonly policy: Policy
  readonly readers: Readers
}

async function fromFolder(spot: Spot, names: readonly string[], by: With): Promise<LoadedBaseline> {
  const inside = (name: string): Spot => ({
    ...spot,
    path: posix.join(spot.path, name),
    name: `${spot.name.replace(/\/+$/, '')}/${name}`
  })
  const profile = names.includes('profile.json') ? await storedProfile(inside('profile.json'), by) : undefined
  const main = names.includes('evaluation.json') ? 'evaluation.json' : onlyTable(spot, names)
  if (main !== undefined) return { ...(await fromSpot(inside(main), by)), ...(profile && { profile }) }
  throw new MeasurementError({
    file: spot.name,
    message: 'is a folder without evaluation.json and without predictions.parquet or predictions.csv',
    hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
  })
}

/** The one table of a folder. Which of several is meant the order in which a place lists them must not say. */
function onlyTable({ name: file }: Spot, names: readonly string[]): string | undefined {
  const tables = names.filter((name) => /^predictions\.(parquet|csv|tsv|jsonl)(\.gz)?$/.test(name)).sort()
  if (tables.length <= 1) return tables[0]
  throw new MeasurementError({
    file,
    message: `holds ${tables.join(' and ')} and no evaluation.json: nobody knows which is meant`,
    hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
  })
}

async function fromSpot(spot: Spot, by: With): Promise<LoadedBaseline> {
  return fromFile({ bytes: await listed(spot), name: spot.name }, spot, by)
}

/** Read only where the policy asks for drift: a profile that nobody asked for cannot stop a gate. */
async function storedProfile(spot: Spot, { policy }: With): Promise<Profile | undefined> {
  if (policy.drift === undefined) return undefined
  return parseProfile(new TextDecoder().decode(await listed(spot)), spot.name)
}

async function listed({ shelf, path, name }: Spot): Promise<Uint8Array> {
  const bytes = await shelf.read(path)
  if (bytes !== undefined) return bytes
  throw new MeasurementError({ file: name, message: 'was listed and is gone' })
}

async function fromFile(
  file: { readonly bytes: Uint8Array; readonly name: string },
  spot: Spot,
  { policy, readers }: With
): Promise<LoadedBaseline> {
  if (tableEnding.test(spot.path)) {
    const predictions = await readers.predictions(file)
    return { evaluation: bareEvaluation(policy, predictions), predictions, table: file }
  }
  if (isEvaluation(file.bytes)) return fromEvaluation(file, spot, { policy, readers })
  return {
    evaluation: {
      schema: 'model-gate/evaluation@1',
      model: policy.model,
      metrics: readers.metrics(file.bytes, file.name)
    }
  }
}

const mark = '"model-gate/evaluation@'

/** A document of ours says so: at its beginning as we write it, anywhere once another tool has sorted its keys. Bytes: a table may be no string. */
export function isEvaluation(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (/"schema"\s*:\s*$/.test(text.toString('latin1', Math.max(0, at - 100), at))) return true
  return false
}

async function fromEvaluation(
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  spot: Spot,
  { policy, readers }: With
): Promise<LoadedBaseline> {
  const evaluation = parseEvaluation(new TextDecoder().decode(bytes), name)
  if (evaluation.model !== policy.model) {
    throw new MeasurementError({
      file: name,
      key: 'model',
      message: `is ${JSON.stringify(evaluation.model)}; the policy is for ${JSON.stringify(policy.model)}`
    })
  }
  readers.possible(evaluation.metrics, name)
  if (evaluation.predictions === undefined || policy.task === undefined) return { evaluation }
  const path = beside(spot.path, evaluation.predictions.path, name)
  const table = await spot.shelf.read(path)
  if (table === undefined) {
    throw new MeasurementError({
      file: name,
      key: 'predictions.path',
      message: `names ${JSON.stringify(evaluation.predictions.path)}, which is not there`
    })
  }
  if (digestOf(table) !== evaluation.predictions.digest) {
    throw new MeasurementError({
      file: path,
      message: 'is not the file that evaluation.json was written with: its digest differs'
    })
  }
  const source = { name: path, bytes: table }
  return { evaluation, predictions: await readers.predictions(source), table: source }
}

/** A file that an evaluation names: in its own folder or below, so that a candidate cannot hand in the rows of another model. */
function beside(evaluation: string, path: string, name: string): string {
  if (posix.isAbsolute(path) || /^\.\.(\/|$)/.test(posix.normalize(path))) {
    throw new MeasurementError({
      file: name,
      key: 'predictions.path',
      message: `must be a file of the same folder, got ${JSON.stringify(path)}`,
      hint: 'Write the folder with `model-gate evaluate`'
    })
  }
  return posix.join(posix.dirname(evaluation), path)
}

/** A file of predictions says which data; its metrics are computed when they are compared. */
function bareEvaluation(policy: Policy, predictions: Predictions): Evaluation {
  return {
    schema: 'model-gate/evaluation@1',
    model: policy.model,
    dataset: { digest: predictions.digest, rows: predictions.rows.count },
    metrics: []
  }
}
