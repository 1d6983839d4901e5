import type { BaselineFolder } from '../baseline/index.js'
import { digestOf, type Problem, type Report } from '../documents/index.js'
import type { LocatedPolicy } from './load-policies.js'

type Fact = readonly [what: string, found: string | undefined, expected: string | undefined]

const hint = 'Promote in the workflow run of the gate, right after it: nothing is promoted on the word of another run'

/** What makes a report one of another commit, run or policy; none where it is of these. */
export function problemsOfReport(
  report: Report,
  { policy, workspace }: LocatedPolicy,
  commit: string
): readonly Problem[] {
  return untrue([
    ['the report is of the commit', report.candidate.commit ?? commit, commit],
    ['the report was made at the commit', report.run.environment?.['checkout'], workspace.record?.['checkout']],
    ['the report is of the run', report.run.environment?.['run'], workspace.record?.['run']],
    ['the report goes by a policy of the digest', report.policy.digest, policy.digest]
  ])
}

/** What makes a measured model another than the one that a report judged; none where it is that one. */
export function problemsOfFolder(
  { evaluation, digest, files }: BaselineFolder,
  report: Report,
  commit: string
): readonly Problem[] {
  const data = report.candidate.kind === 'none' ? evaluation.dataset?.digest : report.candidate.data
  const profile = files.get('profile.json')
  const digests = [
    ['evaluation.json', digest] as const,
    ...(profile === undefined ? [] : [['profile.json', digestOf(profile)] as const])
  ]
  return [
    ...untrue([
      ['the evaluation is of the commit', evaluation.commit ?? commit, commit],
      ['the report is of data of the digest', data, evaluation.dataset?.digest]
    ]),
    ...digests
      .filter(([, found]) => !wasJudged(report, found))
      .map(([file, found]) => ({
        message: `${file} is another than the one that the gate judged: it has the digest ${found}`,
        hint
      }))
  ]
}

/** Whether the gate whose report it is judged a file of this digest. */
export function wasJudged({ run }: Report, digest: string): boolean {
  return run.judged?.includes(digest) === true
}

function untrue(facts: readonly Fact[]): readonly Problem[] {
  return facts
    .filter(([, found, expected]) => found !== expected)
    .map(([what, found, expected]) => ({
      message: `${what} ${found ?? 'none'}; expected ${expected ?? 'none'}`,
      hint
    }))
}
