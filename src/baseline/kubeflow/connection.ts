import { UnreachableError, type KubeflowReference } from '../../documents/index.js'
import type { Surroundings } from '../store.js'
import type { WebClient } from '../web/client.js'
import { addressIn, headerText } from '../web/settings.js'
import { tokenClient } from '../web/token-client.js'

/** What messages call it. */
export const NAME = 'the Kubeflow Model Registry'

const SERVER = 'MODEL_GATE_KUBEFLOW_SERVER'
const TOKEN = 'MODEL_GATE_KUBEFLOW_TOKEN'

/** A Kubeflow Model Registry, and the client that speaks to it. */
export interface KubeflowServer {
  /** Address with the path prefix, no trailing slash. */
  readonly base: string
  readonly client: WebClient
}

/**
 * The server that a reference names, else the one that `MODEL_GATE_KUBEFLOW_SERVER` does.
 *
 * `MODEL_GATE_KUBEFLOW_TOKEN` goes to the origin that the variable names, and nowhere else: a reference may come from a pull request.
 *
 * @throws UnreachableError where nobody names a server, such as in the job of a fork; UsageError where a variable is wrong
 */
export function kubeflowServer({ server }: KubeflowReference, { environment, log }: Surroundings): KubeflowServer {
  const own = ownServer(environment[SERVER])
  const base = server ?? own
  if (base === undefined) {
    throw new UnreachableError({
      message: `nobody says where ${NAME} is`,
      hint: `Set ${SERVER} (https://host), or write kfmr://host/... instead of kfmr:/...`
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
    example: 'https://registry.acme.dev',
    credentials: `A token is ${TOKEN}`
  })
}

function tokenIn(environment: Surroundings['environment']): string | undefined {
  const given = environment[TOKEN] || undefined
  return given === undefined ? undefined : headerText(TOKEN, given)
}

/** What to do about an answer that refuses. */
export function hintOf(status: number): string | undefined {
  if (status === 401) return `Set ${TOKEN} from a secret; it is sent only to the server that ${SERVER} names`
  if (status === 403)
    return 'The user of the token needs the right to read the registry, and to promote also to write it'
  if (status === 404 || status === 200)
    return 'Look whether the address is that of the registry, with its path prefix; a slash in a name is written %2F'
  return undefined
}
