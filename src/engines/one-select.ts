import { UsageError } from '../documents/index.js'

/** Text, names and comments of SQL, in which no character means anything; the last alternative is whatever does not end. */
const inert = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|'|"|\/\*/g

/**
 * The query of a policy as it may stand between parentheses: one statement, whose parentheses, quotes and comments end within it.
 *
 * No parser: an engine judges the rest, and runs it as a sub-query, where only a SELECT can stand, read-only.
 *
 * @throws {UsageError} that says what is wrong
 * @example
 * oneSelect("select ';' as a from t;") // => "select ';' as a from t"
 */
export function oneSelect(query: string): string {
  const unended = ["'", '"', '/*']
  const bare = query.replace(inert, (found) => {
    if (unended.includes(found)) throw wrong(`a ${found} does not end`)
    return ' '.repeat(found.length)
  })
  const end = bare.replace(/[\s;]+$/, '').length
  if (end === 0) throw wrong('it is empty')
  if (query.includes('\0')) throw wrong('it holds a zero byte')
  if (bare.slice(0, end).includes(';')) throw wrong('it holds more than one statement')
  let depth = 0
  for (const character of bare.slice(0, end)) {
    if (character === '(') depth++
    else if (character === ')') depth--
    if (depth < 0) break
  }
  if (depth !== 0) throw wrong('its parentheses do not match')
  return query.slice(0, end)
}

function wrong(how: string): UsageError {
  return new UsageError({
    message: `query: must be one SELECT, but ${how}`,
    hint: 'Write one SELECT without a semicolon'
  })
}
