import { posix } from 'node:path'

import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { metricName } from '../../../../src/baseline/mlflow/log-numbers.js'

it.each([
  ['recall/<=50K/macro', 'recall/__50K/macro'],
  ['f1 score', 'f1 score'],
  ['recall//macro', 'recall/_/macro'],
  ['a/../b', 'a/__/b'],
  ['a/', 'a/_'],
  ['', '_']
])('%j is written as %j', (name, written) => {
  expect(metricName(name)).toBe(written)
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
