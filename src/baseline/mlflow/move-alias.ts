import { MeasurementError } from '../../documents/index.js'
import { previousOf, type Alias } from '../alias.js'
import { BaselineMovedError } from '../store.js'
import { nothing } from './answers.js'
import { call } from './call.js'
import type { MlflowServer } from './connection.js'
import { versionOfAlias } from './registry.js'

/** Numbers of versions; `from` is undefined where the alias is not there yet. */
export interface Move {
  readonly from: string | undefined
  readonly to: string
}

/** A version in messages. */
export function shown(version: string | undefined): string {
  return version === undefined ? 'not there' : `version ${version}`
}

/**
 * Lets an alias name the next version, and `previous-<alias>` what it named: that one first, because readers look at the other. Where the alias does
 * not move, both name what they named before.
 *
 * @throws BaselineMovedError where somebody else moved it; MeasurementError where it failed
 */
export async function moveOn(registry: MlflowServer, alias: Alias, move: Move): Promise<void> {
  const { from, to } = move
  if (from === to) return
  const previous = { ...alias, alias: previousOf(alias.alias) }
  const older = (await versionOfAlias(registry, previous.model, previous.alias))?.version
  if (from !== undefined && older !== from) await moveAlias(registry, previous, { from: older, to: from })
  try {
    await moveAlias(registry, alias, move)
  } catch (error) {
    const moves = from !== undefined && older !== from
    if (!moves || !(await stays(registry, alias, [from, older]))) throw error
    throw await putBack(registry, previous, { from: older, to: from }, error)
  }
}

/** Whether an alias is where it was, as far as anybody can tell. A promotion of somebody else needs `previous-<alias>` where it is now. */
async function stays(
  registry: MlflowServer,
  { model, alias }: Alias,
  places: readonly (string | undefined)[]
): Promise<boolean> {
  try {
    return places.includes((await versionOfAlias(registry, model, alias))?.version)
  } catch (error) {
    if (error instanceof MeasurementError) return true
    throw error
  }
}

/**
 * Moves an alias and reads it back: what was answered may not have been done, and what failed may. MLflow has no compare-and-set: the alias is looked
 * at before every try.
 *
 * @throws BaselineMovedError where somebody else moved it; MeasurementError where it failed, and the alias is where it was or the message says so
 */
export async function moveAlias(registry: MlflowServer, alias: Alias, move: Move): Promise<void> {
  await confirmAt(registry, alias, [move.from])
  const failure = await failureOf(set(registry, alias, move))
  let after
  try {
    after = (await versionOfAlias(registry, alias.model, alias.alias))?.version
  } catch (error) {
    throw await putBack(registry, alias, move, error)
  }
  if (after === move.to) return
  if (failure instanceof BaselineMovedError) throw failure
  if (after !== move.from)
    throw new BaselineMovedError(`${alias.alias} of ${alias.model} was moved to ${shown(after)} by somebody else`)
  throw (
    failure ??
    new MeasurementError({ message: `MLflow did not move ${alias.alias} of ${alias.model} to version ${move.to}` })
  )
}

async function failureOf(work: Promise<void>): Promise<Error | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof MeasurementError || error instanceof BaselineMovedError) return error
    throw error
  }
}

/** Sets an alias. Before it is asked for again the alias is looked at: a move of somebody else is not overwritten. */
async function set(registry: MlflowServer, alias: Alias, { from, to }: Move, always = false): Promise<void> {
  await call(registry, {
    operation: `move the alias ${alias.alias} of ${alias.model} to version ${to}`,
    method: 'POST',
    path: 'registered-models/alias',
    body: { name: alias.model, alias: alias.alias, version: to },
    repeatable: true,
    always,
    beforeAgain: () => confirmAt(registry, alias, [from, to]),
    answer: nothing
  })
}

/** @throws BaselineMovedError where an alias names none of these versions */
export async function confirmAt(
  registry: MlflowServer,
  { model, alias }: Alias,
  versions: readonly (string | undefined)[]
): Promise<void> {
  const now = (await versionOfAlias(registry, model, alias))?.version
  if (versions.includes(now)) return
  throw new BaselineMovedError(
    `${alias} of ${model} was ${shown(versions[0])} when it was judged and is ${shown(now)} now`
  )
}

/**
 * Lets an alias name again what it named, where nobody can tell any more what it names. One that was not there stays: to take it away takes rights
 * that an editor does not have.
 *
 * @returns the error that says why, and what became of the alias
 */
async function putBack(registry: MlflowServer, alias: Alias, { from, to }: Move, why: unknown): Promise<unknown> {
  if (!(why instanceof MeasurementError)) return why
  const failed = from === undefined ? undefined : await failureOf(set(registry, alias, { from: to, to: from }, true))
  const name = `${alias.alias} of ${alias.model}`
  const state =
    from !== undefined && failed === undefined
      ? `${name} was moved back to version ${from}`
      : `${name} was ${shown(from)} and may name version ${to} by now: the next promotion puts it right`
  return new MeasurementError([...why.problems, { message: state }])
}
