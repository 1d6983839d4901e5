import { MeasurementError } from '../../../documents/index.js'
import type { WebAnswer } from '../../web/client.js'
import { shownAddress } from '../../web/words.js'
import { hintOf, NAME, type PipelinesServer } from '../connection.js'
import { ended, framed } from './grpc-web.js'
import type { Method } from './messages.js'

/** An answer, or why there is none: not that anything went wrong. */
export type Asked<Answers> = { readonly answer: Answers } | { readonly absent: string }

/** What to do about ML Metadata that does not answer. */
const HINT = 'A file that a task wrote is read without ML Metadata: ?task=...&artifact=...'

/** Most bytes of an answer: a page of executions, or the artifacts of it. */
const MOST_BYTES = 16 * 2 ** 20

const NOT_FOUND = 5
/** What a proxy says that does not reach the server, and a server that is restarted. */
const UNAVAILABLE = 14

/**
 * Asks ML Metadata, which the pages of Kubeflow Pipelines have at the root of their origin, whatever the prefix of the API.
 *
 * @param operation the end of "Kubeflow Pipelines did not let the gate ..."
 * @returns `absent` where it is not served there, or does not have what was asked for
 * @throws MeasurementError where it refuses, or answers what it may not
 */
export async function askWhether<Asks extends object, Answers extends object>(
  { base, client }: PipelinesServer,
  operation: string,
  { name, asks, answers }: Method<Asks, Answers>,
  question: Asks
): Promise<Asked<Answers>> {
  const answer = await client.send({
    operation,
    method: 'POST',
    url: new URL(`/ml_metadata.MetadataStoreService/${name}`, base),
    body: framed(asks.toBinary(question)),
    headers: { 'content-type': TYPE, accept: TYPE, 'x-grpc-web': '1' },
    // It only reads.
    repeatable: true,
    isBusy: (each) => statusOf(each) === UNAVAILABLE,
    most: MOST_BYTES,
    hint: HINT
  })
  if (isElsewhere(answer)) return { absent: `ML Metadata is not at ${answer.request.url.origin}` }
  const message = messageIn(answer, client)
  if (message === undefined) return { absent: 'ML Metadata does not have it' }
  try {
    return { answer: answers.fromBinary(message) }
  } catch {
    throw misread(answer, `it is no ${answers.typeName}`)
  }
}

/** As `askWhether`, of what is there. @throws MeasurementError also where it is not */
export async function ask<Asks extends object, Answers extends object>(
  server: PipelinesServer,
  operation: string,
  method: Method<Asks, Answers>,
  question: Asks
): Promise<Answers> {
  const asked = await askWhether(server, operation, method, question)
  if ('answer' in asked) return asked.answer
  throw contradicts(server, operation, `answered otherwise before: now ${asked.absent}`)
}

/** The error for an answer that is there and cannot be right. */
export function contradicts({ base }: PipelinesServer, operation: string, why: string): MeasurementError {
  const { origin } = new URL(base)
  return new MeasurementError({ message: `ML Metadata at ${origin} was asked to ${operation} and ${why}`, hint: HINT })
}

const TYPE = 'application/grpc-web+proto'

function typeOf({ headers }: WebAnswer): string {
  return (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
}

/** Whether others answer at that address: the pages of Kubeflow, or a router that has no such route. */
function isElsewhere(answer: WebAnswer): boolean {
  const { status, headers } = answer
  const type = typeOf(answer)
  if (headers.has('grpc-status') || type.startsWith('application/grpc')) return false
  return status === 404 || (status === 200 && type === 'text/html')
}

/** @returns undefined where it says that there is no such thing */
function messageIn(answer: WebAnswer, client: PipelinesServer['client']): Uint8Array | undefined {
  const { status, headers, bytes } = answer
  if (status !== 200) throw client.refused(answer, status === 401 ? hintOf(status) : HINT, headerWords(headers))
  // Without a body it is as a proxy answers for a server that it does not reach, which may be of gRPC.
  if (bytes.length > 0 && ![TYPE, 'application/grpc-web'].includes(typeOf(answer)))
    throw misread(answer, 'it is of another type than gRPC-web')
  const end = ended(headers, bytes)
  if ('malformed' in end) throw misread(answer, end.malformed)
  if (end.status === NOT_FOUND) return undefined
  if (end.status !== 0) throw client.refused(answer, HINT, `grpc-status ${end.status} ${end.words}`)
  return end.message
}

/** What a failure says beside its body, if anything. */
function headerWords(headers: Headers): string | undefined {
  const end = ended(headers, new Uint8Array(0))
  return 'malformed' in end ? undefined : `grpc-status ${end.status} ${end.words}`
}

function statusOf({ headers, bytes }: WebAnswer): number | undefined {
  const end = ended(headers, bytes)
  return 'malformed' in end ? undefined : end.status
}

/** Of its own words nothing is shown: they may be anything. */
function misread({ request: { operation, url } }: WebAnswer, why: string): MeasurementError {
  return new MeasurementError({
    message: `${NAME} was asked to ${operation} (${shownAddress(url)}) and answered what ML Metadata does not answer: ${why}`,
    hint: HINT
  })
}
