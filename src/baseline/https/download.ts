import { UnreachableError } from '../../documents/index.js'
import type { Surroundings } from '../store.js'
import { webClient, type WebAnswer } from '../web/client.js'
import { patienceOf } from '../web/patience.js'
import { allowedHosts, expectAllowed } from './allowed-hosts.js'

/** Most bytes of a file. */
const MOST_BYTES = 2 ** 30

/**
 * A file at an address, from a host that the environment allows. No credentials are sent.
 *
 * @param pinned whether its digest is known: what was cut off is then found out by it
 * @returns undefined where the host says of this very file that there is none: 404 or 410
 * @throws UsageError where the host is not allowed
 * @throws UnreachableError where there is no answer, or another one
 */
export async function download(
  url: URL,
  pinned: boolean,
  { environment, log }: Surroundings
): Promise<WebAnswer | undefined> {
  const allowed = allowedHosts(environment)
  expectAllowed(url, allowed)
  const client = webClient(
    {
      name: url.host,
      origin: url.origin,
      headers: {},
      secrets: [],
      patience: patienceOf(environment),
      followTo: ({ protocol, host }) => protocol === 'https:' && allowed.has(host)
    },
    { environment, log }
  )
  try {
    const answer = await client.send({ operation: 'read the file', method: 'GET', url, most: MOST_BYTES })
    if (isAbsence(answer)) return undefined
    const hint = hintFor(answer)
    if (answer.status !== 200 || hint !== undefined) throw client.refused(answer, hint)
    if (!pinned && !saysItsLength(answer)) throw endless(url)
    return answer
  } finally {
    await client.close()
  }
}

/** What another address says, where one led there, is no word about this file. */
function isAbsence({ status, address, request }: WebAnswer): boolean {
  return (status === 404 || status === 410) && address === request.url.href
}

function hintFor({ status, headers, address, request }: WebAnswer): string | undefined {
  const page = headers.get('content-type')?.startsWith('text/html') === true
  if (status === 200 && page) return 'It answers with a page, not with a file: it may want a sign-in'
  if (status === 401 || status === 403) return 'Files are read by https without credentials: use s3: for private ones'
  if (status === 404 || status === 410) return `${request.url.host} leads to ${new URL(address).host}, where it is not`
  return undefined
}

/** Else the end of the file and the end of the connection look the same. */
function saysItsLength({ headers }: WebAnswer): boolean {
  return headers.has('content-length') || /chunked/i.test(headers.get('transfer-encoding') ?? '')
}

function endless({ href, host }: URL): UnreachableError {
  return new UnreachableError({
    file: href,
    message: `${host} does not say how long the file is: what is missing would not be noticed`,
    hint: 'Pin it: #sha256=<its digest>'
  })
}
