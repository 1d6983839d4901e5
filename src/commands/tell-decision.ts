import { digestOf, MeasurementError, UsageError, type CommentMode, type Report } from '../documents/index.js'
import { saidOf, type ExitCode, type Frontend } from '../frontends/index.js'
import { commentMarker, renderFailure } from '../report/index.js'
import type { Host } from './github-workspace.js'
import { outcomeOf, type Decided } from './outcome.js'
import { exitCodeOf, forgetReports, rendered, writeReports, type Format } from './print-reports.js'

interface Place {
  readonly host: Host | undefined
  readonly frontend: Frontend
}

/** How a decision is told. */
export interface Telling {
  readonly output: string
  readonly format: Format
  readonly key: string
  readonly leg?: string | undefined
  readonly upload: 'auto' | 'never'
  readonly mode: CommentMode
}

/**
 * Tells a decision, from near to far: files, what the terminal or the runner shows, outputs, then GitHub.
 *
 * @returns the exit code, which is the gate: whatever fails after the verdict leaves it
 */
export async function tellDecision(
  decided: readonly Decided[],
  telling: Telling,
  { host, frontend }: Place
): Promise<ExitCode> {
  const tell = host && (await tellingTo(host, telling))
  const reports = decided.map(({ report }) => report)
  await writeReports(reports, telling.output, frontend)
  frontend.print(rendered(reports, telling.format, frontend))
  await frontend.publish(outcomeOf(decided, { ...telling, detailsUrl: host?.run.url }))
  await tell?.(reports, frontend)
  return exitCodeOf(reports)
}

/** How GitHub is told. Its mistakes of use come before the verdict is out. */
async function tellingTo(
  host: Host,
  telling: Telling
): Promise<(reports: readonly Report[], frontend: Frontend) => Promise<void>> {
  const [{ legOf }, { tellGitHub }] = await Promise.all([import('./leg.js'), import('./tell-github.js')])
  const leg = legOf(telling.leg)
  return (reports, frontend) => tellGitHub(reports, { ...telling, leg }, { host, frontend })
}

/** Runs the work of a command; where it ends in an error, no stale green stays: neither in a comment that is there nor in the output folder. */
export async function upToDateOnFailure(
  { host, frontend, key, output }: Place & { readonly key: string; readonly output: string },
  work: () => Promise<ExitCode>
): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    await forgetReports(output, frontend)
    if (host !== undefined) {
      const { tellPullRequest } = await import('./tell-github.js')
      const message = messageOf(error)
      const body = (limit: number): string => renderFailure(message, { limit, key, detailsUrl: host.run.url })
      const wanted = {
        marker: commentMarker(key),
        body,
        digest: digestOf(message),
        mode: 'existing',
        blocked: true
      } as const
      await tellPullRequest(wanted, { host, frontend })
    }
    throw error
  }
}

/** Of a mistake of the user all of it; of one of ours the first line: where it happened stands in the log. */
function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof MeasurementError) return error.message
  return saidOf(error).text.split('\n', 1)[0] ?? ''
}
