import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { tables } from '../../../src/tables/index.js'
import { bytesOf, errorOf, plainColumns, problemsOf, readTable } from './reading.js'

const ab = { a: 'text', b: 'text' } as const

describe('records', () => {
  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['no line end at the end', 'a,b\n1,2\n3,4'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['mixed line ends', 'a,b\r\n1,2\n3,4\r\n'],
    ['byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
    ['quotes', '"a","b"\n"1","2"\n"3","4"'],
    ['empty lines at the end', 'a,b\n1,2\n3,4\n\n\r\n'],
    ['columns in another order', 'b,x,a\n2,9,1\n4,9,3\n']
  ])('reads a table with %s', async (_, text) => {
    const read = await readTable('t.csv', text, ab)
    expect(read.count).toBe(2)
    expect(plainColumns(read)).toEqual({ a: ['1', '3'], b: ['2', '4'] })
  })

  it('reads delimiters, line ends and doubled quotes inside quotes', async () => {
    const read = await readTable('t.csv', 'a,b\n"x,""y""","1\r\n2"\n"",""""\n', ab)
    expect(plainColumns(read)).toEqual({ a: ['x,"y"', null], b: ['1\r\n2', '"'] })
  })

  it('leaves quotes inside an unquoted cell as they are', async () => {
    expect(plainColumns(await readTable('t.csv', 'a,b\n5" disk,x""y\n', ab))).toEqual({ a: ['5" disk'], b: ['x""y'] })
  })

  it('reads tabs in a TSV, where a comma is text', async () => {
    expect(plainColumns(await readTable('t.tsv', 'a\tb\n1,5\t"x\ty"\n', ab))).toEqual({ a: ['1,5'], b: ['x\ty'] })
  })

  it('reads text of any language', async () => {
    const read = await readTable('t.csv', 'ä,b\n日本語,🦊\nß,é\n', { ä: 'id', b: 'id' })
    expect(plainColumns(read)).toEqual({ ä: ['日本語', 'ß'], b: ['🦊', 'é'] })
  })

  it('reads gzip, whatever the name says', async () => {
    const gzip = gzipSync('a,b\n1,2\n')
    for (const name of ['t.csv.gz', 't.csv']) expect((await readTable(name, gzip, ab)).count).toBe(1)
    expect((await readTable('t.csv.gz', 'a,b\n1,2\n', ab)).count).toBe(1)
  })

  it('is a table of no rows when there is only a header', async () => {
    const read = await readTable('t.csv', 'a,b\n', { a: 'number', b: 'text' })
    expect(read.count).toBe(0)
    expect(plainColumns(read)).toEqual({ a: [], b: [] })
  })

  it('takes an empty line of a one-column table for a blank cell', async () => {
    expect(plainColumns(await readTable('t.csv', 'a\n1\n\n2\n', { a: 'number' }))).toEqual({ a: [1, null, 2] })
  })

  it('counts the rows when no column is wanted', async () => {
    expect((await readTable('t.csv', 'a,b\n1,2\n3,4\n', {})).count).toBe(2)
  })

  it('names the columns in file order', async () => {
    const header = await tables.header({ name: 't.csv', bytes: bytesOf('b,"a ""x""",__proto__\nbroken "row') })
    expect(header).toEqual(['b', 'a "x"', '__proto__'])
  })
})

describe('cells', () => {
  it('reads numbers as Python, R and JavaScript write them', async () => {
    const cells = ['-1.5e-3', '.5', '1.', '+2', ' 7 ', '"8"', 'inf', '-Infinity', '+inf', 'Inf', '-inf']
    const read = await readTable('t.csv', `a\n${cells.join('\n')}\n`, { a: 'number' })
    expect(plainColumns(read).a).toEqual([-0.0015, 0.5, 1, 2, 7, 8, Infinity, -Infinity, Infinity, Infinity, -Infinity])
  })

  it('tells NaN from a blank', async () => {
    const read = await readTable('t.csv', 'a,b\nnan,1\nNaN,1\n,1\n"  ",1\n-nan,1\n', { a: 'number' })
    const column = read.columns.get('a')
    expect(column).toEqual({
      type: 'number',
      values: new Float64Array(5).fill(Number.NaN),
      blank: new Uint8Array([0, 0, 1, 1, 0])
    })
  })

  it('has no blank mask when no cell is blank', async () => {
    const read = await readTable('t.csv', 'a\n1\n', { a: 'number' })
    expect(read.columns.get('a')).toStrictEqual({ type: 'number', values: new Float64Array([1]) })
  })

  it.each(['NA', 'null', 'None', '0x10', '1_000', '"1,5"', '1%', 'infinite', '- 1', 'nana', '٣'])(
    'refuses %s as a number',
    async (cell) => {
      const problems = await problemsOf(readTable('t.csv', `a,b\n1,1\n${cell},2\n`, { a: 'number' }))
      expect(problems).toEqual([
        { file: 't.csv', row: 2, field: 'a', message: `must be a number, got "${cell.replaceAll('"', '')}"` }
      ])
    }
  )

  it('gives text codes in order of first appearance, blank -1, integers one form', async () => {
    const read = await readTable('t.csv', 'a\nyes\n1.0\n""\n1\nyes\n ', { a: 'text' })
    expect(read.columns.get('a')).toEqual({
      type: 'text',
      codes: new Int32Array([0, 1, -1, 1, 0, 2]),
      dictionary: ['yes', '1', ' ']
    })
  })

  it('keeps ids exactly, blank ones empty', async () => {
    const read = await readTable('t.csv', 'a,b\n007,\n12345678901234567890,\n3.0,\n,\nTrue,\n', { a: 'id' })
    expect(plainColumns(read).a).toEqual(['007', '12345678901234567890', '3', '', 'True'])
  })

  it('grows beyond its first size', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => row)
    const read = await readTable('t.csv', `n,t\n${rows.map((row) => `${row},${row % 7}`).join('\n')}`, {
      n: 'number',
      t: 'text'
    })
    expect(plainColumns(read)).toEqual({ n: rows, t: rows.map((row) => String(row % 7)) })
  })
})

describe('what is wrong', () => {
  it.each([
    ['too few cells', 'a,b\n1,2\n3\n', [{ row: 2, message: 'must have 2 cells as the header has, got 1' }]],
    ['too many cells', 'a,b\n1,2,3\n', [{ row: 1, message: 'must have 2 cells as the header has, got 3' }]],
    ['an empty line between rows', 'a,b\n1,2\n\n3,4\n', [{ row: 2, message: 'is empty, must have 2 cells' }]],
    ['an unclosed quote', 'a,b\n1,2\n3,"4\n5,6\n', [{ row: 2, message: 'has an unclosed quote' }]],
    ['text after a quote', 'a,b\n1,"2"3\n', [{ row: 1, message: 'has text after a closing quote' }]],
    ['a bare carriage return', 'a,b\n1,2\r3,4\n', [{ row: 1, message: 'has a carriage return without a line feed' }]],
    ['an unclosed quote in the header', 'a,"b\n1,2\n', [{ message: 'header: has an unclosed quote' }]],
    [
      'a name that stands twice',
      'a,b,a\n1,2,3\n',
      [{ field: 'a', message: 'must stand once in the header, is column 1 and 3' }]
    ],
    ['a column without a name', ',a,b\n0,1,2\n', [{ message: 'column 1 has no name in the header' }]],
    ['a NUL byte', 'a,b\n1,2\n3,\0\n', [{ row: 2, message: 'holds a NUL byte' }]]
  ])('says %s', async (_, text, expected) => {
    const problems = await problemsOf(readTable('t.csv', text, ab))
    expect(problems).toEqual(expected.map((problem) => expect.objectContaining({ file: 't.csv', ...problem })))
  })

  it('says both that a row is wrong and where the file breaks', async () => {
    const problems = await problemsOf(readTable('t.csv', 'a,b\n1\n2,"x', ab))
    expect(problems.map(({ row, message }) => [row, message])).toEqual([
      [1, 'must have 2 cells as the header has, got 1'],
      [2, 'has an unclosed quote']
    ])
  })

  it('names the columns there are, and the nearest, for each that is missing', async () => {
    const problems = await problemsOf(
      readTable('t.csv', 'id,label,score\n', { lable: 'text', label: 'text', scores: 'number' })
    )
    expect(problems).toEqual([
      {
        file: 't.csv',
        field: 'lable',
        message: 'is not in the file',
        hint: 'Did you mean "label"? It has "id", "label", "score"'
      },
      {
        file: 't.csv',
        field: 'scores',
        message: 'is not in the file',
        hint: 'Did you mean "score"? It has "id", "label", "score"'
      }
    ])
  })

  it('names at most twenty columns', async () => {
    const header = Array.from({ length: 25 }, (_, index) => `c${index}`).join(',')
    const [problem] = await problemsOf(readTable('t.csv', `${header}\n`, { x: 'text' }))
    expect(problem?.hint).toContain('"c19" and 5 more')
  })

  it('keeps ten problems and counts all', async () => {
    const error = await errorOf(readTable('t.csv', `a\n${'x\n'.repeat(25)}`, { a: 'number' }))
    expect([error.problems.length, error.total, error.exitCode]).toEqual([10, 25, 3])
    expect(error.problems.at(-1)).toMatchObject({ row: 10, field: 'a' })
  })

  it('places bytes that are not UTF-8 in their row', async () => {
    const rows = Array.from({ length: 100 }, (_, row) => `${row},x`)
    const good = bytesOf(`a,b\n${rows.join('\n')}\n5,`)
    for (const bad of [[0xff], [0xe9, 0x0a], [0xed, 0xa0, 0x80], [0xc0, 0x80]]) {
      const bytes = Uint8Array.from([...good, ...bad, ...bytesOf('\n6,y\n'.repeat(40))])
      expect(await problemsOf(readTable('t.csv', bytes, ab))).toMatchObject([
        { row: 101, message: 'is not UTF-8 text' }
      ])
      expect(await problemsOf(readTable('t.csv', bytes, ab, { chunkBytes: 7 }))).toMatchObject([{ row: 101 }])
    }
  })

  it('refuses a character that the end of the file cuts', async () => {
    const cut = bytesOf('a,b\n1,🦊').subarray(0, -1)
    expect(await problemsOf(readTable('t.csv', cut, ab))).toMatchObject([{ row: 1, message: 'is not UTF-8 text' }])
  })

  it('refuses a table that has too many rows', async () => {
    expect((await readTable('t.csv', 'a\n1\n2\n', { a: 'number' }, { rows: 2 })).count).toBe(2)
    expect(await problemsOf(readTable('t.csv', 'a\n1\n2\n3\n', { a: 'number' }, { rows: 2 }))).toMatchObject([
      { message: 'has more than 2 rows' }
    ])
  })

  it('gives up on a row without an end', async () => {
    const endless = `a\n"${'x\n'.repeat(500)}`
    const [problem] = await problemsOf(
      readTable('t.csv', endless, { a: 'text' }, { chunkBytes: 64, rowCharacters: 256 })
    )
    expect(problem).toMatchObject({ row: 1, message: 'is longer than 256 characters' })
  })

  it('says that a gzip file is cut off', async () => {
    const cut = gzipSync('a,b\n1,2\n'.repeat(100)).subarray(0, -12)
    const [problem] = await problemsOf(readTable('t.csv.gz', cut, ab))
    expect(problem).toMatchObject({ file: 't.csv.gz', message: 'is not a readable gzip file: unexpected end of file' })
  })
})
