import type { KubeflowPlace } from '../../documents/index.js'
import { experiment, experimentRun, type ExperimentRun } from './answers.js'
import { find, listAll } from './call.js'
import type { KubeflowServer } from './connection.js'
import { live, named, newest, only } from './guards.js'

/** A run of an experiment by its name, or the newest that finished. Only of servers from 0.3 on. */
export async function runOf(
  server: KubeflowServer,
  { experiment: name, run }: Extract<KubeflowPlace, { kind: 'experiment' }>
): Promise<ExperimentRun | undefined> {
  const what = `the experiment ${name}`
  const found = await find(server, {
    operation: `read ${what}`,
    path: 'experiment',
    query: { name },
    answer: experiment
  })
  if (found === undefined) return undefined
  const { id } = live(named(found, name, what), what)
  const runs = await listAll(server, {
    operation: `list the runs of ${what}`,
    path: `experiments/${id}/experiment_runs`,
    answer: experimentRun
  })
  const own = runs.filter(({ experimentId }) => experimentId === id)
  if (run === undefined)
    return newest(
      own.filter(({ status }) => status === 'FINISHED'),
      `the finished runs of ${what}`
    )
  const one = only(
    own.filter((each) => each.name === run),
    `runs ${run} of ${what}`
  )
  return one && live(one, `the run ${run} of ${what}`)
}
