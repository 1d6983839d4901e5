import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { readTable } from './reading.js'

const wanted = { id: 'id', label: 'text', score: 'number' } as const

interface Row {
  readonly id: string
  readonly label: string
  readonly score: number | null
}

function delimited(rows: readonly Row[], delimiter: string): string {
  const cell = (value: string | number | null): string => `"${String(value ?? '').replaceAll('"', '""')}"`
  const lines = rows.map(({ id, label, score }) => [id, label, score].map(cell).join(delimiter))
  return [`id${delimiter}label${delimiter}score`, ...lines].join('\r\n')
}

function parquet(rows: readonly Row[]): Uint8Array {
  const columnData = [
    { name: 'id', data: rows.map(({ id }) => id), type: 'STRING' as const },
    { name: 'label', data: rows.map(({ label }) => label), type: 'STRING' as const },
    { name: 'score', data: rows.map(({ score }) => score), type: 'DOUBLE' as const }
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 3 }))
}

const text = fc
  .oneof(fc.constantFrom('1', '1.0', '-0.0', 'True', 'true', '', ' ', 'a"b', '007'), fc.string({ unit: 'grapheme' }))
  .filter((value) => !value.includes('\0'))
const row = fc.record({
  id: text,
  label: text,
  score: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)))
})

describe('the same rows', () => {
  it('are the same columns in every format', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 10 }), async (rows) => {
        const csv = await readTable('t.csv', delimited(rows, ','), wanted)
        expect(csv.count).toBe(rows.length)
        expect(await readTable('t.tsv', delimited(rows, '\t'), wanted)).toEqual(csv)
        expect(await readTable('t.jsonl', rows.map((one) => JSON.stringify(one)).join('\n'), wanted)).toEqual(csv)
        expect(await readTable('t.parquet', parquet(rows), wanted)).toEqual(csv)
      })
    )
  })

  it('are the same when labels are numbers in typed formats', async () => {
    const csv = await readTable('t.csv', 'label\n1.0\n0.0\n2\n\n', { label: 'text' })
    const json = '{"label":1}\n{"label":0.0}\n{"label":2}\n{"label":null}'
    const doubles = parquetWriteBuffer({ columnData: [{ name: 'label', data: [1, 0, 2, null], type: 'DOUBLE' }] })
    const integers = parquetWriteBuffer({ columnData: [{ name: 'label', data: [1n, 0n, 2n, null], type: 'INT64' }] })
    expect(await readTable('t.jsonl', json, { label: 'text' })).toEqual(csv)
    expect(await readTable('t.parquet', new Uint8Array(doubles), { label: 'text' })).toEqual(csv)
    expect(await readTable('t.parquet', new Uint8Array(integers), { label: 'text' })).toEqual(csv)
  })
})
