import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { statusDescription } from '../../../src/report/index.js'

describe('the description of a commit status', () => {
  it('begins with the verdict', () => {
    expect(statusDescription('warn', '1 inconclusive, 3 of 4 passed')).toBe('WARN: 1 inconclusive, 3 of 4 passed')
  })

  it('ends after a word where it is cut [rule 66]', () => {
    const cut = statusDescription('fail', 'twelve char '.repeat(20))
    expect(cut).toBe(`FAIL: ${'twelve char '.repeat(11).trimEnd()}…`)
    expect(statusDescription('fail', 'x'.repeat(134))).toBe(`FAIL: ${'x'.repeat(134)}`)
    expect(statusDescription('fail', 'x'.repeat(135))).toBe(`FAIL: ${'x'.repeat(133)}…`)
  })

  it('is at most 140 characters of any text, none halved, and begins with the verdict [rule 66]', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(' ', '\n', '😀', '\u202e', '✅'), fc.string()),
      maxLength: 300
    })
    fc.assert(
      fc.property(fc.constantFrom('pass', 'fail', 'error'), text, (verdict, line) => {
        const description = statusDescription(verdict, line)
        expect(description.length).toBeLessThanOrEqual(140)
        expect(description.startsWith(`${verdict.toUpperCase()}:`)).toBe(true)
        expect(description).not.toMatch(/[\n\u202e✅]|[\ud800-\udbff](?![\udc00-\udfff])/)
      })
    )
  })
})
