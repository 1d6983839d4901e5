import { RequestError } from '@octokit/request-error'

import { cutText, UnreachableError } from '../documents/index.js'

/** Most that is shown of what a server says. */
const SHOWN = 300

/** Why a request failed, as GitHub's answer tells. */
export interface Failure {
  /** undefined where nothing answered. */
  readonly status: number | undefined
  readonly kind:
    'no-permission' | 'rate-limit' | 'comments-full' | 'locked' | 'archived' | 'not-found' | 'too-long' | 'other'
  /** The server's own words, cut. */
  readonly said: string
}

/** Classifies an error of Octokit. Other errors are bugs and are thrown again. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) throw error
  if (!(error instanceof RequestError)) return { status: undefined, kind: 'other', said: shown(error.message) }
  const said = shown(messageOf(error))
  return { status: error.response === undefined ? undefined : error.status, kind: kindOf(error, said), said }
}

function messageOf({ response, message }: RequestError): string {
  const data: unknown = response?.data
  const own = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined
  return typeof own === 'string' ? own : message
}

function kindOf({ status, response }: RequestError, said: string): Failure['kind'] {
  const has = (pattern: RegExp): boolean => pattern.test(said)
  if (response === undefined) return 'other'
  if (status === 404) return 'not-found'
  if (status === 422 && /too long/i.test(JSON.stringify(response.data ?? ''))) return 'too-long'
  if (status === 429 || (status === 403 && (has(/rate limit|abuse/i) || response.headers['retry-after'] !== undefined)))
    return 'rate-limit'
  if (status !== 403) return 'other'
  if (has(/more than \d+ comments/i)) return 'comments-full'
  if (has(/archived/i)) return 'archived'
  if (has(/\block(ed)?\b/i)) return 'locked'
  return has(/not accessible|must have|permission|forbidden/i) ? 'no-permission' : 'other'
}

/** One line, nothing that a log could take for a command. */
function shown(text: string): string {
  return cutText(text.replace(/\s+/g, ' ').trim(), SHOWN)
}

const again = 'Run the job again; the status page of GitHub says whether it is down'

/** Whether GitHub says that there is none. */
export function isAbsent(error: unknown): boolean {
  return error instanceof RequestError && error.status === 404
}

/**
 * A request that had to succeed and did not, as an error for the user.
 *
 * @param operation what was asked, such as `read the commit main`
 * @param permission of the job's token that it needs, such as `contents: read`
 * @param hint what to do, where that is known better
 */
export function refused(error: unknown, operation: string, permission: string, hint?: string): UnreachableError {
  const { status, said } = failureOf(error)
  const answer = status === undefined ? said : `${status} ${said}`
  const perhaps = status === 401 || status === 403 || status === 404
  return new UnreachableError({
    message: `GitHub did not let the gate ${operation}: ${answer}`,
    hint: hint ?? (perhaps ? `Give the job this permission: ${permission}` : again)
  })
}
