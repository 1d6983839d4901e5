import { expect } from '@jest/globals'

import type { ColumnProfile, Profile } from '../../../src/documents/index.js'

/** Counts are the same; moments are but for rounding, 1e-12 of the spread and of the largest value. */
export function expectSameProfile(found: Profile, expected: Profile): void {
  expect({ ...found, columns: found.columns.map(withoutMoments) }).toEqual({
    ...expected,
    columns: expected.columns.map(withoutMoments)
  })
  found.columns.forEach((column, index) => expectSameMoments(column, expected.columns[index]!))
}

export function expectSameMoments(found: ColumnProfile, expected: ColumnProfile): void {
  if (!('edges' in found) || !('edges' in expected) || expected.finite === 0) return
  // The smallest numbers have no digits to spare.
  const largest = Math.max(Math.abs(expected.min!), Math.abs(expected.max!), 1e-300)
  expect(Math.abs(found.mean! / 2 - expected.mean! / 2)).toBeLessThanOrEqual(1e-12 * largest)
  if (expected.variance === Infinity) expect(found.variance).toBe(Infinity)
  else expect(Math.abs(found.variance! - expected.variance!)).toBeLessThanOrEqual(1e-12 * largest * largest)
}

function withoutMoments(column: ColumnProfile): unknown {
  return { ...column, mean: undefined, variance: undefined }
}
