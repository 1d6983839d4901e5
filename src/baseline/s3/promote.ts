import { MeasurementError } from '../../documents/index.js'
import {
  BaselineMovedError,
  NotWritableError,
  type Opened,
  type Plan,
  type Promoted,
  type Promotion,
  type Writer
} from '../store.js'
import { isBaselineFile } from '../baseline-folder.js'
import { tagsOf } from '../gate-record.js'
import type { Bucket } from './objects.js'
import { POINTER, pointerBytes, readPointer, type Pointer, type PointerRead } from './pointer.js'
import { resolveIn, type ObjectReference } from './store.js'

/**
 * Promotes by a folder of its own and one conditional write of the pointer: readers see the one baseline or the other, and of two promotions at once
 * one fails.
 */
export function s3Writer(open: (reference: ObjectReference) => Bucket): Writer<ObjectReference> {
  return {
    plan: async (reference, promotion, current) => plan(open(reference), { key: reference.key, promotion, current }),
    rollback: async (reference) => rollback(open(reference), reference.key)
  }
}

interface Wanted {
  readonly key: string
  readonly promotion: Promotion
  readonly current: Opened | undefined
}

async function plan(bucket: Bucket, wanted: Wanted): Promise<Plan> {
  const { key, promotion, current } = wanted
  const name = key.slice(key.lastIndexOf('/') + 1)
  if (isBaselineFile(name) || (current !== undefined && current.path !== ''))
    throw new NotWritableError({
      message: `s3://${bucket.name}/${key} is a file`,
      hint: 'Name the folder to promote to'
    })
  const before = await readPointer(bucket, key)
  if ((await resolveIn(bucket, key))?.version !== current?.version) throw moved(bucket, key)
  const folder = promotion.content.replace(':', '-')
  const files = [...filesOf(promotion)].map(([name, bytes]) => ({ name: `${key}/${folder}/${name}`, bytes }))
  const previous = before?.pointer.folder ?? (current === undefined ? undefined : '')
  const pointer: Pointer = {
    schema: 'model-gate/pointer@1',
    folder,
    ...(previous !== undefined && { previous }),
    record: { model: promotion.model, ...tagsOf(promotion) }
  }
  return {
    steps: [...files.map(({ name }) => `write ${name}`), `let ${key}/${POINTER} name ${folder}`],
    apply: async () => {
      // The last file of a folder that was written whole.
      const there = (await bucket.list(`${key}/${folder}`)).has('evaluation.json')
      if (!there) for (const { name, bytes } of files) await bucket.write(name, bytes)
      return move(bucket, key, { pointer, before })
    }
  }
}

/** The report is kept beside the baseline; what is read of a folder comes last. */
function filesOf({ report, files }: Promotion): ReadonlyMap<string, Uint8Array> {
  const evaluation = [...files].filter(([name]) => name === 'evaluation.json')
  const others = [...files].filter(([name]) => name !== 'evaluation.json')
  return new Map([['report.json', report], ...others, ...evaluation])
}

async function rollback(bucket: Bucket, key: string): Promise<Promoted | undefined> {
  const before = await readPointer(bucket, key)
  const previous = before?.pointer.previous
  if (before === undefined || previous === undefined) return undefined
  const at = previous === '' ? key : `${key}/${previous}`
  if (![...(await bucket.list(at)).keys()].some(isBaselineFile)) {
    throw new MeasurementError({
      file: `s3://${bucket.name}/${at}`,
      message: 'was the baseline before, and holds none any more',
      hint: 'Promote a commit instead'
    })
  }
  const pointer: Pointer = { schema: 'model-gate/pointer@1', folder: previous, previous: before.pointer.folder }
  return move(bucket, key, { pointer, before })
}

/** The one write that readers see, only over what was read before, and read back. */
async function move(
  bucket: Bucket,
  key: string,
  { pointer, before }: { readonly pointer: Pointer; readonly before: PointerRead | undefined }
): Promise<Promoted> {
  const written = await bucket.write(`${key}/${POINTER}`, pointerBytes(pointer), before?.etag ?? null)
  const now = await readPointer(bucket, key)
  if (!written && now?.pointer.folder !== pointer.folder) throw moved(bucket, key)
  if (now?.pointer.folder !== pointer.folder) {
    throw new MeasurementError({
      file: `s3://${bucket.name}/${key}/${POINTER}`,
      message: `was written and names ${now?.pointer.folder ?? 'nothing'}, not ${pointer.folder}`,
      hint: 'Look who else writes to this bucket, and run the job again'
    })
  }
  const was = before === undefined ? '' : `, before ${before.pointer.folder || 'the files of the folder itself'}`
  return { version: pointer.folder, detail: `s3://${bucket.name}/${key}/${pointer.folder}${was}` }
}

function moved(bucket: Bucket, key: string): BaselineMovedError {
  return new BaselineMovedError(`s3://${bucket.name}/${key} is no longer the baseline that was judged`)
}
