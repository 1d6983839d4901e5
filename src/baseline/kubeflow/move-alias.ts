import { MeasurementError } from '../../documents/index.js'
import { previousOf, type Alias } from '../alias.js'
import { BaselineMovedError } from '../store.js'
import { registeredModel, type Properties, type RegisteredModel } from './answers.js'
import { call } from './call.js'
import { NAME, type KubeflowServer } from './connection.js'
import { aliasIn, aliasKey, returnable, textProperty } from './properties.js'
import { modelByName } from './registry.js'

/** A version by its id, in messages. */
export function shown(id: string | undefined): string {
  return id === undefined ? 'not there' : `the version with the id ${id}`
}

/** Ids of versions; `from` is undefined where the alias is not there yet. */
interface Move {
  readonly from: string | undefined
  readonly to: string
  /** What `previous-<alias>` is to name; undefined: it stays. */
  readonly previous?: string | undefined
}

interface Moving {
  readonly alias: Alias
  readonly move: Move
}

const MOST_TRIES = 3

/**
 * Moves an alias, and `previous-<alias>` in the same change. Where nobody can tell afterwards what it names, it is moved back.
 *
 * The registry has no compare-and-set, and a change replaces all properties of the model: they are read just before and just after. A change of
 * somebody else that had read the properties earlier can undo this one; then it is made again.
 *
 * @throws BaselineMovedError where somebody else moved the alias
 */
export async function moveAlias(server: KubeflowServer, alias: Alias, move: Move): Promise<void> {
  if (move.from === move.to) return
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await unmoved(server, alias, move.from)
    const failure = await change(server, before, { alias, move })
    const after = await readBack(server, before, { alias, move })
    if (after === move.to) return
    if (after !== move.from)
      throw new BaselineMovedError(`${alias.alias} of ${alias.model} was moved to ${shown(after)} by somebody else`)
    if (failure !== undefined) throw failure
  }
  throw new MeasurementError({
    message: `${NAME} did not move ${alias.alias} of ${alias.model} to ${shown(move.to)}: others change the model at the same time`,
    hint: 'Run the job again'
  })
}

async function unmoved(server: KubeflowServer, alias: Alias, from: string | undefined): Promise<RegisteredModel> {
  const model = await existing(server, alias.model)
  const now = aliasOf(model, alias)
  if (now === from) return model
  throw new BaselineMovedError(`${alias.alias} of ${alias.model} was ${shown(from)} and is ${shown(now)} now`)
}

/** @returns why it failed: what was answered may have been done all the same */
async function change(
  server: KubeflowServer,
  { id, customProperties }: RegisteredModel,
  { alias: { model, alias }, move: { to, previous } }: Moving
): Promise<MeasurementError | undefined> {
  const aliases = {
    ...(previous !== undefined && { [aliasKey(previousOf(alias))]: textProperty(previous) }),
    [aliasKey(alias)]: textProperty(to)
  }
  const properties = { ...returnable(customProperties), ...aliases }
  return write(server, id, { properties, operation: `move ${alias} of ${model} to ${shown(to)}` })
}

interface Written {
  readonly properties: Properties
  readonly operation: string
  readonly always?: boolean
}

/** @returns why it failed */
async function write(
  server: KubeflowServer,
  id: string,
  { properties, operation, always = false }: Written
): Promise<MeasurementError | undefined> {
  try {
    await call(server, {
      operation,
      method: 'PATCH',
      path: `registered_models/${id}`,
      body: { customProperties: properties },
      always,
      answer: registeredModel
    })
    return undefined
  } catch (error) {
    if (error instanceof MeasurementError) return error
    throw error
  }
}

/** The version that an alias names after a change. Where that cannot be read, the properties are written as they were; an alias that was not there stays. */
async function readBack(
  server: KubeflowServer,
  before: RegisteredModel,
  { alias, move }: Moving
): Promise<string | undefined> {
  try {
    return aliasOf(await existing(server, alias.model), alias)
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    const name = `${alias.alias} of ${alias.model}`
    const properties = returnable(before.customProperties)
    const back = { properties, operation: `move ${name} back to ${shown(move.from)}`, always: true }
    const failed = move.from === undefined ? error : await write(server, before.id, back)
    const state =
      failed === undefined
        ? `${name} was moved back to ${shown(move.from)}`
        : `${name} was ${shown(move.from)} and may name ${shown(move.to)} by now: the next promotion puts it right`
    throw new MeasurementError([...error.problems, { message: state }])
  }
}

function aliasOf({ customProperties }: RegisteredModel, { alias, model }: Alias): string | undefined {
  return aliasIn(customProperties, alias, model)
}

async function existing(server: KubeflowServer, name: string): Promise<RegisteredModel> {
  const model = await modelByName(server, name)
  if (model !== undefined) return model
  throw new MeasurementError({ message: `the registered model ${name} was there and is gone from ${NAME}` })
}
