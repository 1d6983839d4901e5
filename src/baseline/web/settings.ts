import { UsageError } from '../../documents/index.js'

/** How a variable is spoken of that holds the address of a server. */
export interface AddressWords {
  readonly variable: string
  readonly example: string
  /** What to do where it is no address. */
  readonly hint?: string
  /** Where user and password are set instead. */
  readonly credentials: string
}

/**
 * Address of a server as a variable holds it, no trailing slash.
 *
 * @throws UsageError where it is none, or holds more than an address
 */
export function addressIn(text: string, { variable, example, hint, credentials }: AddressWords): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError({
      message: `${variable} must be the address of a server, such as ${example}`,
      ...(hint !== undefined && { hint })
    })
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError({
      message: `${variable} must be an address alone, and nothing of a user or a password in it`,
      hint: credentials
    })
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/**
 * A text that may stand in a header.
 *
 * @param name what it is; the text is not shown where it is wrong: it may be a secret
 * @throws UsageError
 */
export function headerText(name: string, value: string): string {
  if (/^[\x21-\x7e]+$/.test(value)) return value
  throw new UsageError({ message: `${name} must be of printable ASCII without spaces` })
}
