import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, describe, expect } from '@jest/globals'

import { itWhere } from '../engines/tools.js'
import { certificates } from '../stores/gating.js'
import { closeServers, serve } from '../unit/baseline/web/loopback-server.js'
import type { ActResult } from './act.js'
import { ended, proposedFromFork, reading } from './companion.js'
import type { Event } from './event.js'
import { example, runExample, twoModels, twoPolicies, workflowFile, writesSince } from './examples.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { keptAt } from './promoting.js'
import type { FileChanges } from './repository.js'
import { startedRun } from './run-action.js'
import { itWith as itWithTools } from './tools.js'

// The examples on everything else that starts them; workflows.test.ts has the pull requests of the repository. act reads no `permissions` and no
// `concurrency`: each token has what the job asks for, and runs come one after the other.

const itWith = certificates === undefined ? itWhere(false, 'openssl') : itWithTools('act', 'node24')
const verified = 'model-gate/verified'
let gated: Gated

afterEach(async () => {
  await gated.closeHeldToContract()
  await closeServers()
})

const runs = (event: Event, given: Parameters<typeof runExample>[2] = {}): Promise<ActResult> =>
  runExample(gated, event, given)

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'model-gate-events-'))
  gated.github.folders.push(made)
  return made
}

const comments = async (number: number): Promise<readonly string[]> =>
  (await gated.repository.comments(number)).map(({ body }) => body)

const told = (): unknown => gated.github.statuses.map(({ sha, context, state }) => [sha, context, state])

describe('merge_group', () => {
  const grouped = async (number: number): Promise<Event> =>
    gated.events.mergeGroup(await gated.repository.queue(number))
  const worse = { 'predictions.csv': rows('worse') }
  const twoJobs = { evaluate: 'success', 'model-gate': 'failure' }
  const legs = { 'evaluate-1': 'success', 'evaluate-2': 'success', 'model-gate': 'failure' }
  const twoKept: FileChanges = { [policyFile]: null, ...twoPolicies, ...twoModels('production') }

  const red = (
    name: Parameters<typeof example>[0],
    jobs: object,
    files: FileChanges = {},
    changes: FileChanges = worse
  ): void =>
    itWith(
      `${name}: a group is gated like a pull request, and nothing is written [rule 24]`,
      async () => {
        gated = await startGated({ [workflowFile]: example(name), ...files })
        const result = await runs(await grouped(await gated.propose(changes)))
        expect({ code: result.code, jobs: result.jobs }).toEqual({ code: 1, jobs })
        expect(result.summary).toMatch(/Model gate FAIL: .*[\s\S]*roc-auc/)
        expect(writesSince(gated)).toEqual([])
      },
      120_000
    )

  red('one-step', { 'model-gate': 'failure' })
  red('two-jobs', twoJobs)
  red('caller', twoJobs)
  red('matrix', legs, twoKept, twoModels('worse'))

  itWith(
    'promote: what is better may be merged, and does not become production yet [rule 24]',
    async () => {
      gated = await startGated({ [workflowFile]: example('promote'), [policyFile]: keptAt('git:model-baselines:late') })
      await gated.repository.commitFiles('model-baselines', { 'late/predictions.csv': rows('production') })
      const { code, jobs } = await runs(await grouped(await gated.propose({ 'predictions.csv': rows('better') })))
      expect({ code, jobs }).toEqual({ code: 0, jobs: { evaluate: 'success', 'model-gate': 'success' } })
      expect(writesSince(gated)).toEqual([])
    },
    120_000
  )

  itWith(
    'one-step with `merge-queue: reuse`: the result of the pull request counts, and nothing is started again [rule 24]',
    async () => {
      gated = await startGated({ [workflowFile]: example('one-step'), 'model.csv': rows('production') })
      const { github, repository, events } = gated
      const counter = join(folder(), 'count')
      const run = `printf x >> ${counter} && cp model.csv predictions.csv`
      const reusing = policy
        .replace('{ predictions:', `{ run: "${run}", predictions:`)
        .replace('base:predictions', 'base:model')
      await repository.commitFiles('main', { [policyFile]: `${reusing}merge-queue: reuse\n`, 'predictions.csv': null })
      const number = await gated.propose({ 'model.csv': rows('better') })
      const event = await events.pullRequest('synchronize', number)
      const measured = startedRun(github, event)
      const passed = { code: 0, jobs: { 'model-gate': 'success' } }
      expect(await runs(event, { run: measured })).toMatchObject(passed)
      ended(measured, 'success')

      const green = await runs(await grouped(number))
      expect(green).toMatchObject(passed)
      expect(green.summary).toContain(`The result is that of the run ${measured.id} of the pull request`)
      expect(readFileSync(counter, 'utf8')).toBe('x')
    },
    120_000
  )
})

describe('workflow_run', () => {
  itWith(
    'one-step and companion: a fork is told by comment and status, red and green, what a token that only reads could not say [rule 28] [rule 29]',
    async () => {
      const workflow = '.github/workflows/model-gate-companion.yml'
      // With the status that docs/forks.md adds.
      const second = example('companion')
        .replace('pull-requests: write', '$&\n      statuses: write')
        .replace('actions/gate@v1', `$&\n        with:\n          status-context: ${verified}`)
      gated = await startGated({ [workflowFile]: example('one-step'), [workflow]: second })
      const { repository, github, events } = gated
      await repository.protectMain('model-gate', verified)
      const number = await proposedFromFork(gated, { 'predictions.csv': rows('worse') })
      const pair = async (): Promise<readonly [ActResult, ActResult]> => {
        const event = await events.pullRequest('synchronize', number)
        const run = startedRun(github, event)
        const before = github.log.length
        const first = await runs(event, { run, token: github.tokens.mint(reading) })
        expect(writesSince(gated, before)).toEqual([])
        ended(run, first.code === 0 ? 'success' : 'failure')
        const token = github.tokens.mint({ ...reading, 'pull-requests': 'write', statuses: 'write' })
        return [first, await runs(await events.workflowRun(run), { workflow, token })]
      }

      const [red, toldRed] = await pair()
      expect(red).toMatchObject({ code: 1, jobs: { 'model-gate': 'failure' } })
      expect(toldRed).toMatchObject({ code: 1, jobs: { companion: 'failure' } })
      expect(await comments(number)).toEqual([
        expect.stringMatching(/Model gate FAIL: .*[\s\S]*Not measured here[\s\S]*roc-auc/)
      ])
      expect(await repository.merge(number)).toMatchObject({ status: 405 })

      await repository.commitToFork('contributor/fraud', 'retrain', { 'predictions.csv': rows('better') })
      const { head } = await repository.pullRequest(number)
      const [green, toldGreen] = await pair()
      expect(green).toMatchObject({ code: 0, jobs: { 'model-gate': 'success' } })
      expect(toldGreen).toMatchObject({ code: 0, jobs: { companion: 'success' } })
      expect(await comments(number)).toEqual([expect.stringContaining('Model gate PASS')])
      expect(github.statuses.at(-1)).toMatchObject({ sha: head.sha, context: verified, state: 'success' })
      expect(await repository.merge(number)).toMatchObject({ status: 200 })

      const before = github.log.length
      const push = ended(startedRun(github, await events.push('main')), 'success')
      const { code, jobs } = await runs(await events.workflowRun(push), { workflow })
      expect({ code, jobs }).toEqual({ code: 0, jobs: {} })
      expect(writesSince(gated, before)).toEqual([])
    },
    120_000
  )
})

describe('repository_dispatch and workflow_dispatch', () => {
  itWith(
    'dispatch: a commit that a pipeline has measured is told by status and comment; a person starts it again by hand [rule 22]',
    async () => {
      const workflow = '.github/workflows/model-gate-verified.yml'
      let model: 'worse' | 'better' = 'worse'
      const pipeline = await serve((_, response) => response.end(rows(model)), certificates!.server)
      const from = `{ from: "${pipeline.origin}/{commit}/predictions.csv", wait: 30m }`
      gated = await startGated({
        [workflow]: example('dispatch'),
        [policyFile]: policy.replace('{ predictions: predictions.csv }', from)
      })
      const { repository, github, events } = gated
      await repository.protectMain(verified)
      const number = await proposedFromFork(gated, { 'train.py': 'print()' })
      const { sha } = (await repository.pullRequest(number)).head
      const authority = join(folder(), 'ca.pem')
      writeFileSync(authority, certificates!.ca)
      const given = {
        workflow,
        token: github.tokens.mint({ ...reading, 'pull-requests': 'write', statuses: 'write' }),
        env: { MODEL_GATE_HTTPS_HOSTS: new URL(pipeline.origin).host, NODE_EXTRA_CA_CERTS: authority }
      }

      const red = await runs(await events.repositoryDispatch({ sha }), given)
      expect(red).toMatchObject({ code: 1, jobs: { verified: 'failure' } })
      expect(await comments(number)).toEqual([expect.stringMatching(/Model gate FAIL: .*[\s\S]*roc-auc/)])
      expect(await repository.merge(number)).toMatchObject({ status: 405 })

      model = 'better'
      const green = await runs(await events.workflowDispatch({ sha }), given)
      expect(green).toMatchObject({ code: 0, jobs: { verified: 'success' } })
      expect(await comments(number)).toEqual([expect.stringContaining('Model gate PASS')])
      expect(told()).toEqual(['pending', 'failure', 'pending', 'success'].map((state) => [sha, verified, state]))
      expect(pipeline.asked.map(({ url }) => url)).toEqual(Array<string>(2).fill(`/${sha}/predictions.csv`))
      expect(await repository.merge(number)).toMatchObject({ status: 200 })
    },
    120_000
  )
})

describe('one-step, where somebody adds another event', () => {
  const events = ['pull_request_target:', 'workflow_dispatch:', "schedule: [{ cron: '0 4 * * *' }]"]
  const more = example('one-step').replace('  merge_group:\n', `$&${events.map((one) => `  ${one}\n`).join('')}`)

  itWith(
    'schedule, workflow_dispatch: the branch is judged by exit code and summary alone, another branch by the policy of the default one [rule 15] [rule 21]',
    async () => {
      const kept = keptAt('git:model-baselines:late')
      gated = await startGated({
        [workflowFile]: more,
        [policyFile]: kept,
        'predictions.csv': rows('worse')
      })
      const { repository } = gated
      await repository.commitFiles('model-baselines', { 'late/predictions.csv': rows('production') })
      const red = await runs(await gated.events.schedule())
      expect(red).toMatchObject({ code: 1, jobs: { 'model-gate': 'failure' } })
      expect(red.summary).toMatch(/Model gate FAIL: .*[\s\S]*roc-auc/)

      await repository.commitFiles('weak', { [policyFile]: kept.replace('0.02', '0.9') })
      const weak = await runs(await gated.events.workflowDispatch({}, 'weak'))
      expect(weak).toMatchObject({ code: 1, jobs: { 'model-gate': 'failure' } })
      expect(weak.summary).toMatch(/roc-auc[\s\S]*policy\/loosened/)

      await repository.commitFiles('main', { 'predictions.csv': rows('better') })
      const green = await runs(await gated.events.schedule())
      expect(green).toMatchObject({ code: 0, jobs: { 'model-gate': 'success' } })
      expect([writesSince(gated), told()]).toEqual([[], []])
    },
    120_000
  )

  itWith(
    'pull_request_target: the job fails before anything is asked or measured [rule 21] [rule 33]',
    async () => {
      gated = await startGated({ [workflowFile]: more })
      const number = await gated.propose({ 'predictions.csv': rows('better') })
      const event = await gated.events.pullRequestTarget('synchronize', number)
      const before = gated.github.log.length
      const refused = await runs(event)
      expect(refused).toMatchObject({ code: 1, jobs: { 'model-gate': 'failure' } })
      expect(refused.text).toMatch(/nothing is gated on pull_request_target[\s\S]*exit status 2/)
      expect(gated.github.log.slice(before)).toEqual([])
      expect(await gated.repository.merge(number)).toMatchObject({ status: 405 })
    },
    120_000
  )
})
