import { canonicalText } from '../documents/index.js'
import { textOfValue } from './canonical-text.js'
import type { ColumnSink } from './column-sink.js'
import { unshared } from './unshared.js'

/** Text that is different in nearly every row, in canonical form. */
export function idSink(): ColumnSink {
  const values: string[] = []
  return {
    addText(text, start, end) {
      values.push(canonicalText(unshared(text.slice(start, end))))
      return undefined
    },
    addValue(value) {
      const text = textOfValue(value)
      if (typeof text !== 'string') return text.fault
      values.push(text)
      return undefined
    },
    column: () => ({ type: 'id', values })
  }
}
