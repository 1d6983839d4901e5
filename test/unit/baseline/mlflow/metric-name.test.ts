import { posix } from 'node:path'

import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { metricName } from '../../../../src/baseline/mlflow/log-numbers.js'

it.each([
  ['f1 score', 'f1 score'],
  ['recall/cat/macro', 'recall/cat/macro'],
  ['recall/<=50K/macro', 'recall/__50K/macro.98bb0656'],
  ['recall//macro', 'recall/_/macro.5c15a212'],
  ['a/../b', 'a/__/b.900ea8b7'],
  ['a/', 'a/_.b3dda5b6'],
  ['', '_.e3b0c442']
])('%j is written as %j', (name, written) => {
  expect(metricName(name)).toBe(written)
})

it('names that differ are written as names that differ', () => {
  const names = [
    'recall/<50K',
    'recall/>50K',
    'recall/_50K',
    'a'.repeat(300),
    `${'a'.repeat(300)}b`,
    'a/.',
    'a/_',
    'a//'
  ]
  expect(new Set(names.map(metricName)).size).toBe(names.length)
})

it("every name is one that MLflow takes: its letters, and a path in Python's shortest form", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const written = metricName(name)
      expect(written).toMatch(/^[\p{L}\p{N}_\-. :/]{1,250}$/u)
      expect(posix.normalize(written)).toBe(written)
      expect(written.startsWith('/') || written.startsWith('..') || written.endsWith('/')).toBe(false)
    })
  )
})
