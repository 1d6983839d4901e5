import { UsageError } from '../documents/index.js'
import type { WorkflowRun } from './workflow-run.js'

/**
 * Refuses the events that give secrets and a token that writes to what a stranger wrote.
 *
 * @param onlyReads the command starts nothing and reads no file of the change: it may judge what another run measured
 * @throws UsageError that says where it runs instead
 */
export function refuseEvent({ event, triggeredBy }: WorkflowRun, onlyReads: boolean): void {
  if (event === 'pull_request_target') {
    throw new UsageError({
      message:
        'nothing is gated on pull_request_target, which gives secrets and a token that writes to code of strangers',
      hint: 'Run the gate on pull_request, and actions/gate on workflow_run for the comment on pull requests of forks: docs/forks.md of Model Gate'
    })
  }
  if (event !== 'workflow_run') return
  if (!onlyReads) {
    throw new UsageError({
      message: 'on workflow_run only `gate` runs: it decides from what the other run handed over, and starts nothing',
      hint: 'Measure on pull_request, and use actions/gate here: docs/forks.md of Model Gate'
    })
  }
  if (triggeredBy?.status === 'completed') return
  throw new UsageError({
    message: 'the run that started this one has not ended: what it measures may not be there yet',
    hint: 'Write under workflow_run: types: [completed]'
  })
}
