import { MeasurementError, UnfinishedError } from '../../documents/index.js'
import type { Run } from './answers.js'

/**
 * A run that ended well: what another says is not all that it measures.
 *
 * @throws UnfinishedError where it goes on; MeasurementError where it failed
 */
export function finished(run: Run, name: string): Run {
  const { status } = run.info
  if (status === undefined || status === 'FINISHED') return run
  const Kind = status === 'RUNNING' || status === 'SCHEDULED' ? UnfinishedError : MeasurementError
  throw new Kind({
    message: `${name} has not finished in MLflow but is ${status}`,
    hint: 'Wait for it, or end it as FINISHED (mlflow.end_run) if all was measured'
  })
}
