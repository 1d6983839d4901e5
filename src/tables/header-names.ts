import { closest } from 'fastest-levenshtein'
import type { ProblemList } from './problem-list.js'
import { quote } from './quote.js'

const mostNamed = 20

/** Adds a problem for every name of a header that is empty or stands twice. */
export function checkHeader(names: readonly string[], problems: ProblemList): void {
  const seen = new Map<string, number>()
  names.forEach((name, index) => {
    const before = seen.get(name)
    if (name === '')
      problems.add({
        message: `column ${index + 1} has no name in the header`,
        hint: 'Name it, or leave it out (pandas: to_csv(..., index=False))'
      })
    else if (before !== undefined)
      problems.add({ field: name, message: `must stand once in the header, is column ${before + 1} and ${index + 1}` })
    else seen.set(name, index)
  })
}

/** Adds a problem for a wanted column that the file does not have, with the name it may have meant. */
export function addMissingColumn(wanted: string, names: readonly string[], problems: ProblemList): void {
  const listed = names.slice(0, mostNamed).map(quote).join(', ')
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  const meant = names.length > 0 ? `Did you mean ${quote(closest(wanted, [...names]))}? ` : ''
  problems.add({
    field: wanted,
    message: 'is not in the file',
    hint: `${meant}It has ${listed || 'no columns'}${more}`
  })
}
