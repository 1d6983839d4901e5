import { bareExpression } from '../expression.js'
import { inFinalJobs } from '../final-jobs.js'
import { quoted } from '../quoted.js'
import { inWorkflows, type Rule } from '../rule.js'
import { decidesIn, type Job } from '../workflow.js'

const hint = 'Write if: ${{ always() }}'
const passes = 'and a skipped job passes a required check'

function isAlways({ condition }: Job): boolean {
  return bareExpression(condition?.text ?? '') === 'always()'
}

function asksCancelled({ condition }: Job): boolean {
  return /!cancelled\(\)/.test(bareExpression(condition?.text ?? ''))
}

export const jobCondition: Rule = {
  id: 'job-condition',
  about:
    '`if:` on the gate job that is not `always()`. Where it is false the job is skipped, and GitHub takes a skipped job for a success: the pull request may be merged unjudged.',
  instead: '`if: ${{ always() }}` on a job with `needs`, no `if` on one without.',
  find: inFinalJobs((job) => {
    const { condition, needs, id } = job
    if (condition === undefined || condition.text === '' || isAlways(job) || asksCancelled(job)) return undefined
    return {
      offset: condition.offset,
      message: `job ${quoted(id)} is skipped where ${quoted(condition.text)} is false, ${passes}`,
      hint: needs.length > 0 ? hint : 'Leave "if" out'
    }
  })
}

export const neededFailure: Rule = {
  id: 'needs-without-always',
  about:
    'A gate job with `needs` and without `if: ${{ always() }}`. When a job that it needs fails, the gate is skipped, and GitHub takes a skipped job for a success: a failed evaluation merges.',
  instead: '`if: ${{ always() }}`; the gate itself fails on what did not succeed.',
  find: inFinalJobs(({ id, needs, offset, condition }) => {
    if (needs.length === 0 || (condition !== undefined && condition.text !== '')) return undefined
    return {
      offset,
      message: `job ${quoted(id)} is skipped when a job that it needs fails, ${passes}`,
      hint
    }
  })
}

export const cancelledGate: Rule = {
  id: 'skipped-when-cancelled',
  about:
    '`if: ${{ !cancelled() }}` on the gate job. A run that is cancelled skips the job, and GitHub takes a skipped job for a success: whoever may cancel a run may merge.',
  instead: '`if: ${{ always() }}`.',
  find: inFinalJobs((job) => {
    if (!asksCancelled(job)) return undefined
    return {
      offset: job.condition?.offset ?? job.offset,
      message: `job ${quoted(job.id)} is skipped when the run is cancelled, ${passes}`,
      hint
    }
  })
}

/** Conditions under which a step is left out only where its job fails anyway. */
const harmless = new Set([
  '',
  'always()',
  'success()',
  '!cancelled()',
  'true',
  'success()||failure()',
  'failure()||success()'
])

export const stepCondition: Rule = {
  id: 'step-condition',
  about: '`if:` on the step that decides. Where it is false nothing is judged, and the job is green.',
  instead: 'No `if` on the step.',
  find: inWorkflows(({ jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.filter(decidesIn).flatMap(({ condition }) =>
        condition === undefined || harmless.has(bareExpression(condition.text))
          ? []
          : [
              {
                offset: condition.offset,
                message: `the step that decides is left out where ${quoted(condition.text)} is false, and the job is green`,
                hint: 'Leave "if" out'
              }
            ]
      )
    )
  )
}
