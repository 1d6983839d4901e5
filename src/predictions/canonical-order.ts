import { createHash } from 'node:crypto'

import { argsort } from '../statistics/index.js'

/**
 * Rows ordered by the 32-bit FNV-1a hash of their id, then by id: an order that depends on the ids alone, and that nobody writes files in, so
 * that no result can depend on the order of a file. O(n).
 */
export function canonicalOrder(ids: readonly string[]): Uint32Array {
  const hashes = Float64Array.from(ids, hashOf)
  const order = argsort(hashes).slice()
  for (let start = 0; start < order.length;) {
    let end = start + 1
    while (end < order.length && hashes[order[end]!] === hashes[order[start]!]) end++
    if (end - start > 1) order.subarray(start, end).sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0))
    start = end
  }
  return order
}

function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Digest of ids, each with the texts that belong to it. Lengths stand before the texts, so that no two tables read the same. */
export function digestOfRows(ids: readonly string[], textsOf: (row: number) => readonly string[]): string {
  const hash = createHash('sha256')
  const lines: string[] = []
  const flush = (): void => void hash.update(lines.splice(0).join(''))
  for (let row = 0; row < ids.length; row++) {
    lines.push(`${[ids[row]!, ...textsOf(row)].map((text) => `${text.length}:${text}`).join('')}\n`)
    if (lines.length === 8192) flush()
  }
  flush()
  return `sha256:${hash.digest('hex')}`
}
