import { Composer, isScalar, LineCounter, type Document, type YAMLError } from 'yaml'

import { cutText } from '../documents/index.js'
import type { DocumentKind } from './document-kind.js'
import { lexed } from './lexemes.js'
import type { Fault, PlaceOf } from './mistakes.js'
import { shown, type WrittenMap } from './written.js'
import { writtenTree } from './written-tree.js'

export interface Yaml {
  /** Undefined where the text cannot be read as one map. */
  readonly root: WrittenMap | undefined
  readonly faults: readonly Fault[]
  readonly placeOf: PlaceOf
}

/** Reads YAML 1.2 with its places. Never throws: what is wrong is in `faults`. */
export function readYaml(text: string, kind: DocumentKind): Yaml {
  const lines = new LineCounter()
  const placeOf: PlaceOf = (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const { tokens, faults: refused, cuts } = lexed(text, lines.addNewLine)
  if (tokens.length === 0 && refused.length > 0) return { root: undefined, faults: refused, placeOf }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const documents = [...composer.compose(tokens, true, text.length)]
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings])
  const faults = [...refused, ...unreadable(errors, refused, text), ...secondDocument(documents, kind)]
  const [document] = documents
  if (document === undefined || documents.length > 1 || errors.length > 0) return { root: undefined, faults, placeOf }
  if (isNothing(document.contents))
    return { root: undefined, faults: [...faults, notAMap(0, 'is empty', kind)], placeOf }
  const root = writtenTree(document.contents, [], 0, { cuts, fault: (fault) => faults.push(fault) })
  if (root.kind === 'map') return { root, faults, placeOf }
  return {
    root: undefined,
    faults: [...faults, notAMap(root.offset, 'must be a map of keys to values', kind)],
    placeOf
  }
}

function isNothing(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null)
}

function notAMap(offset: number, message: string, { begin }: DocumentKind): Fault {
  return { offset, path: [], message, hint: begin }
}

/** What the parser could not read, unless it follows from something that was refused before it. */
function unreadable(errors: readonly YAMLError[], refused: readonly Fault[], text: string): Fault[] {
  const first = refused[0]?.offset ?? Infinity
  return errors
    .filter(({ pos }) => pos[0] < first)
    .slice(0, 10)
    .map((error) => faultOf(error, text))
}

function secondDocument([, second]: readonly Document[], { name }: DocumentKind): Fault[] {
  if (second === undefined) return []
  const offset = second.range?.[0] ?? 0
  return [
    {
      offset,
      path: [],
      message: 'must be one YAML document, got more',
      hint: `Leave out the second \`---\`: one file is one ${name}`
    }
  ]
}

function faultOf({ code, pos, message }: YAMLError, text: string): Fault {
  const [offset] = pos
  const rest = text.slice(offset, offset + 200).split(/[\r\n]/)[0] ?? ''
  const common = { offset, path: [] }
  switch (code as string) {
    case 'BAD_SCALAR_START':
      return {
        ...common,
        message: `plain text cannot begin with ${shown(rest.slice(0, 1))}`,
        hint: `Quote it: ${shown(wordOf(rest))}`
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        ...common,
        message: 'a colon with a space after it begins a value, and there is one already',
        hint: 'If it is text, quote it'
      }
    case 'TAB_AS_INDENT':
      return { ...common, message: 'a tab is not allowed here', hint: 'Use spaces' }
    default:
      return { ...common, message: `cannot be read as YAML: ${lowerFirst(message.split(/[\r\n]/)[0] ?? '')}` }
  }
}

function wordOf(rest: string): string {
  return rest.replace(/\s+#.*$/, '').replace(/[\s,\]}]+$/, '')
}

function lowerFirst(message: string): string {
  const text = message.replace(/\.$/, '')
  return text.slice(0, 1).toLowerCase() + cutText(text.slice(1), 159)
}
