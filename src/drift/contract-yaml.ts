/**
 * Text as YAML takes it for text and for the same text, in braces too: bare where it is a plain word, else in quotes.
 *
 * @example
 * wordInYaml('JFK') // => 'JFK'
 * @example
 * wordInYaml('no') // => '"no"'
 */
export function wordInYaml(text: string): string {
  const isWord = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  return isWord ? text : quotedInYaml(text)
}

/**
 * Text in quotes, without anything in it that a text file or a terminal could stumble over.
 *
 * @example
 * quotedInYaml('a\u2028') // => '"a\\u2028"'
 */
export function quotedInYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
