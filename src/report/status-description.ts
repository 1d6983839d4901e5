import { cutText } from '../documents/index.js'
import { visibleText } from './visible-text.js'

/** What GitHub takes of a commit status, in UTF-16 units so that nobody counts more. */
const MOST = 140

/**
 * A line for a commit status: the verdict, and why. What is longer ends after a word with `…`.
 *
 * @example
 * statusDescription('fail', '1 check failed, 3 of 4 passed') // => 'FAIL: 1 check failed, 3 of 4 passed'
 */
export function statusDescription(verdict: string, line: string): string {
  const text = visibleText(`${verdict.toUpperCase()}: ${line}`)
  if (text.length <= MOST) return text
  const cut = cutText(text, MOST)
  const word = cut.lastIndexOf(' ')
  // A word of half the line is cut itself.
  return word > MOST / 2 ? `${cut.slice(0, word)}…` : cut
}
