import { isUtf8 } from 'node:buffer'

/** Codes of cells that have no entry in the dictionary. */
export const noEntry = { missing: -1, misfit: -2 } as const

/** What a cell's text means: the entry that it has, always the same for that entry itself, or that it has none. */
export type Meaning = string | (typeof noEntry)[keyof typeof noEntry]

/** Beyond these a dictionary is given up for an empty one, so that a column of ids stays bounded. */
const mostTexts = 65_536
const mostBytes = 1 << 21

const firstSlots = 1 << 8
const firstBytes = 1 << 12
/** A slot: hash, start in the pool, length, code. */
const slotSize = 4
const empty = -1

/** A step of `hashOf`: `hash = Math.imul(hash ^ byte, hashFactor)`. */
export const firstHash = 0x811c9dc5 | 0
export const hashFactor = 0x01000193

/**
 * Codes of texts, found by their bytes: a text that was seen before costs no string. A hash table with linear probing
 * over one pool of bytes; constant time a text on average.
 */
export class ByteDictionary {
  /** By code, in order of first appearance; another array after `renew`. */
  entries: string[] = []
  private slots = new Int32Array(firstSlots * slotSize).fill(empty)
  private pool = Buffer.alloc(firstBytes)
  private used = 0
  private size = 0
  private scratch = new Uint8Array(firstBytes)
  private readonly encoder = new TextEncoder()

  constructor(private readonly meaning: (text: string) => Meaning) {}

  /**
   * The code of a text in UTF-8, `noEntry` if it has none.
   *
   * @throws TypeError if it is not UTF-8
   */
  codeOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const { slots } = this
    const last = slots.length - 1
    const length = end - start
    for (let slot = (hash << 2) & last; ; slot = (slot + slotSize) & last) {
      const at = slots[slot + 1]!
      if (at === empty) return this.learn(bytes, start, end, hash)
      if (slots[slot] === hash && slots[slot + 2] === length && this.holds(bytes, start, at, length))
        return slots[slot + 3]!
    }
  }

  codeOfText(text: string): number {
    if (text.length * 3 > this.scratch.length) this.scratch = new Uint8Array(text.length * 3)
    const { written } = this.encoder.encodeInto(text, this.scratch)
    return this.codeOf(this.scratch, 0, written, hashOf(this.scratch, 0, written))
  }

  isFull(): boolean {
    return this.size > mostTexts || this.used > mostBytes
  }

  /** Begins again with no entries; codes given before mean nothing any more. */
  renew(): void {
    this.slots.fill(empty)
    if (this.pool.length > 2 * mostBytes) this.pool = Buffer.alloc(firstBytes)
    this.used = 0
    this.size = 0
    this.entries = []
  }

  private holds(bytes: Uint8Array, start: number, at: number, length: number): boolean {
    const { pool } = this
    for (let index = 0; index < length; index++) if (bytes[start + index] !== pool[at + index]) return false
    return true
  }

  private learn(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const at = this.used
    this.keep(bytes, start, end)
    const text = this.pool.toString('utf8', at, this.used)
    // Only a text with a replacement character can have been invalid; the check costs more than the decoding.
    if (text.includes('\ufffd') && !isUtf8(this.pool.subarray(at, this.used)))
      throw new TypeError('a text in it is not UTF-8')
    const code = this.codeOfMeaning(text, this.meaning(text))
    if (++this.size * 4 > (this.slots.length / slotSize) * 3) this.enlarge()
    const slot = freeSlot(this.slots, hash)
    this.slots[slot] = hash
    this.slots[slot + 1] = at
    this.slots[slot + 2] = end - start
    this.slots[slot + 3] = code
    return code
  }

  private codeOfMeaning(text: string, means: Meaning): number {
    if (typeof means === 'number') return means
    return means === text ? this.entries.push(text) - 1 : this.codeOfText(means)
  }

  private keep(bytes: Uint8Array, start: number, end: number): void {
    const needed = this.used + end - start
    if (needed > this.pool.length) {
      const larger = Buffer.alloc(Math.max(this.pool.length * 2, needed))
      larger.set(this.pool)
      this.pool = larger
    }
    for (let at = start; at < end; at++) this.pool[this.used++] = bytes[at]!
  }

  private enlarge(): void {
    const { slots } = this
    const larger = new Int32Array(slots.length * 2).fill(empty)
    for (let from = 0; from < slots.length; from += slotSize) {
      if (slots[from + 1] === empty) continue
      const to = freeSlot(larger, slots[from]!)
      for (let field = 0; field < slotSize; field++) larger[to + field] = slots[from + field]!
    }
    this.slots = larger
  }
}

/** Where a new text with this hash goes. */
function freeSlot(slots: Int32Array, hash: number): number {
  const last = slots.length - 1
  let slot = (hash << 2) & last
  while (slots[slot + 1] !== empty) slot = (slot + slotSize) & last
  return slot
}

/** FNV-1a of bytes, 32 bits. Who goes over the bytes anyway takes the same steps there. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = firstHash
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, hashFactor)
  return hash
}
