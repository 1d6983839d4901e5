import type { z } from 'zod'

import type { WebAnswer, WebRequest } from '../web/client.js'
import { jsonAnswer, jsonIn } from '../web/json-answer.js'
import type { MlflowServer } from './connection.js'

/** A call of the REST API. */
export interface Call<Schema extends z.ZodType> {
  /** The end of "MLflow did not let the gate ...". */
  readonly operation: string
  readonly method: 'GET' | 'POST'
  /** Below `/api/2.0/mlflow/`, or that of `api`. */
  readonly path: string
  readonly api?: '3.0'
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** A POST that changes nothing, or the same when it is sent twice. */
  readonly repeatable?: boolean
  /** As `WebRequest.always`. */
  readonly always?: boolean
  /** As `WebRequest.beforeAgain`. */
  readonly beforeAgain?: () => Promise<void>
  readonly answer: Schema
}

/**
 * Asks MLflow.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
export async function call<Schema extends z.ZodType>(
  server: MlflowServer,
  wanted: Call<Schema>
): Promise<z.output<Schema>> {
  const answer = await send(server, wanted)
  if (answer.status === 200) return jsonAnswer(answer, wanted.answer, 'MLflow')
  throw server.client.refused(answer, hintOf(answer))
}

/** As `call`; undefined where MLflow itself says that there is none. */
export async function find<Schema extends z.ZodType>(
  server: MlflowServer,
  wanted: Call<Schema>,
  isNone: (answer: WebAnswer) => boolean = isAbsence
): Promise<z.output<Schema> | undefined> {
  const answer = await send(server, wanted)
  if (answer.status === 200) return jsonAnswer(answer, wanted.answer, 'MLflow')
  if (isNone(answer)) return undefined
  throw server.client.refused(answer, hintOf(answer))
}

async function send({ base, client }: MlflowServer, wanted: Call<z.ZodType>): Promise<WebAnswer> {
  const url = new URL(`${base}/api/${wanted.api ?? '2.0'}/mlflow/${wanted.path}`)
  for (const [key, value] of Object.entries(wanted.query ?? {})) url.searchParams.set(key, value)
  const request: WebRequest = {
    operation: wanted.operation,
    method: wanted.method,
    url,
    ...(wanted.body !== undefined && {
      body: JSON.stringify(wanted.body),
      headers: { 'content-type': 'application/json' }
    }),
    ...(wanted.repeatable !== undefined && { repeatable: wanted.repeatable }),
    ...(wanted.always !== undefined && { always: wanted.always }),
    ...(wanted.beforeAgain !== undefined && { beforeAgain: wanted.beforeAgain })
  }
  return client.send(request)
}

/**
 * Whether MLflow says that there is none. A 404 that is no JSON of MLflow says that the address is wrong, one of the workspace that nobody looked
 * into it, and a missing alias is a 400.
 */
function isAbsence({ status, bytes }: WebAnswer): boolean {
  const { code, message } = errorIn(bytes)
  if (status === 404) return code === 'RESOURCE_DOES_NOT_EXIST' && !/^workspace\b/i.test(message)
  return status === 400 && code === 'INVALID_PARAMETER_VALUE' && /\balias\b.*\bnot found/i.test(message)
}

/** The code of an error that MLflow answered, '' where it is none of MLflow's. */
export function errorIn(bytes: Uint8Array): { readonly code: string; readonly message: string } {
  const { error_code: code, message } = Object(jsonIn(bytes)) as Record<string, unknown>
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' }
}

function hintOf({ status, bytes }: WebAnswer): string | undefined {
  if (status === 401)
    return 'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, from secrets; they are sent only to the server that MLFLOW_TRACKING_URI names'
  if (status === 403 && /Invalid Host header/i.test(new TextDecoder().decode(bytes.subarray(0, 1000))))
    return 'Start the server with --allowed-hosts <host>,<host>:* (MLFLOW_SERVER_ALLOWED_HOSTS)'
  if (status === 403) return 'The user needs EDIT on the registered model to promote, READ to compare'
  return undefined
}
