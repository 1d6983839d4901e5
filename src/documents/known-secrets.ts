import { SHORTEST } from './forms-of-secret.js'
import { hiderOf, type Hide } from './hide-secrets.js'

/** Names of variables that hold a secret: what Model Gate itself is given for GitHub and the stores, and what other tools are. */
const secretName =
  /(TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CONNECTION_?STRING)$|(^|[_-])(PASS|SECRET_KEY|ACCESS_KEY|API_?KEY|PRIVATE_KEY|SSH_KEY)$/i

/** Secrets among the variables of an environment: by their names, and passwords inside of addresses. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = Object.entries(environment).flatMap(([name, value = '']) =>
    secretName.test(name) ? [value, value.trim()] : passwordsIn(value)
  )
  return [...new Set(named)].filter((secret) => secret.length >= SHORTEST)
}

/** Of every address in a value, as written and as meant. A user of the web without a password is a token. */
function passwordsIn(value: string): readonly string[] {
  return [...value.matchAll(/([a-z][a-z0-9+.-]*):\/\/([^\s/?#]*)@/gi)].flatMap(([, scheme = '', user = '']) => {
    const colon = user.indexOf(':')
    const password = colon < 0 ? '' : user.slice(colon + 1)
    const isToken = /^(git\+)?https?$/i.test(scheme) && /^(|x-oauth-basic)$/.test(password)
    const secret = isToken ? user.slice(0, colon < 0 ? undefined : colon) : password
    return [secret, decoded(secret)]
  })
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
  return hidingSecretsOf(environment)(value)
}

/** The same for many texts and documents of one environment, whose secrets are looked for once. */
export function hidingSecretsOf(environment: Readonly<Record<string, string | undefined>>): <T>(value: T) => T {
  const secrets = secretsIn(environment)
  if (secrets.length === 0) return (value) => value
  const hide = hiderOf(secrets)
  return <T>(value: T) => hidden(value, remembering(hide)) as T
}

/** Keys and words of a document stand in it thousands of times. */
function remembering(hide: Hide): Hide {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const after = hide(text)
    known.set(text, after)
    return after
  }
}

function hidden(value: unknown, hide: Hide): unknown {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map((each) => hidden(each, hide))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [hide(key), hidden(each, hide)]))
}
