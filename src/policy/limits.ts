import { rules, type LimitEntry, type Rule } from '../documents/index.js'
import type { Metric } from '../metrics/index.js'
import type { EntryPlace, Measured, Rows } from './measure.js'
import type { Mistakes } from './mistakes.js'

const mirrored: Partial<Record<Rule, Rule>> = {
  'max-drop': 'max-rise',
  'max-drop-percent': 'max-rise-percent',
  'max-rise': 'max-drop',
  'max-rise-percent': 'max-drop-percent'
}

/** The limits of an entry in the order of the rules. Notes those that do not suit what is measured, could never fail, or contradict each other. */
export function limitsOf(place: EntryPlace, measured: Measured, rows: Rows, mistakes: Mistakes): readonly LimitEntry[] {
  const { entry, path } = place
  const limits = rules.flatMap((rule) => {
    const value = entry[rule]
    return value === undefined ? [] : [{ rule, value }]
  })
  if (limits.length === 0 && mistakes.clean(path)) {
    const rule = measured.direction === 'higher' ? 'max-drop' : 'max-rise'
    mistakes.note(path, {
      at: 'key',
      message: 'has no limit',
      hint: `Write one of ${rules.join(', ')}, such as ${rule}: 0.01`
    })
  }
  for (const limit of limits) {
    const wrong =
      mistakenRule(limit, measured) ??
      zeroTolerance(limit, place, measured, rows) ??
      (measured.metric && offScale(limit, measured.metric))
    if (wrong !== undefined) mistakes.note([...path, limit.rule], wrong)
  }
  noteContradictions(place, mistakes)
  return limits
}

interface Wrong {
  readonly message: string
  readonly hint: string
  readonly at?: 'key'
}

function mistakenRule({ rule }: LimitEntry, { key, direction, metric }: Measured): Wrong | undefined {
  if (metric?.magnitude === true) {
    return rule === 'max'
      ? undefined
      : { at: 'key', message: `${metric.name} is judged on its size, by max alone`, hint: 'Write max' }
  }
  const other = mirrored[rule]
  const isFor = rule.startsWith('max-drop') ? 'higher' : 'lower'
  if (other === undefined || direction === isFor) return undefined
  return {
    at: 'key',
    message: `is for what is better when ${isFor}, and ${metric?.name ?? key} is better when ${direction}`,
    hint: `Write ${other}`
  }
}

/** A tolerance of nothing: with any noise at all a model that is just as good would fail or be undecided for ever. */
function zeroTolerance(
  { rule, value }: LimitEntry,
  { entry }: EntryPlace,
  { measure }: Measured,
  { described }: Rows
): Wrong | undefined {
  if (
    value !== 0 ||
    mirrored[rule] === undefined ||
    entry.decide === 'estimate' ||
    measure.kind === 'reported' ||
    !described
  )
    return undefined
  return {
    message: 'must be above 0: no data exclude every drop, so an equally good model could never pass',
    hint: 'Write a tolerance such as 0.01, or min-gain: 0 to ask for an improvement; if the rows are the whole population, add decide: estimate'
  }
}

/** A limit that no value of the metric could meet, or break. */
export function offScale({ rule, value }: LimitEntry, { name, range, magnitude }: Metric): Wrong | undefined {
  const [low, high] = range
  const least = magnitude === true ? 0 : low
  if (rule === 'min' || rule === 'max') {
    if (value >= least && value <= high) return undefined
    return {
      message: `${name} lies in [${least}, ${high}], got ${value}`,
      hint: asFraction(value, low, high) ?? `Write a number in [${least}, ${high}]`
    }
  }
  if (rule === 'max-drop-percent' && low >= 0 && value >= 100) {
    return {
      message: `must be below 100: ${name} cannot fall by more, got ${value}`,
      hint: 'This is per cent of the baseline: 5 allows 0.80 to become 0.76'
    }
  }
  if (rule.endsWith('-percent') || value < high - low) return undefined
  return {
    message: `must be below ${high - low}, the whole range of ${name}, got ${value}`,
    hint: `${rule} is in the unit of the metric: 0.01 is one point. ${asFraction(value, low, high) ?? 'Write a smaller number'}`
  }
}

function asFraction(value: number, low: number, high: number): string | undefined {
  return low >= -1 && high === 1 && value >= 1 && value <= 100
    ? `Write ${Number((value / 100).toPrecision(15))}`
    : undefined
}

function noteContradictions({ entry, path }: EntryPlace, mistakes: Mistakes): void {
  const { min, max, 'min-gain': minGain, 'max-gain': maxGain } = entry
  if (min !== undefined && max !== undefined && min > max) {
    mistakes.note([...path, 'min'], {
      message: `must not be above max (${max}), got ${min}`,
      hint: 'No value could meet both'
    })
  }
  if (minGain !== undefined && maxGain !== undefined && minGain > maxGain) {
    mistakes.note([...path, 'min-gain'], {
      message: `must not be above max-gain (${maxGain}), got ${minGain}`,
      hint: 'No gain could meet both'
    })
  }
  if (entry.decide === 'statistics') return
  if (entry.proven)
    mistakes.note([...path, 'proven'], {
      message: 'contradicts decide: estimate, which sets uncertainty aside',
      hint: 'Keep one of them'
    })
  if (entry['fail-when'] === 'proven') {
    mistakes.note([...path, 'fail-when'], {
      message: 'contradicts decide: estimate, which sets uncertainty aside',
      hint: 'Keep one of them'
    })
  }
}
