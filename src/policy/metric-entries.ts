import type { MetricEntry } from '../documents/index.js'
import { limitsOf } from './limits.js'
import { measuredBy, type EntryPlace, type Rows } from './measure.js'
import type { MetricsFile } from './metric-entry-file.js'
import type { Mistakes } from './mistakes.js'
import type { KeyPath } from './written.js'

/** The checks that `metrics:` asks for, in the order of the file. Two keys that mean the same are a mistake. */
export function metricEntries(
  file: MetricsFile,
  path: KeyPath,
  rows: Rows,
  mistakes: Mistakes
): readonly MetricEntry[] {
  const spelled = new Map<string, string>()
  return Object.entries(file).flatMap(([key, entry]) => {
    const place = { key, entry, path: [...path, key] }
    const read = metricEntry(place, rows, mistakes)
    if (read === undefined) return []
    const before = spelled.get(read.key)
    if (before !== undefined) {
      mistakes.note(place.path, {
        at: 'key',
        message: `is the same check as ${before}`,
        hint: 'Keep one of them, or give one a name of its own and metric: ...'
      })
    }
    spelled.set(read.key, before ?? key)
    return [read]
  })
}

function metricEntry(place: EntryPlace, rows: Rows, mistakes: Mistakes): MetricEntry | undefined {
  const measured = measuredBy(place, rows, mistakes)
  if (measured === undefined) return undefined
  const { entry } = place
  return {
    key: measured.key,
    measure: measured.measure,
    direction: measured.direction,
    limits: limitsOf(place, measured, rows, mistakes),
    severity: entry.severity,
    failWhen: entry['fail-when'],
    proven: entry.proven,
    decide: entry.decide
  }
}
