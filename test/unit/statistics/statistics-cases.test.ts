import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import type { NumericCase } from './cases/case.js'
import { corrections } from './cases/corrections.js'
import { drift } from './cases/drift.js'
import { metrics } from './cases/metrics.js'
import { statistics } from './cases/statistics.js'

const file = process.env['MODEL_GATE_STAT_CASES'] ?? new URL('../../../fixtures/statistics/cases.json', import.meta.url)
const special = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY]
])
const { cases } = JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) =>
  typeof value === 'string' && special.has(value) ? special.get(value) : value
) as { readonly cases: readonly NumericCase[] }

const known = new Map(Object.entries({ ...statistics, ...drift, ...metrics }))
const functions = [...new Set(cases.map(({ fn }) => fn))]

type Outcome = 'agrees' | 'not built' | { readonly id: string; readonly expected: unknown; readonly actual: unknown }

function outcomeOf({ id, fn, args, rtol, atol, ...of }: NumericCase): Outcome {
  const expected = corrections.get(id) ?? of.expected_newer ?? of.expected
  const actual = attempt(() => known.get(fn)?.(args as never))
  if (actual === undefined) return 'not built'
  return agrees(actual, expected, { rtol, atol }) ? 'agrees' : { id, expected, actual }
}

/** A RangeError is how the rooms say that there is nothing to compute. */
function attempt(compute: () => unknown): unknown {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN
    throw error
  }
}

interface Tolerance {
  readonly rtol: number
  readonly atol: number
}

/** Where the other implementation raised an error, ours must be without a value. */
function agrees(actual: unknown, expected: unknown, tolerance: Tolerance): boolean {
  if (typeof expected === 'number') return typeof actual === 'number' && near(actual, expected, tolerance)
  if (expected === null) return actual === null
  if (typeof expected !== 'object') return false
  if ('error' in expected) return isUndefined(actual)
  if (Array.isArray(expected) && !(Array.isArray(actual) && actual.length === expected.length)) return false
  return Object.entries(expected).every(([key, value]) =>
    agrees((actual as Record<string, unknown> | null)?.[key], value, tolerance)
  )
}

function near(actual: number, expected: number, { rtol, atol }: Tolerance): boolean {
  return Object.is(actual, expected) || Math.abs(actual - expected) <= atol + rtol * Math.abs(expected)
}

function isUndefined(actual: unknown): boolean {
  return Array.isArray(actual) ? actual.every((value) => value === null || isUndefined(value)) : Number.isNaN(actual)
}

const outcomes = new Map(functions.map((fn) => [fn, cases.filter((each) => each.fn === fn).map(outcomeOf)]))
const isFailure = (outcome: Outcome): boolean => typeof outcome === 'object'
const isBuilt = (outcome: Outcome): boolean => outcome !== 'not built'

describe('values of other implementations', () => {
  it.each(functions.filter((fn) => outcomes.get(fn)!.some(isBuilt)))('%s', (fn) => {
    expect(outcomes.get(fn)!.filter(isFailure)).toEqual([])
  })

  it('were compared', () => {
    const all = [...outcomes.values()].flat()
    const ran = all.filter(isBuilt).length
    const failed = all.filter(isFailure).length
    const notBuilt = functions.filter((fn) => !outcomes.get(fn)!.some(isBuilt))
    process.stdout.write(`not built: ${notBuilt.join(', ')}\n`)
    process.stdout.write(`${ran} cases ran, ${failed} failed, ${all.length - ran} not built\n`)
    expect(ran).toBeGreaterThan(0)
  })
})
