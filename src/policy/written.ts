import { cutText } from '../documents/index.js'

/** The file as it was written: what a mistake points at, and what text is taken from. */
export type Written = WrittenScalar | WrittenList | WrittenMap | Broken

/** What is not a value at all; its fault is already noted. */
export interface Broken {
  readonly kind: 'broken'
  readonly offset: number
}

export interface WrittenScalar {
  readonly kind: 'scalar'
  /** Source text of a plain scalar; content of a quoted one. */
  readonly text: string
  readonly quoted: boolean
  /** A `#` right after it that YAML took for a comment, with what it swallowed. */
  readonly cut?: string
  readonly offset: number
}

export interface WrittenList {
  readonly kind: 'list'
  readonly items: readonly Written[]
  readonly offset: number
}

export interface WrittenMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, WrittenEntry>
  readonly offset: number
}

export interface WrittenEntry {
  readonly keyOffset: number
  readonly value: Written
}

/** Keys of maps and positions in lists, from the root. */
export type KeyPath = readonly (string | number)[]

/** Offset of what the path leads to, or of the nearest thing around it; of the key itself where `key` is asked for. */
export function offsetOf(root: Written, path: KeyPath, at: 'key' | 'value'): number {
  let here = root
  for (const [index, step] of path.entries()) {
    const entry = here.kind === 'map' && typeof step === 'string' ? here.entries.get(step) : undefined
    if (entry !== undefined && at === 'key' && index === path.length - 1) return entry.keyOffset
    const next = entry?.value ?? (here.kind === 'list' && typeof step === 'number' ? here.items[step] : undefined)
    if (next === undefined) break
    here = next
  }
  return here.offset
}

/**
 * The path as a person reads it.
 *
 * @example
 * keyPathText(['baseline', 'from', 1]) // => 'baseline.from[1]'
 */
export function keyPathText(path: KeyPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      const name = /^[\w@/-]+$/.test(step) ? step : shown(step)
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

/**
 * Hostile text in quotes, cut at 80 characters.
 *
 * @example
 * shown('a\u0007b') // => '"a\\u0007b"'
 */
export function shown(text: string): string {
  const quoted = JSON.stringify(text)
  return quoted.length <= 80 ? quoted : `${cutText(quoted, 79)}"`
}
