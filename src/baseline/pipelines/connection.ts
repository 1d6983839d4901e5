import { readFileSync } from 'node:fs'

import { MeasurementError, UnreachableError, UsageError, type PipelinesReference } from '../../documents/index.js'
import type { Surroundings } from '../store.js'
import type { WebClient } from '../web/client.js'
import { addressIn, headerText } from '../web/settings.js'
import { tokenClient } from '../web/token-client.js'

/** What messages call it. */
export const NAME = 'Kubeflow Pipelines'

/** Those of the SDK, where it has one. */
const SERVER = 'KF_PIPELINES_ENDPOINT'
const TOKEN_FILE = 'KF_PIPELINES_SA_TOKEN_PATH'
const TOKEN = 'MODEL_GATE_KFP_TOKEN'

/** A server of Kubeflow Pipelines, and the client that speaks to it. */
export interface PipelinesServer {
  /** Address with the path prefix, no trailing slash. */
  readonly base: string
  readonly client: WebClient
}

/**
 * The server that a reference names, else the one that `KF_PIPELINES_ENDPOINT` does.
 *
 * The token goes to the origin that the variable names, and nowhere else: a reference may come from a pull request.
 *
 * @throws UnreachableError where nobody names a server, such as in the job of a fork; UsageError where a variable is wrong
 */
export function pipelinesServer(
  { server }: Pick<PipelinesReference, 'server'>,
  { environment, log }: Surroundings
): PipelinesServer {
  const own = ownServer(environment[SERVER])
  const base = server ?? own
  if (base === undefined) {
    throw new UnreachableError({
      message: `nobody says where ${NAME} is`,
      hint: `Set ${SERVER} (https://host/pipeline), or write kfp://host/pipeline/... instead of kfp:/...`
    })
  }
  return {
    base,
    client: tokenClient(
      { name: NAME, base, own, variable: SERVER, token: () => tokenIn(environment) },
      { environment, log }
    )
  }
}

function ownServer(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  return addressIn(text, {
    variable: SERVER,
    example: 'https://kubeflow.acme.dev/pipeline',
    credentials: `A token is ${TOKEN}, or in the file that ${TOKEN_FILE} names`
  })
}

/** The file is that of a pod in the cluster, which is renewed now and then: read each time. */
function tokenIn(environment: Surroundings['environment']): string | undefined {
  const given = environment[TOKEN] || undefined
  if (given !== undefined) return headerText(TOKEN, given)
  const path = environment[TOKEN_FILE] || undefined
  if (path === undefined) return undefined
  try {
    return headerText(TOKEN_FILE, readFileSync(path, 'utf8').trim())
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new MeasurementError({
      file: path,
      message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
      hint: `${TOKEN_FILE} names it`
    })
  }
}

/** What to do about an answer that refuses. */
export function hintOf(status: number): string | undefined {
  if (status === 400) return 'Where it serves several teams an experiment needs its namespace: ?namespace=...'
  if (status === 401) return `Set ${TOKEN} from a secret; it is sent only to the server that ${SERVER} names`
  if (status === 403) return 'The user of the token needs the right to get and list runs and experiments there'
  if (status === 404)
    return 'Look whether the address has its path prefix: the pages of Kubeflow have the API below /pipeline'
  return undefined
}
