import { MeasurementError } from '../../documents/index.js'
import {
  BaselineMovedError,
  NotWritableError,
  WENT_BACK,
  type NothingBefore,
  type Opened,
  type Plan,
  type Promoted,
  type Promotion,
  type Writer
} from '../store.js'
import { recordOf } from '../content.js'
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
  const folder = recordOf(promotion).replace(':', '-')
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

/** The pointer that goes back names nothing before: a second rollback must not bring back what was rolled back. */
async function rollback(bucket: Bucket, key: string): Promise<Plan | NothingBefore> {
  const before = await readPointer(bucket, key)
  if (before === undefined) return { nothing: `s3://${bucket.name}/${key}/${POINTER} is not there` }
  const { folder: now, previous, left } = before.pointer
  if (previous === undefined)
    return {
      nothing: left === undefined ? `${POINTER} names no folder before` : `${POINTER} left ${named(left)}: ${WENT_BACK}`
    }
  const at = previous === '' ? key : `${key}/${previous}`
  if (![...(await bucket.list(at)).keys()].some(isBaselineFile)) {
    throw new MeasurementError({
      file: `s3://${bucket.name}/${at}`,
      message: 'was the baseline before, and holds none any more',
      hint: 'Promote a commit instead'
    })
  }
  const pointer: Pointer = { schema: 'model-gate/pointer@1', folder: previous, left: now }
  return {
    steps: [`let ${key}/${POINTER} name ${named(previous)} (now ${named(now)})`],
    apply: () => move(bucket, key, { pointer, before })
  }
}

function named(folder: string): string {
  return folder || 'the files of the folder itself'
}

interface Move {
  readonly pointer: Pointer
  readonly before: PointerRead | undefined
}

/** The one write that readers see, only over what was read before, and read back: what failed may have been written. */
async function move(bucket: Bucket, key: string, { pointer, before }: Move): Promise<Promoted> {
  const file = `${key}/${POINTER}`
  let [written, failure]: [string | undefined, MeasurementError | undefined] = [undefined, undefined]
  try {
    written = await bucket.write(file, pointerBytes(pointer), before?.etag ?? null)
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    failure = error
  }
  const now = await readPointer(bucket, key).catch((error: unknown) =>
    putBack(bucket, file, { error, written, before, failure })
  )
  if (now?.pointer.folder === pointer.folder) {
    const was = before === undefined ? '' : `, before ${named(before.pointer.folder)}`
    return { version: pointer.folder, detail: `s3://${bucket.name}/${key}/${pointer.folder}${was}` }
  }
  if (failure !== undefined) throw now?.etag === before?.etag ? failure : moved(bucket, key)
  if (written === undefined) throw moved(bucket, key)
  throw new MeasurementError({
    file: `s3://${bucket.name}/${file}`,
    message: `was written and names ${now?.pointer.folder ?? 'nothing'}, not ${pointer.folder}`,
    hint: 'Look who else writes to this bucket, and run the job again'
  })
}

/** Where nobody can tell what the pointer names: it is written as it was, over what this promotion wrote and nothing else. */
async function putBack(
  bucket: Bucket,
  file: string,
  {
    error,
    written,
    before,
    failure
  }: Pick<Move, 'before'> & {
    readonly error: unknown
    readonly written: string | undefined
    readonly failure: MeasurementError | undefined
  }
): Promise<never> {
  if (!(error instanceof MeasurementError)) throw error
  const whole = `s3://${bucket.name}/${file}`
  const back =
    before === undefined || !written
      ? undefined
      : await bucket.write(file, pointerBytes(before.pointer), written).catch(() => undefined)
  const state =
    back === undefined
      ? `${whole} may name the new baseline by now: the next promotion puts it right`
      : `${whole} names again what it named`
  throw new MeasurementError([...(failure ?? error).problems, { message: state }])
}

function moved(bucket: Bucket, key: string): BaselineMovedError {
  return new BaselineMovedError(`s3://${bucket.name}/${key} is no longer the baseline that was judged`)
}
