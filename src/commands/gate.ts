import { z } from 'zod'

import type { Side } from '../comparison/index.js'
import {
  UsageError,
  withoutSecrets,
  type Check,
  type Checks,
  type Evaluation,
  type Policy
} from '../documents/index.js'
import type { Command, ExitCode, Frontend } from '../frontends/index.js'
import type { TriggeringRun } from '../github/index.js'
import { commentModeOf } from './comment-mode.js'
import { endOfRun, idleCompanion, isUnexplained, refuseOwnDocuments, withRowsAskedFor } from './companion.js'
import { configured } from './configured.js'
import { refuseContradictingInputs } from './contradicting-inputs.js'
import { legChecks, refuseStrangeLegs } from './expected-legs.js'
import { refuseIdleTables } from './flag-notes.js'
import { gateDocuments, type Documents } from './gate-documents.js'
import { gatherDocuments, type Gathered } from './gathered-documents.js'
import type { Host } from './github-workspace.js'
import { jobChecks } from './job-checks.js'
import { isProposal, withJudged } from './keep-for-promotion.js'
import { loadPolicies, type LocatedPolicy } from './load-policies.js'
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
import { claimed, nameOf } from './received-documents.js'
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
    return upToDateOnFailure(only, frontend, (host) => gateAll(given, { host, frontend }))
  }
}

type Given = z.output<typeof parameters>

/** Decides about all models, and tells it. */
async function gateAll(
  given: Given,
  { host, frontend }: { readonly host: Host | undefined; readonly frontend: Frontend }
): Promise<ExitCode> {
  const triggering = host?.run.triggeredBy
  if (triggering !== undefined) refuseOwnDocuments(given)
  const workspace = await workspaceOf(host, frontend, given)
  const policies = await withStanding(await loadPolicies(given.policy, workspace), { host, frontend })
  const tables = { reference: given.reference }
  refuseContradictingInputs(policies, tables, frontend)
  refuseIdleTables(policies, tables, frontend)
  refuseStrangeLegs(given['expected-legs'], policies)
  const models = policies.map(({ policy }) => policy)
  const mode = commentModeOf(models, given.comment)
  const jobs = jobChecks(given.needs)
  const gathered = await gatherDocuments(given, models, { host, frontend })
  const gating = { given, jobs, gathered, triggering, frontend, alone: models.length === 1 }
  const decided = await gateInTurn(policies, { ...gating, ends: [] })
  const unexplained = triggering !== undefined && isUnexplained(triggering, decided)
  const told = unexplained ? await gateInTurn(policies, { ...gating, ends: [endOfRun(triggering)] }) : decided
  const code = await tellDecision(told, { ...given, mode }, { host, frontend })
  for (const each of told) await logMeasured(each, frontend)
  return code
}

/** What all models are gated with. */
interface Gating {
  readonly given: Given
  readonly jobs: readonly Check[]
  /** How the run ended that measured, where nothing else says it. */
  readonly ends: readonly Check[]
  readonly gathered: Gathered
  readonly triggering: TriggeringRun | undefined
  readonly frontend: Frontend
  /** Whether there is one model only: then a table or a metric file can be of no other. */
  readonly alone: boolean
}

async function gateInTurn(
  policies: readonly LocatedPolicy[],
  gating: Gating
): Promise<readonly (Decided & Measured)[]> {
  const decided: (Decided & Measured)[] = []
  for (const located of policies) decided.push(await gateOne(located, gating))
  return decided
}

async function gateOne(located: LocatedPolicy, gating: Gating): Promise<Decided & Measured> {
  const { given, jobs, ends, gathered, triggering, frontend } = gating
  const { policy } = located
  let evaluation: Evaluation | undefined
  const documents: Documents = {
    checks: () => checksOf(policy, gathered),
    measured: async () => {
      const side = await measuredOf(policy, gating)
      evaluation = side && withoutSecrets(side.evaluation, frontend.environment)
      return triggering === undefined || side === undefined ? side : withRowsAskedFor(side, policy)
    }
  }
  const legs = legChecks(given['expected-legs'], gathered.handed, located)
  const by = { jobs: [...jobs, ...legs, ...ends], seed: given.seed, given: { reference: given.reference }, frontend }
  const report = await gateDocuments(documents, located, by)
  const mayBePromoted = triggering === undefined && !isProposal(frontend.environment)
  const isRead = report.errors.length === 0 && report.notRelevant === undefined && mayBePromoted
  const digests = isRead ? await digestsOfMeasured(policy, gathered, frontend) : []
  return { report: withoutSecrets(withJudged(report, digests), frontend.environment), policy, located, evaluation }
}

/** The checks that documents hold for one model: of those that were named everything, of those of other jobs what is said of its data. */
function checksOf({ model }: Policy, { checks, handed }: Gathered): readonly Checks[] {
  const own = handed.filter((document) => document.kind === 'checks' && document.model === model)
  return [...checks.filter((document) => document.model === model), ...own.map(claimed)]
}

/** What documents say of one model as it was measured. */
async function measuredOf(
  policy: Policy,
  { gathered: { handed, evaluations }, frontend, alone }: Pick<Gating, 'gathered' | 'frontend' | 'alone'>
): Promise<Side | undefined> {
  const own = handed.filter(({ model, kind }) => kind === 'evaluation' && model === policy.model)
  const sides = await Promise.all(own.map((document) => measuredInFiles(document.files(), policy, nameOf(document))))
  for (const path of evaluations) {
    const model = await modelOnDisk(path, frontend)
    if (model === undefined && !alone) throw nameless(path)
    if (model === policy.model || model === undefined) sides.push(await measuredOnDisk(path, policy, frontend))
  }
  return together(sides)
}

/** Digests of what was read of one model: a promotion takes nothing else on the word of the report. */
async function digestsOfMeasured(
  { model }: Policy,
  { handed, evaluations }: Gathered,
  frontend: Frontend
): Promise<readonly string[]> {
  const own = handed.filter((document) => document.model === model).map((document) => digestsInFiles(document.files()))
  const onDisk = await Promise.all(
    evaluations.map(async (path) =>
      (await modelOnDisk(path, frontend)) === model ? digestsOnDisk(path, frontend) : Promise.resolve([])
    )
  )
  return [...own, ...onDisk].flat()
}

/** Several policies, and a file that says of no model that it is its. */
function nameless(path: string): UsageError {
  return new UsageError({
    file: path,
    message: 'does not say which of the models it is of',
    hint: 'Name a folder of `model-gate evaluate`'
  })
}
