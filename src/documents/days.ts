/** So long before its end a waiver is spoken of: time to mend what it covers. */
export const WARNED_DAYS = 14

/** Days from one day of the calendar to another, `YYYY-MM-DD`; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
