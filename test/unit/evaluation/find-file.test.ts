import { describe, expect, it } from '@jest/globals'

import { matchesGlob } from '../../../src/evaluation/index.js'

describe('matchesGlob', () => {
  // git takes all of these for a name: whoever may name a file could leave the paths of a policy by it.
  it.each([
    ['a line feed', '\n'],
    ['a carriage return', '\r'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['a tab', '\t'],
    ['half a surrogate pair', '\ud800'],
    ['a dot', '.hidden'],
    ['three dots', '...'],
    ['a backslash', '\\']
  ])('knows a name with %s [fail-open 21]', (_, name) => {
    for (const path of [`models/a${name}b.bin`, `models/${name}/weights.bin`, `models/${name}x`])
      expect([path, matchesGlob('models/**', path), matchesGlob('**/*', path)]).toEqual([path, true, true])
    expect(matchesGlob('models/a*b.bin', `models/a${name}b.bin`)).toBe(true)
  })

  it('lets a star stop at a folder, and a plain path be itself', () => {
    expect(matchesGlob('models/*', 'models/a\n/b')).toBe(false)
    expect(matchesGlob('models/*', 'other/\nmodels/a')).toBe(false)
    expect(matchesGlob('models/a', 'models/a')).toBe(true)
    expect(matchesGlob('models/a', 'models/a\n')).toBe(false)
  })
})
