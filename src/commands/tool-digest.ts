import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { digestOf } from '../documents/index.js'

/** Digest of the bundle that runs: of every file in its folder, with the names. A tag of an action moves, and two bundles may say the same version. */
export async function toolDigest(): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.url))
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const digests: string[] = []
  for (const file of files.sort()) digests.push(`${basename(file)} ${digestOf(await readFile(file))}`)
  return digestOf(digests.join('\n'))
}
