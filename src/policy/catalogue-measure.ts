import { canonicalText, type Measure } from '../documents/index.js'
import { catalogue, isAveraged, type Choice, type Metric } from '../metrics/index.js'
import type { EntryPlace, Rows } from './measure.js'
import type { Mistakes } from './mistakes.js'
import { listed } from './scalar-value.js'

/** A metric and what its spelling already chose (`f1-macro`). */
interface Spelt {
  readonly metric: Metric
  readonly choice: Choice
}

/** The metric of the catalogue with its class or average. Undefined where it does not suit the task, which is noted. */
export function catalogueMeasure(spelt: Spelt, place: EntryPlace, rows: Rows, mistakes: Mistakes): Measure | undefined {
  const { metric } = spelt
  const right = [
    suitsTask(metric, place, rows, mistakes),
    isGate(metric, place, mistakes),
    directionAgrees(metric, place, mistakes),
    choiceSuits(spelt, place, rows, mistakes)
  ]
  if (right.includes(false)) return undefined
  const average = place.entry.average ?? spelt.choice.average
  const of = place.entry.class ?? spelt.choice.class
  return {
    kind: 'catalogue',
    metric: metric.name,
    ...(of !== undefined && { class: canonicalText(of) }),
    ...(average !== undefined && { average })
  }
}

function suitsTask(
  { name, tasks, perClass }: Metric,
  { path, entry }: EntryPlace,
  { type }: Rows,
  mistakes: Mistakes
): boolean {
  if (type === undefined || tasks.includes(type)) return true
  const suited = catalogue
    .filter((metric) => metric.tasks.includes(type) && metric.kind !== 'report-only')
    .map((metric) => metric.name)
  const hint =
    suited.length === 0
      ? 'Measure a column: { column: ..., aggregate: mean, direction: ... }'
      : `Those for ${type}: ${suited.join(', ')}`
  const at = entry.metric === undefined ? path : [...path, 'metric']
  mistakes.note(at, {
    at: entry.metric === undefined ? 'key' : 'value',
    message: `${name} is not for task type ${type}${perClass ? '' : ` (it is for ${listed(tasks)})`}`,
    hint
  })
  return false
}

function isGate(metric: Metric, { path }: EntryPlace, mistakes: Mistakes): boolean {
  if (metric.kind !== 'report-only') return true
  mistakes.note(path, {
    at: 'key',
    message: `${metric.name} is reported and cannot be a limit`,
    hint: `Use ${metric.instead} instead`
  })
  return false
}

function directionAgrees({ name, direction }: Metric, { path, entry }: EntryPlace, mistakes: Mistakes): boolean {
  if (entry.direction === undefined || entry.direction === direction) return true
  mistakes.note([...path, 'direction'], {
    message: `${name} is better when ${direction}, got ${entry.direction}`,
    hint: 'Leave direction out'
  })
  return false
}

function choiceSuits(
  { metric, choice }: Spelt,
  { path, entry, key }: EntryPlace,
  { type }: Rows,
  mistakes: Mistakes
): boolean {
  const { name, perClass } = metric
  const average = entry.average ?? choice.average
  const note = (option: 'class' | 'average', message: string, hint: string) => {
    const at = entry[option] === undefined ? path : [...path, option]
    mistakes.note(at, { at: 'key', message, hint })
    return false
  }
  if (!perClass && entry.class !== undefined)
    return note('class', `${name} is not measured by class`, 'Leave class out')
  if (!isAveraged(name) && average !== undefined)
    return note('average', `${name} is not averaged over classes`, 'Leave average out')
  if (entry.class !== undefined && average !== undefined)
    return note('class', 'class and average exclude each other', 'Keep one of them')
  if (choice.average !== undefined && entry.average !== undefined && entry.average !== choice.average) {
    return note('average', `contradicts ${entry.metric ?? key}, which says ${choice.average}`, 'Leave average out')
  }
  if (type === 'binary' && average !== undefined)
    return note('average', 'average is for multiclass, and the task is binary', `Write ${name} without an average`)
  if (
    type !== 'multiclass' ||
    !isAveraged(name) ||
    entry.class !== undefined ||
    choice.class !== undefined ||
    average !== undefined
  )
    return true
  if (!mistakes.clean(path)) return false
  return note(
    'average',
    `${name} is measured by class, and this task has several`,
    'Write average: macro, or class: <one of the classes>'
  )
}
