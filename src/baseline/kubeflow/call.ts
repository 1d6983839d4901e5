import { z } from 'zod'

import { MeasurementError } from '../../documents/index.js'
import type { WebAnswer } from '../web/client.js'
import { jsonAnswer, jsonIn } from '../web/json-answer.js'
import { apiOf } from './api.js'
import { hintOf, NAME, type KubeflowServer } from './connection.js'

/** A call of the REST API. */
export interface Call<Schema extends z.ZodType> {
  /** The end of "the Kubeflow Model Registry did not let the gate ...". */
  readonly operation: string
  /** Default GET. */
  readonly method?: 'GET' | 'POST' | 'PATCH'
  /** Below `/api/model_registry/<version>/`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** A POST that makes the same when it is sent twice. */
  readonly repeatable?: boolean
  /** As `WebRequest.always`. */
  readonly always?: boolean
  readonly answer: Schema
}

/**
 * Asks the registry.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
export async function call<Schema extends z.ZodType>(
  server: KubeflowServer,
  wanted: Call<Schema>
): Promise<z.output<Schema>> {
  const answer = await send(server, wanted)
  if (isDone(answer)) return jsonAnswer(answer, wanted.answer, NAME)
  throw server.client.refused(answer, hintOf(answer.status))
}

/** As `call`; undefined where the registry itself says that there is none. */
export async function find<Schema extends z.ZodType>(
  server: KubeflowServer,
  wanted: Call<Schema>
): Promise<z.output<Schema> | undefined> {
  const answer = await send(server, wanted)
  if (isDone(answer)) return jsonAnswer(answer, wanted.answer, NAME)
  if (isAbsence(answer)) return undefined
  throw server.client.refused(answer, hintOf(answer.status))
}

/** As `call`; undefined where something of that name is there already. */
export async function create<Schema extends z.ZodType>(
  server: KubeflowServer,
  wanted: Call<Schema>
): Promise<z.output<Schema> | undefined> {
  // Names are unique: what is sent twice is there once.
  const answer = await send(server, { ...wanted, method: 'POST', repeatable: true })
  if (isDone(answer)) return jsonAnswer(answer, wanted.answer, NAME)
  if (answer.status === 409) return undefined
  throw server.client.refused(answer, hintOf(answer.status))
}

const MOST_PAGES = 200
const PAGE = 50

/**
 * Everything that is listed at a path, page by page. Servers leave out filters that they do not know and say nothing: whoever calls filters again.
 *
 * @throws MeasurementError where it refuses, or where the list has no end
 */
export async function listAll<Item extends z.ZodType>(
  server: KubeflowServer,
  wanted: Call<Item>
): Promise<readonly z.output<Item>[]> {
  const page = z.object({ items: z.array(wanted.answer), nextPageToken: z.string().default('') })
  const items: z.output<Item>[] = []
  const tokens = new Set<string>()
  let token = ''
  while (tokens.size < MOST_PAGES) {
    const query = { ...wanted.query, pageSize: String(PAGE), ...(token !== '' && { nextPageToken: token }) }
    const answer = await call(server, { ...wanted, query, answer: page })
    items.push(...answer.items)
    token = answer.nextPageToken
    if (token === '') return items
    // A token that a server does not know begins the list anew.
    if (tokens.has(token)) break
    tokens.add(token)
  }
  throw new MeasurementError({
    message: `${NAME} lists no end (${wanted.operation})`,
    hint: `It may hold more than ${MOST_PAGES * PAGE} entries: name a version or an alias`
  })
}

/** Most bytes of an answer: a page of versions, each with the evaluation that is kept with it. */
const MOST_BYTES = 64 * 2 ** 20

async function send(server: KubeflowServer, wanted: Call<z.ZodType>): Promise<WebAnswer> {
  const url = new URL(`${server.base}/api/model_registry/${await apiOf(server)}/${wanted.path}`)
  for (const [key, value] of Object.entries(wanted.query ?? {})) url.searchParams.set(key, value)
  return server.client.send({
    operation: wanted.operation,
    method: wanted.method ?? 'GET',
    url,
    most: MOST_BYTES,
    ...(wanted.body !== undefined && {
      body: JSON.stringify(wanted.body),
      headers: { 'content-type': 'application/json' }
    }),
    ...(wanted.repeatable !== undefined && { repeatable: wanted.repeatable }),
    ...(wanted.always !== undefined && { always: wanted.always })
  })
}

function isDone({ status }: WebAnswer): boolean {
  return status === 200 || status === 201
}

/** Every server says so in JSON with "no ... found". One that finds several of a name says 404, too, and that is no absence. */
function isAbsence({ status, bytes }: WebAnswer): boolean {
  const { code, message } = Object(jsonIn(bytes)) as Record<string, unknown>
  return status === 404 && typeof code === 'string' && typeof message === 'string' && /^no .* found\b/is.test(message)
}
