import { describe, expect, it } from '@jest/globals'

import { estimatorsOf } from '../../../src/comparison/estimate-rows.js'
import type { Estimates, Known } from '../../../src/comparison/estimates.js'
import type { Measured } from '../../../src/comparison/measured.js'
import { catalogue, isComputable, metricOf, type Choice } from '../../../src/metrics/index.js'
import { selectRows, type MetricRows } from '../../../src/predictions/index.js'
import { randomStream } from '../../../src/statistics/index.js'

const COUNT = 3000

/** Noisy answers with scores of two decimals, so that some are tied. */
function rowsOf(type: 'binary' | 'multiclass', seed: number, more: Partial<MetricRows> = {}): MetricRows {
  const random = randomStream(seed, 'parts')
  const classes = type === 'binary' ? ['no', 'yes'] : ['a', 'b', 'c']
  const labels = Int32Array.from({ length: COUNT }, (_, row) => row % classes.length)
  const scores = (type === 'binary' ? [1] : [0, 1, 2]).map((index) =>
    Float64Array.from(labels, (label) => Math.round(50 * random() + (label === index ? 40 : 10)) / 100)
  )
  const predicted = labels.map((label) => (random() < 0.8 ? label : (label + 1) % classes.length))
  const bare = { count: COUNT, slices: new Map<string, never>(), numbers: new Map<string, never>() }
  return { type, classes, labels, predicted, scores, ...bare, ...more } as MetricRows
}

function measuresOf(rows: MetricRows, choice: Choice): Measured[] {
  return catalogue
    .filter((metric) => (choice.class === undefined || metric.perClass) && isComputable(metric, rows, choice))
    .map((metric) => ({ key: metric.name, metric: metricOf(metric.name, choice)!, choice }))
}

function numbersOf({ n, candidate, baseline, difference }: Estimates): unknown {
  const numbers = ({ value, inference }: Known): unknown => ({
    value,
    ...(inference && { ...inference.bounds(0.05), error: inference.standardError, weak: inference.weak }),
    ...(inference && { less: inference.pLess(0.01), support: inference.support })
  })
  return { n, candidate: numbers(candidate), baseline, difference: difference && numbers(difference) }
}

const third = Uint32Array.from({ length: COUNT / 3 }, (_, place) => 3 * place + (place % 2))
const weights = Float64Array.from({ length: COUNT }, (_, row) => (row % 4) / 2)
const groups = { values: ['g', 'h', 'i', 'j', 'k', 'l'], codes: Int32Array.from(weights, (_, row) => row % 6) }

describe.each([
  ['binary', {}, {}],
  ['binary', { class: 'no' }, {}],
  ['multiclass', {}, {}],
  ['multiclass', { class: 'b' }, {}],
  ['binary', {}, { weights }],
  ['binary', {}, { groups }]
] as const)('%s rows, choice %j', (type, choice, more) => {
  const pair = { candidate: rowsOf(type, 1, more), baseline: rowsOf(type, 2, more) }
  const measures = measuresOf(pair.candidate, choice).filter(({ metric }) => metric.kind !== 'report-only')
  const stream = { seed: 1, key: 'part' }

  it('a part is measured as its rows alone are', () => {
    const part = estimatorsOf(pair)(measures)(third, stream)
    const alone = estimatorsOf({
      candidate: selectRows(pair.candidate, third),
      baseline: selectRows(pair.baseline, third)
    })(measures)(undefined, stream)
    expect(part.size).toBe(measures.length)
    for (const [key, estimates] of part) expect([key, numbersOf(estimates)]).toEqual([key, numbersOf(alone.get(key)!)])
  })

  it('and leaves the other parts as they were', () => {
    const estimate = estimatorsOf(pair)(measures)
    const before = estimate(third, stream)
    estimate(undefined, stream)
    for (const [key, again] of estimate(third, stream)) expect(numbersOf(again)).toEqual(numbersOf(before.get(key)!))
  })
})
