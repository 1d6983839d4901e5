import type { Check, Policy, SameData } from '../documents/index.js'

const DAY = 86_400_000

/**
 * Age of a baseline in days, one decimal.
 *
 * @example
 * ageInDays(new Date('2026-01-01T00:00:00Z'), new Date('2026-01-02T12:00:00Z')) // => 1.5
 */
export function ageInDays(madeAt: Date, now: Date): number {
  return Math.round(((now.getTime() - madeAt.getTime()) / DAY) * 10) / 10
}

/** `baseline/age`: a baseline older than `max-age`, or of unknown age, is one that `when.old-baseline` decides about. */
export function ageCheck(policy: Policy, madeAt: Date | undefined, now: Date): Check | undefined {
  const limit = policy.baseline?.maxAgeMilliseconds
  if (limit === undefined) return undefined
  const days = Math.round((limit / DAY) * 100) / 100
  const common = { id: 'baseline/age', family: 'baseline', subject: 'age', severity: 'block' as const, limits: [] }
  if (madeAt === undefined) {
    return {
      ...common,
      status: 'fail',
      reason: 'Nobody says how old the baseline is.',
      nextStep: 'Keep it with its evaluation.json, or in git.'
    }
  }
  const age = now.getTime() - madeAt.getTime()
  if (age < -DAY) {
    return {
      ...common,
      status: 'fail',
      reason: `The baseline is dated ${madeAt.toISOString()}, which is still to come: nobody knows how old it is.`,
      nextStep: 'Look at the clock of the machine that made it, and measure production again.'
    }
  }
  if (age <= limit)
    return { ...common, status: 'pass', reason: `The baseline is ${ageInDays(madeAt, now)} days old.`, nextStep: '' }
  return {
    ...common,
    status: 'fail',
    reason: `The baseline is ${ageInDays(madeAt, now)} days old; at most ${days} are allowed.`,
    nextStep: 'Measure production again and promote that as the baseline.'
  }
}

/** `baseline/data`: where a side has no digest, nobody can prove that both were measured on the same rows. */
export function dataCheck(policy: Policy, sameData: SameData): Check | undefined {
  if (sameData !== 'not-proven' || policy.when['unproven-data'] === 'ignore') return undefined
  return {
    id: 'baseline/data',
    family: 'baseline',
    subject: 'data',
    status: 'fail',
    severity: 'block',
    limits: [],
    reason: 'It is not proven that both models were measured on the same data.',
    nextStep: 'Keep predictions row by row on both sides.'
  }
}
