import { MeasurementError } from '../../documents/index.js'
import type { Bucket } from './objects.js'

/**
 * Writes a folder that nobody looks at yet. What an earlier attempt wrote may have been lost or changed since: all of it is written again, and looked at
 * before anything names it: every file by its length, and `evaluation.json`, which holds the digest of the rows, byte for byte.
 *
 * @throws MeasurementError where the service does not hold what it was sent
 */
export async function writeFolder(
  bucket: Bucket,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>
): Promise<void> {
  for (const [name, bytes] of files) await bucket.write(`${folder}/${name}`, bytes)
  const listed = await bucket.list(folder)
  const lost: string[] = []
  for (const [name, bytes] of files) {
    const { size = bytes.length } = listed.get(name) ?? { size: -1 }
    const whole = name === 'evaluation.json' ? await bucket.read(`${folder}/${name}`) : { bytes }
    if (size !== bytes.length || whole === undefined || Buffer.compare(whole.bytes, bytes) !== 0) lost.push(name)
  }
  if (lost.length === 0) return
  throw new MeasurementError({
    file: `s3://${bucket.name}/${folder}`,
    message: `was written and does not hold ${lost.join(', ')} as sent`,
    hint: 'Look into the bucket; nothing that readers look at was moved'
  })
}
