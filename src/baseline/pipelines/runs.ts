import { MeasurementError, UnfinishedError, UsageError, type PipelinesPlace } from '../../documents/index.js'
import { experiment, run, type Experiment, type Run } from './answers.js'
import { confirmPipelines, equal, find, listed } from './call.js'
import { NAME, type PipelinesServer } from './connection.js'
import { oneLine } from './one-line.js'

const NAMESPACE_HINT = 'Name its namespace behind the reference, ?namespace=..., or by MODEL_GATE_KFP_NAMESPACE'

type ExperimentPlace = Extract<PipelinesPlace, { kind: 'experiment' }>

/**
 * The run that a place stands for now. undefined: there is none.
 *
 * @param namespace that the environment names, for places that name none
 * @throws UnfinishedError where it goes on; MeasurementError where it did not succeed, or was archived
 */
export async function runAt(
  server: PipelinesServer,
  place: PipelinesPlace,
  namespace: string | undefined
): Promise<Run | undefined> {
  const { multiUser } = await confirmPipelines(server)
  if (place.kind === 'run') return runById(server, place.id)
  const whole = { ...place, ...(place.namespace === undefined && namespace !== undefined && { namespace }) }
  if (multiUser && whole.namespace === undefined) {
    throw new UsageError({
      message: `${NAME} at ${server.base} serves several teams: nobody says whose experiment ${place.name} is meant`,
      hint: NAMESPACE_HINT
    })
  }
  const found = await experimentByName(server, whole)
  return found && newestOf(server, found, whole)
}

async function runById(server: PipelinesServer, id: string): Promise<Run | undefined> {
  const found = await find(server, id, { operation: `read the run ${id}`, path: `runs/${id}`, answer: run })
  if (found === undefined || found.run_id === id) return found && usable(found)
  throw new MeasurementError({ message: `${NAME} was asked for the run ${id} and answered with ${found.run_id}` })
}

async function experimentByName(
  server: PipelinesServer,
  { name, namespace }: ExperimentPlace
): Promise<Experiment | undefined> {
  const named: Experiment[] = []
  for await (const each of listed(server, {
    operation: `look for the experiment ${name}`,
    path: 'experiments',
    query: { filter: equal({ display_name: name }), ...(namespace !== undefined && { namespace }) },
    answer: experiment
  }))
    if (each.display_name === name) named.push(each)
  const [first, ...more] = named.filter((each) => namespace === undefined || each.namespace === namespace)
  if (first !== undefined && more.length === 0) return live(first, `the experiment ${name}`)
  if (named.length === 0) return undefined
  throw new MeasurementError({
    message: `${NAME} has the experiment ${name} in ${oneLine(named.map((each) => each.namespace || 'no namespace').join(', '))}${namespace === undefined ? ': nobody says which is meant' : `, not in ${namespace}`}`,
    hint: NAMESPACE_HINT
  })
}

/** The newest run that fits and succeeded. That others fit and none succeeded is not the absence of one. */
async function newestOf(server: PipelinesServer, of: Experiment, place: ExperimentPlace): Promise<Run | undefined> {
  const others: Run[] = []
  for await (const each of newestFirst(server, of, place)) {
    if (!fits(each, place)) continue
    if (each.state === 'SUCCEEDED' && each.storage_state !== 'ARCHIVED') return each
    others.push(each)
  }
  // A run that goes on may succeed, whatever became of later ones.
  const telling = others.find(isActive) ?? others[0]
  return telling && usable(telling)
}

/** @throws MeasurementError where the order is another: then the first that fits would not be the newest */
async function* newestFirst(
  server: PipelinesServer,
  { experiment_id: id }: Experiment,
  { name, run: display }: ExperimentPlace
): AsyncGenerator<Run> {
  let before = Number.POSITIVE_INFINITY
  for await (const each of listed(server, {
    operation: `list the runs of the experiment ${name}`,
    path: 'runs',
    query: {
      experiment_id: id,
      sort_by: 'created_at desc',
      ...(display !== undefined && { filter: equal({ display_name: display }) })
    },
    answer: run
  })) {
    if (each.experiment_id !== id) continue
    // A run that the server cannot read comes with its id alone.
    const created = each.created_at ?? Number.NaN
    if (!(created <= before)) {
      throw new MeasurementError({
        message: `${NAME} lists the runs of the experiment ${name} in another order than newest first, or without their times`,
        hint: 'Name the run itself: kfp://<host>/runs/<run id>'
      })
    }
    before = created
    yield each
  }
}

function fits({ display_name: name, runtime_config: { parameters } }: Run, { run: display, commit }: ExperimentPlace) {
  return (display === undefined || name === display) && (commit === undefined || parameters['commit'] === commit)
}

/** How messages speak of a run. */
export function shownRun({ display_name: name, run_id: id }: Run): string {
  return name === '' ? `the run ${id}` : `the run ${oneLine(name)} (${id})`
}

/** Not ended; a run that was just made has no state yet. */
function isActive({ state }: Run): boolean {
  return ['PENDING', 'RUNNING', 'PAUSED', 'RUNTIME_STATE_UNSPECIFIED'].includes(state)
}

/** A run that succeeded, and is in use. */
function usable(each: Run): Run {
  if (each.state === 'SUCCEEDED') return live(each, shownRun(each))
  if (isActive(each))
    throw new UnfinishedError({ message: `${shownRun(each)} has not ended in ${NAME} but is ${oneLine(each.state)}` })
  throw new MeasurementError({
    message: `${shownRun(each)} has not succeeded in ${NAME} but is ${oneLine(each.state)}`,
    hint: 'Look why, and run the pipeline again'
  })
}

/** What was archived was taken out of use, and is not the absence of it either. */
function live<T extends { readonly storage_state: string }>(thing: T, what: string): T {
  if (thing.storage_state !== 'ARCHIVED') return thing
  throw new MeasurementError({ message: `${what} was archived in ${NAME}`, hint: 'Restore it, or name another' })
}
