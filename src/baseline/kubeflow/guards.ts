import { MeasurementError } from '../../documents/index.js'
import type { ModelVersion, RegisteredModel } from './answers.js'
import { NAME } from './connection.js'

/**
 * What was asked for by its name. Databases find names that differ in case or in spaces at the end, too.
 *
 * @throws MeasurementError where it has another
 */
export function named<T extends { readonly name: string }>(answer: T, name: string, what: string): T {
  if (answer.name === name) return answer
  throw new MeasurementError({
    message: `${NAME} was asked for ${what} and answered ${JSON.stringify(answer.name)}`,
    hint: 'Write the name as the registry has it, also in case'
  })
}

/** What something else names. @throws MeasurementError where it is gone: that is not the absence of what names it */
export function there<T>(found: T | undefined, what: string): T {
  if (found !== undefined) return found
  throw new MeasurementError({
    message: `${NAME} no longer has ${what}, which is named there`,
    hint: 'Restore it, or let the name lead to another: model-gate promote --rollback'
  })
}

/** @throws MeasurementError where a version is of another model than it was asked of */
export function ofModel(version: ModelVersion, model: RegisteredModel): ModelVersion {
  if (version.registeredModelId === model.id) return version
  throw new MeasurementError({
    message: `the version ${version.name} (id ${version.id}) is of the model with the id ${version.registeredModelId}, not of ${model.name}`
  })
}

/**
 * What is in use. What is archived was taken out of it, and is not the absence of anything.
 *
 * @throws MeasurementError where it is archived
 */
export function live<T extends { readonly state: string }>(thing: T, what: string): T {
  if (thing.state === 'LIVE') return thing
  throw new MeasurementError({
    message: `${what} is not live in ${NAME} but ${thing.state}`,
    hint: 'Restore it, or name another'
  })
}

interface Dated {
  readonly id: string
  readonly state: string
  readonly createTimeSinceEpoch?: number | undefined
}

/** The newest of those that are live. @throws MeasurementError where all are archived */
export function newest<T extends Dated>(things: readonly T[], what: string): T | undefined {
  const first = [...things.filter(({ state }) => state === 'LIVE')].sort(
    (a, b) => (b.createTimeSinceEpoch ?? 0) - (a.createTimeSinceEpoch ?? 0) || Number(b.id) - Number(a.id)
  )[0]
  if (first !== undefined || things.length === 0) return first
  throw new MeasurementError({ message: `${what} are all archived in ${NAME}`, hint: 'Restore one, or name another' })
}

/** @throws MeasurementError where there are several */
export function only<T>(things: readonly T[], what: string): T | undefined {
  if (things.length <= 1) return things[0]
  throw new MeasurementError({ message: `${NAME} has ${things.length} ${what}: nobody knows which is meant` })
}
