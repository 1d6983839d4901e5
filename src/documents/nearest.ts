import { distance } from 'fastest-levenshtein'

/**
 * The nearest of the names, where it is near enough to be what was meant.
 *
 * @example
 * nearest('max-dorp', ['max-drop', 'max-rise']) // => 'max-drop'
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > 64) return undefined
  const ranked = names.map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate) }))
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (a, b) => (a !== undefined && a.edits <= b.edits ? a : b),
    undefined
  )
  return best !== undefined && best.edits <= Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length / 3))
    ? best.candidate
    : undefined
}
