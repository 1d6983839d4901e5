/** Parts that all values beyond those that are listed are counted in. */
export const TAIL_BUCKETS = 64

/** One more than the largest hash. */
export const HASHES = 2 ** 53

/**
 * A whole number in [0, 2^53) that is spread evenly over texts, by their UTF-16 code units: cyrb53 (bryc, public domain), seed 0. Part of the format
 * of profiles: it never changes.
 *
 * @example
 * categoryHash('') // => 3338908027751811
 */
export function categoryHash(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0)
}

/** In which part of the tail a value is counted that is not listed: independent of whether its hash is small. */
export function tailBucket(text: string): number {
  return categoryHash(text) % TAIL_BUCKETS
}
