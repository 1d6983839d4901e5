import type { Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { publishStatus } from '../github/index.js'
import { statusDescription } from '../report/index.js'
import type { Host } from './github-workspace.js'

/** What a commit status says: how the gate ended and why, or that it has not yet. */
export type Said =
  'pending' | { readonly verdict: Report['verdict']; readonly line: string; readonly overridden?: boolean }

/** A status counts for every pull request whose head the commit is, each with a base of its own: none of them may pass by the policy of another. */
function ofOne(said: Said, { unmatched }: Host['run']): Said {
  return said === 'pending' || unmatched === undefined ? said : { verdict: 'error', line: unmatched }
}

const states = { pass: 'success', warn: 'success', fail: 'failure', error: 'error' } as const

/** Tells how the gate stands as a status of the commit that is judged. */
export async function publishVerdict(
  context: string,
  decided: Said,
  { host: { connection, run }, frontend: { log } }: { readonly host: Host; readonly frontend: Frontend }
): Promise<void> {
  const said = ofOne(decided, run)
  const wanted =
    said === 'pending'
      ? { state: said, description: statusDescription(said, 'the gate is running') }
      : {
          state: said.overridden === true ? 'success' : states[said.verdict],
          description: statusDescription(said.verdict, said.line)
        }
  await publishStatus({ ...wanted, context }, { connection, run, log })
}
