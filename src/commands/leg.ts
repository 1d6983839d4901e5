import { digestOf, UsageError } from '../documents/index.js'
import { legPattern } from '../github/index.js'

/**
 * Name of a leg: as it was given, or made from the values of the matrix, which the runner hands over as JSON.
 *
 * @throws UsageError where the name has other characters than a-z 0-9 _ -
 */
export function legOf(given: string | undefined): string {
  const text = given?.trim() ?? ''
  if (text === '' || text === 'null' || text === '{}') return 'all'
  const values = valuesIn(text)
  if (values !== undefined) return digestOf(JSON.stringify(values)).slice('sha256:'.length, 'sha256:'.length + 12)
  if (legPattern.test(text)) return text
  throw new UsageError({
    message: `the input leg: must be 1 to 64 of a-z 0-9 _ -, got ${JSON.stringify(text)}`,
    hint: 'Leave it out, and it is made from the values of the matrix'
  })
}

/** Values of a matrix; a name, also one of digits, is none. */
function valuesIn(text: string): unknown {
  if (!/^[{["]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
