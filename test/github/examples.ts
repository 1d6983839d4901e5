import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll } from '@jest/globals'

import { git } from '../e2e/command.js'
import { linkedSuite, runAct, type ActOptions, type ActResult } from './act.js'
import { checkout } from './checkout.js'
import type { Event } from './event.js'
import { policy, rows, type Gated } from './gated.js'
import type { FileChanges } from './repository.js'

type Example = 'caller' | 'companion' | 'dispatch' | 'matrix' | 'one-step' | 'promote' | 'reusable' | 'two-jobs'

/** Where the workflow that judges stands in a repository. */
export const workflowFile = '.github/workflows/model-gate.yml'

/** A workflow of `examples/workflows` as a user has it, with the owner filled in. */
export function example(name: Example): string {
  return readFileSync(`examples/workflows/${name}.yml`, 'utf8').replaceAll('OWNER/', 'acme/')
}

/** A repository that holds the workflow which others call. */
function platform(): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-platform-'))
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
  writeFileSync(join(folder, '.github', 'workflows', 'reusable.yml'), example('reusable'))
  return folder
}

/** What the examples use of other repositories. */
const actions = {
  'acme/model-gate@v1': linkedSuite(),
  'acme/ml-platform@0123456789abcdef0123456789abcdef01234567': platform()
}

afterAll(() => {
  for (const folder of Object.values(actions)) rmSync(folder, { recursive: true, force: true })
})

/** Runs a workflow of the commit of an event, that of {@link workflowFile} where no other is named, and reports the job `model-gate` as its check. */
export async function runExample(
  { github, repository }: Gated,
  event: Event,
  {
    workflow = workflowFile,
    ...given
  }: Pick<ActOptions, 'token' | 'run' | 'secrets' | 'env'> & { readonly workflow?: string } = {}
): Promise<ActResult> {
  const cwd = await checkout(github, event.sha)
  // As actions/checkout leaves one; act copies no empty folder, and git takes a folder without refs for no repository.
  git(cwd, 'update-ref', 'refs/remotes/origin/checked-out', event.sha)
  const result = await runAct(github, workflow, { event, cwd, actions, ...given })
  const { 'model-gate': end } = result.jobs
  if (end !== undefined)
    await repository.reportCheck('model-gate', event.head.sha, end === 'success' ? 'success' : 'failure')
  return result
}

/** Predictions of two models, of which only the second changes. */
export const twoModels = (second: 'worse' | 'better' | 'production'): FileChanges => ({
  'models/a/predictions.csv': rows(second === 'production' ? 'production' : 'better'),
  'models/b/predictions.csv': rows(second)
})

/** Their policies. */
export const twoPolicies: FileChanges = Object.fromEntries(
  ['a', 'b'].map((model) => [
    `models/${model}/model-gate.yml`,
    policy.replace('model: late', `model: ${model}`).replaceAll('predictions.csv', `models/${model}/predictions.csv`)
  ])
)

/** What was written to GitHub since: documents that are handed over do not count. */
export const writesSince = ({ github }: Gated, from = 0): string[] =>
  github.log
    .slice(from)
    .filter(({ server, method }) => server === 'api' && method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
