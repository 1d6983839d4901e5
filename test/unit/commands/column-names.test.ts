import { expect, it } from '@jest/globals'
import { parquetWriteBuffer } from 'hyparquet-writer'

import { columnNames } from '../../../src/commands/column-names.js'

const lines = Array.from({ length: 1200 }, (_, row) => `{"a":${row}${row === 1100 ? ',"late":1' : ''}}\n`).join('')

it.each([
  ['t.csv', Buffer.from('a,b\n1,2\n'), ['a', 'b']],
  ['t.jsonl', Buffer.from(lines), ['a', 'late']],
  ['t.parquet', new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: [1], type: 'DOUBLE' }] })), ['a']]
])('are all of %s where one is sought that the first rows do not have', async (name, bytes, names) => {
  expect(await columnNames({ name, bytes }, ['nobody'])).toEqual(names)
})

it('are those of the first rows where these have what is sought', async () => {
  expect(await columnNames({ name: 't.jsonl', bytes: Buffer.from(lines) }, ['a'])).toEqual(['a'])
})
