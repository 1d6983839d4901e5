import { readHybrid } from './parquet-hybrid.js'
import type { DataPage } from './parquet-page.js'

/** Whether the values of a page are indices of the chunk's dictionary. */
export function isIndexed({ encoding }: DataPage): boolean {
  return encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY'
}

/**
 * Indices of a page, which may lie beyond the dictionary.
 *
 * @param memory to put them into, where it suffices
 * @throws RangeError if they are cut off
 */
export function pageIndices({ values, count }: DataPage, memory: Int32Array): Int32Array {
  const indices = memory.length < count ? new Int32Array(count) : memory
  if (count === 0) return indices
  const width = values[0]
  if (width === undefined) throw new RangeError('a page has no indices')
  if (width === 0) indices.fill(0, 0, count)
  else readHybrid(values.subarray(1), width, indices, count)
  return indices
}

/** @throws RangeError always: an index lies beyond the dictionary */
export function beyondDictionary(index: number, size: number): never {
  throw new RangeError(`index ${index} of a dictionary of ${size}`)
}
