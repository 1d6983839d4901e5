import type { ArtifactSeed } from './artifacts.js'
import { checkout } from './checkout.js'
import type { Changes } from './events.js'
import { type Gated } from './gated.js'
import type { FileChanges } from './repository.js'
import { type ActionOptions, type ActionResult, runAction, startedRun } from './run-action.js'
import type { Run, RunSeed } from './runs.js'

/** The token of a pull request of a fork of a public repository. */
export const reading = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const

type Ending = NonNullable<RunSeed['conclusion']>

/** A pull request from a fork, opened by the contributor. */
export async function proposedFromFork({ repository }: Gated, files: FileChanges, branch = 'retrain'): Promise<number> {
  await repository.commitToFork(await repository.fork('contributor'), branch, files)
  return (await repository.openPullRequest(`contributor:${branch}`)).number
}

/** Runs the workflow of the pull request, of one job with a token that only reads, and ends its run by the exit code. */
export async function pullRequestRun(
  { github, events }: Gated,
  number: number,
  action = 'run'
): Promise<{ readonly run: Run; readonly result: ActionResult }> {
  const event = await events.pullRequest('synchronize', number)
  const run = startedRun(github, event)
  const token = github.tokens.mint(reading)
  const result = await runAction(github, action, { event, run, token, cwd: await checkout(github, event.sha) })
  return { run: ended(run, result.code === 0 ? 'success' : 'failure'), result }
}

/** A run of the pull request that handed over what a test makes of it. */
export async function forgedRun(
  { github, events }: Gated,
  number: number,
  artifacts: readonly ArtifactSeed[],
  conclusion: Ending = 'success'
): Promise<Run> {
  const run = startedRun(github, await events.pullRequest('synchronize', number))
  for (const artifact of artifacts) github.artifacts.seed(run.backendId, artifact)
  return ended(run, conclusion)
}

/** A run that has ended so. */
export function ended(run: Run, conclusion: Ending): Run {
  return Object.assign(run, { status: 'completed', conclusion })
}

/** Runs the companion for a run that has ended: the gate on the default branch, without a checkout. */
export async function companion(
  { github, events }: Gated,
  run: Run,
  { changes = {}, ...options }: Partial<ActionOptions> & { readonly changes?: Changes; readonly action?: string } = {}
): Promise<ActionResult> {
  const event = await events.workflowRun(run, changes)
  const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write', statuses: 'write' } as const
  return runAction(github, options.action ?? 'gate', { event, token: github.tokens.mint(permissions), ...options })
}
