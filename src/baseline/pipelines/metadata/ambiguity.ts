import { MeasurementError } from '../../../documents/index.js'
import { displayName, resolveMetric } from '../../../metrics/index.js'
import { oneLine } from '../one-line.js'
import { MATRIX, numbersOf, SCALARS, shownTask, shownTasks, type Logged } from './logged.js'
import type { TaskRun } from './outputs.js'

/** What is read of a confusion matrix: names as the catalogue has them. */
export const OF_A_MATRIX = ['accuracy', 'f1', 'mcc', 'cohen-kappa']

/**
 * Refuses numbers of which nobody knows whether they are meant: two tasks that say the same may be two models, two data sets or two parts of one.
 *
 * @param name how messages speak of the run
 * @throws MeasurementError where two tasks log the same, one logs it twice, or one keeps its numbers where another may have the same
 */
export function refuseAmbiguous(logged: readonly Logged[], name: string): void {
  refuseSilent(logged, name)
  refuseRepeated(logged, name)
  refuseShared(logged, name)
}

/** A component that writes its numbers to the path of the artifact logs none, and what another logged may be of the same names. */
function refuseSilent(logged: readonly Logged[], name: string): void {
  const telling = logged.filter((each) => numbersOf(each).length > 0).map(({ by }) => by)
  const tasks = new Set(telling.map(({ task }) => task))
  const silent = logged.find(({ by, type, metadata }) => type === SCALARS && metadata.size === 0 && !tasks.has(by.task))
  if (silent === undefined) return
  const artifact = oneLine(silent.name)
  throw new MeasurementError({
    message: `tasks of ${name} logged metrics (${shownTasks(telling)}), and ${shownTask(silent.by)} left ${artifact} without any: its numbers may be in a file`,
    hint: `Name the task that is meant: ?task=...; for the file ?task=${shownTask(silent.by)}&artifact=${artifact}`
  })
}

function refuseRepeated(logged: readonly Logged[], name: string): void {
  const known = new Set<string>()
  for (const { by, name: artifact } of logged) {
    const output = JSON.stringify([by.id, artifact])
    if (known.has(output)) {
      throw new MeasurementError({
        message: `the task ${shownTask(by)} of ${name} left the artifact ${oneLine(artifact)} more than once in ML Metadata`,
        hint: 'It may have been tried again after it had measured: run the pipeline again'
      })
    }
    known.add(output)
  }
}

function refuseShared(logged: readonly Logged[], name: string): void {
  const withMatrix = logged.some(({ metadata }) => metadata.has(MATRIX))
  const sayers = new Map<string, Map<string, TaskRun>>()
  for (const each of logged) {
    for (const said of numbersOf(each).flatMap((key) => namesSaid(key, withMatrix)))
      sayers.set(said, (sayers.get(said) ?? new Map<string, TaskRun>()).set(each.by.id, each.by))
  }
  for (const [said, by] of sayers) if (by.size > 1) throw ambiguous(oneLine(said), [...by.values()], name)
}

/** Which numbers a key says, whatever its spelling. Where there is a matrix, F1 is one: it says that of each class and their mean. */
function namesSaid(key: string, withMatrix: boolean): readonly string[] {
  if (key === MATRIX) return [MATRIX, ...OF_A_MATRIX]
  const resolved = resolveMetric(key)
  if (resolved === undefined || 'refused' in resolved) return [key]
  const { name, choice } = resolved
  return [withMatrix && OF_A_MATRIX.includes(name) ? name : displayName(name, choice)]
}

function ambiguous(said: string, by: readonly TaskRun[], name: string): MeasurementError {
  if (new Set(by.map(({ task }) => task)).size === 1) {
    return new MeasurementError({
      message: `the task ${shownTasks(by)} of ${name} ran ${by.length} times and logged ${said} each time, as in a loop`,
      hint: 'Let each iteration log under a name of its own, or one task after the loop log what counts'
    })
  }
  return new MeasurementError({
    message: `several tasks of ${name} logged ${said}: ${shownTasks(by)}`,
    hint: 'Name the one that is meant: ?task=...; tasks of a loop log under different names'
  })
}
