import { cutText } from '../documents/index.js'
import { visibleText } from './visible-text.js'
import { commentMarker } from './markdown.js'
import { reportLink } from './markdown-link.js'

/** Lines of a message that a comment shows; the log has all. */
const MOST_LINES = 40

/**
 * The comment of a run that ended before there was a report: why, in the message's own words.
 *
 * @param options.limit UTF-16 units at most
 */
export function renderFailure(
  message: string,
  { limit, key, detailsUrl }: { readonly limit: number; readonly key: string; readonly detailsUrl: string }
): string {
  const head = [
    commentMarker(key),
    '### 🛑 Model gate ERROR: nothing trustworthy was measured',
    '**This blocks the merge.**'
  ]
  const lines = message.split('\n').map((line) => `    ${cutText(visibleText(line), 500)}`)
  const foot = `<sub>The whole log is in ${reportLink(detailsUrl).replace('report.json', 'the run')}</sub>`
  for (let most = Math.min(lines.length, MOST_LINES); most > 0; most = Math.floor(most / 2)) {
    const text = [...head, lines.slice(0, most).join('\n'), foot].join('\n\n')
    if (text.length < limit) return `${text}\n`
  }
  return `${[...head, foot].join('\n\n')}\n`
}
