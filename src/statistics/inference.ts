/** Low and high bound of an unknown value. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * What the data say about one unknown number: a metric, or the difference of two.
 *
 * Every procedure of this room that estimates something returns one, so that a decision does not need to know which procedure it was.
 */
export interface Inference {
  /** Name of the procedure in words, such as `Tango score`. */
  readonly method: string
  readonly estimate: number
  /** Standard error of the estimate; NaN where the procedure has none. */
  readonly standardError: number
  /** Rows, items or pairs behind it. */
  readonly n: number
  /** Low and high bound, each one-sided at level `1 - alpha`; together a two-sided interval at `1 - 2 alpha`. */
  bounds(alpha: number): Bounds
  /** One-sided p-value of H0: the unknown number is at least `value`. Small: it is less. */
  pLess(value: number): number
  /** One-sided p-value of H0: the unknown number is at most `value`. Small: it is more. */
  pGreater(value: number): number
  /** Why a pass must not rest on it (too few cases, undefined replicates); absent where it may. */
  readonly weak?: string
  /** Smallest count that enters it, where that decides whether it is weak. */
  readonly support?: number
  /** What rows of unequal weight are worth, in equal ones. */
  readonly effective?: number
  /** Independent groups of rows, where rows are dependent. */
  readonly groups?: { readonly count: number; readonly effective: number }
}

/** The same for minus the number: turns "lower is better" into "higher is better". */
export function mirrored(of: Inference): Inference {
  return {
    ...of,
    estimate: -of.estimate,
    bounds: (alpha) => {
      const { low, high } = of.bounds(alpha)
      return { low: -high, high: -low }
    },
    pLess: (value) => of.pGreater(-value),
    pGreater: (value) => of.pLess(-value)
  }
}
