import { isOwnHead, type TriggeringRun } from '../github/index.js'

/** Who measured, a sentence for the report. */
export function reportedBy(run: TriggeringRun): string {
  const { id, conclusion = 'nothing', headRepository } = run
  const fork = headRepository === undefined ? 'a fork that is gone' : `the fork ${headRepository.name}`
  const whose = isOwnHead(run) ? 'a pull request of Dependabot' : fork
  const end = conclusion === 'success' ? '' : `, which ended with "${conclusion}"`
  return `The values were reported by code of ${whose} in the run ${id}${end}. They are its word.`
}
