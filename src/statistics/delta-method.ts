import type { Inference } from './inference.js'
import { moments } from './moments.js'
import { symmetric } from './normal-inference.js'

/**
 * A smooth function of the sample, by its influence values (infinitesimal jackknife): its variance is theirs over n.
 *
 * @param of.influence one a row, mean about zero, in the unit of the estimate
 *
 * @example
 * deltaMethod({ estimate: 2, influence: Float64Array.of(-1, 0, 1, 0) }).estimate // => 2
 */
export function deltaMethod(of: { readonly estimate: number; readonly influence: Float64Array }): Inference {
  const n = of.influence.length
  const standardError = Math.sqrt(moments(of.influence).variance / n)
  return symmetric({
    method: 'delta method',
    estimate: of.estimate,
    standardError,
    n,
    ...(n < 2 && { weak: 'one row has no spread' })
  })
}
