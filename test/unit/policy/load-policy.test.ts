import { createHash } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'

import { loadPolicy } from '../../../src/policy/index.js'
import { head, linesOf } from './problems-of.js'

const least = `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }            # columns default to id, label, prediction, score where they exist
baseline: { from: "git:base:predictions.csv" } # what main holds
metrics: { accuracy: { max-drop: 0.01 } }
`

describe('the least policy that works', () => {
  const policy = loadPolicy(least, '.github/model-gate.yml')

  it('has its defaults filled in', () => {
    expect(policy).toMatchObject({
      model: 'churn',
      candidate: {
        predictions: 'predictions.csv',
        timeoutMilliseconds: 1_800_000,
        metrics: [],
        files: [],
        measuredBy: []
      },
      task: {
        type: 'binary',
        id: 'id',
        idByPosition: false,
        label: 'label',
        prediction: 'prediction',
        score: 'score',
        positive: '1',
        minRows: 1
      },
      baseline: { from: ['git:base:predictions.csv'], onUnreachable: 'error' },
      confidence: 0.95,
      slices: [],
      waivers: []
    })
    expect(policy.task?.named).toEqual(new Set())
    expect(policy.task?.threshold).toBeUndefined()
    expect(policy.when).toEqual({
      fail: 'block',
      missing: 'block',
      incomparable: 'block',
      inconclusive: 'warn',
      'no-baseline': 'warn',
      'not-judged': 'ignore',
      'unproven-data': 'ignore',
      'old-baseline': 'warn'
    })
  })

  it('has one check with one limit', () => {
    expect(policy.metrics).toEqual([
      {
        key: 'accuracy',
        measure: { kind: 'catalogue', metric: 'accuracy' },
        direction: 'higher',
        limits: [{ rule: 'max-drop', value: 0.01 }],
        severity: 'block',
        failWhen: 'likely',
        proven: false,
        decide: 'statistics'
      }
    ])
  })

  it('keeps the file as it was written, and the digest of its bytes', () => {
    expect(policy.source).toEqual({
      version: 1,
      model: 'churn',
      candidate: { predictions: 'predictions.csv' },
      task: { type: 'binary', positive: '1' },
      baseline: { from: 'git:base:predictions.csv' },
      metrics: { accuracy: { 'max-drop': 0.01 } }
    })
    expect(policy.digest).toBe(`sha256:${createHash('sha256').update(least).digest('hex')}`)
  })

  it('is the same from bytes, with a byte order mark, and with carriage returns', () => {
    const { digest, ...rest } = loadPolicy(new TextEncoder().encode(`\ufeff${least.replaceAll('\n', '\r\n')}`), 'p.yml')
    const { digest: other, ...same } = policy
    expect(rest).toEqual(same)
    expect(digest).not.toBe(other)
  })
})

describe('every key', () => {
  const policy = loadPolicy(
    `# yaml-language-server: $schema=schema.json
version: 1
model: 2026.10
candidate:
  run: python evaluate.py
  timeout: 20m
  predictions: "out/*.csv"
  metrics: { test: out/test.json, load: { path: out/load.json, format: flat } }
  files: [model/model.onnx]
  measured-by: [evaluate.py]
  repeats: 1
task: { type: multiclass, id: row-number, label: 01, score: { NO: p_no, 1.0: p_one }, group: date, weight: w, min-rows: 100 }
baseline: { from: ["git:main:a", "file:b"], run: x, predictions: b.csv, max-age: 180d, on-unreachable: next, anchor: "git:v1:a" }
metrics:
  recall-no: { metric: recall, class: NO, min: 0.70 }
  f1_macro: { max-drop: 0.01 }
  auc: { max-drop: 0.005 }
  latency: { column: latency_ms, aggregate: p99.9, direction: lower, max: 25, max-rise-percent: 10 }
  toxicity: { direction: lower, max-rise: 0, max: 1e-2 }
  macro-recall: { metric: recall, average: macro, max-gain: 0.2, min-gain: 0, max-drop: 0.01, fail-when: proven, proven: true, severity: strict }
  benchmark: { metric: accuracy, max-drop: 0, decide: estimate }
slices:
  - { by: [b, [b, a]], metrics: { accuracy: { max-drop: 0.03, severity: warn } } }
  - { by: [c], min-rows: 200, metrics: { accuracy: { max-drop: 0.03 } } }
confidence: 0.9
when: { inconclusive: block }
waivers:
  - { check: "metric/accuracy[b=1]", rule: max-drop, up-to: 0.05, until: 2028-02-29, reason: "see #812", owner: "@acme" }
loosened: warn
merge-queue: evaluate
report: { comment: on-change }
`,
    'p.yml'
  )

  it('keeps text as it stands in the source', () => {
    expect(policy.model).toBe('2026.10')
    expect(policy.task?.label).toBe('01')
    expect(policy.task?.score).toEqual(
      new Map([
        ['NO', 'p_no'],
        ['1', 'p_one']
      ])
    )
    expect(policy.metrics[0]?.measure).toEqual({ kind: 'catalogue', metric: 'recall', class: 'NO' })
    expect(policy.waivers[0]?.until).toBe('2028-02-29')
  })

  it('reads how the models are measured', () => {
    expect(policy.candidate).toEqual({
      run: 'python evaluate.py',
      timeoutMilliseconds: 1_200_000,
      repeats: 1,
      aggregate: 'mean',
      predictions: 'out/*.csv',
      metrics: [
        { name: 'test', path: 'out/test.json', format: 'auto' },
        { name: 'load', path: 'out/load.json', format: 'flat' }
      ],
      files: ['model/model.onnx'],
      measuredBy: ['evaluate.py']
    })
    expect(policy.baseline).toEqual({
      from: ['git:main:a', 'file:b'],
      run: 'x',
      predictions: 'b.csv',
      maxAgeMilliseconds: 15_552_000_000,
      onUnreachable: 'next',
      anchor: 'git:v1:a'
    })
  })

  it('pairs by position without a column that must exist', () => {
    expect(policy.task?.idByPosition).toBe(true)
    expect(policy.task?.named).toEqual(new Set(['label', 'score']))
  })

  it('says other spellings canonically and limits in the order of the rules', () => {
    expect(policy.metrics.map(({ key }) => key)).toEqual([
      'recall-no',
      'f1-macro',
      'roc-auc',
      'latency',
      'toxicity',
      'macro-recall',
      'benchmark'
    ])
    expect(policy.metrics[1]?.measure).toEqual({ kind: 'catalogue', metric: 'f1', average: 'macro' })
    expect(policy.metrics[3]).toMatchObject({
      measure: { kind: 'column', column: 'latency_ms', aggregate: 'p99.9' },
      direction: 'lower'
    })
    expect(policy.metrics[4]?.measure).toEqual({ kind: 'reported', name: 'toxicity' })
    expect(policy.metrics[5]?.limits.map(({ rule }) => rule)).toEqual(['max-drop', 'min-gain', 'max-gain'])
    expect(policy.metrics[6]?.decide).toBe('estimate')
  })

  it('sorts crossings', () => {
    expect(policy.slices.map(({ by, minRows }) => ({ by, minRows }))).toEqual([
      { by: [['b'], ['a', 'b']], minRows: 100 },
      { by: [['c']], minRows: 200 }
    ])
    expect(policy.when.inconclusive).toBe('block')
    expect(policy.when.missing).toBe('block')
  })
})

it('accepts catalogue metrics without a task: then they are reported numbers', () => {
  expect(linesOf(`${head}metrics: { accuracy: { max-drop: 0 } }`)).toEqual([])
})
