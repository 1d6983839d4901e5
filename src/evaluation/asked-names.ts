import type { Policy } from '../documents/index.js'
import { reportedName } from '../metrics/index.js'

/** Names of all that a policy asks for: what a file says of anything else decides nothing. */
export function askedNames({ metrics, slices }: Pick<Policy, 'metrics' | 'slices'>): ReadonlySet<string> {
  const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)]
  return new Set(entries.map(({ measure }) => reportedName(measure)))
}
