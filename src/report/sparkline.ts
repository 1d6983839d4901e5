import type { Check } from '../documents/index.js'

const bars = '▁▂▃▄▅▆▇█'

/** More parts are no picture any more: what a document says of itself may be of any length. */
const MOST_PARTS = 24

/** Both sides of a column, drawn to one scale. */
export interface Picture {
  readonly reference: string
  readonly current: string
  /** What the bars are. */
  readonly of: string
}

/** Rules that are broken by another distribution of the values, which a picture shows. */
const ofShape: readonly string[] = ['ks', 'wasserstein', 'jensen-shannon', 'new-categories']

/** Undefined where the shape of the column did not drift, and where there is nothing to draw. */
export function pictureOf({ drift, limits }: Pick<Check, 'drift' | 'limits'>): Picture | undefined {
  if (drift === undefined || !limits.some(({ rule, status }) => status === 'fail' && ofShape.includes(rule)))
    return undefined
  const { type, reference, current } = drift
  const [before, now] = [reference.shares, current.shares]
  if (before === undefined || now === undefined || before.length !== now.length) return undefined
  if (before.length < 2 || before.length > MOST_PARTS) return undefined
  const top = Math.max(...before, ...now)
  const of =
    type === 'numeric' || type === 'timestamp'
      ? `${before.length === 10 ? 'tenths' : 'parts'} of the reference, low to high`
      : 'leading categories, then all others'
  return { reference: sparkline(before, top), current: sparkline(now, top), of }
}

/**
 * Shares as bars. Only a share below a sixteenth of the top has the lowest.
 *
 * @param top share of the highest bar
 * @example
 * sparkline([0, 0.1, 0.2], 0.2) // => '▁▅█'
 */
export function sparkline(shares: readonly number[], top: number): string {
  return shares
    .map((share) => {
      const height = Math.round((share / top) * (bars.length - 1))
      return bars[Number.isFinite(height) ? Math.min(Math.max(height, 0), bars.length - 1) : 0]
    })
    .join('')
}
