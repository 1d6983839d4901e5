import { MeasurementError, UnfinishedError, type MlflowPlace, type MlflowReference } from '../../documents/index.js'
import { COMMIT, CONTENT, decisionIn } from '../gate-record.js'
import { heldShelf } from '../shelf.js'
import type { Numbers, Opened, Surroundings } from '../store.js'
import type { LoggedModel, ModelVersion, Run } from './answers.js'
import { FOLDER, runShelf } from './artifacts.js'
import { mlflowServer, type MlflowServer } from './connection.js'
import { finished } from './finished.js'
import { measuredOn, numbersOfModel, numbersOfRun } from './numbers.js'
import {
  latestVersion,
  loggedModel,
  runById,
  runOfExperiment,
  versionByNumber,
  versionOfAlias,
  versionOfStage
} from './registry.js'
import { confirmWorkspace } from './workspace.js'

/** The servers of a reference: models and runs may be kept by two. */
export interface Servers {
  readonly registry: MlflowServer
  readonly tracking: MlflowServer
}

/**
 * Both servers of a reference; one that names its server has only that. Their workspace is looked for.
 *
 * @throws MeasurementError where they have no such workspace
 */
export async function serversOf(reference: MlflowReference, surroundings: Surroundings): Promise<Servers> {
  const registry = mlflowServer(reference, 'models', surroundings)
  // A reference to a registry alone may be read where nobody names a tracking server: its runs are then there as well.
  const alone = !surroundings.environment['MLFLOW_TRACKING_URI']
  const tracking = mlflowServer(alone ? { ...reference, server: registry.base } : reference, 'runs', surroundings)
  await confirmWorkspace(registry)
  if (tracking.base !== registry.base) await confirmWorkspace(tracking)
  return { registry, tracking }
}

/** What a reference stands for now. undefined: MLflow says that there is none. */
export async function resolveMlflow(
  servers: Servers,
  { place, dataset }: Pick<MlflowReference, 'place' | 'dataset'>
): Promise<Opened | undefined> {
  switch (place.kind) {
    case 'run': {
      const run = await runById(servers.tracking, place.id)
      return run && ofRun(servers, run, place.path)
    }
    case 'experiment': {
      const run = await runOfExperiment(servers.tracking, place)
      return run && ofRun(servers, run)
    }
    case 'logged-model': {
      const model = await loggedModel(servers.tracking, place.id)
      return model && ofLoggedModel(servers, model, dataset)
    }
    case 'alias':
    case 'version':
    case 'stage':
    case 'latest': {
      const version = await versionAt(servers.registry, place)
      return version && ofVersion(servers, version, { kind: place.kind, dataset })
    }
  }
}

type ModelPlace = Extract<MlflowPlace, { model: string }>

interface Asked {
  readonly kind: ModelPlace['kind']
  readonly dataset: string | undefined
}

function versionAt(registry: MlflowServer, place: ModelPlace): Promise<ModelVersion | undefined> {
  switch (place.kind) {
    case 'alias':
      return versionOfAlias(registry, place.model, place.alias)
    case 'version':
      return versionByNumber(registry, place.model, place.version)
    case 'stage':
      return versionOfStage(registry, place.model, place.stage)
    case 'latest':
      return latestVersion(registry, place.model)
  }
}

async function ofVersion(servers: Servers, version: ModelVersion, { kind, dataset }: Asked): Promise<Opened> {
  const name = `version ${version.version} of ${version.name}`
  const { status = 'READY' } = version
  if (status !== 'READY') throw notReady(name, status, status === 'PENDING_REGISTRATION')
  const run = await runOf(servers.tracking, version)
  const tag: Tag = (key) => version.tags.get(key) ?? run?.data.tags.get(key)
  const commit = commitIn(tag)
  const numbers = async (): Promise<Numbers | undefined> => {
    const id = /^models:\/(m-[0-9a-f]{32})$/.exec(version.source ?? '')?.[1]
    refuseLost(tag, name)
    if (id === undefined) return run && numbersOfRun(dataset === undefined ? run : measuredOn(run, dataset))
    const found = await loggedModel(servers.tracking, id)
    if (found !== undefined) return numbersOfModel(ready(found), { dataset, run })
    throw new MeasurementError({ message: `${name} is of the logged model ${id}, which MLflow no longer has` })
  }
  return {
    shelf: run === undefined ? heldShelf(new Map()) : runShelf(servers.tracking, run),
    path: FOLDER,
    version: version.version,
    ...(commit !== undefined && { commit }),
    ...(version.creation_timestamp !== undefined && { madeAt: new Date(version.creation_timestamp) }),
    detail: `${name}${run ? `, run ${run.info.run_id}` : ''}${kind === 'stage' ? '; stages are deprecated in MLflow: use an alias' : ''}`,
    numbers: async () => demanded(await numbers(), name, tag)
  }
}

/** A version that names a run which is gone has lost what it was measured by. */
async function runOf(tracking: MlflowServer, { run_id: id, name, version }: ModelVersion): Promise<Run | undefined> {
  if (id === undefined || id === '') return undefined
  const run = await runById(tracking, id)
  if (run !== undefined) return finished(run, `version ${version} of ${name}: its run ${id}`)
  throw new MeasurementError({
    message: `version ${version} of ${name} is of the run ${id}, which MLflow no longer has`,
    hint: 'Restore the run, or promote a model that was measured'
  })
}

function ofRun({ tracking }: Servers, run: Run, path?: string): Opened {
  const name = `the run ${run.info.run_id}`
  const { info } = finished(run, name)
  const madeAt = info.end_time ?? info.start_time
  const commit = commitIn(tagsOfRun(run))
  return {
    shelf: runShelf(tracking, run),
    path: path ?? FOLDER,
    version: info.run_id,
    ...(commit !== undefined && { commit }),
    ...(madeAt !== undefined && { madeAt: new Date(madeAt) }),
    detail: `run ${info.run_id}`,
    numbers: () => Promise.resolve().then(() => numbersAt(run, name, path))
  }
}

/** Who names a file among the artifacts means that file. */
function numbersAt(run: Run, name: string, path: string | undefined): Numbers {
  if (path !== undefined) throw noArtifact(name, path)
  refuseLost(tagsOfRun(run), name)
  return demanded(numbersOfRun(run), name, tagsOfRun(run))
}

/** The run is there: that it has no such file is no first adoption. MLflow answers alike where a folder is empty and where it is not there. */
function noArtifact(name: string, path: string): MeasurementError {
  return new MeasurementError({
    message: `${name} has no ${path} among its artifacts in MLflow`,
    hint: 'Name a file or folder that it has, or the run alone for its metrics'
  })
}

/** The value of a tag by its key. */
type Tag = (key: string) => string | undefined

function tagsOfRun(run: Run | undefined): Tag {
  return (key) => run?.data.tags.get(key)
}

/**
 * What a promotion wrote has a folder of ours: its rows and slices are not replaced by a few numbers where that is gone.
 *
 * @throws MeasurementError where its tags say that a promotion wrote it
 */
function refuseLost(tag: Tag, name: string): void {
  if (tag(CONTENT) === undefined) return
  throw new MeasurementError({
    message: `${name} was promoted with a folder ${FOLDER}/, which is no longer among the artifacts of its run`,
    hint: 'Put the artifacts back, or let the alias name another version: model-gate promote --rollback'
  })
}

async function ofLoggedModel({ tracking }: Servers, model: LoggedModel, dataset: string | undefined): Promise<Opened> {
  const { model_id: id, creation_timestamp_ms: created, source_run_id: source } = ready(model).info
  const made = source === undefined || source === '' ? undefined : await runById(tracking, source)
  const run = made && finished(made, `the logged model ${id}: its run ${source}`)
  const tag = tagsOfRun(run)
  const commit = commitIn(tag)
  return {
    shelf: heldShelf(new Map()),
    path: '',
    version: id,
    ...(commit !== undefined && { commit }),
    ...(created !== undefined && { madeAt: new Date(created) }),
    detail: `logged model ${id}`,
    numbers: () =>
      Promise.resolve().then(() => demanded(numbersOfModel(model, { dataset, run }), `the logged model ${id}`, tag))
  }
}

/** As MLflow writes the state of a logged model, by name or by number. */
const readyStates = ['LOGGED_MODEL_READY', 'READY', 2]
const pendingStates = ['LOGGED_MODEL_PENDING', 'PENDING', 1]

function ready(model: LoggedModel): LoggedModel {
  const { model_id: id, status } = model.info
  if (status === undefined || readyStates.includes(status)) return model
  throw notReady(`the logged model ${id}`, status, pendingStates.includes(status))
}

function notReady(name: string, status: string | number, pending: boolean): MeasurementError {
  const Kind = pending ? UnfinishedError : MeasurementError
  return new Kind({ message: `${name} is not ready in MLflow but ${status}` })
}

function commitIn(tag: Tag): string | undefined {
  return tag(COMMIT) ?? tag('mlflow.source.git.commit')
}

/** What is there and was never measured is no baseline, and not the absence of one either: who waits for it may see it measured. */
function demanded(numbers: Numbers | undefined, name: string, tag: Tag): Numbers {
  if (numbers === undefined) {
    throw new UnfinishedError({
      message: `${name} has no metrics in MLflow and no folder ${FOLDER}/ of ours`,
      hint: 'Promote a model that the gate measured, or log its metrics with the run'
    })
  }
  const decision = decisionIn(tag)
  return { ...numbers, ...(decision && { decision }) }
}
