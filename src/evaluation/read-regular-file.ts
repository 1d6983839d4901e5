import { readFile, stat } from 'node:fs/promises'

import { MeasurementError, whyUnreadable } from '../documents/index.js'

/**
 * A whole file. Pipes and devices are refused: they may have no end.
 *
 * @param path on disk; `name` is how the user knows it
 * @throws MeasurementError where there is no such file, it is no regular one, or it cannot be read
 */
export async function readRegularFile(path: string, name: string): Promise<Uint8Array> {
  const hint = 'Write the file, or name another'
  try {
    const found = await stat(path)
    if (found.isFile() || found.isDirectory()) return await readFile(path)
  } catch (error) {
    throw new MeasurementError({ file: name, message: whyUnreadable(error), hint })
  }
  throw new MeasurementError({ file: name, message: 'is not a regular file', hint })
}
