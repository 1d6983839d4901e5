import { describeProblem, type Problem } from '../documents/index.js'
import { visibleText } from '../report/index.js'
import type { Finding } from '../setup/index.js'

/** What lint says; a mistake in a policy has no rule of its own. */
export type Said = Problem & Partial<Pick<Finding, 'rule' | 'kind'>>

/** A finding with its rule, as `describeProblem` writes problems. */
export function findingText({ rule, kind, ...problem }: Said): string {
  const message = `${kind === 'advice' ? 'advice: ' : ''}${problem.message}${rule === undefined ? '' : ` [${rule}]`}`
  return describeProblem({
    ...problem,
    ...(problem.file !== undefined && { file: visibleText(problem.file) }),
    message
  })
}
