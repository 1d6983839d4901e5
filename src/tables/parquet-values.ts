import { cellStates } from '../documents/index.js'
import { noEntry } from './byte-dictionary.js'
import type { NumberColumn } from './number-column.js'
import type { TextColumn } from './text-column.js'
import type { TextDictionary, TextList } from './parquet-texts.js'

/** A code that is not looked up yet. */
const unknown = -3

/** Which rows have a value: those whose byte is 1, of the rows from `from` on. */
export interface Presence {
  readonly bytes: Uint8Array
  readonly from: number
}

/** The values of a page that are not null, taken in order. */
export interface PageValues {
  /** Puts the next values into rows of the batch, one into each or where one is present. */
  put(row: number, count: number, present: Presence | undefined): void
  /** Passes over values. */
  skip(count: number): void
}

/** Numbers that are decoded already. */
export class NumberValues implements PageValues {
  private at = 0

  constructor(
    private readonly column: NumberColumn,
    private readonly values: Float64Array
  ) {}

  put(row: number, count: number, present: Presence | undefined): void {
    const { values, states } = this.column.cells
    if (present === undefined) {
      values.set(this.values.subarray(this.at, this.at + count), row)
      states.fill(cellStates.value, row, row + count)
      this.at += count
    } else this.putPresent(row, count, present)
  }

  skip(count: number): void {
    this.at += count
  }

  private putPresent(row: number, count: number, { bytes, from }: Presence): void {
    const { values: decoded } = this
    const { values, states } = this.column.cells
    let at = this.at
    for (let index = 0; index < count; index++)
      if (bytes[from + index] === 0) states[row + index] = cellStates.missing
      else {
        values[row + index] = decoded[at++]!
        states[row + index] = cellStates.value
      }
    this.at = at
  }
}

/** Values that become codes one at a time. */
abstract class CodedValues implements PageValues {
  private at = 0

  constructor(protected readonly column: TextColumn) {}

  put(row: number, count: number, present: Presence | undefined): void {
    const { codes } = this.column
    this.begin()
    let at = this.at
    for (let index = 0; index < count; index++) {
      const has = present === undefined || present.bytes[present.from + index] === 1
      const code = has ? this.codeAt(at++) : noEntry.missing
      codes[row + index] = code
      if (code === noEntry.misfit) this.column.noteMisfit(row + index, new Uint8Array())
    }
    this.at = at
  }

  skip(count: number): void {
    this.at += count
  }

  /** Called before codes are asked for: the dictionary of the column may be another since. */
  protected abstract begin(): void

  /** The code of the value at an index. */
  protected abstract codeAt(index: number): number
}

/** Texts that stand in the page one after another. */
export class PlainTextValues extends CodedValues {
  constructor(
    column: TextColumn,
    private readonly texts: TextList
  ) {
    super(column)
  }

  protected begin(): void {
    // Each text is looked up in the dictionary as it is now.
  }

  protected codeAt(index: number): number {
    return this.texts.codeIn(this.column, index)
  }
}

/** Texts of the column chunk's own dictionary, by index; each is looked up in the batch's dictionary once. */
export class IndexedTextValues extends CodedValues {
  constructor(
    column: TextColumn,
    private readonly dictionary: TextDictionary,
    private readonly indices: Int32Array
  ) {
    super(column)
  }

  protected begin(): void {
    this.dictionary.begin(this.column)
  }

  protected codeAt(index: number): number {
    return this.dictionary.codeIn(this.column, this.indices[index]!)
  }
}

/** Booleans, 0 and 1. */
export class BooleanValues extends CodedValues {
  private codes = [noEntry.missing, noEntry.missing] as number[]

  constructor(
    column: TextColumn,
    private readonly bits: Uint8Array
  ) {
    super(column)
  }

  protected begin(): void {
    // Codes are given in order of first appearance, so only to what appears.
    this.codes = [unknown, unknown]
  }

  protected codeAt(index: number): number {
    const bit = this.bits[index]!
    if (this.codes[bit] === unknown) this.codes[bit] = this.column.dictionary.codeOfText(bit === 1 ? 'true' : 'false')
    return this.codes[bit]!
  }
}

/** Values of any kind as they were decoded, nulls among them. */
export class BoxedValues implements PageValues {
  private at = 0

  constructor(
    private readonly decoded: ArrayLike<unknown>,
    private readonly putValue: (row: number, decoded: unknown) => void
  ) {}

  put(row: number, count: number): void {
    for (let index = row; index < row + count; index++) {
      const decoded = this.decoded[this.at++]
      // A null is null; only a damaged page or dictionary leaves nothing at all.
      if (decoded === undefined) throw new Error('a page lacks a value')
      this.putValue(index, decoded)
    }
  }

  skip(count: number): void {
    this.at += count
  }
}
