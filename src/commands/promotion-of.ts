import { contentOf, type Promotion } from '../baseline/index.js'
import { digestOf, documentText, evaluationSchema, MeasurementError, parseEvaluation } from '../documents/index.js'
import { gateParameters } from './gate-parameters.js'
import type { LocatedPolicy } from './load-policies.js'
import type { Judged } from './promotion-documents.js'
import { problemsOfFolder, problemsOfReport } from './promotion-facts.js'

/** What a promotion adds to what was measured. */
export interface Circumstances {
  /** Commit that the run is for. */
  readonly commit: string
  /** That brought it, where one did. */
  readonly pullRequest?: number | undefined
  readonly force?: string | undefined
}

/**
 * The model with the record of why it becomes production's.
 *
 * @throws MeasurementError where report and evaluation are not of one another, of this commit and of this run
 */
export function promotionOf(
  judged: Judged,
  located: LocatedPolicy,
  { commit, pullRequest, force }: Circumstances
): Promotion {
  refuseOthers(judged, located, commit)
  const { report, reportBytes, folder } = judged
  const { run } = located.workspace.record ?? {}
  const text = documentText(evaluationSchema, {
    ...folder.evaluation,
    commit,
    verdict: report.verdict,
    force,
    links: run && { run, commit: run.replace(/\/actions\/runs\/\d+$/, `/commit/${commit}`) }
  })
  const evaluation = parseEvaluation(text, 'evaluation.json')
  return {
    model: report.model,
    evaluation,
    files: new Map([...folder.files, ['evaluation.json', new TextEncoder().encode(text)]]),
    content: contentOf(evaluation, folder.files.get('profile.json')),
    commit,
    ...(pullRequest !== undefined && { pullRequest }),
    ...(run !== undefined && { run }),
    reportDigest: digestOf(reportBytes),
    report: reportBytes,
    verdict: report.verdict,
    parameters: gateParameters(located.policy, report),
    ...(force !== undefined && { force })
  }
}

function refuseOthers({ report, folder }: Judged, located: LocatedPolicy, commit: string): void {
  if (report.errors.length > 0) {
    throw new MeasurementError([
      { message: 'the gate measured nothing trustworthy, and no reason makes that a baseline' },
      ...report.errors.map((message) => ({ message }))
    ])
  }
  const problems = [...problemsOfReport(report, located, commit), ...problemsOfFolder(folder, report, commit)]
  if (problems.length > 0) throw new MeasurementError(problems)
}
