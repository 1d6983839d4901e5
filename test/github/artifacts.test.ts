import { afterEach, beforeEach, expect, it } from '@jest/globals'

import { contract, lineOf } from './contract.js'
import { type GitHub, startGitHub } from './emulator.js'
import type { Event } from './event.js'
import { eventsOf } from './events.js'
import { type Repository, repositoryOf } from './repository.js'
import { type ActionResult, runAction, startedRun } from './run-action.js'
import type { Run } from './runs.js'
import { zip } from './zip.js'

let github: GitHub
let repository: Repository
let event: Event

beforeEach(async () => {
  github = await startGitHub()
  repository = repositoryOf(github)
  event = await eventsOf(github, repository).push('main')
})

afterEach(() => github.close())

/** One step of a child process that speaks to the results service with `@actions/artifact`. */
async function step(run: Run, env: Readonly<Record<string, string>>): Promise<ActionResult> {
  const INPUT_TOKEN = github.tokens.mint({ actions: 'read' })
  const main = 'test/github/artifact-child.mjs'
  return runAction(github, 'stand-in', { event, run, main, env: { INPUT_TOKEN, ...env } })
}

it('hands an artifact from one process of a run to the next', async () => {
  const run = startedRun(github, event)
  const uploaded = await step(run, { INPUT_STEP: 'upload', INPUT_NAME: 'model-gate.report' })
  expect(uploaded).toMatchObject({ code: 0, outputs: { id: '7001' } })
  const listed = await step(run, { INPUT_STEP: 'list' })
  expect(listed.outputs).toEqual({ names: 'model-gate.report' })
  const downloaded = await step(run, { INPUT_STEP: 'download', INPUT_NAME: 'model-gate.report' })
  expect(downloaded.outputs).toEqual({ text: '{ "verdict": "pass" }', mismatch: 'false' })
  expect(github.artifacts.finished().map(({ name }) => name)).toEqual(['model-gate.report'])
}, 30_000)

it('gives the artifacts of an earlier run by the REST API, and not those of another run', async () => {
  const seed = { name: 'baseline', files: { 'report.json': '{ "verdict": "warn" }' } }
  const earlier = github.addRun({ headSha: event.sha, headBranch: 'main' }, [seed])
  const run = startedRun(github, event)
  const own = await step(run, { INPUT_STEP: 'list' })
  expect(own.outputs).toEqual({ names: '' })
  const downloaded = await step(run, { INPUT_NAME: 'baseline', INPUT_RUN: String(earlier.id) })
  expect(downloaded.outputs).toEqual({ text: '{ "verdict": "warn" }', mismatch: 'false' })
  expect(contract()(github.log).map(lineOf)).toEqual([])
}, 30_000)

it('shows a download whose digest is another one', async () => {
  const digest = `sha256:${'0'.repeat(64)}`
  const seed = { name: 'baseline', files: { 'report.json': '{}' }, digest }
  const earlier = github.addRun({ headSha: event.sha, headBranch: 'main' }, [seed])
  const downloaded = await step(startedRun(github, event), { INPUT_NAME: 'baseline', INPUT_RUN: String(earlier.id) })
  expect(downloaded.outputs).toMatchObject({ mismatch: 'true' })
}, 30_000)

it('says of an expired artifact that it is expired, and that it is gone', async () => {
  const seed = { name: 'baseline', files: { 'report.json': '{}' }, expired: true }
  const run = github.addRun({ headSha: event.sha, headBranch: 'main' }, [seed])
  const path = `/repos/acme/fraud/actions`
  await expect(repository.api('GET', `${path}/runs/${run.id}/artifacts`)).resolves.toMatchObject({
    data: { total_count: 1, artifacts: [{ name: 'baseline', expired: true }] }
  })
  await expect(repository.api('GET', `${path}/artifacts/7001/zip`)).resolves.toMatchObject({ status: 410 })
})

it('keeps archives as the test made them', async () => {
  const archive = zip([{ path: '../outside.txt', content: 'x' }])
  github.addRun({ headSha: event.sha, headBranch: 'main' }, [{ name: 'evil', zip: archive }])
  const response = await fetch(`${github.url}/repos/acme/fraud/actions/artifacts/7001/zip`, {
    headers: { authorization: `Bearer ${github.tokens.of.maintainer}` }
  })
  expect(Buffer.from(await response.arrayBuffer())).toEqual(archive)
})

it('lists runs newest first, by commit, event, branch and result', async () => {
  const one = github.addRun({ headSha: event.sha, headBranch: 'main' })
  github.addRun({ headSha: event.sha, headBranch: 'main', event: 'pull_request', conclusion: 'failure' })
  const two = github.addRun({ headSha: event.sha, headBranch: 'main' })
  const query = `head_sha=${event.sha}&event=push&branch=main&status=success`
  const { data } = await repository.api<{ total_count: number; workflow_runs: { id: number }[] }>(
    'GET',
    `/repos/acme/fraud/actions/workflows/model-gate.yml/runs?${query}`
  )
  expect(data.workflow_runs.map(({ id }) => id)).toEqual([two.id, one.id])
})
