import { cutText } from '../documents/index.js'
import { visibleText } from '../report/index.js'

/**
 * Untrusted text in quotes, cut at 80 characters: all of it is seen, and GitHub's log takes no command from it.
 *
 * @example
 * quoted('a\nb') // => '"a\\nb"'
 */
export function quoted(text: string): string {
  return visibleText(JSON.stringify(cutText(text, 80))).replaceAll('##[', '##\\u005b')
}
