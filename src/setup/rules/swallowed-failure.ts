import { bareExpression } from '../expression.js'
import { quoted } from '../quoted.js'
import { finalJobs, usersOfModelGate } from '../repository.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { offsetWithin, type TreeText } from '../tree.js'
import { lossOf } from '../lost-exit-code.js'
import { decidesIn, neededBy, type Job, type Workflow } from '../workflow.js'

function continues(written: TreeText | undefined): written is TreeText {
  return written !== undefined && !['', 'false'].includes(bareExpression(written.text))
}

export const continueOnError: Rule = {
  id: 'continue-on-error',
  about:
    '`continue-on-error` on the gate job, on the step that decides, or on a job that the gate needs. A failed step leaves its job green, and a failed job counts as `success` for the jobs that need it.',
  instead: 'No `continue-on-error` there. A gate that must not block yet says so in the policy: `severity: warn`.',
  find: inWorkflows((workflow, repository) => {
    const last = finalJobs(workflow, repository)
    const needed = new Set(last.flatMap((job) => neededBy(job, workflow)))
    return [
      ...workflow.jobs
        .filter((job) => last.includes(job))
        .flatMap((job) => jobThatContinues(job, 'does not fail the run')),
      ...workflow.jobs
        .filter((job) => needed.has(job) && !last.includes(job))
        .flatMap((job) => jobThatContinues(job, 'counts as a success for the gate that needs it')),
      ...workflow.jobs.flatMap(stepsThatContinue)
    ]
  }, usersOfModelGate)
}

function jobThatContinues({ id, continueOnError: written }: Job, effect: string): Fault[] {
  if (!continues(written)) return []
  return [
    {
      offset: written.offset,
      message: `a failure of job ${quoted(id)} ${effect}`,
      hint: 'Leave "continue-on-error" out'
    }
  ]
}

function stepsThatContinue({ steps }: Job): Fault[] {
  return steps.filter(decidesIn).flatMap(({ continueOnError: written }) =>
    continues(written)
      ? [
          {
            offset: written.offset,
            message: 'the step that decides leaves the job green when it blocks',
            hint: 'Leave "continue-on-error" out; a gate that must not block yet says severity: warn in its policy'
          }
        ]
      : []
  )
}

export const exitCodeLost: Rule = {
  id: 'exit-code-lost',
  about:
    '`|| true`, `|| exit 0`, `; exit 0`, `set +e`, a pipe or `&` after a command that decides, a trap that ends with 0, `$(...)` in another command, an exit code that is saved and not looked at, or more commands in PowerShell, the default on Windows. The step ends with another exit code than the gate, and the job is green.',
  instead:
    'The command as the last of its step, alone on its line. Where something must follow: `status=0; model-gate run || status=$?`, then `exit $status` at the end.',
  find: inWorkflows((workflow) => workflow.jobs.flatMap((job) => lossesIn(job, workflow)), usersOfModelGate)
}

/** GitHub's default: on Windows that of PowerShell, which goes on after a program that fails. */
function usualShell({ runsOn }: Job): string | undefined {
  return runsOn.some((label) => /windows/i.test(label)) ? 'pwsh' : undefined
}

function lossesIn(job: Job, workflow: Workflow): Fault[] {
  return job.steps.flatMap(({ run, starts, shell }) =>
    starts.flatMap((use) => {
      if (use.how !== 'command' || run === undefined || (use.part !== 'run' && use.part !== 'gate')) return []
      const loss = lossOf(use.commands, use.index, shell ?? job.shell ?? workflow.shell ?? usualShell(job))
      if (loss === undefined) return []
      return [
        {
          offset: offsetWithin(workflow.source, run, use.commands[use.index]?.offset ?? 0),
          message: `the exit code of "model-gate ${use.part}" is lost by ${loss}: the step is green whatever the verdict`,
          hint: 'Let it be the last command of its step, alone on its line'
        }
      ]
    })
  )
}
