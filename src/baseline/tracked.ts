import { posix } from 'node:path'

import { MeasurementError, type Repository } from '../documents/index.js'

/**
 * A path as commits have it, from the root of the repository.
 *
 * @throws MeasurementError where it leads out of the repository
 * @example
 * pathInCommit('./data//old/../production/') // => 'data/production'
 */
export function pathInCommit(path: string): string {
  const plain = posix.normalize(path).replace(/\/+$/, '')
  if (posix.isAbsolute(path) || /^\.\.(\/|$)/.test(plain)) {
    throw new MeasurementError({
      file: path,
      message: 'is outside of the repository',
      hint: 'Write the path from the root of the repository, such as metrics/production'
    })
  }
  return plain === '.' ? '' : plain
}

/**
 * What a commit tracks at a path: the file itself, or the files of the folder; nothing where there is no such path.
 *
 * @throws MeasurementError where a part of the path is no folder: the commit does not say what a link or a submodule leads to
 */
export async function trackedAt(repository: Repository, path: string): Promise<readonly string[]> {
  const files = await repository.list(path)
  if (files.length > 0) return files
  const parts = path.split('/')
  for (let length = 1; length < parts.length; length++) {
    const above = parts.slice(0, length).join('/')
    if (!(await repository.list(above)).includes(above)) continue
    throw new MeasurementError({
      file: `${repository.commit.slice(0, 12)}:${path}`,
      message: `${above} is no folder but a file, a symbolic link or a submodule`,
      hint: 'Name the file where the repository keeps it'
    })
  }
  return []
}
