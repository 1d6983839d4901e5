import { MeasurementError, type MlflowPlace } from '../../documents/index.js'
import {
  experimentAnswer,
  loggedModelAnswer,
  modelVersionAnswer,
  modelVersionsAnswer,
  registeredModelAnswer,
  runAnswer,
  runsAnswer,
  type LoggedModel,
  type ModelVersion,
  type Run
} from './answers.js'
import { call, find } from './call.js'
import type { MlflowServer } from './connection.js'

/** Which version an alias names. undefined: the registry has no such model, or the model no such alias. */
export async function versionOfAlias(
  server: MlflowServer,
  model: string,
  alias: string
): Promise<ModelVersion | undefined> {
  const operation = `read the alias ${alias} of ${model}`
  const found = await find(server, {
    operation,
    method: 'GET',
    path: 'registered-models/alias',
    query: { name: model, alias },
    answer: modelVersionAnswer
  })
  return asked(found?.model_version, { name: model }, operation)
}

/**
 * What was asked for: a cache or a gateway before the server may answer for another model.
 *
 * @throws MeasurementError where it is another
 */
function asked<T extends object>(found: T | undefined, wanted: Partial<T>, operation: string): T | undefined {
  for (const [key, value] of Object.entries(wanted)) {
    const other = found?.[key as keyof T]
    if (found === undefined || other === value) continue
    throw new MeasurementError({
      message: `MLflow was asked to ${operation} and answered with the ${key} ${JSON.stringify(other)}, not ${JSON.stringify(value)}`,
      hint: 'Write the name as MLflow has it, also in case; a cache before the server must tell queries apart'
    })
  }
  return found
}

/** A version of a registered model by its number. */
export async function versionByNumber(
  server: MlflowServer,
  model: string,
  version: string
): Promise<ModelVersion | undefined> {
  const operation = `read version ${version} of ${model}`
  const found = await find(server, {
    operation,
    method: 'GET',
    path: 'model-versions/get',
    query: { name: model, version },
    answer: modelVersionAnswer
  })
  return asked(found?.model_version, { name: model, version }, operation)
}

/**
 * The newest version of a stage. Stages are deprecated since MLflow 2.9, and still there.
 *
 * MLflow's empty list is `{}`, which others answer as well: that there is none, the model itself must say.
 */
export async function versionOfStage(
  server: MlflowServer,
  model: string,
  stage: string
): Promise<ModelVersion | undefined> {
  const found = await find(server, {
    operation: `read the stage ${stage} of ${model}`,
    method: 'POST',
    path: 'registered-models/get-latest-versions',
    body: { name: model, stages: [stage] },
    repeatable: true,
    answer: modelVersionsAnswer
  })
  const version = newest(found?.model_versions ?? [])
  if (version !== undefined) return asked(version, { name: model }, `read the stage ${stage} of ${model}`)
  const known = (await registeredModel(server, model))?.latest_versions ?? []
  if (!known.some(({ current_stage: own }) => own?.toLowerCase() === stage.toLowerCase())) return undefined
  throw new MeasurementError({
    message: `MLflow lists no version of ${model} in the stage ${stage}, and the model itself says that there is one`,
    hint: 'Look whether a gateway before the server answers in its place'
  })
}

/** The version with the highest number: the highest of those that are the latest of their stage. */
export async function latestVersion(server: MlflowServer, model: string): Promise<ModelVersion | undefined> {
  const found = await registeredModel(server, model)
  return newest(found?.latest_versions ?? [])
}

/** A registered model; undefined where there is none of that name. */
export async function registeredModel(
  server: MlflowServer,
  model: string
): Promise<(typeof registeredModelAnswer)['_output']['registered_model'] | undefined> {
  const operation = `read the registered model ${model}`
  const found = await find(server, {
    operation,
    method: 'GET',
    path: 'registered-models/get',
    query: { name: model },
    answer: registeredModelAnswer
  })
  return asked(found?.registered_model, { name: model }, operation)
}

function newest(versions: readonly ModelVersion[]): ModelVersion | undefined {
  return [...versions].sort((a, b) => Number(b.version) - Number(a.version))[0]
}

/** A run by its id. @throws MeasurementError also where it was deleted: what is in the trash can be restored, and is not the absence of a run */
export async function runById(server: MlflowServer, id: string): Promise<Run | undefined> {
  const operation = `read the run ${id}`
  const found = await find(server, {
    operation,
    method: 'GET',
    path: 'runs/get',
    query: { run_id: id },
    answer: runAnswer
  })
  asked(found?.run.info, { run_id: id }, operation)
  return kept(found?.run, found?.run.info.lifecycle_stage, `the run ${id}`)
}

/** The first finished run of an experiment by a filter and an order: by default the newest. */
export async function runOfExperiment(
  server: MlflowServer,
  { name, filter, orderBy }: Extract<MlflowPlace, { kind: 'experiment' }>
): Promise<Run | undefined> {
  const id = await experimentByName(server, name)
  if (id === undefined) return undefined
  const { runs, next_page_token: next } = await call(server, {
    operation: `search the runs of the experiment ${name}`,
    method: 'POST',
    path: 'runs/search',
    body: {
      experiment_ids: [id],
      filter: ofFinished(filter),
      run_view_type: 'ACTIVE_ONLY',
      max_results: 1,
      order_by: orderBy === undefined ? ['attributes.start_time DESC'] : clausesOf(orderBy)
    },
    repeatable: true,
    answer: runsAnswer
  })
  if (runs[0] !== undefined || next === '') return runs[0]
  throw new MeasurementError({
    message: `MLflow answers with no run of the experiment ${name}, and says that there are more`,
    hint: 'Name the run itself: runs:/<run id>'
  })
}

/** A filter of runs that finished; one that says itself which state it means is left as it is, and what it finds must have finished all the same. */
function ofFinished(filter: string | undefined): string {
  const finished = "attributes.status = 'FINISHED'"
  if (filter === undefined) return finished
  const words = filter.replace(/'[^']*'/g, "''")
  return /(^|\s)((attributes?|attr|run)\.)?["`]?status\b/i.test(words) ? filter : `${filter} AND ${finished}`
}

/** `a DESC, b ASC` as MLflow wants it: a text a clause. A comma in quotes or backticks is part of a name. */
function clausesOf(orderBy: string): readonly string[] {
  // Commas alone are for MLflow to refuse.
  const clauses = orderBy.match(/(?:`[^`]*`|"[^"]*"|[^,])+/g) ?? [orderBy]
  return clauses.map((clause) => clause.trim())
}

/** Id of an experiment. @throws MeasurementError also where it was deleted: MLflow keeps its name taken */
export async function experimentByName(server: MlflowServer, name: string): Promise<string | undefined> {
  const found = await find(server, {
    operation: `read the experiment ${name}`,
    method: 'GET',
    path: 'experiments/get-by-name',
    query: { experiment_name: name },
    answer: experimentAnswer
  })
  return kept(found?.experiment.experiment_id, found?.experiment.lifecycle_stage, `the experiment ${name}`)
}

function kept<T>(found: T | undefined, stage: string | undefined, name: string): T | undefined {
  if (stage !== 'deleted') return found
  throw new MeasurementError({
    message: `${name} was deleted in MLflow`,
    hint: 'Restore it, or delete it for good with mlflow gc'
  })
}

/** A logged model of MLflow 3 by its id. */
export async function loggedModel(server: MlflowServer, id: string): Promise<LoggedModel | undefined> {
  const found = await find(server, {
    operation: `read the logged model ${id}`,
    method: 'GET',
    path: `logged-models/${encodeURIComponent(id)}`,
    answer: loggedModelAnswer
  })
  return found?.model
}
