import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import { MeasurementError, type Evaluation } from '../documents/index.js'

/** Path, digest and size of model files: which model was measured. Streams, whatever the size. */
export async function modelFiles(
  paths: readonly string[],
  directory: string
): Promise<NonNullable<Evaluation['files']>> {
  const files = await Promise.allSettled(paths.map((path) => describe(path, directory)))
  const failed = files.flatMap((file, index) => (file.status === 'rejected' ? [paths[index]!] : []))
  if (failed.length > 0) {
    throw new MeasurementError(
      failed.map((file) => ({
        file,
        key: 'candidate.files',
        message: 'is not there or cannot be read',
        hint: 'Name model files that exist after `candidate.run`'
      }))
    )
  }
  return files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []))
}

async function describe(path: string, directory: string): Promise<NonNullable<Evaluation['files']>[number]> {
  const absolute = resolve(directory, path)
  const stats = await stat(absolute)
  if (!stats.isFile()) throw new RangeError('only a regular file has an end')
  return { path, digest: await digestOfFile(absolute), bytes: stats.size }
}

/** SHA-256 of a file's bytes, as documents write it. Streams, whatever the size. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return `sha256:${hash.digest('hex')}`
}
