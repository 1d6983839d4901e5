import { hasDotSegments, MeasurementError, UnreachableError } from '../../documents/index.js'
import type { Shelf } from '../shelf.js'
import type { WebAnswer } from '../web/client.js'
import { artifactsAnswer, type Run } from './answers.js'
import { call, errorIn } from './call.js'
import type { MlflowServer } from './connection.js'

/** Folder of a run that holds a baseline of ours. */
export const FOLDER = 'model-gate'

/** Folder of a run that holds the report of the gate. */
export const REPORT_FOLDER = 'model-gate-report'

const MOST_BYTES = 2 ** 30
const MOST_PAGES = 100

/** The artifacts of a run as files. What is not listed is not there: servers answer a missing file with 404 or with 500. */
export function runShelf(server: MlflowServer, run: Run): Shelf {
  const listed = new Map<string, Promise<readonly Listed[]>>()
  const list = (folder: string): Promise<readonly Listed[]> => {
    const known = listed.get(folder)
    if (known !== undefined) return known
    const fresh = listArtifacts(server, run, folder)
    listed.set(folder, fresh)
    return fresh
  }
  return {
    names: async (folder) => (await list(folder)).map(({ name }) => name),
    read: async (path) => {
      const [folder, name] = splitPath(path)
      const entry = (await list(folder)).find((each) => each.name === name)
      if (entry === undefined || entry.isFolder) return undefined
      return whole(await download(server, run, path), entry, run)
    }
  }
}

interface Listed {
  readonly name: string
  readonly isFolder: boolean
  /** Bytes, where the server knows. */
  readonly size: number | undefined
}

function whole(bytes: Uint8Array, { name, size }: Listed, { info }: Run): Uint8Array {
  if (size === undefined || size === bytes.length) return bytes
  throw new UnreachableError({
    message: `MLflow has ${name} of the run ${info.run_id} with ${size} bytes and sent ${bytes.length}`
  })
}

function splitPath(path: string): readonly [folder: string, name: string] {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)]
}

/** What lies directly in a folder of a run; nothing where there is no such folder. */
async function listArtifacts(server: MlflowServer, { info }: Run, folder: string): Promise<readonly Listed[]> {
  const entries: Listed[] = []
  let token: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { files, next_page_token: next } = await call(server, {
      operation: `list the artifacts of the run ${info.run_id}`,
      method: 'GET',
      path: 'artifacts/list',
      query: {
        run_id: info.run_id,
        ...(folder !== '' && { path: folder }),
        ...(token !== undefined && { page_token: token })
      },
      answer: artifactsAnswer
    })
    const inside = folder === '' ? '' : `${folder}/`
    for (const { path, is_dir: isFolder, file_size: size } of files) {
      const name = path.startsWith(inside) ? path.slice(inside.length) : ''
      // A file is listed as the folder that holds it: then the path is its own.
      if (name !== '' && !name.includes('/') && !hasDotSegments(name)) entries.push({ name, isFolder, size })
    }
    if (next === undefined || next === '') return entries
    // The same page again: what follows it nobody knows.
    if (next === token) break
    token = next
  }
  throw new MeasurementError({ message: `MLflow lists no end of artifacts of the run ${info.run_id}` })
}

/** First by the route that every server has and that reads any name, then by the proxy of artifacts. */
async function download(server: MlflowServer, run: Run, path: string): Promise<Uint8Array> {
  const operation = `download ${path} of the run ${run.info.run_id}`
  const byRun = new URL(`${server.base}/get-artifact`)
  byRun.searchParams.set('run_id', run.info.run_id)
  byRun.searchParams.set('path', path)
  const answer = await server.client.send({ operation, method: 'GET', url: byRun, most: MOST_BYTES })
  if (isFile(answer)) return answer.bytes
  if (answer.status !== 404) throw server.client.refused(answer)
  const url = proxied(server, run, path)
  if (url === undefined) throw server.client.refused(answer)
  const second = await server.client.send({ operation, method: 'GET', url, most: MOST_BYTES })
  if (isFile(second)) return second.bytes
  throw server.client.refused(second)
}

/** A page instead of a file is a sign-in page, or the start page of the server. */
function isFile({ status, headers, bytes }: WebAnswer): boolean {
  return (
    status === 200 && !(/html/i.test(headers.get('content-type') ?? '') || errorIn(bytes.subarray(0, 2000)).code !== '')
  )
}

/** Address of an artifact at the server's proxy; undefined where the files lie elsewhere. */
export function proxied({ base }: MlflowServer, { info }: Run, path: string): URL | undefined {
  const [, authority, root] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.+)$/.exec(info.artifact_uri ?? '') ?? []
  if (root === undefined) return undefined
  if (authority !== undefined && authority !== '') {
    throw new MeasurementError({
      message: `the artifacts of the run ${info.run_id} lie at ${authority}, another server than the one that is asked: credentials are not sent there`,
      hint: 'Let the server keep its artifacts at mlflow-artifacts:/ without a host'
    })
  }
  const whole = `${root.replace(/\/+$/, '')}/${path}`
  if (hasDotSegments(whole))
    throw new MeasurementError({
      message: `the artifacts of the run ${info.run_id} lie at a path that leads elsewhere`
    })
  const encoded = whole.split('/').map(encodeURIComponent).join('/')
  return new URL(`${base}/api/2.0/mlflow-artifacts/artifacts/${encoded}`)
}

/** Writes a file among the artifacts of a run: through the proxy, or by the server where it has none. */
export async function upload(server: MlflowServer, run: Run, path: string, bytes: Uint8Array): Promise<void> {
  const operation = `write ${path} of the run ${run.info.run_id}`
  const url = proxied(server, run, path)
  const answer =
    url === undefined
      ? await server.client.send({ operation, method: 'POST', url: uploadAddress(server, run, path), body: bytes })
      : await server.client.send({ operation, method: 'PUT', url, body: bytes, repeatable: true })
  if (answer.status !== 200) throw server.client.refused(answer)
}

function uploadAddress({ base }: MlflowServer, { info }: Run, path: string): URL {
  const url = new URL(`${base}/ajax-api/2.0/mlflow/upload-artifact`)
  url.searchParams.set('run_uuid', info.run_id)
  url.searchParams.set('path', path)
  return url
}

/**
 * Which files of our folder a run does not have as they were sent: all must be there in full length, and `evaluation.json`, which holds the digests of
 * the others, byte for byte.
 *
 * @returns their names
 */
export async function lostFiles(
  server: MlflowServer,
  run: Run,
  files: ReadonlyMap<string, Uint8Array>
): Promise<readonly string[]> {
  const there = new Map((await listArtifacts(server, run, FOLDER)).map((entry) => [entry.name, entry]))
  const lost: string[] = []
  for (const [name, bytes] of files) {
    const { size = bytes.length } = there.get(name) ?? { size: -1 }
    const whole = size === bytes.length
    const read = whole && name === 'evaluation.json' ? await download(server, run, `${FOLDER}/${name}`) : bytes
    if (!whole || Buffer.compare(read, bytes) !== 0) lost.push(name)
  }
  return lost
}
