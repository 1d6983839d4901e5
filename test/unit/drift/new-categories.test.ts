import { expect, it } from '@jest/globals'

import type { CategoricalProfile } from '../../../src/documents/index.js'
import { newRows, showsNewCategories } from '../../../src/drift/new-categories.js'
import { TAIL_BUCKETS, tailBucket } from '../../../src/drift/category-hash.js'

function column(categories: [string, number][], tail?: number[]): CategoricalProfile {
  const counts = { missing: 0, misfits: 0, distinct: categories.length, once: 0, twice: 0 }
  return { type: 'categorical', name: 'x', ...counts, categories, ...(tail && { tail }) }
}

it('takes a category for new that the reference does not name', () => {
  const pair = {
    name: 'x',
    reference: column([['a', 9]]),
    current: column([
      ['a', 5],
      ['c', 2],
      ['b', 4]
    ])
  }
  expect(newRows(pair, 1)).toEqual([
    ['b', 4],
    ['c', 2]
  ])
})

it('leaves out the rows that the reference may have counted without a name', () => {
  const tail = new Array<number>(TAIL_BUCKETS).fill(0)
  tail[tailBucket('b')] = 3
  const pair = {
    name: 'x',
    reference: column([['a', 9]], tail),
    current: column([
      ['a', 5],
      ['b', 40]
    ])
  }
  expect(newRows(pair, 10)).toEqual([['b', 10]])
  expect(newRows(pair, 20)).toEqual([])
})

it.each([
  { name: 'one category, no luck', one: { low: 0.02, p: 0.01 }, all: { low: 0.02, unseen: 0.1 }, shown: true },
  { name: 'one category, but luck may be', one: { low: 0.02, p: 0.2 }, all: { low: 0.02, unseen: 0.1 }, shown: false },
  { name: 'all together', one: { low: 0, p: 1 }, all: { low: 0.12, unseen: 0.1 }, shown: true },
  { name: 'neither', one: { low: 0.004, p: 0 }, all: { low: 0.004, unseen: 0 }, shown: false }
])('$name', ({ one, all, shown }) => {
  const statistics = {
    'largest-new-lower': one.low,
    'largest-new-p': one.p,
    'new-share-lower': all.low,
    'new-share-unseen': all.unseen
  }
  expect(showsNewCategories(statistics, 0.005)).toBe(shown)
  expect(showsNewCategories({}, 0.005)).toBe(false)
})
