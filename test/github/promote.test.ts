import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { digestOf, type Evaluation, type Report } from '../../src/documents/index.js'
import { checkout } from './checkout.js'
import { policy, rows, type Gated } from './gated.js'
import { endOf, push, startKept, writesSince, type Pushed } from './promoting.js'
import type { FileChanges } from './repository.js'
import { runAction, startedRun } from './run-action.js'

jest.setTimeout(120_000)

let gated: Gated

afterEach(() => gated.closeHeldToContract())

const branch = 'git:model-baselines:late'

const reportOf = ({ cwd }: Pushed): Report =>
  JSON.parse(readFileSync(join(cwd, 'model-gate', 'report.json'), 'utf8')) as Report

async function kept(path = 'late', at = 'model-baselines'): Promise<Evaluation> {
  return JSON.parse((await gated.repository.read(`${path}/evaluation.json`, at)) ?? '{}') as Evaluation
}

const promoted = { code: 0, reason: 'promoted' }

/** Steps of one job need no artifact between them. */
function startWithoutArtifacts(references: readonly string[], files: FileChanges = {}): Promise<Gated> {
  return startKept(references, files, { artifacts: false })
}

/** A push whose model passes its gate. */
async function gatedPush(
  ...given: Parameters<typeof push> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Pushed> {
  const pushed = await push(gated, ...given)
  expect((await pushed.gate()).code).toBe(0)
  return pushed
}

describe('a baseline on a branch of its own', () => {
  it('goes round: promoted once, judged against, worse blocked, rolled back', async () => {
    gated = await startWithoutArtifacts([branch])
    await gated.repository.commitFiles('model-baselines', { 'late/predictions.csv': rows('worse') })
    const first = await gatedPush('production')
    expect(endOf(await first.promote())).toEqual(promoted)
    const version = await gated.repository.sha('model-baselines')
    const evaluation = await kept()
    expect(evaluation).toMatchObject({ model: 'late', commit: first.sha, verdict: 'pass', predictions: { rows: 600 } })
    expect(evaluation.links?.['run']).toMatch(/\/actions\/runs\/\d+$/)
    const from = gated.github.log.length
    expect(endOf(await first.promote())).toEqual({ code: 0, reason: 'unchanged' })
    expect(writesSince(gated, from)).toEqual([])

    const next = await push(gated, 'worse')
    expect(await next.gate()).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(reportOf(next)).toMatchObject({
      baseline: { commit: first.sha },
      run: { baseline: branch, baselineVersion: version }
    })

    const dry = await next.promote({ rollback: 'true', 'dry-run': 'true' })
    expect(endOf(dry)).toEqual({ code: 0, reason: 'dry-run' })
    expect(dry.stdout).toContain(`${branch}: commit late of the branch model-baselines as it was at`)
    expect(await kept()).toEqual(evaluation)
    expect(endOf(await next.promote({ rollback: 'true' }))).toEqual({ code: 0, reason: 'rolled-back' })
    expect(await gated.repository.read('late/predictions.csv', 'model-baselines')).toBe(rows('worse'))
    expect(await kept()).toEqual({})
    const after = gated.github.log.length
    for (const dryRun of ['true', 'false']) {
      const again = await next.promote({ rollback: 'true', 'dry-run': dryRun })
      expect(endOf(again)).toEqual({ code: 1, reason: 'nothing-before' })
      expect(again.stdout).toContain('it was rolled back already')
    }
    expect(writesSince(gated, after)).toEqual([])
    expect(await next.gate()).toMatchObject({ code: 0 })
  })

  it('is not moved by what another run has judged meanwhile, and says what to do', async () => {
    gated = await startWithoutArtifacts([branch])
    const one = await gatedPush('better')
    const other = await gatedPush('same')
    expect(endOf(await one.promote())).toEqual(promoted)
    const from = gated.github.log.length
    const late = await other.promote()
    expect(endOf(late)).toEqual({ code: 1, reason: 'baseline-moved' })
    expect(late.stdout).toContain('Re-run this workflow to be judged against the new one')
    expect(writesSince(gated, from)).toEqual([])
    expect(await kept()).toMatchObject({ commit: one.sha })
  })

  it('of a later commit is left alone', async () => {
    gated = await startWithoutArtifacts([branch])
    const earlier = await gatedPush('better')
    const later = await gatedPush('better', { 'NOTES.md': 'x' })
    expect(endOf(await later.promote())).toEqual(promoted)
    const from = gated.github.log.length
    expect(endOf(await earlier.promote())).toEqual({ code: 0, reason: 'outdated' })
    expect(writesSince(gated, from)).toEqual([])
  })

  it('is not moved by baselines of other models on the same branch', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await gatedPush('better')
    await gated.repository.commitFiles('model-baselines', { 'early/predictions.csv': rows('worse') })
    expect(endOf(await pushed.promote())).toEqual(promoted)
    expect(await gated.repository.read('early/predictions.csv', 'model-baselines')).toBe(rows('worse'))
  })

  it('that somebody moves between reading and writing is left as it is', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await gatedPush('better')
    gated.github.inject({ method: 'PATCH', path: /refs\/heads\/model-baselines$/, delay: 1500 })
    const promotion = pushed.promote()
    await asked('PATCH', /model-baselines$/)
    await gated.repository.commitFiles('model-baselines', { 'late/predictions.csv': rows('same') })
    expect(endOf(await promotion)).toEqual({ code: 1, reason: 'baseline-moved' })
    expect(await gated.repository.read('late/predictions.csv', 'model-baselines')).toBe(rows('same'))
  })

  it('of which the answer is lost on its way is promoted all the same', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await gatedPush('better')
    gated.github.inject({ method: 'PATCH', path: /refs\/heads\/model-baselines$/, cut: 'after', times: Infinity })
    expect(endOf(await pushed.promote({}, { env: { MODEL_GATE_GITHUB_PATIENCE: '2' } }))).toEqual(promoted)
    expect(await kept()).toMatchObject({ commit: pushed.sha })
  })

  it('that rules protect, or a token that only reads, is refused with what to do', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await gatedPush('better')
    const message = 'Repository rule violations found: Changes must be made through a pull request.'
    gated.github.inject({ method: 'PATCH', path: /refs\/heads\/model-baselines$/, status: 422, body: { message } })
    const refused = await pushed.promote()
    expect(endOf(refused)).toEqual({ code: 3, reason: 'error' })
    expect(refused.stdout).toContain('Rules protect the branch')
    const reading = await pushed.promote({}, { token: gated.github.tokens.mint({ contents: 'read', actions: 'read' }) })
    expect(endOf(reading)).toEqual({ code: 3, reason: 'error' })
    expect(reading.stdout).toContain('contents: write')
    expect(await kept()).toEqual({})
  })
})

/** Waits until something was asked. */
async function asked(method: string, path: RegExp): Promise<void> {
  for (;;) {
    if (gated.github.log.some((exchange) => exchange.method === method && path.test(exchange.path))) return
    await pause(20)
  }
}

describe('two places', () => {
  const places = ['git:one:late', 'git:two:late']

  it('are both written; a run that is killed between the two is mended by a second', async () => {
    gated = await startWithoutArtifacts(places)
    const pushed = await gatedPush('better')
    gated.github.inject({ method: 'PATCH', path: /refs\/heads\/two$/, hang: true })
    const killed = pushed.promote({}, { started: (kill) => void asked('PATCH', /two$/).then(() => kill('SIGKILL')) })
    expect(await killed).toMatchObject({ signal: 'SIGKILL' })
    expect(await kept('late', 'one')).toMatchObject({ commit: pushed.sha })
    expect(await kept('late', 'two')).toEqual({})
    const from = gated.github.log.length
    const second = await pushed.promote()
    expect(endOf(second)).toEqual(promoted)
    expect(Object.keys(JSON.parse(second.outputs['versions']!) as object)).toEqual(['git:two:late'])
    expect(writesSince(gated, from).filter((line) => line.startsWith('PATCH'))).toEqual(['PATCH /git/refs/heads/two'])
    expect(await kept('late', 'two')).toEqual(await kept('late', 'one'))
  })

  it('of which one fails: says what was written, and a second run mends it', async () => {
    gated = await startWithoutArtifacts(places)
    const pushed = await gatedPush('better')
    gated.github.inject({ method: 'POST', path: /git\/trees$/, after: 1, status: 403, body: { message: 'no' } })
    const partly = await pushed.promote()
    expect(endOf(partly)).toEqual({ code: 3, reason: 'error' })
    expect(partly.stdout).toContain('GitHub did not let the gate write a commit for the branch "two"')
    expect(partly.stdout).toContain('git:two:late: failed')
    expect(partly.stdout).toContain('Written before: git:one:late')
    expect(Object.keys(JSON.parse(partly.outputs['versions']!) as object)).toEqual(['git:one:late'])
    expect(endOf(await pushed.promote())).toEqual(promoted)
    expect(await kept('late', 'two')).toMatchObject({ commit: pushed.sha })
  })
})

describe('nothing is written', () => {
  it('on a pull request, or in a merge queue: not even asked [rule 83]', async () => {
    gated = await startWithoutArtifacts([branch])
    const number = await gated.propose({ 'predictions.csv': rows('better') })
    for (const event of [
      await gated.events.pullRequest('synchronize', number),
      await gated.events.pullRequestTarget('synchronize', number),
      await gated.events.mergeGroup(await gated.repository.queue(number))
    ]) {
      const from = gated.github.log.length
      const result = await runAction(gated.github, 'promote', {
        event,
        cwd: await checkout(gated.github, event.sha),
        inputs: { force: 'now' }
      })
      expect(result.code).toBe(2)
      expect(result.stdout).toContain(`nothing is promoted on ${event.name}`)
      expect(gated.github.log.slice(from)).toEqual([])
    }
  })

  it('by a dry run, which says what would be', async () => {
    gated = await startWithoutArtifacts([branch, 'git:base:predictions.csv'])
    const pushed = await gatedPush('better')
    const from = gated.github.log.length
    const result = await pushed.promote({ 'dry-run': 'true' })
    expect(endOf(result)).toEqual({ code: 0, reason: 'dry-run' })
    expect(result.stdout).toContain(
      `${branch}: commit predictions.csv, evaluation.json to late of the branch model-baselines`
    )
    expect(result.stdout).toContain('git:base:predictions.csv: passed over')
    expect(result.stdout).toContain('nothing was written: this was a dry run')
    expect(writesSince(gated, from)).toEqual([])
  })

  it('of a model that its gate blocks, unless somebody says why; the reason is kept, and it is production then', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await push(gated, 'worse')
    expect(await pushed.gate()).toMatchObject({ code: 1 })
    const from = gated.github.log.length
    const refused = await pushed.promote()
    expect(endOf(refused)).toEqual({ code: 1, reason: 'refused' })
    expect(refused.stdout).toContain('metric/roc-auc is fail')
    expect(writesSince(gated, from)).toEqual([])
    const env = { STORE_PASSWORD: 'hunter22' }
    expect(endOf(await pushed.promote({ force: 'withdrawn, says hunter22' }, { env }))).toEqual(promoted)
    expect(await kept()).toMatchObject({ verdict: 'fail', force: 'withdrawn, says ***' })
    const next = await push(gated, 'worse', { 'NOTES.md': 'x' })
    expect(await next.gate()).toMatchObject({ code: 0, outputs: { baseline: branch } })
  })

  it('on the word of another run, of another policy, or of other data', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await gatedPush('better')
    const other = await push(gated, 'better', { 'NOTES.md': 'x' })
    const named = {
      evaluation: join(pushed.cwd, 'model-gate/evaluation'),
      report: join(pushed.cwd, 'model-gate/report.json')
    }
    const refused = await other.promote(named)
    expect(endOf(refused)).toEqual({ code: 3, reason: 'error' })
    expect(refused.stdout).toContain('the report is of the run')
    expect(refused.stdout).toContain('the report is of the commit')
    expect(refused.stdout).toContain('the evaluation is of the commit')
    expect(await kept()).toEqual({})
  })

  it('where the place that was named cannot be written', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await gatedPush('better')
    await gated.repository.release('v9')
    for (const target of [
      'git:base:late',
      'git:main:predictions.csv',
      'file:late',
      'https://models.example.org/late',
      'git:v9:late'
    ]) {
      const refused = await pushed.promote({ target })
      expect([2, 3]).toContain(refused.code)
      expect(await kept()).toEqual({})
    }
  })
})

describe('documents of other jobs', () => {
  it('are promoted without their files: evaluate, gate and promote are jobs of their own', async () => {
    gated = await startKept([branch])
    const pushed = await push(gated, 'better')
    expect(await pushed.job('evaluate')).toMatchObject({ code: 0 })
    expect(await pushed.job('gate')).toMatchObject({ code: 0 })
    expect(endOf(await pushed.job('promote'))).toEqual(promoted)
    expect(await kept()).toMatchObject({ commit: pushed.sha, predictions: { rows: 600 } })
  })

  it('say which baseline compare used', async () => {
    gated = await startKept([branch])
    const pushed = await push(gated, 'better')
    expect(await pushed.job('evaluate')).toMatchObject({ code: 0 })
    expect(await pushed.job('compare')).toMatchObject({ code: 0 })
    expect(await pushed.job('gate')).toMatchObject({ code: 0 })
    await gated.repository.commitFiles('model-baselines', { 'late/predictions.csv': rows('same') })
    expect(endOf(await pushed.job('promote'))).toEqual({ code: 1, reason: 'baseline-moved' })
  })
})

/** A measured model as files that somebody commits, in the hope that they are taken for those of the gate. */
async function measuredAs(model: 'worse', folder: string): Promise<FileChanges> {
  const { cwd, gate } = await push(gated, model)
  await gate()
  const kept = join(cwd, 'model-gate', 'evaluation')
  const evaluation = JSON.parse(readFileSync(join(kept, 'evaluation.json'), 'utf8')) as Evaluation
  return {
    [`${folder}/evaluation.json`]: JSON.stringify({ ...evaluation, commit: undefined }),
    [`${folder}/predictions.csv`]: readFileSync(join(kept, 'predictions.csv'), 'utf8')
  }
}

const succeeded = { inputs: { needs: '{"evaluate":{"result":"success"}}' } }

/** The rows of the baseline begin as those of a model. */
async function isKept(model: Parameters<typeof rows>[0]): Promise<boolean> {
  const text = (await gated.repository.read('late/predictions.csv', 'model-baselines')) ?? ''
  const [, first = ''] = text.split('\n')
  return rows(model).split('\n')[1]!.startsWith(first)
}

describe('a model that was not judged is not promoted', () => {
  it('where the commit brings an evaluation of its own: the one of the job that measured is [fail-open 19]', async () => {
    gated = await startKept([branch])
    const pushed = await push(gated, 'better', await measuredAs('worse', 'model-gate/evaluation'))
    expect(await pushed.job('evaluate')).toMatchObject({ code: 0 })
    expect(await pushed.job('gate', succeeded)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(endOf(await pushed.job('promote'))).toEqual(promoted)
    expect(await isKept('better')).toBe(true)
  })

  it('where it lies in a folder of the model beside the one that the gate wrote', async () => {
    gated = await startWithoutArtifacts([branch])
    const pushed = await gatedPush('better', await measuredAs('worse', 'model-gate/late/evaluation'))
    expect(endOf(await pushed.promote())).toEqual(promoted)
    expect(await isKept('better')).toBe(true)
  })

  it('where it is put into the place of the one that the gate wrote, or a profile beside it', async () => {
    gated = await startWithoutArtifacts([branch])
    const planted = Object.entries(await measuredAs('worse', 'model-gate/evaluation'))
    const pushed = await gatedPush('better')
    const profile = join(pushed.cwd, 'model-gate/evaluation/profile.json')
    writeFileSync(profile, '{}')
    const beside = await pushed.promote()
    expect(endOf(beside)).toEqual({ code: 3, reason: 'error' })
    expect(beside.stdout).toContain('profile.json is another than the one that the gate judged')
    rmSync(profile)
    for (const [path, content] of planted) writeFileSync(join(pushed.cwd, path), content as string)
    const instead = await pushed.promote()
    expect(endOf(instead)).toEqual({ code: 3, reason: 'error' })
    expect(instead.stdout).toContain('none of the evaluations is the one that the gate judged')
    const named = await pushed.promote({ evaluation: 'model-gate/evaluation' })
    expect(endOf(named)).toEqual({ code: 3, reason: 'error' })
    expect(named.stdout).toContain('evaluation.json is another than the one that the gate judged')
    expect(await kept()).toEqual({})
  })

  it('where the commit brings a report of its own: the one of this run counts', async () => {
    gated = await startKept([branch])
    const earlier = await push(gated, 'better')
    await earlier.gate()
    const report = readFileSync(join(earlier.cwd, 'model-gate/report.json'), 'utf8')
    const pushed = await push(gated, 'better', { 'model-gate/late/report.json': report })
    expect(await pushed.job('evaluate')).toMatchObject({ code: 0 })
    expect(await pushed.job('gate', succeeded)).toMatchObject({ code: 0 })
    expect(endOf(await pushed.job('promote'))).toEqual(promoted)
    expect(await kept()).toMatchObject({ commit: pushed.sha })
  })
})

describe('a report that is not of the gate', () => {
  const forged = { 'report.json': '{"schema":"model-gate/report@1"}' }

  it('is not promoted where it took its name first: the gate ends in an error', async () => {
    gated = await startKept([branch])
    const pushed = await push(gated, 'better')
    expect(await pushed.job('evaluate')).toMatchObject({ code: 0 })
    gated.github.artifacts.seed(pushed.run.backendId, { name: 'model-gate.late.report.all.1', files: forged })
    const ended = await pushed.job('gate', succeeded)
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'error', blocked: 'true' } })
    expect(ended.stdout).toContain('the artifact model-gate.late.report.all.1 is there already')
  })

  it('is not promoted where it waits for the next attempt: the gate ends in an error', async () => {
    gated = await startKept([branch])
    const pushed = await push(gated, 'better')
    expect(await pushed.job('evaluate')).toMatchObject({ code: 0 })
    gated.github.artifacts.seed(pushed.run.backendId, { name: 'model-gate.late.report.all.2', files: forged })
    const ended = await pushed.job('gate', succeeded)
    expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
    expect(ended.stdout).toContain('is of an attempt of the run that is yet to come')
  })

  it('is not promoted where it is of another leg: of two nobody knows which counts', async () => {
    gated = await startKept([branch])
    const pushed = await push(gated, 'better')
    expect(await pushed.job('evaluate')).toMatchObject({ code: 0 })
    expect(await pushed.job('gate', succeeded)).toMatchObject({ code: 0 })
    gated.github.artifacts.seed(pushed.run.backendId, { name: 'model-gate.late.report.all2.1', files: forged })
    const refused = await pushed.job('promote')
    expect(endOf(refused)).toEqual({ code: 3, reason: 'error' })
    expect(refused.stdout).toContain('2 jobs handed over a report of the model "late"')
    expect(await kept()).toEqual({})
  })
})

describe('what is not merged is not promoted', () => {
  it('by a dispatch of a branch that nobody reviewed, also not rolled back', async () => {
    gated = await startWithoutArtifacts([branch])
    await gated.repository.commitFiles('mine', { 'predictions.csv': rows('better') })
    const event = await gated.events.workflowDispatch({}, 'mine')
    const cwd = await checkout(gated.github, event.sha)
    const run = startedRun(gated.github, event)
    const token = gated.github.tokens.mint({ contents: 'write', actions: 'read' })
    expect(await runAction(gated.github, 'run', { event, run, cwd, token })).toMatchObject({ code: 0 })
    for (const inputs of [{}, { force: 'now' }, { rollback: 'true' }]) {
      const refused = await runAction(gated.github, 'promote', { event, run, cwd, token, inputs })
      expect(endOf(refused)).toEqual({ code: 3, reason: 'error' })
      expect(refused.stdout).toContain('nothing is promoted from the branch mine')
    }
    expect(await kept()).toEqual({})
  })

  it.each([
    ['main', 'false'],
    ['release', 'true']
  ])('and is where %s is dispatched, protected: %s', async (name, isProtected) => {
    gated = await startWithoutArtifacts([branch])
    await gated.repository.commitFiles(name, { 'predictions.csv': rows('better') })
    const event = await gated.events.workflowDispatch({}, name)
    const env = { GITHUB_REF_PROTECTED: isProtected }
    const cwd = await checkout(gated.github, event.sha)
    const run = startedRun(gated.github, event)
    const token = gated.github.tokens.mint({ contents: 'write', actions: 'read' })
    expect(await runAction(gated.github, 'run', { event, run, cwd, token })).toMatchObject({ code: 0 })
    expect(endOf(await runAction(gated.github, 'promote', { event, run, cwd, token, env }))).toEqual(promoted)
  })
})

describe('the first baseline of a model', () => {
  it('is promoted to an empty place', async () => {
    gated = await startWithoutArtifacts([branch])
    await gated.repository.commitFiles('model-baselines', { 'late/predictions.csv': null, 'README.md': 'Baselines' })
    const pushed = await push(gated, 'production')
    expect(await pushed.gate()).toMatchObject({ outputs: { verdict: 'warn' } })
    expect(endOf(await pushed.promote())).toEqual(promoted)
    expect(endOf(await pushed.promote({ rollback: 'true' }))).toEqual({ code: 1, reason: 'nothing-before' })
  })

  it('comes second where two runs found none', async () => {
    gated = await startWithoutArtifacts([branch])
    await gated.repository.commitFiles('model-baselines', { 'late/predictions.csv': null, 'README.md': 'Baselines' })
    const one = await push(gated, 'production')
    const other = await push(gated, 'better')
    for (const { gate } of [one, other]) expect(await gate()).toMatchObject({ code: 0 })
    expect(endOf(await one.promote())).toEqual(promoted)
    expect(endOf(await other.promote())).toEqual({ code: 1, reason: 'baseline-moved' })
  })
})

describe('several models', () => {
  it('are promoted one by one', async () => {
    const policies = Object.fromEntries(
      ['a', 'b'].map((model) => [
        `models/${model}.yml`,
        policy
          .replace('model: late', `model: ${model}`)
          .replace('git:base:predictions.csv', `git:model-baselines:${model}`)
      ])
    )
    gated = await startWithoutArtifacts([branch], policies)
    for (const model of ['a', 'b'])
      await gated.repository.commitFiles('model-baselines', { [`${model}/predictions.csv`]: rows('production') })
    const pushed = await push(gated, 'better')
    expect(await pushed.gate({ inputs: { policy: 'models/a.yml\nmodels/b.yml' } })).toMatchObject({ code: 0 })
    expect(endOf(await pushed.promote({ policy: 'models/b.yml' }))).toEqual(promoted)
    expect(endOf(await pushed.promote({ policy: 'models/a.yml' }))).toEqual(promoted)
    expect(await kept('a')).toMatchObject({ model: 'a', commit: pushed.sha })
    expect(await kept('b')).toMatchObject({ model: 'b', commit: pushed.sha })
  })
})

describe('a baseline in the latest release', () => {
  const releases = async (): Promise<readonly { tag_name: string; draft: boolean }[]> =>
    (
      await gated.repository.api<{ tag_name: string; draft: boolean }[]>(
        'GET',
        `/repos/${gated.github.repository}/releases`
      )
    ).data

  it('goes round: each promotion is a release of its own, which a rollback leaves there', async () => {
    gated = await startWithoutArtifacts(['release:latest'])
    await gated.repository.release('v1', { 'predictions.csv': rows('production') })
    const pushed = await gatedPush('better')
    expect(endOf(await pushed.promote())).toEqual(promoted)
    expect(endOf(await pushed.promote())).toEqual({ code: 0, reason: 'unchanged' })
    const next = await gatedPush('better', { 'NOTES.md': 'x' })
    expect(reportOf(next)).toMatchObject({ baseline: { commit: pushed.sha }, run: { baselineVersion: 'late-1' } })
    expect(await gated.repository.sha('refs/tags/late-1')).toBe(pushed.sha)

    expect(endOf(await next.promote({ rollback: 'true' }))).toEqual({ code: 0, reason: 'rolled-back' })
    const after = await next.promote()
    expect(endOf(after)).toEqual({ code: 1, reason: 'baseline-moved' })
    expect(after.stdout).toContain('it stood for late-1, and now for v1')
    expect(await releases()).toHaveLength(2)
  })

  it('that breaks off while it is uploaded stays a draft, which a second run completes', async () => {
    gated = await startWithoutArtifacts(['release:latest'])
    await gated.repository.release('v1', { 'predictions.csv': rows('production') })
    const pushed = await gatedPush('better')
    gated.github.inject({ method: 'POST', path: /\/assets$/, after: 1, status: 403, body: { message: 'no' } })
    expect(endOf(await pushed.promote())).toEqual({ code: 3, reason: 'error' })
    const number = await gated.propose({ 'predictions.csv': rows('better') })
    expect((await gated.gate(number)).summary).toContain('(release v1)')
    expect(endOf(await pushed.promote())).toEqual(promoted)
    expect((await releases()).map(({ tag_name: tag, draft }) => [tag, draft]).sort()).toEqual([
      ['late-1', false],
      ['v1', false]
    ])
  })

  it('goes back once: what was rolled back does not come back, and nothing older does', async () => {
    gated = await startWithoutArtifacts(['release:latest'])
    await gated.repository.release('v1', { 'predictions.csv': rows('production') })
    expect(endOf(await (await gatedPush('better')).promote())).toEqual(promoted)
    const next = await gatedPush('better', { 'NOTES.md': 'x' })
    expect(endOf(await next.promote())).toEqual(promoted)
    expect(endOf(await next.promote({ rollback: 'true' }))).toEqual({ code: 0, reason: 'rolled-back' })
    const again = await next.promote({ rollback: 'true' })
    expect(endOf(again)).toEqual({ code: 1, reason: 'nothing-before' })
    expect(again.stdout).toContain('late-2 came after the latest release late-1: it was rolled back already')
    expect(await next.gate()).toMatchObject({ code: 0 })
    expect(reportOf(next)).toMatchObject({ run: { baselineVersion: 'late-1' } })
  })

  it('whose draft is of another time is published with what holds now', async () => {
    gated = await startWithoutArtifacts(['release:latest'])
    await gated.repository.release('v1', { 'predictions.csv': rows('production') })
    const pushed = await gatedPush('better')
    gated.github.inject({ method: 'PATCH', path: /\/releases\/\d+$/, status: 403, body: { message: 'no' } })
    expect(endOf(await pushed.promote())).toEqual({ code: 3, reason: 'error' })
    await gated.repository.release('v2', { 'predictions.csv': rows('production') })
    expect(await pushed.gate()).toMatchObject({ code: 0 })
    expect(endOf(await pushed.promote())).toEqual(promoted)
    interface Latest {
      readonly tag_name: string
      readonly body: string
      readonly assets: readonly { readonly id: number; readonly name: string }[]
    }
    const path = `/repos/${gated.github.repository}/releases`
    const { data } = await gated.repository.api<Latest>('GET', `${path}/latest`)
    const report = readFileSync(join(pushed.cwd, 'model-gate', 'report.json'))
    expect(data.tag_name).toBe('late-1')
    expect(data.body.split('\n')).toEqual(
      expect.arrayContaining(['Model-Gate-Previous: v2', `Model-Gate-Report: ${digestOf(report)}`])
    )
    expect(data.body).not.toContain('v1')
    expect(data.assets.map(({ name }) => name).sort()).toEqual(['evaluation.json', 'predictions.csv'])
    // Of the same length as that of the first attempt, and of another time.
    const { id } = data.assets.find(({ name }) => name === 'evaluation.json')!
    const asset = await fetch(`${gated.github.url}${path}/assets/${id}`, {
      headers: { accept: 'application/octet-stream', authorization: `Bearer ${gated.github.tokens.of.maintainer}` }
    })
    const measured = JSON.parse(
      readFileSync(join(pushed.cwd, 'model-gate/evaluation/evaluation.json'), 'utf8')
    ) as Evaluation
    expect(await asset.json()).toMatchObject({ createdAt: measured.createdAt })
  })

  it('of a fixed tag stays what it is', async () => {
    gated = await startWithoutArtifacts(['release:v1'])
    await gated.repository.release('v1', { 'predictions.csv': rows('production') })
    const pushed = await gatedPush('better')
    const refused = await pushed.promote()
    expect(endOf(refused)).toEqual({ code: 2, reason: 'error' })
    expect(refused.stdout).toContain('release:v1 names one release, which stays what it is')
  })
})

describe('a baseline in an artifact', () => {
  it('is brought along by the run, once, and is production when the run has succeeded', async () => {
    gated = await startKept(['artifact:production'])
    const before = await gated.repository.sha('main')
    gated.github.addRun({ headSha: before, headBranch: 'main' }, [
      { name: 'production', files: { 'predictions.csv': rows('production') } }
    ])
    const pushed = await gatedPush('better')
    expect(endOf(await pushed.promote())).toEqual(promoted)
    expect(endOf(await pushed.promote())).toEqual(promoted)
    const held = gated.github.artifacts
      .finished()
      .filter(({ name, run }) => name === 'production' && run === pushed.run.backendId)
    expect(held).toHaveLength(1)
    // The same model, let through by another word: what is kept would say otherwise.
    const forced = await pushed.promote({ force: 'says who' })
    expect(endOf(forced)).toEqual({ code: 3, reason: 'error' })
    expect(forced.stdout).toContain('of another model, another verdict or another reason')
    const back = await pushed.promote({ rollback: 'true' })
    expect(back.code).toBe(2)
    expect(back.stdout).toContain('no run can be made an older one')
  })
})
