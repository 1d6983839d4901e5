import { setTimeout as pause } from 'node:timers/promises'

import { isJson, UsageError } from '../documents/index.js'
import type { Environment } from './workflow-run.js'

/** Seconds that a command waits for a GitHub that fails, all requests together. */
const SECONDS = 100

/** Share of them that one request may hang. */
const SHARE_OF_REQUEST = 0.3

/** Pauses for one request: who limits longer is not waited for. */
const MOST_PAUSES = 3

/** Where GitHub limits the rate and does not say for how long: seconds before the first new try, twice as many before the next. */
const UNTOLD_SECONDS = 60

/** How long a client goes on with a server that fails. */
export interface Patience {
  /** Milliseconds before the first new try of a server that fails; before the next ones four and nine times as many. */
  readonly firstPause: number
  /** The fetch of a client: with a time limit, waiting where GitHub asks for it, and refusing at once where the time is up. */
  fetch(inner: typeof fetch): typeof fetch
}

/** Time as the runner has it; a test has another one. */
export interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

const realTime: Time = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (milliseconds) => pause(milliseconds)
}

/**
 * Counts what was waited in vain: requests that failed, and the pauses that GitHub asked for. As long as a server answers, no time is up.
 *
 * @param say hears of every limit
 */
export function patience(seconds: number, say: (text: string) => void, { now, sleep }: Time = realTime): Patience {
  let left = seconds * 1000
  const most = left * SHARE_OF_REQUEST
  const tried = async (request: (signal: AbortSignal) => Promise<Response>): Promise<Response> => {
    if (left <= 0) throw new Error('the time for waiting on GitHub is up')
    const begun = now()
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), Math.max(1, Math.min(most, left)))
    try {
      const response = await complete(await request(limit.signal))
      if (response.status >= 500) left -= now() - begun
      return response
    } catch (error) {
      left -= now() - begun
      throw limit.signal.aborted ? new Error(`no answer within ${Math.round((now() - begun) / 1000)} s`) : error
    } finally {
      clearTimeout(timer)
    }
  }
  const waits = async (response: Response, pauses: number, request: string): Promise<boolean> => {
    const asked = await secondsOfLimit(response, pauses, now())
    if (asked === undefined) return false
    const agreed = pauses < MOST_PAUSES && asked * 1000 <= left
    say(
      `GitHub limits the rate of requests (${request}): ${agreed ? `again in ${asked} s` : `${asked} s are too long to wait`}`
    )
    if (!agreed) return false
    left -= asked * 1000
    await sleep(asked * 1000)
    return true
  }
  return {
    firstPause: seconds * 10,
    fetch: (inner) => async (url, options) => {
      const name = `${options?.method ?? 'GET'} ${url instanceof Request ? url.url : url.toString()}`
      for (let pauses = 0; ; pauses++) {
        const response = await tried((signal) => inner(url, { ...options, signal }))
        if (!(await waits(response, pauses, name))) return response
      }
    }
  }
}

/** An answer of JSON is read to its end here: the client takes one that breaks off for an empty one. Downloads are read where they are used. */
async function complete(response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  if (response.ok && type.startsWith('text/html')) throw new Error('a page was answered, not data')
  if (!type.startsWith('application/json')) return response
  const text = await response.text()
  if (response.ok && text !== '' && !isJson(text)) throw new Error('the answer is no JSON')
  const { status, statusText, headers } = response
  return new Response(text === '' ? null : text, { status, statusText, headers })
}

/** Seconds to wait where the rate of requests is limited; undefined where it is not. */
async function secondsOfLimit(response: Response, pauses: number, now: number): Promise<number | undefined> {
  const { status, headers } = response
  if (status !== 403 && status !== 429) return undefined
  const told = secondsIn(headers.get('retry-after'))
  if (told !== undefined) return Math.max(1, told)
  const reset = headers.get('x-ratelimit-remaining') === '0' ? secondsIn(headers.get('x-ratelimit-reset')) : undefined
  if (reset !== undefined) return Math.max(1, Math.ceil(reset - now / 1000) + 1)
  const limited = status === 429 || /rate limit|abuse/i.test(await response.clone().text())
  return limited ? UNTOLD_SECONDS * 2 ** pauses : undefined
}

function secondsIn(header: string | null): number | undefined {
  return header !== null && /^\d{1,12}$/.test(header) ? Number(header) : undefined
}

/**
 * Seconds of patience: 100, or what the variable `MODEL_GATE_GITHUB_PATIENCE` says.
 *
 * @throws UsageError where it is not a whole number from 1 to 600
 */
export function patienceOf(environment: Environment): number {
  const text = environment['MODEL_GATE_GITHUB_PATIENCE'] ?? ''
  if (text === '') return SECONDS
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (seconds >= 1 && seconds <= 600) return seconds
  throw new UsageError({
    message: `MODEL_GATE_GITHUB_PATIENCE must be whole seconds from 1 to 600, got ${JSON.stringify(text)}`,
    hint: 'Leave it out: 100 is enough for all but the worst days'
  })
}

/** The result of some work, or an error after so many seconds; the work itself is not stopped. */
export async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const done = new AbortController()
  const late = pause(seconds * 1000, undefined, { signal: done.signal }).then(() => {
    throw new Error(`no end within ${seconds} s`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    done.abort()
  }
}
