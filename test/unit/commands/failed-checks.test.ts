import { describe, expect, it } from '@jest/globals'

import { failedChecks } from '../../../src/commands/failed-checks.js'

const listed = (ids: readonly string[]): unknown => JSON.parse(failedChecks(ids)['failed-checks'])

describe('failed-checks', () => {
  it.each([
    ['short', (index: number) => `metric/m${index}`],
    ['of quotation marks', (index: number) => `metric/${'"'.repeat(200)}${index}`],
    ['of three bytes a character', (index: number) => `metric/${'\u6f22'.repeat(200)}${index}`],
    ['of half characters', (index: number) => `metric/${'\ud800'.repeat(200)}${index}`]
  ])('of 200,000 checks fits into an output and a variable: names %s', (_, name) => {
    const ids = Array.from({ length: 200_000 }, (_, index) => name(index))
    const { 'failed-checks': text, 'failed-count': count } = failedChecks(ids)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(30_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(28_000)
    expect(count).toBe('200000')
    const shown = JSON.parse(text) as readonly string[]
    expect(shown).toEqual(ids.slice(0, shown.length))
  })

  it('is whole where it fits to the byte, and ends before the first that does not', () => {
    const filling = 'a'.repeat(30_000 - '[,"",]'.length - '"b"'.length)
    expect(listed([filling, 'b'])).toEqual([filling, 'b'])
    expect(listed([`${filling}a`, 'b', 'c'])).toEqual([`${filling}a`])
    expect(failedChecks(['a'.repeat(40_000), 'b'])).toEqual({ 'failed-checks': '[]', 'failed-count': '2' })
  })

  it('is an empty list where none blocks', () => {
    expect(failedChecks([])).toEqual({ 'failed-checks': '[]', 'failed-count': '0' })
  })
})
