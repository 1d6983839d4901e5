import { StringDecoder } from 'node:string_decoder'

/** Longer lines are cut. */
const LONGEST_LINE = 10_000

/** Splits output into lines as it comes; holds at most one line. */
export function lineReader(onLine: (line: string) => void): { take(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8')
  let partial = ''
  let cut = false
  const add = (text: string): void => {
    const room = LONGEST_LINE - partial.length
    if (text.length > room) cut = true
    partial += text.slice(0, Math.max(0, room))
  }
  const flush = (): void => {
    onLine(cut ? `${partial}… (cut)` : partial.replace(/\r$/, ''))
    partial = ''
    cut = false
  }
  return {
    take: (chunk) => {
      const [first = '', ...others] = decoder.write(chunk).split('\n')
      add(first)
      for (const text of others) {
        flush()
        add(text)
      }
    },
    end: () => {
      add(decoder.end())
      if (partial !== '') flush()
    }
  }
}
