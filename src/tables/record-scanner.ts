const QUOTE = 34
const LF = 10
const CR = 13

/** Why a record cannot be read, and nothing after it either. */
export type RecordFault = 'text after a closing quote' | 'an unclosed quote' | 'a carriage return without a line feed'

/** One record of a delimited text: where its cells are. Reused from record to record. */
export interface RecordScanner {
  /** How many cells the record has. */
  readonly count: number
  /** Cell i is `text[starts[i], ends[i])`, its quotes not counted. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** 1 where quotes in the cell are doubled. */
  readonly doubled: readonly number[]
  readonly fault: RecordFault | undefined
  /** Whether it is a line with nothing on it. */
  isEmptyLine(): boolean
  /**
   * Finds the cells of the record that begins at `from`.
   *
   * @param atEnd whether the text is all there is
   * @returns where the next record begins; -1 if this one is not all there, or has a fault
   */
  scan(text: string, from: number, atEnd: boolean): number
}

/**
 * A scanner of RFC 4180 records, linear in their length. Quotes inside an unquoted cell are text, as Python's csv and
 * pandas read them; a cell that begins with a quote must end with one. Line ends are LF or CRLF, mixed as they come.
 */
export function recordScanner(delimiter: number): RecordScanner {
  let start = 0
  const record = {
    count: 0,
    starts: [] as number[],
    ends: [] as number[],
    doubled: [] as number[],
    fault: undefined as RecordFault | undefined,
    isEmptyLine: () => record.count === 1 && record.starts[0] === start && record.ends[0] === start,
    scan
  }

  function add(from: number, end: number, doubled: number): void {
    const cell = record.count++
    record.starts[cell] = from
    record.ends[cell] = end
    record.doubled[cell] = doubled
  }

  function fail(fault: RecordFault): -1 {
    record.fault = fault
    return -1
  }

  function plainCell(text: string, from: number): number {
    const end = endOfPlainCell(text, from, delimiter)
    add(from, end, 0)
    return end
  }

  /** @returns the place after the closing quote, -1 if there is none yet */
  function quotedCell(text: string, from: number): number {
    let doubled = 0
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
      if (text.charCodeAt(at + 1) !== QUOTE) {
        add(from, at, doubled)
        return at + 1
      }
      doubled = 1
    }
    return -1
  }

  function scan(text: string, from: number, atEnd: boolean): number {
    start = from
    record.count = 0
    record.fault = undefined
    const length = text.length
    for (let at = from; ; at++) {
      const quoted = text.charCodeAt(at) === QUOTE
      at = quoted ? quotedCell(text, at + 1) : plainCell(text, at)
      if (at < 0) return atEnd ? fail('an unclosed quote') : -1
      if (at === length) return atEnd ? length : -1
      const code = text.charCodeAt(at)
      if (code === LF) return at + 1
      if (code === CR) {
        if (text.charCodeAt(at + 1) === LF) return at + 2
        return at + 1 < length || atEnd ? fail('a carriage return without a line feed') : -1
      }
      if (code !== delimiter) return fail('text after a closing quote')
    }
  }

  return record
}

function endOfPlainCell(text: string, from: number, delimiter: number): number {
  const length = text.length
  let at = from
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === delimiter || code === LF || code === CR) break
  }
  return at
}
