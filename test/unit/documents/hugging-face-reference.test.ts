import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { huggingFaceReference, isReference } from '../../../src/documents/index.js'

describe('a reference to the Hub', () => {
  it.each([
    ['//acme/churn', { repository: 'acme/churn' }],
    ['//acme/churn@refs%2Fpr%2F1', { repository: 'acme/churn', revision: 'refs/pr/1' }],
    ['//acme/churn@v2/a%20b/c.csv', { repository: 'acme/churn', revision: 'v2', path: 'a b/c.csv' }],
    ['//acme/churn?dataset=acme/other', { repository: 'acme/churn', dataset: 'acme/other' }]
  ])('%s', (rest, read) => expect(huggingFaceReference(rest)).toEqual({ scheme: 'hf', ...read }))

  it.each([
    'hf:churn',
    'hf://churn',
    'hf://acme/churn/',
    'hf://acme/churn@',
    'hf://acme/../churn',
    'hf://../churn',
    'hf://acme/churn@..',
    'hf://acme/churn@a%2F..%2Fb',
    'hf://acme/churn/../../x',
    'hf://acme/churn/a%2F%2e%2e/x',
    'hf://acme/churn/a?dataset=x',
    'hf://acme/churn?other=x',
    'hf://acme/churn#x',
    'hf://user:pw@acme/churn',
    'hf://acme/churn%',
    'hf://acme/churn@a%0Ab',
    'hf://acme/churn\\x'
  ])('%s is none', (text) => expect(isReference(text)).toBe(false))

  it('of any text is none, or has no part that leads elsewhere', () => {
    const piece = fc.constantFrom('..', '.', '%2e', '/', '\\', '@', '#', '?', ':', 'a', '\n', '%2f', 'ü', ' ')
    const rest = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join(''))
    )
    fc.assert(
      fc.property(rest, (end) => {
        const read = huggingFaceReference(`//acme/churn${end}`)
        const parts = [read?.repository, read?.revision, read?.path].flatMap((part) => part?.split('/') ?? [])
        return !parts.some((part) => part === '..' || part === '.' || /[\\\p{Cc}]/u.test(part))
      })
    )
  })
})
