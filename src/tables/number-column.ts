import { cellStates, losesFraction, type NumberCells } from '../documents/index.js'
import { misfitList } from './misfit-list.js'
import type { BatchArrays } from './scan-batch.js'
import { writtenNumber } from './written-number.js'
import { writtenTime } from './written-time.js'

/** Cells of numbers or of times, put into a batch at any row of it. */
export class NumberColumn {
  readonly cells: NumberCells
  readonly misfits = misfitList()
  private readonly values: Float64Array
  private readonly states: Uint8Array

  readonly kind: NumberCells['kind']
  readonly asStored: boolean
  readonly whole: boolean

  /** @param offset where the column begins in the arrays of the batch */
  constructor(
    {
      kind,
      asStored,
      whole
    }: { readonly kind: NumberCells['kind']; readonly asStored: boolean; readonly whole: boolean },
    readonly offset: number,
    private readonly arrays: BatchArrays
  ) {
    this.kind = kind
    this.asStored = asStored
    this.whole = whole
    this.values = arrays.numbers.subarray(offset, offset + arrays.capacity)
    this.states = arrays.states.subarray(offset, offset + arrays.capacity)
    this.cells = { kind, values: this.values, states: this.states }
  }

  /** A cell as text files write it. */
  putText(row: number, text: string): void {
    const value = this.kind === 'number' ? writtenNumber(text, 0, text.length) : writtenTime(text)
    if (typeof value === 'number' && !(this.whole && losesFraction(text.trim(), value))) this.putNumber(row, value)
    else if (value === 'blank') this.states[row] = cellStates.missing
    else this.putMisfit(row, text)
  }

  /** A value of a typed format; null and undefined are missing, strings are read as the cells of a text file. */
  putValue(row: number, value: unknown): void {
    if (value === null || value === undefined) this.states[row] = cellStates.missing
    else if (typeof value === 'string') this.putText(row, value)
    else if (this.kind === 'number' && typeof value === 'number') this.putNumber(row, value)
    else if (this.kind === 'number' && typeof value === 'bigint') this.putNumber(row, Number(value))
    else this.putMisfit(row, value)
  }

  /** A text that is called text: a misfit, whatever it reads as; missing where it is blank. */
  putForeignText(row: number, text: string): void {
    if (text.trim() === '') this.states[row] = cellStates.missing
    else this.putMisfit(row, text)
  }

  private putNumber(row: number, value: number): void {
    this.values[row] = value
    this.states[row] = cellStates.value
  }

  private putMisfit(row: number, value: unknown): void {
    this.states[row] = cellStates.misfit
    this.misfits.add(this.arrays.rowsBefore + row + 1, value)
  }
}
