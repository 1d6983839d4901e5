import { join } from 'node:path'

import { sentence } from '../comparison/index.js'
import type { Check, Policy, Report } from '../documents/index.js'
import type { Annotation, Outcome } from '../frontends/index.js'
import { effectOf } from '../verdict/index.js'
import {
  figuresOf,
  overrideWords,
  overallSummary,
  overallVerdict,
  renderMarkdown,
  worstFirst
} from '../report/index.js'
import { failedChecks } from './failed-checks.js'

/** A report and the policy that it was decided by. */
export interface Decided {
  readonly report: Report
  readonly policy: Policy
}

/** The runner takes 1 MiB of a step; the rest is room for what it counts otherwise. */
export const SUMMARY_BYTES = 1_000_000

/** What the root action and `gate` hand on. */
export const decisionOutputs = {
  verdict: 'pass, warn, fail or error: the worst of all models',
  blocked: 'true where the verdict is error, or fail and not overridden',
  'summary-line': 'The one line that explains the verdict',
  report: 'Path of report.json; of the folder that holds one a model, where there are several',
  markdown: 'Path of report.md',
  'failed-checks': 'JSON list of the ids of the checks that block, in the order of the report; at most 30,000 bytes',
  'failed-count': 'How many checks block: more than failed-checks lists where these are too many for an output',
  baseline: 'Reference that the baseline was found at; several models as a JSON list',
  'comment-url': 'Address of the comment on the pull request',
  'artifact-url': 'Address of the artifact that holds the reports'
} as const

/** The decision as a runner shows it and hands it on. */
export function outcomeOf(
  decided: readonly Decided[],
  {
    output,
    key,
    detailsUrl
  }: { readonly output: string; readonly key: string; readonly detailsUrl: string | undefined }
): Outcome {
  const reports = decided.map(({ report }) => report)
  const verdict = overallVerdict(reports)
  const baselines = reports.map(({ run }) => run.baseline ?? '')
  return {
    outputs: {
      verdict,
      blocked: String(reports.length === 0 || reports.some((report) => report.blocked)),
      'summary-line': overallSummary(reports),
      report: reports.length === 1 ? join(output, 'report.json') : output,
      markdown: join(output, 'report.md'),
      ...failedChecks(decided.flatMap(blocking).map(({ id }) => id)),
      baseline: baselines.length === 1 ? (baselines[0] ?? '') : JSON.stringify(baselines)
    },
    summary: renderMarkdown(reports, {
      limit: Infinity,
      bytes: SUMMARY_BYTES,
      key,
      ...(detailsUrl !== undefined && { detailsUrl })
    }),
    annotations: decided.flatMap((each) => annotationsOf(each, decided.length > 1))
  }
}

function blocking({ report, policy }: Decided): readonly Check[] {
  return report.checks.filter((check) => effectOf(check, policy.when) === 'block')
}

/** What blocks first, then what warns; why there is no measurement before both. */
function annotationsOf({ report, policy }: Decided, several: boolean): Annotation[] {
  const of = several ? ` (${report.model})` : ''
  const errors = report.errors.map((message): Annotation => ({
    level: 'error',
    title: `Model gate${of}: nothing trustworthy was measured`,
    message
  }))
  const overridden = (report.override === undefined ? [] : [report.override]).map((override): Annotation => ({
    level: 'warning',
    title: `Model gate${of}: overridden`,
    message: `${overrideWords(override)}. ${report.summary}`
  }))
  const effects = worstFirst(report.checks).map((check) => ({ check, effect: effectOf(check, policy.when) }))
  const said = (['block', 'warn'] as const).flatMap((effect) =>
    effects
      .filter((each) => each.effect === effect)
      .map(({ check }): Annotation => ({
        level: effect === 'block' ? 'error' : 'warning',
        title: `Model gate${of}: ${check.id} ${check.status}`,
        message: [sentence(figuresOf(check)), check.reason, check.nextStep].filter((text) => text !== '').join(' ')
      }))
  )
  return [...errors, ...overridden, ...said]
}
