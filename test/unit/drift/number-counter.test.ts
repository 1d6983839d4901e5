import { describe, expect, it } from '@jest/globals'

import type { NumericProfile } from '../../../src/documents/index.js'
import { mergedNumbers, numberCounter, type NumberState } from '../../../src/drift/number-counter.js'
import { numberProfile } from '../../../src/drift/number-profile.js'
import { randomStream } from '../../../src/statistics/index.js'
import { expectSameMoments } from './same-profile.js'

const ROWS = 44_000
const KEEP = 20_000

/** Columns that are too long to be kept, by their shape. */
const shapes: Readonly<Record<string, (random: () => number, row: number) => number>> = {
  normal: (random) => Math.round(normal(random) * 1e5) / 1e5,
  'far from 0': (random) => 1.7e12 + Math.floor(random() * 1e9),
  'heavy tail': (random) => Math.exp(12 * normal(random)),
  'mostly zero': (random) => (random() < 0.8 ? 0 : random()),
  'filled in the midst': (random) =>
    random() < 0.1 ? 100.3 : random() < 0.5 ? 100 + random() : Math.exp(12 * normal(random)),
  'few values': (_, row) => row % 10,
  'all equal': () => 0.1,
  'huge and tiny': (random, row) => (row % 2 === 0 ? 1e308 : 5e-324) * (random() < 0.5 ? -1 : 1),
  ids: (_, row) => row
}
const cases = Object.entries(shapes).map(([name, draw]) => {
  const random = randomStream(1, name)
  return { name, values: Float64Array.from({ length: ROWS }, (_, row) => draw(random, row)) }
})

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

function counted(values: Float64Array, edges?: Float64Array): NumberState {
  const counter = numberCounter('number', { keep: KEEP, ...(edges !== undefined && { edges }) })
  for (let from = 0; from < values.length; from += 7000) {
    const batch = values.slice(from, from + 7000)
    counter.add({ kind: 'number', values: batch, states: new Uint8Array(batch.length) }, batch.length)
  }
  return counter.state()
}

function profiled(state: NumberState): NumericProfile {
  return numberProfile('x', state)
}

function shuffled(values: Float64Array): Float64Array {
  const random = randomStream(2, 'shuffle')
  const order = Float64Array.from(values, random)
  const rows = [...values.keys()].sort((a, b) => order[a]! - order[b]!)
  return Float64Array.from(rows, (row) => values[row]!)
}

/** Counts at edges, by looking at every value. */
function bySight(values: Float64Array, edges: readonly number[]): Pick<NumericProfile, 'at' | 'between'> {
  const sorted = values.slice().sort()
  const below = edges.map((edge) => firstNot(sorted, (value) => value < edge))
  const upTo = edges.map((edge) => firstNot(sorted, (value) => value <= edge))
  return {
    at: edges.map((_, index) => upTo[index]! - below[index]!),
    between: [...below, values.length].map((count, index) => count - (upTo[index - 1] ?? 0))
  }
}

function firstNot(sorted: Float64Array, is: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (is(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

describe.each(cases)('a long column, $name', ({ name, values }) => {
  const profile = profiled(counted(values))

  it('is counted exactly at its edges', () => {
    expect({ at: profile.at, between: profile.between }).toEqual(bySight(values, profile.edges))
    expect([profile.min, profile.max]).toEqual([Math.min(...values), Math.max(...values)])
    expect(profile.exact ? [] : profile.edges.slice(502)).toEqual([])
    expect(profile.exact).toBe(profile.between.every((rows) => rows === 0))
  })

  it('lists its heavy values with all their rows', () => {
    for (const [value, rows] of profile.heavy) expect(rows).toBe(values.filter((other) => other === value).length)
  })

  it('is the same in any order and in any parts', () => {
    const parts = [0, 1500, 23_000, 30_000].map((from, index, all) => counted(values.slice(from, all[index + 1])))
    const others = [
      counted(shuffled(values)),
      // A value in the midst of others is known to be heavy only if it was among the first.
      ...(name === 'filled in the midst' ? [] : [counted(values.slice().sort())]),
      mergedNumbers(mergedNumbers(parts[3]!, parts[0]!), mergedNumbers(parts[1]!, parts[2]!))
    ]
    for (const other of others.map(profiled)) {
      const comparable = (of: NumericProfile): unknown => ({ ...of, mean: 0, variance: 0 })
      expectSameMoments(other, profile)
      expect(comparable(other)).toEqual(comparable(profile))
    }
  })

  it('is counted exactly at given edges, too, in one or in parts', () => {
    const edges = Float64Array.from(new Set(values.filter((_, row) => row % 53 === 0))).sort()
    const whole = profiled(counted(values, edges))
    expect({ at: whole.at, between: whole.between }).toEqual(bySight(values, [...edges]))
    expect([whole.min, whole.max]).toEqual([profile.min, profile.max])
    for (const [value, rows] of whole.heavy) expect(rows).toBe(values.filter((other) => other === value).length)
    const merged = profiled(
      mergedNumbers(counted(values.slice(0, 13_000), edges), counted(values.slice(13_000), edges))
    )
    expect({ ...merged, mean: 0, variance: 0 }).toEqual({ ...whole, mean: 0, variance: 0 })
  })
})

describe('a value that holds many rows', () => {
  it('is an edge and known as heavy: alone in its range, or seen early', () => {
    const profileOf = (name: string): NumericProfile =>
      profiled(counted(cases.find((each) => each.name === name)!.values))
    const [zeros, filled] = [profileOf('mostly zero'), profileOf('filled in the midst')]
    expect(zeros.heavy.map(([value]) => value)).toEqual([0])
    expect(filled.heavy.map(([value]) => value)).toEqual([100.3])
    expect(filled.edges).toContain(100.3)
  })

  it('in the midst of others, is heavy in both parts or in none', () => {
    const { values } = cases.find((each) => each.name === 'filled in the midst')!
    const without = values.filter((value) => value !== 100.3)
    const merged = profiled(mergedNumbers(counted(values), counted(without)))
    expect(merged.heavy).toEqual([])
    expect({ at: merged.at, between: merged.between }).toEqual(
      bySight(Float64Array.from([...values, ...without]), merged.edges)
    )
  })
})

it('refuses parts that were counted at different edges', () => {
  const values = cases[0]!.values
  expect(() => mergedNumbers(counted(values, Float64Array.of(1)), counted(values, Float64Array.of(2)))).toThrow(
    'parts of a column must be counted at the same edges'
  )
})

it('splits a column of many values into almost equal parts', () => {
  const { between, finite } = profiled(counted(cases[0]!.values))
  expect(Math.max(...between) / finite).toBeLessThan(0.003)
})
