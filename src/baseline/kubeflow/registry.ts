import {
  artifact,
  modelVersion,
  registeredModel,
  type Artifact,
  type ModelVersion,
  type RegisteredModel
} from './answers.js'
import { find, listAll } from './call.js'
import type { KubeflowServer } from './connection.js'
import { live, named, newest, ofModel, there } from './guards.js'

/** Artifacts in these states are no longer meant. */
const gone: readonly string[] = ['DELETED', 'MARKED_FOR_DELETION', 'ABANDONED']

/** A registered model by its name. @throws MeasurementError where it is archived */
export async function modelByName(server: KubeflowServer, name: string): Promise<RegisteredModel | undefined> {
  const what = `the registered model ${name}`
  const answer = await find(server, {
    operation: `read ${what}`,
    path: 'registered_model',
    query: { name },
    answer: registeredModel
  })
  return answer && live(named(answer, name, what), what)
}

/** A version of a model by its name. @throws MeasurementError where it is archived */
export async function versionByName(
  server: KubeflowServer,
  model: RegisteredModel,
  name: string
): Promise<ModelVersion | undefined> {
  const what = `version ${name} of ${model.name}`
  const answer = await find(server, {
    operation: `read ${what}`,
    path: 'model_version',
    query: { name, parentResourceId: model.id },
    answer: modelVersion
  })
  return answer && live(ofModel(named(answer, name, what), model), what)
}

/** A version by its id. @throws MeasurementError where it is gone, archived, or of another model */
export async function versionById(server: KubeflowServer, model: RegisteredModel, id: string): Promise<ModelVersion> {
  const what = `the version with the id ${id} of ${model.name}`
  const wanted = { operation: `read ${what}`, path: `model_versions/${id}`, answer: modelVersion }
  return live(ofModel(there(await find(server, wanted), what), model), what)
}

/**
 * The newest version of a model that fits.
 *
 * @param fits looked at here: servers pass filters over that they do not know
 * @throws MeasurementError where all that fit are archived
 */
export async function newestVersion(
  server: KubeflowServer,
  model: RegisteredModel,
  fits: (version: ModelVersion) => boolean
): Promise<ModelVersion | undefined> {
  const versions = await listAll(server, {
    operation: `list the versions of ${model.name}`,
    path: `registered_models/${model.id}/versions`,
    answer: modelVersion
  })
  const fitting = versions.filter((version) => version.registeredModelId === model.id && fits(version))
  return newest(fitting, `the versions of ${model.name} that were asked for`)
}

/** What is kept with a version, or with a run. */
export async function artifactsOf(
  server: KubeflowServer,
  kind: 'model_versions' | 'experiment_runs',
  id: string
): Promise<readonly Artifact[]> {
  const artifacts = await listAll(server, {
    operation: `list the artifacts of the ${kind === 'model_versions' ? 'version' : 'run'} with the id ${id}`,
    path: `${kind}/${id}/artifacts`,
    answer: artifact
  })
  return artifacts.filter(({ state }) => !gone.includes(state))
}
