import type { CompressionCodec, SchemaElement } from 'hyparquet'
import type { ChunkPages, PackedPage } from './parquet-chunk.js'
import { pageDecoder, type DecodedPage, type PageDecoder } from './parquet-decoders.js'
import type { ParquetLibrary } from './parquet-library.js'
import type { CellColumn } from './scan-batch.js'

/** A flat column of a Parquet file on its way into a batch: one page of it in memory at a time. */
export class ParquetColumn {
  private readonly decoder: PageDecoder
  private pages: ChunkPages | undefined
  private page: DecodedPage | undefined
  /** The next row of the page, and how many are left of it. */
  private at = 0
  private left = 0

  constructor(element: SchemaElement, column: CellColumn, library: ParquetLibrary) {
    this.decoder = pageDecoder(element, column, library)
  }

  /** Goes on with the column's chunk in the next row group. */
  begin(pages: ChunkPages, codec: CompressionCodec): void {
    this.pages = pages
    this.left = 0
    this.decoder.begin(codec)
  }

  /** Puts the next rows into the batch, from `row` on. */
  async put(row: number, count: number): Promise<void> {
    for (let to = row; to < row + count;) {
      if (this.left === 0) await this.open(await this.nextPage())
      const rows = Math.min(this.left, row + count - to)
      const { values, present } = this.page!
      values.put(to, rows, present && { bytes: present, from: this.at })
      this.pass(rows)
      to += rows
    }
  }

  /** Passes over rows; pages that are passed over whole are not unpacked. */
  async skip(count: number): Promise<void> {
    for (let left = count; left > 0;) {
      const page = this.left === 0 ? await this.nextPage() : undefined
      if (page !== undefined && page.rows <= left) left -= page.rows
      else {
        if (page !== undefined) await this.open(page)
        const rows = Math.min(this.left, left)
        const present = this.page!.present?.subarray(this.at, this.at + rows)
        this.page!.values.skip(present?.reduce((sum, one) => sum + one, 0) ?? rows)
        this.pass(rows)
        left -= rows
      }
    }
  }

  private async nextPage(): Promise<PackedPage> {
    const pages = this.pages!
    for (;;) {
      const page = await pages.next()
      if (page.header.type !== 'DICTIONARY_PAGE') return page
      this.decoder.readDictionary(page, await pages.bytes(page))
    }
  }

  private async open(page: PackedPage): Promise<void> {
    this.page = this.decoder.read(page, await this.pages!.bytes(page))
    this.at = 0
    this.left = page.rows
  }

  private pass(rows: number): void {
    this.at += rows
    this.left -= rows
  }
}
