import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { MeasurementError } from '../../../src/documents/index.js'
import { readMetricFile } from '../../../src/evaluation/index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, reference = {}): ReturnType<typeof readMetricFile> =>
  readMetricFile(bytes(text), { path: 'm.json', format: 'auto', ...reference })

function refusal(text: string): string {
  try {
    read(text)
  } catch (error) {
    if (error instanceof MeasurementError) return error.message
    throw error
  }
  throw new Error('it was read')
}

function outcome(content: Uint8Array): string {
  try {
    return readMetricFile(content, { path: 'm.json', format: 'auto' }).metrics.length > 0 ? 'read' : 'empty'
  } catch (error) {
    return error instanceof MeasurementError ? 'refused' : String(error)
  }
}

describe('what is read', () => {
  it.each([
    [
      'flat numbers',
      '{"accuracy": 0.91, "toxicity": 4e-3}',
      [
        { name: 'accuracy', value: 0.91 },
        { name: 'toxicity', value: 0.004 }
      ]
    ],
    ['nested numbers', '{"test": {"accuracy": 0.9}}', [{ name: 'test/accuracy', value: 0.9 }]],
    [
      'YAML',
      'accuracy: 0.9\ntoxicity: .5\n',
      [
        { name: 'accuracy', value: 0.9 },
        { name: 'toxicity', value: 0.5 }
      ]
    ],
    [
      'spellings of the catalogue',
      '{"roc_auc": 0.8, "f1_macro": 0.7}',
      [
        { name: 'roc-auc', value: 0.8 },
        { name: 'f1', average: 'macro', value: 0.7 }
      ]
    ],
    [
      'numbers with their errors',
      '{"p95": {"value": 12.5, "n": 100, "stderr": 0.2}}',
      [{ name: 'p95', value: 12.5, n: 100, standardError: 0.2 }]
    ],
    [
      'intervals',
      '{"a": {"value": 1, "ci": [0.5, 1.5]}}',
      [{ name: 'a', value: 1, interval: { low: 0.5, high: 1.5, level: 0.95, sides: 2 } }]
    ],
    [
      'lists',
      '[{"name": "a", "value": 1}, {"metric": "b", "value": 2}]',
      [
        { name: 'a', value: 1 },
        { name: 'b', value: 2 }
      ]
    ],
    ['a list under metrics', '{"metrics": [{"name": "a", "value": 1}]}', [{ name: 'a', value: 1 }]],
    ['tabs and a byte order mark', '\ufeff{\n\t"a": 1\n}\n', [{ name: 'a', value: 1 }]]
  ])('%s', (_, text, expected) => {
    expect(read(text).metrics).toEqual(expected.map((metric) => ({ ...metric, source: 'reported' })))
  })

  it('Python’s bare NaN and Infinity', () => {
    expect(read('{"a": NaN, "b": -Infinity}').metrics.map(({ value }) => value)).toEqual([
      Number.NaN,
      Number.NEGATIVE_INFINITY
    ])
  })

  it('scikit-learn’s classification report', () => {
    const of = (precision: number): string =>
      `{"precision": ${precision}, "recall": 0.5, "f1-score": 0.25, "support": 10}`
    const { metrics, format } = read(
      `{"0": ${of(1)}, "1": ${of(0.5)}, "accuracy": 0.75, "macro avg": ${of(0.75)}, "weighted avg": ${of(0.7)}}`
    )
    expect(format).toBe('classification report')
    expect(metrics).toContainEqual({ name: 'precision', class: '1', value: 0.5, source: 'reported' })
    expect(metrics).toContainEqual({ name: 'f1', average: 'macro', value: 0.25, source: 'reported' })
    expect(metrics).toContainEqual({ name: 'accuracy', value: 0.75, n: 10, source: 'reported' })
  })

  it('a prefix for one of several files', () => {
    expect(read('{"accuracy": 1}', { name: 'test' }).metrics).toEqual([
      { name: 'test/accuracy', value: 1, source: 'reported' }
    ])
  })

  it('text beside the numbers, which is left out and said so', () => {
    expect(read('{"accuracy": 1, "model": "resnet", "final": true}').notes).toEqual([
      'model is no number and was left out (text)',
      'final is no number and was left out (true)'
    ])
  })
})

describe('what is refused [rule 2]', () => {
  it.each([
    ['an empty file', '', 'm.json: is empty'],
    ['no metric', '{"model": "x"}', 'holds no metric'],
    [
      'a number as text',
      '{"accuracy": "0.91"}',
      'm.json: accuracy: must be a number, got the text "0.91"\n  Write 0.91 without quotation marks'
    ],
    ['per cent', '{"accuracy": "91%"}', 'Write 0.91 without quotation marks'],
    ['a decimal comma', '{"accuracy": "0,91"}', 'Write 0.91 without quotation marks'],
    ['null', '{"accuracy": null}', 'm.json: accuracy: must be a number, got null'],
    ['a key twice', '{"a": 1, "a": 2}', 'a: is written twice'],
    ['two spellings of one metric', '{"roc_auc": 1, "roc-auc": 1}', 'roc-auc: is there twice, under two spellings'],
    ['a negative count', '{"a": {"value": 1, "n": -1}}', 'a/n: must be a whole number of rows, got -1'],
    [
      'a negative error',
      '{"a": {"value": 1, "stderr": -1}}',
      'a/stderr: must be a number that is not negative, got -1'
    ],
    ['an interval upside down', '{"a": {"value": 1, "ci": [2, 1]}}', 'a/interval: must be [low, high]'],
    ['a list of numbers', '[1, 2]', '[0]: must be an object with name and value'],
    ['aliases', 'a: &x 1\nb: *x\n', 'must be a plain value, without alias or tag'],
    ['deep nesting [rule 32]', `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`, 'is nested more than 50 deep'],
    ['deep brackets', '['.repeat(100_000), 'is nested more than 50 deep'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'is a Git LFS pointer'],
    ['no JSON', '{"a": 1', 'is neither JSON nor YAML']
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toContain(message)
  })

  it('UTF-16, other bytes, and more than 5 MB', () => {
    const of = (content: Uint8Array) => () => readMetricFile(content, { path: 'm.json', format: 'auto' })
    expect(of(Uint8Array.of(0xff, 0xfe, 0x7b, 0))).toThrow('is UTF-16')
    expect(of(Uint8Array.of(0x7b, 0xff))).toThrow('is not UTF-8 text')
    expect(of(new Uint8Array(6 * 2 ** 20))).toThrow('at most 5 MB')
  })

  it('__proto__ is a name like any other [rule 32]', () => {
    expect(read('{"__proto__": {"x": 1}}').metrics).toEqual([{ name: '__proto__/x', value: 1, source: 'reported' }])
    expect(Object.prototype).not.toHaveProperty('x')
  })

  it('whatever the bytes, only with a MeasurementError', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      'a',
      '1',
      'NaN',
      'null',
      '\n',
      ' ',
      '- ',
      '*',
      '&',
      '!',
      '#',
      '\u0000',
      '"value"',
      '"name"'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.array(piece, { maxLength: 40 }).map((parts) => bytes(parts.join('')))
        ),
        (content) => {
          expect(['read', 'refused']).toContain(outcome(content))
        }
      ),
      { numRuns: 2000 }
    )
  })

  it('100,000 numbers are read in linear time', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`m${index}`, index])))
    expect(read(text).metrics).toHaveLength(100_000)
  })
})
