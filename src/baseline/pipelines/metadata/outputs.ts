import type { PipelinesServer } from '../connection.js'
import { ask, askWhether, contradicts } from './ask.js'
import {
  BY_ID,
  CACHED,
  COMPLETE,
  getArtifactsByID,
  getContextByTypeAndName,
  getEventsByExecutionIDs,
  getExecutionsByContext,
  OUTPUT,
  type Artifact,
  type Context,
  type Event,
  type Execution
} from './messages.js'

const RUN = 'system.PipelineRun'
/** Of a task that ran, or was answered from the cache. Others hold tasks (`system.DAGExecution`), or bring in what was made elsewhere. */
const TASK = 'system.ContainerExecution'

const MOST_PAGES = 200
/** Most of which the server gives at once, and as many as one question is about. */
const PAGE = 100

/** A run of a pipeline as messages speak of it. */
export interface RunOf {
  readonly id: string
  readonly name: string
}

/** A task of a run that ended well, or one of several times that it ran. */
export interface TaskRun {
  readonly id: string
  readonly task: string
}

/** An artifact that a task made. */
export interface Output {
  readonly by: TaskRun
  /** As the component names it. */
  readonly name: string
  readonly artifact: Artifact
}

/**
 * The tasks of a run that ended well; attempts that failed do not count.
 *
 * @returns `absent` where ML Metadata is not served there, or does not know the run
 * @throws MeasurementError where it refuses, or contradicts itself
 */
export async function tasksOf(
  server: PipelinesServer,
  run: RunOf
): Promise<{ readonly tasks: readonly TaskRun[] } | { readonly absent: string }> {
  const context = await contextOf(server, run)
  if ('absent' in context) return context
  const executions = await executionsIn(server, context.context, run)
  const ended = executions.filter(
    ({ type, lastKnownState: state }) => type === TASK && (state === COMPLETE || state === CACHED)
  )
  return { tasks: ended.map((each) => ({ id: each.id, task: taskNameOf(each) })) }
}

async function contextOf(
  server: PipelinesServer,
  { id, name }: RunOf
): Promise<{ readonly context: Context } | { readonly absent: string }> {
  const operation = `look for ${name} in ML Metadata`
  const asked = await askWhether(server, operation, getContextByTypeAndName, { typeName: RUN, contextName: id })
  if ('absent' in asked) return asked
  const { context } = asked.answer
  if (context === undefined) return { absent: 'ML Metadata does not have it' }
  if (context.type === RUN && context.name === id && isId(context.id)) return { context }
  throw contradicts(server, operation, 'answered with another')
}

async function executionsIn(server: PipelinesServer, context: Context, { name }: RunOf): Promise<readonly Execution[]> {
  const operation = `list the tasks of ${name} in ML Metadata`
  const executions: Execution[] = []
  const tokens = new Set<string>()
  let token = ''
  do {
    if (tokens.size === MOST_PAGES || tokens.has(token)) throw contradicts(server, operation, 'lists no end')
    tokens.add(token)
    const options = { maxResultSize: PAGE, orderByField: BY_ID, nextPageToken: token }
    const answer = await ask(server, operation, getExecutionsByContext, { contextId: context.id, options })
    executions.push(...answer.executions)
    token = answer.nextPageToken
  } while (token !== '')
  if (!areDistinct(executions.map(({ id }) => id)))
    throw contradicts(server, operation, 'names one twice, or one without id')
  // A server that leaves types out would leave out every task.
  if (executions.some(({ type }) => type === ''))
    throw contradicts(server, operation, 'does not say of which type they are')
  return executions
}

function taskNameOf({ customProperties }: Execution): string {
  const value = customProperties.findLast(({ key }) => key === 'task_name')?.value?.value
  return value?.oneofKind === 'stringValue' ? value.stringValue : ''
}

/**
 * What tasks of a run made, of every type.
 *
 * @throws MeasurementError where ML Metadata refuses, or answers with more or less than was asked for
 */
export async function outputsOf(
  server: PipelinesServer,
  tasks: readonly TaskRun[],
  { name }: RunOf
): Promise<readonly Output[]> {
  const events = await eventsOf(server, tasks, `read what tasks of ${name} made in ML Metadata`)
  const artifacts = await artifactsOf(server, events, `read the metrics of ${name} in ML Metadata`)
  const taskById = new Map(tasks.map((each) => [each.id, each]))
  return events.map(({ executionId, artifactId, path }) => ({
    by: taskById.get(executionId)!,
    name: path!.steps[0]!.key,
    artifact: artifacts.get(artifactId)!
  }))
}

async function eventsOf(
  server: PipelinesServer,
  tasks: readonly TaskRun[],
  operation: string
): Promise<readonly Event[]> {
  const outputs: Event[] = []
  for (const part of inParts(tasks.map(({ id }) => id))) {
    const { events } = await ask(server, operation, getEventsByExecutionIDs, { executionIds: part })
    const wanted = new Set(part)
    if (!events.every(({ executionId }) => wanted.has(executionId)))
      throw contradicts(server, operation, 'answered with others')
    outputs.push(...events.filter(({ type }) => type === OUTPUT))
  }
  if (!areDistinct(outputs.map(({ executionId, artifactId }) => `${executionId}/${artifactId}`)))
    throw contradicts(server, operation, 'names one twice')
  if (!outputs.every(({ artifactId, path }) => isId(artifactId) && path?.steps[0]?.key))
    throw contradicts(server, operation, 'does not say how they are called')
  return outputs
}

async function artifactsOf(
  server: PipelinesServer,
  events: readonly Event[],
  operation: string
): Promise<ReadonlyMap<string, Artifact>> {
  const found = new Map<string, Artifact>()
  for (const part of inParts([...new Set(events.map(({ artifactId }) => artifactId))])) {
    const { artifacts } = await ask(server, operation, getArtifactsByID, { artifactIds: part })
    const ids = artifacts.map(({ id }) => id)
    const asked = new Set(part)
    if (ids.length !== part.length || !areDistinct(ids) || !ids.every((id) => asked.has(id)))
      throw contradicts(server, operation, `answered with others than was asked for (${ids.length} of ${part.length})`)
    if (artifacts.some(({ type }) => type === ''))
      throw contradicts(server, operation, 'does not say of which type they are')
    for (const each of artifacts) found.set(each.id, each)
  }
  return found
}

function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, part) => ids.slice(part * PAGE, (part + 1) * PAGE))
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => id !== '' && id !== '0')
}

/** An id that was set. */
function isId(id: string): boolean {
  return id !== '0'
}
