import { mkdir, rename, rm, writeFile } from 'node:fs/promises'

import { UsageError } from '../documents/index.js'

/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
export async function writeAtomically(path: string, content: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw misplaced(path, error)
  }
}

/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @returns whether it was not there
 * @throws UsageError where it cannot be
 */
export async function makeFolder(path: string): Promise<boolean> {
  const first = await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw misplaced(path, error)
  })
  return first !== undefined
}

/** What a code says of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly: Readonly<Record<string, string>> = {
  EEXIST: 'a file has that name, and a folder is needed',
  ENOTDIR: 'a file has the name of a folder in it',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such folder',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'that disk is read-only',
  ENAMETOOLONG: 'its name is too long'
}

function misplaced(path: string, error: unknown): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  if (!Object.hasOwn(chosenWrongly, code)) return error
  return new UsageError({
    file: path,
    message: `cannot be written: ${chosenWrongly[code]!} (${code})`,
    hint: 'Name another place for it'
  })
}
