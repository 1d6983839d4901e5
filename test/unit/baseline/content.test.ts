import { describe, expect, it } from '@jest/globals'

import { contentOf, heldShelf, isBaselineFile, readBaselineFolder, standingAt } from '../../../src/baseline/index.js'
import { digestOf, MeasurementError, type Evaluation } from '../../../src/documents/index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rows = bytes('id,label\n1,0\n')
const evaluation: Evaluation = {
  schema: 'model-gate/evaluation@1',
  model: 'late',
  dataset: { rows: 1 },
  metrics: [{ name: 'auc', value: 0.9, source: 'computed' }],
  predictions: { path: 'predictions.csv', digest: digestOf(rows), rows: 1, columns: ['id', 'label'] },
  commit: 'a'.repeat(40)
}
const at = { name: 'git:data:late', model: 'late' }

describe('the content of a baseline', () => {
  const content = contentOf(evaluation)

  it('is the same whenever, wherever and why it was promoted, in whatever order its keys are', () => {
    const promoted: Evaluation = {
      links: { run: 'https://github.com/acme/fraud/actions/runs/1' },
      force: 'now',
      verdict: 'warn',
      createdAt: '2026-01-01T00:00:00Z',
      ...evaluation
    }
    expect(contentOf(promoted)).toBe(content)
  })

  it.each<[string, Partial<Evaluation>]>([
    ['commit', { commit: 'b'.repeat(40) }],
    ['numbers', { metrics: [{ name: 'auc', value: 0.91, source: 'computed' }] }],
    ['rows', { predictions: { ...evaluation.predictions!, digest: digestOf('') } }],
    ['model files', { files: [{ path: 'model.onnx', digest: digestOf(''), bytes: 0 }] }]
  ])('is another with other %s', (_, change) => {
    expect(contentOf({ ...evaluation, ...change })).not.toBe(content)
  })

  it('is another with a profile, or another one', () => {
    expect(new Set([content, contentOf(evaluation, bytes('{}')), contentOf(evaluation, bytes('[]'))]).size).toBe(3)
  })
})

describe('a baseline folder', () => {
  const shelf = (files: Readonly<Record<string, Uint8Array>>): ReturnType<typeof heldShelf> =>
    heldShelf(new Map(Object.entries(files)))
  const document = bytes(JSON.stringify(evaluation))

  it('is read with the files that its evaluation names, and no others', async () => {
    const files = { 'evaluation.json': document, 'predictions.csv': rows, 'profile.json': bytes('{}'), 'x.sh': rows }
    const folder = await readBaselineFolder(shelf(files), '', 'late')
    expect(folder?.evaluation).toEqual(evaluation)
    expect([...folder!.files.keys()].sort()).toEqual(['predictions.csv', 'profile.json'])
  })

  it('without evaluation.json is none', async () => {
    expect(await readBaselineFolder(shelf({ 'predictions.csv': rows }), '', 'late')).toBeUndefined()
  })

  it('whose rows are gone or others is refused', async () => {
    const read = readBaselineFolder(shelf({ 'evaluation.json': document }), '', 'late')
    await expect(read).rejects.toThrow('names "predictions.csv", which is not there')
    const other = { 'evaluation.json': document, 'predictions.csv': bytes('id,label\n1,1\n') }
    await expect(readBaselineFolder(shelf(other), '', 'late')).rejects.toThrow('another file than it was written with')
  })

  it('names no file outside of it', async () => {
    const path = '../predictions.csv'
    const named = { ...evaluation, predictions: { ...evaluation.predictions!, path } }
    const files = { 'evaluation.json': bytes(JSON.stringify(named)), [path]: rows }
    await expect(readBaselineFolder(shelf(files), '', 'late')).rejects.toThrow(MeasurementError)
    expect([path, 'a/profile.json', 'predictions.exe', 'PROFILE.JSON', ''].filter(isBaselineFile)).toEqual([])
  })

  it('stands for its content and the commit of its model', async () => {
    const files = { 'evaluation.json': document, 'profile.json': bytes('{}') }
    const standing = await standingAt({ shelf: shelf(files), path: '', version: '3', commit: 'f'.repeat(40) }, at)
    const content = contentOf(evaluation, bytes('{}'))
    expect(standing).toMatchObject({ version: '3', commit: evaluation.commit, content })
  })
})

describe('what stands at a place', () => {
  const empty = heldShelf(new Map())

  it('may be a folder or a file that nobody can tell the content of', async () => {
    const shelf = heldShelf(new Map([['predictions.csv', rows]]))
    for (const path of ['', 'predictions.csv']) {
      const standing = await standingAt({ shelf, path, commit: 'f'.repeat(40) }, at)
      expect(standing).toBeDefined()
      expect(standing).not.toHaveProperty('content')
      // A branch of data is at a commit of its own, which is not the model's.
      expect(standing).not.toHaveProperty('commit')
    }
  })

  it('is written over by no other model [fail-open 13]', async () => {
    const shelf = heldShelf(new Map([['evaluation.json', bytes(JSON.stringify(evaluation))]]))
    for (const path of ['', 'evaluation.json'])
      await expect(standingAt({ shelf, path }, { ...at, model: 'churn' })).rejects.toThrow(
        'git:data:late holds the baseline of the model "late"; "churn" is not written over it'
      )
  })

  it('may be numbers of another tool, or nothing', async () => {
    const numbers = { metrics: new Map([['auc', 0.9]]) }
    const measured = { shelf: empty, path: '', commit: 'f'.repeat(40), numbers: () => Promise.resolve(numbers) }
    expect(await standingAt(measured, at)).toMatchObject({ commit: 'f'.repeat(40) })
    expect(await standingAt({ shelf: empty, path: '' }, at)).toBeUndefined()
    const none = { shelf: empty, path: '', numbers: () => Promise.resolve(undefined) }
    expect(await standingAt(none, at)).toBeUndefined()
  })
})
