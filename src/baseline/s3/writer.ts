import { MeasurementError } from '../../documents/index.js'
import { isBaselineFile } from '../baseline-folder.js'
import { recordOf } from '../content.js'
import { tagsOf } from '../gate-record.js'
import {
  NotWritableError,
  WENT_BACK,
  type NothingBefore,
  type Opened,
  type Plan,
  type Promotion,
  type Writer
} from '../store.js'
import { moved, movePointer, named } from './move-pointer.js'
import type { Bucket } from './objects.js'
import { POINTER, readPointer, type Pointer } from './pointer.js'
import { resolveIn, type ObjectReference } from './resolve.js'
import { writeFolder } from './write-folder.js'

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
  const files = filesOf(promotion)
  const previous = before?.pointer.folder ?? (current === undefined ? undefined : '')
  const pointer: Pointer = {
    schema: 'model-gate/pointer@1',
    folder,
    ...(previous !== undefined && { previous }),
    record: { model: promotion.model, ...tagsOf(promotion) }
  }
  return {
    steps: [
      ...[...files.keys()].map((name) => `write ${key}/${folder}/${name}`),
      `let ${key}/${POINTER} name ${folder}`
    ],
    apply: async () => {
      await writeFolder(bucket, `${key}/${folder}`, files)
      return movePointer(bucket, key, { pointer, before })
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
    apply: () => movePointer(bucket, key, { pointer, before })
  }
}
