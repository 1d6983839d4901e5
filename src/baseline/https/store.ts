import { digestOf, MeasurementError, type FileReference } from '../../documents/index.js'
import { isBaselineFile } from '../baseline-folder.js'
import type { Shelf } from '../shelf.js'
import type { Opened, Store, Surroundings } from '../store.js'
import { download } from './download.js'

type WebReference = Extract<FileReference, { scheme: 'https' }>

/** A file at an address: `evaluation.json` with its predictions beside it, predictions alone, or numbers of another tool. */
export function httpsStore(surroundings: Surroundings): Store<WebReference> {
  return { resolve: (reference) => resolve(reference, surroundings) }
}

async function resolve(
  { url: address, digest }: WebReference,
  surroundings: Surroundings
): Promise<Opened | undefined> {
  const url = new URL(address)
  const answer = await download(url, digest !== undefined, surroundings)
  if (answer === undefined) return undefined
  const version = digestOf(answer.bytes)
  const modified = Date.parse(answer.headers.get('last-modified') ?? '')
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  const pinned = { name, address, bytes: answer.bytes, ...(digest !== undefined && { digest }) }
  return {
    shelf: { read: (path) => read(path, pinned, surroundings), names: () => Promise.resolve([]) },
    path: name,
    version,
    ...(!Number.isNaN(modified) && { madeAt: new Date(modified) }),
    detail: version.slice(0, 'sha256:'.length + 12)
  }
}

/** What was downloaded. */
interface Held {
  readonly name: string
  readonly address: string
  readonly bytes: Uint8Array
  /** What it must be. */
  readonly digest?: string
}

/** The file itself, and the predictions that an evaluation names: those are beside it, and it knows their digest. */
async function read(path: string, held: Held, surroundings: Surroundings): ReturnType<Shelf['read']> {
  if (path === held.name) return verified(held)
  if (!isBaselineFile(path)) return undefined
  return (await download(new URL(path, held.address), true, surroundings))?.bytes
}

/** Looked at when the file is read: another file is an error, and not a place that cannot be reached. */
function verified({ bytes, address, digest }: Held): Uint8Array {
  const found = digestOf(bytes)
  if (digest === undefined || digest === found) return bytes
  throw new MeasurementError({
    file: address,
    message: `is pinned to ${digest} and is ${found}`,
    hint: 'Somebody replaced it: look who, and change the pin if that is right'
  })
}
