import { resolve } from 'node:path'

import { trackedAt } from '../baseline/index.js'
import type { Repository } from '../documents/index.js'
import { repositoryPath } from './repository-path.js'
import type { Standards } from './workspace.js'

/** Where a file that judges is read. */
export type Place =
  | { readonly at: 'commit'; readonly repository: Repository; readonly path: string }
  | { readonly at: 'disk'; readonly path: string; readonly detail?: string }

/**
 * Where a file that a policy names as a standard is read: at the commit that judges where that tracks it. What only the head tracks, the pull
 * request brought along, and it is none. What neither tracks was made in this run.
 *
 * @param directory that the path is relative to
 * @param standards undefined where nothing is proposed: the files on disk
 */
export async function placeOfStandard(
  path: string,
  directory: string,
  standards: Standards | undefined
): Promise<Place | undefined> {
  const disk: Place = { at: 'disk', path: resolve(directory, path) }
  if (standards === undefined) return disk
  const { repository, head } = standards
  const tracked = await repositoryPath(path, directory, standards)
  if (tracked !== undefined) {
    if ((await trackedAt(repository, tracked)).length > 0) return { at: 'commit', repository, path: tracked }
    if ((await trackedAt(head, tracked)).length > 0) return undefined
  }
  return { ...disk, detail: 'made in this run' }
}
