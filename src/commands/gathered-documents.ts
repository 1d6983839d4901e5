import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import {
  MeasurementError,
  parseChecks,
  UsageError,
  whyUnreadable,
  type Checks,
  type Policy
} from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Received } from '../github/index.js'
import type { Host } from './github-workspace.js'
import { modelOnDisk } from './measured-documents.js'
import { received } from './received-documents.js'

/** The documents that a gate decides from, of all models. */
export interface Gathered {
  /** Those that were named. */
  readonly checks: readonly Checks[]
  /** Paths of what was measured, as they were named: each is read for the model that it is of. */
  readonly evaluations: readonly string[]
  /** Those of other jobs; none where any was named. */
  readonly handed: readonly Received[]
}

/**
 * Gathers what was named, else what other jobs handed over.
 *
 * @throws UsageError where there is nothing to decide from
 * @throws MeasurementError where checks cannot be read, or a document is of a model that no policy is for
 */
export async function gatherDocuments(
  {
    checks: paths,
    evaluation: evaluations
  }: { readonly checks: readonly string[]; readonly evaluation: readonly string[] },
  models: readonly Policy[],
  { host, frontend }: { readonly host: Host | undefined; readonly frontend: Frontend }
): Promise<Gathered> {
  const isNamed = paths.length + evaluations.length > 0
  if (!isNamed && host === undefined && frontend.kind === 'terminal') throw nothingNamed()
  const handed = isNamed ? [] : await received(['evaluation', 'checks'], { host, frontend })
  if (evaluations.length === 0) sayUnmeasured(models, handed, frontend)
  const checks = await Promise.all(paths.map((path) => checksOnDisk(path, frontend)))
  refuseStrangers([...checks, ...handed, ...(await namedModels(evaluations, frontend))], models)
  return { checks, evaluations, handed }
}

/** An action takes what earlier jobs handed over; a terminal has no such jobs. */
function nothingNamed(): UsageError {
  return new UsageError({
    message: 'no document is named, so there is nothing to decide from',
    hint: 'Give --checks (of `model-gate compare` or `drift`) or --evaluation (of `model-gate evaluate`), or let `model-gate run` do all in one'
  })
}

/** `compare` in a job of its own, and nothing that was measured: its answers are left aside, and the checks are missing. */
function sayUnmeasured(models: readonly Policy[], handed: readonly Received[], { log }: Frontend): void {
  for (const { model } of models) {
    const kinds = handed.filter((document) => document.model === model).map(({ kind }) => kind)
    if (!kinds.includes('checks') || kinds.includes('evaluation')) continue
    log.info(
      `what other jobs say of the model ${JSON.stringify(model)} and production does not count: hand over what was measured (actions/evaluate), or compare in the job of the gate and name its checks.json by the input checks`
    )
  }
}

/** Models of the evaluations that were named. One that cannot be read is told by the report. */
async function namedModels(
  paths: readonly string[],
  frontend: Frontend
): Promise<readonly { readonly model: string }[]> {
  const models: { model: string }[] = []
  for (const path of paths) {
    try {
      const model = await modelOnDisk(path, frontend)
      if (model !== undefined) models.push({ model })
    } catch (error) {
      if (!(error instanceof MeasurementError)) throw error
    }
  }
  return models
}

async function checksOnDisk(path: string, { workingDirectory }: Frontend): Promise<Checks> {
  try {
    return parseChecks(await readFile(resolve(workingDirectory, path), 'utf8'), path)
  } catch (error) {
    if (error instanceof MeasurementError) throw error
    throw new MeasurementError({
      file: path,
      message: whyUnreadable(error),
      hint: 'Write it with `model-gate compare` or `model-gate drift`'
    })
  }
}

/** What was measured is judged: a document that no policy is for would be left out without a word. */
function refuseStrangers(documents: readonly { readonly model: string }[], models: readonly Policy[]): void {
  const known = models.map(({ model }) => model)
  const strangers = new Set(documents.map(({ model }) => model).filter((model) => !known.includes(model)))
  if (strangers.size === 0) return
  throw new MeasurementError(
    [...strangers].map((model) => ({
      message: `a document is of the model ${JSON.stringify(model)}, and no policy is for it`,
      hint: `The policies are for ${known.join(', ')}: name the other one as well`
    }))
  )
}
