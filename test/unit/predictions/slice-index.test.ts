import { expect, it } from '@jest/globals'

import { sliceIndex } from '../../../src/predictions/index.js'
import { readText } from './reading.js'

it('crossings of more values than a number can count stay apart, in order', async () => {
  const columns = ['a', 'b', 'c', 'd']
  const count = 20_000
  const cells = (row: number): string[] => columns.map((name) => `${name}${String(row).padStart(5, '0')}`)
  // The last two rows differ in their last column alone.
  const rows = Array.from({ length: count }, (_, row) => cells(row))
  rows[count - 2] = [...cells(count - 1).slice(0, 3), 'd19998']
  const text = rows.map((row, index) => `${index},0,0,0.5,${row.join(',')}\n`).join('')
  const { rows: read } = await readText(`id,label,prediction,score,${columns.join(',')}\n${text}`, undefined, {
    extras: { slices: columns, numbers: [] }
  })
  const slices = sliceIndex(read, columns)
  expect(slices).toHaveLength(count)
  expect(slices.map(({ slice }) => slice['a'])).toEqual(slices.map(({ slice }) => slice['a']).sort())
  expect(slices.slice(-2).map(({ slice }) => slice['d'])).toEqual(['d19998', 'd19999'])
})
