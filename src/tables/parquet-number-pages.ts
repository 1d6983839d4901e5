import type { SchemaElement } from 'hyparquet'
import type { NumberColumn } from './number-column.js'
import { beyondDictionary, isIndexed, pageIndices } from './parquet-indices.js'
import type { ParquetLibrary } from './parquet-library.js'
import type { NumberDecoder } from './parquet-numbers.js'
import type { DataPage } from './parquet-page.js'
import type { ValueDecoder } from './parquet-decoders.js'
import { NumberValues } from './parquet-values.js'

/** Pages of numbers, decoded into one array that is reused. */
export class NumberPages implements ValueDecoder {
  private dictionary = new Float64Array()
  private decoded = new Float64Array()
  private indices: Int32Array = new Int32Array()

  constructor(
    private readonly column: NumberColumn,
    private readonly decoder: NumberDecoder,
    private readonly type: SchemaElement['type'],
    private readonly library: ParquetLibrary
  ) {}

  begin(): void {
    this.dictionary = new Float64Array()
  }

  readDictionary(bytes: Uint8Array, count: number): void {
    this.dictionary = new Float64Array(count)
    this.decoder.decode(this.plain(bytes, count), this.dictionary)
  }

  read(page: DataPage): NumberValues {
    const { count } = page
    if (this.decoded.length < count) this.decoded = new Float64Array(count)
    const values = this.decoded.subarray(0, count)
    if (isIndexed(page)) this.lookUp(page, values)
    else this.decoder.decode(this.plainBytes(page), values)
    return new NumberValues(this.column, values)
  }

  private lookUp(page: DataPage, values: Float64Array): void {
    const { dictionary } = this
    const size = dictionary.length
    this.indices = pageIndices(page, this.indices)
    const { indices } = this
    for (let at = 0; at < values.length; at++) {
      const index = indices[at]!
      if (index >= size) beyondDictionary(index, size)
      values[at] = dictionary[index]!
    }
  }

  /** The values as they would stand in a plain page. */
  private plainBytes({ encoding, values, count }: DataPage): Uint8Array {
    const { library, type } = this
    const reader = { view: new DataView(values.buffer, values.byteOffset, values.byteLength), offset: 0 }
    if (encoding === 'PLAIN') return this.plain(values, count)
    if (encoding === 'BYTE_STREAM_SPLIT')
      return bytesOf(library.byteStreamSplit(reader, count, type!, undefined) as Float64Array)
    if (encoding !== 'DELTA_BINARY_PACKED' || (type !== 'INT32' && type !== 'INT64'))
      throw new Error(`unsupported encoding: ${encoding}`)
    const integers = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count)
    if (count > 0) library.deltaBinaryUnpack(reader, count, integers)
    return bytesOf(integers)
  }

  private plain(bytes: Uint8Array, count: number): Uint8Array {
    const length = count * this.decoder.width
    if (length > bytes.length) throw new RangeError(`${count} values in ${bytes.length} bytes`)
    return bytes.subarray(0, length)
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
