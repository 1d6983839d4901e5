import { posix } from 'node:path'

import { MeasurementError, type Repository } from '../documents/index.js'
import { matchesGlob } from '../evaluation/index.js'
import { isPolicy } from '../policy/index.js'
import { inRepository, type Standards } from './workspace.js'

/** As many YAML files are read, each by a request. */
const MOST_READ = 300

/**
 * Policies that the base commit holds. What a policy is called is the pull request's to say, which may name another one in its workflow, so the name
 * alone proves nothing: where no file has the usual name or one of those that are asked for, every YAML file is read.
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
  const named = files.filter(
    (file) => posix.basename(file) === 'model-gate.yml' || asked.some((pattern) => matchesGlob(pattern, file))
  )
  if (named.length > 0) return named
  const yaml = files.filter((file) => /\.ya?ml$/i.test(file) && isFile(tracked.get(file)?.mode))
  if (yaml.length > MOST_READ) throw tooMany(yaml.length, repository)
  const policies: string[] = []
  for (const file of yaml) {
    const bytes = await repository.readFile(file)
    if (bytes !== undefined && isPolicy(bytes, file)) policies.push(file)
  }
  return policies
}

/** A symbolic link or a submodule is read by no policy. */
function isFile(mode: string | undefined): boolean {
  return mode?.startsWith('100') === true
}

function tooMany(count: number, { commit }: Repository): MeasurementError {
  return new MeasurementError({
    message: `whether the base commit ${commit.slice(0, 12)} has a policy is not known: of its ${count} YAML files at most ${MOST_READ} are read`,
    hint: 'Merge the first policy before the workflow that calls Model Gate: it judges from then on'
  })
}
