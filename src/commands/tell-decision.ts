import {
  digestOf,
  MeasurementError,
  UsageError,
  withoutSecrets,
  type CommentMode,
  type Report
} from '../documents/index.js'
import { saidOf, type ExitCode, type Frontend } from '../frontends/index.js'
import {
  commentMarker,
  isPassedBy,
  overallOverride,
  overallSummary,
  overallVerdict,
  overrideWords,
  renderFailure
} from '../report/index.js'
import type { Host } from './github-workspace.js'
import { outcomeOf, type Decided } from './outcome.js'
import { forgetReports, forgetRun } from './output-folder.js'
import { exitCodeOf, rendered, writeReports, type Format } from './print-reports.js'
import type { Said } from './tell-status.js'
import { decidingHost, hostAsTold, type GivenHost } from './workspace-of.js'

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
  readonly 'status-context'?: string | undefined
}

/**
 * Tells a decision, from near to far: files, what the terminal or the runner shows, outputs, then GitHub.
 *
 * @returns the exit code, which is the gate: whatever fails after the verdict leaves it
 */
export async function tellDecision(
  judged: readonly Decided[],
  telling: Telling,
  { host, frontend }: Place
): Promise<ExitCode> {
  const tell = host && (await tellingTo(host, telling))
  const decided = host === undefined ? judged : await onGitHub(judged, telling, { host, frontend })
  const reports = decided.map(({ report }) => report)
  await writeReports(reports, telling.output, frontend)
  frontend.print(rendered(reports, telling.format, frontend))
  await frontend.publish(outcomeOf(decided, { ...telling, detailsUrl: host?.run.url }))
  await tell?.(reports, frontend)
  return exitCodeOf(reports)
}

/**
 * The reports with what only GitHub knows: whether somebody let a failure through, and whether the base fails already. What only GitHub needs is
 * loaded only there.
 */
async function onGitHub(
  judged: readonly Decided[],
  { leg }: Telling,
  { host, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<readonly Decided[]> {
  const [{ withOverrides }, { besideBase }] = await Promise.all([import('./overridden.js'), import('./base-check.js')])
  return besideBase(await withOverrides(judged, host), leg, { host, frontend })
}

/**
 * How GitHub is told. Its mistakes of use come before the verdict is out. The artifact comes first: where another job has taken its name, nothing is
 * said to have passed.
 */
async function tellingTo(
  host: Host,
  telling: Telling
): Promise<(reports: readonly Report[], frontend: Frontend) => Promise<void>> {
  const [{ legOf }, { tellReports, uploadReports }] = await Promise.all([
    import('./leg.js'),
    import('./tell-github.js')
  ])
  const leg = legOf(telling.leg)
  return async (reports, frontend) => {
    const override = overallOverride(reports)
    const line = overallSummary(reports)
    const said = {
      verdict: overallVerdict(reports),
      line: override === undefined ? line : `${overrideWords(override)}; ${line}`,
      overridden: override !== undefined
    }
    const artifactUrl = await uploadReports(reports, { ...telling, leg }, { host, frontend })
    await tellStatus(telling, said, { host, frontend })
    const mode = modeFor(reports, telling.mode)
    await tellReports(reports, { ...telling, mode, artifactUrl }, { host, frontend })
  }
}

/** Where nothing was judged nobody needs a new comment; one that is there must not say what is no longer so. */
function modeFor(reports: readonly Report[], mode: CommentMode): CommentMode | 'existing' {
  return mode !== 'never' && reports.every(isPassedBy) ? 'existing' : mode
}

/** What a command that decides is told of its place. */
interface Given extends GivenHost {
  readonly key: string
  readonly output: string
  readonly 'status-context'?: string | undefined
}

/**
 * Runs the work of a command; where it ends in an error, no stale green stays: neither in a comment that is there, nor in a commit status, nor in
 * the output folder.
 */
export async function upToDateOnFailure(
  given: Given,
  frontend: Frontend,
  work: (host: Host | undefined) => Promise<ExitCode>
): Promise<ExitCode> {
  await forgetReports(given.output, frontend)
  let host = await hostAsTold(frontend, given)
  try {
    if (host !== undefined) {
      await tellStatus(given, 'pending', { host, frontend })
      host = await decidingHost(host)
    }
    return await work(host)
  } catch (error) {
    await forgetRun(given.output, frontend)
    if (host !== undefined)
      await tellFailure(withoutSecrets(messageOf(error), frontend.environment), given, { host, frontend })
    throw error
  }
}

/** The commit status, where one is wanted. */
async function tellStatus(
  { 'status-context': context }: Pick<Given, 'status-context'>,
  said: Said,
  place: { readonly host: Host; readonly frontend: Frontend }
): Promise<void> {
  if (context === undefined) return
  const { publishVerdict } = await import('./tell-status.js')
  await publishVerdict(context, said, place)
}

async function tellFailure(
  message: string,
  given: Given,
  place: { readonly host: Host; readonly frontend: Frontend }
): Promise<void> {
  const { key } = given
  const line = message.split('\n', 1)[0] ?? ''
  await tellStatus(given, { verdict: 'error', line }, place)
  const { tellPullRequest } = await import('./tell-github.js')
  const body = (limit: number): string => renderFailure(message, { limit, key, detailsUrl: place.host.run.url })
  const wanted = {
    marker: commentMarker(key),
    body,
    digest: digestOf(message),
    mode: 'existing',
    blocked: true
  } as const
  await tellPullRequest(wanted, place)
}

/** Of a mistake of the user all of it; of one of ours the first line: where it happened stands in the log. */
function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof MeasurementError) return error.message
  return saidOf(error).text.split('\n', 1)[0] ?? ''
}
