import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, type Node, type YAMLError } from 'yaml'

import { MeasurementError, type Problem } from '../documents/index.js'

/** A metric file as it was written: numbers and text are told apart by how they stand in the file. */
export type Written =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other'; readonly text: 'true' | 'false' | 'null' }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Written> }
  | { readonly kind: 'list'; readonly items: readonly Written[] }

const MOST_BYTES = 5 * 2 ** 20
const DEEPEST = 50
const tooDeep = `is nested more than ${DEEPEST} deep`

/**
 * Reads JSON (with Python's bare NaN and Infinity) or YAML.
 *
 * @throws MeasurementError where it is neither, holds a key twice, or is too large or deep
 */
export function writtenValues(bytes: Uint8Array, file: string): Written {
  const text = textOf(bytes, file)
  const lines = new LineCounter()
  // The library's own search for double keys is quadratic.
  const document = parseDocument(text, {
    version: '1.2',
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    // At 'silent' a second document is dropped without an error.
    logLevel: 'error'
  })
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw refused(file, { line, column: col, ...unreadable(error) })
  }
  if (document.contents === null) throw refused(file, { message: 'is empty' })
  const problems: Problem[] = []
  const written = convert(document.contents, { file, lines, problems, key: '', depth: 0 })
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, 10), problems.length)
  return written
}

function unreadable({ code, message }: YAMLError): Pick<Problem, 'message' | 'hint'> {
  if (code === 'MULTIPLE_DOCS')
    return {
      message: 'must be one YAML document, got more',
      hint: 'Leave out the second `---`: one file has the numbers of one model'
    }
  return { message: message.includes('call stack') ? tooDeep : `is neither JSON nor YAML: ${message}` }
}

function textOf(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST_BYTES)
    throw refused(file, { message: `has ${bytes.length} bytes; a metric file has at most 5 MB` })
  if (bytes.length === 0) throw refused(file, { message: 'is empty' })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw refused(file, { message: 'is UTF-16', hint: 'Save it as UTF-8' })
  }
  const text = decoded(bytes, file)
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    throw refused(file, {
      message: 'is a Git LFS pointer, not the file',
      hint: 'Run git lfs pull, or check out with lfs: true'
    })
  }
  if (nesting(text) > DEEPEST) throw refused(file, { message: tooDeep })
  return text
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused(file, { message: 'is not UTF-8 text', hint: 'Write JSON or YAML as UTF-8' })
  }
}

/** Deepest level of brackets outside of double quotes: before a parser recurses into them. */
function nesting(text: string): number {
  let [depth, deepest, inQuotes] = [0, 0, false]
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (inQuotes && character === '\\') index++
    else if (character === '"') inQuotes = !inQuotes
    else if (!inQuotes && (character === '[' || character === '{')) deepest = Math.max(deepest, ++depth)
    else if (!inQuotes && (character === ']' || character === '}')) depth--
  }
  return deepest
}

interface Place {
  readonly file: string
  readonly lines: LineCounter
  readonly problems: Problem[]
  readonly key: string
  readonly depth: number
}

function convert(node: Node, place: Place): Written {
  if (place.depth > DEEPEST) return complain(node, place, tooDeep)
  if (isAlias(node) || node.tag?.startsWith('!'))
    return complain(node, place, 'must be a plain value, without alias or tag')
  if (isMap(node)) {
    const entries = new Map<string, Written>()
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : ''
      const below = { ...place, key: place.key === '' ? name : `${place.key}/${name}`, depth: place.depth + 1 }
      if (entries.has(name)) complain(key as Node, below, 'is written twice')
      entries.set(name, value === null ? { kind: 'other', text: 'null' } : convert(value as Node, below))
    }
    return { kind: 'map', entries }
  }
  if (isSeq(node)) {
    const items = node.items.map((item, index) =>
      convert(item as Node, { ...place, key: `${place.key}[${index}]`, depth: place.depth + 1 })
    )
    return { kind: 'list', items }
  }
  return isScalar(node) ? scalar(node) : complain(node, place, 'must be a value')
}

/** Other bases, and a leading zero, which is octal to some readers of YAML, are text that looks like a number. */
const decimal = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/

function scalar({ value, type, source = '' }: Scalar): Written {
  if (typeof value === 'number' && (decimal.test(source) || !Number.isFinite(value))) return { kind: 'number', value }
  if (typeof value === 'boolean') return { kind: 'other', text: value ? 'true' : 'false' }
  if (value === null) return { kind: 'other', text: 'null' }
  const bare = type === Scalar.PLAIN ? named.get(source) : undefined
  return bare === undefined ? { kind: 'text', text: source } : { kind: 'number', value: bare }
}

/** What Python's json writes without quotes. */
const named = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY]
])

function complain(node: Node, { file, lines, problems, key }: Place, message: string): Written {
  const position = node.range ? lines.linePos(node.range[0]) : undefined
  problems.push({
    file,
    ...(position && { line: position.line, column: position.col }),
    ...(key !== '' && { key }),
    message
  })
  return { kind: 'other', text: 'null' }
}

function refused(file: string, problem: Omit<Problem, 'file'>): MeasurementError {
  return new MeasurementError({ file, ...problem })
}
