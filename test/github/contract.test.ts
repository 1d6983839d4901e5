import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { contract, lineOf } from './contract.js'
import { type GitHub, startGitHub } from './emulator.js'
import { type Repository, repositoryOf } from './repository.js'

let github: GitHub
let repository: Repository
let head: string
let merge: string
const violations = contract()

interface Asked {
  readonly method: string
  readonly path: string
  readonly body?: unknown
}

/** Asks as the bot's `GITHUB_TOKEN`, in the log. */
async function ask(method: string, path: string, body?: unknown): Promise<number> {
  const token = github.tokens.mint({ contents: 'write', actions: 'write', 'pull-requests': 'write', statuses: 'write' })
  const response = await fetch(`${github.url}/repos/acme/fraud${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  await response.arrayBuffer()
  return response.status
}

beforeAll(async () => {
  github = await startGitHub()
  repository = repositoryOf(github)
  await repository.commitFiles('main', { 'models/a.txt': 'a', 'b.txt': 'b' })
  head = await repository.commitFiles('topic', { 'models/a.txt': 'c', 'b.txt': null })
  const pull = await repository.openPullRequest('topic')
  merge = pull.merge_commit_sha!
  await repository.label(1, 'model-gate: accept')
  await repository.comment(1, 'A comment', 'github-actions[bot]')
  await repository.release('production', { 'evaluation.json': '{}' })
  await repository.protectMain('model-gate')
  await repository.reportCheck('model-gate', head, 'failure')
  const seed = {
    headSha: head,
    headBranch: 'topic',
    event: 'pull_request',
    pullRequests: [1],
    jobs: [{ name: 'gate' }]
  }
  github.addRun(seed, [{ name: 'report', files: { 'report.json': '{}' } }])
})

afterAll(() => github.close())

it.each([
  { method: 'GET', path: '' },
  { method: 'GET', path: '/contents/models/a.txt?ref=main' },
  { method: 'GET', path: '/contents/models' },
  { method: 'GET', path: '/commits?sha=main&per_page=2' },
  { method: 'GET', path: '/commits/main' },
  { method: 'GET', path: '/commits/HEAD/pulls' },
  { method: 'GET', path: '/commits/MERGE' },
  { method: 'GET', path: '/commits/HEAD/status' },
  { method: 'GET', path: '/commits/HEAD/statuses' },
  { method: 'GET', path: '/commits/HEAD/check-runs' },
  { method: 'GET', path: '/compare/main...HEAD' },
  { method: 'GET', path: '/branches' },
  { method: 'GET', path: '/branches/main' },
  { method: 'GET', path: '/git/commits/MERGE' },
  { method: 'GET', path: '/git/trees/MERGE?recursive=1' },
  { method: 'GET', path: '/git/ref/heads/main' },
  { method: 'GET', path: '/git/ref/pull/1/merge' },
  { method: 'GET', path: '/pulls?state=open&head=acme:topic' },
  { method: 'GET', path: '/pulls/1' },
  { method: 'GET', path: '/pulls/1/files?per_page=100' },
  { method: 'GET', path: '/pulls/1/commits' },
  { method: 'GET', path: '/issues/1' },
  { method: 'GET', path: '/issues/1/comments?per_page=100' },
  { method: 'GET', path: '/issues/1/events' },
  { method: 'GET', path: '/issues/1/labels' },
  { method: 'GET', path: '/collaborators/contributor/permission' },
  { method: 'GET', path: '/collaborators/outsider/permission' },
  { method: 'GET', path: '/releases' },
  { method: 'GET', path: '/releases/latest' },
  { method: 'GET', path: '/releases/tags/production' },
  { method: 'GET', path: '/releases/1/assets' },
  { method: 'GET', path: '/releases/assets/1' },
  { method: 'GET', path: '/actions/runs?event=pull_request&status=success&head_sha=HEAD' },
  { method: 'GET', path: '/actions/runs/9001' },
  { method: 'GET', path: '/actions/runs/9001/jobs' },
  { method: 'GET', path: '/actions/runs/9001/artifacts?name=report' },
  { method: 'GET', path: '/actions/workflows' },
  { method: 'GET', path: '/actions/workflows/model-gate.yml/runs?branch=topic' },
  { method: 'GET', path: '/actions/artifacts?name=report' },
  { method: 'GET', path: '/actions/artifacts/7001' },
  { method: 'GET', path: '/actions/artifacts/7001/zip' },
  { method: 'POST', path: '/issues/1/comments', body: { body: 'text' } },
  { method: 'PATCH', path: '/issues/comments/1', body: { body: 'text' } },
  { method: 'POST', path: '/issues/1/labels', body: { labels: ['other'] } },
  { method: 'POST', path: '/statuses/HEAD', body: { state: 'success', context: 'model-gate', description: 'pass' } },
  { method: 'POST', path: '/issues', body: { title: 'Drift', body: 'in one feature' } },
  { method: 'PATCH', path: '/issues/2', body: { state: 'closed' } },
  { method: 'POST', path: '/git/blobs', body: { content: 'text', encoding: 'utf-8' } },
  { method: 'PUT', path: '/contents/c.txt', body: { message: 'm', content: 'Yw==', branch: 'topic' } },
  { method: 'POST', path: '/dispatches', body: { event_type: 'retrain', client_payload: { model: 'churn' } } },
  { method: 'DELETE', path: '/issues/comments/2' }
])('answers $method $path as GitHub does', async ({ method, path, body }: Asked) => {
  github.log.length = 0
  const status = await ask(method, path.replace('HEAD', head).replace('MERGE', merge), body)
  expect(status).toBeLessThan(400)
  expect(violations(github.log).map(lineOf)).toEqual([])
})

it.each([
  { what: 'an unknown route', path: '/no-such-thing', problem: 'is not an operation of the description' },
  { what: 'an unknown query', path: '/pulls?sate=open', problem: 'the query sate is unknown' },
  {
    what: 'a value that is not allowed',
    path: '/pulls?state=opened',
    problem: 'query state must be equal to one of the allowed values open, closed, all'
  },
  {
    what: 'an unknown field',
    path: '/issues/1/comments',
    body: { body: 'text', bdoy: '' },
    problem: 'body has the unknown field bdoy'
  },
  {
    what: 'a missing field',
    path: '/issues/1/comments',
    body: {},
    problem: "body must have required property 'body'"
  },
  {
    what: 'a wrong type',
    path: '/issues',
    body: { title: 'T', labels: 'bug' },
    problem: 'body/labels must be array'
  }
])('finds $what', async ({ path, body, problem }: { path: string; body?: unknown; problem: string }) => {
  github.log.length = 0
  await ask(body === undefined ? 'GET' : 'POST', path, body)
  expect(violations(github.log).map(({ request }) => request[0])).toEqual([problem])
})
