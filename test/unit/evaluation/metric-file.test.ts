import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { MeasurementError, type MetricValue } from '../../../src/documents/index.js'
import { readMetricFile } from '../../../src/evaluation/index.js'
import { processorTime } from '../processor-time.js'

const read = (text: string | Uint8Array, name?: string): ReturnType<typeof readMetricFile> =>
  readMetricFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    path: 'm.json',
    format: 'auto',
    ...(name !== undefined && { name })
  })

function mistakes(text: string | Uint8Array): string {
  try {
    read(text)
  } catch (error) {
    if (error instanceof MeasurementError) return error.message
    throw error
  }
  return 'no mistakes'
}

const values = (metrics: readonly MetricValue[]): Record<string, number> =>
  Object.fromEntries(metrics.map(({ name, value }) => [name, value]))

describe('forms', () => {
  it('numbers by name, nested ones joined, spellings of the catalogue made canonical', () => {
    const { metrics, format } = read('{"acc": 0.91, "test": {"acc": 0.9}, "toxicity": -4e-3}')
    expect(values(metrics)).toEqual({ accuracy: 0.91, 'test/acc': 0.9, toxicity: -0.004 })
    expect(format).toBe('numbers by name')
  })

  it('YAML is read as JSON is', () => {
    expect(read('accuracy: 0.91\ntest:\n  loss: 1.5\n').metrics).toEqual(
      read('{"accuracy": 0.91, "test": {"loss": 1.5}}').metrics
    )
  })

  it('a value with its error', () => {
    const { metrics } = read('{"latency": {"value": 12.5, "n": 1000, "stderr": 0.2, "ci": [12.1, 12.9]}}')
    expect(metrics).toEqual([
      {
        name: 'latency',
        value: 12.5,
        n: 1000,
        standardError: 0.2,
        interval: { low: 12.1, high: 12.9, level: 0.95, sides: 2 },
        source: 'reported'
      }
    ])
  })

  it('an interval with its level', () => {
    const { metrics } = read('{"a": {"value": 1, "interval": {"low": 0, "high": 2, "level": 0.9}}}')
    expect(metrics[0]?.interval).toEqual({ low: 0, high: 2, level: 0.9, sides: 2 })
  })

  it.each(['[{"name": "a", "value": 1, "n": 3}]', '{"metrics": [{"metric": "a", "value": 1, "n": 3}]}'])(
    'a list: %s',
    (text) => {
      expect(read(text)).toMatchObject({ format: 'list of metrics', metrics: [{ name: 'a', value: 1, n: 3 }] })
    }
  )

  it('one YAML document, with its marks', () => {
    expect(values(read('%YAML 1.2\n---\na: 1\n...\n# no more\n').metrics)).toEqual({ a: 1 })
  })

  it("scikit-learn's classification report", () => {
    const score = (precision: number): object => ({ precision, recall: 0.5, 'f1-score': 0.25, support: 4 })
    const { metrics, format } = read(
      JSON.stringify({ cat: score(0.1), dog: score(0.2), accuracy: 0.75, 'macro avg': score(0.15) })
    )
    expect(format).toBe('classification report')
    expect(metrics).toContainEqual({ name: 'accuracy', value: 0.75, n: 4, source: 'reported' })
    expect(metrics).toContainEqual({ name: 'precision', class: 'dog', value: 0.2, source: 'reported' })
    expect(metrics).toContainEqual({ name: 'f1', average: 'macro', value: 0.25, source: 'reported' })
    expect(metrics).toHaveLength(10)
  })

  it('an evaluation of Model Gate', () => {
    const metric = { name: 'accuracy', value: 0.9, source: 'computed' }
    const { metrics, format } = read(
      JSON.stringify({ schema: 'model-gate/evaluation@1', model: 'late', metrics: [metric] })
    )
    expect(format).toBe('evaluation of Model Gate')
    expect(metrics).toEqual([metric])
  })

  it('the name of a file is the prefix of what is in it', () => {
    expect(values(read('{"acc": 0.9}', 'test').metrics)).toEqual({ 'test/acc': 0.9 })
  })

  it('NaN and infinities of Python stay what they are, for the checks to refuse', () => {
    expect(values(read('{"a": NaN, "b": Infinity, "c": -Infinity}').metrics)).toEqual({
      a: Number.NaN,
      b: Number.POSITIVE_INFINITY,
      c: Number.NEGATIVE_INFINITY
    })
  })

  it('a byte order mark is none of the text', () => {
    expect(values(read('\ufeff{"a": 1}').metrics)).toEqual({ a: 1 })
  })
})

it('a class without a row measured nothing, and is left out', () => {
  const score = (support: number): object => ({ precision: 1, recall: 1, 'f1-score': 1, support })
  const { metrics, notes } = read(JSON.stringify({ cat: score(3), dog: score(0), accuracy: 1, 'macro avg': score(3) }))
  expect(metrics.filter(({ class: label }) => label === 'dog')).toEqual([])
  expect(metrics).toHaveLength(7)
  expect(notes).toEqual(['dog was left out: its support is 0, so nothing was measured'])
})

it('100,000 numbers are read in linear time', () => {
  const text = JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`m${index}`, index])))
  expect(read(text).metrics).toHaveLength(100_000)
})

describe('notes say what was left out', () => {
  it('text, lists and booleans', () => {
    expect(read('{"a": 1, "model": "late", "ok": true, "confusion": [[1, 2]]}').notes).toEqual([
      'model is no number and was left out (text)',
      'ok is no number and was left out (true)',
      'confusion is no number and was left out (a list)'
    ])
  })
})

it('says which keys beside a value are not read', () => {
  expect(read('{"a": {"value": 1, "unit": "ms", "p95": 3, "n": 5}}').notes).toEqual([
    'a/unit was left out: it is no key of a metric',
    'a/p95 was left out: it is no key of a metric'
  ])
})

describe('two spellings of one metric', () => {
  const both = '{"f1": 0.9, "f1_score": 0.8, "recall": 0.7}'
  const readFor = (...asked: string[]): ReturnType<typeof readMetricFile> =>
    readMetricFile(new TextEncoder().encode(both), { path: 'm.json', format: 'auto' }, new Set(asked))

  it('that the policy does not ask for are left out, and said so', () => {
    const { metrics, notes } = readFor('recall')

    expect(values(metrics)).toEqual({ recall: 0.7 })
    expect(notes).toEqual(['f1 was left out: it is there twice, under two spellings (f1, f1_score)'])
  })

  it('that the policy asks for make the file unusable', () => {
    expect(() => readFor('recall', 'f1')).toThrow('m.json: f1: is there twice, under two spellings (f1, f1_score)')
  })

  it('below the name of its file they are no spellings', () => {
    const { metrics } = readMetricFile(new TextEncoder().encode(both), { path: 'm.json', format: 'auto', name: 'test' })

    expect(values(metrics)).toEqual({ 'test/f1': 0.9, 'test/f1_score': 0.8, 'test/recall': 0.7 })
  })

  it('an evaluation says each metric of all rows once', () => {
    const evaluation = (...of: object[]): string =>
      JSON.stringify({
        schema: 'model-gate/evaluation@1',
        model: 'm',
        metrics: of.map((each, index) => ({ name: 'f1', value: 0.9 - index / 10, source: 'reported', ...each }))
      })

    expect(read(evaluation({}, { average: 'macro' }, { class: 'a' }, { slice: { sex: 'f' } })).metrics).toHaveLength(4)
    expect(mistakes(evaluation({}, {}))).toBe('m.json: metrics.1: f1 is there twice')
    expect(mistakes(evaluation({ class: 'a' }, {}, { class: 'a' }))).toBe(
      'm.json: metrics.2: f1 of class a is there twice'
    )
  })
})

describe('[rule 2] mistakes', () => {
  const rows: readonly (readonly [string | Uint8Array, string])[] = [
    ['', 'm.json: is empty'],
    ['{}', 'm.json: holds no metric'],
    ['{"a": "0.91"}', 'm.json: a: must be a number, got the text "0.91"\n  Write 0.91 without quotation marks'],
    ['{"a": "91%"}', 'Write 0.91 without quotation marks'],
    ['{"a": ""}', 'm.json: a: must be a number, got the text ""'],
    ['{"a": "nan"}', 'm.json: a: must be a number, got the text "nan"'],
    ['a: 0x1', 'm.json: a: must be a number, got the text "0x1"\n  Write 1 without quotation marks'],
    ['a: 0o17', 'm.json: a: must be a number, got the text "0o17"'],
    // YAML 1.1 reads 15 and YAML 1.2 reads 17.
    ['a: {value: 0.5, n: 017}', 'm.json: a/n: must be a number, got the text "017"'],
    ['{"a": null}', 'm.json: a: must be a number, got null'],
    ['{"a": {"value": true}}', 'm.json: a/value: must be a number, got true'],
    ['{"a": 1, "a": 2}', 'm.json:1:10: a: is written twice'],
    ['{"acc": 1, "accuracy": 1}', 'm.json: accuracy: is there twice, under two spellings'],
    ['{"accuracy": 91}', 'm.json: accuracy: lies in [0, 1], got 91'],
    ['{"mcc": -1.5}', 'm.json: mcc: lies in [-1, 1], got -1.5'],
    ['{"log_loss": -0.1}', 'm.json: log-loss: lies in [0, Infinity], got -0.1'],
    ['[{"name": "a"}]', 'm.json: [0]/value: is missing'],
    ['[1]', 'm.json: [0]: must be an object with name and value, got a number'],
    ['{"a": {"value": 1, "n": 1.5}}', 'm.json: a/n: must be a whole number of rows, got 1.5'],
    ['{"a": {"value": 1, "se": NaN}}', 'm.json: a/stderr: must be a number that is not negative, got NaN'],
    ['{"a": {"value": 1, "ci": [2, 1]}}', 'm.json: a/ci: must be [low, high]'],
    ['{"a": {"value": 1, "n": 0}}', 'm.json: a/n: must be at least 1: a number of no rows measures nothing'],
    ['{"a": {"value": 1, "stderr": Infinity}}', 'm.json: a/stderr: must be a finite number, got Infinity'],
    ['{"a": {"value": 1, "ci": [0, Infinity]}}', 'm.json: a/ci: must have finite bounds, got [0, Infinity]'],
    ['{"a": {"value": 1, "ci": [NaN, 2]}}', 'm.json: a/ci: must be [low, high]'],
    ['{"a": {"value": 1, "ci": [2, 3]}}', 'm.json: a/ci: must hold the value 1, got [2, 3]'],
    [
      '{"a": {"value": 1, "interval": {"low": 0, "high": 2, "level": 1e-9}}}',
      'm.json: a/interval: must have a level of at least 0.5, got 1e-9'
    ],
    [
      '{"acc": {"value": 0.3, "stderr": 1e9}}',
      'm.json: accuracy: has a standard error of 1000000000, and no number in [0, 1] can have one above 0.5'
    ],
    ['{"mcc": {"value": 0.3, "stderr": 1.1}}', 'no number in [-1, 1] can have one above 1'],
    [
      '{"acc": {"value": 0.3, "interval": {"low": 0, "high": 1, "level": 0.5}}}',
      'm.json: accuracy: has a standard error of 0.741301'
    ],
    ['{"a": {"value": 1, "std_err": 0.1}}', 'm.json: a/std_err: is no key of a metric\n  Did you mean stderr?'],
    ['[{"name": "a", "value": 1, "row": 5}]', 'm.json: a/row: is no key of a metric\n  Did you mean rows?'],
    ['[{"name": "a", "value": 1}, {"name": "a", "value": 2}]', 'm.json: a: is there twice\n  Keep one'],
    [
      '{"schema": "model-gate/evaluation@1", "model": "m", "metrics": [{"name": "accuracy", "value": 5, "source": "reported"}]}',
      'm.json: accuracy: lies in [0, 1], got 5'
    ],
    [
      '{"schema": "model-gate/evaluation@1", "model": "m", "metrics": [{"name": "accuracy", "value": 0.3, "standardError": 9, "source": "reported"}]}',
      'm.json: accuracy: has a standard error of 9'
    ],
    [
      '{"schema": "model-gate/evaluation@1", "model": "m", "metrics": [{"name": "a", "value": 1, "interval": {"low": 3, "high": 2, "level": 0.9, "sides": 2}, "source": "reported"}]}',
      'm.json: a: has an interval from 3 to 2 that does not hold its value 1'
    ],
    [
      '{"schema": "model-gate/evaluation@1", "model": "m", "metrics": [{"name": "a", "value": 1, "standardError": -1, "source": "reported"}]}',
      'm.json: a: has a standard error of -1'
    ],
    ['a: !!float 1', 'm.json:1:4: is neither JSON nor YAML: Unresolved tag'],
    ['a: &x 1\nb: *x', 'm.json:2:4: b: must be a plain value, without alias or tag'],
    ['a: 1\n---\na: 2\n', 'm.json:2:1: must be one YAML document, got more\n  Leave out the second `---`'],
    ['a: 1\n...\nb: 2\n', 'm.json:3:1: must be one YAML document, got more'],
    ['{"a": 1}\n---\n', 'm.json:2:1: must be one YAML document, got more'],
    ['{"a": 1', 'm.json:1:8: is neither JSON nor YAML'],
    ['', 'm.json: is empty'],
    ['{"model": "x"}', 'holds no metric'],
    ['{"a": "0,91"}', 'Write 0.91 without quotation marks'],
    ['{"a": {"value": 1, "n": -1}}', 'a/n: must be a whole number of rows, got -1'],
    ['{"a": {"value": 1, "stderr": -1}}', 'a/stderr: must be a number that is not negative, got -1'],
    [`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`, 'is nested more than 50 deep'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'is a Git LFS pointer'],
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'is UTF-16'],
    [Uint8Array.of(0x7b, 0xff), 'is not UTF-8 text'],
    [new Uint8Array(6 * 2 ** 20), 'at most 5 MB'],
    ['{"macro avg": {"precision": 1}, "cat": 1}', 'm.json: cat: must be an object with precision']
  ]

  it.each(rows.map(([text, message]) => [message, text] as const))('%s', (message, text) => {
    expect(mistakes(text)).toContain(message)
  })

  it('all at once, the first ten shown and the others counted', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`m${index}`, null])))
    expect(mistakes(text)).toMatch(/m0: must[\s\S]*m9: must[\s\S]*and 2 more of 12 in all$/)
  })

  it('a rounding error outside of the range is none', () => {
    expect(values(read('{"accuracy": 1.0000000000000002}').metrics)).toEqual({ accuracy: 1.0000000000000002 })
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['indentation', readFileSync('fixtures/bad/deep.yml', 'utf8')],
    ['aliases', readFileSync('fixtures/bad/billion-laughs.yml', 'utf8')],
    ['dashes', '- '.repeat(100_000)],
    ['questions', '? '.repeat(20_000)],
    ['keys', JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, null])))]
  ])('[rule 32] a bomb of %s is refused, and soon', (_name, text) => {
    const started = processorTime()
    expect(mistakes(text)).not.toBe('no mistakes')
    expect(processorTime() - started).toBeLessThan(5000)
  })

  it('[rule 32] __proto__ and constructor are names like any other', () => {
    expect(values(read('{"__proto__": {"a": 1}, "constructor": 2}').metrics)).toEqual({
      '__proto__/a': 1,
      constructor: 2
    })
    expect(({} as { a?: number }).a).toBeUndefined()
  })
})

describe('[rule 32] whatever a file holds', () => {
  function answer(bytes: Uint8Array): unknown {
    const started = processorTime()
    try {
      read(bytes)
    } catch (error) {
      if (!(error instanceof MeasurementError)) return error
    }
    return processorTime() - started < 2000 ? 'in time' : 'late'
  }

  it('bytes are metrics or a MeasurementError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => answer(bytes) === 'in time'),
      { numRuns: 500 }
    )
  })

  it('text of the marks of JSON and YAML is metrics or a MeasurementError', () => {
    const mark = fc.constantFrom(
      ...'{}[]:,"\'&*!|>#%@`?-. \n\t',
      'a',
      '1',
      '0.5',
      'null',
      '__proto__',
      'NaN',
      '\u0000',
      '"name"',
      '<<',
      '---',
      '"value"'
    )
    const text = fc.array(mark, { maxLength: 60 }).map((marks) => new TextEncoder().encode(marks.join('')))
    fc.assert(
      fc.property(text, (bytes) => answer(bytes) === 'in time'),
      { numRuns: 1500 }
    )
  })

  it('JSON is metrics or a MeasurementError', () => {
    const json = fc.json({ depthSize: 'medium' }).map((text) => new TextEncoder().encode(text))
    fc.assert(
      fc.property(json, (bytes) => answer(bytes) === 'in time'),
      { numRuns: 500 }
    )
  })
})

it.each([
  ['maps in lines', Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n') + ' 1'],
  ['brackets after a quote in a text', `a: 5" disk\nb: ${'['.repeat(100_000)}`],
  ['keys of keys', '? '.repeat(50_000) + '1']
])('what is nested too deep for the parser is said to be: %s', (_, text) => {
  expect(mistakes(text)).toContain('is nested more than 50 deep')
})
