import { posix } from 'node:path'

import { digestOf, MeasurementError, parseEvaluation, type Evaluation } from '../documents/index.js'
import type { Shelf } from './shelf.js'

/** A baseline folder in memory. */
export interface BaselineFolder {
  readonly evaluation: Evaluation
  /** Of `evaluation.json` as it was read; the predictions are in it by their own. */
  readonly digest: string
  /** The files beside `evaluation.json`, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * Whether a baseline folder may hold a file of this name: nothing else is read from one, nor written to one.
 *
 * @example
 * isBaselineFile('predictions.csv') // => true
 * @example
 * isBaselineFile('../evaluation.json') // => false
 */
export function isBaselineFile(name: string): boolean {
  return /^(evaluation\.json|profile\.json|predictions\.(csv|tsv|jsonl|parquet)(\.gz)?)$/.test(name)
}

/**
 * Reads a baseline folder as bytes.
 *
 * @param name of the folder in messages
 * @returns undefined where there is no evaluation.json
 * @throws MeasurementError where it names predictions that are not there, or are others than it was written with
 */
export async function readBaselineFolder(
  shelf: Shelf,
  path: string,
  name: string
): Promise<BaselineFolder | undefined> {
  const bytes = await shelf.read(posix.join(path, 'evaluation.json'))
  if (bytes === undefined) return undefined
  const file = `${name}/evaluation.json`
  const evaluation = parseEvaluation(new TextDecoder().decode(bytes), file)
  const profile = await shelf.read(posix.join(path, 'profile.json'))
  const files = new Map(profile === undefined ? [] : [['profile.json', profile]])
  const { predictions } = evaluation
  const digest = digestOf(bytes)
  if (predictions === undefined) return { evaluation, digest, files }
  const rows = isBaselineFile(predictions.path) ? await shelf.read(posix.join(path, predictions.path)) : undefined
  if (rows === undefined || digestOf(rows) !== predictions.digest) {
    throw new MeasurementError({
      file,
      key: 'predictions.path',
      message: `names ${JSON.stringify(predictions.path)}, which is ${rows === undefined ? 'not there' : 'another file than it was written with'}`,
      hint: 'Write the folder with `model-gate run` or `model-gate evaluate`'
    })
  }
  return { evaluation, digest, files: files.set(predictions.path, rows) }
}
