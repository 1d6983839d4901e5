import type { CompressionCodec, Encoding } from 'hyparquet'
import type { PackedPage } from './parquet-chunk.js'
import { readLevels, type Levels } from './parquet-levels.js'
import type { ParquetLibrary } from './parquet-library.js'

/** How the pages of a flat column chunk are packed. */
export interface Packing {
  readonly library: ParquetLibrary
  readonly codec: CompressionCodec
  /** Whether there are levels that say which rows have a value. */
  readonly isOptional: boolean
}

/** A data page, unpacked, its levels apart from its values. */
export interface DataPage extends Levels {
  readonly encoding: Encoding
  readonly values: Uint8Array
}

/** Unpacks a data page. @throws Error if it is damaged */
export function dataPage(packing: Packing, page: PackedPage, packed: Uint8Array): DataPage {
  return page.header.type === 'DATA_PAGE_V2' ? ofVersion2(packing, page, packed) : ofVersion1(packing, page, packed)
}

function ofVersion1(packing: Packing, { header, rows }: PackedPage, packed: Uint8Array): DataPage {
  const { encoding } = header.data_page_header!
  const bytes = unpacked(packing, packed, header.uncompressed_page_size)
  if (!packing.isOptional) return { present: undefined, count: rows, encoding, values: bytes }
  const [levels, values] = afterLength(bytes)
  return { ...readLevels(levels, rows), encoding, values }
}

function ofVersion2(packing: Packing, { header, rows }: PackedPage, packed: Uint8Array): DataPage {
  const page = header.data_page_header_v2!
  const { encoding, definition_levels_byte_length: length, repetition_levels_byte_length: before } = page
  const size = header.uncompressed_page_size - before - length
  const rest = packed.subarray(before + length)
  const values = page.is_compressed === false ? rest : unpacked(packing, rest, size)
  if (!packing.isOptional) return { present: undefined, count: rows, encoding, values }
  return { ...readLevels(packed.subarray(before, before + length), rows), encoding, values }
}

/** The bytes of a dictionary. @throws Error if it is damaged */
export function dictionaryPage(packing: Packing, { header }: PackedPage, packed: Uint8Array): Uint8Array {
  return unpacked(packing, packed, header.uncompressed_page_size)
}

function unpacked({ library, codec }: Packing, packed: Uint8Array, size: number): Uint8Array {
  return size === 0 ? new Uint8Array() : library.decompressPage(packed, size, codec, library.compressors)
}

/** Bytes whose length stands before them, and what follows. @throws RangeError if they are cut off */
export function afterLength(bytes: Uint8Array): readonly [bytes: Uint8Array, rest: Uint8Array] {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  if (4 + length > bytes.length) throw new RangeError('levels are cut off')
  return [bytes.subarray(4, 4 + length), bytes.subarray(4 + length)]
}
