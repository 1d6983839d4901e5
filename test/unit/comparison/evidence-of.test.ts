import { describe, expect, it } from '@jest/globals'

import { policyOf } from './real-data.js'
import { binaryRows, checksBetween, numbersOnly, sideOf } from './sides.js'

describe('the rows that would exclude a limit', () => {
  const policy = policyOf('metrics: { quality: { direction: higher, max-drop: 0.01 } }')
  const quality = (value: number, n?: number) =>
    numbersOnly([{ name: 'quality', value, standardError: 0.02, source: 'reported', ...(n !== undefined && { n }) }])

  it('follow from the error and the rows behind it', () => {
    const check = checksBetween(quality(0.8, 500), quality(0.8, 500), policy).get('metric/quality')!
    // (3.29 sd / D)^2 with sd = sqrt(2) 0.02 sqrt(500).
    expect(check.limits[0]!.nNeeded).toBe(43289)
    expect(check.nextStep).toContain('About 43,289 rows')
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
