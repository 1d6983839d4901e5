import { expect, it } from '@jest/globals'

import { severalAtOnce } from '../../../src/github/several-at-once.js'
import { wholeList } from '../../../src/github/whole-list.js'

it('a list that may be the beginning of a longer one is none [fail-open 21]', () => {
  const names = Array.from({ length: 999 }, (_, index) => index)
  expect(wholeList(names)).toBe(names)
  expect(() => wholeList([...names, 999])).toThrow('the service may list a part')
})

it('work is done for each, so many at once, and the results stand in the order of the items', async () => {
  let [running, highest] = [0, 0]
  const twice = async (item: number): Promise<number> => {
    highest = Math.max(highest, ++running)
    await new Promise((resolve) => setTimeout(resolve, item % 3))
    running--
    return item * 2
  }
  const items = Array.from({ length: 50 }, (_, index) => index)
  expect(await severalAtOnce(items, 8, twice)).toEqual(items.map((item) => item * 2))
  expect(highest).toBe(8)
})

it('one failure is the failure of all', async () => {
  await expect(severalAtOnce([1, 2], 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
