import { setTimeout as pause } from 'node:timers/promises'

import type { Dispatcher, Headers } from 'undici'

import { hideSecrets, MeasurementError, UnreachableError, type Log } from '../../documents/index.js'
import { bytesOf } from './body.js'
import { dispatcherOf, secretsOfProxies, type Tls } from './dispatcher.js'
import { failureOf, hintForSilence, hintForStatus, secondsAsked, type Failure } from './failure.js'
import { exchange, type Incoming } from './exchange.js'
import { shownAddress, wordsOf } from './words.js'

/** A server that is asked, and how. */
export interface Server {
  /** What messages call it, such as `MLflow`. */
  readonly name: string
  /** Only this origin gets the headers below. */
  readonly origin: string
  /** Sent with each request to the origin, such as credentials. */
  readonly headers: Readonly<Record<string, string>>
  /** Never shown, whoever quotes them. */
  readonly secrets: readonly string[]
  readonly tls?: Tls
  /** Seconds that are waited in vain, all requests together. */
  readonly patience: number
  /** Hosts that a download may be sent on to, without any header of ours. */
  readonly followTo?: (url: URL) => boolean
}

/** One request. */
export interface WebRequest {
  /** What it does, as the end of "MLflow did not let the gate ...", such as `read the alias champion of fraud`. */
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: URL
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** Whether it may be sent again when nobody knows what became of it. Default: a GET may. */
  readonly repeatable?: boolean
  /** Looks whether it is still right, before it is sent again; what it throws is the end. */
  readonly beforeAgain?: () => Promise<void>
  /** Sent once also where the time for waiting is up: it takes back what was written. */
  readonly always?: boolean
  /** Most bytes of the answer; default 10 MiB. */
  readonly most?: number
  /** Whether an answer is that of a busy server, where its status does not tell: then it is sent again, too. */
  readonly isBusy?: (answer: WebAnswer) => boolean
  /** What to do where it fails and nothing better is known. */
  readonly hint?: string
}

/** What the server said, whatever its status. */
export interface WebAnswer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  /** Who said it: another address than the one that was asked where that led elsewhere. */
  readonly address: string
  readonly request: WebRequest
}

/** HTTP with what a gate needs of it: limits of time and size, credentials that go to one origin only, errors that say what to do. */
export interface WebClient {
  /**
   * Sends a request; where it may be repeated and the server is busy or fails, it is sent again, at most three times.
   *
   * @returns the answer, also one that refuses
   * @throws MeasurementError where there is no answer, one that is too large or breaks off, or one that leads elsewhere
   */
  send(request: WebRequest): Promise<WebAnswer>
  /** The error for an answer that cannot be used. @param said what it says, where that is not its body */
  refused(answer: WebAnswer, hint?: string, said?: string): MeasurementError
  close(): Promise<void>
}

/** What a server says that is busy, or that failed and may not the next time. */
const passing = [408, 429, 500, 502, 503, 504]

/** What to do where one is sent on in vain. */
const answersItself =
  'Name the address that answers itself, with credentials for programs and no sign-in page before it'

const MOST_BYTES = 10 * 2 ** 20
const MOST_TRIES = 4
const MOST_REDIRECTS = 5

/** Share of the patience that one request may hang. */
const SHARE_OF_REQUEST = 0.3

/** @param environment names the proxies: `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` */
export function webClient(
  server: Server,
  { environment, log }: { readonly environment: Readonly<Record<string, string | undefined>>; readonly log: Log }
): WebClient {
  const secrets = [...server.secrets, ...secretsOfProxies(environment)]
  const client = new Client({ ...server, secrets }, dispatcherOf(server.tls, environment), log)
  return {
    send: (request) => client.send(request),
    refused: (answer, hint, said) => client.refused(answer, hint, said),
    close: () => client.close()
  }
}

class Client {
  readonly #server: Server
  readonly #dispatcher: Dispatcher
  readonly #log: Log
  /** Milliseconds that may still be waited in vain. */
  #left: number

  constructor(server: Server, dispatcher: Dispatcher, log: Log) {
    this.#server = server
    this.#dispatcher = dispatcher
    this.#log = log
    this.#left = server.patience * 1000
  }

  async send(request: WebRequest): Promise<WebAnswer> {
    const repeatable = request.repeatable ?? request.method === 'GET'
    for (let tries = 1; ; tries++) {
      const outcome = await this.#once(request)
      const failed = 'said' in outcome
      if (!failed && !passing.includes(outcome.status) && request.isBusy?.(outcome) !== true) return outcome
      const wait = failed ? undefined : secondsAsked(outcome.headers.get('retry-after'), Date.now())
      const again = repeatable && tries < MOST_TRIES && (!failed || outcome.passing)
      if (again && (await this.#pause(tries, wait, request))) {
        await request.beforeAgain?.()
        continue
      }
      if (failed) throw this.#unreachable(request, outcome.said, outcome.hint)
      return outcome
    }
  }

  refused({ status, headers, bytes, request }: WebAnswer, hint?: string, own?: string): MeasurementError {
    const { secrets } = this.#server
    const said =
      own === undefined
        ? wordsOf(bytes, headers.get('content-type'), secrets)
        : wordsOf(new TextEncoder().encode(own), null, secrets)
    const words = said === '' ? '' : ` ${said}`
    const advice = hint ?? request.hint ?? hintForStatus(status, this.#server.name)
    return this.#unreachable(request, `${status}${words}`, advice)
  }

  async close(): Promise<void> {
    await this.#dispatcher.destroy()
  }

  /** One try. What failed for a reason that may pass is given back, not thrown. */
  async #once(request: WebRequest): Promise<WebAnswer | Failure> {
    if (this.#left < 1 && request.always !== true) throw this.#unreachable(request, 'the time for waiting on it is up')
    const started = performance.now()
    const limit = new AbortController()
    const share = this.#server.patience * 1000 * SHARE_OF_REQUEST
    const most = request.always === true ? share : Math.min(this.#left, share)
    const timer = setTimeout(() => limit.abort(), most)
    try {
      const response = await this.#follow(request, limit.signal)
      clearTimeout(timer)
      const bytes = await bytesOf(response, { most: request.most ?? MOST_BYTES, stall: most })
      if (response.status >= 500) this.#left -= performance.now() - started
      return { status: response.status, headers: response.headers, bytes, address: response.url.href, request }
    } catch (error) {
      // A timer may ring before its time by the clock.
      this.#left -= Math.max(performance.now() - started, limit.signal.aborted ? most : 0)
      if (error instanceof MeasurementError) {
        const { message, hint } = error.problems[0]!
        throw this.#unreachable(request, message, request.hint ?? hint)
      }
      if (!limit.signal.aborted) return failureOf(error)
      return { said: `no answer within ${Number((most / 1000).toPrecision(2))} s`, passing: true }
    } finally {
      clearTimeout(timer)
    }
  }

  /** Redirects are followed by hand: credentials stay with the origin that they are for. */
  async #follow(request: WebRequest, signal: AbortSignal): Promise<Incoming> {
    let { url } = request
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const own = url.origin === this.#server.origin
      const response = await exchange(url, {
        method: request.method,
        headers: { ...(own && this.#server.headers), ...(own && request.headers) },
        body: request.body,
        dispatcher: this.#dispatcher,
        signal
      })
      const to = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || response.status === 304 || to === null) return response
      response.body.destroy()
      url = this.#redirected(request, to, url)
    }
    throw new MeasurementError({ message: `it sends on more than ${MOST_REDIRECTS} times`, hint: answersItself })
  }

  #redirected({ method }: WebRequest, location: string, from: URL): URL {
    const { origin, followTo, name } = this.#server
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
    if (to === undefined || to.username !== '' || to.password !== '')
      throw new MeasurementError({
        message: 'it sends on to an address that is none, or that holds credentials',
        hint: answersItself
      })
    if (method === 'GET' && (to.origin === origin || followTo?.(to) === true)) return to
    throw new MeasurementError({
      message: `it sends on to ${to.origin}: ${name} may be behind a sign-in page, and credentials are sent to no other host`,
      hint: answersItself
    })
  }

  /** @returns false where it would be too long */
  async #pause(tries: number, asked: number | undefined, { operation }: WebRequest): Promise<boolean> {
    const milliseconds = Math.max((asked ?? 0) * 1000, this.#server.patience * 10 * tries ** 2)
    if (milliseconds > this.#left) return false
    this.#left -= milliseconds
    this.#log.info(`${this.#server.name} does not answer (${operation}): again in ${Math.ceil(milliseconds / 1000)} s`)
    await pause(milliseconds)
    return true
  }

  #unreachable({ operation, url, hint: general }: WebRequest, said: string, own?: string): UnreachableError {
    const hint = own ?? general ?? hintForSilence
    const { name, secrets } = this.#server
    const message = `${name} did not let the gate ${operation} (${shownAddress(url)}): ${said}`
    return new UnreachableError({ message: hideSecrets(message, secrets), hint: hideSecrets(hint, secrets) })
  }
}
