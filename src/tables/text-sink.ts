import { canonicalText } from '../documents/index.js'
import { textOfValue } from './canonical-text.js'
import type { ColumnSink } from './column-sink.js'
import { growingArray } from './growing-array.js'
import { unshared } from './unshared.js'

const BLANK = -1

/** Text by dictionary codes, in canonical form. */
export function textSink(): ColumnSink {
  const codes = growingArray((length) => new Int32Array(length))
  const dictionary: string[] = []
  /** By the text as the file writes it, so that only a new one is put into canonical form. */
  const codeOfWritten = new Map<string, number>([['', BLANK]])
  const codeOfCanonical = new Map<string, number>()
  function learn(written: string): number {
    const own = unshared(written)
    const canonical = canonicalText(own)
    const code = codeOfCanonical.get(canonical) ?? dictionary.push(canonical) - 1
    codeOfCanonical.set(canonical, code)
    codeOfWritten.set(own, code)
    return code
  }
  function add(written: string): undefined {
    codes.push(codeOfWritten.get(written) ?? learn(written))
  }
  return {
    addText: (text, start, end) => add(text.slice(start, end)),
    addValue(value) {
      if (typeof value === 'string' && codeOfWritten.has(value)) return add(value)
      const text = textOfValue(value)
      return typeof text === 'string' ? add(text) : text.fault
    },
    column: () => ({ type: 'text', codes: codes.values(), dictionary })
  }
}
