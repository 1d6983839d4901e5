import type { Report } from '../documents/index.js'
import { count, percent } from './figures.js'

/** Where everything came from, as names and untrusted values; what is not known is left out. */
export function recordOf(report: Report): readonly (readonly [name: string, value: string])[] {
  const { candidate, baseline, policy, run, tool } = report
  const known: readonly (readonly [string, string | undefined])[] = [
    ...sideRecord('Candidate', candidate),
    ...sideRecord('Baseline', baseline),
    ['Candidate files', run.candidateFiles?.join(', ')],
    ['Policy', run.policyPath],
    ['Policy commit', run.policyCommit],
    ['Policy digest', short(policy.digest)],
    ['Policy floor', policy.floor?.reference],
    ['Policy floor digest', short(policy.floor?.digest)],
    ['Confidence of each bound', percent(report.confidence)],
    ['Seed', String(report.seed)],
    ['Model Gate', tool.version],
    ['Model Gate digest', short(run.toolDigest)],
    ['Node', run.node],
    ['Time', run.time],
    ...Object.entries(run.environment ?? {}).slice(0, 20)
  ]
  return known.filter((line): line is readonly [string, string] => line[1] !== undefined && line[1] !== '')
}

function sideRecord(name: string, side: Report['candidate']): readonly (readonly [string, string | undefined])[] {
  const models = side.models?.slice(0, 10).map(({ path, digest, bytes }) => {
    return [`${name} model`, `${short(digest)}, ${count(bytes)} bytes, ${path}`] as const
  })
  return [[`${name} commit`, side.commit], [`${name} data`, short(side.data)], ...(models ?? [])]
}

/** Enough of a digest to tell two apart by eye. */
function short(digest: string | undefined): string | undefined {
  return digest?.slice(0, 'sha256:'.length + 16)
}
