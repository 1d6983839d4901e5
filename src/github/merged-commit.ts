import type { Connection } from './connection.js'
import { isAncestor } from './ancestry.js'
import { defaultBranchOf } from './default-branch.js'
import type { Environment, WorkflowRun } from './workflow-run.js'

/**
 * Why the commit of a run counts for one that nobody has merged: it is not of the default branch, and not of a branch that rules protect. The runner
 * says of the ref of the run whether it is protected. undefined: it counts as merged.
 *
 * @throws MeasurementError where GitHub cannot be asked
 */
export async function unmergedReason(
  connection: Connection,
  { sha, defaultBranch }: Pick<WorkflowRun, 'sha' | 'defaultBranch'>,
  { GITHUB_REF: ref = '', GITHUB_REF_PROTECTED: isProtected }: Environment
): Promise<string | undefined> {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  if (branch !== undefined && (branch === defaultBranch || isProtected === 'true')) return undefined
  const main = await defaultBranchOf(connection)
  if (branch === main.name || (await isAncestor(connection, sha, main.tip))) return undefined
  const place = branch === undefined ? ref : `the branch ${branch}`
  return `${place}: its commit ${sha.slice(0, 12)} is not on ${main.name}, and no rule protects ${branch === undefined ? 'a tag from one that nobody reviewed' : 'that branch'}`
}
