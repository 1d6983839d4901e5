import type { Inference } from './inference.js'
import { normalQuantile } from './normal.js'
import { symmetric } from './normal-inference.js'
import { ofRepeats, type RepeatAggregate } from './repeated.js'
import { permutationOfRepeats } from './repeats-permutation.js'

/** A number that somebody else measured, with its standard error. */
export interface Reported {
  readonly value: number
  /** Of everything that is known of it, the noise between repeats included. */
  readonly standardError: number
  readonly n?: number | undefined
  /** The repeats of the whole measurement that the value was made of. */
  readonly repeats?: Repeats | undefined
}

export interface Repeats {
  readonly aggregate: RepeatAggregate
  /** One a repeat, at least 2. */
  readonly values: readonly number[]
}

/** One reported number: normal interval, or Student's t where few repeats say how noisy it is. */
export function normalValue({ value, standardError, n = 0, repeats }: Reported): Inference {
  const df = freedomOf(standardError, [repeats])
  return symmetric({
    method: df === undefined ? 'normal (reported error)' : 't of repeats',
    estimate: value,
    standardError,
    n,
    ...(df !== undefined && { df })
  })
}

/**
 * Difference of two reported numbers of independent samples: the errors add in squares. Where repeats gave one of them, Welch's t; where they
 * gave both, a p-value is never below that of dealing the repeats out anew, which holds for any distribution and any two numbers of repeats.
 *
 * @example
 * normalDifference({ value: 2, standardError: 3 }, { value: 1, standardError: 4 }).standardError // => 5
 */
export function normalDifference(candidate: Reported, baseline: Reported): Inference {
  const standardError = Math.hypot(candidate.standardError, baseline.standardError)
  const df = freedomOf(standardError, [candidate.repeats, baseline.repeats])
  const welch = symmetric({
    method: df === undefined ? 'normal (reported errors, unpaired)' : 'Welch t of repeats (unpaired)',
    estimate: candidate.value - baseline.value,
    standardError,
    n: Math.min(candidate.n ?? 0, baseline.n ?? 0),
    ...(df !== undefined && { df })
  })
  return dealtAnew(welch, candidate.repeats, baseline.repeats)
}

/** A significance that only the shape of Student's t gives is none. */
function dealtAnew(welch: Inference, candidate: Repeats | undefined, baseline: Repeats | undefined): Inference {
  if (candidate === undefined || baseline === undefined) return welch
  const { aggregate, values } = candidate
  const without = (value: number): number[] => values.map((each) => each - value)
  return {
    ...welch,
    method: 'Welch t and permutation of repeats (unpaired)',
    pLess: (value) => Math.max(welch.pLess(value), permutationOfRepeats(baseline.values, without(value), aggregate)),
    pGreater: (value) =>
      Math.max(welch.pGreater(value), permutationOfRepeats(without(value), baseline.values, aggregate))
  }
}

/** Satterthwaite: a part of the error that few repeats estimate makes the whole as uncertain as its share of it. Undefined without any noise. */
function freedomOf(standardError: number, parts: readonly (Repeats | undefined)[]): number | undefined {
  const uncertain = parts
    .filter((part) => part !== undefined)
    .reduce(
      (sum, { values, aggregate }) => sum + ofRepeats(values, aggregate).standardError ** 4 / (values.length - 1),
      0
    )
  return uncertain > 0 ? standardError ** 4 / uncertain : undefined
}

/**
 * Standard error behind a two-sided normal interval.
 *
 * @param level such as 0.95
 *
 * @example
 * standardErrorOfInterval({ low: 1, high: 1 }, 0.95) // => 0
 */
export function standardErrorOfInterval(
  { low, high }: { readonly low: number; readonly high: number },
  level: number
): number {
  return (high - low) / (2 * normalQuantile((1 + level) / 2))
}
