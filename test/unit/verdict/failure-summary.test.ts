import { expect, it } from '@jest/globals'

import { failureSummary } from '../../../src/verdict/summary.js'

it.each([
  [[], 'nothing trustworthy was measured'],
  [['a.csv: does not exist\n  Check the path'], 'nothing trustworthy was measured: a.csv: does not exist'],
  [['a.csv: is empty', 'b.csv: is empty'], 'nothing trustworthy was measured: a.csv: is empty, and 1 more'],
  [['x'.repeat(300)], `nothing trustworthy was measured: ${'x'.repeat(300)}`]
])('the line of %j names the cause', (errors, line) => {
  expect(failureSummary(errors)).toBe(line)
})
