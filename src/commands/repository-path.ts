import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'

import { pathInCommit } from '../baseline/index.js'
import { MeasurementError } from '../documents/index.js'
import { inRepository, type Standards } from './workspace.js'

/**
 * Where the repository has a file that a policy names relative to the working directory; undefined where that is outside of it.
 *
 * @throws MeasurementError where a path that leaves the repository leads back into it: nobody could tell who brought the file along
 */
export async function repositoryPath(
  path: string,
  directory: string,
  standards: Pick<Standards, 'prefix'>
): Promise<string | undefined> {
  const inside = inRepository(standards, path)
  if (!isAbsolute(path) && !leaves(inside)) return pathInCommit(inside)
  const root = await real(resolve(directory, relative(resolve('/', standards.prefix), '/')))
  if (leaves(relative(root, await real(resolve(directory, path))))) return undefined
  throw new MeasurementError({
    file: path,
    message: 'leads into the repository from outside',
    hint: 'Write the path relative to the working directory, so that its history can be read'
  })
}

function leaves(path: string): boolean {
  return isAbsolute(path) || /^\.\.([\\/]|$)/.test(path)
}

/** Without symbolic links, where there is such a file. */
function real(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
