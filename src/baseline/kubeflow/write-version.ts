import { canonicalJson, MeasurementError } from '../../documents/index.js'
import { recordOf } from '../content.js'
import { CONTENT, tagsOf, wholeNumbers } from '../gate-record.js'
import type { Promotion } from '../store.js'
import { modelVersion, registeredModel, type ModelVersion, type Properties, type RegisteredModel } from './answers.js'
import { create } from './call.js'
import { NAME, type KubeflowServer } from './connection.js'
import { EVALUATION, numberProperty, textAt, textProperty } from './properties.js'
import { modelByName, versionByName } from './registry.js'

/** Most bytes of one property: old databases hold 65,535. */
const MOST_BYTES = 60_000

/** Name of the version of a promotion: by it an attempt that was cut off is found again. */
export function versionNameOf(promotion: Promotion): string {
  return `${promotion.commit.slice(0, 12)}-${recordOf(promotion)
    .replace(/^sha256:/, '')
    .slice(0, 16)}`
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

/** Registries keep keys to 255 characters. */
const LONGEST_KEY = 255

function propertiesOf(promotion: Promotion): Properties {
  const kept = keptEvaluation(promotion)
  const texts = { ...tagsOf(promotion), ...(kept !== undefined && { [EVALUATION]: kept }) }
  return Object.fromEntries([
    ...wholeNumbers(promotion.evaluation).map(([name, value]) => [name.slice(0, LONGEST_KEY), numberProperty(value)]),
    ...Object.entries(texts).map(([key, text]) => [key, textProperty(text)])
  ]) as Properties
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
