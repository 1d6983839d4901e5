/** Where a floor is: a file of a repository of the same GitHub, at one commit. */
export interface FloorReference {
  readonly owner: string
  readonly repo: string
  readonly path: string
  /** 40 hexadecimal digits: branches and tags move. */
  readonly commit: string
  /** As it is written. */
  readonly text: string
}

/** No host, no `..`, nothing that is encoded, no branch and no tag. */
export const floorForm =
  /^github:([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/(?!\.{1,2}\/)([A-Za-z0-9._-]{1,100})\/((?:(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}\/){0,10}[A-Za-z0-9._-]{1,100}\.ya?ml)@([0-9a-f]{40})$/

/**
 * A floor as a policy names it; undefined where it is no such name.
 *
 * @example
 * floorReference('github:acme/policies/churn.yml@' + '1'.repeat(40))?.path // => 'churn.yml'
 */
export function floorReference(text: string): FloorReference | undefined {
  const [, owner, repo, path, commit] = floorForm.exec(text) ?? []
  if (owner === undefined || repo === undefined || path === undefined || commit === undefined) return undefined
  return { owner, repo, path, commit, text }
}

/** Whether two names are of one file, at whatever commits. */
export function isSameFloor(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((name) => String(name).split('@')[0]?.toLowerCase())
  return a === b
}
