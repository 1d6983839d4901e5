/**
 * Whether a text is a document of JSON.
 *
 * @example isJson('{"a": NaN}') // => false
 */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
