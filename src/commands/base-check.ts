import { parseReport, type Check, type Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { artifactName, findArtifact } from '../github/index.js'
import type { Host } from './github-workspace.js'
import { legOf } from './leg.js'
import type { Decided } from './outcome.js'

interface Place {
  readonly host: Host
  readonly frontend: Frontend
}

/**
 * Tells what failed already on the base branch from what this pull request breaks, by the report that the branch's own run kept. For people: a
 * verdict never changes by it, and what cannot be found is left out. Asks nothing unless something failed.
 */
export async function besideBase(
  decided: readonly Decided[],
  leg: string | undefined,
  { host, frontend }: Place
): Promise<readonly Decided[]> {
  const failing = decided.some(({ report }) => failedIn(report).length > 0)
  if (!failing || host.run.event !== 'pull_request') return decided
  try {
    const several = decided.length > 1
    const model = several ? 'all' : decided[0]!.report.model
    const base = await reportsOfBase(
      artifactName({ model, kind: 'report', leg: legOf(leg), attempt: 1 }),
      decided,
      host
    )
    if (base === undefined) {
      frontend.log.info('the base branch kept no report to say what failed there already')
      return decided
    }
    return decided.map((each) => withNotes(each, base, several ? `${each.report.model}/` : ''))
  } catch (error) {
    frontend.log.info(
      `what failed already on the base branch is not known: ${error instanceof Error ? error.message : String(error)}`
    )
    return decided
  }
}

interface OfBase {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Such as `main at 0123456`. */
  readonly place: string
}

/** The newest report of a run of the base branch, of the commit that the pull request is built on or of one before it. */
async function reportsOfBase(
  name: string,
  decided: readonly Decided[],
  { run, connection }: Host
): Promise<OfBase | undefined> {
  const base = decided[0]?.report.run.policyCommit
  if (run.baseBranch === undefined || base === undefined) return undefined
  const { found } = await findArtifact(connection, {
    name,
    branch: run.baseBranch,
    ownRun: run.id,
    base,
    // A gate that blocks ends its run with a failure: that is what is looked for.
    ended: ['success', 'failure'],
    most: 2
  })
  if (found?.ancestor !== true) return undefined
  return { files: found.files, place: `${run.baseBranch} at ${found.commit.slice(0, 7)}` }
}

function withNotes(decided: Decided, { files, place }: OfBase, folder: string): Decided {
  const { report } = decided
  const bytes = files.get(`${folder}report.json`)
  const before = bytes && parseReport(new TextDecoder().decode(bytes), `report.json of ${place}`)
  if (before?.model !== report.model) return decided
  const statuses = new Map(before.checks.map(({ id, status }) => [id, status]))
  const notes = failedIn(report).flatMap(({ id }) => {
    const status = statuses.get(id)
    if (status === 'fail') return [`${id}: already failing on ${place}`]
    return status === 'pass' ? [`${id}: new in this pull request, it passes on ${place}`] : []
  })
  return { ...decided, report: { ...report, run: { ...report.run, onBase: notes } } }
}

/** What a policy's own changes do is of this pull request by its nature. */
function failedIn({ checks }: Report): readonly Check[] {
  return checks.filter(({ status, family }) => status === 'fail' && family !== 'policy')
}
