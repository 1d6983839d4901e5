/** Uniform random numbers in [0, 1), 53 bits each. */
export type RandomStream = () => number

/**
 * A stream of its own for each (seed, key), the same on every machine: Doty-Humphrey's sfc32, started from an FNV-1a hash.
 *
 * @param seed in [0, 2^53)
 * @param key what the numbers are for, so that a result does not depend on what else was computed
 */
export function randomStream(seed: number, key: string): RandomStream {
  let a = seed >>> 0
  let b = Math.floor(seed / 2 ** 32) >>> 0
  let c = fnv1a(key)
  let counter = 1
  const next = (): number => {
    const result = (a + b + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + result) >>> 0
    return result
  }
  for (let round = 0; round < 20; round++) next()
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * 2 ** -53
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
