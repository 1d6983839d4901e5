import { cpSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, expect } from '@jest/globals'

import { git } from '../e2e/command.js'
import { suiteCopy, runAct, type ActOptions, type ActResult } from './act.js'
import type { Event } from './event.js'
import { example, runExample, twoModels, twoPolicies, workflowFile, writesSince } from './examples.js'
import { policyFile, rows, startGated, type Gated } from './gated.js'
import { keptAt } from './promoting.js'
import type { FileChanges } from './repository.js'
import { itWith } from './tools.js'

let gated: Gated

afterEach(() => gated.closeHeldToContract())

async function start(name: Parameters<typeof example>[0], files: FileChanges = {}): Promise<void> {
  gated = await startGated({ [workflowFile]: example(name), ...files })
}

const runs = (event: Event, given: Pick<ActOptions, 'token'> = {}): Promise<ActResult> =>
  runExample(gated, event, given)

const pushed = async (number: number): Promise<ActResult> => runs(await gated.events.pullRequest('synchronize', number))

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
    expect(writesSince(gated, before)).toEqual([])
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  },
  120_000
)

itWith('act', 'node24')(
  'two jobs: the gate decides from what the other job handed over, and one that fails is a failed gate, not a skipped one [rule 10] [rule 79] [fail-open 23]',
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

    await repository.commitFiles('retrain', { 'predictions.csv': 'id,label,prediction,score\n1,1,1,NaN\n' })
    const broken = await pushed(number)
    expect(broken).toMatchObject({ code: 1, jobs: { evaluate: 'failure', 'model-gate': 'failure' } })
    expect(broken.summary).toContain('job/evaluate')
    expect((await repository.comments(number))[0]?.body).toContain('job/evaluate')
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', { 'predictions.csv': rows('better') })
    expect(await pushed(number)).toMatchObject({ code: 0, jobs: { evaluate: 'success', 'model-gate': 'success' } })
    expect(await repository.comments(number)).toHaveLength(1)
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  },
  120_000
)

itWith('act', 'node24')(
  'a reusable workflow measures for its caller, whose own job decides',
  async () => {
    // act ends the run where a called workflow fails; GitHub goes on with the job of `always()`, which the two jobs above show.
    await start('caller')
    const { repository } = gated
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const red = await pushed(number)
    expect(red).toMatchObject({ code: 1, jobs: { evaluate: 'success', 'model-gate': 'failure' } })
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
  'two models: two legs, one gate, one comment with a section each',
  async () => {
    await start('matrix', { [policyFile]: null, ...twoPolicies, ...twoModels('production') })
    const { repository } = gated
    const number = await gated.propose(twoModels('worse'))
    const red = await pushed(number)
    const legs = { 'evaluate-1': 'success', 'evaluate-2': 'success' }
    expect(red).toMatchObject({ code: 1, jobs: { ...legs, 'model-gate': 'failure' } })
    const comments = await repository.comments(number)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body.match(/^#+ .*\b(PASS|FAIL)\b/gm)?.join('\n')).toMatch(/PASS[\s\S]*FAIL|FAIL[\s\S]*PASS/)
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', twoModels('better'))
    expect(await pushed(number)).toMatchObject({ code: 0, jobs: { ...legs, 'model-gate': 'success' } })
    expect(await repository.comments(number)).toHaveLength(1)
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  },
  120_000
)

itWith('act', 'node24')(
  'two models: a leg that fails is named, and blocks [rule 10] [rule 12]',
  async () => {
    await start('matrix', { [policyFile]: null, ...twoPolicies, ...twoModels('production') })
    const { repository, github } = gated
    const number = await gated.propose({ ...twoModels('better'), 'models/b/predictions.csv': 'id\n' })
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
