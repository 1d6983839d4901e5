import type { Surroundings } from '../store.js'
import { webClient, type Server, type WebClient } from './client.js'
import { refuseInTheClear } from './dispatcher.js'
import { patienceOf } from './patience.js'

/** A server, and the one that a token is for. */
export interface TokenServer extends Pick<Server, 'name' | 'followTo'> {
  /** Address that is asked: a reference may name it, and come from a pull request. */
  readonly base: string
  /** Address that the environment names; undefined: none. */
  readonly own: string | undefined
  /** Variable that holds that address. */
  readonly variable: string
  /** Reads the token, which may stand in a header. undefined: there is none */
  readonly token: () => string | undefined
}

/**
 * A client that shows its token to the origin that the environment names, and to no other.
 *
 * @throws UsageError where the token would go in the clear
 */
export function tokenClient(
  { name, followTo, base, own, variable, token: read }: TokenServer,
  { environment, log }: Pick<Surroundings, 'environment' | 'log'>
): WebClient {
  const { origin } = new URL(base)
  const token = own !== undefined && new URL(own).origin === origin ? read() : undefined
  if (token !== undefined) refuseInTheClear(new URL(base), environment, { variable, what: 'the token' })
  return webClient(
    {
      name,
      origin,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      secrets: token === undefined ? [] : [token],
      patience: patienceOf(environment),
      ...(followTo && { followTo })
    },
    { environment, log }
  )
}
