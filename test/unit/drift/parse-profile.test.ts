import { describe, expect, it } from '@jest/globals'

import { MeasurementError } from '../../../src/documents/index.js'
import { parseProfile, profileText } from '../../../src/drift/index.js'
import { numbers, profileOfCells, texts } from './counting.js'

const good = profileOfCells({
  x: numbers([1, 2, 2, null, 5]),
  c: texts(['a', 'a', 'b', 'b', null]),
  t: { kind: 'timestamp', cells: [0, 1, null, null, null] }
})

/** The profile with parts of its columns replaced. */
function withColumn(name: string, changes: object, table: object = {}): string {
  const columns = good.columns.map((column) => (column.name === name ? { ...column, ...changes } : column))
  return profileText({ ...good, columns, ...table })
}

function messageOf(text: string): string {
  try {
    parseProfile(text, 'p.json')
  } catch (error) {
    if (error instanceof MeasurementError) return error.message
    throw error
  }
  return ''
}

it('reads what was written', () => {
  expect(parseProfile(profileText(good), 'p.json')).toEqual(good)
})

describe('a profile that contradicts itself is refused: the column and what is wrong with it', () => {
  it.each([
    ['x', { at: [1, 2] }, 'must have 3 "at", got 2'],
    ['x', { between: [0, 0] }, 'must have 4 "between", got 2'],
    ['x', { edges: [1, 5, 2] }, 'has edges that do not ascend'],
    ['x', { edges: [1, 1, 2] }, 'has edges that do not ascend'],
    ['x', { at: [1, 2, 2] }, 'must have 4 values at and between edges, got 5'],
    ['x', { exact: false }, 'is not exact just where values lie between edges'],
    ['x', { min: 3 }, 'has values beyond its min or max'],
    ['x', { min: Number.NaN }, 'has a min, max or mean that cannot be'],
    ['x', { variance: -1 }, 'has the variance -1'],
    ['x', { mean: undefined }, 'needs min, max, mean and variance just where it has finite values'],
    [
      'x',
      {
        heavy: [
          [2, 3],
          [1, 2]
        ]
      },
      'has more rows of heavy values than values'
    ],
    [
      'x',
      {
        heavy: [
          [2, 1],
          [2, 1]
        ]
      },
      'has a heavy value twice'
    ],
    ['x', { missing: 2 }, 'must have 5 cells, got 6'],
    ['t', { weekdays: [1, 0, 0, 0, 0, 0, 0] }, 'must have 2 values by weekday, got 1'],
    [
      'c',
      {
        categories: [
          ['a', 2],
          ['a', 2]
        ]
      },
      'has a category twice'
    ],
    [
      'c',
      {
        categories: [
          ['a', 4],
          ['b', 0]
        ]
      },
      'has a category without rows'
    ],
    ['c', { categories: [['a', 4]] }, 'has 1 categories, and says that 2 values are different'],
    ['c', { tail: [0] }, 'must have 64 parts of the tail, got 1'],
    ['c', { once: 3 }, 'has more values seen once or twice than different values'],
    [
      'c',
      {
        categories: [
          ['a', 2],
          ['b', 3]
        ]
      },
      'must have 5 cells, got 6'
    ],
    ['c', { type: 'text' }, 'is text, of which no values are kept'],
    ['c', { name: 'x' }, 'is there twice']
  ])('%s %j', (name, changes, message) => {
    const field = 'name' in changes ? changes.name : name
    expect(messageOf(withColumn(name, changes))).toContain(`p.json: column ${JSON.stringify(field)}: ${message}`)
  })
})

describe('a file that is no profile is refused', () => {
  it.each([
    ['{', 'p.json: is no JSON'],
    ['[]', 'p.json: schema: must be "model-gate/profile@1", got nothing'],
    [
      '{"schema":"model-gate/profile@2"}',
      'is version 2; this version of Model Gate reads version 1\n  Use Model Gate 2 to read it'
    ],
    ['{"schema":"model-gate/profile@1"}', 'p.json: rows: '],
    [withColumn('x', { finite: -1 }), 'p.json: column "x": finite: '],
    [withColumn('x', { at: [1, 2, 0.5] }), 'p.json: column "x": at.2: '],
    [withColumn('x', { at: [2 ** 53, 2, 1] }), 'p.json: column "x": at.0: '],
    [withColumn('x', { surplus: 1 }), 'p.json: column "x": Unrecognized key: "surplus"'],
    [withColumn('x', { type: 'tensor' }), 'p.json: column "x": type: '],
    [withColumn('x', {}, { digest: 'sha256:0' }), 'digest: is not the digest of the names and types of the columns'],
    [profileText(good).replace('{"type"', '{"__proto__":{"missing":1},"type"'), 'p.json: column "x": Unrecognized key']
  ])('%s', (text, message) => {
    expect(messageOf(text)).toContain(message)
  })
})
