import type { Policy } from '../documents/index.js'
import type { Extras } from './columns-of.js'

/** The columns that a policy reads beside the task's own. */
export function extrasOf({ metrics, slices }: Pick<Policy, 'metrics' | 'slices'>): Extras {
  const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)]
  return {
    slices: [...new Set(slices.flatMap(({ by }) => by.flat()))],
    numbers: [...new Set(entries.flatMap(({ measure }) => (measure.kind === 'column' ? [measure.column] : [])))]
  }
}
