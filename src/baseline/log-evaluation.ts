import type { GateRecord, Surroundings } from './store.js'

/**
 * Logs what a gate measured to MLflow, to the server that the environment names.
 *
 * @param markdown the report as people read it
 * @returns what was written, for people
 * @throws UsageError where no server is named; MeasurementError where it does not take it
 */
export async function logEvaluation(record: GateRecord, markdown: string, surroundings: Surroundings): Promise<string> {
  const [{ mlflowServer }, { confirmWorkspace }, { historyOf, logRun }] = await Promise.all([
    import('./mlflow/connection.js'),
    import('./mlflow/workspace.js'),
    import('./mlflow/log-run.js')
  ])
  const server = mlflowServer({}, 'runs', surroundings)
  await confirmWorkspace(server)
  return `run ${await logRun(server, record, markdown, Date.now())} of the experiment ${historyOf(record.model)}`
}
