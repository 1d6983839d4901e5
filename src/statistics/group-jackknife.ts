import { mean, sumNthPowerDeviations } from 'simple-statistics'

import type { Inference } from './inference.js'
import { symmetric } from './normal-inference.js'

/**
 * Any statistic of dependent rows, by deleting one group of rows at a time. The group is the independent unit.
 *
 * SE = sqrt((G - 1) / G * sum of squared deviations of the values without each group); Student's t with G* - 1 degrees of freedom, where
 * G* = (sum of sizes)^2 / (sum of squared sizes) is what uneven groups are worth. Fewer than 5 groups, or worth less than 3, may not pass.
 *
 * @param of.leftOut the statistic without each group
 * @param of.groupSizes rows of each group, in the same order
 *
 * @example
 * groupJackknife({ estimate: 2, leftOut: Float64Array.of(2, 2, 2, 2, 2), groupSizes: Float64Array.of(1, 1, 1, 1, 1) }).groups // => { count: 5, effective: 5 }
 */
export function groupJackknife(of: {
  readonly estimate: number
  readonly leftOut: Float64Array
  readonly groupSizes: Float64Array
}): Inference {
  const count = of.groupSizes.length
  const rows = of.groupSizes.reduce((sum, size) => sum + size, 0)
  const effective = (rows * rows) / of.groupSizes.reduce((sum, size) => sum + size * size, 0)
  const leftOut = Array.from(of.leftOut)
  const usable = count >= 2 && leftOut.every(Number.isFinite)
  const standardError = usable ? Math.sqrt(((count - 1) / count) * deviations(leftOut)) : Number.NaN
  const weak = weakness({ usable, count, effective })
  return {
    ...symmetric({
      method: 'jackknife over groups',
      estimate: of.estimate,
      standardError,
      n: rows,
      df: effective - 1,
      ...(weak !== undefined && { weak })
    }),
    groups: { count, effective }
  }
}

/** Sum of squared deviations; exactly zero where all are equal, which a computed mean would blur. */
function deviations(values: number[]): number {
  return values.every((value) => value === values[0])
    ? 0
    : sumNthPowerDeviations(values, 2) - values.length * residual(values) ** 2
}

/** What rounding left in the mean. */
function residual(values: number[]): number {
  const center = mean(values)
  return mean(values.map((value) => value - center))
}

function weakness({
  usable,
  count,
  effective
}: {
  usable: boolean
  count: number
  effective: number
}): string | undefined {
  if (!usable) return 'the metric is undefined without one of the groups'
  return enoughGroups({ count, effective }) ? undefined : 'too few groups'
}

/** Whether groups are enough for a pass. */
export function enoughGroups({ count, effective }: { readonly count: number; readonly effective: number }): boolean {
  return count >= 5 && effective >= 3
}
