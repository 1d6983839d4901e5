import { checkId } from '../comparison/index.js'
import { rules, type MetricEntry, type Rule, type Waiver } from '../documents/index.js'
import { metricOf } from '../metrics/index.js'
import { offScale } from './limits.js'
import type { Mistakes } from './mistakes.js'
import type { PolicyFile, WaiverFile } from './policy-file.js'
import { rulesWithoutNumber } from './waivable-rules.js'

/**
 * Failures that are accepted for a while. Two for the same rule of the same check are a mistake.
 *
 * @param entries of the policy, overall and in slices
 */
export function waiversOf(
  file: PolicyFile['waivers'],
  entries: readonly MetricEntry[],
  mistakes: Mistakes
): readonly Waiver[] {
  const seen = new Set<string>()
  return (file ?? []).map((written, index) => {
    noteNumber(written, index, mistakes)
    noteScale(written, index, { entries, mistakes })
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

/** A number that the metric cannot reach would cover whatever comes. */
function noteScale(
  { check, rule, 'up-to': value }: WaiverFile,
  index: number,
  { entries, mistakes }: { readonly entries: readonly MetricEntry[]; readonly mistakes: Mistakes }
): void {
  const measure = entries.find(({ key }) => isOf(check, key))?.measure
  const metric = measure?.kind === 'catalogue' ? metricOf(measure.metric) : undefined
  if (metric === undefined || value === undefined || !isRule(rule)) return
  const wrong = offScale({ rule, value }, metric)
  if (wrong !== undefined) mistakes.note(['waivers', index, 'up-to'], wrong)
}

function isOf(check: string, key: string): boolean {
  return ['metric', 'anchor'].some((family) => {
    const id = checkId(family, key)
    return check === id || check.startsWith(`${id}[`)
  })
}

function isRule(rule: string): rule is Rule {
  return (rules as readonly string[]).includes(rule)
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
