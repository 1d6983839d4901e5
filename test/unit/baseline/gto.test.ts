import { describe, expect, it } from '@jest/globals'

import { gtoTag } from '../../../src/baseline/index.js'
import { gtoReference } from '../../../src/documents/index.js'

/** Tags by the commit that each is on. */
type On = Readonly<Record<string, string>>

async function found(text: string, on: On): Promise<string | undefined> {
  const reference = gtoReference(`${text}:metrics`)
  if (reference?.scheme !== 'gto') throw new Error(text)
  return gtoTag(reference, {
    named: (beginning) => Promise.resolve(Object.keys(on).filter((name) => name.startsWith(beginning))),
    commitOf: (name) => Promise.resolve(on[name]!)
  })
}

// What GTO 1.10.1 wrote and showed (`gto register`, `gto assign`, `gto deprecate`, `gto show late#prod`), step by step.
const registered = { 'late@v1.0.0': 'A', 'late@v1.1.0': 'B' }
const assigned = { ...registered, 'late#prod#1': 'A', 'late#prod#2': 'B' }
const unassigned = { ...assigned, 'late#prod!#3': 'B' }
const again = { ...unassigned, 'late#prod#4': 'B' }
const deregistered = { ...again, 'late@v1.1.0!': 'B' }

describe('a stage', () => {
  it.each([
    ['that was never given', registered, undefined],
    ['is that of the newest assignment', assigned, 'late#prod#2'],
    ['is that of the one before, where the newest lost it', unassigned, 'late#prod#1'],
    ['is given again', again, 'late#prod#4'],
    ['goes with the version that is taken back', deregistered, 'late#prod#1'],
    ['of a version that came back by a number', { ...deregistered, 'late@v1.1.0#5': 'B' }, 'error'],
    ['is a number, not a text', { 'late#prod#9': 'A', 'late#prod#10': 'B' }, 'late#prod#10'],
    ['of one tag without a number', { 'late#prod': 'A' }, 'late#prod'],
    ['that everybody lost', { 'late#prod#1': 'A', 'late#prod!#2': 'A' }, undefined],
    [
      'of another model that begins so',
      { 'latest#prod#1': 'A', 'late#prod-eu#1': 'A', 'late#production#2': 'A' },
      undefined
    ]
  ] satisfies [string, On, string | undefined][])('%s', async (_, on, expected) => {
    const answer = await found('late#prod', on).catch(() => 'error')
    expect(answer).toBe(expected)
  })
})

describe('a version', () => {
  it.each([
    ['is its tag', registered, 'late@v1.1.0'],
    ['that was taken back is none', deregistered, undefined],
    ['that is another is none', { 'late@v1.1.0-rc.1': 'A', 'late@v1.1.01': 'A' }, undefined],
    ['that came back', { 'late@v1.1.0': 'A', 'late@v1.1.0!#2': 'A', 'late@v1.1.0#3': 'A' }, 'late@v1.1.0#3']
  ] satisfies [string, On, string | undefined][])('%s', async (_, on, expected) => {
    expect(await found('late@v1.1.0', on)).toBe(expected)
  })
})

it('a model that is deprecated is an error, and not one without a baseline [fail-open 1]', async () => {
  await expect(found('late#prod', { ...again, 'late@deprecated': 'B' })).rejects.toThrow('late is deprecated')
})

it('an order that names do not tell is an error [fail-open 1]', async () => {
  const on = { 'late@v1.1.0': 'B', 'late@v1.1.0!': 'B', 'late@v1.1.0#5': 'B' }
  await expect(found('late@v1.1.0', on)).rejects.toThrow('their order cannot be told')
})
