import { type Answer, refusals, type Request } from './exchange.js'
import type { Bearer, Permissions } from './tokens.js'

type Scope = keyof Permissions

/** What each route asks of a `GITHUB_TOKEN`: any one of the scopes. The first match counts. */
const RULES: readonly { path: RegExp; method?: string; scopes: readonly Scope[]; level?: 'write' }[] = [
  { path: /^\/actions\//, scopes: ['actions'] },
  { path: /^\/pulls\/\d+\/merge$/, method: 'PUT', scopes: ['contents'] },
  { path: /^\/commits\/[^/]+\/pulls$/, scopes: ['pull-requests', 'contents'] },
  { path: /^\/(statuses\/|commits\/.+\/status(es)?$)/, scopes: ['statuses'] },
  { path: /^\/(check-runs|check-suites|commits\/.+\/check-(runs|suites)$)/, scopes: ['checks'] },
  { path: /^\/pulls(\/|$)/, scopes: ['pull-requests'] },
  { path: /^\/(issues|labels)(\/|$)/, scopes: ['issues', 'pull-requests'] },
  { path: /^\/branches\/.+\/protection/, scopes: ['administration'] },
  { path: /^\/collaborators\/[^/]+\/permission$/, scopes: [] },
  { path: /^\/(collaborators|hooks|actions\/secrets)/, scopes: ['administration'] },
  {
    path: /^\/(contents|git|activity|commits|compare|branches|releases|dispatches|readme|tarball|zipball)(\/|$)/,
    scopes: ['contents']
  }
]

/**
 * Why a `GITHUB_TOKEN` may not do this, or nothing. Of a public repository everything but artifacts' bytes and the
 * administration can be read with any token. Contents of a private one that may not be read do not exist: 404.
 */
export function withheld(
  { method, path }: Request,
  { permissions }: Bearer,
  repository: { readonly private: boolean }
): Answer | undefined {
  const below = /^\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(path)?.[1]
  if (permissions === undefined || below === undefined) return undefined
  const rule = RULES.find((one) => one.path.test(below) && (one.method ?? method) === method)
  if (rule === undefined || rule.scopes.length === 0) return undefined
  const reads = method === 'GET' || method === 'HEAD'
  const granted = rule.scopes.map((scope) => permissions[scope]).filter((level) => level !== undefined)
  if (granted.includes('write') || (reads && granted.includes('read'))) return undefined
  const open = !repository.private && !rule.scopes.includes('administration') && !below.endsWith('/zip')
  if (reads && open) return undefined
  return reads && rule.scopes.includes('contents') ? refusals.notFound : refusals.notAccessible
}
