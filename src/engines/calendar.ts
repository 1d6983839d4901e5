import { countOf } from './cells.js'
import type { CountedColumn } from './counted-column.js'
import { finiteValues, type Counting } from './counting.js'

const HOURS_A_WEEK = 168

/** Rows by hour of the day and by day of the week, Monday first, both UTC. */
export interface Calendar {
  readonly hours: number[]
  readonly weekdays: number[]
}

/** Counts timestamps by the hour of their week. */
export async function calendarOf(column: CountedColumn, counting: Counting): Promise<Calendar> {
  const hour = 'floor(x / 3600000e0) - 168e0 * floor(x / 604800000e0)'
  const { rows } = await counting.engine.query(
    `with ${finiteValues(column, counting)} select cast(h as varchar) as h, cast(count(*) as varchar) as n from (select ${hour} as h from v) as w group by w.h`
  )
  const calendar: Calendar = { hours: new Array<number>(24).fill(0), weekdays: new Array<number>(7).fill(0) }
  for (const [hourOfWeek, n] of rows) {
    // Weeks of the epoch begin with its first day, a Thursday.
    const place = Math.min(Math.max(Number(hourOfWeek), 0), HOURS_A_WEEK - 1)
    calendar.hours[place % 24]! += countOf(n)
    calendar.weekdays[(Math.floor(place / 24) + 3) % 7]! += countOf(n)
  }
  return calendar
}
