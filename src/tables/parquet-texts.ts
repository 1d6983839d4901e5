import { isUtf8 } from 'node:buffer'
import { hashOf, noEntry } from './byte-dictionary.js'
import { beyondDictionary } from './parquet-indices.js'
import type { TextColumn } from './text-column.js'

const lengthBytes = 4
/** A code that was not looked up yet. */
const unknown = -3

/** Texts that lie in bytes. */
export class TextList {
  /** @param isText whether bytes that are not UTF-8 are an error, or a misfit */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    private readonly isText: boolean
  ) {}

  get count(): number {
    return this.starts.length
  }

  /** The code that a text has in the dictionary of a column. @throws TypeError if it is not UTF-8 and must be */
  codeIn({ dictionary }: TextColumn, index: number): number {
    const { bytes } = this
    const start = this.starts[index]!
    const end = this.ends[index]!
    if (start === end) return noEntry.missing
    if (!this.isText && !isUtf8(bytes.subarray(start, end))) return noEntry.misfit
    return dictionary.codeOf(bytes, start, end, hashOf(bytes, start, end))
  }
}

/** Texts of a page, each with its length before it. @throws RangeError if one is cut off */
export function plainTexts(bytes: Uint8Array, count: number, isText: boolean): TextList {
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (let index = 0; index < count; index++) {
    starts[index] = at + lengthBytes
    at += lengthBytes + view.getUint32(at, true)
    if (at > bytes.length) throw new RangeError('a text is cut off')
    ends[index] = at
  }
  return new TextList(bytes, starts, ends, isText)
}

/** Texts that were decoded one by one. */
export function listedTexts(texts: readonly Uint8Array[], isText: boolean): TextList {
  let at = 0
  const starts = new Int32Array(texts.length)
  const ends = Int32Array.from(texts, (text, index) => {
    starts[index] = at
    return (at += text.length)
  })
  return new TextList(Buffer.concat(texts), starts, ends, isText)
}

/** Texts of a column chunk's dictionary, each looked up in the dictionary of the batch when it first occurs. */
export class TextDictionary {
  private readonly codes: Int32Array
  private entries: readonly string[] | undefined

  constructor(private readonly texts: TextList) {
    this.codes = new Int32Array(texts.count)
  }

  get count(): number {
    return this.texts.count
  }

  /** Forgets the codes if the dictionary of the column is another than before. */
  begin({ dictionary }: TextColumn): void {
    if (this.entries !== dictionary.entries) this.codes.fill(unknown)
    this.entries = dictionary.entries
  }

  codeIn(column: TextColumn, index: number): number {
    const known = this.codes[index]
    if (known === undefined) beyondDictionary(index, this.count)
    return known === unknown ? (this.codes[index] = this.texts.codeIn(column, index)) : known
  }
}
