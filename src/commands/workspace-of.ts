import type { Frontend } from '../frontends/index.js'
import type { Host } from './github-workspace.js'
import { checkoutWorkspace, type Workspace } from './workspace.js'

/** The GitHub that an action is a step on; undefined on a terminal. What only GitHub needs is loaded only there. */
export async function hostOf(
  frontend: Frontend,
  given: { readonly 'github-token'?: string | undefined }
): Promise<Host | undefined> {
  if (frontend.kind === 'terminal') return undefined
  const { githubHost } = await import('./github-workspace.js')
  return githubHost(frontend, given['github-token'])
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
