import { cellStates } from '../documents/index.js'
import { firstHash, hashFactor, hashOf, noEntry } from './byte-dictionary.js'
import { longDecimal } from './long-decimal.js'
import type { RecordFault } from './record-scanner.js'
import type { CellColumn, ScanBatch } from './scan-batch.js'
import { TextColumn } from './text-column.js'

const [QUOTE, LF, CR, ZERO] = [34, 10, 13, 48] as const
/** As digits: what they are after '0' is taken off. */
const [MINUS, POINT] = [45 - ZERO, 46 - ZERO] as const
/** How many digits an integer of 32 bits surely holds, and a double. */
const [integerDigits, doubleDigits, mostDigits] = [9, 15, 22] as const
const powersOfTen = Float64Array.from({ length: doubleDigits + 1 }, (_, exponent) => Number(`1e${exponent}`))

/** How `longDecimal` takes its digits. */
const [highDigits, lowDigits] = [10, 9] as const

/** What is done with the cells of a column. */
const [PASSED, NUMBER, TEXT, OTHER] = [0, 1, 2, 3] as const

/**
 * Puts the cells of RFC 4180 records into a batch, in one pass over their bytes: a number is computed and a text hashed
 * while its end is sought, and nothing is allocated for a plain number or a text that was seen before. The grammar is
 * `recordScanner`'s. What is not a short plain decimal goes the way of `writtenNumber`.
 */
export class DelimitedCells {
  /** Cells of the last record. */
  count = 0
  /** Why the last record cannot be read. */
  fault: RecordFault | undefined
  private readonly delimiter: number
  private readonly numbers: Float64Array
  private readonly states: Uint8Array
  private readonly codes: Int32Array
  private readonly actions: Uint8Array
  private readonly offsets: Int32Array
  private readonly texts: readonly (TextColumn | undefined)[]
  private row = 0
  private cell = 0
  private isEnd = false
  private view: Buffer = Buffer.alloc(0)

  /** @param columns of the batch, by their place in the record; undefined where cells are passed over */
  constructor(
    delimiter: ',' | '\t',
    { arrays }: ScanBatch,
    private readonly columns: readonly (CellColumn | undefined)[]
  ) {
    this.delimiter = delimiter.charCodeAt(0)
    this.numbers = arrays.numbers
    this.states = arrays.states
    this.codes = arrays.codes
    this.actions = Uint8Array.from(columns, actionOn)
    this.offsets = Int32Array.from(columns, (column) => column?.offset ?? 0)
    this.texts = columns.map((column) => (column instanceof TextColumn ? column : undefined))
  }

  /** Says which bytes come next: `bytes[limit]` must be a line end if they are the end of all, else `bytes[limit - 1]`. */
  over(bytes: Uint8Array, isEnd: boolean): void {
    this.isEnd = isEnd
    if (this.view.buffer !== bytes.buffer) this.view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /**
   * Puts the record that begins at `from` into a row of the batch.
   *
   * @returns where the next record begins; -1 if this one is not all there, or has a fault
   */
  put(bytes: Uint8Array, from: number, limit: number, row: number): number {
    const { delimiter, actions } = this
    const width = actions.length
    this.row = row
    this.fault = undefined
    let at = from
    for (let cell = 0; ; cell++) {
      const action = cell < width ? actions[cell]! : PASSED
      this.cell = cell
      if (bytes[at] === QUOTE) at = this.quoted(bytes, at + 1, limit, action)
      else if (action === NUMBER) at = this.number(bytes, at)
      else if (action === TEXT) at = this.text(bytes, at)
      else at = this.other(bytes, at, action)
      if (at < 0) return -1
      const code = bytes[at]
      if (code === delimiter) at++
      else {
        this.count = cell + 1
        return code === LF ? at + 1 : this.afterEnd(bytes, at, limit)
      }
    }
  }

  private afterEnd(bytes: Uint8Array, at: number, limit: number): number {
    if (bytes[at] !== CR) this.fault = 'text after a closing quote'
    else if (bytes[at + 1] === LF && at + 1 < limit) return at + 2
    else this.fault = 'a carriage return without a line feed'
    return -1
  }

  private number(bytes: Uint8Array, from: number): number {
    const slot = this.offsets[this.cell]! + this.row
    const at = this.decimal(bytes, from, slot)
    const code = bytes[at]!
    if (code !== this.delimiter && code !== LF && code !== CR) return this.other(bytes, from, NUMBER)
    if (at === from) this.states[slot] = cellStates.missing
    return at
  }

  /**
   * Puts the plain decimal that begins at `from`, correctly rounded: up to 15 digits and a power of ten of them are
   * exact, and so is one division (Clinger 1990).
   *
   * @returns where it ends, `from` if there is none
   */
  private decimal(bytes: Uint8Array, from: number, slot: number): number {
    let at = from
    let digit = bytes[at]! - ZERO
    const isNegative = digit === MINUS
    if (isNegative) digit = bytes[++at]! - ZERO
    const first = at
    let mantissa = 0
    for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) mantissa = (Math.imul(mantissa, 10) + digit) | 0
    let digits = at - first
    let fraction = 0
    if (digit === POINT) {
      const point = ++at
      digit = bytes[at]! - ZERO
      for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) mantissa = (Math.imul(mantissa, 10) + digit) | 0
      fraction = at - point
      digits += fraction
    }
    if (digits === 0 || digits > mostDigits) return from
    if (digits > integerDigits) mantissa = digits > doubleDigits ? 0 : longMantissa(bytes, first, at)
    const magnitude = digits > doubleDigits ? longNumber(bytes, first, at, fraction) : mantissa / powersOfTen[fraction]!
    // Of so many digits some may be lost: whether that may be is for who takes a closer look.
    if (Number.isNaN(magnitude) || (digits > doubleDigits && fraction > 0 && Number.isInteger(magnitude))) return from
    this.numbers[slot] = isNegative ? -magnitude : magnitude
    this.states[slot] = cellStates.value
    return at
  }

  private text(bytes: Uint8Array, from: number): number {
    const { delimiter } = this
    let at = from
    let hash = firstHash
    for (let code = bytes[at]!; code !== delimiter && code !== LF && code !== CR; code = bytes[++at]!)
      hash = Math.imul(hash ^ code, hashFactor)
    this.putHashed(bytes, from, at, hash)
    return at
  }

  private putHashed(bytes: Uint8Array, from: number, end: number, hash: number): void {
    const column = this.texts[this.cell]!
    const code = from === end ? noEntry.missing : column.dictionary.codeOf(bytes, from, end, hash)
    this.codes[column.offset + this.row] = code
    if (code === noEntry.misfit) column.noteMisfit(this.row, this.view.toString('utf8', from, end))
  }

  /** A cell that is passed over, or that takes a closer look. */
  private other(bytes: Uint8Array, from: number, action: number): number {
    const { delimiter } = this
    let at = from
    for (let code = bytes[at]!; code !== delimiter && code !== LF && code !== CR;) code = bytes[++at]!
    if (action !== PASSED) this.columns[this.cell]!.putText(this.row, this.view.toString('utf8', from, at))
    return at
  }

  /** @returns the place after the closing quote, -1 if there is none */
  private quoted(bytes: Uint8Array, from: number, limit: number, action: number): number {
    if (action === NUMBER) {
      const end = this.decimal(bytes, from, this.offsets[this.cell]! + this.row)
      if (end > from && bytes[end] === QUOTE && bytes[end + 1] !== QUOTE) return end + 1
    }
    let isDoubled = false
    let at = from
    for (; at < limit; at++) {
      if (bytes[at] !== QUOTE) continue
      if (at + 1 === limit || bytes[at + 1] !== QUOTE) break
      isDoubled = true
      at++
    }
    if (at >= limit) {
      if (this.isEnd) this.fault = 'an unclosed quote'
      return -1
    }
    if (action === TEXT && !isDoubled) this.putHashed(bytes, from, at, hashOf(bytes, from, at))
    else if (action !== PASSED) this.putQuoted(from, at, isDoubled)
    return at + 1
  }

  private putQuoted(from: number, end: number, isDoubled: boolean): void {
    const text = this.view.toString('utf8', from, end)
    this.columns[this.cell]!.putText(this.row, isDoubled ? text.replaceAll('""', '"') : text)
  }
}

function actionOn(column: CellColumn | undefined): number {
  if (column === undefined) return PASSED
  if (column instanceof TextColumn) return TEXT
  return column.kind === 'number' ? NUMBER : OTHER
}

/** The number that digits write, a point among them passed over; exact up to 2^53. */
function longMantissa(bytes: Uint8Array, from: number, end: number): number {
  let mantissa = 0
  for (let at = from; at < end; at++) if (bytes[at] !== POINT + ZERO) mantissa = mantissa * 10 + bytes[at]! - ZERO
  return mantissa
}

/** The decimal whose digits stand there, `fraction` of them after the point; NaN if it takes more than this to say. */
function longNumber(bytes: Uint8Array, from: number, end: number, fraction: number): number {
  let high = 0
  let low = 0
  let significant = 0
  for (let at = from; at < end; at++) {
    const digit = bytes[at]! - ZERO
    if (digit === POINT || (significant === 0 && digit === 0)) continue
    if (significant++ < highDigits) high = high * 10 + digit
    else low = low * 10 + digit
  }
  return significant > highDigits + lowDigits
    ? Number.NaN
    : longDecimal(high, Math.max(0, significant - highDigits), low, fraction)
}
