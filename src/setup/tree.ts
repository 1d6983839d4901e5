/** A YAML file as it was written: texts, lists and maps with their places. Aliases lead to the node they name. */
export type Tree = TreeText | TreeList | TreeMap

export interface TreeText {
  readonly kind: 'text'
  /** Content; '' where nothing is written. */
  readonly text: string
  readonly offset: number
  /** Written after `|`: a line of the content is a line of the file. */
  readonly literal: boolean
}

export interface TreeList {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  readonly offset: number
}

export interface TreeMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, TreeEntry>
  readonly offset: number
}

export interface TreeEntry {
  readonly keyOffset: number
  readonly value: Tree
}

/** The entry of a key; undefined where the node is no map or lacks it. */
export function entryOf(tree: Tree | undefined, key: string): TreeEntry | undefined {
  return tree?.kind === 'map' ? tree.entries.get(key) : undefined
}

/** The text under a key. */
export function textAt(tree: Tree | undefined, key: string): TreeText | undefined {
  const value = entryOf(tree, key)?.value
  return value?.kind === 'text' ? value : undefined
}

/** The texts of a list, or the one text: GitHub takes either in most places. */
export function textsOf(tree: Tree | undefined): readonly TreeText[] {
  if (tree === undefined || tree.kind === 'map') return []
  const items = tree.kind === 'list' ? tree.items : [tree]
  return items.filter((item) => item.kind === 'text' && item.text !== '') as TreeText[]
}

/**
 * Offset in the file of a character of a text: exact in literal blocks and in text of one line, else the text's beginning.
 *
 * @param index of the character in the content
 */
export function offsetWithin(source: string, { text, offset, literal }: TreeText, index: number): number {
  if (literal) return offsetInBlock(source, offset, text.slice(0, index)) ?? offset
  const begin = text !== '' && source.startsWith(text, offset + 1) ? offset + 1 : offset
  return source.startsWith(text, begin) ? begin + index : offset
}

function offsetInBlock(source: string, header: number, before: string): number | undefined {
  let line = source.indexOf('\n', header) + 1
  const lines = before.split('\n')
  for (let skipped = 1; skipped < lines.length && line > 0; skipped += 1) line = source.indexOf('\n', line) + 1
  if (line === 0) return undefined
  const end = source.indexOf('\n', line)
  const written = source.slice(line, end === -1 ? undefined : end)
  return line + written.length - written.trimStart().length + (lines.at(-1) ?? '').trimStart().length
}
