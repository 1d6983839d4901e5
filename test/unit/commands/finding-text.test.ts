import { expect, it } from '@jest/globals'

import { findingText } from '../../../src/commands/finding-text.js'

const finding = { file: 'a.yml', line: 2, column: 3, message: 'is wrong', hint: 'Mend it', rule: 'some-rule' }

it.each([
  ['a finding', { ...finding, kind: 'finding' as const }, 'a.yml:2:3: is wrong [some-rule]\n  Mend it'],
  ['advice', { ...finding, kind: 'advice' as const }, 'a.yml:2:3: advice: is wrong [some-rule]\n  Mend it'],
  ['a mistake in a policy', { file: 'p.yml', key: 'metrics', message: 'is wrong' }, 'p.yml: metrics: is wrong'],
  [
    'a file whose name would write into the log',
    { ...finding, file: 'a\n::error::b\u001b[31m.yml' },
    'a\\u000a::error::b\\u001b[31m.yml:2:3: is wrong [some-rule]\n  Mend it'
  ]
])('%s', (_, said, text) => {
  expect(findingText(said)).toBe(text)
})
