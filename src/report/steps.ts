import { sentence } from '../comparison/index.js'
import type { Check } from '../documents/index.js'
import { isThin, thinStep } from './thin-data.js'

/** What to do, and the checks that ask for it. */
export interface Step {
  readonly step: string
  readonly checks: readonly Check[]
}

/** Next steps of several checks, each once, in the order of the checks; last, how many rows the thin ones need. */
export function nextSteps(checks: readonly Check[]): readonly Step[] {
  const thin = checks.filter(isThin)
  const asking = new Map<string, Check[]>()
  for (const [check, steps] of stepsOf(checks.filter((each) => !isThin(each))))
    for (const step of steps) {
      const known = asking.get(step)
      if (known === undefined) asking.set(step, [check])
      else known.push(check)
    }
  const steps = [...asking].map(([step, of]) => ({ step, checks: of }))
  return thin.length === 0 ? steps : [...steps, { step: thinStep(thin), checks: thin }]
}

/**
 * What each of several checks asks for. A check may ask for several things in one text: what another one asks for alone is a step of its own. Texts are not
 * taken apart by their full stops otherwise, because they may hold names from a pull request.
 */
export function stepsOf(checks: readonly Check[]): readonly (readonly [Check, readonly string[]])[] {
  const asked = checks.map((check) => [check, stepOf(check)] as const)
  const alone = new Set(asked.map(([, step]) => step))
  return asked.map(([check, step]) => [check, step === '' ? [] : apart(step, alone)])
}

/** Without the likely cause: that is said beside the reason, and the same step of several checks is then one. What is waived is accepted. */
function stepOf({ nextStep, drift, waiver }: Check): string {
  if (waiver !== undefined) return ''
  const cause = drift?.causes[0]
  const said = cause === undefined ? '' : `${sentence(cause)} `
  return said !== '' && nextStep.startsWith(said) ? nextStep.slice(said.length) : nextStep
}

function apart(step: string, alone: ReadonlySet<string>): readonly string[] {
  const steps = new Set<string>()
  let from = 0
  for (let end = step.indexOf('. '); end !== -1; end = step.indexOf('. ', end + 1)) {
    const first = step.slice(from, end + 1)
    if (!alone.has(first)) continue
    steps.add(first)
    from = end + 2
  }
  return [...steps.add(step.slice(from))]
}
