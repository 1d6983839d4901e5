import { endOfString, isKey, ownKeys } from './own-keys.js'

/**
 * Keys that an object of JSON has twice or more: a parser keeps the last value of each and tells nobody. Keys of objects within it are not looked at.
 *
 * A fifth of the time of the parser, and as much again as the parser takes where objects are within it.
 *
 * @param line text of the object, which parses
 * @param different keys that it parses to
 * @example
 * repeatedKeys('{"a": 1, "b": "a:", "\\u0061": 2}', 2) // => ['a']
 */
export function repeatedKeys(line: string, different: number): readonly string[] {
  if (countKeys(line) === different) return []
  const seen = new Set<string>()
  const again = ownKeys(line)
    .map(({ key }) => key)
    .filter((key) => seen.size === seen.add(key).size)
  return [...new Set(again)]
}

/** Keys at any depth: strings before a colon. */
function countKeys(line: string): number {
  let count = 0
  for (let start = line.indexOf('"'); start >= 0;) {
    const end = endOfString(line, start)
    if (isKey(line, end)) count++
    start = line.indexOf('"', end + 1)
  }
  return count
}
