import { apart } from '../apart.js'
import type { ColumnPair } from '../column-pair.js'
import { quoted } from '../value-in-words.js'

/** More drifted columns than this are no exchange of two. */
const MOST = 40

/** How near a column must come to the other's reference, and how far it must be from its own. */
const NEAR = 0.1
const FAR = 0.3

/**
 * Swapped columns: two columns that drifted, and each has the distribution that the other had.
 *
 * @param drifted the columns that drifted
 * @returns by name of the column, a clause without capital or period
 */
export function swappedColumns(drifted: readonly ColumnPair[]): Map<string, string> {
  const found = new Map<string, string>()
  if (drifted.length > MOST) return found
  const moved = drifted.filter(({ reference, current }) => apart(reference, current) >= FAR)
  moved.forEach((one, index) => {
    for (const other of moved.slice(index + 1)) {
      if (apart(one.reference, other.current) > NEAR || apart(other.reference, one.current) > NEAR) continue
      found.set(one.name, `looks exchanged with the column ${quoted(other.name)}`)
      found.set(other.name, `looks exchanged with the column ${quoted(one.name)}`)
    }
  })
  return found
}
