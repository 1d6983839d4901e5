import { readFileSync } from 'node:fs'

import { checkout } from './checkout.js'
import { contract, lineOf } from './contract.js'
import { startGitHub, type GitHub, type GitHubOptions } from './emulator.js'
import { eventsOf, type Events } from './events.js'
import { repositoryOf, type FileChanges, type Repository } from './repository.js'
import { runAction, type ActionOptions, type ActionResult } from './run-action.js'

/** Predictions of one of the models of `fixtures/flights-small`. */
export function rows(model: 'production' | 'worse' | 'better' | 'same'): string {
  return readFileSync(`fixtures/flights-small/${model}.csv`, 'utf8')
}

/** The least that works, on 600 flights: `worse` fails and `better` passes. */
export const policyFile = '.github/model-gate.yml'
export const policy = `version: 1
model: late
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "git:base:predictions.csv" }
metrics: { roc-auc: { max-drop: 0.02 }, log-loss: { max-rise: 0.05 } }
`

const violations = contract()

/** A repository whose main holds a policy and production, and requires the check `model-gate`. */
export interface Gated {
  readonly github: GitHub
  readonly repository: Repository
  readonly events: Events
  /** Commits to a branch and opens a pull request; gives its number. */
  readonly propose: (files: FileChanges, branch?: string) => Promise<number>
  /** Runs an action on the head of a pull request, in a checkout, and reports how it ended as the job's check. */
  readonly gate: (
    number: number,
    options?: Partial<ActionOptions> & { readonly action?: string }
  ) => Promise<ActionResult>
  readonly close: () => Promise<void>
  /** As `close`; fails where a request or an answer is not one that GitHub's description knows. */
  readonly closeHeldToContract: () => Promise<void>
}

export async function startGated(files: FileChanges = {}, options: GitHubOptions = {}): Promise<Gated> {
  const github = await startGitHub(options)
  const repository = repositoryOf(github)
  const events = eventsOf(github, repository)
  // The emulator keeps the tree of an emptied folder, git does not: .github always has a file.
  const owners = { '.github/CODEOWNERS': '/.github/ @acme/risk\n' }
  const laid = Object.entries({ ...owners, [policyFile]: policy, 'predictions.csv': rows('production'), ...files })
  await repository.commitFiles('main', Object.fromEntries(laid.filter(([, content]) => content !== null)))
  await repository.protectMain('model-gate')
  return {
    github,
    repository,
    events,
    propose: async (changes, branch = 'retrain') => {
      await repository.commitFiles(branch, changes)
      return (await repository.openPullRequest(branch)).number
    },
    gate: async (number, { action = 'run', ...given } = {}) => {
      const event = await events.pullRequest('synchronize', number)
      const result = await runAction(github, action, { event, cwd: await checkout(github, event.sha), ...given })
      await repository.reportCheck('model-gate', event.head.sha, result.code === 0 ? 'success' : 'failure')
      return result
    },
    close: () => github.close(),
    closeHeldToContract: async () => {
      await github.close()
      const broken = violations(github.log).map(lineOf)
      if (broken.length > 0) throw new Error(broken.join('\n'))
    }
  }
}
