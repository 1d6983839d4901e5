import { posix } from 'node:path'

import type { Opened, Writer } from '../baseline/index.js'
import { MeasurementError, UsageError, type Reference, type Repository } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { checkedOutCommit, gitBehind, gitIsAncestor, gitPrefix, gitRepository, gitTags } from '../git/index.js'
import { readOnce, type ReadFloor } from './read-once.js'

/** The commit that judges, and the one that is judged. */
export interface Standards {
  readonly repository: Repository
  readonly head: Repository
  /** Path of the working directory in the repository, '' or ending in '/': files that a policy names are relative to it. */
  readonly prefix: string
  /** The same for policies themselves. */
  readonly policyPrefix: string
  /** Whether the head is a proposal: what it changes in its own standards is shown, and `candidate` is read there. */
  readonly proposal: boolean
  /** Whether a proposal says how it is measured: not a fork's, where the job may write or has secrets. */
  readonly trustsHead: boolean
}

/** A baseline that GitHub keeps. */
export type Stored = Extract<Reference, { scheme: 'artifact' | 'release' }>

/** A place in the repository on GitHub. */
export type OnGitHub = Stored | Extract<Reference, { scheme: 'git' }>

/** Where policies, standards and baselines come from: a checkout on a terminal, or a repository of GitHub. */
export interface Workspace {
  /** The commit that policy and standards are read at; the files on disk without. */
  readonly standards?: Standards
  /** Folder that policies on disk are relative to. */
  readonly policyFolder: string
  /** A branch, tag or commit of the repository; `base` is the commit that a change is built on. */
  commitAt(ref: string): Promise<Repository>
  /** Commit whose model is judged, where that is known. */
  readonly candidateCommit?: string
  /** The same commit, where an input or the end of another run named it: documents of another one are refused. */
  readonly namedCommit?: string
  /** Who measured, where that was another run and nothing is measured again, a sentence. */
  readonly reportedBy?: string
  /** Why no command of a policy is started here, a clause; undefined where they are. */
  readonly startsNothing?: string
  /** Number of the pull request that is judged. */
  readonly pullRequest?: number
  /** Where and by whom this is run, for the record. */
  readonly record?: Readonly<Record<string, string>>
  /** What a policy may only tighten. @throws where it cannot be read, or is mistaken */
  readonly readFloor: ReadFloor
  /** undefined where there is none. */
  openStored(reference: Stored): Promise<Opened | undefined>
  /** What writes such a place. */
  writerOf(reference: OnGitHub): Promise<Writer<OnGitHub>>
  /** Names of tags that begin so. @throws MeasurementError where some may be missing */
  tags(beginning: string): Promise<readonly string[]>
  /** How many commits of the base a commit lacks. undefined: there is no base here, or nobody can tell. */
  behindBase(commit: string): Promise<number | undefined>
  /** Number of the merged pull request that brought a commit, for the record. undefined: none, or nobody can tell. */
  mergedPullRequest(commit: string): Promise<number | undefined>
  /** Whether a commit is an ancestor of another, or the same; undefined where nobody here knows. */
  isAncestor(commit: string, descendant: string): Promise<boolean | undefined>
}

/** The checkout that a command line works in. @param policyRef commit that judges; the files on disk without */
export async function checkoutWorkspace(policyRef: string | undefined, frontend: Frontend): Promise<Workspace> {
  const { workingDirectory: directory } = frontend
  const standards = policyRef === undefined ? undefined : await standardsAt(policyRef, directory)
  const checkout = await knownCheckout(directory)
  return {
    ...(standards && { standards }),
    ...(checkout !== undefined && { record: { checkout } }),
    policyFolder: directory,
    commitAt: (ref) => {
      if (ref !== 'base') return gitRepository(directory, ref)
      if (standards !== undefined) return Promise.resolve(standards.repository)
      throw noBase
    },
    readFloor: readOnce(async (reference) => {
      const { floorFromTerminal } = await import('./floors.js')
      return floorFromTerminal(reference, frontend)
    }),
    openStored: async (reference) => {
      const { storedOnGitHub } = await import('./stored-on-github.js')
      return storedOnGitHub(reference, frontend)
    },
    writerOf: async (reference) => {
      const { writerFromTerminal } = await import('./writer-on-github.js')
      return writerFromTerminal(reference, frontend)
    },
    tags: (beginning) => gitTags(directory, beginning),
    behindBase: async (commit) => standards && gitBehind(directory, commit, standards.repository.commit),
    mergedPullRequest: () => Promise.resolve(undefined),
    isAncestor: (commit, descendant) => gitIsAncestor(directory, commit, descendant)
  }
}

/** The commit whose files lie here. Only a promotion needs it, and ends in an error where nobody knows it. */
async function knownCheckout(directory: string): Promise<string | undefined> {
  try {
    return await checkedOutCommit(directory)
  } catch (error) {
    if (error instanceof MeasurementError) return undefined
    throw error
  }
}

async function standardsAt(ref: string, directory: string): Promise<Standards> {
  const prefix = await gitPrefix(directory)
  return {
    repository: await gitRepository(directory, ref),
    head: await gitRepository(directory, 'HEAD'),
    prefix,
    policyPrefix: prefix,
    proposal: false,
    trustsHead: true
  }
}

/** The base commit is GitHub's to say. */
const noBase = new UsageError({
  message: 'git:base: means the base commit of a pull request, and here there is none',
  hint: 'Give --policy-ref <commit>, or another place with --baseline, such as git:main:<path>'
})

/** Path of a file that a policy names, in the repository. */
export function inRepository({ prefix }: Pick<Standards, 'prefix'>, path: string): string {
  return posix.normalize(prefix + path.replaceAll('\\', '/'))
}
