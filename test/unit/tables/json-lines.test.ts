import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { tables } from '../../../src/tables/index.js'
import { bytesOf, plainColumns, problemsOf, readTable } from './reading.js'

describe('JSON Lines', () => {
  it('reads an object a line, a missing key as null', async () => {
    const text = '{"a":1.5,"b":"x"}\n{"b":null,"a":null}\r\n{"c":[1]}\n\n'
    const read = await readTable('t.jsonl', text, { a: 'number', b: 'text' })
    expect(read.count).toBe(3)
    expect(plainColumns(read)).toEqual({ a: [1.5, null, null], b: ['x', null, null] })
  })

  it('makes text of numbers and booleans', async () => {
    const text = ['1', '1.0', '"1.0"', 'true', '0.5', '""', '-0.0'].map((value) => `{"a":${value}}`).join('\n')
    const read = await readTable('t.ndjson', text, { a: 'id' })
    expect(plainColumns(read).a).toEqual(['1', '1', '1', 'true', '0.5', '', '0'])
  })

  it('says that JSON has no NaN, as Python writes it', async () => {
    const [problem, other] = await problemsOf(readTable('t.jsonl', '{"a": NaN}\n{"a": "NaN\n', { a: 'number' }))
    expect(problem?.hint).toBe('JSON has neither NaN nor Infinity: leave the key out, or write null')
    expect(other?.hint).toBeUndefined()
  })

  it.each([
    ['a', '{"a":1,"b":2,"a":3}'],
    ['a', '{ "a" : 1, "\\u0061"\t: 1 }'],
    ['a', '{"b":{"a":1},"a":"\\"a\\":","a":[{"a":2}]}'],
    ['__proto__', '{"__proto__":1,"__proto__":2}'],
    ['a\\"', '{"a\\\\\\"":1,"a\\\\\\"":2}'],
    ['', '{"":1,"":2}']
  ])('refuses the key %j that a row has twice: %s', async (key, line) => {
    expect(await problemsOf(readTable('t.jsonl', `{"c":1}\n${line}\n`, { c: 'number' }))).toEqual([
      {
        file: 't.jsonl',
        row: 2,
        field: key,
        message: 'is there twice in one row',
        hint: 'Write each key once: which of its values is meant is not known'
      }
    ])
  })

  it.each(['{"c":1,"b":{"c":1,"c":2}}', '{"c":"\\\\","b":"\\"c\\":"}', '{"b":["c","c"],"c":[]}', '{"c":"","C":"c"}'])(
    'takes no other text for a key: %s',
    async (line) => {
      expect((await readTable('t.jsonl', `{"a":1}\n${line}\n`, { a: 'number' })).count).toBe(2)
    }
  )

  it('finds repeated keys of any name', async () => {
    const name = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('"', '\\', ':', '{', '"a":', '__proto__'))
    const value = fc.jsonValue({ maxDepth: 2 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 5 }), async (entries) => {
        const line = `{${entries.map(([key, held]) => `${JSON.stringify(key)} : ${JSON.stringify(held)}`).join(',')}}`
        const names = entries.map(([key]) => key)
        const twice = names.filter((key, index) => names.indexOf(key) < index)
        const problems = await problemsOf(
          readTable('t.jsonl', `{"never":1}\n${line}\n{"never":"x"}\n`, { never: 'number' })
        )
        const found = problems.filter(({ row }) => row === 2).map(({ field }) => field)
        expect(found).toEqual([...new Set(twice)])
      })
    )
  })

  it('is not moved by __proto__', async () => {
    const text = '{"__proto__":{"a":1},"b":1}\n{"constructor":2,"b":1}\n'
    expect(plainColumns(await readTable('t.jsonl', text, { b: 'number' }))).toEqual({ b: [1, 1] })
    expect(await problemsOf(readTable('t.jsonl', text, { a: 'number' }))).toMatchObject([{ field: 'a' }])
    expect(await problemsOf(readTable('t.jsonl', '{"b":1}', Object.fromEntries([['toString', 'text']])))).toMatchObject(
      [{ field: 'toString' }]
    )
    expect(await tables.header({ name: 't.jsonl', bytes: bytesOf(text) })).toEqual(['__proto__', 'b', 'constructor'])
  })

  it('names the keys of the first hundred rows, and reads those that come later', async () => {
    const text = `${'{"a":1}\n'.repeat(50)}{"b":1}\n${'{"a":1}\n'.repeat(60)}{"c":5}\n`
    expect(await tables.header({ name: 't.jsonl', bytes: bytesOf(text) })).toEqual(['a', 'b'])
    const read = await readTable('t.jsonl', text, { c: 'number' })
    expect(plainColumns(read).c?.at(-1)).toBe(5)
    expect(await problemsOf(readTable('t.jsonl', text, { d: 'number' }))).toMatchObject([
      { field: 'd', message: 'is not in the file' }
    ])
  })

  it.each([
    ['a number that is text', '{"a":"0.5"}', 'must be a number, got "0.5"', 'number'],
    ['a boolean as number', '{"a":true}', 'must be a number, got true', 'number'],
    ['a list as number', '{"a":[1]}', 'must be a number, got [1]', 'number'],
    ['a list as text', '{"a":[1]}', 'must be text, a number or a boolean, got [1]', 'text'],
    ['an object as id', '{"a":{}}', 'must be text, a number or a boolean, got {}', 'id'],
    [
      'an id that JSON cannot hold',
      '{"a":9007199254740993}',
      'must be text: the number 9007199254740992 is beyond 2^53 and not exact',
      'id'
    ],
    [
      'an unpaired surrogate',
      '{"a":"\\ud800"}',
      'must be Unicode text, got the unpaired surrogate in "\\ud800"',
      'text'
    ]
  ] as const)('refuses %s', async (_, line, message, type) => {
    expect(await problemsOf(readTable('t.jsonl', `{"a":null}\n${line}\n`, { a: type }))).toEqual([
      { file: 't.jsonl', row: 2, field: 'a', message }
    ])
  })

  it.each([
    ['NaN', '{"a":NaN}'],
    ['a cut line', '{"a":1'],
    ['a number', '5'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['two objects', '{"a":1}{"a":2}']
  ])('refuses a line that is %s, and reads on', async (_, line) => {
    const problems = await problemsOf(readTable('t.jsonl', `{"a":1}\n${line}\n{"a":"x"}\n`, { a: 'number' }))
    expect(problems).toMatchObject([
      { row: 2, message: `must be a JSON object, got ${JSON.stringify(line)}` },
      { row: 3, field: 'a' }
    ])
  })

  it('refuses an empty line between rows', async () => {
    expect(await problemsOf(readTable('t.jsonl', '{"a":1}\n\n{"a":1}\n', { a: 'number' }))).toMatchObject([
      { row: 2, message: 'is empty, must be a JSON object' }
    ])
  })

  it('refuses too many rows', async () => {
    expect(await problemsOf(readTable('t.jsonl', '{"a":1}\n'.repeat(3), { a: 'number' }, { rows: 2 }))).toMatchObject([
      { message: 'has more than 2 rows' }
    ])
  })
})
