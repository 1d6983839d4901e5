import { posix } from 'node:path'

import { LfsPointerError, MeasurementError, type Repository } from '../documents/index.js'
import { matchesGlob } from '../evaluation/index.js'
import { isPolicy } from '../policy/index.js'
import { inRepository, type Standards } from './workspace.js'

/** As many files are read, each by a request. */
const MOST_READ = 300

/**
 * Policies that the base commit holds. What a policy is called is the pull request's to say, which may name another one in its workflow, so the name
 * alone proves nothing: where no file has the usual name or one of those that are asked for, every file is read that YAML may be in, and every file
 * that a workflow names by its path.
 *
 * @param patterns paths and globs of policies, as the user names them
 * @throws MeasurementError where they are too many to be read
 */
export async function policiesOfBase(
  patterns: readonly string[],
  { repository, policyPrefix }: Pick<Standards, 'repository' | 'policyPrefix'>
): Promise<readonly string[]> {
  const asked = patterns.map((pattern) => inRepository({ prefix: policyPrefix }, pattern))
  const tracked = await repository.tracked()
  const files = [...tracked.keys()].sort()
  const named = files.filter((file) => isUsual(file) || asked.some((pattern) => matchesGlob(pattern, file)))
  if (named.length > 0) return named
  const regular = files.filter((file) => isFile(tracked.get(file)?.mode))
  const usual = regular.filter((file) => /\.(ya?ml|json)$/i.test(file))
  if (usual.length > MOST_READ) throw tooMany(usual.length, repository)
  const read = await contentsOf(usual, repository)
  const words = wordsIn([...read].filter(([file]) => file.startsWith('.github/')).map(([, bytes]) => bytes))
  const others = await contentsOf(
    regular.filter((file) => words.has(file) && !read.has(file)),
    repository
  )
  return [...read, ...others].filter(([file, bytes]) => isPolicy(bytes, file)).map(([file]) => file)
}

/** The name of a policy, and of the workflow that judges by it where GitHub looks for workflows: what that holds is looked at as in any file. */
function isUsual(file: string): boolean {
  return posix.basename(file) === 'model-gate.yml' && !file.startsWith('.github/workflows/')
}

/** Without pointers of Git LFS: what such a file holds is no policy of the commit. */
async function contentsOf(files: readonly string[], repository: Repository): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  for (const file of files) {
    try {
      const bytes = await repository.readFile(file)
      if (bytes !== undefined) contents.set(file, bytes)
    } catch (error) {
      if (!(error instanceof LfsPointerError)) throw error
    }
  }
  return contents
}

/** What may be a path in workflows. */
function wordsIn(texts: readonly Uint8Array[]): ReadonlySet<string> {
  const words = texts.flatMap((bytes) => new TextDecoder().decode(bytes).split(/[\s'"`=,;()[\]{}]+/))
  return new Set(words.map((word) => posix.normalize(word)))
}

/** A symbolic link or a submodule is read by no policy. */
function isFile(mode: string | undefined): boolean {
  return mode?.startsWith('100') === true
}

function tooMany(count: number, { commit }: Repository): MeasurementError {
  return new MeasurementError({
    message: `whether the base commit ${commit.slice(0, 12)} has a policy is not known: of its ${count} YAML and JSON files at most ${MOST_READ} are read`,
    hint: 'Merge the first policy before the workflow that calls Model Gate: it judges from then on'
  })
}
