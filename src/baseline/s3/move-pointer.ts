import { MeasurementError } from '../../documents/index.js'
import { BaselineMovedError, type Promoted } from '../store.js'
import type { Bucket } from './objects.js'
import { POINTER, pointerBytes, readPointer, type Pointer, type PointerRead } from './pointer.js'

/** A folder that a pointer names, in messages. */
export function named(folder: string): string {
  return folder || 'the files of the folder itself'
}

interface Move {
  readonly pointer: Pointer
  readonly before: PointerRead | undefined
}

/** The one write that readers see, only over what was read before, and read back: what failed may have been written. */
export async function movePointer(bucket: Bucket, key: string, { pointer, before }: Move): Promise<Promoted> {
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

/** The error where a pointer is another than the one that was read. */
export function moved(bucket: Bucket, key: string): BaselineMovedError {
  return new BaselineMovedError(`s3://${bucket.name}/${key} is no longer the baseline that was judged`)
}
