import { canonicalJson, digestOf, type Check, type Report } from '../documents/index.js'

/**
 * Digest of what would be worth a new text: verdict, the status of every check, the numbers of those that did not pass, baseline and policy. Not
 * of the commit that was judged, nor of the decimals of what passed.
 */
export function changeDigest(reports: readonly Report[]): string {
  return digestOf(canonicalJson(reports.map(worthTelling)))
}

function worthTelling({ model, verdict, checks, baseline, policy, ...report }: Report): unknown {
  return {
    model,
    verdict,
    checks: checks.map(statusOf),
    baseline: [baseline.data, baseline.commit, baseline.sameData],
    policy: policy.digest,
    changed: report.changedPolicy,
    waivers: report.waivers.map(({ check, rule, state }) => [check, rule, state]),
    errors: report.errors,
    ...(report.override && { override: [report.override.by, report.override.at] }),
    ...(report.notRelevant && { notRelevant: true })
  }
}

function statusOf({ id, status, severity, waiver, candidate, difference, reason }: Check): unknown {
  if (status === 'pass') return [id, status]
  return [id, status, severity, waiver?.until, candidate, difference, reason]
}
