import type { ColumnSink } from './column-sink.js'
import { decimalNumber } from './decimal-number.js'
import { growingArray } from './growing-array.js'
import { quote } from './quote.js'

const SPACE = 32
const nonFinite = /^([+-]?)(?:(inf|infinity)|nan)$/i

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
      let from = start
      let to = end
      while (from < to && text.charCodeAt(from) === SPACE) from++
      while (from < to && text.charCodeAt(to - 1) === SPACE) to--
      if (from === to) return addBlank()
      const value = decimalNumber(text, from, to)
      if (!Number.isNaN(value)) return add(value)
      const special = nonFinite.exec(text.slice(from, Math.min(to, from + 10)))
      if (special === null || to - from > 10) return `must be a number, got ${quote(text.slice(from, to))}`
      return add(special[2] === undefined ? Number.NaN : special[1] === '-' ? -Infinity : Infinity)
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
