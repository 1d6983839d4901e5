import { hasDotSegments } from './dot-segments.js'

/** A place in a Kubeflow Model Registry. */
export interface KubeflowReference {
  readonly scheme: 'kfmr'
  /** Address of the server with its path prefix, no trailing slash; the environment names it where it is missing. */
  readonly server?: string
  readonly place: KubeflowPlace
}

export type KubeflowPlace =
  | { readonly kind: 'alias'; readonly model: string; readonly alias: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'latest'; readonly model: string }
  /** The newest version that has all of these custom properties. */
  | { readonly kind: 'property'; readonly model: string; readonly properties: Readonly<Record<string, string>> }
  /** The version that an inference service runs. */
  | { readonly kind: 'serving'; readonly environment: string; readonly service: string }
  /** A run of an experiment; without a name the newest that finished. */
  | { readonly kind: 'experiment'; readonly experiment: string; readonly run?: string }

/**
 * Reads `kfmr://host[/prefix]/…` (`kfmr+http://host/…`), and `kfmr:/…` on the server that the environment names. Parts are percent-encoded.
 *
 * @param rest what stands behind the colon
 * @example
 * kubeflowReference('kfmr', '/fraud@champion') // => { scheme: 'kfmr', place: { kind: 'alias', model: 'fraud', alias: 'champion' } }
 * @example
 * kubeflowReference('kfmr', '//mr.acme.dev/ml/team%2Ffraud/v3') // => { scheme: 'kfmr', server: 'https://mr.acme.dev/ml', place: { kind: 'version', model: 'team/fraud', version: 'v3' } }
 * @example
 * kubeflowReference('kfmr', '/fraud?stage=production') // => { scheme: 'kfmr', place: { kind: 'property', model: 'fraud', properties: { stage: 'production' } } }
 */
export function kubeflowReference(scheme: 'kfmr' | 'kfmr+http', rest: string): KubeflowReference | undefined {
  const [, host, path = '', query] = /^(?:\/\/([^/?#@\s\\]+))?((?:\/[^/?#\s\\]+)+)(?:\?([^#]*))?$/.exec(rest) ?? []
  const segments = path.split('/').slice(1)
  const found = placeAt(segments, query)
  if (found === undefined) return undefined
  const prefix = segments.slice(0, -found.length)
  if (host === undefined) {
    // Only the address in the environment says how the server is spoken to.
    return prefix.length === 0 && scheme === 'kfmr' ? { scheme: 'kfmr', place: found.place } : undefined
  }
  const server = `${scheme === 'kfmr' ? 'https' : 'http'}://${[host, ...prefix].join('/')}`
  if (!URL.canParse(server) || hasDotSegments(prefix.join('/'))) return undefined
  return { scheme: 'kfmr', server, place: found.place }
}

interface Found {
  readonly place: KubeflowPlace
  /** How many segments at the end name it; those before are of the server's address. */
  readonly length: number
}

function placeAt(segments: readonly string[], query: string | undefined): Found | undefined {
  const names = segments.slice(-3).map(decoded)
  const last = names.at(-1)
  const isAlias = segments.at(-1)?.includes('@') === true
  if (query !== undefined) return isAlias || last === undefined ? undefined : found(propertyPlace(last, query), 1)
  if (isAlias) return found(aliasPlace(segments.at(-1)!), 1)
  const [kind, first, second] = names.length === 3 ? names : [undefined, ...names]
  if (first === undefined || second === undefined) return undefined
  if (kind === 'serving') return found({ kind, environment: first, service: second }, 3)
  if (kind === 'experiments') return found(experimentPlace(first, second), 3)
  return found(
    second === 'latest' ? { kind: 'latest', model: first } : { kind: 'version', model: first, version: second },
    2
  )
}

function found(place: KubeflowPlace | undefined, length: number): Found | undefined {
  return place && { place, length }
}

function experimentPlace(experiment: string, run: string): KubeflowPlace {
  return { kind: 'experiment', experiment, ...(run !== 'latest' && { run }) }
}

/** An `@` of the name itself is written `%40`. The alias is a key of a property, which registries keep to 255 characters. */
function aliasPlace(segment: string): KubeflowPlace | undefined {
  const [model, alias, ...more] = segment.split('@').map(decoded)
  if (model === undefined || alias === undefined || more.length > 0) return undefined
  return /^[\p{L}\p{N}_.-]{1,200}$/u.test(alias) ? { kind: 'alias', model, alias } : undefined
}

function propertyPlace(model: string, query: string): KubeflowPlace | undefined {
  const entries = [...new URLSearchParams(query)]
  const right = entries.every(([key, value]) => isName(key) && isName(value))
  if (entries.length === 0 || !right || new Map(entries).size !== entries.length) return undefined
  return { kind: 'property', model, properties: Object.fromEntries(entries) }
}

/** undefined: no name. */
function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part)
    return isName(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** No control characters; registries keep names to 255 characters. */
function isName(text: string): boolean {
  return text !== '' && text.length <= 255 && !/[\p{Cc}\p{Cs}]/u.test(text)
}
