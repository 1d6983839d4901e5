import { cutText, hideSecrets } from '../../documents/index.js'

/** Most characters that are shown of what a server says. */
const SHOWN = 300

/**
 * What a server says of a failure: the message of its JSON, else the text of its page, one line and cut at 300 characters.
 *
 * @example
 * wordsOf(new TextEncoder().encode('{"error_code":"X","message":"not\\nthere"}'), 'application/json') // => 'X: not there'
 * @example
 * wordsOf(new TextEncoder().encode('<html><title>Sign in</title><p>Who are you?</p></html>'), 'text/html') // => 'Sign in Who are you?'
 */
export function wordsOf(bytes: Uint8Array, contentType: string | null, secrets: readonly string[] = []): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024))
  const plain = unescaped(inJson(text) ?? (/html/i.test(contentType ?? '') ? withoutTags(text) : text))
  // Secrets first: the cut could leave half of one. No control characters: a log could take them for a command.
  const line = hideSecrets(plain, secrets)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return cutText(line, SHOWN)
}

/** The message, else all of it as this side writes JSON: others escape what they need not. undefined: it is none. */
function inJson(text: string): string | undefined {
  try {
    const said: unknown = JSON.parse(text)
    const { message, error_code: code, error } = Object(said) as Record<string, unknown>
    const words = [code, message ?? error].filter((each) => typeof each === 'string' && each !== '')
    return words.length === 0 ? JSON.stringify(said) : words.join(': ')
  } catch {
    return undefined
  }
}

function withoutTags(page: string): string {
  return page.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')
}

/** What pages write for characters that mean something in them. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  equals: '=',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  plus: '+',
  quot: '"',
  sol: '/'
}

/** A text as it was meant: a page that quotes a secret has some of its characters escaped, and nobody would know it again. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[String(name)] ?? String(whole)
    const point = decimal === undefined ? parseInt(String(hexadecimal), 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : String(whole)
  })
}

/**
 * An address without what may be secret in it: credentials, query and fragment.
 *
 * @example
 * shownAddress(new URL('https://bob:pw@host/a?token=1#x')) // => 'https://host/a'
 */
export function shownAddress(url: URL): string {
  return `${url.origin}${url.pathname}`
}
