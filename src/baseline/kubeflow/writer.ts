import type { KubeflowReference } from '../../documents/index.js'
import { previousOf, type Alias } from '../alias.js'
import {
  BaselineMovedError,
  NotWritableError,
  WENT_BACK,
  type NothingBefore,
  type Opened,
  type Plan,
  type Promoted,
  type Promotion,
  type Writer
} from '../store.js'
import type { ModelVersion, RegisteredModel } from './answers.js'
import type { KubeflowServer } from './connection.js'
import { moveAlias, shown } from './move-alias.js'
import { aliasIn } from './properties.js'
import { modelByName } from './registry.js'
import { versionOfAlias } from './resolve.js'
import { createModel, keptEvaluation, versionNameOf, writeVersion, writtenVersion } from './write-version.js'

/**
 * Promotes by moving an alias, a property of the registered model: the model where there is none, a version, and last `alias.previous-<alias>` and
 * `alias.<alias>` in one change. Nothing is deleted.
 */
export function kubeflowWriter(serverOf: (reference: KubeflowReference) => KubeflowServer): Writer<KubeflowReference> {
  return {
    async plan(reference, promotion, current) {
      const alias = aliasOf(reference)
      const server = serverOf(reference)
      const model = await modelByName(server, alias.model)
      const version = model && (await writtenVersion(server, model, promotion))
      return {
        steps: stepsOf(alias, promotion, { model, version, current }),
        apply: () => apply(server, { alias, promotion, current })
      } satisfies Plan
    },
    rollback: (reference) => rollback(serverOf(reference), aliasOf(reference))
  }
}

function aliasOf({ place }: KubeflowReference): Alias {
  if (place.kind === 'alias') return place
  throw new NotWritableError({
    message: `${kinds[place.kind]} of a Kubeflow Model Registry cannot be moved to another model`,
    hint: 'Keep the baseline under an alias, such as kfmr:/<model>@champion'
  })
}

const kinds: Readonly<Record<Exclude<KubeflowReference['place']['kind'], 'alias'>, string>> = {
  version: 'a version',
  latest: 'the newest version',
  property: 'what properties say',
  serving: 'what an inference service runs',
  experiment: 'a run'
}

interface Before {
  readonly model: RegisteredModel | undefined
  readonly version: ModelVersion | undefined
  readonly current: Opened | undefined
}

function stepsOf({ model, alias }: Alias, promotion: Promotion, before: Before): readonly string[] {
  const { version, current } = before
  const name = versionNameOf(promotion)
  const kept =
    keptEvaluation(promotion) === undefined
      ? 'its numbers; evaluation.json is too long to be kept with it'
      : 'its numbers and evaluation.json without rows'
  return [
    ...(before.model === undefined ? [`create the registered model ${model}`] : []),
    version === undefined
      ? `write version ${name} of ${model} with ${kept}`
      : `use version ${name} of ${model}, which an earlier attempt wrote`,
    ...(current === undefined ? [] : [`${previousOf(alias)} -> the version with the id ${current.version ?? '?'}`]),
    `${alias} -> ${version === undefined ? 'the new version' : `version ${name}`}${current === undefined ? '' : ` (now ${shown(current.version)})`}`
  ]
}

interface Applying {
  readonly alias: Alias
  readonly promotion: Promotion
  readonly current: Opened | undefined
}

/** Who comes too late writes nothing: the alias is looked at before the version is written, and again when it is moved. */
async function apply(server: KubeflowServer, { alias, promotion, current }: Applying): Promise<Promoted> {
  const found = await modelByName(server, alias.model)
  const before = found && aliasIn(found.customProperties, alias.alias, alias.model)
  if (before !== current?.version) {
    throw new BaselineMovedError(
      `${alias.alias} of ${alias.model} was ${shown(current?.version)} when it was judged and is ${shown(before)} now`
    )
  }
  const model = found ?? (await createModel(server, alias.model))
  const version = (await writtenVersion(server, model, promotion)) ?? (await writeVersion(server, model, promotion))
  await moveAlias(server, alias, { from: before, to: version.id, previous: before })
  return {
    version: version.id,
    detail: `version ${version.name} of ${alias.model} is ${alias.alias}, id ${version.id}`
  }
}

/** What was current stays in no alias: a second rollback must not bring it back. */
async function rollback(server: KubeflowServer, alias: Alias): Promise<Plan | NothingBefore> {
  const previous = previousOf(alias.alias)
  const model = await modelByName(server, alias.model)
  const now = model && aliasIn(model.customProperties, alias.alias, alias.model)
  // Read, not only named: what is gone or archived does not come back.
  const before = model && (await versionOfAlias(server, model, previous))
  if (before === undefined) return { nothing: `${alias.model} has no alias ${previous}` }
  if (before.id === now)
    return { nothing: `version ${before.name} is both ${alias.alias} and ${previous}: ${WENT_BACK}` }
  return {
    steps: [`${alias.alias} -> version ${before.name}${now === undefined ? '' : ` (now ${shown(now)})`}`],
    apply: async () => {
      await moveAlias(server, alias, { from: now, to: before.id })
      return {
        version: before.id,
        detail: `version ${before.name} of ${alias.model} is ${alias.alias} again, id ${before.id}`
      }
    }
  }
}
