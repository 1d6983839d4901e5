import { checkout } from './checkout.js'
import type { GitHubOptions } from './emulator.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import type { FileChanges } from './repository.js'
import { runAction, startedRun, type ActionOptions, type ActionResult } from './run-action.js'
import type { Run } from './runs.js'

export type Model = Parameters<typeof rows>[0]

/** The workflow run of one push to main, whose steps share a checkout. */
export interface Pushed {
  readonly sha: string
  readonly run: Run
  readonly cwd: string
  readonly gate: (options?: Partial<ActionOptions>) => Promise<ActionResult>
  readonly promote: (
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<ActionOptions>
  ) => Promise<ActionResult>
  /** Another action in a workspace of its own, as another job of the run. */
  readonly job: (action: string, options?: Partial<ActionOptions>) => Promise<ActionResult>
}

/** The policy with other places to look for production. */
export const keptAt = (...references: readonly string[]): string =>
  policy.replace('"git:base:predictions.csv"', `[${references.map((reference) => `"${reference}"`).join(', ')}]`)

/** A repository whose production is kept at these places; branches among them hold its predictions already. */
export async function startKept(
  references: readonly string[],
  files: FileChanges = {},
  options: GitHubOptions = {}
): Promise<Gated> {
  const gated = await startGated({ [policyFile]: keptAt(...references), ...files }, options)
  for (const [, branch = '', path = ''] of references.map((reference) => /^git:([^:]+):(.+)$/.exec(reference) ?? []))
    if (branch !== '' && branch !== 'main' && branch !== 'base')
      await gated.repository.commitFiles(branch, { [`${path}/predictions.csv`]: rows('production') }, 'Production')
  return gated
}

/** Pushes a model to main. */
export async function push(
  { github, repository, events }: Gated,
  model: Model,
  more: FileChanges = {}
): Promise<Pushed> {
  await repository.commitFiles('main', { 'predictions.csv': rows(model), ...more }, `The model ${model}`)
  return pushOf({ github, events })
}

/** The workflow run of the push that made main what it is, such as a merge. */
export async function pushOf({ github, events }: Pick<Gated, 'github' | 'events'>): Promise<Pushed> {
  const event = await events.push('main')
  const run = startedRun(github, event)
  const cwd = await checkout(github, event.sha)
  const token = (): string => github.tokens.mint({ contents: 'write', actions: 'read' })
  const step = async (action: string, options: Partial<ActionOptions>): Promise<ActionResult> =>
    runAction(github, action, { event, run, token: token(), ...options })
  return {
    sha: event.sha,
    run,
    cwd,
    gate: (options = {}) => step('run', { cwd, ...options }),
    promote: (inputs = {}, options = {}) => step('promote', { cwd, inputs, ...options }),
    job: async (action, options = {}) =>
      step(action, { cwd: await checkout(github, event.sha), job: action, ...options })
  }
}

/** What a promotion said of itself. */
export const endOf = ({ code, outputs }: ActionResult): unknown => ({ code, reason: outputs['reason'] })

/** Requests that write, of everything that was asked since. */
export const writesSince = ({ github }: Gated, from: number): string[] =>
  github.log
    .slice(from)
    .filter(({ method, path }) => method !== 'GET' && !path.includes('/twirp/'))
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)
