import { describe, expect, it } from '@jest/globals'

import { UsageError } from '../../../src/documents/index.js'
import { loadContract } from '../../../src/policy/index.js'

function messageOf(text: string): string {
  try {
    loadContract(text, 'c.yml')
    return ''
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

it('reads every key', () => {
  const { columns, additionalColumns } = loadContract(
    `version: 1
additional-columns: refuse
columns:
  hour: { type: integer, min: 0, max: 23, nullable: false }
  share: { type: number, min: -1.5, max: 1e2, nullable: 0.02, severity: warn }
  NO: { type: text, values: [NO, 01, "1.0", true], nullable: true, unique: true }
  2026.10: { type: integer, values: [1, 2.0, -3] }
  weekend: { type: boolean, severity: strict }
  at: { type: timestamp, min: 2026-01-01, max: 2026-01-31 }
  until: { type: timestamp, max: "2026-01-31T06:00:00+01:00" }
  any: {}
`,
    'c.yml'
  )
  const usual = { nullable: 0, unique: false, severity: 'block' }
  expect(additionalColumns).toBe('refuse')
  expect(Object.fromEntries(columns)).toEqual({
    hour: { ...usual, type: 'integer', min: 0, max: 23 },
    share: { ...usual, type: 'number', min: -1.5, max: 100, nullable: 0.02, severity: 'warn' },
    NO: { ...usual, type: 'text', values: new Set(['NO', '01', '1.0', 'true']), nullable: 1, unique: true },
    '2026.10': { ...usual, type: 'integer', values: new Set([1, 2, -3]) },
    weekend: { ...usual, type: 'boolean', severity: 'strict' },
    at: { ...usual, type: 'timestamp', min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 1, 1) - 0.001 },
    until: { ...usual, type: 'timestamp', max: Date.UTC(2026, 0, 31, 5) },
    any: usual
  })
})

it.each([
  // Microseconds of Python: calendar.timegm((2026, 1, 31, 5, 0, 0)) * 1000 + 0.5.
  ['"2026-01-31T06:00:00.0005+01:00"', 1769835600000.5],
  ['"2026-01-31T05:00:00.123456000Z"', 1769835600123.456],
  ['"2026-01-31T05:00:00.12Z"', 1769835600120],
  // Beyond 2255 a double cannot say the last microsecond; the next day is beyond the limit all the same.
  ['2600-01-01', Date.UTC(2600, 0, 2) - 2 ** -8],
  ['9999-12-31', Date.UTC(9999, 11, 31) + 86_400_000 - 2 ** -5],
  ['1969-12-31', -0.001]
])('the latest time of max: %s is known to the microsecond', (max, latest) => {
  expect(
    loadContract(`version: 1\ncolumns: { a: { type: timestamp, max: ${max} } }`, 'c.yml').columns.get('a')?.max
  ).toBe(latest)
})

it('allows other columns where it says nothing of them', () => {
  expect(loadContract('version: 1\ncolumns: { a: {} }', 'c.yml').additionalColumns).toBe('allow')
})

const column = (rules: string) => `version: 1\ncolumns: { a: { ${rules} } }`

describe('refuses', () => {
  it.each([
    [column('type: int'), '2:23: columns.a.type: must be integer, number, text, boolean or timestamp, got "int"'],
    [column('typ: text'), '2:17: columns.a.typ: is not a key of the data contract here\n  Did you mean type?'],
    [
      column('type: integer, max: 9007199254740993'),
      '2:37: columns.a.max: is beyond 2^53, where numbers are not exact\n  Write type: text for ids, or type: number where the last digits do not count'
    ],
    [
      column('type: integer, values: [1, -9007199254740993]'),
      '2:44: columns.a.values[1]: is beyond 2^53, where numbers are not exact\n  Write type: text for ids, or type: number where the last digits do not count'
    ],
    [
      column('min: 1'),
      '2:17: columns.a.min: is for integer, number or timestamp columns, and this one has no type\n  Write type: ...'
    ],
    [
      column('type: text, max: 1'),
      '2:29: columns.a.max: is for integer, number or timestamp columns, and this one is text\n  Leave it out'
    ],
    [
      column('type: boolean, values: [true]'),
      '2:32: columns.a.values: is for integer, number or text columns, and this one is boolean\n  Leave it out'
    ],
    [
      column('type: boolean, unique: true'),
      '2:32: columns.a.unique: is for integer, number, text or timestamp columns, and this one is boolean\n  Leave it out'
    ],
    [
      column('type: number, min: 2, max: 1'),
      '2:36: columns.a.min: must not be above max (1), got 2\n  No value could meet both'
    ],
    [column('type: number, min: "2"'), '2:36: columns.a.min: must be a decimal number, got "2"\n  Write 2'],
    [column('type: number, min: 1_000'), '2:36: columns.a.min: must be a decimal number, got "1_000"\n  Write 1000'],
    [column('type: integer, min: 1e-400'), '2:37: columns.a.min: must be a decimal number, got "1e-400"'],
    [
      column('type: integer, values: [1.0000000000000000001]'),
      '2:41: columns.a.values[0]: must be a decimal number, got "1.0000000000000000001"\n  Write 1'
    ],
    [column('type: number, min: low'), '2:36: columns.a.min: must be a decimal number, got "low"'],
    [
      column('type: timestamp, min: 5'),
      '2:39: columns.a.min: must be a day such as 2026-01-31 or a time such as 2026-01-31T06:00:00Z, got "5"'
    ],
    [
      column('type: timestamp, min: 2026-02-30'),
      '2:39: columns.a.min: must be a day such as 2026-01-31 or a time such as 2026-01-31T06:00:00Z, got "2026-02-30"'
    ],
    [
      column('type: timestamp, min: "2026-01-31T06:00:00"'),
      '2:39: columns.a.min: must be a day such as 2026-01-31 or a time such as 2026-01-31T06:00:00Z, got "2026-01-31T06:00:00"'
    ],
    [
      column('type: timestamp, min: "2026-01-31T06:00:00.0000005Z"'),
      '2:39: columns.a.min: is finer than a microsecond, to which times are read, got "2026-01-31T06:00:00.0000005Z"\n  Write at most six digits of the fraction'
    ],
    [
      column('type: integer, values: [1, 2], max: 2'),
      '2:48: columns.a.max: is already said by values\n  Keep one of them'
    ],
    [column('type: integer, values: [1, 1.0]'), '2:44: columns.a.values[1]: is named twice\n  Keep one of them'],
    [column('type: integer, values: [1, x]'), '2:44: columns.a.values[1]: must be a decimal number, got "x"'],
    [column('type: text, values: []'), '2:37: columns.a.values: must name at least one value'],
    [column('nullable: yes'), '2:27: columns.a.nullable: must be true or false or a number, got "yes"'],
    [column('nullable: 2%'), '2:27: columns.a.nullable: must be a decimal number, got "2%"\n  Write 0.02'],
    [column('nullable: 2'), '2:27: columns.a.nullable: must be a share of rows in [0, 1], got 2\n  Write 0.02'],
    [column('unique: yes'), '2:25: columns.a.unique: must be true or false, got "yes"\n  Write true'],
    ['version: 1\ncolumns: {}', '2:10: columns: asks for nothing\n  Add hour: { type: integer, min: 0, max: 23 }'],
    ['version: 1', '1:1: columns: is required and not there'],
    ['', '1:1: is empty\n  Begin with `version: 1` and `columns:`'],
    [
      'version: 1\ncolumns: { a: {} }\n---\na: 1',
      '3:1: must be one YAML document, got more\n  Leave out the second `---`: one file is one data contract'
    ],
    ['version: 1\ncolumns: { __proto__: {} }', '2:12: columns.__proto__: "__proto__" is not allowed as a key']
  ])('%j', (text, message) => {
    expect(messageOf(text).replace('c.yml:', '')).toBe(message)
  })

  it('a pointer to what is kept elsewhere', () => {
    expect(messageOf('version https://git-lfs.github.com/spec/v1\n')).toBe(
      'c.yml: is a Git LFS pointer, not the data contract it stands for\n  Keep the data contract in git itself, so that its changes can be reviewed'
    )
  })
})

it('says all mistakes at once, in the order of the file', () => {
  const text = `version: 1
colums: {}
columns:
  a: { type: text, min: 0 }
  b: { type: integer, max: high, nullable: maybe }
additional-columns: forbid
`
  expect(
    messageOf(text)
      .split('\n')
      .filter((line) => !line.startsWith('  '))
  ).toEqual([
    'c.yml:2:1: colums: is not a key of the data contract here',
    'c.yml:4:20: columns.a.min: is for integer, number or timestamp columns, and this one is text',
    'c.yml:5:28: columns.b.max: must be a decimal number, got "high"',
    'c.yml:5:44: columns.b.nullable: must be true or false or a number, got "maybe"',
    'c.yml:6:21: additional-columns: must be allow or refuse, got "forbid"'
  ])
})
