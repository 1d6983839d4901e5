const [BACKSLASH, COLON] = ['\\', ':'].map((one) => one.charCodeAt(0)) as [number, number]
const SPACE = 32

/** A key and where it ends: at its closing quote. */
interface PlacedKey {
  readonly key: string
  readonly end: number
}

/** Keys of the outermost object of a line of JSON that parses, in order. */
export function ownKeys(line: string): readonly PlacedKey[] {
  const keys: PlacedKey[] = []
  let depth = 0
  for (let at = 0; at < line.length; at++) {
    const character = line[at]
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    if (character !== '"') continue
    const end = endOfString(line, at)
    if (depth === 1 && isKey(line, end)) keys.push({ key: JSON.parse(line.slice(at, end + 1)) as string, end })
    at = end
  }
  return keys
}

/** Where the string ends that begins at `start`: at its closing quote. */
export function endOfString(line: string, start: number): number {
  let end = line.indexOf('"', start + 1)
  while (isEscaped(line, end)) end = line.indexOf('"', end + 1)
  return end
}

function isEscaped(line: string, at: number): boolean {
  let before = at - 1
  while (line.charCodeAt(before) === BACKSLASH) before--
  return (at - before) % 2 === 0
}

/** Whether a colon comes after a string, spaces aside: JSON has no other space than these up to 32. */
export function isKey(line: string, end: number): boolean {
  let next = end + 1
  while (line.charCodeAt(next) <= SPACE) next++
  return line.charCodeAt(next) === COLON
}
