import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import type { CellKind, KindFound } from '../../../src/documents/index.js'
import { tables } from '../../../src/tables/index.js'
import { bytesOf, errorOf, problemsOf } from './reading.js'
import { misfit, scanParts, scanTable } from './scanning.js'

async function cells(content: string, kind: CellKind): Promise<readonly unknown[]> {
  return (await scanTable('t.csv', content, { a: kind })).columns.a!
}

describe('scanned cells', () => {
  it('of numbers are read as Python, R and JavaScript write them', async () => {
    const written = ['-1.5e-3', '.5', '1.', '+2', ' 7 ', '"8"', '" 9"', 'inf', '-Infinity', 'nan', '-0', '1e400', '-.5']
    expect(await cells(`a\n${written.join('\n')}\n`, 'number')).toEqual([
      ...[-0.0015, 0.5, 1, 2, 7, 8, 9, Infinity, -Infinity, Number.NaN, -0, Infinity, -0.5]
    ])
  })

  it('of numbers are the nearest doubles, however many digits they have', async () => {
    const written = [
      ...['0.1', '123456789', '1234567890', '123456789012345', '1234567890123456789', '0.000000000000001'],
      ...[
        '0.30000000000000004',
        '-2.2250738585072011e-308',
        '9007199254740993',
        '179769313486231580793e289',
        '0000000001'
      ]
    ]
    expect(await cells(`a\n${written.join('\n')}\n`, 'number')).toEqual(written.map(Number))
  })

  it('of numbers that are none are counted, and the first ten shown', async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `${row},1,NA`)
    const scanned = await scanTable('t.csv', `x,a,b\n0,,\n${rows.join('\n')}\n1,  ,"5 ""km"""\n`, {
      b: 'number',
      a: 'number'
    })
    expect(scanned.rows).toBe(14)
    expect(scanned.columns.a).toEqual([null, ...rows.map(() => 1), null])
    expect(scanned.columns.b).toEqual([null, ...rows.map(() => misfit), misfit])
    expect(scanned.misfits).toEqual(
      new Map([['b', { count: 13, first: Array.from({ length: 10 }, (_, index) => ({ row: index + 2, text: 'NA' })) }]])
    )
  })

  it.each(['NA', '-', '.', '-.', '1.2.3', '1e', 'e5', '0x10', '1_000', '"1,5"', '1%', '- 1', '1 2', '٣', '--1', '1"2'])(
    'of numbers are misfits where they are %s',
    async (cell) => {
      expect(await cells(`a\n1\n${cell}\n2\n`, 'number')).toEqual([1, misfit, 2])
    }
  )

  it('of whole numbers are misfits where their double has lost a fraction', async () => {
    const written = ['1.0', '1.5', '1e3', '-0', '" 2 "', '1.00000000000000000000', '9007199254740993', '', 'x']
    const lost = ['1e-400', '1.0000000000000000001', '1.000000000000000001', '"1.00000000000000001"', ' -1e-400']
    const text = `a,b\n${[...written, ...lost].map((cell) => `${cell},0\n`).join('')}`
    const { columns, misfits } = await scanTable('t.csv', text, { a: 'number' }, { whole: true })

    expect(columns.a).toEqual([1, 1.5, 1000, -0, 2, 1, 9007199254740992, null, misfit, ...lost.map(() => misfit)])
    expect(misfits.get('a')?.first[1]).toEqual({ row: 10, text: '1e-400' })
    expect((await scanTable('t.csv', text, { a: 'number' })).columns.a?.slice(9)).toEqual([0, 1, 1, 1, -0])
  })

  it('of whole numbers are the same in JSON Lines, whatever stands before them', async () => {
    const rows = [
      '{"a": 1}',
      '{"a": 1e-400}',
      '{"b": "\\"a\\": 7", "a" : 1.0000000000000000001}',
      '{"b": {"a": 1e-400}, "a": 2}',
      '{"\\u0061": 1.00000000000000001, "b": "x"}',
      '{"a": "1e-400"}',
      '{"a": 1.0e0, "b": 0.1234567890123456789}'
    ]
    const { columns } = await scanTable('t.jsonl', rows.join('\n'), { a: 'number' }, { whole: true })

    expect(columns.a).toEqual([1, misfit, misfit, 2, misfit, misfit, 1])
  })

  it('of booleans have one form', async () => {
    const written = ['true', 'False', 'TRUE', '" false "', 'yes', '1', '', 'false', '"t""rue"']
    expect(await cells(`a\n${written.join('\n')}\n`, 'boolean')).toEqual([
      ...['true', 'false', 'true', 'false', misfit, misfit, null, 'false', misfit]
    ])
  })

  it('of times are milliseconds', async () => {
    const written = ['2024-01-02', '2024-01-02T03:04Z', '2024-01-02 03:04:05.25+01:00', '', '2024-13-01', 'soon']
    expect(await cells(`a\n${written.join('\n')}\n`, 'timestamp')).toEqual([
      ...[Date.UTC(2024, 0, 2), Date.UTC(2024, 0, 2, 3, 4), Date.UTC(2024, 0, 2, 2, 4, 5, 250), null, misfit, misfit]
    ])
  })

  it('of text have one form, and are the same whether quoted or not', async () => {
    expect(await cells('a\nx\n"x"\n1.0\n1\n"-0.0"\n""\n\n" "\n"a""b"\n日本\n', 'text')).toEqual([
      ...['x', 'x', '1', '1', '0', null, null, ' ', 'a"b', '日本']
    ])
  })

  it('of text share a dictionary from batch to batch, which is given up when it is long', async () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => `id-${row},${row % 3}`)
    const dictionaries = new Map<string, Set<readonly string[]>>()
    let longest = 0
    await tables.scan(
      { name: 't.csv', bytes: bytesOf(`id,few\n${rows.join('\n')}\n`) },
      [
        { name: 'id', kind: 'text' },
        { name: 'few', kind: 'text' }
      ],
      ({ columns }) =>
        columns.forEach((column, index) => {
          if (!('dictionary' in column)) return
          const name = ['id', 'few'][index]!
          dictionaries.set(name, (dictionaries.get(name) ?? new Set()).add(column.dictionary))
          longest = Math.max(longest, column.dictionary.length)
        })
    )
    expect([dictionaries.get('few')!.size, dictionaries.get('id')!.size]).toEqual([1, 3])
    expect(longest).toBeLessThanOrEqual(65_536 + 8192)
    const { columns } = await scanTable('t.csv', `id,few\n${rows.join('\n')}\n`, { id: 'text', few: 'text' })
    expect(columns.id!.every((id, row) => id === `id-${row}`)).toBe(true)
    expect(columns.few!.every((few, row) => few === String(row % 3))).toBe(true)
  })
})

describe('a scan', () => {
  it('goes over wanted columns in the order wanted, in batches', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `${row},x,${row % 2}`)
    const scanned = await scanTable('t.tsv', `a\tb\tc\n${rows.join('\n').replaceAll(',', '\t')}`, {
      c: 'text',
      a: 'number'
    })
    expect(scanned.rows).toBe(20_000)
    expect(Math.max(...scanned.batches)).toBe(8192)
    expect(scanned.columns.a).toEqual(rows.map((_, row) => row))
    expect(scanned.columns.c).toEqual(rows.map((_, row) => String(row % 2)))
  })

  it('has no limit of rows, and counts them when no column is wanted', async () => {
    expect((await scanTable('t.csv', 'a\n1\n2\n3\n', {}, { rows: 1 })).rows).toBe(3)
    expect((await scanTable('t.jsonl', '{"a":1}\n{"a":2}\n', { a: 'number' }, { rows: 1 })).rows).toBe(2)
  })

  it('ends with what the visitor throws, also within a part', async () => {
    for (const part of [undefined, { index: 1, of: 2 }]) {
      const scan = tables.scan(
        { name: 't.csv', bytes: bytesOf('a\n1\n2\n3\n4\n') },
        [{ name: 'a', kind: 'number' }],
        () => {
          throw new RangeError('enough')
        },
        part
      )
      await expect(scan).rejects.toThrow(new RangeError('enough'))
    }
  })

  it('refuses a column that is asked for twice', async () => {
    const twice = [
      { name: 'a', kind: 'number' },
      { name: 'a', kind: 'text' }
    ] as const
    await expect(tables.scan({ name: 't.csv', bytes: bytesOf('a\n1\n') }, twice, () => {})).rejects.toThrow(
      'column "a" is asked for twice'
    )
  })

  it('takes a packed file in its first part', async () => {
    const gzip = gzipSync('a\n1\n2\n')
    expect(await scanParts('t.csv.gz', gzip, { a: 'number' }, { of: 3 })).toEqual({ rows: 2, columns: { a: [1, 2] } })
    expect((await scanTable('t.csv.gz', gzip, { a: 'number' }, { part: { index: 1, of: 3 } })).rows).toBe(0)
  })

  it('counts a misfit once where a chunk ends within its record', async () => {
    const content = `a,b\n${'x,"1\n2\n3"\n'.repeat(5)}`
    for (const chunkBytes of [1, 3, 5, 7, 11]) {
      const { misfits } = await scanTable('t.csv', content, { a: 'number', b: 'text' }, { chunkBytes })
      expect(misfits.get('a')).toEqual({
        count: 5,
        first: [1, 2, 3, 4, 5].map((row) => ({ row, text: 'x' }))
      })
    }
  })

  it.each([
    ['a row is ragged', 'a,b\n1,2\n3,4\n5\n6,7\n', 'row 3: must have 2 cells as the header has, got 1'],
    ['a line is empty between rows', 'a,b\n1,2\n3,4\n\n\n5,6\n', 'row 3: is empty, must have 2 cells'],
    ['a quote is unclosed', 'a,b\n1,2\n3,4\n5,"6\n', 'row 3: has an unclosed quote']
  ])('of a part says of the whole file that %s', async (_, content, message) => {
    const failures = []
    for (let index = 0; index < 4; index++) {
      const scan = scanTable('t.csv', content, { a: 'number' }, { part: { index, of: 4 } })
      failures.push(
        await scan.then(
          () => [],
          async () => [(await errorOf(scan)).message.split('\n')[0]]
        )
      )
    }
    expect([...new Set(failures.flat())]).toEqual([`t.csv: ${message}`])
  })

  it('of a part finds quotes opened in earlier parts', async () => {
    const content = `"a ""x""",b\n${'"1\n,2","3\r\n""4"""\n5,6" disk\n'.repeat(6)}`
    const whole = await scanTable('t.csv', content, { 'a "x"': 'text', b: 'text' })
    for (let of = 1; of < 40; of++)
      expect(await scanParts('t.csv', content, { 'a "x"': 'text', b: 'text' }, { of, chunkBytes: 16 })).toEqual({
        rows: 12,
        columns: whole.columns
      })
  })
})

describe('scanned JSON Lines', () => {
  const lines = [
    '{"n":1,"b":true,"t":"x","d":"2024-01-02"}',
    '{"n":"2.5","b":"False","t":1.0}',
    '{"n":null,"b":1,"t":[1]}'
  ]
  const kinds = { n: 'number', b: 'boolean', t: 'text', d: 'timestamp' } as const

  it('hold typed values, and strings that are read as cells', async () => {
    const { columns, misfits } = await scanTable('t.jsonl', lines.join('\n'), kinds)
    expect(columns).toEqual({
      n: [1, 2.5, null],
      b: ['true', 'false', misfit],
      t: ['x', '1', misfit],
      d: [Date.UTC(2024, 0, 2), null, null]
    })
    expect(misfits.get('b')).toEqual({ count: 1, first: [{ row: 3, text: '1' }] })
  })

  it('may have a key in one part only', async () => {
    const { columns } = await scanTable('t.jsonl', lines.join('\n'), kinds)
    for (let of = 1; of < 6; of++)
      expect(await scanParts('t.jsonl', lines.join('\n'), kinds, { of, chunkBytes: 8 })).toEqual({ rows: 3, columns })
    expect(await problemsOf(scanParts('t.jsonl', lines.join('\n'), { x: 'text' }, { of: 2 }))).toMatchObject([
      { field: 'x', message: 'is not in the file' }
    ])
  })
})

describe('kinds', () => {
  async function kindsOf(name: string, content: string): Promise<Record<string, KindFound>> {
    return Object.fromEntries(await tables.kinds({ name, bytes: bytesOf(content) }))
  }

  it('are those of the first rows', async () => {
    const header = 'number,special,code,time,date,flag,text,mixed,blank,__proto__'
    const rows = [
      '1,nan,0123,2024-01-02 03:04:05,2024-01-02,true,x,1,,1',
      '-0.5,inf,7,,2024-01-03,FALSE,1.5,2024-01-02,,2'
    ]
    expect(await kindsOf('t.csv', [header, ...rows].join('\n'))).toEqual({
      ...{ number: 'number', special: 'number', code: 'text', time: 'timestamp', date: 'timestamp', flag: 'boolean' },
      ...{ text: 'text', mixed: 'text', blank: undefined, ['__proto__']: 'number' }
    })
  })

  it('are looked for beyond the first thousand rows where there is no value before', async () => {
    const late = `a,b\n${'1,\n'.repeat(5000)}x,2\n`
    expect(await kindsOf('t.csv', late)).toEqual({ a: 'text', b: 'number' })
    const enough = `a,b\n1,2\n${'1,2\n'.repeat(1000)}x,y\n`
    expect(await kindsOf('t.csv', enough)).toEqual({ a: 'number', b: 'number' })
  })

  it('of JSON Lines are those of the values, and none of them for nested ones', async () => {
    const lines = '{"n":1,"s":"2","b":true,"l":[1],"m":1,"z":null}\n{"n":2,"s":"3","b":false,"m":true,"new":"x"}\n'
    expect(await kindsOf('t.jsonl', lines)).toEqual({
      ...{ n: 'number', s: 'number', b: 'boolean', l: 'other', m: 'text', z: undefined, new: 'text' }
    })
  })

  it('are those of most cells but for strays, which are named by row and text', async () => {
    const straysOf = async (name: string, content: string): Promise<unknown> =>
      Object.fromEntries(await tables.strays({ name, bytes: bytesOf(content) }))
    const rows = [
      '1,0123,2024-01-02,true,x',
      'n/a,12,x,true,y',
      ',13,2024-01-03,1,3',
      '2,14,2024-01-04,false,4',
      '-,,,,'
    ]
    expect(await straysOf('t.csv', ['number,code,date,flag,text', ...rows, '3,,,,'].join('\n'))).toEqual({
      number: { kind: 'number', count: 2, row: 2, text: 'n/a' },
      date: { kind: 'timestamp', count: 1, row: 2, text: 'x' },
      flag: { kind: 'boolean', count: 1, row: 3, text: '1' }
    })
    const lines = [{ n: 1, l: 1 }, { n: 'x'.repeat(90), l: 2 }, { n: 2 }, { n: 3, l: { a: [1] } }]
    expect(await straysOf('t.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual({
      n: { kind: 'number', count: 1, row: 2, text: `${'x'.repeat(79)}…` },
      l: { kind: 'number', count: 1, row: 4, text: '{"a":[1]}' }
    })
  })

  it('name the columns in file order', async () => {
    expect([...(await tables.kinds({ name: 't.csv', bytes: bytesOf('b,a,"c ""x"""\n') })).keys()]).toEqual([
      'b',
      'a',
      'c "x"'
    ])
  })

  it('are not told of what is no table', async () => {
    expect(await problemsOf(tables.kinds({ name: 't.csv', bytes: bytesOf('a,a\n1,2\n') }))).toMatchObject([
      { message: 'must stand once in the header, is column 1 and 2' }
    ])
    expect(await problemsOf(tables.kinds({ name: 't.csv', bytes: bytesOf('') }))).toMatchObject([
      { message: 'is empty' }
    ])
  })
})
