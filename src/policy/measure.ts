import type { Direction, Measure, TaskType } from '../documents/index.js'
import { metricOf, nearestMetric, resolveMetric, type Choice, type Metric } from '../metrics/index.js'
import { catalogueMeasure } from './catalogue-measure.js'
import type { MetricEntryFile } from './metric-entry-file.js'
import type { Mistakes } from './mistakes.js'
import { shown, type KeyPath } from './written.js'

/** What the rows are, as far as the policy says. */
export interface Rows {
  /** Whether there is a `task:` at all: without one there are only reported numbers. */
  readonly described: boolean
  readonly type: TaskType | undefined
}

/** What an entry measures. */
export interface Measured {
  readonly key: string
  readonly measure: Measure
  readonly direction: Direction
  readonly metric?: Metric
}

/** An entry of `metrics:` and where it stands. */
export interface EntryPlace {
  readonly key: string
  readonly entry: MetricEntryFile
  readonly path: KeyPath
}

/** Which metric, column or number an entry means, its direction, and its key in canonical form. Undefined where that is a mistake, which is noted. */
export function measuredBy(place: EntryPlace, rows: Rows, mistakes: Mistakes): Measured | undefined {
  const { key, entry, path } = place
  if (entry.column !== undefined || entry.aggregate !== undefined) return ofColumn(place, rows, mistakes)
  const spelling = entry.metric ?? key
  const resolved = resolveMetric(spelling)
  if (resolved === undefined && entry.metric === undefined) return ofReport(place, mistakes)
  if (resolved === undefined || 'refused' in resolved) {
    const at =
      entry.metric === undefined
        ? ({ path, at: 'key' } as const)
        : ({ path: [...path, 'metric'], at: 'value' } as const)
    const near = nearestMetric(spelling)
    const hint = resolved === undefined ? near && `Did you mean ${near}?` : resolved.refused
    mistakes.note(at.path, { at: at.at, message: `must be a metric of the catalogue, got ${shown(spelling)}`, hint })
    return undefined
  }
  const metric = metricOf(resolved.name, resolved.choice)
  if (metric === undefined) return undefined
  const measure = catalogueMeasure({ metric, choice: resolved.choice }, place, rows, mistakes)
  const canonical = entry.metric === undefined ? canonicalKey(resolved.name, resolved.choice) : key
  return measure && { key: canonical, measure, direction: metric.direction, metric }
}

function canonicalKey(name: string, choice: Choice): string {
  return choice.average === undefined ? name : `${name}-${choice.average}`
}

function ofColumn({ key, entry, path }: EntryPlace, rows: Rows, mistakes: Mistakes): Measured | undefined {
  const { column, aggregate, direction } = entry
  for (const other of ['metric', 'class', 'average'] as const) {
    if (entry[other] !== undefined)
      mistakes.note([...path, other], {
        at: 'key',
        message: 'is not for a column',
        hint: 'Leave it out, or leave out column and aggregate'
      })
  }
  if (!rows.described) {
    mistakes.note(path, {
      at: 'key',
      message: 'reads a column of the predictions, so task is required',
      hint: 'Add task: { type: ... }'
    })
  }
  if (column !== undefined && aggregate !== undefined && direction !== undefined) {
    return { key, measure: { kind: 'column', column, aggregate }, direction }
  }
  const absent = (['column', 'aggregate', 'direction'] as const).filter((name) => entry[name] === undefined)
  if (mistakes.clean(path)) {
    const hint = absent.includes('direction') ? 'Write direction: higher or direction: lower' : undefined
    mistakes.note(path, { at: 'key', message: `measures a column, so ${absent.join(' and ')} must be written`, hint })
  }
  return undefined
}

function ofReport({ key, entry, path }: EntryPlace, mistakes: Mistakes): Measured | undefined {
  for (const choice of ['class', 'average'] as const) {
    if (entry[choice] !== undefined) {
      mistakes.note([...path, choice], {
        at: 'key',
        message: `is for a metric of the catalogue, and ${shown(key)} is not one`,
        hint: 'Add metric: <name>'
      })
    }
  }
  if (entry.direction !== undefined)
    return { key, measure: { kind: 'reported', name: key }, direction: entry.direction }
  if (!mistakes.clean(path)) return undefined
  const near = nearestMetric(key)
  mistakes.note(path, {
    at: 'key',
    message: 'is not a metric of the catalogue, so direction must be written: it is never guessed',
    hint: `${near === undefined ? '' : `Did you mean ${near}? `}A number of your own needs direction: higher or direction: lower`
  })
  return undefined
}
