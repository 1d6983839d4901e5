import { UsageError } from '../../documents/index.js'

const VARIABLE = 'MODEL_GATE_HTTPS_HOSTS'

/**
 * Hosts that files may be read from by https: what the variable `MODEL_GATE_HTTPS_HOSTS` lists, with commas between them, a port where it is not 443.
 * A policy cannot name them: it would make the gate's machine ask for any address.
 *
 * @throws UsageError where one of them is no host
 * @example
 * [...allowedHosts({ MODEL_GATE_HTTPS_HOSTS: 'Models.example, data.example:8443' })] // => ['models.example', 'data.example:8443']
 */
export function allowedHosts(environment: Readonly<Record<string, string | undefined>>): ReadonlySet<string> {
  const names = (environment[VARIABLE] ?? '').split(',').map((name) => name.trim())
  return new Set(names.filter((name) => name !== '').map(hostOf))
}

function hostOf(name: string): string {
  const url = /^[^\s/?#@*\\]+$/.test(name) && URL.canParse(`https://${name}`) ? new URL(`https://${name}`) : undefined
  if (url !== undefined) return url.host
  throw new UsageError({
    message: `${VARIABLE} must list hosts, got ${JSON.stringify(name)}`,
    hint: 'Such as models.example,data.example:8443: no https://, no path, no asterisk'
  })
}

/** @throws UsageError where a host is not among them */
export function expectAllowed({ host }: URL, allowed: ReadonlySet<string>): void {
  if (allowed.has(host)) return
  throw new UsageError({
    message: `${host} is no host that files may be read from`,
    hint: `Set ${VARIABLE}: ${[...allowed, host].join(',')} in the environment of the job, if you trust it`
  })
}
