import type { ColumnMetaData, PageHeader } from 'hyparquet'
import type { StoredBytes } from './stored-bytes.js'

/**
 * Checks the headers of a flat column chunk's pages before they are decoded: all sizes are there and lie within the
 * chunk, and the pages hold exactly the rows of their row group. The decoder trusts these numbers, and with a damaged
 * one may never end. Linear in the number of pages.
 *
 * @throws Error that says what is wrong
 */
export async function checkPages(stored: StoredBytes, chunk: ColumnMetaData, rows: number): Promise<void> {
  const { parquetHeader } = await import('hyparquet/src/column.js')
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset)
  const bytes = await stored.read(start, start + Number(chunk.total_compressed_size))
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
  let found = 0
  while (found < rows && reader.offset < bytes.byteLength) {
    const header = parquetHeader(reader)
    requireCount('page size', header.compressed_page_size, bytes.byteLength - reader.offset)
    requireCount('unpacked page size', header.uncompressed_page_size, Number.MAX_SAFE_INTEGER)
    found += pageRows(header, rows - found)
    reader.offset += header.compressed_page_size
  }
  if (found !== rows) throw new Error(`the pages of a column hold ${found} rows of ${rows}`)
}

/** How many rows a page holds, 0 for a dictionary; its sizes are in order. @throws Error that says what is wrong */
export function pageRows(header: PageHeader, left: number): number {
  if (header.type === 'DICTIONARY_PAGE') {
    requireCount('dictionary size', header.dictionary_page_header?.num_values, header.uncompressed_page_size)
    return 0
  }
  if (header.type === 'DATA_PAGE') return requireCount('number of values', header.data_page_header?.num_values, left)
  if (header.type !== 'DATA_PAGE_V2') throw new Error('a page is of an unknown kind')
  const page = header.data_page_header_v2
  const values = requireCount('number of values', page?.num_values, left)
  requireCount('number of nulls', page?.num_nulls, values)
  requireCount('number of rows', page?.num_rows, values)
  const levels = requireCount('size of levels', page?.definition_levels_byte_length, header.compressed_page_size)
  requireCount('size of levels', page?.repetition_levels_byte_length, header.compressed_page_size - levels)
  return values
}

/** @throws Error unless it is an integer in [0, most] */
export function requireCount(what: string, value: number | undefined, most: number): number {
  if (value === undefined || !Number.isSafeInteger(value) || value < 0 || value > most)
    throw new Error(`a ${what} is ${value ?? 'missing'}, must be in [0, ${most}]`)
  return value
}
