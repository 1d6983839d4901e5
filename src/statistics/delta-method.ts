import type { Inference } from './inference.js'
import { moments } from './moments.js'
import { symmetric } from './normal-inference.js'

/**
 * A smooth function of the sample, by its influence values (infinitesimal jackknife): its variance is theirs over n. Where rows weigh unequally,
 * Student's t with one degree of freedom less than they are worth; worth less than two, they may not pass.
 *
 * @param of.influence one a row, mean about zero, in the unit of the estimate
 * @param of.effective what rows of unequal weight are worth
 *
 * @example
 * deltaMethod({ estimate: 2, influence: Float64Array.of(-1, 0, 1, 0) }).estimate // => 2
 */
export function deltaMethod(of: {
  readonly estimate: number
  readonly influence: Float64Array
  readonly effective?: number | undefined
}): Inference {
  const { estimate, influence, effective } = of
  const n = influence.length
  return {
    ...symmetric({
      method: 'delta method',
      estimate,
      standardError: Math.sqrt(moments(influence).variance / n),
      n,
      ...(effective !== undefined && { df: Math.max(1, effective - 1) }),
      ...((effective ?? n) < 2 && { weak: 'one row has no spread' })
    }),
    ...(effective !== undefined && { effective })
  }
}
