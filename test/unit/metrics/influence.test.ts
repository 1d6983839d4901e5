import { describe, expect, it } from '@jest/globals'

import { influenceOf, metricOf, metricValue } from '../../../src/metrics/index.js'
import { asked, drawnRows, drawnWeights, pick } from './drawn-rows.js'
import { scoredRows, withWeights } from './rows.js'

const COUNT = 600
const rowsOfTask = drawnRows(COUNT, 11)
const judged = asked.filter(({ metric }) => metric.kind !== 'report-only')
const everyRow = Array.from({ length: COUNT }, (_, row) => row)
const everyFifth = everyRow.filter((row) => row % 5 === 0)

/** A median jumps from value to value: its derivative is tested by itself. */
const smooth = judged.filter(({ metric }) => metric.name !== 'median-absolute-error')

/** Root of the mean square. */
function size(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
}

describe.each([
  ['rows', rowsOfTask],
  [
    'weighted rows',
    Object.fromEntries(
      Object.entries(rowsOfTask).map(([task, rows]) => [task, withWeights(rows, drawnWeights(COUNT, 5))])
    ) as typeof rowsOfTask
  ]
])('influence values of %s', (_, of) => {
  it.each(judged)('$title: come with the value of the metric and are zero on average', ({ task, metric, choice }) => {
    const { value, ofRow } = influenceOf(metric, of[task], choice)
    expect(value).toBeCloseTo(metricValue(metric, of[task], choice), 12)
    expect(ofRow).toHaveLength(COUNT)
    const mean = ofRow.reduce((sum, each) => sum + each, 0) / COUNT
    expect(Math.abs(mean)).toBeLessThan(metric.name === 'median-absolute-error' ? 0.01 * size(Array.from(ofRow)) : 1e-7)
  })

  it.each(smooth)('$title: are what leaving the row out changes', ({ task, metric, choice }) => {
    const rows = of[task]
    const { value, ofRow } = influenceOf(metric, rows, choice)
    const changes = everyFifth.map(
      (left) =>
        (COUNT - 1) *
        (value -
          metricValue(
            metric,
            pick(
              rows,
              everyRow.filter((row) => row !== left)
            ),
            choice
          ))
    )
    const errors = changes.map((change, index) => change - ofRow[everyFifth[index]!]!)
    expect(size(changes)).toBeGreaterThan(0)
    expect(size(errors)).toBeLessThan(0.05 * size(changes))
  })
})

it('a report-only number has none', () => {
  const ece = metricOf('ece')!
  expect(() => influenceOf(ece, rowsOfTask.binary, {})).toThrow(RangeError)
})

describe('without rows', () => {
  it.each(asked.filter(({ metric }) => metric.name !== 'mean-score'))(
    '$title has no value',
    ({ task, metric, choice }) => {
      expect(metricValue(metric, pick(rowsOfTask[task], []), choice)).toBeNaN()
    }
  )
})

describe('without a row of the class', () => {
  const rows = { ...scoredRows([0, 0, 0], [0.1, 0.7, 0.4]), predicted: Int32Array.of(0, 1, 0) }
  const negated = { ...scoredRows([1, 1, 1], [0.1, 0.7, 0.4]), predicted: Int32Array.of(0, 1, 0) }

  it.each(['recall', 'roc-auc', 'average-precision'])('%s has no value, so that it cannot pass', (name) => {
    expect(metricValue(metricOf(name)!, rows, {})).toBeNaN()
  })

  it('specificity has none where every row is of the class', () => {
    expect(metricValue(metricOf('specificity')!, negated, {})).toBeNaN()
    expect(metricValue(metricOf('specificity')!, rows, {})).toBeCloseTo(2 / 3, 12)
  })

  it('precision and F1 are 0, with a support that says why', () => {
    for (const name of ['precision', 'f1']) {
      const metric = metricOf(name)!
      expect(metricValue(metric, rows, {})).toBe(0)
      const counts = metric.kind === 'cells' && metric.counts(Float64Array.of(2, 1, 0, 0), 2)
      expect(counts).toEqual(name === 'f1' ? [0, 1] : [1])
    }
  })
})
