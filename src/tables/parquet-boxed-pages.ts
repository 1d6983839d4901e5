import type { CompressionCodec, DecodedArray, SchemaElement } from 'hyparquet'
import { NumberColumn } from './number-column.js'
import type { PackedPage } from './parquet-chunk.js'
import type { DecodedPage, PageDecoder } from './parquet-decoders.js'
import { parquetField, type ParquetField } from './parquet-field.js'
import { kindOfElement } from './parquet-kinds.js'
import type { ParquetLibrary } from './parquet-library.js'
import { BoxedValues } from './parquet-values.js'
import type { CellColumn } from './scan-batch.js'

/** Pages of any flat column, decoded by hyparquet value by value. */
export class BoxedPages implements PageDecoder {
  private readonly field: ParquetField
  private readonly isForeignText: boolean
  private dictionary: DecodedArray | undefined
  private codec: CompressionCodec = 'UNCOMPRESSED'

  constructor(
    element: SchemaElement,
    private readonly column: CellColumn,
    private readonly library: ParquetLibrary
  ) {
    // A decimal as text shows whether its double loses a fraction.
    const isNumber = column.kind === 'number' && !(column instanceof NumberColumn && column.whole)
    this.field = parquetField(element, isNumber ? 'number' : 'text')
    this.isForeignText = column.asStored && column.kind !== 'text' && kindOfElement(element) === 'text'
  }

  begin(codec: CompressionCodec): void {
    this.dictionary = undefined
    this.codec = codec
  }

  readDictionary(page: PackedPage, packed: Uint8Array): void {
    this.dictionary = this.library.convert(this.decoded(page, packed), this.columnDecoder())
  }

  read(page: PackedPage, packed: Uint8Array): DecodedPage {
    const decoded = this.decoded(page, packed)
    if (decoded.length !== page.rows) throw new Error(`a page holds ${decoded.length} rows of ${page.rows}`)
    return { present: undefined, values: this.valuesOf(decoded) }
  }

  private valuesOf(decoded: DecodedArray): BoxedValues {
    const { column, field, isForeignText } = this
    return new BoxedValues(decoded, (row, cell) => {
      const value = field.value(cell)
      if (isForeignText && typeof value === 'string') column.putForeignText(row, value)
      else column.putValue(row, value)
    })
  }

  private decoded({ header }: PackedPage, packed: Uint8Array): DecodedArray {
    const reader = { view: new DataView(packed.buffer, packed.byteOffset, packed.byteLength), offset: 0 }
    const { data } = this.library.readPage(reader, header, this.columnDecoder(), this.dictionary, undefined, 0)
    return data ?? []
  }

  private columnDecoder(): Parameters<ParquetLibrary['convert']>[1] {
    const { element, parsers, utf8 } = this.field
    const { compressors, DEFAULT_PARSERS } = this.library
    const leaf = { element, count: 1, children: [], path: [element.name] }
    const root = { element: { name: 'root', num_children: 1 }, count: 2, children: [leaf], path: [] }
    return {
      pathInSchema: leaf.path,
      type: element.type!,
      element,
      schemaPath: [root, leaf],
      codec: this.codec,
      parsers: { ...DEFAULT_PARSERS, ...parsers },
      compressors,
      utf8
    }
  }
}
