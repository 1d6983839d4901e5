/**
 * Whether a change under `candidate:` is known to be no weaker. Of fewer repeats less is known. The first repeats give a number a known error, and
 * what failed by the number alone may then be inconclusive.
 */
export function isStricterCandidate(key: string, before: unknown, after: unknown): boolean {
  if (key === 'aggregate') return (before ?? 'mean') === (after ?? 'mean')
  if (key === 'measured-by') return namesIn(before).every((name) => namesIn(after).includes(name))
  const [old, now] = [before ?? 1, after ?? 1]
  if (typeof old !== 'number' || typeof now !== 'number') return false
  return now === old || (now > old && old > 1)
}

function namesIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : []
}
