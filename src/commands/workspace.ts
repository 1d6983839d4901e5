import { readFile } from 'node:fs/promises'
import { posix, resolve } from 'node:path'

import { UsageError, type Policy, type Problem, type Repository } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { gitPrefix, gitRepository } from '../git/index.js'
import { loadPolicy } from '../policy/index.js'

/** A policy with where it was read. */
export interface LocatedPolicy {
  readonly policy: Policy
  readonly path: string
  /** Commit that policy and standards are read at; the files on disk without. */
  readonly standards?: Standards
}

/** The commit that judges. */
export interface Standards {
  readonly repository: Repository
  /** Path of the working directory in the repository, '' or ending in '/'. */
  readonly prefix: string
}

/** The commit that `--policy-ref` names. */
export async function standardsAt(ref: string | undefined, directory: string): Promise<Standards | undefined> {
  if (ref === undefined) return undefined
  return { repository: await gitRepository(directory, ref), prefix: await gitPrefix(directory) }
}

/** Path of a file of the working directory in the repository. */
export function inRepository({ prefix }: Standards, path: string): string {
  return posix.normalize(prefix + path.replaceAll('\\', '/'))
}

/**
 * Reads policies, from disk or at a commit.
 *
 * @throws UsageError with the mistakes of all of them
 */
export async function loadPolicies(
  paths: readonly string[],
  frontend: Frontend,
  standards: Standards | undefined
): Promise<LocatedPolicy[]> {
  const loaded: LocatedPolicy[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    try {
      const bytes = await policyBytes(path, frontend.workingDirectory, standards)
      loaded.push({ policy: loadPolicy(bytes, path), path, ...(standards && { standards }) })
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      problems.push(...error.problems)
    }
  }
  problems.push(...sameModel(loaded))
  if (problems.length > 0) throw new UsageError(problems)
  return loaded
}

async function policyBytes(path: string, directory: string, standards: Standards | undefined): Promise<Uint8Array> {
  if (standards !== undefined) {
    const bytes = await standards.repository.readFile(inRepository(standards, path))
    if (bytes !== undefined) return bytes
    throw new UsageError({
      file: path,
      message: `is not in commit ${standards.repository.commit.slice(0, 12)}`,
      hint: 'Name a commit that holds the policy'
    })
  }
  try {
    return await readFile(resolve(directory, path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const message = code === 'ENOENT' ? 'there is no such policy' : `cannot be read (${code ?? String(error)})`
    throw new UsageError({
      file: path,
      message,
      hint: 'Write one (README.md shows the least that works), or name it with --policy'
    })
  }
}

function sameModel(loaded: readonly LocatedPolicy[]): Problem[] {
  return loaded.flatMap(({ policy, path }, index) => {
    const before = loaded.slice(0, index).find((other) => other.policy.model === policy.model)
    return before
      ? [{ file: path, key: 'model', message: `${JSON.stringify(policy.model)} is also the model of ${before.path}` }]
      : []
  })
}
