import type { ParquetLibrary } from './parquet-library.js'
import type { ValueDecoder } from './parquet-decoders.js'
import { isIndexed, pageIndices } from './parquet-indices.js'
import type { DataPage } from './parquet-page.js'
import { listedTexts, plainTexts, TextDictionary, type TextList } from './parquet-texts.js'
import { IndexedTextValues, PlainTextValues, type PageValues } from './parquet-values.js'
import type { TextColumn } from './text-column.js'

/** Pages of byte arrays that are text. */
export class TextPages implements ValueDecoder {
  private dictionary: TextDictionary | undefined
  private indices: Int32Array = new Int32Array()

  /** @param isText whether the file says that they are text: bytes that are none are damage then, and not misfits */
  constructor(
    private readonly column: TextColumn,
    private readonly isText: boolean,
    private readonly library: ParquetLibrary
  ) {}

  begin(): void {
    this.dictionary = undefined
  }

  readDictionary(bytes: Uint8Array, count: number): void {
    this.dictionary = new TextDictionary(plainTexts(bytes, count, this.isText))
  }

  read(page: DataPage): PageValues {
    if (!isIndexed(page)) return new PlainTextValues(this.column, this.texts(page))
    if (this.dictionary === undefined) throw new Error('a page lacks its dictionary')
    this.indices = pageIndices(page, this.indices)
    return new IndexedTextValues(this.column, this.dictionary, this.indices)
  }

  private texts({ encoding, values, count }: DataPage): TextList {
    if (encoding === 'PLAIN') return plainTexts(values, count, this.isText)
    const { library } = this
    const reader = { view: new DataView(values.buffer, values.byteOffset, values.byteLength), offset: 0 }
    const list = new Array<Uint8Array>(count)
    if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') library.deltaLengthByteArray(reader, count, list)
    else if (encoding === 'DELTA_BYTE_ARRAY') library.deltaByteArray(reader, count, list)
    else throw new Error(`unsupported encoding: ${encoding}`)
    return listedTexts(list, this.isText)
  }
}
