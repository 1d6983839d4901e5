import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect } from '@jest/globals'

import { type ActResult, runAct } from './act.js'
import { checkout } from './checkout.js'
import { contract, lineOf } from './contract.js'
import { type GitHub, startGitHub } from './emulator.js'
import { type Events, eventsOf } from './events.js'
import { type Repository, repositoryOf } from './repository.js'
import { standIn } from './stand-in.js'
import { itWith } from './tools.js'

const suite = mkdtempSync(join(tmpdir(), 'model-gate-stand-in-'))
standIn(suite)
const workflow = '.github/workflows/model-gate.yml'
const violations = contract()
let github: GitHub
let repository: Repository
let events: Events

beforeEach(async () => {
  github = await startGitHub()
  repository = repositoryOf(github)
  events = eventsOf(github, repository)
  await repository.commitFiles('main', {
    'report.json': '{ "auc": 0.93 }',
    [workflow]: `on: pull_request
jobs:
  model-gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: gate
        uses: acme/stand-in@v1
        with: { report: report.json }
  elsewhere:
    runs-on: [self-hosted, gpu]
    steps:
      - run: exit 1
`
  })
  await repository.protectMain('model-gate')
})

afterEach(() => github.close())

async function gate(number: number): Promise<ActResult> {
  const event = await events.pullRequest('synchronize', number)
  const cwd = await checkout(github, event.sha)
  const result = await runAct(github, workflow, { event, cwd, actions: { 'acme/stand-in@v1': suite } })
  const conclusion = result.jobs['model-gate'] === 'success' ? 'success' : 'failure'
  await repository.reportCheck('model-gate', event.head.sha, conclusion)
  return result
}

itWith('act')(
  'runs a workflow: red is not merged, green is, there is one comment, and a job that found no runner does not count',
  async () => {
    await repository.commitFiles('retrain', { 'report.json': '{ "auc": 0.81 }' })
    const { number } = await repository.openPullRequest('retrain')
    const red = await gate(number)
    expect(red).toMatchObject({ code: 1, outputs: { 'model-gate.gate.passed': 'false' } })
    expect(red.jobs).toEqual({ 'model-gate': 'failure' })
    expect(red.summary).toContain('**FAIL** auc 0.81')
    await expect(repository.merge(number)).resolves.toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', { 'report.json': '{ "auc": 0.94 }' })
    const green = await gate(number)
    expect(green).toMatchObject({ code: 0, jobs: { 'model-gate': 'success' } })
    await expect(repository.merge(number)).resolves.toMatchObject({ status: 200 })
    await expect(repository.comments(number)).resolves.toHaveLength(1)
    expect(violations(github.log).map(lineOf)).toEqual([])
  },
  30_000
)
