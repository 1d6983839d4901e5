import { ageCheck, dataCheck } from '../baseline/index.js'
import { judgeAgain, type Side } from '../comparison/index.js'
import { MeasurementError, type Check, type Checks, type Policy, type Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { decide } from '../verdict/index.js'
import { answeredOnce } from './answered-once.js'
import { dataAgain, leftAside } from './data-again.js'
import type { GivenTables } from './data-standards.js'
import { flagNotes } from './flag-notes.js'
import { errorReport, judged, unjudged } from './gate-model.js'
import type { LocatedPolicy } from './load-policies.js'
import { provenanceOf } from './provenance.js'
import { comparesModels } from './received-documents.js'
import { resolveAnchor, resolveBaseline } from './resolve-baseline.js'

/** Documents of one model. */
export interface Documents {
  /** Read when they are needed: what cannot be read makes the report of this model an error, and of no other. */
  readonly checks: () => readonly Checks[]
  readonly measured: () => Promise<Side | undefined>
}

interface By {
  readonly frontend: Frontend
  readonly jobs: readonly Check[]
  readonly seed: number | undefined
  readonly given: Pick<GivenTables, 'reference'>
}

/** The report of a model out of documents: what was measured is compared here where no check answers for its metrics. */
export async function gateDocuments(documents: Documents, located: LocatedPolicy, by: By): Promise<Report> {
  const { notRelevant } = located
  if (notRelevant !== undefined) return unjudged(located, notRelevant, by)
  try {
    const checks = documents.checks()
    const candidate = await documents.measured()
    refuseOtherCommit([...checks.map((document) => document.candidate?.commit), candidate?.evaluation.commit], located)
    if (checks.some(isComparison) || candidate === undefined) return await fromChecks(checks, candidate, located, by)
    return await fromMeasured(candidate, checks, located, by)
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    return errorReport(withJobs(error, by.jobs), {
      located,
      frontend: by.frontend,
      found: { tried: [] },
      seed: by.seed
    })
  }
}

const again = 'Run the workflow of the pull request again'

/** Where an input names the commit, another job of the run may have measured the one that the run was started at. */
function refuseOtherCommit(measured: readonly (string | undefined)[], { workspace }: LocatedPolicy): void {
  const { namedCommit: named } = workspace
  const other = measured.find((commit) => commit !== undefined && commit !== named)
  if (named === undefined || other === undefined) return
  throw new MeasurementError({
    message: `a document is of the commit ${other.slice(0, 12)}, and ${named.slice(0, 12)} is judged`,
    hint: workspace.reportedBy === undefined ? 'Give the same input sha to every action of the workflow' : again
  })
}

function isComparison({ checks }: Checks): boolean {
  return checks.some(comparesModels)
}

/** A report of errors has no checks: the jobs and legs that are to blame are named among the errors. */
function withJobs({ problems, total }: MeasurementError, jobs: readonly Check[]): MeasurementError {
  const failed = jobs.filter(({ status }) => status !== 'pass')
  const named = failed.map(({ reason = '' }) => ({ message: reason }))
  return new MeasurementError([...problems, ...named], total + named.length)
}

/** Compares what another job measured. Code of the change is not run for it: the baseline is not measured again. */
async function fromMeasured(
  candidate: Side,
  documents: readonly Checks[],
  located: LocatedPolicy,
  { frontend, jobs, seed, given }: By
): Promise<Report> {
  const answers = answeredOnce(documents.flatMap(({ checks }) => checks))
  const found = await resolveBaseline(located.policy.baseline?.from ?? [], located, frontend)
  const drift = {
    checks: await dataAgain(answers, located, { frontend, given, found }),
    notes: leftAside(answers, located.policy)
  }
  const anchor = await resolveAnchor(located, frontend)
  frontend.log.phase(`${located.policy.model}: comparing`)
  const sides = { candidate, ...(found.side && { baseline: found.side }), ...(anchor?.side && { anchor: anchor.side }) }
  const report = judged(sides, {
    located,
    flags: { baseline: [], seed, jobs, ...given },
    frontend,
    found,
    measuredAgain: false,
    drift
  })
  frontend.log.phase('')
  return report
}

async function fromChecks(
  documents: readonly Checks[],
  measured: Side | undefined,
  located: LocatedPolicy,
  { frontend, jobs, seed, given }: By
): Promise<Report> {
  const { policy, review } = located
  const checks = answeredOnce(documents.flatMap((document) => document.checks))
  const first = documents.find(isComparison) ?? documents[0]
  const provenance = provenanceOf({
    located,
    frontend,
    found: { ...first?.found, tried: [] },
    seed: seed ?? first?.seed ?? 0,
    sameData: 'no-baseline',
    ...(measured && { candidate: measured })
  })
  const all = [
    ...judgeAgain(checks, policy),
    ...(await dataAgain(checks, located, { frontend, given })),
    ...baselineChecks(policy, documents.filter(isComparison), frontend),
    ...review.checks,
    ...jobs
  ]
  return decide(all, policy, {
    ...provenance,
    notes: [...provenance.notes, ...flagNotes(located, given, frontend), ...leftAside(checks, policy)],
    ...(first?.candidate && { candidate: first.candidate }),
    ...(first?.baseline && { baseline: first.baseline })
  })
}

/** Age and data of the baseline, judged again from what documents say of it: the oldest age, the least that is proven. */
function baselineChecks(policy: Policy, documents: readonly Checks[], { now }: Frontend): Check[] {
  const sides = documents.map(({ baseline }) => baseline).filter((side) => side?.kind !== 'none')
  if (sides.length === 0) return []
  const ages = sides.map((side) => side?.ageDays)
  const oldest = ages.includes(undefined) ? undefined : Math.max(...ages.map((days) => days ?? 0))
  const madeAt = oldest === undefined ? undefined : new Date(now().getTime() - oldest * 86_400_000)
  const unproven = sides.find((side) => side?.sameData !== 'proven' && side?.sameData !== 're-evaluated')
  const sameData = sides.some((side) => side === undefined) ? 'not-proven' : (unproven?.sameData ?? 'proven')
  return [ageCheck(policy, madeAt, now()), dataCheck(policy, sameData)].filter((check) => check !== undefined)
}
