import { expect, it } from '@jest/globals'

import { legOf } from '../../../src/commands/leg.js'
import { UsageError } from '../../../src/documents/index.js'

it.each([undefined, '', ' ', 'null', '{}'])('%j is the only leg', (given) => {
  expect(legOf(given)).toBe('all')
})

it.each(['gpu', '1', 'a_b-c', 'a'.repeat(64)])('%j is its own name', (given) => {
  expect(legOf(` ${given}\n`)).toBe(given)
})

it('is made of the values of a matrix, however the runner indents them', () => {
  const leg = legOf('{\n  "os": "linux",\n  "fold": 1\n}')
  expect(leg).toMatch(/^[0-9a-f]{12}$/)
  expect(legOf('{"os":"linux","fold":1}')).toBe(leg)
  expect(legOf('{"os":"linux","fold":2}')).not.toBe(leg)
})

it('tells values apart that differ in a space', () => {
  expect(legOf('{"name":"a b"}')).not.toBe(legOf('{"name":"ab"}'))
})

it.each(['Ubuntu 22.04', 'a/b', 'a.b', '../x', '{broken', 'a'.repeat(65), '-a', '日本'])('%j is refused', (given) => {
  expect(() => legOf(given)).toThrow(UsageError)
})
