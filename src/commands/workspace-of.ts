import type { Frontend } from '../frontends/index.js'
import type { Host } from './github-workspace.js'
import { checkoutWorkspace, type Workspace } from './workspace.js'

/** What an action is told of the GitHub that it is a step on. */
export interface GivenHost {
  readonly 'github-token'?: string | undefined
  readonly sha?: string | undefined
  /** The command starts nothing and reads no file of the change: it may judge what another run measured. */
  readonly onlyReads?: boolean
}

/** The GitHub that an action is a step on; undefined on a terminal. */
export async function hostOf(frontend: Frontend, given: GivenHost): Promise<Host | undefined> {
  const host = await hostAsTold(frontend, given)
  return host && lookedUp(host)
}

/** As `hostOf`, before anything is asked of GitHub. What only GitHub needs is loaded only there. */
export async function hostAsTold(frontend: Frontend, given: GivenHost): Promise<Host | undefined> {
  if (frontend.kind === 'terminal') return undefined
  const { githubHost } = await import('./github-workspace.js')
  return githubHost(frontend, given)
}

/** The host of a command that decides. Whatever its event says, it is for the base branch that the pull request has now. */
export async function decidingHost(host: Host): Promise<Host> {
  const found = await lookedUp(host)
  const { withPresentBase } = await import('../github/index.js')
  return { ...found, run: await withPresentBase(found.connection, found.run) }
}

/** The host with the pull request of the commit that an input names, or that another run was for. */
async function lookedUp(host: Host): Promise<Host> {
  const { run, connection } = host
  if (run.named !== true && run.triggeredBy === undefined) return host
  const { withPullRequest, withTriggeringPull } = await import('../github/index.js')
  const found = run.named === true ? withPullRequest : withTriggeringPull
  return { ...host, run: await found(connection, run) }
}

/** Where a command reads from: a terminal from a checkout, an action from a repository of GitHub. */
export async function workspaceOf(
  host: Host | undefined,
  frontend: Frontend,
  given: { readonly 'policy-ref'?: string | undefined }
): Promise<Workspace> {
  if (host === undefined) return checkoutWorkspace(given['policy-ref'], frontend)
  const { githubWorkspace } = await import('./github-workspace.js')
  return githubWorkspace(host, frontend)
}
