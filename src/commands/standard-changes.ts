import type { Policy } from '../documents/index.js'
import type { PolicyChange } from '../policy/index.js'
import { ownFiles, standardFiles } from './standard-files.js'
import { standsFor, type Difference } from './tree-difference.js'
import { inRepository, type Standards } from './workspace.js'

/**
 * Files that a policy judges by and that the head changes, adds or takes away. The base's are in force; each is a change that may loosen what comes
 * after the merge. What the base has nothing of loosens nothing: the outcome says that there was nothing to judge by. What is no change of a standard
 * is the candidate itself, where its committed numbers are what is judged and become the next baseline.
 */
export function standardChanges(
  { candidate, ...policy }: Policy,
  standards: Pick<Standards, 'prefix'>,
  { changed, files }: Difference
): readonly Pick<PolicyChange, 'text' | 'loosens'>[] {
  const isMeasured = candidate.run !== undefined || candidate.from !== undefined
  const own = isMeasured ? [] : ownFiles(candidate).map((path) => inRepository(standards, path))
  return standardFiles(policy, standards).flatMap(({ key, file }) => {
    const touched = changed.filter(({ path }) => standsFor(file, path) && !own.some((one) => standsFor(one, path)))
    const added = touched.filter(({ was }) => !was).map(({ path }) => path)
    const loosens = files.some((path) => standsFor(file, path) && !added.includes(path))
    return touched.map(({ path, was, is }) => ({
      text: `${key}: ${path} is ${was && is ? 'changed' : is ? 'added' : 'taken away'}`,
      loosens
    }))
  })
}
