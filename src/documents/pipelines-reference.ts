import { hasDotSegments } from './dot-segments.js'
import { queryOptions } from './query-options.js'

/** A run of Kubeflow Pipelines. */
export interface PipelinesReference {
  readonly scheme: 'kfp'
  /** Address of the server with its path prefix, no trailing slash; the environment names it where it is missing. */
  readonly server?: string
  readonly place: PipelinesPlace
  /** Task of the run whose numbers are meant. */
  readonly task?: string
  /** Output artifact whose file holds the numbers. */
  readonly artifact?: string
}

export type PipelinesPlace =
  | { readonly kind: 'run'; readonly id: string }
  /** The newest run of an experiment that succeeded. */
  | {
      readonly kind: 'experiment'
      readonly name: string
      readonly namespace?: string
      /** Display name that the run must have. */
      readonly run?: string
      /** What its parameter `commit` must be. */
      readonly commit?: string
    }

/** What may stand behind the `?`. */
const known = {
  runs: ['task', 'artifact'],
  experiments: ['namespace', 'run', 'commit', 'task', 'artifact']
} as const

/**
 * Reads `kfp://host[/prefix]/…` (`kfp+http://host/…`), and `kfp:/…` on the server that the environment names. Parts are percent-encoded.
 *
 * @param rest what stands behind the colon
 * @example
 * pipelinesReference('kfp', '//kf.acme.dev/pipeline/experiments/nightly?task=evaluate') // => { scheme: 'kfp', server: 'https://kf.acme.dev/pipeline', place: { kind: 'experiment', name: 'nightly' }, task: 'evaluate' }
 * @example
 * pipelinesReference('kfp', '/runs/0a1b-2c') // => { scheme: 'kfp', place: { kind: 'run', id: '0a1b-2c' } }
 */
export function pipelinesReference(scheme: 'kfp' | 'kfp+http', rest: string): PipelinesReference | undefined {
  const [, host, prefix = '', kind, last = '', query = ''] = address.exec(rest) ?? []
  const server = serverOf(scheme, host, prefix)
  if (kind === undefined || server === undefined) return undefined
  const options = queryOptions(query, known[kind as keyof typeof known])
  const name = decoded(last)
  const place = options && name !== undefined ? placeOf(kind, name, options) : undefined
  if (options === undefined || place === undefined) return undefined
  const [task, artifact] = [options.get('task'), options.get('artifact')]
  if ([task, artifact].some((each) => each !== undefined && !isSegment(each))) return undefined
  return {
    scheme: 'kfp',
    ...(server !== '' && { server }),
    place,
    ...(task !== undefined && { task }),
    ...(artifact !== undefined && { artifact })
  }
}

/** Host, path prefix of the server, and what is meant there. */
const address = /^(?:\/\/([^/?#@\s\\]+))?((?:\/[^/?#\s\\]+)*)\/(runs|experiments)\/([^/?#\s\\]+)(?:\?([^#]*))?$/

/** '' where the environment names the server: then its address has the prefix, and says how it is spoken to. */
function serverOf(scheme: 'kfp' | 'kfp+http', host: string | undefined, prefix: string): string | undefined {
  if (host === undefined) return prefix === '' && scheme === 'kfp' ? '' : undefined
  const server = `${scheme === 'kfp' ? 'https' : 'http'}://${host}${prefix}`
  return URL.canParse(server) && !hasDotSegments(prefix) ? server : undefined
}

function placeOf(kind: string, name: string, options: ReadonlyMap<string, string>): PipelinesPlace | undefined {
  if (kind === 'runs') return /^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/.test(name) ? { kind: 'run', id: name } : undefined
  const [namespace, run, commit] = ['namespace', 'run', 'commit'].map((key) => options.get(key))
  return {
    kind: 'experiment',
    name,
    ...(namespace !== undefined && { namespace }),
    ...(run !== undefined && { run }),
    ...(commit !== undefined && { commit })
  }
}

/** undefined: no name. */
function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part)
    return text !== '' && text.length <= 255 && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** What names a folder or a file among what a run wrote. */
function isSegment(text: string): boolean {
  return text.length <= 255 && !/[/\\]/.test(text) && !hasDotSegments(text)
}
