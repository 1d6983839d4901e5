const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Rows by the hour of the day and by the day of the week, UTC. */
export interface CalendarCounts {
  /** 24. */
  readonly hours: Float64Array
  /** 7, Monday first. */
  readonly weekdays: Float64Array
}

export function noCalendarCounts(): CalendarCounts {
  return { hours: new Float64Array(24), weekdays: new Float64Array(7) }
}

/** Counts the first `count` timestamps, in milliseconds since 1970-01-01 UTC: finite. */
export function countInCalendar({ hours, weekdays }: CalendarCounts, timestamps: Float64Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const time = timestamps[row]!
    // Remainders are exact, however far from today a damaged timestamp lies. The first day was a Thursday.
    hours[Math.floor((((time % DAY) + DAY) % DAY) / HOUR)]!++
    weekdays[((Math.floor(time / DAY) % 7) + 7 + 3) % 7]!++
  }
}

export function addedCalendars(a: CalendarCounts, b: CalendarCounts): CalendarCounts {
  return {
    hours: a.hours.map((count, hour) => count + b.hours[hour]!),
    weekdays: a.weekdays.map((count, day) => count + b.weekdays[day]!)
  }
}
