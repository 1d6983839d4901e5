import { isLoopback, UsageError } from '../documents/index.js'
import type { Environment } from './environment.js'

/** How Trino is reached. */
export interface TrinoConnection {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
}

/**
 * The connection that the environment names: `MODEL_GATE_TRINO_URL` (`https://host:port`, or with `/catalog/schema` behind it, where names of tables
 * are looked up), `MODEL_GATE_TRINO_USER`, and `MODEL_GATE_TRINO_PASSWORD` or `MODEL_GATE_TRINO_TOKEN`.
 *
 * A password or a token is only sent over https, or to this machine: there is no switch for anything else.
 *
 * @throws UsageError if there is none or a part of it is wrong
 */
export function trinoConnection(environment: Environment): TrinoConnection {
  const given = (name: string): string | undefined => environment[`MODEL_GATE_TRINO_${name}`] || undefined
  const url = addressIn(given('URL'))
  const [password, token] = [given('PASSWORD'), given('TOKEN')]
  if (password !== undefined && token !== undefined)
    throw new UsageError({ message: 'MODEL_GATE_TRINO_PASSWORD and MODEL_GATE_TRINO_TOKEN exclude each other' })
  const user = given('USER')
  // With a token the server knows who it is; without one every request names a user.
  if (user === undefined && token === undefined) throw new UsageError({ message: 'MODEL_GATE_TRINO_USER is not set' })
  const secret = password ?? token
  if (secret !== undefined && url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw new UsageError({
      message: `MODEL_GATE_TRINO_URL must be https: a password or a token would go to ${url.host} in the clear`
    })
  }
  return {
    url: new URL(url.origin),
    headers: { ...identity(user, password, token), ...places(url.pathname) },
    secrets: secret === undefined ? [] : [secret, authorization(user, password, token).replace('Basic ', '')]
  }
}

function addressIn(text: string | undefined): URL {
  if (text === undefined) {
    throw new UsageError({
      message: 'there is no connection to Trino',
      hint: 'Set MODEL_GATE_TRINO_URL (https://host:port) and MODEL_GATE_TRINO_USER, the password or token from secrets'
    })
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError({ message: 'MODEL_GATE_TRINO_URL must be https://host:port' })
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError({
      message: 'MODEL_GATE_TRINO_URL must be https://host:port, and nothing of a user or a password in it',
      hint: 'They are MODEL_GATE_TRINO_USER and MODEL_GATE_TRINO_PASSWORD'
    })
  }
  return url
}

function identity(user?: string, password?: string, token?: string): Record<string, string> {
  return {
    ...(user !== undefined && { 'X-Trino-User': headerText('MODEL_GATE_TRINO_USER', user) }),
    ...((password ?? token) !== undefined && { Authorization: authorization(user, password, token) })
  }
}

function authorization(user?: string, password?: string, token?: string): string {
  if (token !== undefined) return `Bearer ${headerText('MODEL_GATE_TRINO_TOKEN', token)}`
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** Not shown where it is wrong: it may be a secret. */
function headerText(name: string, value: string): string {
  if (/^[\x21-\x7e]+$/.test(value)) return value
  throw new UsageError({ message: `${name} must be of printable ASCII without spaces` })
}

/** `/catalog/schema` of the address. */
function places(path: string): Record<string, string> {
  const [catalog, schema, ...rest] = path.split('/').filter((part) => part !== '')
  if (rest.length > 0) throw new UsageError({ message: 'MODEL_GATE_TRINO_URL must end with /catalog/schema at most' })
  return {
    ...(catalog !== undefined && { 'X-Trino-Catalog': catalog }),
    ...(schema !== undefined && { 'X-Trino-Schema': schema })
  }
}
