import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap
} from 'yaml'

import { quoted } from './quoted.js'
import type { Tree, TreeEntry } from './tree.js'

/** Levels of a workflow that is read; the parser's stack also holds the document and the scalar at hand. */
const deepest = 50
const deepestStack = deepest + 2

/** Characters of a workflow that is read. */
const longest = 524_288

/** Faults that are kept: a person mends the first of a thousand. */
const mostFaults = 100

const refused = ': GitHub does not start this workflow'

/** What GitHub refuses in the text itself, or what is beyond any workflow. */
export interface TextFault {
  readonly offset: number
  readonly message: string
}

export interface Read {
  /** Undefined where the text cannot be read. */
  readonly root: Tree | undefined
  readonly faults: readonly TextFault[]
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
}

/** Reads YAML as GitHub reads workflows: 1.2, anchors and aliases, no tags, no key twice. Never throws. */
export function readTree(text: string): Read {
  const lines = new LineCounter()
  const placeOf: Read['placeOf'] = (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (text.length > longest)
    return { root: undefined, faults: [{ offset: 0, message: 'is longer than 512 KB and is not judged' }], placeOf }
  const tokens = tokensOf(text, lines)
  if (tokens === undefined) {
    return {
      root: undefined,
      faults: [{ offset: 0, message: `has more than ${deepest} levels and is not judged` }],
      placeOf
    }
  }
  const documents = composed(tokens, text.length)
  const errors = documents.flatMap(({ errors }) => errors)
  const faults = errors.slice(0, 1).map(({ pos: [offset], message }) => ({
    offset,
    message: `cannot be read as YAML: ${quoted(message.split(/[\r\n]/)[0] ?? '')}${refused}`
  }))
  if (documents.length > 1)
    faults.push({ offset: documents[1]?.range[0] ?? 0, message: `holds a second document${refused}` })
  const [document] = documents
  if (document === undefined || faults.length > 0) return { root: undefined, faults, placeOf }
  const walk: Walk = {
    text,
    anchors: new Map(),
    fault: (offset, message) => {
      if (faults.length < mostFaults) faults.push({ offset, message: `${message}${refused}` })
    }
  }
  const root = treeOf(document.contents, 0, walk)
  return { root: faults.length > 0 ? undefined : root, faults, placeOf }
}

function tokensOf(text: string, lines: LineCounter): CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepestStack) return undefined
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

function composed(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  return [...composer.compose(tokens, true, length)] as Document.Parsed[]
}

interface Walk {
  readonly text: string
  /** Of the nodes that are read already: an alias inside its own anchor leads nowhere. */
  readonly anchors: Map<string, Tree>
  readonly fault: (offset: number, message: string) => void
}

const nothing = (offset: number): Tree => ({ kind: 'text', text: '', offset, literal: false })

function treeOf(node: unknown, around: number, walk: Walk): Tree {
  if (isAlias(node)) return aliased(node.source, node.range?.[0] ?? around, walk)
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return nothing(around)
  const { tag, anchor, range } = node as Node & { readonly anchor?: string }
  const offset = range?.[0] ?? around
  if (tag !== undefined && tag.startsWith('!')) {
    walk.fault(
      Math.max(walk.text.lastIndexOf('!', offset - 1), 0),
      `has the tag ${quoted(tag)}: text that begins with "!" must be quoted`
    )
  }
  const tree = inside(node, offset, walk)
  if (anchor !== undefined) walk.anchors.set(anchor, tree)
  return tree
}

function inside(node: unknown, offset: number, walk: Walk): Tree {
  if (isSeq(node)) return { kind: 'list', offset, items: node.items.map((item) => treeOf(item, offset, walk)) }
  if (isMap(node)) return { kind: 'map', offset, entries: entriesOf(node, offset, walk) }
  const { type, source = '', value } = node as Scalar
  const empty = type === 'PLAIN' && value === null
  return { kind: 'text', text: empty ? '' : source, offset, literal: type === 'BLOCK_LITERAL' }
}

function aliased(name: string, offset: number, { anchors, fault }: Walk): Tree {
  const tree = anchors.get(name)
  if (tree === undefined) fault(offset, `names the anchor ${quoted(name)}, which is not there`)
  return tree ?? nothing(offset)
}

function entriesOf(map: YAMLMap, around: number, walk: Walk): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>()
  for (const { key, value } of map.items) {
    if (!isScalar(key) || (key.value === null && key.type === 'PLAIN')) {
      walk.fault((key as Node | null)?.range?.[0] ?? around, 'has a key that is no text')
      continue
    }
    const keyOffset = key.range?.[0] ?? around
    const name = key.source ?? ''
    const entry = { keyOffset, value: treeOf(value, keyOffset, walk) }
    if (entries.has(name)) walk.fault(keyOffset, `has the key ${quoted(name)} twice`)
    else entries.set(name, entry)
  }
  return entries
}
