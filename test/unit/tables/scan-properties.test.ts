import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { errorOf, plainColumns, readTable } from './reading.js'
import { misfit, scanParts, scanTable, type ScannedTable } from './scanning.js'

const sizes = { chunkBytes: fc.integer({ min: 1, max: 40 }), of: fc.integer({ min: 1, max: 5 }) }
const text = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('"', ',', '\t', '\n', '\r\n', '\r', ' ', '1', '.', '0', 'é', '日', '🦊') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((one) => one !== '\0') }
  ),
  maxLength: 12
})
const number = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.tuple(fc.integer(), fc.integer({ min: 0, max: 20 })).map(([value, digits]) => (value / 1e4).toFixed(digits)),
  fc.stringMatching(/^ ?[+-]?[0-9]{0,20}\.?[0-9]{0,20}([eE][+-]?[0-9]{1,3})? ?$/),
  fc.constantFrom('', '  ', 'NaN', '-inf', '1e309', '0.1', '-0', '1.0', '007')
)

/** A cell as a writer may write it: quoted where it must be, or anyway. */
function written(cell: string, delimiter: string, isQuoted: boolean): string {
  return isQuoted || /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
}

describe('a scan of any table', () => {
  it.each([
    ['t.csv', ','],
    ['t.tsv', '\t']
  ])('holds what reading %s holds, wherever chunks and parts end', async (name, delimiter) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, number, text, fc.boolean()), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.record(sizes),
        async (rows, lineEnd, { chunkBytes, of }) => {
          const lines = rows.map(([a, b, c, isQuoted]) =>
            [a, b, c].map((cell) => written(cell, delimiter, isQuoted)).join(delimiter)
          )
          const content = ['\ufeffa,b,"c"'.replaceAll(',', delimiter), ...lines].join(lineEnd) + lineEnd
          const refused = rows.map(([, b]) => Number.isNaN(Number(b)) && !/^-?nan$/i.test(b) && !/inf/i.test(b))
          const plain = await readTable(name, content, { a: 'text', b: 'text', c: 'id' })
          const read = plainColumns(plain)
          const expected = { a: read.a, c: read.c!.map((cell) => (cell === '' ? null : cell)) }
          const wanted = { a: 'text', b: 'number', c: 'text' } as const
          const scanned = await scanTable(name, content, wanted, { chunkBytes })
          expect({ a: scanned.columns.a, c: scanned.columns.c }).toEqual(expected)
          expect(scanned.columns.b!.map((cell) => cell === misfit)).toEqual(refused)
          expect(await scanParts(name, content, wanted, { of, chunkBytes })).toEqual({
            rows: rows.length,
            columns: scanned.columns
          })
          const numbers = rows.filter((_, row) => !refused[row]).map(([, b]) => b)
          const readNumbers = await readTable('t.csv', `b,x\n${numbers.map((b) => `${b},\n`).join('')}`, {
            b: 'number'
          })
          expect(scanned.columns.b!.filter((cell) => cell !== misfit)).toEqual(plainColumns(readNumbers).b)
        }
      ),
      { numRuns: 200 }
    )
  })
})

describe('a scan of anything', () => {
  const junk = fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', '1', 'é', '🦊', '\0', '\ufeff'),
    maxLength: 60
  })
  const bytes = fc.oneof(
    junk.map((body) => new TextEncoder().encode(`a,b\n${body}`)),
    fc.uint8Array({ maxLength: 40 }).map((body) => Uint8Array.from([...new TextEncoder().encode('a,b\n'), ...body])),
    fc.uint8Array({ maxLength: 60 })
  )

  /** What it comes to: all cells, or all that is wrong. */
  async function outcome<T>(of: Promise<T>, plain: (table: T) => unknown): Promise<unknown> {
    return of.then(plain, async () => (await errorOf(of)).message)
  }

  it('is refused as reading is, or holds the same', async () => {
    const wanted = { a: 'text', b: 'text' } as const
    await fc.assert(
      fc.asyncProperty(bytes, fc.record(sizes), async (content, { chunkBytes, of }) => {
        const read = await outcome(readTable('t.csv', content, wanted), plainColumns)
        const columns = ({ columns }: Pick<ScannedTable, 'columns'>): unknown => columns
        expect(await outcome(scanTable('t.csv', content, wanted, { chunkBytes }), columns)).toEqual(read)
        expect(await outcome(scanParts('t.csv', content, wanted, { chunkBytes, of }), columns)).toEqual(read)
      }),
      { numRuns: 500 }
    )
  })

  it('is refused as reading is, or holds the same, also of JSON Lines', async () => {
    const wanted = { a: 'text', b: 'text' } as const
    const value = fc.oneof(
      fc.constantFrom('1', 'true', 'null', '"x"', '"1.0"', '""', '"\\u00e9"', '1.50'),
      fc.constant('2')
    )
    const line = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(value, value).map(([a, b]) => `{"a":${a},"b":${b}}`) },
      { weight: 2, arbitrary: value.map((b) => ` {"b":${b}} `) },
      { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u00a0', '[1]', '{"a":', '{"a":NaN}') }
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.record(sizes), async (lines, { chunkBytes, of }) => {
        const content = lines.join('\n')
        const read = await outcome(readTable('t.jsonl', content, wanted), plainColumns)
        const columns = ({ columns }: Pick<ScannedTable, 'columns'>): unknown => columns
        expect(await outcome(scanTable('t.jsonl', content, wanted, { chunkBytes }), columns)).toEqual(read)
        expect(await outcome(scanParts('t.jsonl', content, wanted, { chunkBytes, of }), columns)).toEqual(read)
      }),
      { numRuns: 200 }
    )
  })
})
