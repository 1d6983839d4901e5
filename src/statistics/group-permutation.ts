import { addGroup, cellTotals, type GroupedCounts } from './grouped-counts.js'
import type { RandomStream } from './random-stream.js'

/** How far two samples are apart, from their rows by cell: larger is farther. */
export type GroupStatistic = (reference: Float64Array, current: Float64Array) => number

/** Outcome of a permutation test. */
export interface GroupPermutation {
  readonly observed: number
  /** (1 + permutations that are at least as far apart) / (1 + permutations). */
  readonly p: number
  readonly permutations: number
}

/**
 * p-value of "the groups of both sides are alike", where rows of a group are dependent: whole groups change sides at random, as many groups a
 * side as there were. O(permutations * (entries of the smaller side + cells)): 999 permutations of 20,000 rows take 0.2 s.
 *
 * @param statistic at least 0, such as `ksOfCells` or the chi-square statistic; NaN (an empty side) counts as far apart
 * @param permutations 999 or more for p-values down to 0.001
 */
export function permuteGroups(
  of: GroupedCounts,
  statistic: GroupStatistic,
  { permutations, random }: { readonly permutations: number; readonly random: RandomStream }
): GroupPermutation {
  const all = cellTotals(of, () => true)
  const groups = Uint32Array.from(of.isCurrent, (_, group) => group)
  const currents = of.isCurrent.reduce((sum, each) => sum + each, 0)
  // Only the smaller side is added up; the larger one is the rest.
  const flipped = currents > groups.length - currents
  const drawn = flipped ? groups.length - currents : currents
  const [side, rest] = [new Float64Array(of.cellCount), new Float64Array(of.cellCount)]
  const apart = (): number => {
    for (let cell = 0; cell < rest.length; cell++) rest[cell] = all[cell]! - side[cell]!
    return flipped ? statistic(side, rest) : statistic(rest, side)
  }
  side.set(cellTotals(of, (group) => of.isCurrent[group] === (flipped ? 0 : 1)))
  const observed = apart()
  let asFar = 0
  for (let permutation = 0; permutation < permutations; permutation++) {
    side.fill(0)
    for (let place = 0; place < drawn; place++) {
      const other = place + Math.floor(random() * (groups.length - place))
      const group = groups[other]!
      groups[other] = groups[place]!
      groups[place] = group
      addGroup(of, group, side)
    }
    // What is equal on paper may differ in the last digits; what cannot be computed shows no change.
    if (!(apart() < observed * (1 - 1e-12))) asFar++
  }
  return { observed, p: (1 + asFar) / (1 + permutations), permutations }
}

/**
 * Kolmogorov-Smirnov distance of rows by ascending cell. NaN where a side is empty.
 *
 * @example
 * ksOfCells(Float64Array.of(2, 0), Float64Array.of(1, 1)) // => 0.5
 */
export function ksOfCells(reference: Float64Array, current: Float64Array): number {
  let [n, m] = [0, 0]
  for (let cell = 0; cell < reference.length; cell++) {
    n += reference[cell]!
    m += current[cell]!
  }
  if (n === 0 || m === 0) return Number.NaN
  // Without calls and divisions: this runs for every cell of every permutation.
  const [weight, otherWeight] = [1 / n, 1 / m]
  let [one, two, largest] = [0, 0, 0]
  for (let cell = 0; cell < reference.length; cell++) {
    one += reference[cell]!
    two += current[cell]!
    const difference = two * otherWeight - one * weight
    if (difference > largest) largest = difference
    else if (-difference > largest) largest = -difference
  }
  return largest
}
