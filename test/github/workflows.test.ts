import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, afterEach, expect } from '@jest/globals'

import { git } from '../e2e/command.js'
import { suiteCopy, runAct, type ActOptions, type ActResult } from './act.js'
import { checkout } from './checkout.js'
import { ended, proposedFromFork, reading } from './companion.js'
import type { Event } from './event.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { keptAt } from './promoting.js'
import type { FileChanges } from './repository.js'
import { startedRun } from './run-action.js'
import { itWith } from './tools.js'

const suite = suiteCopy()
const workflow = '.github/workflows/model-gate.yml'
let gated: Gated

afterEach(() => gated.closeHeldToContract())

afterAll(() => rmSync(suite, { recursive: true, force: true }))

/** A sample as a user has it, with the owner filled in. */
function sample(name: 'one-step' | 'two-jobs' | 'matrix' | 'promote' | 'companion'): string {
  return readFileSync(`examples/workflows/${name}.yml`, 'utf8').replaceAll('OWNER/', 'acme/')
}

async function start(name: Parameters<typeof sample>[0], files: FileChanges = {}): Promise<void> {
  gated = await startGated({ [workflow]: sample(name), ...files })
}

/** Runs the workflow for an event and reports the job `model-gate` as its check, which `main` requires. */
async function runs(event: Event, given: Pick<ActOptions, 'token'> = {}): Promise<ActResult> {
  const { github, repository } = gated
  const cwd = await checkout(github, event.sha)
  const result = await runAct(github, workflow, { event, cwd, actions: { 'acme/model-gate@v1': suite }, ...given })
  const conclusion = result.jobs['model-gate'] === 'success' ? 'success' : 'failure'
  await repository.reportCheck('model-gate', event.head.sha, conclusion)
  return result
}

const pushed = async (number: number): Promise<ActResult> => runs(await gated.events.pullRequest('synchronize', number))

const writesSince = (from: number): string[] =>
  gated.github.log
    .slice(from)
    .filter(({ server, method }) => server === 'api' && method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)

const models = (b: 'worse' | 'better' | 'production'): FileChanges => ({
  'models/a/predictions.csv': rows(b === 'production' ? 'production' : 'better'),
  'models/b/predictions.csv': rows(b)
})

const policies: FileChanges = Object.fromEntries(
  ['a', 'b'].map((model) => [
    `models/${model}/model-gate.yml`,
    policy.replace('model: late', `model: ${model}`).replaceAll('predictions.csv', `models/${model}/predictions.csv`)
  ])
)

itWith('act', 'node24')(
  'one step: a worse model is refused, a better one merged, with one comment [rule 10] [rule 44] [rule 50]',
  async () => {
    await start('one-step')
    const { repository, github } = gated
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const red = await pushed(number)
    expect(red).toMatchObject({ code: 1, jobs: { 'model-gate': 'failure' } })
    expect(red.summary).toContain('Model gate FAIL')
    const [comment] = await repository.comments(number)
    expect(comment?.body).toMatch(/Model gate FAIL: .*[\s\S]*roc-auc/)
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', { 'predictions.csv': rows('better') })
    expect(await pushed(number)).toMatchObject({ code: 0, jobs: { 'model-gate': 'success' } })
    const after = await repository.comments(number)
    expect(after.map(({ id }) => id)).toEqual([comment?.id])
    expect(after[0]?.body).toContain('Model gate PASS')

    await repository.commitFiles('retrain', { 'NOTES.md': 'the same model' })
    const before = github.log.length
    expect(await pushed(number)).toMatchObject({ code: 0, jobs: { 'model-gate': 'success' } })
    expect(writesSince(before)).toEqual([])
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  },
  120_000
)

itWith('act', 'node24')(
  'one step: a merge group is gated like a pull request, without a comment [rule 24]',
  async () => {
    await start('one-step')
    const { repository, events } = gated
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const red = await runs(await events.mergeGroup(await repository.queue(number)))
    expect(red).toMatchObject({ code: 1, jobs: { 'model-gate': 'failure' } })
    expect(red.summary).toContain('Model gate FAIL')

    await repository.commitFiles('retrain', { 'predictions.csv': rows('better') })
    const green = await runs(await events.mergeGroup(await repository.queue(number)))
    expect(green).toMatchObject({ code: 0, jobs: { 'model-gate': 'success' } })
    expect(await repository.comments(number)).toEqual([])
  },
  120_000
)

itWith('act', 'node24')(
  'two jobs: the gate decides from what the other job handed over [rule 79]',
  async () => {
    await start('two-jobs')
    const { repository, github } = gated
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const red = await pushed(number)
    expect(red).toMatchObject({ code: 1, jobs: { evaluate: 'success', 'model-gate': 'failure' } })
    expect(github.artifacts.finished().map(({ name }) => name)).toEqual([
      'model-gate.late.report.all.1',
      'model-gate.late.evaluation.all.1'
    ])
    expect((await repository.comments(number))[0]?.body).toMatch(/Model gate FAIL: .*[\s\S]*roc-auc/)
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', { 'predictions.csv': rows('better') })
    expect(await pushed(number)).toMatchObject({ code: 0, jobs: { evaluate: 'success', 'model-gate': 'success' } })
    expect(await repository.comments(number)).toHaveLength(1)
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  },
  120_000
)

itWith('act', 'node24')(
  'two jobs: an evaluation that fails is a failed gate, not a skipped one [rule 10] [fail-open 23]',
  async () => {
    await start('two-jobs')
    const { repository } = gated
    const number = await gated.propose({ 'predictions.csv': 'id,label,prediction,score\n1,1,1,NaN\n' })
    const red = await pushed(number)
    expect(red).toMatchObject({ code: 1, jobs: { evaluate: 'failure', 'model-gate': 'failure' } })
    expect(red.summary).toContain('job/evaluate')
    const [comment] = await repository.comments(number)
    expect(comment?.body).toContain('job/evaluate')
    expect(await repository.merge(number)).toMatchObject({ status: 405 })
  },
  120_000
)

itWith('act', 'node24')(
  'two models: two legs, one gate, one comment with a section each',
  async () => {
    await start('matrix', { [policyFile]: null, ...policies, ...models('production') })
    const { repository } = gated
    const number = await gated.propose(models('worse'))
    const red = await pushed(number)
    const legs = { 'evaluate-1': 'success', 'evaluate-2': 'success' }
    expect(red).toMatchObject({ code: 1, jobs: { ...legs, 'model-gate': 'failure' } })
    const comments = await repository.comments(number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body.match(/^#+ .*\b(PASS|FAIL)\b/gm)?.join('\n')).toMatch(/PASS[\s\S]*FAIL|FAIL[\s\S]*PASS/)
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', models('better'))
    expect(await pushed(number)).toMatchObject({ code: 0, jobs: { ...legs, 'model-gate': 'success' } })
    expect(await repository.comments(number)).toHaveLength(1)
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  },
  120_000
)

itWith('act', 'node24')(
  'two models: a leg that fails is named, and blocks [rule 10] [rule 12]',
  async () => {
    await start('matrix', { [policyFile]: null, ...policies, ...models('production') })
    const { repository, github } = gated
    const number = await gated.propose({ ...models('better'), 'models/b/predictions.csv': 'id\n' })
    const red = await pushed(number)
    // act gives the legs of a matrix one result: the leg that succeeded is known by what it handed over.
    expect(red).toMatchObject({ code: 1, jobs: { 'evaluate-2': 'failure', 'model-gate': 'failure' } })
    expect(github.artifacts.finished().map(({ name }) => name)).toEqual([
      'model-gate.all.report.all.1',
      'model-gate.a.evaluation.a.1'
    ])
    expect(red.summary).toContain('The leg "b" handed over no document')
    expect(red.summary).toContain('job/evaluate')
    expect((await repository.comments(number))[0]?.body).toContain('leg/b')
    expect(await repository.merge(number)).toMatchObject({ status: 405 })
  },
  120_000
)

itWith('act', 'node24')(
  'promotion: what was merged becomes production on the push, and what is worse than it is not merged',
  async () => {
    await start('promote', { [policyFile]: keptAt('git:model-baselines:late') })
    const { repository, github, events } = gated
    await repository.commitFiles('model-baselines', { 'late/predictions.csv': rows('production') })
    const number = await gated.propose({ 'predictions.csv': rows('better') })
    expect((await pushed(number)).jobs).toMatchObject({ evaluate: 'success', 'model-gate': 'success' })
    expect(await repository.merge(number)).toMatchObject({ status: 200 })

    const event = await events.push('main')
    const token = github.tokens.mint({ contents: 'write', actions: 'read', 'pull-requests': 'write' })
    const { code, jobs } = await runs(event, { token })
    expect({ code, jobs }).toEqual({
      code: 0,
      jobs: { evaluate: 'success', 'model-gate': 'success', promote: 'success' }
    })
    const kept = JSON.parse((await repository.read('late/evaluation.json', 'model-baselines')) ?? '{}') as object
    expect(kept).toMatchObject({ model: 'late', commit: event.sha, verdict: 'pass' })

    const next = await gated.propose({ 'predictions.csv': rows('worse') }, 'next')
    expect((await pushed(next)).jobs).toMatchObject({ 'model-gate': 'failure' })
    expect(await repository.merge(next)).toMatchObject({ status: 405 })
  },
  240_000
)

itWith('act', 'node24')(
  'one step and its companion: a pull request of a fork is told by the second what the first decided [rule 28] [rule 29]',
  async () => {
    const second = '.github/workflows/model-gate-companion.yml'
    await start('one-step', { [second]: sample('companion') })
    const { repository, github, events } = gated
    const number = await proposedFromFork(gated, { 'predictions.csv': rows('worse') })
    const event = await events.pullRequest('synchronize', number)
    const run = startedRun(github, event)
    const actions = { 'acme/model-gate@v1': suite }
    const token = github.tokens.mint(reading)
    const cwd = await checkout(github, event.sha)
    const red = await runAct(github, workflow, { event, cwd, actions, run, token })
    expect(red).toMatchObject({ code: 1, jobs: { 'model-gate': 'failure' } })
    expect(await repository.comments(number)).toEqual([])

    const end = await events.workflowRun(ended(run, 'failure'))
    const told = await runAct(github, second, { event: end, cwd: await checkout(github, end.sha), actions })
    expect(told).toMatchObject({ code: 1, jobs: { companion: 'failure' } })
    const [comment] = await repository.comments(number)
    expect(comment?.body).toMatch(/Model gate FAIL: .*[\s\S]*Not measured here[\s\S]*roc-auc/)
  },
  120_000
)

itWith('act', 'node24')(
  "this repository's own workflow: its actions do on the example what they say",
  async () => {
    gated = await startGated()
    const own = suiteCopy()
    gated.github.folders.push(own)
    const selfTest = '.github/workflows/self-test.yml'
    for (const part of [selfTest, 'examples/flight-delay']) cpSync(part, join(own, part), { recursive: true })
    git(own, 'init', '--quiet')
    git(own, 'add', '--all', '--force')
    git(own, 'commit', '--quiet', '--message', 'one')
    const event = await gated.events.push('main')
    const { code, jobs } = await runAct(gated.github, selfTest, { event, cwd: own, actions: {} })
    expect({ code, jobs }).toEqual({
      code: 0,
      jobs: { 'one-step': 'success', evaluate: 'success', compare: 'success', gate: 'success' }
    })
  },
  120_000
)
