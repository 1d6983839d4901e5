import { lstat, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The folder that a clone begins at: the folder itself or the nearest one above it that has a `.git`. Git itself would also take a folder for a
 * repository that merely looks like one inside, and anybody can commit such a folder; nobody can commit a `.git`.
 *
 * @returns undefined where there is none
 */
export async function topLevel(directory: string): Promise<string | undefined> {
  const start = await realpath(directory).catch(() => undefined)
  return start === undefined ? undefined : nearestWithGit(start)
}

async function nearestWithGit(folder: string): Promise<string | undefined> {
  const found = await lstat(join(folder, '.git')).catch(() => undefined)
  if (found !== undefined) return folder
  const above = dirname(folder)
  return above === folder ? undefined : nearestWithGit(above)
}
