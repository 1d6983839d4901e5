import { MeasurementError, type MlflowReference } from '../../documents/index.js'
import { previousOf, type Alias } from '../alias.js'
import {
  NotWritableError,
  WENT_BACK,
  type NothingBefore,
  type Opened,
  type Plan,
  type Promoted,
  type Promotion,
  type Writer
} from '../store.js'
import { modelVersionAnswer, modelVersionsAnswer, nothing, type ModelVersion, type Run } from './answers.js'
import { FOLDER } from './artifacts.js'
import { call } from './call.js'
import type { MlflowServer } from './connection.js'
import { listed } from './finished-run.js'
import { confirmAt, moveAlias, moveOn } from './move-alias.js'
import { registeredModel, versionOfAlias } from './registry.js'
import type { Servers } from './resolve.js'
import { experimentOf, mlflowTags, writeRun, writtenRun } from './write-run.js'

/**
 * Promotes by moving an alias: run, version, `previous-<alias>`, and last the alias itself. MLflow has no compare-and-set: the alias is read before
 * anything is written, just before it is moved, and just after. Nothing is deleted, which takes rights that an editor does not have.
 *
 * @param now milliseconds since 1970
 */
export function mlflowWriter(
  servers: (reference: MlflowReference) => Promise<Servers>,
  now: () => number
): Writer<MlflowReference> {
  return {
    async plan(reference, promotion, current) {
      const alias = aliasOf(reference)
      const at = await servers(reference)
      const [run, version] = await earlierAttempt(at, promotion, alias)
      return {
        steps: stepsOf(alias, promotion, { run, version, current }),
        apply: () => apply(at, { alias, promotion, current, run, version, now: now() })
      } satisfies Plan
    },
    rollback: async (reference) => rollback((await servers(reference)).registry, aliasOf(reference))
  }
}

function aliasOf({ place }: MlflowReference): Alias {
  if (place.kind === 'alias') return place
  throw new NotWritableError({
    message: `MLflow's ${place.kind} cannot be moved to another model`,
    hint: 'Keep the baseline under an alias, such as models:/<name>@champion'
  })
}

/** The run and the version that an attempt before wrote, which was cut off. */
async function earlierAttempt(
  { tracking, registry }: Servers,
  promotion: Promotion,
  { model }: Alias
): Promise<readonly [run: Run | undefined, version: ModelVersion | undefined]> {
  const run = await writtenRun(tracking, promotion)
  return [run, run && (await versionOfRun(registry, model, run))]
}

async function versionOfRun(registry: MlflowServer, model: string, { info }: Run): Promise<ModelVersion | undefined> {
  if ((await registeredModel(registry, model)) === undefined) return undefined
  const { model_versions: versions } = await call(registry, {
    operation: `search the versions of ${model}`,
    method: 'GET',
    path: 'model-versions/search',
    query: { filter: `run_id = '${info.run_id}'`, max_results: '100' },
    answer: modelVersionsAnswer
  })
  return versions.find(({ name, run_id: id }) => name === model && id === info.run_id)
}

interface Before {
  readonly run: Run | undefined
  readonly version: ModelVersion | undefined
  readonly current: Opened | undefined
}

function stepsOf({ model, alias }: Alias, { files, model: own }: Promotion, before: Before): readonly string[] {
  const { run, version, current } = before
  const names = [...files.keys(), 'report.json'].join(', ')
  const next = version === undefined ? 'the new version' : `version ${version.version}`
  return [
    run === undefined
      ? `write a run in the experiment ${experimentOf(own)} with ${names}`
      : `use the run ${run.info.run_id}, which an earlier attempt wrote`,
    version === undefined ? `register it as a new version of ${model}` : `use version ${version.version} of ${model}`,
    ...(current === undefined ? [] : [`${previousOf(alias)} -> version ${current.version ?? '?'}`]),
    `${alias} -> ${next}${current === undefined ? '' : ` (now version ${current.version ?? '?'})`}`
  ]
}

interface Applying extends Before {
  readonly alias: Alias
  readonly promotion: Promotion
  readonly now: number
}

async function apply(servers: Servers, applying: Applying): Promise<Promoted> {
  const { registry, tracking } = servers
  const { alias, promotion, current } = applying
  // Who comes too late writes nothing.
  await confirmAt(registry, alias, [current?.version])
  const run = applying.run ?? (await writeRun(tracking, promotion, applying.now))
  const version = applying.version ?? (await register(registry, alias.model, { run, promotion }))
  await moveOn(registry, alias, { from: current?.version, to: version.version })
  return {
    version: version.version,
    detail: `version ${version.version} of ${alias.model} is ${alias.alias}, run ${run.info.run_id}`
  }
}

/** Registers the run's folder as a version. The model is created where there is none. */
async function register(
  registry: MlflowServer,
  model: string,
  { run, promotion }: { readonly run: Run; readonly promotion: Promotion }
): Promise<ModelVersion> {
  if ((await registeredModel(registry, model)) === undefined) await createModel(registry, model)
  const { model_version: version } = await call(registry, {
    operation: `register a version of ${model}`,
    method: 'POST',
    path: 'model-versions/create',
    body: {
      name: model,
      source: `runs:/${run.info.run_id}/${FOLDER}`,
      run_id: run.info.run_id,
      tags: listed(mlflowTags(promotion)),
      description: `Promoted by model-gate at commit ${promotion.commit}`
    },
    answer: modelVersionAnswer
  })
  return version
}

async function createModel(registry: MlflowServer, model: string): Promise<void> {
  try {
    await call(registry, {
      operation: `create the registered model ${model}`,
      method: 'POST',
      path: 'registered-models/create',
      body: { name: model },
      answer: nothing
    })
  } catch (error) {
    // Somebody else may have created it meanwhile.
    if (!(error instanceof MeasurementError) || (await registeredModel(registry, model)) === undefined) throw error
  }
}

/** What was current stays in no alias: a second rollback must not bring it back. One move, so that nothing of it can be cut off. */
async function rollback(registry: MlflowServer, alias: Alias): Promise<Plan | NothingBefore> {
  const previous = previousOf(alias.alias)
  const now = await versionOfAlias(registry, alias.model, alias.alias)
  const before = await versionOfAlias(registry, alias.model, previous)
  if (before === undefined) return { nothing: `${alias.model} has no alias ${previous}` }
  const { version } = before
  if (version === now?.version)
    return { nothing: `version ${version} is both ${alias.alias} and ${previous}: ${WENT_BACK}` }
  return {
    steps: [`${alias.alias} -> version ${version}${now === undefined ? '' : ` (now version ${now.version})`}`],
    apply: async () => {
      await moveAlias(registry, alias, { from: now?.version, to: version })
      return { version, detail: `version ${version} of ${alias.model} is ${alias.alias} again` }
    }
  }
}
