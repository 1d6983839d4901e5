import type { Inference } from './inference.js'
import { normalQuantile, normalTail } from './normal.js'
import { studentQuantile, studentTail } from './student.js'

/** What every symmetric procedure comes down to: an estimate, its error, and the distribution of their ratio. */
export interface Symmetric {
  readonly method: string
  readonly estimate: number
  readonly standardError: number
  readonly n: number
  /** Degrees of freedom of Student's t; normal without. */
  readonly df?: number
  readonly weak?: string
}

/** Wald interval and p-values. Without error there is nothing to divide by: the interval is the estimate alone. */
export function symmetric({ df, ...of }: Symmetric): Inference {
  const { estimate, standardError } = of
  const quantile = (alpha: number): number =>
    df === undefined ? -normalQuantile(alpha) : studentQuantile(1 - alpha, df)
  const tail = (t: number): number => (df === undefined ? normalTail(t) : studentTail(t, df))
  const pGreater = (value: number): number =>
    standardError === 0 ? certain(estimate, value) : tail((estimate - value) / standardError)
  const pLess = (value: number): number =>
    standardError === 0 ? certain(value, estimate) : tail((value - estimate) / standardError)
  return {
    ...of,
    bounds: (alpha) => {
      const half = standardError === 0 ? 0 : quantile(alpha) * standardError
      return { low: estimate - half, high: estimate + half }
    },
    pLess,
    pGreater
  }
}

/** p-value of "not larger" without any error: nothing to doubt when it is larger, nothing shown when it is not. */
function certain(larger: number, smaller: number): number {
  return larger > smaller ? 0 : 1
}
