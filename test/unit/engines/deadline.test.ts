import { expect, it } from '@jest/globals'

import { deadlineIn } from '../../../src/engines/deadline.js'

const never = (): Promise<never> => new Promise(() => undefined)
const nothing = (): void => undefined

it('gives the result of work that ends in time, and its error', async () => {
  const deadline = deadlineIn(1000, 'X')
  expect(await deadline.within(() => Promise.resolve(1), nothing)).toBe(1)
  await expect(deadline.within(() => Promise.reject(new Error('own')), nothing)).rejects.toThrow('own')
})

it('stops work that does not, and starts no other', async () => {
  const deadline = deadlineIn(20, 'X')
  let stopped = 0
  const stop = (): void => void stopped++
  await expect(deadline.within(never, stop)).rejects.toThrow('X took longer than 0.02 s, and what it ran was stopped')
  await expect(deadline.within(() => Promise.resolve(1), stop)).rejects.toThrow('X took longer')
  expect(stopped).toBe(1)
  expect(deadline.left()).toBe(0)
})

it('starts no other also where the timer fired a fraction of a millisecond before its time', async () => {
  for (let round = 0; round < 20; round++) {
    const deadline = deadlineIn(1.9, 'X')
    await expect(deadline.within(never, nothing)).rejects.toThrow('X took longer')
    expect(deadline.left()).toBe(0)
  }
})

it('says that the time was up also where stopping makes the work fail', async () => {
  let fail: (error: Error) => void = nothing
  const work = (): Promise<never> => new Promise((_, reject) => (fail = reject))
  await expect(deadlineIn(20, 'X').within(work, () => fail(new Error('interrupted')))).rejects.toThrow('X took longer')
})

it('waits for a limit beyond what a timer takes', async () => {
  expect(await deadlineIn(2 ** 40, 'X').within(() => Promise.resolve(1), nothing)).toBe(1)
})

it('what the engine stopped itself at the time is told as that, also before the timer runs', async () => {
  const deadline = deadlineIn(10, 'Late')
  const work = (): Promise<never> => {
    const end = performance.now() + 20
    while (performance.now() < end);
    return Promise.reject(new Error('canceling statement due to statement timeout'))
  }
  await expect(deadline.within(work, () => undefined)).rejects.toThrow('Late took longer than 0.01 s')
})
