import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { allNewP, largestNewP, largestNewShare, newShare, randomStream } from '../../../src/statistics/index.js'

const rows = (count: number, each: number): number[] => new Array<number>(count).fill(each)

// SciPy 1.17.1: sums of stats.binom.pmf(c, c, m / (n + m)), and numpy.convolve of the laws of all categories.
// Beside them the shares of 200,000 tables of numpy's multivariate_hypergeometric: the law that the p-values stand for.
const cases = [
  {
    name: 'one new category beside a few frequent ones',
    reference: [8, 1, 0],
    current: [5, 0, 3],
    largest: 0.1042688168453732,
    all: 0.1042630324622568,
    drawn: { largest: 0.08321, all: 0.08321 }
  },
  {
    name: 'two beside rare ones',
    reference: [40, 30, 20, 6, 2, 1, 1, 0, 0],
    current: [35, 33, 18, 4, 0, 1, 0, 6, 3],
    largest: 0.01660156250363798,
    all: 0.006342411044874672,
    drawn: { largest: 0.015385, all: 0.005455 }
  },
  {
    name: 'one beside frequent ones',
    reference: [...rows(10, 60), 0],
    current: [...rows(10, 58), 20],
    largest: 9.5367431640625e-7,
    all: 9.5367431640625e-7,
    drawn: { largest: 0, all: 0 }
  },
  {
    name: 'a long tail beside a short reference',
    reference: [30, 25, 20, 10, 5, 5, 3, 1, 1, ...rows(8, 0)],
    current: [300, 260, 190, 110, 40, 60, 20, 9, 1, 2, 1, 1, 1, 1, 2, 1, 1],
    largest: 1,
    all: 0.8701705184384854,
    drawn: { largest: 0.99744, all: 0.8717 }
  },
  {
    name: 'three single rows beside a long reference',
    reference: [500, 300, 100, 50, 20, 10, 4, 2, 2, 1, 1, 1, 0, 0, 0],
    current: [17, 9, 2, 1, ...rows(8, 0), 1, 1, 1],
    largest: 0.18964118715868428,
    all: 0.0009103287742909175,
    drawn: { largest: 0.176565, all: 0.00083 }
  }
]

describe.each(cases)('new categories: $name', ({ reference, current, largest, all, drawn }) => {
  it('are as likely as SciPy and NumPy say', () => {
    expect(largestNewP({ reference, current }) / largest).toBeCloseTo(1, 10)
    expect(allNewP({ reference, current }) / all).toBeCloseTo(1, 9)
  })

  it('are not called less likely than in tables drawn without putting back', () => {
    expect(largestNewP({ reference, current })).toBeGreaterThanOrEqual(drawn.largest - 0.002)
    expect(allNewP({ reference, current })).toBeGreaterThanOrEqual(drawn.all - 0.002)
  })
})

describe('new categories', () => {
  it('are none where every one is known', () => {
    const counts = { reference: [3, 1], current: [9, 0] }
    expect([newShare(counts.reference, counts.current), largestNewP(counts), allNewP(counts)]).toEqual([0, 1, 1])
  })

  it('may be one alone: then both p-values say the same', () => {
    const counts = { reference: [900, 0], current: [880, 20] }
    expect(allNewP(counts) / largestNewP(counts)).toBeCloseTo(1, 12)
  })

  it('are more likely where rows are worth less', () => {
    const counts = { reference: [90, 0], current: [80, 10] }
    // Ten rows that are worth five: 1/2 to the 5th.
    expect(largestNewP(counts, 2)).toBeCloseTo(1 / 32, 12)
    expect(allNewP(counts, 2)).toBeCloseTo(1 / 32, 12)
  })

  it('hold their level whatever the categories are', () => {
    const random = randomStream(7, 'new categories')
    const shape = fc.record({
      categories: fc.constantFrom(3, 20, 300),
      n: fc.constantFrom(40, 200),
      m: fc.constantFrom(40, 200)
    })
    fc.assert(
      fc.property(shape, ({ categories, n, m }) => {
        let alarms = 0
        for (let table = 0; table < 200; table++) {
          const draw = (count: number): number[] => {
            const counts = rows(categories, 0)
            for (let row = 0; row < count; row++) counts[Math.floor(categories * random() ** 2)]!++
            return counts
          }
          const counts = { reference: draw(n), current: draw(m) }
          if (Math.min(largestNewP(counts), allNewP(counts)) <= 0.025) alarms++
        }
        // Of 200 tables 24 would alarm once in a million if 5 % do.
        expect(alarms).toBeLessThan(24)
      }),
      { numRuns: 8, seed: 1 }
    )
  })

  it('are as many as fill the rows, where nothing rare is left', () => {
    expect(allNewP({ reference: [1e6, 0], current: [4e5, 6e5] })).toBe(0)
    expect(largestNewShare([1e6, 0], [4e5, 6e5])).toBe(0.6)
  })

  it('are not told all together where that would take too long', () => {
    const tail = Array.from({ length: 60_000 }, (_, index) => index % 2)
    expect(allNewP({ reference: tail, current: tail.map((each) => 1 - each) })).toBe(1)
  })
})
