import { WARNED_DAYS, type Report } from '../documents/index.js'

type Outcome = Report['waivers'][number]

/** What somebody must do about a waiver, a sentence each: it ended, ends soon, covers less than what happened, or nothing at all. */
export function waiverNotes(waivers: readonly Outcome[]): string[] {
  return waivers.flatMap((waiver) => {
    const said = sentenceOf(waiver)
    return said === undefined ? [] : [`The waiver of ${waiver.rule} for ${waiver.check} (${waiver.owner}) ${said}`]
  })
}

function sentenceOf({ state, until, expiresInDays: days }: Outcome): string | undefined {
  if (state === 'expired') return `ended on ${until} and counts no more`
  if (state === 'unmatched') return 'matches no check: mend its id, or take it out'
  if (state === 'exceeded') return 'does not cover what happened: the limit is broken beyond its up-to'
  if (days > WARNED_DAYS) return undefined
  return days === 0 ? `ends today, ${until}` : `ends in ${days} ${days === 1 ? 'day' : 'days'}, on ${until}`
}
