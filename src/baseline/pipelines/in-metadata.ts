import { MeasurementError } from '../../documents/index.js'
import type { PipelinesServer } from './connection.js'
import { refuseAmbiguous } from './metadata/ambiguity.js'
import { loggedIn, numbersOf, shownTask, shownTasks, type Logged } from './metadata/logged.js'
import { outputsOf, tasksOf, type TaskRun } from './metadata/outputs.js'
import { pythonJson, type Plain } from './metadata/written.js'
import { oneLine } from './one-line.js'

/** What is said of slices of the data: no numbers, but lists of them. */
const SLICES = 'system.SlicedClassificationMetrics'

/** Whose numbers are meant. */
export interface MeantInMetadata {
  readonly id: string
  /** How messages speak of the run. */
  readonly name: string
  readonly task: string | undefined
}

/** A file of numbers. */
export interface InMetadata {
  readonly file: Uint8Array
  /** What is not in it. */
  readonly notes: readonly string[]
}

/**
 * What components of a run logged, read from ML Metadata and written as the `executor_output.json` of one component. A task that was answered from the
 * cache has what the task logged that ran.
 *
 * @returns `absent` where ML Metadata is not served there, does not know the run, or has no numbers of it
 * @throws MeasurementError where it refuses, has no such task, or two tasks say the same name
 */
export async function fileInMetadata(
  server: PipelinesServer,
  run: MeantInMetadata
): Promise<InMetadata | { readonly absent: string }> {
  const found = await tasksOf(server, run)
  if ('absent' in found) return found
  const tasks = ofTask(found.tasks, run)
  const outputs = await outputsOf(server, tasks, run)
  const logged = loggedIn(outputs)
  if (logged.flatMap(numbersOf).length === 0)
    return { absent: `ML Metadata has no metrics of ${run.task === undefined ? 'it' : `its task ${run.task}`}` }
  refuseAmbiguous(logged, run.name)
  const notes = outputs
    .filter(({ artifact }) => artifact.type === SLICES)
    .map(({ by, name }) => `${oneLine(name)} of the task ${shownTask(by)} was left out: it holds metrics of slices`)
  return { file: new TextEncoder().encode(documentOf(logged)), notes }
}

function ofTask(tasks: readonly TaskRun[], { name, task }: MeantInMetadata): readonly TaskRun[] {
  const own = task === undefined ? tasks : tasks.filter((each) => each.task === task)
  // Of a run without any task nothing is known: as of one that is not there.
  if (own.length > 0 || tasks.length === 0) return own
  throw new MeasurementError({
    message: `${name} has no task ${JSON.stringify(task)} in ML Metadata that ended well, but ${shownTasks(tasks)}`,
    hint: 'Name a task as the pipeline does: with hyphens, without the loop that it is in'
  })
}

/** As the SDK writes it, with the artifacts of all tasks. */
function documentOf(logged: readonly Logged[]): string {
  const artifacts = new Map<string, Plain[]>()
  for (const { name, metadata } of logged)
    artifacts.set(name, [...(artifacts.get(name) ?? []), new Map([['metadata', metadata]])])
  const lists = [...artifacts].map(([name, list]) => [name, new Map([['artifacts', list]])] as const)
  return pythonJson(new Map([['artifacts', new Map<string, Plain>(lists)]]))
}
