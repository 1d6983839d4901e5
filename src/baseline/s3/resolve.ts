import { canonicalJson, digestOf, MeasurementError, type FileReference } from '../../documents/index.js'
import { isBaselineFile } from '../baseline-folder.js'
import { heldShelf, type Shelf } from '../shelf.js'
import type { Opened } from '../store.js'
import type { Bucket, Listed } from './objects.js'
import { POINTER, readPointer } from './pointer.js'

/** A key of a bucket. */
export type ObjectReference = Extract<FileReference, { scheme: 's3' }>

/**
 * What is at a key now.
 *
 * @returns undefined: the service says that nothing is
 * @throws MeasurementError where a pointer names a folder that holds no baseline, or the key is that of a folder of other things
 */
export async function resolveIn(bucket: Bucket, key: string): Promise<Opened | undefined> {
  const listed = await bucket.list(key)
  if (listed.has(POINTER)) return pointedTo(bucket, key, listed)
  if (listed.size > 0) return { ...folderOf(bucket, key, listed), ...stateOf(listed) }
  const object = await bucket.read(key)
  if (object === undefined) return refuseOtherFolders(bucket, key)
  const name = key.slice(key.lastIndexOf('/') + 1)
  return {
    shelf: { ...heldShelf(new Map([[name, object.bytes]])), names: () => Promise.resolve([]) },
    path: name,
    version: digestOf(object.bytes),
    ...made(object.modified)
  }
}

/** Folders of promotions may be there without a pointer: the first was cut off. With others the key is one above that of the baseline. */
async function refuseOtherFolders(bucket: Bucket, key: string): Promise<undefined> {
  const other = (await bucket.folders(key)).find((name) => !/^sha256-[0-9a-f]{64}$/.test(name))
  if (other === undefined) return undefined
  throw new MeasurementError({
    file: `s3://${bucket.name}/${key}`,
    message: `holds the folder ${JSON.stringify(other)} and no baseline`,
    hint: 'Name the folder of the baseline itself, or one where nothing else is'
  })
}

async function pointedTo(bucket: Bucket, key: string, beside: Listed): Promise<Opened | undefined> {
  const read = await readPointer(bucket, key)
  // Between the list and now.
  if (read === undefined) throw lost(`s3://${bucket.name}/${key}/${POINTER}`, 'was listed and is gone')
  const { folder } = read.pointer
  const at = folder === '' ? key : `${key}/${folder}`
  const listed = folder === '' ? beside : await bucket.list(at)
  if (![...listed.keys()].some(isBaselineFile))
    throw lost(`s3://${bucket.name}/${key}/${POINTER}`, `names ${folder || 'its own folder'}, where no baseline is`)
  const { madeAt, version } = stateOf(listed)
  return {
    ...folderOf(bucket, at, listed),
    ...(folder === '' ? { version } : { version: folder, detail: folder }),
    ...(madeAt && { madeAt })
  }
}

function lost(file: string, message: string): MeasurementError {
  return new MeasurementError({ file, message, hint: 'Put the objects back that were deleted, or promote again' })
}

/** Objects of one folder. Others than ours are seen, so that a folder of them is not taken for none, and not read. */
function folderOf(bucket: Bucket, folder: string, listed: Listed): { readonly shelf: Shelf; readonly path: '' } {
  const names = [...listed.keys()]
  const shelf: Shelf = {
    read: async (name) =>
      isBaselineFile(name) && names.includes(name) ? (await bucket.read(`${folder}/${name}`))?.bytes : undefined,
    names: (path) => Promise.resolve(path === '' ? names : [])
  }
  return { shelf, path: '' }
}

/** Tells one state of a folder from another, and when its newest file was written. */
function stateOf(listed: Listed): { readonly version: string; readonly madeAt?: Date } {
  const files = [...listed].filter(([name]) => isBaselineFile(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const times = files.flatMap(([, { modified }]) => (modified === undefined ? [] : [modified.getTime()]))
  return {
    version: digestOf(canonicalJson(files.map(([name, { etag }]) => [name, etag]))),
    ...(times.length > 0 && { madeAt: new Date(Math.max(...times)) })
  }
}

function made(modified: Date | undefined): { readonly madeAt?: Date } {
  return modified === undefined ? {} : { madeAt: modified }
}
