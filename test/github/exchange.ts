import type { IncomingHttpHeaders } from 'node:http'

/** A request as it arrived, read to its end. */
export interface Request {
  readonly method: string
  readonly url: URL
  /** Decoded, without the prefix of the API. */
  readonly path: string
  /** As it was sent, with the query, without the prefix. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** The parsed body, where it is JSON. */
  readonly json: unknown
}

/** What goes back: JSON, or bytes, or nothing. */
export interface Answer {
  readonly status: number
  readonly json?: unknown
  readonly bytes?: Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** One line of the log: what was asked, by whom, and what was answered. */
export interface Exchange {
  readonly server: 'api' | 'results'
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  /** Milliseconds since the servers started. */
  readonly at: number
  /** Whose token it was. */
  login?: string
  status?: number
  response?: unknown
  /** What `inject` did to it. */
  fault?: string
}

/** Answers as GitHub words them. */
export const refusals = {
  badCredentials: refusal(401, 'Bad credentials'),
  notFound: refusal(404, 'Not Found'),
  notAccessible: refusal(403, 'Resource not accessible by integration')
}

/** An error answer of the API. */
export function refusal(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return {
    status,
    json: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more }
  }
}

/** A refused value of a field, as `422 Validation Failed` says it. */
export function invalid(resource: string, field: string, message: string): Answer {
  return refusal(422, 'Validation Failed', { errors: [{ resource, code: 'custom', field, message }] })
}
