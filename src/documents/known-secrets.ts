import { hideSecrets } from './hide-secrets.js'

/** Names of variables that hold a secret: what Model Gate itself is given for GitHub and the stores, and what other tools are. */
const secretName =
  /(^|[_-])(TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRET_KEY|SECRET_ACCESS_KEY|ACCESS_KEY|API_KEY|PRIVATE_KEY)$|^PGPASSWORD$/i

/** Shorter ones would blank words of every report, and hide nothing. */
const SHORTEST = 6

/** Secrets among the variables of an environment: by their names, and passwords inside of addresses. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = Object.entries(environment).flatMap(([name, value = '']) =>
    secretName.test(name) ? [value, value.trim()] : passwordsIn(value)
  )
  return [...new Set(named)].filter((secret) => secret.length >= SHORTEST)
}

/** As it is written, and as it is meant. */
function passwordsIn(value: string): readonly string[] {
  const [, password] = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@]*?:([^\s/@]+)@/i.exec(value) ?? []
  return password === undefined ? [] : [password, decoded(password)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * A text or a document in which no secret of the environment stands: `***` is in its place. Done before anything is rendered: Markdown and HTML
 * write some characters otherwise.
 *
 * @example
 * withoutSecrets({ reason: 'no such key: hunter22' }, { API_KEY: 'hunter22' }) // => { reason: 'no such key: ***' }
 */
export function withoutSecrets<T>(value: T, environment: Readonly<Record<string, string | undefined>>): T {
  const secrets = secretsIn(environment)
  return secrets.length === 0 ? value : (hidden(value, secrets) as T)
}

function hidden(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return hideSecrets(value, secrets)
  if (Array.isArray(value)) return value.map((each) => hidden(each, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [hideSecrets(key, secrets), hidden(each, secrets)])
  )
}
