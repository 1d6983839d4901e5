import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici'

import { isLoopback, UsageError } from '../../documents/index.js'

type Environment = Readonly<Record<string, string | undefined>>

/** What TLS trusts and shows, as Node's `tls.connect` takes it. Without `ca` what Node trusts: `NODE_EXTRA_CA_CERTS` adds to it. */
export type Tls = Readonly<{ ca?: string; cert?: string; key?: string; rejectUnauthorized?: boolean }>

/**
 * How connections are made: through the proxies that the environment names (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, or in lower case, which wins).
 *
 * @throws UsageError where the address of a proxy is none
 */
export function dispatcherOf(tls: Tls | undefined, environment: Environment): Dispatcher {
  const proxies = { httpProxy: proxyIn(environment, 'HTTP_PROXY'), httpsProxy: proxyIn(environment, 'HTTPS_PROXY') }
  const connect = { ...tls }
  if (proxies.httpProxy === '' && proxies.httpsProxy === '') return new Agent({ connect })
  const behind = { requestTls: connect, proxyTls: connect }
  return new EnvHttpProxyAgent({ ...proxies, noProxy: valueOf(environment, 'NO_PROXY'), connect, ...behind })
}

/**
 * Refuses to send what can be read on the way: the address is not `https:`, and it leaves this machine. A proxy takes it off, also to an address
 * that is this machine's own, unless `NO_PROXY` names that.
 *
 * @param what would go there, and which variable must be `https:`
 * @throws UsageError
 */
export function refuseInTheClear(
  { protocol, hostname, origin }: URL,
  environment: Environment,
  { variable, what }: { readonly variable: string; readonly what: string }
): void {
  if (protocol === 'https:') return
  const ownMachine = isLoopback(hostname)
  if (ownMachine && !isProxied(hostname, environment)) return
  throw new UsageError({
    message: `${variable} must be https: ${what} would go to ${origin} in the clear`,
    ...(ownMachine && { hint: `Set NO_PROXY=${hostname}: the proxy of HTTP_PROXY takes it off this machine` })
  })
}

function isProxied(hostname: string, environment: Environment): boolean {
  const direct = valueOf(environment, 'NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/)
  return proxyIn(environment, 'HTTP_PROXY') !== '' && !direct.includes('*') && !direct.includes(hostname.toLowerCase())
}

/** Passwords that the addresses of proxies hold. */
export function secretsOfProxies(environment: Environment): readonly string[] {
  return ['HTTP_PROXY', 'HTTPS_PROXY']
    .map((name) => proxyIn(environment, name))
    .flatMap((proxy) => (proxy === '' ? [] : [decodeURIComponent(new URL(proxy).password)]))
}

function valueOf(environment: Environment, name: string): string {
  return environment[name.toLowerCase()] ?? environment[name] ?? ''
}

/** The address is not shown where it is wrong: it may hold a password. */
function proxyIn(environment: Environment, name: string): string {
  const proxy = valueOf(environment, name)
  if (proxy === '') return proxy
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined
  const message = `${name} must be the address of a proxy, such as http://proxy.example:3128`
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new UsageError({ message })
  if (isEncoded(url.username) && isEncoded(url.password)) return proxy
  throw new UsageError({ message, hint: 'Its user and password must be percent-encoded: write %25 for %' })
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
