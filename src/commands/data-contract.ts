import { commitShelf, diskShelf } from '../baseline/index.js'
import { UsageError, type DataContract } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { loadContract } from '../policy/index.js'
import type { LocatedPolicy } from './load-policies.js'
import { placeOfStandard } from './standard-place.js'

/**
 * The data contract that the policy names, read where standards are.
 *
 * @returns undefined where the policy names none; `unjudged` where only the change itself brings it along
 * @throws UsageError with all its mistakes, or where there is none
 */
export async function readContract(
  { policy: { dataContract: path }, workspace }: LocatedPolicy,
  { workingDirectory }: Frontend
): Promise<DataContract | 'unjudged' | undefined> {
  if (path === undefined) return undefined
  const place = await placeOfStandard(path, workingDirectory, workspace.standards)
  if (place === undefined) return 'unjudged'
  const bytes =
    place.at === 'commit'
      ? await commitShelf(place.repository).read(place.path)
      : await diskShelf(workingDirectory).read(path)
  if (bytes !== undefined) return loadContract(bytes, path)
  throw new UsageError({
    file: path,
    message: 'there is no such data contract',
    hint: 'Propose one with `model-gate profile TABLE --contract`'
  })
}
