import { MeasurementError } from '../documents/index.js'
import type { Workspace } from './workspace.js'

/**
 * Refuses to start a command of the policy where the files that it would run are a stranger's and the job has more than they may have.
 *
 * @throws MeasurementError that says where it is started instead
 */
export function refuseToStart(
  key: 'candidate.run' | 'baseline.run',
  { startsNothing }: Pick<Workspace, 'startsNothing'>
): void {
  if (startsNothing === undefined) return
  throw new MeasurementError({
    key,
    message: `is not started: ${startsNothing}`,
    hint: 'Measure on pull_request, where the code of a fork has neither, or let candidate.from name what a pipeline measured: docs/dispatch.md'
  })
}
