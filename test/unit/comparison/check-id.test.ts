import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { checkId } from '../../../src/comparison/check-id.js'

it.each([
  { subject: 'accuracy', slice: undefined, expected: 'metric/accuracy' },
  { subject: 'recall', slice: { origin: 'JFK', carrier: 'HA' }, expected: 'metric/recall[carrier=HA,origin=JFK]' },
  { subject: 'recall', slice: { carrier: '' }, expected: 'metric/recall[carrier=]' },
  { subject: 'a[b]\\', slice: { 'c,d': 'e=f]' }, expected: 'metric/a\\[b\\]\\\\[c\\,d=e\\=f\\]]' },
  { subject: 'x\ny', slice: undefined, expected: 'metric/x\\u000ay' }
])('$expected', ({ subject, slice, expected }) => {
  expect(checkId('metric', subject, slice)).toBe(expected)
})

it('different questions have different ids, whatever their names hold', () => {
  const name = fc.string({ unit: fc.constantFrom('a', ',', '=', '[', ']', '\\', '\n'), maxLength: 4 })
  const question = fc.tuple(name, fc.dictionary(name, name, { maxKeys: 3 }))
  fc.assert(
    fc.property(question, question, ([subjectA, sliceA], [subjectB, sliceB]) => {
      const sorted = (slice: Record<string, string>): string => JSON.stringify(Object.entries(slice).sort())
      const same = subjectA === subjectB && sorted(sliceA) === sorted(sliceB)
      expect(checkId('metric', subjectA, sliceA) === checkId('metric', subjectB, sliceB)).toBe(same)
    }),
    { numRuns: 2000 }
  )
})
