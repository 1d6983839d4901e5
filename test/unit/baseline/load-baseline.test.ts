import { expect, it } from '@jest/globals'

import { heldShelf, loadBaseline, type Readers } from '../../../src/baseline/index.js'
import { readersOf } from '../../../src/commands/resolve-baseline.js'
import { readMetricFile } from '../../../src/evaluation/index.js'
import { loadPolicy } from '../../../src/policy/index.js'

const policy = loadPolicy(
  'version: 1\nmodel: late\ntask: { type: binary }\nmetrics: { accuracy: { min: 0.8 } }\n',
  'p.yml'
)
const readers: Readers = {
  predictions: () => Promise.reject(new Error('read')),
  metrics: () => [],
  possible: () => undefined
}

/** A folder whose evaluation names its rows. */
function shelfOf(predictions: string): ReturnType<typeof heldShelf> {
  const evaluation = {
    schema: 'model-gate/evaluation@1',
    model: 'late',
    metrics: [],
    predictions: { path: predictions, digest: `sha256:${'0'.repeat(64)}`, rows: 1, columns: ['id'] }
  }
  return heldShelf(new Map([['evaluation.json', new TextEncoder().encode(JSON.stringify(evaluation))]]))
}

it.each(['../production/predictions.csv', 'a/../../predictions.csv', '/etc/predictions.csv', '..'])(
  'an evaluation cannot name rows of another folder: %j [fail-open 13]',
  async (path) => {
    await expect(loadBaseline({ shelf: shelfOf(path), path: '', name: 'mine' }, policy, readers)).rejects.toThrow(
      `mine/evaluation.json: predictions.path: must be a file of the same folder, got ${JSON.stringify(path)}`
    )
  }
)

it('rows that an evaluation names and that are not there are an error', async () => {
  const at = { shelf: shelfOf('predictions.csv'), path: '', name: 'mine' }
  await expect(loadBaseline(at, policy, readers)).rejects.toThrow('names "predictions.csv", which is not there')
})

it('numbers of a registry that are not finite are read as they are, and the data with their digest', async () => {
  const recorded = { tool: 'MLflow', digest: 'd1' }
  const metrics = new Map([
    ['accuracy', 0.9],
    ['loss', Number.NaN],
    ['val/"gap"', Number.NEGATIVE_INFINITY]
  ])
  const numbers = { metrics, dataset: { name: 'holdout', recorded } }
  const found = await loadBaseline(
    { shelf: heldShelf(new Map()), path: '', name: 'models:/late@champion', numbers: () => Promise.resolve(numbers) },
    policy,
    { ...readers, metrics: (bytes, path) => readMetricFile(bytes, { path, format: 'auto' }).metrics }
  )
  expect(found!.evaluation.dataset).toEqual({ name: 'holdout', recorded })
  expect(found!.evaluation.metrics.map(({ name, value }) => [name, value])).toEqual([...metrics])
})

it('an evaluation is one wherever among its keys it says so, and no file of numbers of any model [fail-open 13]', async () => {
  const metrics = Array.from({ length: 100 }, (_, index) => ({ name: `m${index}`, value: 0.5, source: 'reported' }))
  // In the order of its keys, as `jq -S` and Python's sort_keys write it.
  const text = JSON.stringify({ metrics, model: 'churn', schema: 'model-gate/evaluation@1', verdict: 'fail' })
  const shelf = heldShelf(new Map([['evaluation.json', new TextEncoder().encode(text)]]))
  const reading = {
    ...readers,
    metrics: (bytes: Uint8Array, path: string) => readMetricFile(bytes, { path, format: 'auto' }).metrics
  }
  await expect(loadBaseline({ shelf, path: '', name: 'mine' }, policy, reading)).rejects.toThrow(
    'mine/evaluation.json: model: is "churn"; the policy is for "late"'
  )
})

it('a folder with two tables and no evaluation is an error: nobody knows which is meant [fail-open 13]', async () => {
  const shelf = heldShelf(
    new Map(['predictions.parquet', 'predictions.csv', 'notes.txt'].map((name) => [name, new Uint8Array(0)]))
  )
  await expect(loadBaseline({ shelf, path: '', name: 'mine' }, policy, readers)).rejects.toThrow(
    'mine: holds predictions.csv and predictions.parquet and no evaluation.json: nobody knows which is meant'
  )
})

it.each(['baseline', 'candidate'] as const)(
  'an evaluation of a %s that no measurement can give is an error [fail-open 4]',
  async (role) => {
    const metrics = [{ name: 'accuracy', value: -5, source: 'reported' }]
    const text = JSON.stringify({ schema: 'model-gate/evaluation@1', model: 'late', metrics })
    const shelf = heldShelf(new Map([['evaluation.json', new TextEncoder().encode(text)]]))
    await expect(loadBaseline({ shelf, path: '', name: 'it' }, policy, readersOf(policy, role))).rejects.toThrow(
      'it/evaluation.json: accuracy: lies in [0, 1], got -5'
    )
  }
)
