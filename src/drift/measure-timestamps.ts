import type { ColumnProfile } from '../documents/index.js'
import { jensenShannon } from '../statistics/index.js'
import type { ColumnPair } from './column-pair.js'
import { decidingPart, type DriftEvidence, type Measured, type Measuring } from './evidence.js'
import { measureJensenShannon } from './measure-categories.js'

type Cycle = 'hours' | 'weekdays'

/**
 * Instants, by the hour of the day and the day of the week (UTC): two sets of categories, two parts of one test. Instants themselves always
 * drift, because time goes on.
 */
export function measureTimestamps(pair: ColumnPair, by: Measuring): Measured {
  const [hours, weekdays] = [measureCycle('hours', pair, by), measureCycle('weekdays', pair, by)]
  const value = by.limits['jensen-shannon']
  const { effect, p } = decidingPart([hours.part, weekdays.part], value)
  const nNeeded = Math.max(hours.evidence.nNeeded ?? 0, weekdays.evidence.nNeeded ?? 0)
  const evidence: DriftEvidence = {
    rule: 'jensen-shannon',
    value,
    estimate: effect,
    ...(Number.isNaN(p) ? {} : { p }),
    detectable: Math.max(hours.evidence.detectable ?? 0, weekdays.evidence.detectable ?? 0),
    ...(nNeeded > 0 && { nNeeded }),
    mayPass: hours.evidence.mayPass && weekdays.evidence.mayPass
  }
  return {
    method: 'chi-square of hours and weekdays',
    limits: [evidence],
    statistics: {
      'hours-jensen-shannon': jensenShannon(countsOf('hours', pair)).corrected,
      'hours-p': hours.part.p,
      'weekdays-jensen-shannon': jensenShannon(countsOf('weekdays', pair)).corrected,
      'weekdays-p': weekdays.part.p
    }
  }
}

function measureCycle(cycle: Cycle, pair: ColumnPair, by: Measuring): ReturnType<typeof measureJensenShannon> {
  const counts = countsOf(cycle, pair)
  const cells = {
    cellCount: counts.reference.length,
    rowsOf: (column: ColumnProfile): Iterable<readonly [number, number]> => countsIn(cycle, column).entries()
  }
  return measureJensenShannon({ name: pair.name, counts, cells, key: cycle }, by)
}

function countsOf(cycle: Cycle, pair: ColumnPair): { reference: readonly number[]; current: readonly number[] } {
  return { reference: countsIn(cycle, pair.reference), current: countsIn(cycle, pair.current) }
}

function countsIn(cycle: Cycle, column: ColumnProfile): readonly number[] {
  if (column.type !== 'timestamp') throw new Error(`${column.name} holds no instants`)
  return column[cycle]
}
