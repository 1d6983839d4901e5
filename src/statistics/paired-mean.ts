import type { Inference } from './inference.js'
import { mean } from './mean.js'
import { signFlip } from './sign-flip.js'

/** Below so many pairs the normal theory behind t is not trusted for p-values. */
const FEW = 30

/**
 * Mean of paired differences. Student's t; below 30 pairs the p-values come from all flips of the signs, which need no normality
 * (the bounds stay Student's).
 *
 * @param differences candidate minus baseline, one a row
 *
 * @example
 * pairedMean(Float64Array.of(0, 0, 0)).bounds(0.05) // => { low: 0, high: 0 }
 */
export function pairedMean(differences: Float64Array): Inference {
  const student = { ...mean(differences), method: 'paired t' }
  if (differences.length >= FEW || differences.length < 2) return student
  return {
    ...student,
    method: 'paired t, sign flips',
    pLess: (value) => signFlip(differences.map((difference) => value - difference)),
    pGreater: (value) => signFlip(differences.map((difference) => difference - value))
  }
}
