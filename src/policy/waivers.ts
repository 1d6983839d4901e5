import type { Waiver } from '../documents/index.js'
import type { Mistakes } from './mistakes.js'
import type { PolicyFile } from './policy-file.js'

/** Failures that are accepted for a while. Two for the same rule of the same check are a mistake. */
export function waiversOf(file: PolicyFile['waivers'], mistakes: Mistakes): readonly Waiver[] {
  const seen = new Set<string>()
  return (file ?? []).map(({ 'up-to': upTo, ...waiver }, index) => {
    const subject = JSON.stringify([waiver.check, waiver.rule])
    if (seen.has(subject)) {
      mistakes.note(['waivers', index], {
        message: `is the second waiver of ${waiver.rule} for this check`,
        hint: 'Keep one of them'
      })
    }
    seen.add(subject)
    return { ...waiver, upTo }
  })
}
