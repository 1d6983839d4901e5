import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { artifactName, documentKinds, documentName, newestAttempts } from '../../../src/github/index.js'

const name = fc.record({
  model: fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,63}$/),
  kind: fc.constantFrom(...documentKinds),
  leg: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,63}$/),
  attempt: fc.integer({ min: 1, max: 999_999 })
})

it('is read back as it was written, and is a name that artifacts may have [rule 79]', () => {
  fc.assert(
    fc.property(name, (document) => {
      const artifact = artifactName(document)
      expect(documentName(artifact)).toEqual(document)
      expect(artifact).not.toMatch(/[":<>|*?\r\n\\/]/)
    })
  )
})

it.each([
  'model-gate.churn.checks.all',
  'model-gate.churn.checks.all.0x1',
  'model-gate.churn.checks.all.1234567',
  'model-gate.churn.notes.all.1',
  'model-gate.Churn.checks.all.1',
  'model-gate..checks.all.1',
  'model-gate.churn.checks.a/b.1',
  'model-gate.churn.checks.all.1\n',
  'xmodel-gate.churn.checks.all.1',
  '../model-gate.churn.checks.all.1'
])('%j is an artifact of somebody else', (artifact) => {
  expect(documentName(artifact)).toBeUndefined()
})

describe('newestAttempts', () => {
  it('keeps of each model, kind and leg the highest attempt, as numbers', () => {
    const of = (attempt: number, leg = 'all', model = 'churn') => ({ model, kind: 'checks' as const, leg, attempt })
    expect(newestAttempts([of(2), of(10), of(9), of(1, 'gpu'), of(1, 'all', 'churn.all')])).toEqual([
      of(10),
      of(1, 'gpu'),
      of(1, 'all', 'churn.all')
    ])
  })
})
