import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { ageCheck, dataCheck, type Found } from '../baseline/index.js'
import { compare, standingOf, type Comparison, type Side, type Sides } from '../comparison/index.js'
import { MeasurementError, type Check, type Policy, type Profile, type Report } from '../documents/index.js'
import { cleanEnvironment, datasetOf, expectWritten } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import { decide, failedReport, notRelevantReport, type Provenance } from '../verdict/index.js'
import type { GivenTables } from './data-standards.js'
import { driftChecks, type DriftFound } from './drift-checks.js'
import { flagNotes } from './flag-notes.js'
import { comparesModels, measureCandidate, readTable, type Candidate, type Given } from './measure-candidate.js'
import type { Production } from './production.js'
import { provenanceOf } from './provenance.js'
import type { LocatedPolicy } from './load-policies.js'
import { refuseToStart } from './refuse-to-start.js'
import type { NotRelevant } from './relevance.js'
import { startCommand } from './start-command.js'
import { writeFolder } from './write-folder.js'

/** What flags say, beside the policy. */
export interface Flags extends Given, GivenTables {
  readonly baseline: readonly string[]
  readonly seed?: number | undefined
  /** Checks on the jobs before this one. */
  readonly jobs?: readonly Check[]
}

/** A model that was gated: the report, and what was measured where anything was. */
export interface Gated {
  readonly report: Report
  readonly candidate?: Candidate
  /** Of the data that drift was looked for in. */
  readonly profile?: Profile
  /** What was found out about the data, as it was measured. */
  readonly data?: readonly Check[]
}

/** The whole gate for one model. What goes wrong while measuring becomes a report with the verdict `error`, so that no stale report stays. */
export async function gateModel(
  located: LocatedPolicy,
  { found, anchor, data, error: unreadable }: Production,
  flags: Flags,
  frontend: Frontend
): Promise<Gated> {
  const { policy, notRelevant } = located
  if (notRelevant !== undefined) return { report: unjudged(located, notRelevant, { frontend, jobs: flags.jobs ?? [] }) }
  try {
    if (unreadable !== undefined) throw unreadable
    const candidate = await measureCandidate(located, flags, frontend)
    const seed = flags.seed ?? seedOf({ candidate, ...(found.side && { baseline: found.side }) })
    const setting = { ...data, given: flags, seed, ...(candidate.table && { predictions: candidate.table }) }
    const drift = await driftChecks(located, setting, frontend)
    const baseline = await onTheSameRows(candidate, found, { located, frontend })
    frontend.log.phase(`${policy.model}: comparing`)
    const sides = {
      candidate,
      ...(baseline.side && { baseline: baseline.side }),
      ...(anchor?.side && { anchor: anchor.side })
    }
    const report = judged(sides, {
      located,
      flags,
      frontend,
      found,
      measuredAgain: baseline.again,
      ...(drift && { drift })
    })
    frontend.log.phase('')
    return { report, candidate, ...(drift && { profile: drift.profile, data: drift.checks }) }
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    return { report: errorReport(error, { located, frontend, found, seed: flags.seed }) }
  }
}

/** The report of a model that a proposal has nothing to do with. */
export function unjudged(
  located: LocatedPolicy,
  why: NotRelevant,
  { frontend, jobs }: { readonly frontend: Frontend; readonly jobs: readonly Check[] }
): Report {
  const provenance = provenanceOf({ located, frontend, found: { tried: [] }, seed: 0, sameData: 'no-baseline' })
  return notRelevantReport(why, located.policy, { ...provenance, jobs })
}

/** The report of a model that could not be measured. */
export function errorReport(
  error: MeasurementError,
  { seed, ...of }: Pick<Judging, 'located' | 'frontend' | 'found'> & { readonly seed: number | undefined }
): Report {
  const { side } = of.found
  const sameData = side === undefined ? 'no-baseline' : 'not-proven'
  const provenance = provenanceOf({ ...of, ...(side && { baseline: side }), seed: seed ?? 0, sameData })
  return failedReport(mistakesIn(error), of.located.policy, provenance)
}

/** Every problem and every hint is a line of its own. */
/** What to do stays with what is wrong: its line begins with blanks. */
function mistakesIn({ message }: MeasurementError): string[] {
  return message.split(/\n(?!\s)/).filter((text) => text.trim() !== '')
}

/** What a comparison of two measured sides is judged with. */
export interface Judging {
  readonly located: LocatedPolicy
  readonly flags: Flags
  readonly frontend: Frontend
  readonly found: Found
  readonly measuredAgain: boolean
  readonly drift?: Pick<DriftFound, 'checks' | 'notes'>
}

/** Compares, decides by the policy, and says where everything came from. */
export function judged(sides: Sides, of: Judging): Report {
  const { policy } = of.located
  const seed = of.flags.seed ?? seedOf(sides)
  const comparison = compare(sides, policy, seed)
  const sameData = of.measuredAgain ? 're-evaluated' : comparison.sameData
  const checks = [
    ...comparison.checks,
    ...(of.drift?.checks ?? []),
    ...baselineChecks(policy, of, { ...comparison, sameData }),
    ...of.located.review.checks,
    ...(of.flags.jobs ?? [])
  ]
  // Where nothing is asked of a model there is none to describe.
  const described = comparesModels(policy) ? sides : {}
  const provenance = provenanceOf({ ...of, ...described, seed, sameData })
  return decide(checks, policy, withNotes(provenance, comparison, of))
}

function withNotes(
  provenance: Provenance,
  comparison: Comparison,
  { measuredAgain, flags, located, drift, frontend }: Judging
): Provenance {
  const again = measuredAgain ? ['Production was measured again in this run'] : []
  const unproven =
    comparison.sameData === 'not-proven' && comparesModels(located.policy)
      ? ['Same data not proven: a side has no digest of its rows']
      : []
  return {
    ...provenance,
    notes: [...again, ...unproven, ...flagNotes(located, flags, frontend), ...(drift?.notes ?? []), ...comparison.notes]
  }
}

function baselineChecks(
  policy: Policy,
  { found, frontend, measuredAgain }: Judging,
  { sameData }: Pick<Comparison, 'sameData'>
): Check[] {
  const age = found.side === undefined || measuredAgain ? undefined : ageCheck(policy, found.madeAt, frontend.now())
  return [age, dataCheck(policy, sameData)].filter((check) => check !== undefined)
}

/** Production's rows, measured again where they are of other data and the policy says how. */
async function onTheSameRows(
  candidate: Candidate,
  found: Found,
  { located, frontend }: { readonly located: LocatedPolicy; readonly frontend: Frontend }
): Promise<{ readonly side?: Side; readonly again: boolean }> {
  const { policy, workspace } = located
  if (!comparesModels(policy)) return { again: false }
  const { baseline } = policy
  const standing = standingOf(candidate, found.side, policy.task)
  const comparable = found.side === undefined || standing.kind !== 'obstacle'
  if (comparable || baseline?.run === undefined || baseline.predictions === undefined)
    return { again: false, ...(found.side && { side: found.side }) }
  refuseToStart('baseline.run', workspace)
  frontend.log.phase('measuring production again')
  const folder = await mkdtemp(join(tmpdir(), 'model-gate-baseline-'))
  try {
    if (found.side) await writeFolder(folder, found.side.evaluation, { policy, table: found.side.table })
    const written = await expectWritten([resolve(frontend.workingDirectory, baseline.predictions)])
    await startCommand(baseline.run, {
      directory: frontend.workingDirectory,
      environment: {
        ...cleanEnvironment(frontend.environment),
        MODEL_GATE_BASELINE_URI: found.reference ?? '',
        MODEL_GATE_BASELINE_VERSION: found.version ?? found.side?.evaluation.commit ?? '',
        MODEL_GATE_BASELINE_DIR: folder
      },
      timeoutMilliseconds: policy.candidate.timeoutMilliseconds,
      log: frontend.log
    })
    await written()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const predictions = await readTable(baseline.predictions, policy, { frontend, role: 'baseline' })
  const evaluation = {
    schema: 'model-gate/evaluation@1' as const,
    model: policy.model,
    dataset: datasetOf(predictions),
    metrics: []
  }
  return { side: { evaluation, predictions }, again: true }
}

/** The same data, the same seed: 48 bits of the digests of both sides. */
export function seedOf({ candidate, baseline }: Pick<Sides, 'candidate' | 'baseline'>): number {
  const digests = [candidate, baseline].map((side) => side?.evaluation.dataset?.digest ?? '')
  return Number.parseInt(createHash('sha256').update(digests.join('\n')).digest('hex').slice(0, 12), 16)
}
