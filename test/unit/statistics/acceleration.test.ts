import { describe, expect, it } from '@jest/globals'

import { levelOfPlace, placeOfDistance, placeOfLevel } from '../../../src/statistics/acceleration.js'

describe('placeOfLevel', () => {
  it('is the percentile where there is no skewness', () => {
    expect(placeOfLevel(-1.5, 0)).toBeCloseTo(-1.5, 14)
    expect(placeOfLevel(0, 0)).toBe(0)
  })

  // By hand: 0.1 + 1.745 / (1 - 0.1745), -0.1 - 1.545 / (1 + 0.1545) mirrored.
  it.each([
    { z: 1.645, a: 0.1, expected: 0.1 + 1.745 / 0.8255 },
    { z: -1.645, a: 0.1, expected: 0.1 - 1.545 / 1.1545 },
    { z: -1.645, a: -0.1, expected: -0.1 - 1.745 / 0.8255 }
  ])('moves $z outwards on the long side, inwards on the short one: a = $a', ({ z, a, expected }) => {
    expect(placeOfLevel(z, a)).toBeCloseTo(expected, 14)
  })

  it.each([-0.3, -0.02, 0, 0.02, 0.3])('never goes back as the level rises: a = %d', (a) => {
    const levels = [-Infinity, -40, -5, -1.6, -0.1, 0, 0.1, 1.6, 5, 40, Infinity]
    const places = levels.map((z) => placeOfLevel(z, a))
    expect(places).not.toContain(Number.NaN)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })
})

describe('levelOfPlace', () => {
  it.each([-0.2, -0.02, 0, 0.02, 0.2])('undoes placeOfLevel: a = %d', (a) => {
    for (const z of [-3, -1.6, 0, 0.5, 2.3]) expect(levelOfPlace(placeOfLevel(z, a), a)).toBeCloseTo(z, 12)
  })

  it('is certain where all replicates are on one side', () => {
    for (const a of [-0.02, 0, 0.02]) {
      expect(levelOfPlace(Infinity, a)).toBeGreaterThan(40)
      expect(levelOfPlace(-Infinity, a)).toBeLessThan(-40)
    }
  })
})

describe('placeOfDistance', () => {
  it('is the distance where there is no skewness', () => {
    expect(placeOfDistance(-4.5, 0)).toBe(-4.5)
  })

  // Gamma distribution of shape 100, skewness 0.2: below and above these lies 1e-5 of it (by its Poisson sum), of the normal one beyond 4.265.
  it.each([
    { distance: (62.934 - 100) / 10, tail: -4.265 },
    { distance: (148.498 - 100) / 10, tail: 4.265 }
  ])('knows the tails of a skewed distribution: $distance', ({ distance, tail }) => {
    expect(Math.abs(placeOfDistance(distance, 0.2 / 6) - tail)).toBeLessThan(0.05)
  })
})
