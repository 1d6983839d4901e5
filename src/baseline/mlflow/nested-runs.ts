import { MeasurementError } from '../../documents/index.js'
import { runsAnswer, type Run } from './answers.js'
import { call } from './call.js'
import type { MlflowServer } from './connection.js'

/** MLflow's tags of a run: what it is nested in, and how it is called. */
const PARENT = 'mlflow.parentRunId'
const NAME = 'mlflow.runName'

const MOST_RUNS = 500
const PAGE = 100

/** Name of a run; its id where it has none. */
export function nameOfRun({ info, data }: Run): string {
  return data.tags.get(NAME) ?? info.run_id
}

/**
 * A run and all that are nested in it, at any depth: MLflow finds the runs that name one as their parent.
 *
 * @throws MeasurementError where there are more than 500
 */
export async function withNested(server: MlflowServer, root: Run): Promise<readonly Run[]> {
  const runs = [root]
  const known = new Set([root.info.run_id])
  // What is found is looked into as well: the list grows while it is walked.
  for (const parent of runs) {
    for (const run of await nestedIn(server, parent)) {
      if (known.has(run.info.run_id)) continue
      known.add(run.info.run_id)
      runs.push(run)
    }
    if (runs.length > MOST_RUNS)
      throw new MeasurementError({ message: `more than ${MOST_RUNS} runs are nested in the run ${root.info.run_id}` })
  }
  return runs
}

async function nestedIn(server: MlflowServer, { info }: Run): Promise<readonly Run[]> {
  const runs: Run[] = []
  let token = ''
  while (runs.length <= MOST_RUNS) {
    const page = await call(server, {
      operation: `search the runs that are nested in ${info.run_id}`,
      method: 'POST',
      path: 'runs/search',
      body: {
        experiment_ids: [info.experiment_id],
        filter: `tags."${PARENT}" = '${info.run_id}'`,
        run_view_type: 'ACTIVE_ONLY',
        max_results: PAGE,
        ...(token !== '' && { page_token: token })
      },
      repeatable: true,
      answer: runsAnswer
    })
    runs.push(...page.runs.filter(({ data }) => data.tags.get(PARENT) === info.run_id))
    const next = page.next_page_token
    if (next === '') return runs
    if (next === token) break
    token = next
  }
  throw new MeasurementError({ message: `MLflow lists no end of runs that are nested in ${info.run_id}` })
}
