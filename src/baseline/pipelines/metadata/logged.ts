import { oneLine } from '../one-line.js'
import type { Output, TaskRun } from './outputs.js'
import { plainValue, type Plain } from './written.js'

/** What a component logged to one of its artifacts. */
export interface Logged {
  readonly by: TaskRun
  /** Of the artifact. */
  readonly name: string
  readonly type: string
  readonly metadata: ReadonlyMap<string, Plain>
}

/** Types of artifacts that hold what `log_metric` and `log_confusion_matrix` logged. */
export const SCALARS = 'system.Metrics'
const METRICS = [SCALARS, 'system.ClassificationMetrics']

/** The key of a confusion matrix. */
export const MATRIX = 'confusionMatrix'

/** What Kubeflow Pipelines writes of its own into the metadata of every artifact, always as text. */
const OWN = ['display_name', 'store_session_info']

/** Of what tasks made, what was logged; in an order that does not depend on the server, which has none of properties. */
export function loggedIn(outputs: readonly Output[]): readonly Logged[] {
  const metrics = outputs.filter(({ artifact }) => METRICS.includes(artifact.type))
  return metrics.map(loggedTo).sort((a, b) => inOrder(a.name, b.name))
}

function loggedTo({ by, name, artifact }: Output): Logged {
  const metadata = new Map<string, Plain>()
  for (const { key, value } of artifact.customProperties) {
    const plain = value && plainValue(value)
    if (plain !== undefined && !(OWN.includes(key) && typeof plain === 'string')) metadata.set(key, plain)
  }
  return { by, name, type: artifact.type, metadata: new Map([...metadata].sort(([a], [b]) => inOrder(a, b))) }
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Keys of what may be a metric. */
export function numbersOf({ metadata }: Logged): readonly string[] {
  const numbers = [...metadata].filter(
    ([key, value]) => typeof value === 'number' || typeof value === 'bigint' || key === MATRIX
  )
  return numbers.map(([key]) => key)
}

/** How messages speak of a task. */
export function shownTask({ task }: TaskRun): string {
  return task === '' ? '(without name)' : oneLine(task)
}

/** The same of several, each once. */
export function shownTasks(tasks: readonly TaskRun[]): string {
  return oneLine([...new Set(tasks.map(shownTask))].sort(inOrder).join(', '))
}
