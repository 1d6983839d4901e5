import type { Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { publishStatus } from '../github/index.js'
import { statusDescription } from '../report/index.js'
import type { Host } from './github-workspace.js'

/** What a commit status says: how the gate ended and why, or that it has not yet. */
export type Said =
  'pending' | { readonly verdict: Report['verdict']; readonly line: string; readonly overridden?: boolean }

/**
 * A status counts for every pull request whose head the commit is, each with a base of its own: none of them may pass by the policy of another.
 * So one without a base in its name speaks of the default branch alone.
 */
function ofOne(said: Said, context: string, { unmatched, baseBranch, defaultBranch }: Host['run']): Said {
  if (said === 'pending') return said
  if (unmatched !== undefined) return { verdict: 'error', line: unmatched }
  if (baseBranch !== undefined && baseBranch === defaultBranch) return said
  const blocks = said.overridden !== true && states[said.verdict] !== 'success'
  if (blocks || (context.includes(placeholder) && isUnmistakable(baseBranch, defaultBranch))) return said
  const line = context.includes(placeholder)
    ? 'GitHub does not tell capitals apart in the name of a status: this branch needs a name without them'
    : `the pull request is not for the default branch, and the name of the status does not say which: add ${placeholder} to it`
  return { verdict: 'error', line }
}

/** Stands in the name of a status for the base branch. */
const placeholder = '{base}'

/** GitHub takes two names for one that differ in capitals alone, and a branch of either may be pushed. */
function isUnmistakable(branch: string | undefined, defaultBranch: string | undefined): boolean {
  return branch !== undefined && branch === branch.toLowerCase() && branch !== defaultBranch?.toLowerCase()
}

/** Undefined where the name says the base, and that is not looked up yet. */
function nameOf(
  context: string,
  said: Said,
  { baseBranch, named, triggeredBy, pull }: Host['run']
): string | undefined {
  if (!context.includes(placeholder)) return context
  const known = (named !== true && triggeredBy === undefined) || pull !== undefined
  return said === 'pending' && !known ? undefined : context.replaceAll(placeholder, () => baseBranch ?? '')
}

const states = { pass: 'success', warn: 'success', fail: 'failure', error: 'error' } as const

/** Tells how the gate stands as a status of the commit that is judged. */
export async function publishVerdict(
  context: string,
  decided: Said,
  { host: { connection, run }, frontend: { log } }: { readonly host: Host; readonly frontend: Frontend }
): Promise<void> {
  const name = nameOf(context, decided, run)
  if (name === undefined) return
  const said = ofOne(decided, context, run)
  const wanted =
    said === 'pending'
      ? { state: said, description: statusDescription(said, 'the gate is running') }
      : {
          state: said.overridden === true ? 'success' : states[said.verdict],
          description: statusDescription(said.verdict, said.line)
        }
  await publishStatus({ ...wanted, context: name }, { connection, run, log })
}
