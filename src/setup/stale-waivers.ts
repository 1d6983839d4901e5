import { daysBetween, WARNED_DAYS, type Policy } from '../documents/index.js'
import type { Finding } from './finding.js'

export const staleWaiver = {
  id: 'stale-waiver',
  about:
    'A waiver that has ended, which counts no more, or that ends within 14 days. Advice where it has not ended yet: the exit code stays.',
  instead: 'Mend what it covers and take it out, or give it a new `until` in a pull request of its own.'
}

/** Waivers of a policy that have ended or soon will. @param today `YYYY-MM-DD`, UTC */
export function staleWaivers({ waivers }: Policy, file: string, today: string): readonly Finding[] {
  return waivers.flatMap(({ check, rule, until, owner }, index): Finding[] => {
    const days = daysBetween(today, until)
    if (days > WARNED_DAYS) return []
    const when = days < 0 ? `has ended on ${until} and counts no more` : `ends on ${until}`
    return [
      {
        file,
        key: `waivers[${index}].until`,
        rule: staleWaiver.id,
        kind: days < 0 ? 'finding' : 'advice',
        message: `the waiver of ${rule} for ${check} (${owner}) ${when}`,
        hint: 'Mend what it covers and take it out, or give it a new until in a pull request of its own'
      }
    ]
  })
}
