import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialMidTail,
  binomialTail,
  normalCdf,
  normalQuantile,
  normalTail,
  studentQuantile,
  studentTail
} from '../../../src/statistics/index.js'

const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

/** Simpson's rule. */
function integral(density: (x: number) => number, low: number, high: number): number {
  const steps = 20_000
  const width = (high - low) / steps
  let sum = density(low) + density(high)
  for (let step = 1; step < steps; step++) sum += (step % 2 === 1 ? 4 : 2) * density(low + step * width)
  return (sum * width) / 3
}

/** P(X = k), multiplied out. */
function binomialMass(k: number, n: number, p: number): number {
  let mass = 1
  for (let factor = 1; factor <= k; factor++) mass *= ((n - k + factor) / factor) * p
  return mass * (1 - p) ** (n - k)
}

describe('the normal distribution', () => {
  it('has the tail that its density has', () => {
    const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
    for (const z of [0.1, 1, 2.4999, 2.5, 4]) expect(normalTail(z)).toBeCloseTo(integral(density, z, 40), 11)
  })

  it('has a quantile that inverts it, far into the tail', () => {
    for (const p of [1e-300, 1e-20, 1e-5, 0.3]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11)
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
    expect(normalQuantile(1.1)).toBeNaN()
  })
})

describe("Student's distribution", () => {
  it.each([1, 4.7, 30])('has the tail that its density has, for %d degrees of freedom', (df) => {
    const kernel = (x: number): number => (1 + (x * x) / df) ** (-(df + 1) / 2)
    // The substitution x = tan(u) makes the half line finite.
    const mass = (low: number): number =>
      integral((u) => kernel(Math.tan(u)) / Math.cos(u) ** 2, Math.atan(low), Math.PI / 2 - 1e-9)
    for (const t of [0.5, 2.0438110930137885, 5]) expect(studentTail(t, df)).toBeCloseTo(mass(t) / (2 * mass(0)), 7)
  })

  it('has the quantile of 4.7 degrees of freedom where the density says', () => {
    const df = 4.7
    const kernel = (x: number): number => (1 + (x * x) / df) ** (-(df + 1) / 2)
    // The whole line, by the substitution x = sqrt(df) sinh(u).
    const whole = 2 * integral((u) => kernel(Math.sqrt(df) * Math.sinh(u)) * Math.sqrt(df) * Math.cosh(u), 0, 12)
    expect(0.5 + integral(kernel, 0, studentQuantile(0.95, df)) / whole).toBeCloseTo(0.95, 13)
  })

  it('has a quantile that inverts it', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 1, max: 1e5, noNaN: true }), (p, df) => {
        expect(studentTail(studentQuantile(p, df), df)).toBeCloseTo(1 - p, 10)
      })
    )
  })
})

describe('the beta distribution', () => {
  it('is symmetric', () => {
    for (const a of [0.5, 3, 50_000, 1e6]) expect(betaCdf(0.5, a, a)).toBeCloseTo(0.5, 12)
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (x, a, b) => {
        expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 11)
      })
    )
  })

  it('has a quantile that inverts it', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 10)
      })
    )
  })
})

describe('the binomial distribution', () => {
  it('is the sum of its masses', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), share, (k, n, p) => {
        const masses = Array.from({ length: n + 1 }, (_, each) => binomialMass(each, n, p))
        const below = (to: number): number => masses.slice(0, Math.max(0, to)).reduce((sum, mass) => sum + mass, 0)
        expect(binomialCdf(k, n, p)).toBeCloseTo(below(k + 1), 11)
        expect(binomialTail(k, n, p)).toBeCloseTo(1 - below(k), 11)
        expect(binomialMidTail(k, n, p)).toBeCloseTo(below(k) + (masses[k] ?? 0) / 2, 11)
      })
    )
  })
})
