import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { argsort, ascending, randomStream } from '../../../src/statistics/index.js'

function compared(values: Float64Array): Uint32Array {
  const rows = Uint32Array.from(values, (_, row) => row)
  return rows.sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b))
}

const number = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, Infinity, -Infinity, 5e-324, -5e-324, 1, -1))

it('orders like a comparison sort', () => {
  fc.assert(
    fc.property(fc.array(number), (values) => {
      expect(argsort(Float64Array.from(values))).toEqual(compared(Float64Array.from(values)))
    })
  )
})

it('orders many values like a comparison sort, ties and both zeros among them', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), fc.nat(), (some, seed) => {
      const random = randomStream(seed, 'argsort test')
      const values = Float64Array.from({ length: 4096 + Math.floor(random() * 2000) }, () =>
        random() < 0.7 ? some[Math.floor(random() * some.length)]! : random() * 2 - 1
      )
      expect(argsort(values)).toEqual(compared(values))
    }),
    { numRuns: 30 }
  )
})

it('leaves equal values in their order', () => {
  expect(argsort(new Float64Array(5000).fill(0.5))).toEqual(Uint32Array.from({ length: 5000 }, (_, row) => row))
})

it('orders values that differ in their last bits alone', () => {
  const random = randomStream(4, 'argsort test')
  const near = (value: number): number => value * (1 + Math.floor(random() * 200) * Number.EPSILON)
  const values = Float64Array.from({ length: 5000 }, (_, row) => near(row % 3 === 0 ? -0.5 : 0.9999999))
  expect(argsort(values)).toEqual(compared(values))
})

it('tells where another value begins; both zeros are one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, -0, 0.5, 0.5 + Number.EPSILON, -1), { maxLength: 400 }), (some) => {
      const values = Float64Array.from(some)
      const { order, starts } = ascending(values)
      const begins = [...order.keys()].filter(
        (place) => place === 0 || values[order[place]!] !== values[order[place - 1]!]
      )
      expect([...starts]).toEqual([...begins, values.length])
    })
  )
})
