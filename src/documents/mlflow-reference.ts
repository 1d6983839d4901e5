import { hasDotSegments } from './dot-segments.js'
import { queryOptions } from './query-options.js'

/** A place on an MLflow tracking server or in its model registry. */
export interface MlflowReference {
  readonly scheme: 'mlflow'
  /** Address of the server with its path prefix, no trailing slash; the environment names it where it is missing. */
  readonly server?: string
  readonly workspace?: string
  readonly place: MlflowPlace
  /** Name or digest of the data set whose metrics of a logged model are meant. */
  readonly dataset?: string
}

export type MlflowPlace =
  | { readonly kind: 'alias'; readonly model: string; readonly alias: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string }
  | { readonly kind: 'stage'; readonly model: string; readonly stage: string }
  | { readonly kind: 'latest'; readonly model: string }
  | { readonly kind: 'logged-model'; readonly id: string }
  | {
      readonly kind: 'run'
      readonly id: string
      /** Of a folder or a file among its artifacts. */
      readonly path?: string
    }
  | { readonly kind: 'experiment'; readonly name: string; readonly filter?: string; readonly orderBy?: string }

/**
 * Reads `models:/…` and `runs:/…` as MLflow itself does, and `mlflow://host/…` (`mlflow+http://host/…`), whose parts are percent-encoded. Behind a
 * model `?dataset=…` says on which data its metrics are meant.
 *
 * @param rest what stands behind the colon
 * @example
 * mlflowReference('models', '/fraud@champion') // => { scheme: 'mlflow', place: { kind: 'alias', model: 'fraud', alias: 'champion' } }
 * @example
 * mlflowReference('mlflow', '//ml.acme.dev/prefix/runs/0a1b') // => { scheme: 'mlflow', server: 'https://ml.acme.dev/prefix', place: { kind: 'run', id: '0a1b' } }
 */
export function mlflowReference(
  scheme: 'models' | 'runs' | 'mlflow' | 'mlflow+http',
  rest: string
): MlflowReference | undefined {
  if (scheme === 'mlflow' || scheme === 'mlflow+http') return onServer(scheme === 'mlflow' ? 'https' : 'http', rest)
  if (!rest.startsWith('/')) return undefined
  if (scheme === 'runs') {
    const run = runPlace(rest.slice(1))
    return run && { scheme: 'mlflow', place: run }
  }
  const [, path = '', dataset] = /^\/(.*?)(?:\?dataset=([^?\p{Cc}]+))?$/su.exec(rest) ?? []
  const model = modelPlace(path)
  return model && { scheme: 'mlflow', place: model, ...(dataset !== undefined && { dataset }) }
}

/** The first of these segments ends the path prefix of the server. */
const address = /^\/\/([^/?#@\s\\]+)((?:\/[^/?#\s\\]+)*?)\/(models|runs|experiments)\/([^?#]+)(?:\?([^#]*))?$/

/** What may stand behind the `?`. */
const known = {
  models: ['workspace', 'dataset'],
  runs: ['workspace'],
  experiments: ['workspace', 'filter', 'order_by']
} as const

function onServer(protocol: 'https' | 'http', rest: string): MlflowReference | undefined {
  const [, host = '', prefix = '', kind, path = '', query = ''] = address.exec(rest) ?? []
  const server = `${protocol}://${host}${prefix}`
  if (kind === undefined || !URL.canParse(server) || hasDotSegments(prefix)) return undefined
  const options = queryOptions(query, known[kind as keyof typeof known])
  const decoded = decodedPath(path)
  if (options === undefined || decoded === undefined) return undefined
  const place = placeOf(kind, decoded, options)
  const [workspace, dataset] = [options.get('workspace'), options.get('dataset')]
  return (
    place && {
      scheme: 'mlflow',
      server,
      ...(workspace !== undefined && { workspace }),
      place,
      ...(dataset !== undefined && { dataset })
    }
  )
}

function placeOf(kind: string, path: string, options: ReadonlyMap<string, string>): MlflowPlace | undefined {
  if (kind === 'models') return modelPlace(path)
  if (kind === 'runs') return runPlace(path)
  const [filter, orderBy] = [options.get('filter'), options.get('order_by')]
  if (!isName(path)) return undefined
  return {
    kind: 'experiment',
    name: path,
    ...(filter !== undefined && { filter }),
    ...(orderBy !== undefined && { orderBy })
  }
}

/** An alias stands behind the last `@`; a number is a version, anything else a stage. */
function modelPlace(path: string): MlflowPlace | undefined {
  if (/^m-[0-9a-f]{32}$/.test(path)) return { kind: 'logged-model', id: path }
  const at = path.lastIndexOf('@')
  if (at > 0 && !path.includes('/')) {
    const [model, alias] = [path.slice(0, at), path.slice(at + 1)]
    return isName(model) && /^[\p{L}\p{N}_-]{1,255}$/u.test(alias) ? { kind: 'alias', model, alias } : undefined
  }
  const [model = '', which, ...more] = path.split('/')
  if (which === undefined || which === '' || more.length > 0 || !isName(model)) return undefined
  if (/^[1-9][0-9]{0,8}$/.test(which)) return { kind: 'version', model, version: which }
  if (which.toLowerCase() === 'latest') return { kind: 'latest', model }
  return /^[A-Za-z]{1,50}$/.test(which) ? { kind: 'stage', model, stage: which } : undefined
}

function runPlace(text: string): MlflowPlace | undefined {
  const [, id, path] = /^([0-9A-Za-z][0-9A-Za-z_-]{0,63})(?:\/(.+))?$/s.exec(text) ?? []
  if (id === undefined) return undefined
  if (path === undefined) return { kind: 'run', id }
  return isName(path) && !path.endsWith('/') ? { kind: 'run', id, path } : undefined
}

/** No control characters, and no part that leads elsewhere. */
function isName(text: string): boolean {
  return text !== '' && text.length <= 1000 && !/[\p{Cc}\p{Cs}\\]/u.test(text) && !hasDotSegments(text)
}

function decodedPath(path: string): string | undefined {
  if (hasDotSegments(path)) return undefined
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
