import type { ColumnMetaData, DataReader, PageHeader } from 'hyparquet'
import { pageRows, requireCount } from './parquet-pages.js'
import type { StoredBytes } from './stored-bytes.js'

const firstHeaderBytes = 1 << 10

/** Reads a page header where a reader stands. */
export type HeaderReader = (reader: DataReader) => PageHeader

/** A page of a column chunk, its bytes still packed. */
export interface PackedPage {
  readonly header: PageHeader
  /** 0 for a dictionary. */
  readonly rows: number
  /** Where its bytes are in the file. */
  readonly start: number
}

/**
 * The pages of a flat column chunk one after another, through a window on the file: never the whole chunk in memory.
 * All sizes are checked before they are used, and the pages must hold the rows of their row group.
 */
export class ChunkPages {
  private at: number
  private readonly end: number
  private window: Uint8Array = new Uint8Array()
  private windowStart = 0

  /** @param rowsLeft rows of the row group */
  constructor(
    private readonly stored: StoredBytes,
    chunk: ColumnMetaData,
    private rowsLeft: number,
    private readonly options: { readonly readHeader: HeaderReader; readonly windowBytes: number }
  ) {
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset)
    const size = Number(chunk.total_compressed_size)
    this.at = requireCount('page offset', start, stored.byteLength)
    this.end = Math.min(stored.byteLength, start + requireCount('column size', size, Number.MAX_SAFE_INTEGER))
  }

  /** @throws Error if there is none, or its header is damaged */
  async next(): Promise<PackedPage> {
    const reader = await this.header()
    const { header } = reader
    const start = this.at + reader.length
    requireCount('page size', header.compressed_page_size, this.end - start)
    requireCount('unpacked page size', header.uncompressed_page_size, Number.MAX_SAFE_INTEGER)
    const rows = pageRows(header, this.rowsLeft)
    this.rowsLeft -= rows
    this.at = start + header.compressed_page_size
    return { header, rows, start }
  }

  /** The packed bytes of a page. */
  bytes({ header, start }: PackedPage): Promise<Uint8Array> {
    return this.read(start, header.compressed_page_size)
  }

  private async header(): Promise<{ readonly header: PageHeader; readonly length: number }> {
    if (this.at >= this.end) throw new Error(`the pages of a column lack ${this.rowsLeft} rows`)
    for (let length = firstHeaderBytes; ; length *= 8) {
      const bytes = await this.read(this.at, Math.min(length, this.end - this.at))
      const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
      try {
        return { header: this.options.readHeader(reader), length: reader.offset }
      } catch (error) {
        if (length >= this.end - this.at) throw error
      }
    }
  }

  private async read(start: number, length: number): Promise<Uint8Array> {
    const from = start - this.windowStart
    if (from < 0 || from + length > this.window.length) {
      this.window = await this.stored.read(
        start,
        Math.min(this.end, start + Math.max(length, this.options.windowBytes))
      )
      this.windowStart = start
      if (this.window.length < length) throw new Error('the file ends within a page')
      return this.window.subarray(0, length)
    }
    return this.window.subarray(from, from + length)
  }
}
