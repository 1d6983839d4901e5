import {
  independentProportions,
  ksDistance,
  ksLimitTail,
  ksOfCells,
  normalTail,
  pooledZ,
  total,
  twoProportions,
  type EdgeCounts,
  type Successes
} from '../statistics/index.js'
import { pOf } from './column-test.js'
import type { Measuring, Part } from './evidence.js'
import { cellsOfNumbers } from './grouped.js'
import type { PairedNumbers } from './paired-numbers.js'

/** Share of the reference from which a value is a mode of its own. */
const HALF = 0.5

/** Values beside the mode that each side needs before their distribution is tested. */
const FEWEST_BESIDE = 50

/** A value that holds at least half of the reference, as of columns that are mostly zero. */
export interface Mode {
  readonly value: number
  /** Index of its edge. */
  readonly edge: number
  readonly reference: Successes
  readonly current: Successes
}

/** The mode of a column, where one value holds at least half of the reference. */
export function modeOf({ edges, reference, current }: PairedNumbers): Mode | undefined {
  const n = total(reference.at) + total(reference.between)
  const edge = edges.findIndex((_, index) => (reference.at[index] ?? 0) >= HALF * n)
  const value = edges[edge]
  if (value === undefined) return undefined
  return {
    value,
    edge,
    reference: { successes: reference.at[edge] ?? 0, n },
    current: { successes: current.at[edge] ?? 0, n: total(current.at) + total(current.between) }
  }
}

/** The values beside the mode. */
export function beside(counts: PairedNumbers, { edge }: Mode): PairedNumbers {
  const without = ({ at, between }: EdgeCounts): EdgeCounts => ({
    at: Array.from(at, (count, index) => (index === edge ? 0 : count)),
    between
  })
  return { ...counts, reference: without(counts.reference), current: without(counts.current) }
}

/** The share of the mode, and the distribution of the other values where there are enough on both sides. */
export function partsOf(name: string, counts: PairedNumbers, mode: Mode, by: Measuring): { share: Part; rest?: Part } {
  const cell = 2 * mode.edge + 1
  const { successes, n } = mode.current
  const share: Part = {
    effect: Math.abs(successes / n - mode.reference.successes / mode.reference.n),
    p: pOf(
      name,
      {
        cells: { ...cellsOfNumbers(counts.edges, (each) => (each === cell ? 1 : 0)), cellCount: 2 },
        statistic: ksOfCells,
        limit: (effect) =>
          effect === 1
            ? twoProportions(mode.current, mode.reference).pTwoSided
            : Math.min(1, 2 * normalTail(Math.abs(pooledZ(mode.current, mode.reference)) / Math.sqrt(effect))),
        key: 'mode'
      },
      by
    )
  }
  const rest = ksDistance(beside(counts, mode))
  if (Math.min(rest.n, rest.m) < FEWEST_BESIDE) return { share }
  const cells = cellsOfNumbers(counts.edges, (each) => (each === cell ? undefined : each))
  const p = pOf(name, { cells, statistic: ksOfCells, limit: (effect) => ksLimitTail(rest, effect), key: 'rest' }, by)
  return { share, rest: { effect: rest.d, p } }
}

/** Upper bound of how much the share of the mode changed, at level 1 - alpha. */
export function modeUpperBound({ reference, current }: Mode, alpha: number, effect: number): number {
  const worth = ({ successes, n }: Successes): Successes => ({ successes: successes / effect, n: n / effect })
  const { low, high } = independentProportions(worth(current), worth(reference)).bounds(alpha)
  return Math.max(-low, high)
}
