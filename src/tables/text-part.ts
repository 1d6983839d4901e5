import type { TablePart } from '../documents/index.js'
import { byteChunks } from './byte-chunks.js'
import type { StoredBytes } from './stored-bytes.js'

const [QUOTE, LF] = [34, 10] as const
const byteOrderMark = [0xef, 0xbb, 0xbf]

/** What must be known of a text format to cut a file of it between two rows. */
export interface RowGrammar {
  /** A quote after this byte, or at the beginning of a line, opens a cell; undefined where quotes hold no line ends. */
  readonly delimiter: number | undefined
  /** Whether this byte shows that a line is not empty. */
  readonly shows: (byte: number) => boolean
}

/**
 * The bytes of a part, from the first row in its share of the file up to the first of the next part.
 *
 * A part begins after a line that is not empty, so that it sees by itself whether its empty lines stand between rows.
 * Quotes are followed from the beginning of the file, which costs next to nothing where there are none.
 */
export async function partOfText(
  stored: StoredBytes,
  { index, of }: TablePart,
  grammar: RowGrammar,
  blockBytes: number
): Promise<readonly [start: number, end: number]> {
  const cut = (number: number): number => Math.floor((stored.byteLength * number) / of)
  return [
    await firstRowFrom(stored, cut(index), grammar, blockBytes),
    await firstRowFrom(stored, cut(index + 1), grammar, blockBytes)
  ]
}

async function firstRowFrom(
  stored: StoredBytes,
  cut: number,
  grammar: RowGrammar,
  blockBytes: number
): Promise<number> {
  if (cut === 0) return 0
  const lines = new LineFollower(grammar)
  if (cut === stored.byteLength) return cut
  let at = 0
  for await (const block of byteChunks(stored, blockBytes)) {
    const start = lines.follow(block, cut - at)
    if (start !== undefined) return at + start
    at += block.length
  }
  return stored.byteLength
}

/** Knows at each byte whether it stands in a quoted cell. */
class LineFollower {
  private position = 0
  private isQuoted = false
  /** Whether a quote that comes next opens a cell, or goes on in one as the second of a pair. */
  private opens = true
  private isShown = false

  constructor(private readonly grammar: RowGrammar) {}

  /** @returns where the first line begins in the block, not before `cut`, that follows one that is not empty */
  follow(block: Uint8Array, cut: number): number | undefined {
    const { delimiter } = this.grammar
    if (this.isQuoted || cut < block.length || (delimiter !== undefined && block.includes(QUOTE)))
      return this.followBytes(block, cut)
    const lastLine = block.lastIndexOf(LF) + 1
    if (lastLine > 0) this.isShown = false
    for (let at = lastLine; at < block.length && !this.isShown; at++) this.isShown = this.grammar.shows(block[at]!)
    const last = block[block.length - 1]
    this.opens = last === LF || last === delimiter || this.isMark(block, block.length - 1)
    this.position += block.length
    return undefined
  }

  private followBytes(block: Uint8Array, cut: number): number | undefined {
    const { delimiter, shows } = this.grammar
    for (let at = 0; at < block.length; at++) {
      const byte = block[at]!
      if (this.isQuoted) {
        this.isQuoted = byte !== QUOTE
        this.opens = !this.isQuoted
      } else if (byte === LF) {
        if (this.isShown && at + 1 >= cut) return at + 1
        this.isShown = false
        this.opens = true
      } else {
        this.isShown ||= shows(byte)
        this.isQuoted = byte === QUOTE && this.opens && delimiter !== undefined
        this.opens = byte === delimiter || this.isMark(block, at)
      }
    }
    this.position += block.length
    return undefined
  }

  /** Whether a byte of the block belongs to the byte order mark of the file. */
  private isMark(block: Uint8Array, at: number): boolean {
    const position = this.position + at
    return position < byteOrderMark.length && block[at] === byteOrderMark[position]
  }
}
