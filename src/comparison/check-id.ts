import type { Slice } from '../documents/index.js'

/**
 * Id of a check, `<family>/<subject>[<slice>]`: stable, sortable, and unambiguous whatever the names hold.
 *
 * @example
 * checkId('metric', 'recall', { origin: 'JFK', carrier: 'HA' }) // => 'metric/recall[carrier=HA,origin=JFK]'
 */
export function checkId(family: string, subject: string, slice?: Slice): string {
  const name = `${family}/${escaped(subject, /[[\]\\]/g)}`
  if (slice === undefined) return name
  const parts = Object.keys(slice)
    .sort()
    .map((column) => `${escaped(column, /[[\]\\,=]/g)}=${escaped(slice[column] ?? '', /[[\]\\,=]/g)}`)
  return `${name}[${parts.join(',')}]`
}

function escaped(text: string, special: RegExp): string {
  return (
    text
      .replace(special, (character) => `\\${character}`)
      // eslint-disable-next-line no-control-regex -- control characters are what is escaped here
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      })
  )
}
