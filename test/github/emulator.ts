import { rmSync } from 'node:fs'

import { artifactRoutes } from './artifact-routes.js'
import { artifacts, type Artifacts, type ArtifactSeed } from './artifacts.js'
import { type Backend, startBackend } from './backend.js'
import { collaborators } from './collaborators.js'
import { comments } from './comments.js'
import type { Correction } from './correction.js'
import type { Exchange } from './exchange.js'
import { type Fault, faults } from './faults.js'
import { forking } from './fork-objects.js'
import { answerAsGitHub } from './gateway.js'
import { issueOfPull } from './issue-of-pull.js'
import { listen } from './loopback.js'
import { merging } from './merging.js'
import { protection } from './protection.js'
import { pullRequests } from './pull-request.js'
import { pullRequestRoutes } from './pull-request-routes.js'
import { releases } from './releases.js'
import { startResultsService } from './results-service.js'
import { runRoutes } from './run-routes.js'
import { type Run, runs, type RunSeed } from './runs.js'
import { type Status, statuses } from './statuses.js'
import { tagAddresses } from './tag-addresses.js'
import { tokens, type Tokens } from './tokens.js'

export interface GitHubOptions {
  /** `acme/fraud` when left out; its owner is an organisation, its default branch `main`. */
  readonly repository?: string
  readonly private?: boolean
  /** `/api/v3` makes it look like a GitHub Enterprise Server. */
  readonly prefix?: '' | '/api/v3'
  /** false: jobs are not told where artifacts are kept, as on a server without them. A gate that uploads none takes three quarters of the time. */
  readonly artifacts?: boolean
}

/** GitHub on loopback: one repository, five accounts, the REST API, the results service, and what they saw. */
export interface GitHub {
  /** `GITHUB_API_URL` */
  readonly url: string
  /** `GITHUB_SERVER_URL`; `http://github.localhost:PORT`, so that artifacts are not refused as on Enterprise Server. */
  readonly serverUrl: string
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string
  /** `ACTIONS_RESULTS_URL`; empty where jobs keep no artifacts. */
  readonly resultsUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly tokens: Tokens
  /** Every exchange with the API and the results service, in order. */
  readonly log: Exchange[]
  readonly statuses: readonly Status[]
  readonly artifacts: Artifacts
  /** Node ids of hidden comments. */
  readonly minimized: ReadonlySet<string>
  /** What a repository was dispatched with. */
  readonly dispatches: readonly unknown[]
  /** Plans a failure of the network or the server. */
  inject(fault: Fault): void
  /** Puts a run of a workflow there, with its artifacts. */
  addRun(run: RunSeed, artifacts?: readonly ArtifactSeed[]): Run
  /** The emulator itself, past tokens, permissions, faults and the log. */
  readonly backend: Backend
  /** Moves a branch whatever its protection says. */
  moveBranch(branch: string, sha: string): Promise<void>
  /** Folders that are deleted when it is closed. */
  readonly folders: string[]
  close(): Promise<void>
}

/** Starts GitHub on loopback in this process. Close it after the test. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { repository = 'acme/fraud', private: isPrivate = false, prefix = '', artifacts: kept = true } = options
  const [owner = '', name = ''] = repository.split('/')
  const log: Exchange[] = []
  const planned = faults()
  const known = tokens()
  const stored = artifacts()
  const files = new Map<string, Buffer>()
  const started = runs(repository)
  const minimized = new Set<string>()
  const dispatches: unknown[] = []
  const folders: string[] = []

  // Filled in as soon as the servers listen; nothing asks before.
  const addresses = { api: '', server: '' }
  const backend = await startBackend({ owner, name, private: isPrivate }, known, addresses)
  const results = await startResultsService({ artifacts: stored, files, log, faults: planned })
  const storage = (): string => results.url

  const rules = { protection: protection(backend), statuses: statuses(backend) }
  const pulls = pullRequests(backend)
  const corrections = [
    ...rules.protection.corrections,
    ...rules.statuses.corrections,
    merging(backend, pulls, rules),
    ...pullRequestRoutes(backend, pulls),
    ...comments(backend),
    ...issueOfPull(backend, pulls),
    collaborators(backend),
    backend.activity.correction,
    ...runRoutes(backend, started),
    ...artifactRoutes(backend, started, { artifacts: stored, storage }),
    ...releases(backend, { files, storage }),
    forking(backend),
    tagAddresses(),
    dispatching(dispatches)
  ]
  const behind = { backend, repository, tokens: known, minimized, corrections, addresses }
  const gateway = await listen({
    name: 'api',
    prefix,
    log,
    faults: planned,
    answer: (request, exchange) => answerAsGitHub(request, exchange, behind)
  })
  const url = `${gateway.url}${prefix}`
  const serverUrl = gateway.url.replace('127.0.0.1', 'github.localhost')
  Object.assign(addresses, { api: url, server: serverUrl })

  return {
    url,
    serverUrl,
    graphqlUrl: `${gateway.url}${prefix === '' ? '' : '/api'}/graphql`,
    resultsUrl: kept ? `${results.url}/` : '',
    repository,
    tokens: known,
    log,
    statuses: rules.statuses.all,
    artifacts: stored,
    minimized,
    dispatches,
    inject: (fault) => planned.plan(fault),
    addRun: (seed, seeds = []) => {
      const run = started.add(seed)
      for (const one of seeds) stored.seed(run.backendId, one)
      return run
    },
    backend,
    moveBranch: (branch, sha) => rules.protection.move(`/repos/${repository}`, branch, sha),
    folders,
    close: async () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
      await Promise.all([gateway.close(), results.close()])
      await backend.close()
    }
  }
}

function dispatching(dispatches: unknown[]): Correction {
  return {
    method: 'POST',
    path: /^\/dispatches$/,
    answer: async ({ request }) => {
      dispatches.push(request.json)
      return Promise.resolve({ status: 204 })
    }
  }
}
