import { ascending } from './argsort.js'
import { randomStream } from './random-stream.js'
import type { RepeatAggregate } from './repeated.js'

/** More ways than this to deal the values out are sampled. */
const MOST_WAYS = 20_000

/** Drawn ways, the observed one not counted. */
const DRAWN = 9_999

/**
 * One-sided p-value of "repeats of both models are draws of one distribution": the share of all ways to deal the values out to the two models
 * that give the first at least what it has. Exact whatever the distribution, and whatever the numbers of repeats; where there are too many ways,
 * of a sample of them that is always the same one. Of a mean the values are dealt out, of a median their ranks (Wilcoxon's sum): what lies far
 * out is to count as little here as it does there.
 *
 * @param larger repeats that are thought to be larger
 *
 * @example
 * permutationOfRepeats([2, 3], [0, 1], 'mean') // => 1 / 6
 */
export function permutationOfRepeats(
  larger: readonly number[],
  smaller: readonly number[],
  aggregate: RepeatAggregate
): number {
  const values = Float64Array.from([...larger, ...smaller])
  const all = aggregate === 'mean' ? values : ranksOf(values)
  const taken = larger.length
  // Sums that are equal on paper differ in their last digits.
  const slack = 1e-12 * all.reduce((sum, value) => sum + Math.abs(value), 0)
  const threshold = sumOf(all, taken) - slack
  return waysOf(all.length, taken) > MOST_WAYS ? sampled(all, taken, threshold) : exact(all, taken, threshold)
}

/** Ranks from 1; equal values share the middle of theirs. */
function ranksOf(values: Float64Array): Float64Array {
  const { order, starts } = ascending(values)
  const ranks = new Float64Array(values.length)
  for (let tie = 0; tie + 1 < starts.length; tie++) {
    const [from, to] = [starts[tie]!, starts[tie + 1]!]
    for (let place = from; place < to; place++) ranks[order[place]!] = (from + to + 1) / 2
  }
  return ranks
}

function sumOf(values: Float64Array, taken: number): number {
  let sum = 0
  for (let index = 0; index < taken; index++) sum += values[index]!
  return sum
}

function waysOf(n: number, taken: number): number {
  let ways = 1
  for (let i = 1; i <= taken; i++) ways = (ways * (n - taken + i)) / i
  return ways
}

function exact(all: Float64Array, taken: number, threshold: number): number {
  let [ways, reached] = [0, 0]
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      ways++
      if (sum >= threshold) reached++
      return
    }
    for (let index = from; index <= all.length - left; index++) choose(index + 1, left - 1, sum + all[index]!)
  }
  choose(0, taken, 0)
  return reached / ways
}

function sampled(all: Float64Array, taken: number, threshold: number): number {
  const random = randomStream(0, 'repeats')
  const dealt = all.slice()
  let reached = 0
  for (let drawn = 0; drawn < DRAWN; drawn++) {
    for (let index = 0; index < taken; index++) {
      const other = index + Math.floor(random() * (dealt.length - index))
      const value = dealt[index]!
      dealt[index] = dealt[other]!
      dealt[other] = value
    }
    if (sumOf(dealt, taken) >= threshold) reached++
  }
  return (reached + 1) / (DRAWN + 1)
}
