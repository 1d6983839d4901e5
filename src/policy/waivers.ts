import type { Waiver } from '../documents/index.js'
import type { Mistakes } from './mistakes.js'
import type { PolicyFile, WaiverFile } from './policy-file.js'
import { rulesWithoutNumber } from './waivable-rules.js'

/** Failures that are accepted for a while. Two for the same rule of the same check are a mistake. */
export function waiversOf(file: PolicyFile['waivers'], mistakes: Mistakes): readonly Waiver[] {
  const seen = new Set<string>()
  return (file ?? []).map((written, index) => {
    noteNumber(written, index, mistakes)
    const { 'up-to': upTo, ...waiver } = written
    const subject = JSON.stringify([waiver.check, waiver.rule])
    if (seen.has(subject)) {
      mistakes.note(['waivers', index], {
        message: `is the second waiver of ${waiver.rule} for this check`,
        hint: 'Keep one of them'
      })
    }
    seen.add(subject)
    return { ...waiver, ...(upTo !== undefined && { upTo }) }
  })
}

/** Without its number a waiver would cover whatever comes. */
function noteNumber({ rule, 'up-to': upTo }: WaiverFile, index: number, mistakes: Mistakes): void {
  const path = ['waivers', index, 'up-to']
  const hasNumber = !rulesWithoutNumber.includes(rule)
  if (hasNumber && upTo === undefined && mistakes.clean(path))
    mistakes.note(path, { at: 'key', message: 'is required and not there' })
  if (!hasNumber && upTo !== undefined)
    mistakes.note(path, { at: 'key', message: `is not for ${rule}, which has no number`, hint: 'Leave it out' })
}
