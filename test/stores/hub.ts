import { createHash } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** One repository as the Hub keeps it: `organisation/model`, and the files of each revision. */
export interface HubRepository {
  readonly name: string
  readonly revisions: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Only this token may read it. */
  readonly token?: string
  /** Files that are kept elsewhere: where they are then sent from. */
  readonly large?: { readonly paths: readonly string[]; readonly at: string }
}

/**
 * Answers as the Hub does to who reads models, by what its own client asks and understands: the routes `/api/models/…/revision/…` and
 * `/…/resolve/…`, the headers, and the codes of what is not there.
 */
export function hub(repository: HubRepository): RequestListener {
  return (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?')
    const [, name, revision] = /^\/api\/models\/([^/]+\/[^/]+)(?:\/revision\/([^/]+))?$/.exec(path) ?? []
    if (name !== undefined) return describe(repository, { name, revision, query }, [request, response])
    const [, owner = '', at = '', file = ''] = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path) ?? []
    resolve(repository, { name: owner, revision: at, file: decodeURIComponent(file) }, [request, response])
  }
}

/** Commit of a revision: 40 digits made of its name. */
export function commitOf(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision : createHash('sha1').update(revision).digest('hex')
}

/** What Git calls a file. */
function blobOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
}

type Exchange = readonly [IncomingMessage, ServerResponse]

function describe(
  repository: HubRepository,
  { name, revision = 'main', query }: { name: string; revision: string | undefined; query: string },
  exchange: Exchange
): void {
  const files = filesOf(repository, name, revision, exchange)
  if (files === undefined) return
  const large = repository.large?.paths ?? []
  const siblings = [...files].map(([rfilename, text]) => ({
    rfilename,
    ...(query.includes('blobs=') && {
      size: Buffer.byteLength(text),
      blobId: blobOf(text),
      ...(large.includes(rfilename) && {
        lfs: {
          sha256: createHash('sha256').update(text).digest('hex'),
          size: Buffer.byteLength(text),
          pointerSize: 133
        }
      })
    })
  }))
  send(exchange, 200, { 'content-type': 'application/json' }, [
    JSON.stringify({
      id: name,
      modelId: name,
      sha: commitOf(decodeURIComponent(revision)),
      lastModified: '2026-05-04T10:00:00.000Z',
      private: repository.token !== undefined,
      tags: [],
      downloads: 0,
      siblings
    })
  ])
}

function resolve(
  repository: HubRepository,
  { name, revision, file }: { name: string; revision: string; file: string },
  exchange: Exchange
): void {
  const files = filesOf(repository, name, revision, exchange)
  if (files === undefined) return
  const text = files.get(file)
  const commit = { 'x-repo-commit': commitOf(decodeURIComponent(revision)) }
  if (text === undefined)
    return send(exchange, 404, { ...commit, 'x-error-code': 'EntryNotFound', 'x-error-message': 'Entry not found' })
  const { large } = repository
  if (large?.paths.includes(file) === true) {
    const etag = createHash('sha256').update(text).digest('hex')
    const linked = { 'x-linked-etag': `"${etag}"`, 'x-linked-size': Buffer.byteLength(text) }
    return send(exchange, 302, { ...commit, ...linked, location: `${large.at}/${etag}?Signature=x` })
  }
  send(exchange, 200, { ...commit, etag: `"${blobOf(text)}"`, 'content-type': 'text/plain; charset=utf-8' }, [text])
}

/** What is not there is told as the Hub tells it: who may not read a repository hears that there is none. */
function filesOf(
  { name: own, revisions, token }: HubRepository,
  name: string,
  revision: string,
  exchange: Exchange
): ReadonlyMap<string, string> | undefined {
  const refused = token !== undefined && exchange[0].headers.authorization !== `Bearer ${token}`
  if (name !== own || refused) {
    send(exchange, refused ? 401 : 404, { 'x-error-code': 'RepoNotFound', 'x-error-message': 'Repository not found' })
    return undefined
  }
  const asked = decodeURIComponent(revision)
  const found = [...revisions].find(([each]) => each === asked || commitOf(each) === asked)
  if (found === undefined) {
    const said = { 'x-error-code': 'RevisionNotFound', 'x-error-message': `Invalid rev id: ${asked}` }
    send(exchange, 404, said)
  }
  return found?.[1]
}

function send(
  [request, response]: Exchange,
  status: number,
  headers: Record<string, string | number>,
  [body = '']: readonly [string?] = []
): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers })
  response.end(request.method === 'HEAD' ? undefined : body)
}
