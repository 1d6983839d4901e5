import { describe, expect, it } from '@jest/globals'

import type { ClassRows } from '../../../src/predictions/index.js'
import { policyOf } from './real-data.js'
import { binaryRows, checksBetween, groupedBy, numbersOnly, sideOf } from './sides.js'

describe('the rows that would exclude a limit', () => {
  const policy = policyOf('metrics: { quality: { direction: higher, max-drop: 0.01 } }')
  const quality = (value: number, n?: number) =>
    numbersOnly([{ name: 'quality', value, standardError: 0.02, source: 'reported', ...(n !== undefined && { n }) }])

  it('follow from the error and the rows behind it', () => {
    const check = checksBetween(quality(0.8, 500), quality(0.8, 500), policy).get('metric/quality')!
    // (3.29 sd / D)^2 with sd = sqrt(2) 0.02 sqrt(500).
    expect(check.limits[0]!.nNeeded).toBe(43289)
    expect(check.nextStep).toContain('About 44,000 rows would exclude the limit of quality if')
  })

  it('are not known where nobody says how many rows there were', () => {
    const check = checksBetween(quality(0.8), quality(0.8), policy).get('metric/quality')!
    expect(check.status).toBe('inconclusive')
    expect(check.limits[0]!.nNeeded).toBeUndefined()
    expect(check.nextStep).toBe('Evaluate on more rows, or widen the limit in a pull request of its own.')
  })

  it('are not none where no row changed', () => {
    const rows = sideOf(binaryRows(50, (row) => ({ label: row % 2 === 0 ? 1 : 0, predicted: 1 })))
    const text = 'task: { type: binary, positive: 1 }\nmetrics: { accuracy: { max-drop: 0.01 } }'
    const check = checksBetween(rows, rows, policyOf(text)).get('metric/accuracy')!
    expect(check.status).toBe('inconclusive')
    expect(check.limits[0]!.nNeeded).toBeUndefined()
  })
})

describe('a value of exactly 0 in every row', () => {
  const rowsOf = (count: number, more: Partial<ClassRows> = {}) => {
    const rows = binaryRows(count, (row) => ({ label: row % 2 ? 1 : 0, predicted: row % 2 ? 1 : 0 }))
    return sideOf({ ...rows, numbers: new Map([['toxic', new Float64Array(count)]]), ...more })
  }
  const checkOf = (metric: string, count: number, more?: Partial<ClassRows>) => {
    const policy = policyOf(`task: { type: binary, positive: 1 }\nmetrics: { it: { ${metric} } }`)
    return checksBetween(rowsOf(count, more), undefined, policy).get('metric/it')!
  }
  const mean = 'column: toxic, aggregate: mean, direction: lower'

  it.each([
    [`${mean}, max: 0.01, proven: true`, 2, 'inconclusive', 299],
    [`${mean}, max: 0.01, proven: true`, 298, 'inconclusive', 299],
    [`${mean}, max: 0.01, proven: true`, 299, 'pass', 299],
    [`${mean}, max: 0.01`, 2, 'pass', 299],
    ['metric: calibration-bias, max: 0.02', 3, 'inconclusive', 149],
    ['metric: calibration-bias, max: 0.02', 148, 'inconclusive', 149],
    ['metric: calibration-bias, max: 0.02', 149, 'pass', 149],
    ['metric: brier, max: 0.2, proven: true', 28, 'inconclusive', 29],
    ['metric: brier, max: 0.2, proven: true', 29, 'pass', 29],
    // Nothing bounds what another row could have: no number of rows proves it.
    ['column: toxic, aggregate: mean, direction: lower, max: 25, proven: true', 5000, 'inconclusive', undefined],
    ['column: toxic, aggregate: p95, direction: lower, max: 0.5, proven: true', 5000, 'inconclusive', undefined]
  ])('{ %s } of %d rows is %s', (metric, count, status, nNeeded) => {
    const check = checkOf(metric, count)
    expect(check).toMatchObject({ status, candidate: 0 })
    expect(check.limits[0]!.nNeeded).toBe(nNeeded)
  })

  it('of groups is worth as much as the groups', () => {
    const of = (groups: number) =>
      checkOf('metric: calibration-bias, max: 0.2', 2000, { groups: groupedBy(2000, groups) })
    expect(of(13).status).toBe('inconclusive')
    expect(of(20).status).toBe('pass')
  })

  it('that somebody reports is proven by the rows that they say', () => {
    const policy = policyOf('metrics: { toxicity: { direction: lower, max: 0.01, proven: true } }')
    const of = (n?: number) =>
      checksBetween(
        numbersOnly([{ name: 'toxicity', value: 0, standardError: 0, source: 'reported', ...(n && { n }) }]),
        undefined,
        policy
      ).get('metric/toxicity')!.status
    expect([of(), of(298), of(299)]).toEqual(['inconclusive', 'inconclusive', 'pass'])
  })
})
