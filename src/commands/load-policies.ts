import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { UsageError, whyUnreadable, type Policy, type Problem } from '../documents/index.js'
import { globMatches, isGlob, matchesGlob } from '../evaluation/index.js'
import { policyOnFloor } from './on-floor.js'
import { policiesAmong, yamlFilesIn } from './policies-on-disk.js'
import type { NotRelevant } from './relevance.js'
import { reviewPolicy, type PolicyReview } from './review-policy.js'
import type { Standards, Workspace } from './workspace.js'

/** A policy with where it was read. */
export interface LocatedPolicy {
  readonly policy: Policy
  readonly path: string
  readonly workspace: Workspace
  /** What the change does to its own standards; none where nothing is proposed. */
  readonly review: PolicyReview
  /** Why the model is not judged: the proposal has nothing to do with it. */
  readonly notRelevant?: NotRelevant
}

/**
 * Reads policies: from disk, at the commit that `--policy-ref` names, or on a pull request at the base commit, with `candidate` from the head.
 *
 * @throws UsageError with the mistakes of all of them
 */
export async function loadPolicies(patterns: readonly string[], workspace: Workspace): Promise<LocatedPolicy[]> {
  const { standards, readFloor } = workspace
  const { paths, notInForce } =
    standards === undefined
      ? { paths: await onDisk(patterns, workspace), notInForce: [] }
      : await inCommits(patterns, standards)
  const loaded: LocatedPolicy[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    try {
      const { policy, review } =
        standards === undefined
          ? {
              policy: await policyOnFloor(await diskBytes(path, workspace.policyFolder), path, readFloor),
              review: unreviewed
            }
          : await reviewPolicy({ path, patterns }, standards, readFloor)
      loaded.push({ policy, path, workspace, review: { ...review, changed: [...review.changed, ...notInForce] } })
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      problems.push(...error.problems)
    }
  }
  problems.push(...sameModel(loaded))
  if (problems.length > 0) throw new UsageError(problems)
  return loaded
}

const unreviewed: PolicyReview = { changed: [], checks: [] }

/** A quoted glob stands for every file that matches it. */
async function onDisk(patterns: readonly string[], { policyFolder }: Workspace): Promise<string[]> {
  const matched = await Promise.all(
    patterns.map(async (pattern) =>
      isGlob(pattern) ? orRefuse(pattern, await globMatches(pattern, policyFolder)) : [pattern]
    )
  )
  return matched.flat()
}

interface Matched {
  readonly paths: readonly string[]
  /** Of each policy that the head adds, that it is one. */
  readonly notInForce: readonly string[]
}

/** Globs match the files of the base; where none matches there, those of the head, which count where the base has no policy at all. */
async function inCommits(
  patterns: readonly string[],
  { repository, head, policyPrefix, proposal }: Standards
): Promise<Matched> {
  const plain = patterns.filter((pattern) => !isGlob(pattern))
  const globs = patterns.filter(isGlob)
  if (globs.length === 0) return { paths: plain, notInForce: [] }
  const isAsked = (file: string): boolean => globs.some((pattern) => matchesGlob(pattern, file))
  const within = async (files: Promise<readonly string[]>): Promise<readonly string[]> =>
    (await files).filter((file) => file.startsWith(policyPrefix)).map((file) => file.slice(policyPrefix.length))
  const ofBase = await within(repository.list(''))
  const ofHead = await within(head.list(''))
  const isMatched = ofBase.some(isAsked)
  const files = isMatched ? ofBase : ofHead
  const matched = globs.flatMap((pattern) =>
    orRefuse(pattern, files.filter((file) => matchesGlob(pattern, file)).sort())
  )
  const known = new Set(ofBase)
  const added = isMatched && proposal ? ofHead.filter((file) => isAsked(file) && !known.has(file)).sort() : []
  return {
    paths: [...plain, ...matched],
    notInForce: added.map(
      (file) => `${file}: a new policy, which judges from the merge on: nothing was judged by it here`
    )
  }
}

/** @throws UsageError where a glob matches nothing: nothing would be examined */
function orRefuse(pattern: string, files: readonly string[]): readonly string[] {
  if (files.length > 0) return files
  throw new UsageError({ file: pattern, message: 'matches no policy', hint: 'Name the policies, or mend the pattern' })
}

async function diskBytes(path: string, folder: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(folder, path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const message = code === 'ENOENT' ? 'there is no such policy' : whyUnreadable(error)
    throw new UsageError({ file: path, message, hint: await elsewhere(folder) })
  }
}

/** Policies that are there: one of them may be what was meant. */
async function elsewhere(folder: string): Promise<string> {
  const found = await policiesAmong(await yamlFilesIn(folder), folder)
  if (found.length === 0)
    return 'Write one (the README of Model Gate shows the least that works), or name it with --policy'
  const named = found.slice(0, 5).map((path) => `--policy ${path}`)
  const more = found.length > named.length ? `, and ${found.length - named.length} more` : ''
  return `Name one that is there: ${named.join(' or ')}${more}`
}

function sameModel(loaded: readonly LocatedPolicy[]): Problem[] {
  return loaded.flatMap(({ policy, path }, index) => {
    const before = loaded.slice(0, index).find((other) => other.policy.model === policy.model)
    return before
      ? [{ file: path, key: 'model', message: `${JSON.stringify(policy.model)} is also the model of ${before.path}` }]
      : []
  })
}
