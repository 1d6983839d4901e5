import { MeasurementError, type KubeflowPlace } from '../../documents/index.js'
import {
  inferenceService,
  modelVersion,
  registeredModel,
  servingEnvironment,
  type InferenceService,
  type ModelVersion,
  type RegisteredModel
} from './answers.js'
import { find, listAll } from './call.js'
import { NAME, type KubeflowServer } from './connection.js'
import { live, named, ofModel, only, there } from './guards.js'

type Served = Extract<KubeflowPlace, { kind: 'serving' }>

/** An inference service of a serving environment. */
export async function serviceAt(
  server: KubeflowServer,
  { environment, service }: Served
): Promise<InferenceService | undefined> {
  const what = `the serving environment ${environment}`
  const found = await find(server, {
    operation: `read ${what}`,
    path: 'serving_environment',
    query: { name: environment },
    answer: servingEnvironment
  })
  if (found === undefined) return undefined
  const { id } = named(found, environment, what)
  const services = await listAll(server, {
    operation: `list the inference services of ${environment}`,
    path: `serving_environments/${id}/inference_services`,
    answer: inferenceService
  })
  return only(
    services.filter((each) => each.name === service && each.servingEnvironmentId === id),
    `inference services ${service} in ${environment}`
  )
}

/** The model and the version that an inference service runs: without a version of its own the newest. */
export async function served(
  server: KubeflowServer,
  { id, name, modelVersionId }: InferenceService
): Promise<{ readonly model: RegisteredModel; readonly version: ModelVersion }> {
  const what = `what the inference service ${name} runs`
  const operation = `read ${what}`
  const [model, version] = [
    there(await find(server, { operation, path: `inference_services/${id}/model`, answer: registeredModel }), what),
    there(await find(server, { operation, path: `inference_services/${id}/version`, answer: modelVersion }), what)
  ]
  if (modelVersionId !== undefined && modelVersionId !== '' && modelVersionId !== version.id)
    throw new MeasurementError({
      message: `${NAME} says of the inference service ${name} that it runs the versions ${modelVersionId} and ${version.id}`
    })
  return {
    model: live(model, `the registered model ${model.name}`),
    version: live(ofModel(version, model), `version ${version.name} of ${model.name}`)
  }
}
