import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml'

import type { Fault } from './mistakes.js'
import { shown, type KeyPath, type Written, type WrittenEntry } from './written.js'

/** What the walk needs and notes. */
interface Walk {
  readonly cuts: ReadonlyMap<number, string>
  readonly fault: (fault: Fault) => void
}

const missing = {
  message: 'must have a value, got nothing',
  hint: 'Write a value or leave the key out; text such as "null" and "~" must be quoted'
}

/** The syntax tree as a tree of maps, lists and scalars. Refuses null, keys that are not text, and keys written twice. */
export function writtenTree(node: unknown, path: KeyPath, around: number, walk: Walk): Written {
  if (isScalar(node)) return scalarOf(node, path, around, walk)
  if (isSeq(node)) {
    const offset = offsetOfNode(node, around)
    return {
      kind: 'list',
      offset,
      items: node.items.map((item, index) => writtenTree(item, [...path, index], offset, walk))
    }
  }
  if (isMap(node)) return { kind: 'map', offset: offsetOfNode(node, around), entries: entriesOf(node, path, walk) }
  // An alias is already refused where it stands.
  if (!isAlias(node)) walk.fault({ offset: around, path, ...missing })
  return { kind: 'broken', offset: around }
}

function offsetOfNode(node: { readonly range?: readonly number[] | null | undefined }, around: number): number {
  return node.range?.[0] ?? around
}

function scalarOf(node: Scalar, path: KeyPath, around: number, walk: Walk): Written {
  const offset = offsetOfNode(node, around)
  // A tag is already refused where it stands.
  if (node.tag !== undefined) return { kind: 'broken', offset }
  const quoted = node.type !== 'PLAIN'
  if (node.value === null && !quoted) {
    const blank = node.source === undefined || node.source === ''
    walk.fault({
      offset: blank ? around : offset,
      path,
      ...missing,
      ...(!blank && { message: `must have a value, got ${shown(node.source ?? '')}` })
    })
    return { kind: 'broken', offset }
  }
  const cut = quoted ? undefined : walk.cuts.get(offset)
  return { kind: 'scalar', text: node.source ?? '', quoted, offset, ...(cut !== undefined && { cut }) }
}

function entriesOf(map: YAMLMap, path: KeyPath, walk: Walk): Map<string, WrittenEntry> {
  const entries = new Map<string, WrittenEntry>()
  const around = offsetOfNode(map, 0)
  let before: string | undefined
  for (const pair of map.items) {
    const key = keyOf(pair, path, around, walk)
    if (key === undefined) continue
    const last = before === undefined ? undefined : entries.get(before)
    if (before !== undefined && last !== undefined && map.flow === true && isHalfOfNumber(pair, key, last)) {
      entries.set(before, noteHalves([...path, before], key, last, walk))
      continue
    }
    const keyOffset = offsetOfNode(pair.key as Scalar, around)
    if (entries.has(key))
      walk.fault({ offset: keyOffset, path: [...path, key], message: 'is written twice', hint: 'Keep one of them' })
    else entries.set(key, { keyOffset, value: writtenTree(pair.value, [...path, key], keyOffset, walk) })
    before = key
  }
  return entries
}

function keyOf(pair: Pair, path: KeyPath, around: number, walk: Walk): string | undefined {
  if (isAlias(pair.key)) return undefined
  if (!isScalar(pair.key) || (pair.key.value === null && pair.key.type === 'PLAIN')) {
    const offset = isMap(pair.key) || isSeq(pair.key) || isScalar(pair.key) ? offsetOfNode(pair.key, around) : around
    walk.fault({ offset, path, message: 'a key must be text', hint: 'Quote the key' })
    return undefined
  }
  const key = pair.key.source ?? ''
  if (key !== '__proto__' && key !== '<<') return key
  walk.fault({
    offset: offsetOfNode(pair.key, around),
    path: [...path, key],
    message: `${shown(key)} is not allowed as a key`
  })
  return undefined
}

/** Inside braces, `max-drop: 0,01` is `max-drop: 0` and a key `01` without a value. */
function isHalfOfNumber(pair: Pair, key: string, { value }: WrittenEntry): boolean {
  const empty = pair.value === null || (isScalar(pair.value) && pair.value.value === null)
  return empty && /^[0-9]+$/.test(key) && value.kind === 'scalar' && /^[-+]?[0-9]+$/.test(value.text)
}

function noteHalves(path: KeyPath, second: string, entry: WrittenEntry, walk: Walk): WrittenEntry {
  const { offset } = entry.value
  const first = entry.value.kind === 'scalar' ? entry.value.text : ''
  walk.fault({
    offset,
    path,
    message: `must be a decimal number, got ${shown(`${first},${second}`)}`,
    hint: `Write ${first}.${second}`
  })
  return { ...entry, value: { kind: 'broken', offset } }
}
