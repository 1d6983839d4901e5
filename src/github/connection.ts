import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'

import { UnreachableError, type Log } from '../documents/index.js'
import { patience, patienceOf } from './patience.js'
import type { Environment } from './workflow-run.js'

/** GitHub's REST API for one repository. */
export interface Connection {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
}

const Client = Octokit.plugin(retry, throttling)

/** Requests that are tried again after a server's error: 1 + 4 + 9 seconds. */
const RETRIES = 3

/** What another try does not mend; where the rate is limited, the fetch has waited already. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451]

/**
 * Connects to the GitHub that the environment names, through its proxy. Server errors are tried again and rate limits waited for, at most two
 * minutes in all.
 *
 * @throws MeasurementError where there is no token
 */
export function connect(
  token: string | undefined,
  {
    environment,
    owner,
    repo,
    log
  }: Omit<Connection, 'octokit'> & { readonly environment: Environment; readonly log: Log }
): Connection {
  if (token === undefined || token === '') {
    throw new UnreachableError({
      message: 'there is no token for GitHub',
      hint: 'Leave the input github-token out (its default is the token of the job), or set GITHUB_TOKEN on the command line'
    })
  }
  const waiting = patience(patienceOf(environment), (text) => log.info(text))
  const octokit = new Client({
    ...defaults,
    baseUrl: environment['GITHUB_API_URL'] ?? defaults.baseUrl ?? '',
    auth: token,
    userAgent: 'model-gate',
    log: silent,
    request: { ...defaults.request, fetch: waiting.fetch(defaults.request?.fetch as typeof fetch) },
    // Not as an option of each request: the plugin would then try every failure again, a 404 too.
    retry: { retries: RETRIES, doNotRetry, retryAfterBaseValue: waiting.firstPause },
    throttle: { onRateLimit: notAgain, onSecondaryRateLimit: notAgain }
  })
  return { octokit, owner, repo }
}

const nothing = (): void => undefined
const notAgain = (): boolean => false
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
