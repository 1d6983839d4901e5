/**
 * A name as the id of a check writes it: a backslash before the characters that part an id, control characters by their numbers.
 *
 * @param special characters that need a backslash, a pattern with the flag `g`
 */
export function escapedName(text: string, special: RegExp): string {
  return (
    text
      .replace(special, (character) => `\\${character}`)
      // eslint-disable-next-line no-control-regex -- control characters are what is escaped here
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      })
  )
}

/** What needs a backslash in the subject of an id. */
export const specialInSubject = /[[\]\\]/g

/** What needs a backslash in a column or a value of its slice. */
export const specialInSlice = /[[\]\\,=]/g
