import { overrideOf, type OverrideAnswer } from '../github/index.js'
import type { Host } from './github-workspace.js'
import type { Decided } from './outcome.js'

/**
 * Reports of which some failed and were let through by the label that their policy names. The verdict stays `fail` and no longer blocks. An error is
 * never let through: nothing trustworthy was measured that anybody could have looked at.
 */
export async function withOverrides(
  decided: readonly Decided[],
  { connection, run }: Host
): Promise<readonly Decided[]> {
  const asked = new Map<string, Promise<OverrideAnswer>>()
  return Promise.all(
    decided.map(async ({ report, policy }) => {
      const { overrideLabel: label } = policy
      const { pull } = run
      if (report.verdict !== 'fail' || label === undefined || pull === undefined) return { report, policy }
      const asking = asked.get(label) ?? overrideOf(connection, pull, label)
      asked.set(label, asking)
      const answer = await asking
      if (answer.kind === 'none') return { report, policy }
      if (answer.kind === 'refused') {
        const note = `The label ${JSON.stringify(label)} lets nothing through: ${answer.reason}`
        return { report: { ...report, notes: [...report.notes, note] }, policy }
      }
      const override = { ...answer.override, label, commit: pull.headSha }
      return { report: { ...report, blocked: false, override }, policy }
    })
  )
}
