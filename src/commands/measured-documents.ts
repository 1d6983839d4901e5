import { diskShelf, heldShelf, isEvaluation, loadBaseline, type Shelf } from '../baseline/index.js'
import type { Side } from '../comparison/index.js'
import { digestOf, MeasurementError, parseEvaluation, type Policy } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Files } from '../github/index.js'
import { readersOf } from './resolve-baseline.js'

/** A measured candidate on disk: a folder, an evaluation.json, a table of predictions or a metric file. */
export function measuredOnDisk(path: string, policy: Policy, { workingDirectory }: Frontend): Promise<Side> {
  return read(diskShelf(workingDirectory), path, { policy, name: path })
}

/**
 * A measured candidate that another job handed over.
 *
 * @throws MeasurementError where it is no document of ours: a file of numbers, or of rows, is what a person names and not what a job hands over
 */
export function measuredInFiles(files: Files, policy: Policy, name: string): Promise<Side> {
  const bytes = files.get('evaluation.json')
  if (bytes === undefined) throw new MeasurementError({ file: name, message: 'holds no evaluation.json' })
  if (!isEvaluation(bytes))
    throw new MeasurementError({ file: name, message: 'holds an evaluation.json that Model Gate did not write' })
  return read(heldShelf(files), '', { policy, name })
}

/** The model that an evaluation on disk is of; undefined for other files. */
export async function modelOnDisk(path: string, frontend: Frontend): Promise<string | undefined> {
  const bytes = await evaluationOnDisk(path, frontend)
  return bytes && parseEvaluation(new TextDecoder().decode(bytes), path).model
}

/** Digests of what a promotion may take of it: of the evaluation on disk, and of the profile beside it. */
export async function digestsOnDisk(path: string, frontend: Frontend): Promise<readonly string[]> {
  const profile = await diskShelf(frontend.workingDirectory).read(inFolder(path, 'profile.json'))
  return digestsOf([await evaluationOnDisk(path, frontend), profile])
}

/** Digests of what a promotion may take of a document of another job. */
export function digestsInFiles(files: Files): readonly string[] {
  return digestsOf([files.get('evaluation.json'), files.get('profile.json')])
}

function digestsOf(files: readonly (Uint8Array | undefined)[]): readonly string[] {
  return files.flatMap((bytes) => (bytes === undefined ? [] : [digestOf(bytes)]))
}

async function evaluationOnDisk(path: string, { workingDirectory }: Frontend): Promise<Uint8Array | undefined> {
  const shelf = diskShelf(workingDirectory)
  const inside = await shelf.read(inFolder(path, 'evaluation.json'))
  const bytes = inside ?? (path.endsWith('.json') ? await shelf.read(path) : undefined)
  return bytes !== undefined && isEvaluation(bytes) ? bytes : undefined
}

function inFolder(path: string, name: string): string {
  return `${path.replace(/\/+$/, '')}/${name}`
}

async function read(
  shelf: Shelf,
  path: string,
  { policy, name }: { readonly policy: Policy; readonly name: string }
): Promise<Side> {
  const side = await loadBaseline({ shelf, path, name }, policy, readersOf(policy, 'candidate'))
  if (side !== undefined) return side
  throw new MeasurementError({
    file: name,
    message: 'there is no evaluation',
    hint: 'Write one with `model-gate evaluate`'
  })
}

/**
 * What several legs measured of one model, as one: their metrics together, and the rows of the one that has rows.
 *
 * @throws MeasurementError where two legs have rows, or the same metric
 */
export function together(sides: readonly Side[]): Side | undefined {
  const [first, ...others] = sides
  if (first === undefined || others.length === 0) return first
  const withRows = sides.filter(({ predictions }) => predictions !== undefined)
  if (withRows.length > 1) {
    throw new MeasurementError({
      message: `${withRows.length} legs handed over predictions of the model ${JSON.stringify(first.evaluation.model)}`,
      hint: 'Let one leg measure the rows, and the others numbers'
    })
  }
  const metrics = sides.flatMap(({ evaluation }) => evaluation.metrics)
  refuseTwice(metrics)
  const main = withRows[0] ?? first
  const files = sides.flatMap(({ evaluation }) => evaluation.files ?? [])
  return { ...main, evaluation: { ...main.evaluation, metrics, ...(files.length > 0 && { files }) } }
}

function refuseTwice(metrics: Side['evaluation']['metrics']): void {
  const seen = new Set<string>()
  const twice = metrics.filter(({ name, class: label, average, slice }) => {
    const key = JSON.stringify([name, label, average, slice])
    return seen.size === seen.add(key).size
  })
  if (twice.length === 0) return
  throw new MeasurementError(
    twice.slice(0, 10).map(({ name }) => ({ key: name, message: 'is measured by two legs' })),
    twice.length
  )
}
