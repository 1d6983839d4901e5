import { describe, expect, it } from '@jest/globals'

import { influenceOf, metricOf, metricValue } from '../../../src/metrics/index.js'
import { randomStream } from '../../../src/statistics/index.js'
import { asked, drawnRows, pick } from './drawn-rows.js'
import { numberRows, withWeights } from './rows.js'

const COUNT = 151

describe.each([1, 2, 3])('weights, drawn by seed %d', (seed) => {
  const rowsOfTask = drawnRows(COUNT, seed)
  const random = randomStream(seed, 'repeats')
  const repeats = Array.from({ length: COUNT }, () => Math.floor(random() * 4))
  const repeated = repeats.flatMap((times, row) => new Array<number>(times).fill(row))

  it.each(asked)('$title: of one are as if there were none', ({ task, metric, choice }) => {
    const rows = rowsOfTask[task]
    const ones = withWeights(rows, new Array<number>(COUNT).fill(1))
    expect(metricValue(metric, ones, choice)).toBeCloseTo(metricValue(metric, rows, choice), 12)
  })

  it.each(asked.filter(({ metric }) => metric.kind !== 'report-only'))(
    '$title: of one leave the influence values as they are',
    ({ task, metric, choice }) => {
      const rows = rowsOfTask[task]
      const ones = influenceOf(metric, withWeights(rows, new Array<number>(COUNT).fill(1)), choice).ofRow
      const bare = influenceOf(metric, rows, choice).ofRow
      // The density at a median is estimated from quantiles, which are interpolated differently with weights.
      const digits = metric.name === 'median-absolute-error' ? -1 : 7
      bare.forEach((each, row) => expect(ones[row]).toBeCloseTo(each, digits))
    }
  )

  it.each(asked)('$title: that are whole repeat the row', ({ task, metric, choice }) => {
    const rows = rowsOfTask[task]
    expect(metricValue(metric, withWeights(rows, repeats), choice)).toBeCloseTo(
      metricValue(metric, pick(rows, repeated), choice),
      10
    )
  })
})

it('a large mean loses no digits', () => {
  const rows = numberRows([1e9 + 0.25, 1e9 + 0.5, 1e9], [1e9, 1e9, 1e9], [0.1, 0.2, 0.7])
  expect(metricValue(metricOf('mae')!, rows, {})).toBeCloseTo(0.125, 12)
  expect(metricValue(metricOf('r2')!, numberRows([1e9, 1e9 + 1, 1e9 + 2], [1e9, 1e9 + 1, 1e9 + 1.5]), {})).toBe(0.875)
})

it('labels that are all alike leave nothing to explain', () => {
  const alike = [0.1, 0.1, 0.1]
  expect(metricValue(metricOf('r2')!, numberRows(alike, [0.2, 0.1, 0.1]), {})).toBe(0)
  expect(metricValue(metricOf('r2')!, numberRows(alike, [0.2, 0.1, 0.1], [0.3, 0.7, 0.1]), {})).toBe(0)
  expect(metricValue(metricOf('r2')!, numberRows(alike, alike, [0.3, 0.7, 0.1]), {})).toBe(1)
})
