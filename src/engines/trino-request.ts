import { setTimeout as pause } from 'node:timers/promises'

import { cutText, hideSecrets, MeasurementError } from '../documents/index.js'
import { trinoAnswer, type TrinoAnswer } from './trino-answer.js'
import type { TrinoConnection } from './trino-connection.js'

/** What a busy server or the proxy before it answers: the protocol says to ask again. */
const busy = [429, 502, 503, 504]

/** Milliseconds before a request is made again where the server does not say how many; the protocol's are 50 to 100. */
const PAUSE = 100

/** Longest pause that a server may ask for, in seconds. */
const LONGEST_PAUSE = 60

/** One request of the protocol. What it is refused with is an error; what is busy is asked again until the signal ends it. */
export async function trinoRequest(
  connection: TrinoConnection,
  request: { readonly url: URL; readonly body?: string; readonly signal: AbortSignal }
): Promise<TrinoAnswer> {
  for (;;) {
    const { status, retryAfter, text } = await send(connection, request)
    if (status === 200) return answerOf(text, connection)
    if (!busy.includes(status)) throw refused(status, text, connection)
    await pause(pauseAsked(retryAfter), undefined, { signal: request.signal })
  }
}

async function send(
  connection: TrinoConnection,
  { url, body, signal }: { readonly url: URL; readonly body?: string; readonly signal: AbortSignal }
): Promise<{ readonly status: number; readonly retryAfter: string | null; readonly text: string }> {
  const headers = { ...connection.headers, 'X-Trino-Source': 'model-gate', 'User-Agent': 'model-gate' }
  try {
    // A redirection would take the credentials elsewhere.
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body !== undefined && { body }),
      signal,
      redirect: 'error'
    })
    const { status, headers: answered } = response
    return { status, retryAfter: answered.get('retry-after'), text: await response.text() }
  } catch (error) {
    const { message, cause } = error as Error & {
      readonly cause?: { readonly message?: string; readonly code?: string }
    }
    // Where several addresses were tried, the cause has no message.
    const why = cause?.message || cause?.code
    throw trinoError(why ? `${message}: ${why}` : message, connection)
  }
}

function pauseAsked(retryAfter: string | null): number {
  const seconds = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined
  return seconds === undefined ? PAUSE : Math.max(PAUSE, Math.min(seconds, LONGEST_PAUSE) * 1000)
}

function answerOf(text: string, connection: TrinoConnection): TrinoAnswer {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw trinoError('its answer is no JSON: MODEL_GATE_TRINO_URL may name something else', connection)
  }
  const parsed = trinoAnswer.safeParse(json)
  if (!parsed.success) throw trinoError('its answer is none of the protocol of Trino', connection)
  return parsed.data
}

function refused(status: number, said: string, connection: TrinoConnection): MeasurementError {
  // Secrets first: the cut could leave half of one.
  const first = cutText(hideSecrets(said, connection.secrets).trim().split('\n')[0]!, 200)
  const hint =
    status === 401 || status === 403 ? { hint: 'Look at MODEL_GATE_TRINO_USER and its password or token' } : {}
  return trinoError(`HTTP ${status}${first === '' ? '' : `: ${first}`}`, connection, hint)
}

export function trinoError(
  said: string,
  { secrets }: TrinoConnection,
  hint: { readonly hint?: string } = {}
): MeasurementError {
  return new MeasurementError({ message: `Trino: ${hideSecrets(said, secrets)}`, ...hint })
}
