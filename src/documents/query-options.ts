/**
 * What stands behind the `?` of a reference: each option once, none without a value.
 *
 * @param known names that may stand there
 * @returns undefined: it is something else
 */
export function queryOptions(query: string, known: readonly string[]): ReadonlyMap<string, string> | undefined {
  const entries = [...new URLSearchParams(query)]
  const options = new Map(entries)
  const right = entries.every(([key, value]) => known.includes(key) && value !== '' && !/\p{Cc}/u.test(value))
  return right && options.size === entries.length ? options : undefined
}
