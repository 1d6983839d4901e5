import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { type GitHub, startGitHub } from './emulator.js'
import { eventsOf } from './events.js'
import { type Repository, repositoryOf } from './repository.js'
import type { Permissions } from './tokens.js'

const own = '/repos/acme/fraud'
let github: GitHub
let repository: Repository

beforeEach(async () => {
  github = await startGitHub()
  repository = repositoryOf(github)
  await repository.commitFiles('main', { 'policy.yml': 'one', 'model.txt': 'one' })
})

afterEach(() => github.close())

interface Commit {
  readonly parents: readonly { readonly sha: string }[]
}

async function parents(sha: string): Promise<string[]> {
  const { data } = await repository.api<Commit>('GET', `${own}/git/commits/${sha}`)
  return data.parents.map((parent) => parent.sha)
}

describe('the merge commit of a pull request', () => {
  it('has the base and the head as its parents, and the changes of both in its tree', async () => {
    const head = await repository.commitFiles('topic', { 'model.txt': 'two' })
    const base = await repository.commitFiles('main', { 'policy.yml': 'two' })
    const { number, merge_commit_sha: merge } = await repository.openPullRequest('topic')
    await expect(parents(merge!)).resolves.toEqual([base, head])
    await expect(repository.sha(`refs/pull/${number}/merge`)).resolves.toBe(merge)
    await expect(repository.sha(`refs/pull/${number}/head`)).resolves.toBe(head)
    await expect(repository.read('policy.yml', merge!)).resolves.toBe('two')
    await expect(repository.read('model.txt', merge!)).resolves.toBe('two')
  })

  it('stays when only the base branch moves, and is built anew when the head moves', async () => {
    await repository.commitFiles('topic', { 'model.txt': 'two' })
    const opened = await repository.openPullRequest('topic')
    const base = await repository.commitFiles('main', { 'policy.yml': 'two' })
    const waiting = await repository.pullRequest(opened.number)
    expect(waiting.merge_commit_sha).toBe(opened.merge_commit_sha)
    const head = await repository.commitFiles('topic', { 'model.txt': 'three' })
    const pushed = await repository.pullRequest(opened.number)
    expect(pushed.head.sha).toBe(head)
    await expect(parents(pushed.merge_commit_sha!)).resolves.toEqual([base, head])
  })

  it('does not exist where both changed a file', async () => {
    await repository.commitFiles('topic', { 'model.txt': 'two' })
    await repository.commitFiles('main', { 'model.txt': 'other' })
    const pull = await repository.openPullRequest('topic')
    expect(pull).toMatchObject({ merge_commit_sha: null, mergeable: false, mergeable_state: 'dirty' })
    await expect(repository.merge(pull.number)).resolves.toMatchObject({ status: 405 })
  })

  it('serves a fork through the repository that it was forked from', async () => {
    const fork = await repository.fork('outsider')
    const head = await repository.commitToFork(fork, 'retrain', { 'model.txt': 'two' })
    const pull = await repository.openPullRequest('outsider:retrain', { by: 'outsider' })
    expect(pull.head).toMatchObject({ sha: head, label: 'outsider:retrain', repo: { full_name: fork, fork: true } })
    await expect(repository.read('model.txt', head)).resolves.toBe('two')
    const event = await eventsOf(github, repository).pullRequest('opened', pull.number)
    expect(event.payload).toMatchObject({ pull_request: { head: { sha: head, repo: { full_name: fork } } } })
  })
})

describe('merging', () => {
  it('keeps what the base branch got in the meantime', async () => {
    await repository.commitFiles('topic', { 'model.txt': 'two' })
    const { number } = await repository.openPullRequest('topic')
    await repository.commitFiles('main', { 'policy.yml': 'two' })
    await expect(repository.merge(number)).resolves.toMatchObject({ status: 200 })
    await expect(repository.read('policy.yml')).resolves.toBe('two')
    await expect(repository.read('model.txt')).resolves.toBe('two')
    await expect(repository.pullRequest(number)).resolves.toMatchObject({ state: 'closed', merged: true })
  })

  it('counts the newest check only', async () => {
    await repository.protectMain('model-gate')
    const head = await repository.commitFiles('topic', { 'model.txt': 'two' })
    const { number } = await repository.openPullRequest('topic')
    await repository.reportCheck('model-gate', head, 'success')
    await repository.reportCheck('model-gate', head, 'failure')
    await expect(repository.merge(number)).resolves.toMatchObject({ status: 405 })
    await repository.reportCheck('model-gate', head, 'success')
    await expect(repository.merge(number)).resolves.toMatchObject({ status: 200 })
  })

  it('lets a commit status decide as well', async () => {
    await repository.protectMain('model-gate')
    const head = await repository.commitFiles('topic', { 'model.txt': 'two' })
    const { number } = await repository.openPullRequest('topic')
    await repository.api('POST', `${own}/statuses/${head}`, { state: 'failure', context: 'model-gate' })
    await expect(repository.merge(number)).resolves.toMatchObject({ status: 405 })
    await repository.api('POST', `${own}/statuses/${head}`, { state: 'success', context: 'model-gate' })
    await expect(repository.merge(number)).resolves.toMatchObject({ status: 200 })
    expect(github.statuses.map(({ state }) => state)).toEqual(['failure', 'success'])
  })

  it('is refused with 409 when the head is another one', async () => {
    await repository.commitFiles('topic', { 'model.txt': 'two' })
    const { number } = await repository.openPullRequest('topic')
    await expect(repository.merge(number, { sha: '0'.repeat(40) })).resolves.toMatchObject({ status: 409 })
  })
})

describe('what GitHub refuses', () => {
  const long = 'x'.repeat(65_537)
  it.each([
    { what: 'a comment that is too long', path: '/issues/1/comments', body: { body: long }, status: 422 },
    {
      what: 'a description that is too long',
      path: '/statuses/HEAD',
      body: { state: 'error', description: long },
      status: 422
    },
    {
      what: 'a status of an unknown commit',
      path: `/statuses/${'0'.repeat(40)}`,
      body: { state: 'error' },
      status: 422
    }
  ])('$what', async ({ path, body, status }) => {
    const head = await repository.commitFiles('topic', { 'model.txt': 'two' })
    await repository.openPullRequest('topic')
    const answer = await repository.api('POST', `${own}${path.replace('HEAD', head)}`, body)
    expect(answer.status).toBe(status)
  })

  it('an unknown token', async () => {
    const response = await fetch(`${github.url}${own}`, { headers: { authorization: 'Bearer ghs_unknown' } })
    expect(response.status).toBe(401)
  })

  it("editing somebody else's comment", async () => {
    await repository.commitFiles('topic', { 'model.txt': 'two' })
    const { number } = await repository.openPullRequest('topic')
    const { id } = await repository.comment(number, 'mine', 'github-actions[bot]')
    const path = `${own}/issues/comments/${id}`
    await expect(repository.api('PATCH', path, { body: 'x' }, 'outsider')).resolves.toMatchObject({ status: 403 })
  })
})

describe('a GITHUB_TOKEN', () => {
  interface Case {
    readonly asks: string
    readonly hidden?: boolean
    readonly may: Permissions
    readonly status: number
  }
  it.each<Case>([
    { asks: 'GET /contents/policy.yml', may: {}, status: 200 },
    { asks: 'GET /contents/policy.yml', hidden: true, may: { 'pull-requests': 'write' }, status: 404 },
    { asks: 'GET /contents/policy.yml', hidden: true, may: { contents: 'read' }, status: 200 },
    { asks: 'GET /git/trees/main', hidden: true, may: {}, status: 404 },
    { asks: 'GET /pulls/1', hidden: true, may: { contents: 'read' }, status: 403 },
    { asks: 'GET /pulls/1', hidden: true, may: { 'pull-requests': 'read' }, status: 200 },
    { asks: 'POST /issues/1/comments', may: { contents: 'write', 'pull-requests': 'read' }, status: 403 },
    { asks: 'POST /issues/1/comments', may: { 'pull-requests': 'write' }, status: 201 },
    { asks: 'POST /issues/1/comments', may: { issues: 'write' }, status: 201 },
    { asks: 'GET /actions/runs', hidden: true, may: { contents: 'read' }, status: 403 },
    { asks: 'GET /actions/runs', hidden: true, may: { actions: 'read' }, status: 200 },
    { asks: 'GET /actions/artifacts/1/zip', may: { contents: 'read' }, status: 403 },
    { asks: 'GET /branches/main/protection', may: { contents: 'write' }, status: 403 },
    { asks: 'POST /dispatches', may: { contents: 'read' }, status: 403 }
  ])('$asks with $may is $status', async ({ asks, hidden = false, may, status }) => {
    const other = await startGitHub({ private: hidden })
    try {
      const there = repositoryOf(other)
      await there.commitFiles('main', { 'policy.yml': 'one' })
      await there.commitFiles('topic', { 'model.txt': 'one' })
      await there.openPullRequest('topic')
      const [method = '', path = ''] = asks.split(' ')
      const response = await fetch(`${other.url}${own}${path}`, {
        method,
        headers: { authorization: `Bearer ${other.tokens.mint(may)}`, 'content-type': 'application/json' },
        ...(method === 'POST' ? { body: '{ "body": "text", "event_type": "retrain" }' } : {})
      })
      expect(response.status).toBe(status)
    } finally {
      await other.close()
    }
  })
})

it('tells who set which label', async () => {
  await repository.commitFiles('topic', { 'model.txt': 'two' })
  const { number } = await repository.openPullRequest('topic')
  await repository.label(number, 'model-gate: accept', 'outsider')
  const { data } = await repository.api('GET', `${own}/issues/${number}/events`)
  expect(data).toMatchObject([
    { event: 'labeled', label: { name: 'model-gate: accept' }, actor: { login: 'outsider' } }
  ])
  const permission = await repository.api('GET', `${own}/collaborators/outsider/permission`)
  expect(permission.data).toMatchObject({ permission: 'read' })
})

it('finds the pull requests of a commit, also after the merge', async () => {
  const head = await repository.commitFiles('topic', { 'model.txt': 'two' })
  const { number } = await repository.openPullRequest('topic')
  const { sha } = await repository.merge(number, { method: 'squash' })
  for (const commit of [head, sha!]) {
    const { data } = await repository.api('GET', `${own}/commits/${commit}/pulls`)
    expect(data).toMatchObject([{ number, state: 'closed' }])
  }
})

it('gives the bytes of a release asset, from storage that takes no second credential', async () => {
  await repository.release('production', { 'evaluation.json': '{ "auc": 0.9 }' })
  const { data } = await repository.api<{ assets: { id: number; digest: string; size: number }[] }>(
    'GET',
    `${own}/releases/latest`
  )
  expect(data.assets[0]!.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  const headers = { authorization: `Bearer ${github.tokens.of.maintainer}`, accept: 'application/octet-stream' }
  const url = `${github.url}${own}/releases/assets/${data.assets[0]!.id}`
  await expect((await fetch(url, { headers })).text()).resolves.toBe('{ "auc": 0.9 }')
  const signed = (await fetch(url, { headers, redirect: 'manual' })).headers.get('location')!
  expect((await fetch(signed, { headers })).status).toBe(400)
})

it('gives the text of a file where raw contents are asked for', async () => {
  const headers = { accept: 'application/vnd.github.raw+json' }
  const response = await fetch(`${github.url}${own}/contents/policy.yml`, { headers })
  expect(response.headers.get('content-type')).toContain('application/vnd.github.raw+json')
  await expect(response.text()).resolves.toBe('one')
})

it('queues a pull request on a branch of its own', async () => {
  await repository.commitFiles('topic', { 'model.txt': 'two' })
  const { number } = await repository.openPullRequest('topic')
  const group = await repository.queue(number)
  const event = await eventsOf(github, repository).mergeGroup(group)
  expect(event).toMatchObject({ name: 'merge_group', sha: group.head_sha, payload: { merge_group: group } })
  await expect(parents(group.head_sha)).resolves.toEqual([group.base_sha, await repository.sha('topic')])
})

it('looks like an Enterprise Server where it is told to', async () => {
  const enterprise = await startGitHub({ prefix: '/api/v3' })
  try {
    expect(enterprise.url).toMatch(/\/api\/v3$/)
    const { status, data } = await repositoryOf(enterprise).api<{ url: string }>('GET', own)
    expect({ status, url: data.url }).toEqual({ status: 200, url: `${enterprise.url}${own}` })
    expect((await fetch(`${enterprise.url.replace('/api/v3', '')}${own}`)).status).toBe(404)
  } finally {
    await enterprise.close()
  }
})
