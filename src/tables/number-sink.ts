import type { ColumnSink } from './column-sink.js'
import { growingArray } from './growing-array.js'
import { quote } from './quote.js'
import { withoutSpaces, writtenNumber } from './written-number.js'

/** Numbers, non-finite ones among them as the file writes them: to refuse those is the reader's business. */
export function numberSink(): ColumnSink {
  const values = growingArray((length) => new Float64Array(length))
  const blanks: number[] = []
  let count = 0
  function add(value: number): undefined {
    values.push(value)
    count++
  }
  function addBlank(): undefined {
    blanks.push(count)
    add(Number.NaN)
  }
  return {
    addText(text, start, end) {
      const value = writtenNumber(text, start, end)
      if (value === undefined) return `must be a number, got ${quote(text.slice(...withoutSpaces(text, start, end)))}`
      return value === 'blank' ? addBlank() : add(value)
    },
    addValue(value) {
      if (typeof value === 'number') return add(value)
      if (value === null || value === undefined) return addBlank()
      if (typeof value === 'bigint') return add(Number(value))
      return `must be a number, got ${quote(value)}`
    },
    column: () => ({
      type: 'number',
      values: values.values(),
      ...(blanks.length > 0 && { blank: mask(count, blanks) })
    })
  }
}

function mask(count: number, at: readonly number[]): Uint8Array {
  const ones = new Uint8Array(count)
  for (const index of at) ones[index] = 1
  return ones
}
