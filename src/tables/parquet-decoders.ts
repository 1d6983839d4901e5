import type { CompressionCodec, SchemaElement } from 'hyparquet'
import { BooleanPages } from './parquet-boolean-pages.js'
import { BoxedPages } from './parquet-boxed-pages.js'
import type { PackedPage } from './parquet-chunk.js'
import { isDecimal } from './parquet-field.js'
import { kindOfElement } from './parquet-kinds.js'
import type { ParquetLibrary } from './parquet-library.js'
import { NumberPages } from './parquet-number-pages.js'
import { numberDecoder } from './parquet-numbers.js'
import { dataPage, dictionaryPage, type DataPage, type Packing } from './parquet-page.js'
import { TextPages } from './parquet-text-pages.js'
import type { PageValues } from './parquet-values.js'
import type { CellColumn } from './scan-batch.js'
import { TextColumn } from './text-column.js'

/** Decodes the pages of a column, a chunk after another. */
export interface PageDecoder {
  /** Begins a chunk, which has no dictionary yet. */
  begin(codec: CompressionCodec): void
  readDictionary(page: PackedPage, packed: Uint8Array): void
  /** @returns what is in a data page; good until the next one is read */
  read(page: PackedPage, packed: Uint8Array): DecodedPage
}

export interface DecodedPage {
  /** 1 for each row that has a value; undefined where each row has one, or the values know about nulls. */
  readonly present: Uint8Array | undefined
  readonly values: PageValues
}

/** Decodes the values of pages that are unpacked, without a box around each. */
export interface ValueDecoder {
  begin(): void
  readDictionary(bytes: Uint8Array, count: number): void
  read(page: DataPage): PageValues
}

/** Decodes a column by itself where it is stored as what it is scanned as, else by hyparquet. */
export function pageDecoder(element: SchemaElement, column: CellColumn, library: ParquetLibrary): PageDecoder {
  const values = valueDecoder(element, column, library)
  if (values === undefined) return new BoxedPages(element, column, library)
  const isOptional = element.repetition_type !== 'REQUIRED'
  let packing: Packing = { library, codec: 'UNCOMPRESSED', isOptional }
  return {
    begin(codec) {
      packing = { library, codec, isOptional }
      values.begin()
    },
    readDictionary: (page, packed) =>
      values.readDictionary(dictionaryPage(packing, page, packed), page.header.dictionary_page_header!.num_values),
    read(page, packed) {
      const data = dataPage(packing, page, packed)
      return { present: data.present, values: values.read(data) }
    }
  }
}

function valueDecoder(element: SchemaElement, column: CellColumn, library: ParquetLibrary): ValueDecoder | undefined {
  if (!(column instanceof TextColumn)) {
    const decoder = column.whole && isDecimal(element) ? undefined : numberDecoder(element, column.kind)
    return decoder && new NumberPages(column, decoder, element.type, library)
  }
  if (column.kind !== kindOfElement(element)) return undefined
  if (element.type === 'BOOLEAN') return new BooleanPages(column)
  return element.type === 'BYTE_ARRAY' ? new TextPages(column, isText(element), library) : undefined
}

function isText({ converted_type, logical_type }: SchemaElement): boolean {
  return converted_type !== undefined || logical_type !== undefined
}
