import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { MeasurementError, type MetricValue } from '../../../src/documents/index.js'
import { readMetricFile, type ReadMetrics } from '../../../src/evaluation/index.js'
import { processorTime } from '../processor-time.js'

const read = (bytes: Uint8Array, format = 'auto', name?: string): ReadMetrics =>
  readMetricFile(bytes, { path: 'e.json', format, ...(name !== undefined && { name }) })
const genuine = (name: string): Uint8Array => readFileSync(`fixtures/kfp/${name}.json`)
const written = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json))
const values = (metrics: readonly MetricValue[]): Record<string, number> =>
  Object.fromEntries(
    metrics.map(({ name, class: label, average, value }) => [[name, label ?? average].filter(Boolean).join(' '), value])
  )

/** An output with these artifacts, each of one item. */
const output = (artifacts: Readonly<Record<string, unknown>>): Uint8Array =>
  written({
    artifacts: Object.fromEntries(
      Object.entries(artifacts).map(([name, metadata]) => [name, { artifacts: [{ name, uri: `/${name}`, metadata }] }])
    )
  })

const matrix = (names: readonly unknown[], rows: readonly unknown[]): object => ({
  confusionMatrix: {
    annotationSpecs: names.map((displayName) => ({ displayName })),
    rows: rows.map((row) => ({ row }))
  }
})

function mistakes(bytes: Uint8Array, format?: string): string {
  try {
    read(bytes, format)
  } catch (error) {
    if (error instanceof MeasurementError) return error.message
    throw error
  }
  return 'no mistakes'
}

describe('what kfp.local wrote', () => {
  it('numbers of Metrics, and what the confusion matrix says whichever of its sides is the truth', () => {
    const { metrics, format } = read(genuine('evaluate'))
    expect(format).toBe('executor output of Kubeflow Pipelines')
    expect(values(metrics)).toEqual({
      brier: 0.12783333333333335,
      latency_ms: 12,
      accuracy: 7 / 9,
      mcc: expect.closeTo(0.55, 12),
      'cohen-kappa': expect.closeTo(0.55, 12),
      'f1 macro': expect.closeTo(0.775, 12),
      'f1 stays': 0.8,
      'f1 leaves': 0.75
    })
    expect(metrics).toContainEqual({ name: 'accuracy', value: 7 / 9, n: 9, source: 'reported' })
  })

  it('what is left out is said: parameters, text and curves', () => {
    expect(read(genuine('evaluate')).notes).toEqual([
      'parameterValues was left out: only what is logged to an artifact is a metric, such as by log_metric',
      'report/confidenceMetrics was left out: a curve is no number; log its area, such as roc_auc, by log_metric',
      'metrics/framework is no number and was left out (text)'
    ])
  })

  it('a name in several artifacts is prefixed by them', () => {
    expect(values(read(genuine('two')).metrics)).toEqual({ 'train/accuracy': 0.97, 'test/accuracy': 0.91, mcc: 0.82 })
  })

  it('NaN and -Infinity stay what they are', () => {
    expect(values(read(genuine('undefined')).metrics)).toEqual({ loss: Number.NaN, worst: Number.NEGATIVE_INFINITY })
  })

  it('a component that logged nothing has no metric', () => {
    expect(mistakes(genuine('nothing'))).toBe(
      'e.json: holds no metric\n  Log them in the component by log_metric of an Output[Metrics]'
    )
  })

  it('the name of a file is the prefix of what is in it', () => {
    expect(values(read(genuine('predict'), 'kfp', 'data').metrics)).toEqual({ 'data/rows': 9 })
  })
})

describe('names', () => {
  it('what was logged stands above what a confusion matrix gives, under any spelling', () => {
    const { metrics, notes } = read(
      output({
        cm: matrix(
          ['a', 'b'],
          [
            [1, 1],
            [0, 2]
          ]
        ),
        m: { acc: 0.7 }
      })
    )
    expect(values(metrics)).toMatchObject({ accuracy: 0.7, 'f1 a': expect.closeTo(2 / 3, 12) })
    expect(notes).toEqual(['accuracy of cm/confusionMatrix was left out: it was logged as a number'])
  })

  it('two matrices are told apart', () => {
    const one = matrix(
      ['a', 'b'],
      [
        [1, 1],
        [0, 2]
      ]
    )
    const { metrics } = read(
      output({
        train: matrix(
          ['a', 'b'],
          [
            [1, 0],
            [0, 2]
          ]
        ),
        test: one
      })
    )
    expect(values(metrics)).toMatchObject({ 'train/accuracy': 1, 'test/accuracy': 0.75, 'test/f1 b': 0.8 })
    expect(values(metrics)).not.toHaveProperty('accuracy')
  })

  it('a list of artifacts that says a name twice is refused', () => {
    const item = { name: 'm', uri: '/m', metadata: { accuracy: 0.9 } }
    expect(mistakes(written({ artifacts: { m: { artifacts: [item, item] } } }))).toContain('m/accuracy: is there twice')
  })

  it('__proto__ and constructor are names like any other', () => {
    const text = '{"artifacts": {"__proto__": {"artifacts": [{"metadata": {"__proto__": 1, "constructor": 2}}]}}}'
    expect(
      Object.fromEntries(read(new TextEncoder().encode(text)).metrics.map(({ name, value }) => [`of ${name}`, value]))
    ).toEqual({
      'of __proto__': 1,
      'of constructor': 2
    })
  })
})

describe('confusion matrices', () => {
  it.each([
    [
      'shares',
      matrix(
        ['a', 'b'],
        [
          [0.4, 0.1],
          [0.1, 0.4]
        ]
      ),
      'its cells are no counts of rows'
    ],
    [
      'zeros',
      matrix(
        ['a', 'b'],
        [
          [0, 0],
          [0, 0]
        ]
      ),
      'it counts no rows'
    ],
    [
      'a huge count',
      matrix(
        ['a', 'b'],
        [
          [1e300, 0],
          [0, 1]
        ]
      ),
      'its cells are no counts of rows'
    ],
    ['counts whose sum is too large', matrix(['a'], [[2 ** 53]]), 'its cells are no counts of rows']
  ])('%s are left out, and it is said why', (_, metadata, why) => {
    const { metrics, notes } = read(output({ cm: metadata, m: { loss: 1 } }))
    expect(values(metrics)).toEqual({ loss: 1 })
    expect(notes).toEqual([`cm/confusionMatrix was left out: ${why}`])
  })

  it('a class that no row has and none is predicted as has no F1', () => {
    const { metrics } = read(
      output({
        cm: matrix(
          ['a', 'b', 'c'],
          [
            [1, 1, 0],
            [0, 2, 0],
            [0, 0, 0]
          ]
        )
      })
    )
    expect(values(metrics)).not.toHaveProperty(['f1 c'])
  })

  it('whole numbers as names of classes are their digits', () => {
    expect(
      values(
        read(
          output({
            cm: matrix(
              [0, 1],
              [
                [1, 0],
                [0, 1]
              ]
            )
          })
        ).metrics
      )
    ).toMatchObject({ 'f1 1': 1 })
  })

  it('turned over they say the same', () => {
    const rows = [
      [5, 1, 0],
      [2, 7, 1],
      [0, 3, 9]
    ]
    const over = rows.map((_, column) => rows.map((row) => row[column]))
    const [one, two] = [rows, over].map((each) => values(read(output({ cm: matrix(['a', 'b', 'c'], each) })).metrics))
    expect(Object.keys(one!)).toHaveLength(7)
    for (const [name, value] of Object.entries(one!)) expect(two![name]).toBeCloseTo(value, 12)
  })

  it('300 classes are read in time', () => {
    const names = Array.from({ length: 300 }, (_, index) => `c${index}`)
    const rows = names.map((_, row) => names.map((__, column) => (row === column ? 9 : 1)))
    const started = processorTime()
    expect(read(output({ cm: matrix(names, rows) })).metrics).toHaveLength(304)
    expect(processorTime() - started).toBeLessThan(10_000)
  })

  it.each([
    ['no object', { confusionMatrix: 'x' }, 'cm/confusionMatrix: must be {annotationSpecs, rows}'],
    ['no names', { confusionMatrix: { rows: [{ row: [1] }] } }, 'must be {annotationSpecs, rows}'],
    [
      'a name twice',
      matrix(
        ['a', 'a'],
        [
          [1, 0],
          [0, 1]
        ]
      ),
      'names the class "a" twice'
    ],
    [
      'a name that is none',
      matrix(
        [null, 'a'],
        [
          [1, 0],
          [0, 1]
        ]
      ),
      'must name every class'
    ],
    [
      'an empty name',
      matrix(
        ['', 'a'],
        [
          [1, 0],
          [0, 1]
        ]
      ),
      'must name every class'
    ],
    ['a row too few', matrix(['a', 'b'], [[1, 0]]), 'must have 2 rows of 2 numbers'],
    [
      'a cell too many',
      matrix(
        ['a', 'b'],
        [
          [1, 0],
          [0, 1, 2]
        ]
      ),
      'must have 2 rows of 2 numbers'
    ],
    [
      'a cell of text',
      matrix(
        ['a', 'b'],
        [
          [1, 0],
          [0, '1']
        ]
      ),
      'must have 2 rows of 2 numbers'
    ],
    [
      'a negative cell',
      matrix(
        ['a', 'b'],
        [
          [1, 0],
          [0, -1]
        ]
      ),
      'must have 2 rows of 2 numbers'
    ],
    ['no class', matrix([], []), 'must name every class']
  ])('%s is refused', (_, metadata, message) => {
    expect(mistakes(output({ cm: metadata }))).toContain(message)
  })

  it('NaN in a cell is refused', () => {
    const text = new TextDecoder().decode(genuine('evaluate')).replace('"row": [4, 1]', '"row": [NaN, 1]')
    expect(mistakes(new TextEncoder().encode(text))).toContain('must have 2 rows of 2 numbers')
  })
})

describe('[rule 2] what is no executor output', () => {
  it.each([
    [{ artifacts: { m: { artifacts: [3] } } }, 'e.json: m[0]: must be an artifact with metadata, got a number'],
    [{ artifacts: { m: { artifacts: [{ metadata: [1] }] } } }, 'e.json: m[0]/metadata: must be an object, got a list'],
    [{ artifacts: { m: { artifacts: [] }, k: 3 } }, 'e.json: k: must be a list of artifacts, got a number'],
    [{ artifacts: { m: { artifacts: [{ uri: '/m' }] } } }, 'e.json: holds no metric'],
    [{ artifacts: { m: { artifacts: [{ metadata: { accuracy: 91 } }] } } }, 'accuracy: lies in [0, 1], got 91']
  ])('%j', (json, message) => {
    expect(mistakes(written(json))).toContain(message)
  })

  it.each([[{ accuracy: 0.9 }], [{ artifacts: 3 }], [{ artifacts: { m: 3 } }], [[1]], [3]])(
    'the policy says kfp, the file is %j',
    (json) => {
      expect(mistakes(written(json), 'kfp')).toContain('must be the executor_output.json of a component')
    }
  )

  it('numbers of users that happen to be called artifacts stay numbers by name', () => {
    expect(read(written({ artifacts: { count: 3 } }))).toMatchObject({ format: 'numbers by name' })
  })

  it('text, null, lists and objects in metadata are left out, and it is said so', () => {
    const { metrics, notes } = read(
      output({ m: { loss: 1, version: '2.0', none: null, ok: true, list: [1], map: { a: 1 } } })
    )
    expect(values(metrics)).toEqual({ loss: 1 })
    expect(notes).toEqual([
      'm/version is no number and was left out (text)',
      'm/none is no number and was left out (null)',
      'm/ok is no number and was left out (true)',
      'm/list is no number and was left out (a list)',
      'm/map is no number and was left out (an object)'
    ])
  })
})

it('[rule 32] whatever artifacts hold, they are metrics or a MeasurementError', () => {
  const number = fc.double().map((value) => (Number.isFinite(value) ? value : null))
  const cell = fc.oneof(fc.nat(9), number, fc.jsonValue({ maxDepth: 1 }))
  const confusion = fc.record(
    {
      annotationSpecs: fc.array(fc.record({ displayName: fc.oneof(fc.string(), fc.nat(3)) }), { maxLength: 3 }),
      rows: fc.array(fc.record({ row: fc.array(cell, { maxLength: 3 }) }), { maxLength: 3 })
    },
    { requiredKeys: [] }
  )
  const key = fc.oneof(fc.constantFrom('confusionMatrix', 'confidenceMetrics', 'accuracy', '__proto__'), fc.string())
  const metadata = fc.oneof(
    fc.dictionary(key, fc.oneof(confusion, number, fc.jsonValue({ maxDepth: 2 }))),
    fc.jsonValue({ maxDepth: 1 })
  )
  const list = fc.record({ artifacts: fc.array(fc.record({ metadata }, { requiredKeys: [] }), { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(list, fc.jsonValue({ maxDepth: 1 }))), (artifacts) => {
      expect(mistakes(written({ artifacts }), 'kfp')).not.toBe('')
    }),
    { numRuns: 1000 }
  )
})
