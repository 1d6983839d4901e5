import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalText } from '../../../src/documents/index.js'
import { errorOf, plainColumns, readTable } from './reading.js'

const text = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('"', ',', '\t', '\n', '\r\n', '\r', ' ', '1', '.', '0', 'é', '日', '🦊') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((one) => one !== '\0') }
  ),
  maxLength: 12
})
const rows = fc.array(fc.tuple(text, text, fc.double()), { maxLength: 8 })

/** As Python's csv.writer with QUOTE_ALL writes. */
function written(cells: readonly unknown[], delimiter: string, lineEnd: string): string {
  return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(delimiter) + lineEnd
}

describe('any text', () => {
  it.each([
    ['t.csv', ','],
    ['t.tsv', '\t']
  ])('comes back from %s as it was written', async (name, delimiter) => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (table, lineEnd, chunkBytes) => {
          const content = [['id', 'label', 'score'], ...table].map((row) => written(row, delimiter, lineEnd)).join('')
          const read = await readTable(name, content, { id: 'id', label: 'text', score: 'number' }, { chunkBytes })
          expect(plainColumns(read)).toEqual({
            id: table.map(([id]) => canonicalText(id)),
            label: table.map(([, label]) => (label === '' ? null : canonicalText(label))),
            score: table.map(([, , score]) => (Object.is(score, -0) ? 0 : score))
          })
        }
      )
    )
  })

  it('comes back from JSON Lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text), fc.integer({ min: 1, max: 40 }), async (ids, chunkBytes) => {
        fc.pre(ids.length > 0)
        const content = ids.map((id) => `${JSON.stringify({ id })}\n`).join('')
        expect(plainColumns(await readTable('t.jsonl', content, { id: 'id' }, { chunkBytes })).id).toEqual(
          ids.map(canonicalText)
        )
      })
    )
  })
})

describe('where chunks end', () => {
  const junk = fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', '1', 'é', '🦊', '\0'),
    maxLength: 60
  })

  /** What reading comes to, the columns or all that is wrong. */
  async function outcome(name: string, content: Uint8Array, chunkBytes: number): Promise<unknown> {
    const reading = readTable(name, content, { a: 'text', b: 'number' }, { chunkBytes })
    return reading.then(plainColumns, async () => (await errorOf(reading)).message)
  }

  it('changes nothing about a CSV, whole or broken', async () => {
    await fc.assert(
      fc.asyncProperty(junk, fc.integer({ min: 1, max: 9 }), async (body, chunkBytes) => {
        const content = new TextEncoder().encode(`a,b\n${body}`)
        expect(await outcome('t.csv', content, chunkBytes)).toEqual(await outcome('t.csv', content, 1 << 20))
      }),
      { numRuns: 500 }
    )
  })

  it('changes nothing about bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (body, chunkBytes) => {
        const content = Uint8Array.from([...new TextEncoder().encode('a,b\n'), ...body])
        expect(await outcome('t.csv', content, chunkBytes)).toEqual(await outcome('t.csv', content, 1 << 20))
      }),
      { numRuns: 300 }
    )
  })
})
