import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from '@jest/globals'

import { checkout } from './checkout.js'
import { contract, lineOf } from './contract.js'
import { type GitHub, startGitHub } from './emulator.js'
import { type Events, eventsOf } from './events.js'
import { type Repository, repositoryOf } from './repository.js'
import { type ActionResult, runAction } from './run-action.js'
import { standIn } from './stand-in.js'

const action = standIn(mkdtempSync(join(tmpdir(), 'model-gate-stand-in-')))
const violations = contract()
let github: GitHub
let repository: Repository
let events: Events

beforeEach(async () => {
  github = await startGitHub()
  repository = repositoryOf(github)
  events = eventsOf(github, repository)
  await repository.commitFiles('main', { 'report.json': '{ "auc": 0.93 }' })
  await repository.protectMain('model-gate')
})

afterEach(() => github.close())

async function gate(number: number, kind: 'opened' | 'synchronize'): Promise<ActionResult> {
  const event = await events.pullRequest(kind, number)
  const cwd = await checkout(github, event.sha)
  const result = await runAction(github, 'run', { event, cwd, inputs: { report: 'report.json' }, ...action })
  await repository.reportCheck('model-gate', event.head.sha, result.code === 0 ? 'success' : 'failure')
  return result
}

it('lets a pull request in when it is green, not before, with one comment', async () => {
  await repository.commitFiles('retrain', { 'report.json': '{ "auc": 0.81 }' })
  const { number } = await repository.openPullRequest('retrain')
  await expect(repository.merge(number)).resolves.toMatchObject({
    status: 405,
    message: 'Required status check "model-gate" is expected.'
  })

  const red = await gate(number, 'opened')
  expect(red).toMatchObject({ code: 1, outputs: { passed: 'false' }, stderr: '' })
  expect(red.annotations).toEqual([{ level: 'error', title: 'Stand-in', message: 'auc 0.81 is below 0.90' }])
  expect(red.summary).toContain('**FAIL** auc 0.81')
  await expect(repository.merge(number)).resolves.toMatchObject({
    status: 405,
    message: 'Required status check "model-gate" is failing.'
  })

  await repository.commitFiles('retrain', { 'report.json': '{ "auc": 0.94 }' })
  await expect(repository.merge(number)).resolves.toMatchObject({ status: 405 })
  const green = await gate(number, 'synchronize')
  expect(green).toMatchObject({ code: 0, outputs: { passed: 'true' }, annotations: [] })
  await expect(repository.merge(number)).resolves.toMatchObject({ status: 200 })

  await expect(repository.read('report.json')).resolves.toBe('{ "auc": 0.94 }')
  const comments = await repository.comments(number)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toMatchObject({ user: { login: 'github-actions[bot]', type: 'Bot' } })
  expect(comments[0]!.body).toContain('**PASS**')
  expect(github.log.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH'])
  expect(violations(github.log).map(lineOf)).toEqual([])
})

it('refuses an input that the action does not have', async () => {
  await repository.commitFiles('retrain', { 'report.json': '{ "auc": 0.95 }' })
  const { number } = await repository.openPullRequest('retrain')
  const event = await events.pullRequest('opened', number)
  await expect(runAction(github, 'run', { event, inputs: { flor: '1' }, ...action })).rejects.toThrow('no input flor')
})
