import { canonicalJson, MeasurementError, type MetricValue } from '../../documents/index.js'
import type { Promotion } from '../store.js'
import { modelVersion, registeredModel, type ModelVersion, type Properties, type RegisteredModel } from './answers.js'
import { create } from './call.js'
import { NAME, type KubeflowServer } from './connection.js'
import { COMMIT, CONTENT, EVALUATION, numberProperty, OURS, textAt, textProperty } from './properties.js'
import { modelByName, versionByName } from './registry.js'

/** Most bytes of one property: old databases hold 65,535. */
const MOST_BYTES = 60_000

/** Name of the version of a promotion: by it an attempt that was cut off is found again. */
export function versionNameOf({ commit, content }: Promotion): string {
  return `${commit.slice(0, 12)}-${content.replace(/^sha256:/, '').slice(0, 16)}`
}

/**
 * The version that an attempt before wrote, which was cut off.
 *
 * @throws MeasurementError where there is another of that name
 */
export async function writtenVersion(
  server: KubeflowServer,
  model: RegisteredModel,
  promotion: Promotion
): Promise<ModelVersion | undefined> {
  const version = await versionByName(server, model, versionNameOf(promotion))
  if (version === undefined || textAt(version.customProperties, CONTENT) === promotion.content) return version
  throw new MeasurementError({
    message: `version ${version.name} of ${model.name} is there already, with other content than the model that is promoted`,
    hint: 'Look who wrote it; commit the model anew to promote it under another name'
  })
}

/** Creates the registered model; where somebody else did meanwhile, it is found. */
export async function createModel(server: KubeflowServer, name: string): Promise<RegisteredModel> {
  const created = await create(server, {
    operation: `create the registered model ${name}`,
    path: 'registered_models',
    body: { name },
    answer: registeredModel
  })
  return created ?? there(await modelByName(server, name), `the registered model ${name}`)
}

/** Writes a version with its numbers and where it comes from; where an attempt before did meanwhile, it is found. */
export async function writeVersion(
  server: KubeflowServer,
  model: RegisteredModel,
  promotion: Promotion
): Promise<ModelVersion> {
  const name = versionNameOf(promotion)
  const created = await create(server, {
    operation: `write version ${name} of ${model.name}`,
    path: `registered_models/${model.id}/versions`,
    body: {
      name,
      registeredModelId: model.id,
      description: `Promoted by model-gate at commit ${promotion.commit}`,
      customProperties: propertiesOf(promotion)
    },
    answer: modelVersion
  })
  return created ?? there(await writtenVersion(server, model, promotion), `version ${name} of ${model.name}`)
}

function there<T>(thing: T | undefined, what: string): T {
  if (thing !== undefined) return thing
  throw new MeasurementError({
    message: `${NAME} says that ${what} is there already, and does not find it`,
    hint: 'Its database may hold names alike that differ in case only'
  })
}

function propertiesOf(promotion: Promotion): Properties {
  const { evaluation, content, commit, pullRequest, run, reportDigest, verdict, force } = promotion
  const numbers = evaluation.metrics
    .filter(({ slice }) => slice === undefined)
    .map((metric) => [numberName(metric), numberProperty(metric.value)] as const)
  const told: Readonly<Record<string, string | undefined>> = {
    [CONTENT]: content,
    [COMMIT]: commit,
    [`${OURS}report-digest`]: reportDigest,
    [`${OURS}verdict`]: verdict,
    [`${OURS}pull-request`]: pullRequest?.toString(),
    [`${OURS}run`]: run,
    [`${OURS}force`]: force?.slice(0, 4000),
    [EVALUATION]: keptEvaluation(promotion)
  }
  const texts = Object.entries(told).flatMap(([key, text]) => (text === undefined ? [] : [[key, textProperty(text)]]))
  return Object.fromEntries([...numbers, ...texts]) as Properties
}

/** Registries keep keys to 255 characters. */
function numberName({ name, class: label, average }: MetricValue): string {
  return [name, label, average]
    .filter((part) => part !== undefined)
    .join('/')
    .slice(0, 255)
}

/**
 * What a version keeps of `evaluation.json`: all but the file of predictions, which a registry has no place for.
 *
 * @returns undefined: it is too long for a property
 */
export function keptEvaluation({ evaluation }: Promotion): string | undefined {
  // Compact, and with the names of numbers that JSON does not have.
  const text = JSON.stringify(JSON.parse(canonicalJson({ ...evaluation, predictions: undefined })))
  return Buffer.byteLength(text) <= MOST_BYTES ? text : undefined
}
