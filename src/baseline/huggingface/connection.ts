import type { Surroundings } from '../store.js'
import type { WebClient } from '../web/client.js'
import { addressIn, headerText } from '../web/settings.js'
import { tokenClient } from '../web/token-client.js'

const PUBLIC_HUB = 'https://huggingface.co'

/** The Hub, and the client that speaks to it. */
export interface Hub {
  /** Address with the path prefix, no trailing slash. */
  readonly base: string
  readonly client: WebClient
  /** Whether a token is sent. */
  readonly signedIn: boolean
}

/**
 * The Hub that the environment names: `HF_ENDPOINT`, else the public one. `HF_TOKEN` goes to it and to nobody else: large files are kept at other
 * hosts of the Hub, which get no header of ours.
 *
 * @throws UsageError where a variable is wrong
 */
export function hubOf({ environment, log }: Surroundings): Hub {
  const endpoint = environment['HF_ENDPOINT'] || PUBLIC_HUB
  const base = addressIn(endpoint, {
    variable: 'HF_ENDPOINT',
    example: PUBLIC_HUB,
    credentials: 'The token is HF_TOKEN'
  })
  const token = environment['HF_TOKEN'] || undefined
  const address = new URL(base)
  const client = tokenClient(
    {
      name: 'Hugging Face',
      base,
      own: base,
      variable: 'HF_ENDPOINT',
      token: () => (token === undefined ? undefined : headerText('HF_TOKEN', token)),
      followTo: (url) => isOfTheHub(address) && isOfTheHub(url)
    },
    { environment, log }
  )
  return { base, client, signedIn: token !== undefined }
}

/** Hosts of the public Hub and of where it keeps large files. */
function isOfTheHub({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && /(^|\.)(huggingface\.co|hf\.co)$/.test(hostname)
}
