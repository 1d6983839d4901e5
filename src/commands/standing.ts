import type { Frontend } from '../frontends/index.js'
import type { Host } from './github-workspace.js'
import type { LocatedPolicy } from './load-policies.js'
import { withRelevance } from './relevance.js'

/** Policies as a command that decides needs them: whether the proposal concerns their models, and who approved that it loosens them. */
export async function withStanding(
  policies: readonly LocatedPolicy[],
  { host, frontend }: { readonly host: Host | undefined; readonly frontend: Frontend }
): Promise<readonly LocatedPolicy[]> {
  const relevant = await withRelevance(policies, frontend)
  if (host === undefined) return relevant
  const { withApprovals } = await import('./code-owner-approval.js')
  return withApprovals(relevant, host)
}
