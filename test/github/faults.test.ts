import { afterEach, beforeEach, expect, it } from '@jest/globals'

import { type GitHub, startGitHub } from './emulator.js'
import { type Repository, repositoryOf } from './repository.js'

const path = '/repos/acme/fraud'
let github: GitHub
let repository: Repository

beforeEach(async () => {
  github = await startGitHub()
  repository = repositoryOf(github)
})

afterEach(() => github.close())

async function ask(signal?: AbortSignal): Promise<Response> {
  return fetch(`${github.url}${path}`, signal ? { signal } : {})
}

it('answers what was planned, so often, and then as before', async () => {
  github.inject({ path: /fraud$/, status: 429, headers: { 'retry-after': '1' }, times: 2 })
  const first = await ask()
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1'])
  expect([(await ask()).status, (await ask()).status]).toEqual([429, 200])
  expect(github.log.map(({ fault }) => fault)).toEqual(['answer 429', 'answer 429', undefined])
})

it('lets requests through first where it is told to', async () => {
  github.inject({ path: /fraud$/, status: 502, body: '<html>', after: 1 })
  expect((await ask()).status).toBe(200)
  await expect((await ask()).text()).resolves.toBe('<html>')
})

it('never answers', async () => {
  github.inject({ path: /fraud$/, hang: true })
  await expect(ask(AbortSignal.timeout(100))).rejects.toThrow('timeout')
})

it('answers late', async () => {
  github.inject({ path: /fraud$/, delay: 50 })
  const started = performance.now()
  await ask()
  expect(performance.now() - started).toBeGreaterThan(45)
})

it.each(['before', 'middle', 'after'] as const)('cuts the connection %s', async (cut) => {
  github.inject({ path: /fraud$/, cut })
  await expect(ask().then((response) => response.text())).rejects.toThrow(/fetch failed|terminated/)
})

it('has carried out a request whose answer was cut off', async () => {
  await repository.commitFiles('topic', { 'model.txt': 'two' })
  const { number } = await repository.openPullRequest('topic')
  github.inject({ method: 'POST', path: /comments$/, cut: 'after' })
  const posted = fetch(`${github.url}${path}/issues/${number}/comments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${github.tokens.of.contributor}` },
    body: '{ "body": "text" }'
  })
  await expect(posted).rejects.toThrow('fetch failed')
  await expect(repository.comments(number)).resolves.toHaveLength(1)
})

it('spares what the test itself does', async () => {
  github.inject({ path: /./, status: 500, times: Infinity })
  await expect(repository.api('GET', path)).resolves.toMatchObject({ status: 200 })
  expect(github.log).toEqual([])
})
