import { z } from 'zod'

import { canonicalJson, MeasurementError } from '../../documents/index.js'
import { jsonIn } from '../web/json-answer.js'
import type { Bucket } from './objects.js'

/** Name of the object that says which folder beside it is the baseline. One conditional write moves it. */
export const POINTER = 'current.json'

/** A folder beside the pointer; '' is the one that the pointer is in. */
const folder = z.string().regex(/^([a-z0-9][a-z0-9-]{0,80})?$/)

const pointerSchema = z.looseObject({
  schema: z.literal('model-gate/pointer@1'),
  folder,
  /** What it pointed to before. */
  previous: folder.optional(),
  /** What a rollback came from, which is not gone back to. */
  left: folder.optional(),
  /** Why it points there. */
  record: z.record(z.string(), z.string()).optional()
})

/** Names the current baseline, and the one before. */
export type Pointer = z.infer<typeof pointerSchema>

/** A pointer as it was read. */
export interface PointerRead {
  readonly pointer: Pointer
  readonly etag: string
}

/**
 * The pointer of a baseline folder.
 *
 * @returns undefined where there is none
 * @throws MeasurementError where it is none of ours
 */
export async function readPointer(bucket: Bucket, key: string): Promise<PointerRead | undefined> {
  const object = await bucket.read(`${key}/${POINTER}`)
  if (object === undefined) return undefined
  const parsed = pointerSchema.safeParse(jsonIn(object.bytes))
  if (parsed.success && object.etag !== '') return { pointer: parsed.data, etag: object.etag }
  throw new MeasurementError({
    file: `s3://${bucket.name}/${key}/${POINTER}`,
    message: parsed.success ? 'has no ETag, so that it cannot be moved safely' : 'is no pointer to a baseline',
    hint: 'Only `model-gate promote` writes it: put an older version of the object back'
  })
}

/** A pointer as it is written. */
export function pointerBytes(pointer: Pointer): Uint8Array {
  return new TextEncoder().encode(canonicalJson(pointer))
}
