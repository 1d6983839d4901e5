import { z } from 'zod'

import { MeasurementError } from '../../documents/index.js'
import type { WebAnswer } from '../web/client.js'
import { jsonAnswer, jsonIn } from '../web/json-answer.js'
import { health } from './answers.js'
import { hintOf, NAME, type PipelinesServer } from './connection.js'

/** A call of the REST API: all that the gate does there is to read. */
export interface Call<Schema extends z.ZodType> {
  /** The end of "Kubeflow Pipelines did not let the gate ...". */
  readonly operation: string
  /** Below `/apis/v2beta1/`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly answer: Schema
}

/**
 * Asks Kubeflow Pipelines.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
export async function call<Schema extends z.ZodType>(
  server: PipelinesServer,
  wanted: Call<Schema>
): Promise<z.output<Schema>> {
  const answer = await send(server, wanted)
  if (answer.status === 200) return jsonAnswer(answer, wanted.answer, NAME)
  throw server.client.refused(answer, hintOf(answer.status))
}

/** As `call`; undefined where the server itself says that there is no such thing. @param name of it, which its answer repeats */
export async function find<Schema extends z.ZodType>(
  server: PipelinesServer,
  name: string,
  wanted: Call<Schema>
): Promise<z.output<Schema> | undefined> {
  const answer = await send(server, wanted)
  if (answer.status === 200) return jsonAnswer(answer, wanted.answer, NAME)
  if (isAbsence(answer, name)) return undefined
  throw server.client.refused(answer, hintOf(answer.status))
}

/**
 * Makes sure that Kubeflow Pipelines is there: its empty list is `{}`, which others answer as well.
 *
 * @throws MeasurementError where it is not
 */
export async function confirmPipelines(server: PipelinesServer): Promise<{ readonly multiUser: boolean }> {
  const { multi_user: multiUser } = await call(server, {
    operation: 'find out whether it is there',
    path: 'healthz',
    answer: health
  })
  return { multiUser }
}

const MOST_PAGES = 200
const PAGE = 100

/**
 * What is listed, page by page as it is needed.
 *
 * @param wanted `path` names the list in its answer, too
 * @throws MeasurementError where it refuses, or where the list has no end
 */
export async function* listed<Item extends z.ZodType>(
  server: PipelinesServer,
  wanted: Call<Item> & { readonly path: 'experiments' | 'runs' }
): AsyncGenerator<z.output<Item>> {
  const list = z.array(wanted.answer).default([])
  const page = z.object({ experiments: list, runs: list, next_page_token: z.string().default('') })
  const tokens = new Set<string>()
  let token = ''
  while (tokens.size < MOST_PAGES) {
    const query = { ...wanted.query, page_size: String(PAGE), ...(token !== '' && { page_token: token }) }
    const answer = await call(server, { ...wanted, query, answer: page })
    yield* answer[wanted.path]
    token = answer.next_page_token
    if (token === '') return
    if (tokens.has(token)) break
    tokens.add(token)
  }
  throw new MeasurementError({
    message: `${NAME} lists no end (${wanted.operation})`,
    hint: `It may hold more than ${MOST_PAGES * PAGE} entries: name a run`
  })
}

/** A filter as the API takes it: all of these are equal. Who filters by it looks again at what comes. */
export function equal(values: Readonly<Record<string, string>>): string {
  const predicates = Object.entries(values).map(([key, value]) => ({ key, operation: 'EQUALS', string_value: value }))
  return JSON.stringify({ predicates })
}

/** Most bytes of an answer: a page of runs, each with the pipeline that it is of. */
const MOST_BYTES = 64 * 2 ** 20

async function send(server: PipelinesServer, { operation, path, query }: Call<z.ZodType>): Promise<WebAnswer> {
  const url = new URL(`${server.base}/apis/v2beta1/${path}`)
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value)
  return server.client.send({ operation, method: 'GET', url, most: MOST_BYTES })
}

/** gRPC's code for "not found", and which thing: an unknown route has the same code. */
function isAbsence({ status, bytes }: WebAnswer, name: string): boolean {
  const { code, message } = Object(jsonIn(bytes)) as Record<string, unknown>
  return status === 404 && code === 5 && typeof message === 'string' && message.includes(`${name} not found`)
}
