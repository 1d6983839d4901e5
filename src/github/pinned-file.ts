import { MeasurementError } from '../documents/index.js'
import { isAncestor } from './ancestry.js'
import { repositoryAt } from './commit-repository.js'
import type { Connection } from './connection.js'
import { defaultBranchOf } from './default-branch.js'
import { isAbsent } from './failure.js'

/** A file at a commit that was written down in full. */
export interface Pinned {
  readonly commit: string
  readonly path: string
}

const ofAnother = 'Where the repository is private, give github-token (GITHUB_TOKEN on a terminal) one that may read it'

/**
 * Reads a file at a commit of the default branch.
 *
 * GitHub serves the commits of every fork under the name of the repository too: what is not on the default branch may be anybody's.
 *
 * @throws MeasurementError where there is no such file, or the commit is not of the default branch
 */
export async function pinnedFile(connection: Connection, { commit, path }: Pinned): Promise<Uint8Array> {
  const { owner, repo } = connection
  const { name: branch, tip } = await defaultBranchOf(connection, (error) => (isAbsent(error) ? ofAnother : undefined))
  const file = `${owner}/${repo}/${path}@${commit.slice(0, 12)}`
  if (!(await isAncestor(connection, commit, tip))) {
    throw new MeasurementError({
      file,
      message: `the commit is not on ${branch}, or may not be read with this token`,
      hint: `Name a commit of ${branch}: one of a fork would be anybody's word. ${ofAnother}`
    })
  }
  const repository = await repositoryAt(connection, commit)
  const bytes = repository.commit === commit ? await repository.readFile(path) : undefined
  if (bytes !== undefined) return bytes
  throw new MeasurementError({ file, message: 'is not in the commit', hint: 'Mend the path, or the commit' })
}
