import { MeasurementError, UnfinishedError, type KubeflowPlace } from '../../documents/index.js'
import { COMMIT, CONTENT, decisionIn } from '../gate-record.js'
import { heldShelf } from '../shelf.js'
import type { Numbers, Opened } from '../store.js'
import type { Artifact, ExperimentRun, ModelVersion, Properties, RegisteredModel } from './answers.js'
import { NAME, type KubeflowServer } from './connection.js'
import { runOf } from './experiments.js'
import { numbersOf } from './numbers.js'
import { aliasIn, EVALUATION, textAt, valueOf } from './properties.js'
import { artifactsOf, modelByName, newestVersion, versionById, versionByName } from './registry.js'
import { served, serviceAt } from './serving.js'

/** What a reference stands for now. undefined: the registry says that there is none. */
export async function resolveKubeflow(server: KubeflowServer, place: KubeflowPlace): Promise<Opened | undefined> {
  switch (place.kind) {
    case 'experiment': {
      const run = await runOf(server, place)
      return run && ofRun(server, run, place.experiment)
    }
    case 'serving':
      return ofService(server, place)
    case 'alias':
    case 'version':
    case 'latest':
    case 'property': {
      const model = await modelByName(server, place.model)
      const version = model && (await versionAt(server, model, place))
      return version && ofVersion(server, model, version)
    }
  }
}

type ModelPlace = Extract<KubeflowPlace, { model: string }>

function versionAt(
  server: KubeflowServer,
  model: RegisteredModel,
  place: ModelPlace
): Promise<ModelVersion | undefined> {
  switch (place.kind) {
    case 'alias':
      return versionOfAlias(server, model, place.alias)
    case 'version':
      return versionByName(server, model, place.version)
    case 'latest':
      return newestVersion(server, model, () => true)
    case 'property':
      return newestVersion(server, model, (version) => hasAll(version, place.properties))
  }
}

/** The version that an alias of a model names. @throws MeasurementError where the alias names one that is not there */
export async function versionOfAlias(
  server: KubeflowServer,
  model: RegisteredModel,
  alias: string
): Promise<ModelVersion | undefined> {
  const id = aliasIn(model.customProperties, alias, model.name)
  return id === undefined ? undefined : versionById(server, model, id)
}

function hasAll({ customProperties }: ModelVersion, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const property = Object.hasOwn(customProperties, key) ? valueOf(customProperties[key]!) : undefined
    return property !== undefined && String(property) === value
  })
}

async function ofService(
  server: KubeflowServer,
  place: Extract<KubeflowPlace, { kind: 'serving' }>
): Promise<Opened | undefined> {
  const service = await serviceAt(server, place)
  if (service === undefined) return undefined
  const name = `the inference service ${place.service} of ${place.environment}`
  if (service.desiredState !== undefined && service.desiredState !== 'DEPLOYED')
    throw new MeasurementError({
      message: `${name} is not deployed in ${NAME} but ${service.desiredState}`,
      hint: 'Deploy it, or keep the baseline under an alias'
    })
  const { model, version } = await served(server, service)
  const opened = ofVersion(server, model, version)
  return { ...opened, detail: `${opened.detail ?? ''}, which ${name} runs` }
}

function ofVersion(server: KubeflowServer, model: RegisteredModel, version: ModelVersion): Opened {
  const { id, customProperties: properties, createTimeSinceEpoch: created } = version
  const name = `version ${version.name} of ${model.name}`
  const [commit, content, evaluation] = [COMMIT, CONTENT, EVALUATION].map((key) => textAt(properties, key))
  const files = evaluation === undefined ? [] : [['evaluation.json', new TextEncoder().encode(evaluation)] as const]
  return {
    shelf: heldShelf(new Map(files)),
    path: '',
    version: id,
    ...(commit !== undefined && { commit }),
    ...(content !== undefined && { content }),
    ...(created !== undefined && { madeAt: new Date(created) }),
    detail: `${name}, id ${id}`,
    numbers: async () => demanded(properties, await artifactsOf(server, 'model_versions', id), name)
  }
}

function ofRun(server: KubeflowServer, run: ExperimentRun, experiment: string): Opened {
  const { id, customProperties: properties, status } = run
  const name = `the run ${run.name ?? id} of the experiment ${experiment}`
  if (status !== 'FINISHED') {
    const Kind = status === 'RUNNING' || status === 'SCHEDULED' ? UnfinishedError : MeasurementError
    throw new Kind({ message: `${name} has not finished in ${NAME} but is ${status ?? 'without a status'}` })
  }
  const commit = textAt(properties, COMMIT)
  const madeAt = run.endTimeSinceEpoch ?? run.createTimeSinceEpoch
  return {
    shelf: heldShelf(new Map()),
    path: '',
    version: id,
    ...(commit !== undefined && { commit }),
    ...(madeAt !== undefined && { madeAt: new Date(madeAt) }),
    detail: `${name}, id ${id}`,
    numbers: async () => demanded(properties, await artifactsOf(server, 'experiment_runs', id), name)
  }
}

/** What is there and was never measured is no baseline, and not the absence of one either: who waits for it may see it measured. */
function demanded(properties: Properties, artifacts: readonly Artifact[], name: string): Numbers {
  const numbers = numbersOf(properties, artifacts)
  if (numbers === undefined) {
    throw new UnfinishedError({
      message: `${name} has no numbers in ${NAME}: neither custom properties nor metric artifacts`,
      hint: 'Promote a model that the gate measured, or register its metrics with the version'
    })
  }
  const decision = decisionIn((key) => textAt(properties, key))
  return { ...numbers, ...(decision && { decision }) }
}
