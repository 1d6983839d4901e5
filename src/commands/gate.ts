import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { z } from 'zod'

import {
  MeasurementError,
  parseChecks,
  UsageError,
  whyUnreadable,
  withoutSecrets,
  type Check,
  type Checks,
  type Evaluation,
  type Policy
} from '../documents/index.js'
import type { Side } from '../comparison/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import type { Received } from '../github/index.js'
import { commentModeOf } from './comment-mode.js'
import { endOfRun, idleCompanion, isUnexplained, refuseOwnDocuments, withRowsAskedFor } from './companion.js'
import { configured } from './configured.js'
import { refuseContradictingInputs } from './contradicting-inputs.js'
import { legChecks, refuseStrangeLegs } from './expected-legs.js'
import { gateDocuments, type Documents } from './gate-documents.js'
import { jobChecks } from './job-checks.js'
import { isProposal, withJudged } from './keep-for-promotion.js'
import { loadPolicies } from './load-policies.js'
import { logMeasured, type Measured } from './log-measured.js'
import {
  digestsInFiles,
  digestsOnDisk,
  measuredInFiles,
  measuredOnDisk,
  modelOnDisk,
  together
} from './measured-documents.js'
import { decisionOutputs, type Decided } from './outcome.js'
import { shared } from './parameters.js'
import { claimed, nameOf, received } from './received-documents.js'
import { withStanding } from './standing.js'
import { tellDecision, upToDateOnFailure } from './tell-decision.js'
import { workspaceOf } from './workspace-of.js'

const parameters = z.object({
  policy: shared.policy,
  checks: z
    .array(z.string())
    .default([])
    .describe(
      'checks.json of one part of the gate; an action takes without what those of earlier jobs say of the data, and compares the model itself'
    )
    .meta({ placeholder: 'FILE' }),
  evaluation: z
    .array(z.string())
    .default([])
    .describe(
      'Measured candidate, a folder or an evaluation.json: compared with the baseline where no checks answer for its model, else for the record'
    )
    .meta({ placeholder: 'PATH' }),
  reference: shared.reference,
  needs: shared.needs,
  'expected-legs': shared['expected-legs'],
  'working-directory': shared['working-directory'],
  output: shared.output,
  format: shared.format,
  comment: shared.comment,
  key: shared.key,
  leg: shared.leg,
  upload: shared.upload,
  sha: shared.sha,
  'status-context': shared['status-context'],
  'github-token': shared['github-token'],
  'policy-ref': shared.policyRef,
  now: shared.now,
  seed: shared.seed,
  quiet: shared.quiet,
  'no-color': shared['no-color']
})

/** Decides from the documents of other jobs. */
export const gate: Command<typeof parameters> = {
  name: 'gate',
  summary: 'decide from the documents of other jobs',
  description:
    'Judges the numbers in checks.json again by the policy: which checks there must be, their limits and their statuses come from the policy, only ' +
    'the numbers from the documents. A check that no document answers is missing. The reference of drift is read again, to know its columns. A model that another job measured is compared with the baseline ' +
    'here, whatever that job says of production. Writes and prints the report; its exit code is the gate.',
  examples: [
    'model-gate gate --checks model-gate/checks.json',
    'model-gate gate --policy-ref origin/main --checks a/checks.json --checks b/checks.json'
  ],
  parameters,
  outputs: decisionOutputs,
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const only = { ...given, onlyReads: true }
    const idle = await idleCompanion(only, frontend)
    if (idle !== undefined) return idle
    return upToDateOnFailure(only, frontend, async (host) => {
      const triggering = host?.run.triggeredBy
      if (triggering !== undefined) refuseOwnDocuments(given)
      const workspace = await workspaceOf(host, frontend, given)
      const policies = await withStanding(await loadPolicies(given.policy, workspace), { host, frontend })
      refuseContradictingInputs(policies, { reference: given.reference }, frontend)
      refuseStrangeLegs(given['expected-legs'], policies)
      const models = policies.map(({ policy }) => policy)
      const mode = commentModeOf(models, given.comment)
      const jobs = jobChecks(given.needs)
      const asked = given.checks.length + given.evaluation.length > 0
      if (!asked && host === undefined && frontend.kind === 'terminal') throw nothingNamed()
      const handed = asked ? [] : await received(['evaluation', 'checks'], { host, frontend })
      if (given.evaluation.length === 0) sayUnmeasured(models, handed, frontend)
      const mayBePromoted = triggering === undefined && !isProposal(frontend.environment)
      const onDisk = await Promise.all(given.checks.map((path) => checksOnDisk(path, frontend)))
      refuseStrangers([...onDisk, ...handed, ...(await namedModels(given.evaluation, frontend))], models)
      const decide = async (ends: readonly Check[]): Promise<(Decided & Measured)[]> => {
        const decided: (Decided & Measured)[] = []
        for (const located of policies) {
          const { policy } = located
          let evaluation: Evaluation | undefined
          const legs = legChecks(given['expected-legs'], handed, located)
          const documents: Documents = {
            checks: () => checksOf(policy, onDisk, handed),
            measured: async () => {
              const sources = { paths: given.evaluation, handed, frontend, alone: models.length === 1 }
              const side = await measuredOf(policy, sources)
              evaluation = side && withoutSecrets(side.evaluation, frontend.environment)
              return triggering === undefined || side === undefined ? side : withRowsAskedFor(side, policy)
            }
          }
          const extra = { jobs: [...jobs, ...legs, ...ends], seed: given.seed, given: { reference: given.reference } }
          const report = await gateDocuments(documents, located, { ...extra, frontend })
          const isRead = report.errors.length === 0 && report.notRelevant === undefined && mayBePromoted
          const digests = isRead ? await digestsOfMeasured(policy, given.evaluation, handed, frontend) : []
          const told = withoutSecrets(withJudged(report, digests), frontend.environment)
          decided.push({ report: told, policy, located, evaluation })
        }
        return decided
      }
      const decided = await decide([])
      const unexplained = triggering !== undefined && isUnexplained(triggering, decided)
      const told = unexplained ? await decide([endOfRun(triggering)]) : decided
      const code = await tellDecision(told, { ...given, mode }, { host, frontend })
      for (const each of told) await logMeasured(each, frontend)
      return code
    })
  }
}

interface Sources {
  readonly paths: readonly string[]
  readonly handed: readonly Received[]
  readonly frontend: Frontend
  /** Whether there is one model only: then a table or a metric file can be of no other. */
  readonly alone: boolean
}

/** The checks that documents hold for one model: of those that were named everything, of those of other jobs what is said of its data. */
function checksOf({ model }: Policy, onDisk: readonly Checks[], handed: readonly Received[]): readonly Checks[] {
  const own = handed.filter((document) => document.kind === 'checks' && document.model === model)
  return [...onDisk.filter((document) => document.model === model), ...own.map(claimed)]
}

/** What documents say of one model as it was measured. */
async function measuredOf(policy: Policy, { paths, handed, frontend, alone }: Sources): Promise<Side | undefined> {
  const own = handed.filter(({ model, kind }) => kind === 'evaluation' && model === policy.model)
  const sides = await Promise.all(own.map((document) => measuredInFiles(document.files(), policy, nameOf(document))))
  for (const path of paths) {
    const model = await modelOnDisk(path, frontend)
    if (model === undefined && !alone) throw nameless(path)
    if (model === policy.model || model === undefined) sides.push(await measuredOnDisk(path, policy, frontend))
  }
  return together(sides)
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

/** Digests of what was read of one model: a promotion takes nothing else on the word of the report. */
async function digestsOfMeasured(
  { model }: Policy,
  paths: readonly string[],
  handed: readonly Received[],
  frontend: Frontend
): Promise<readonly string[]> {
  const own = handed.filter((document) => document.model === model).map((document) => digestsInFiles(document.files()))
  const onDisk = await Promise.all(
    paths.map(async (path) =>
      (await modelOnDisk(path, frontend)) === model ? digestsOnDisk(path, frontend) : Promise.resolve([])
    )
  )
  return [...own, ...onDisk].flat()
}

/** An action takes what earlier jobs handed over; a terminal has no such jobs. */
function nothingNamed(): UsageError {
  return new UsageError({
    message: 'no document is named, so there is nothing to decide from',
    hint: 'Give --checks (of `model-gate compare` or `drift`) or --evaluation (of `model-gate evaluate`), or let `model-gate run` do all in one'
  })
}

/** Several policies, and a file that says of no model that it is its. */
function nameless(path: string): UsageError {
  return new UsageError({
    file: path,
    message: 'does not say which of the models it is of',
    hint: 'Name a folder of `model-gate evaluate`'
  })
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
