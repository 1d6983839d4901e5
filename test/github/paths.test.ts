import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { treeOf, writeCommit } from './merge-commit.js'
import { runAction, startedRun, type ActionResult } from './run-action.js'

jest.setTimeout(180_000)

/** The measurement leaves a file behind, so that nobody need guess whether it ran. */
const measuring = policy
  .replace('candidate: { predictions: predictions.csv }', 'candidate: { run: touch started, predictions: out.csv }')
  .replace('version: 1', 'version: 1\npaths: ["models/**"]')
const models = { 'models/churn/model.txt': 'one', 'models/other.txt': 'x' }

let gated: Gated

beforeEach(async () => {
  gated = await startGated({ [policyFile]: measuring, ...models })
})

afterEach(() => gated.closeHeldToContract())

interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string | null
}

/** Moves a branch to one commit on main's, of entries as git has them. */
async function moveTo(entries: readonly Entry[], branch: string): Promise<void> {
  const { backend, repository } = gated.github
  const own = `/repos/${repository}`
  const parent = await gated.repository.sha('main')
  const { sha: tree } = await backend.need<{ sha: string }>('POST', `${own}/git/trees`, {
    base_tree: await treeOf(backend, own, parent),
    tree: entries
  })
  const commit = await writeCommit(backend, own, { message: 'A change', tree, parents: [parent] })
  await gated.github.moveBranch(branch, commit)
}

/** A pull request of such a commit. */
async function branchOf(entries: readonly Entry[], branch = 'retrain'): Promise<number> {
  await moveTo(entries, branch)
  return (await gated.repository.openPullRequest(branch)).number
}

async function blob(content: string): Promise<string> {
  const path = `/repos/${gated.github.repository}/git/blobs`
  return (await gated.github.backend.need<{ sha: string }>('POST', path, { content, encoding: 'utf-8' })).sha
}

/** Whether a run found a proposal to concern the model. One that does fails here, because nothing writes `out.csv`. */
function judged({ code, outputs }: ActionResult): boolean {
  if (code === 0 && outputs['verdict'] === 'pass') return false
  expect({ code, outputs }).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
  return true
}

describe('a pull request that touches none of the paths', () => {
  it('ends green, starts nothing, and says why everywhere [rule 18]', async () => {
    const { propose, github, events, repository } = gated
    const number = await propose({ 'README.md': 'x', 'docs/a.md': 'x' })
    const event = await events.pullRequest('synchronize', number)
    const cwd = await checkout(github, event.sha)
    const before = github.log.length
    const { code, outputs, summary, stdout } = await runAction(github, 'run', {
      event,
      cwd,
      token: github.tokens.mint({ contents: 'read', 'pull-requests': 'write', statuses: 'write' }),
      inputs: { 'status-context': 'model' }
    })
    const line = 'not relevant: none of 2 changed files is under models/**'
    expect({ code, outputs }).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', blocked: 'false', 'summary-line': line, 'failed-checks': '[]' }
    })
    expect(summary).toContain('Model gate PASS')
    expect(summary).toContain('none of 2 changed files is under models')
    expect(stdout).toContain('Nothing was measured or judged')
    expect(JSON.parse(readFileSync(join(cwd, 'model-gate/report.json'), 'utf8'))).toMatchObject({
      verdict: 'pass',
      checks: [],
      notRelevant: { changedFiles: 2, paths: ['models/**'] },
      candidate: { kind: 'none' }
    })
    expect(() => readFileSync(join(cwd, 'started'))).toThrow()
    expect(await repository.comments(number)).toEqual([])
    expect(github.statuses.at(-1)).toMatchObject({ state: 'success', description: `PASS: ${line}` })
    expect(github.log.slice(before).filter(({ server }) => server === 'api').length).toBeLessThanOrEqual(12)
  })

  it('brings a comment up to date that is there [rule 18]', async () => {
    const { propose, gate, repository } = gated
    const number = await propose({ 'models/churn/model.txt': 'two' })
    expect(judged(await gate(number))).toBe(true)
    const [comment] = await repository.comments(number)
    expect(comment?.body).toContain('Model gate ERROR')
    await repository.commitFiles('retrain', { 'models/churn/model.txt': 'one', 'README.md': 'x' })
    expect(judged(await gate(number))).toBe(false)
    const after = await repository.comments(number)
    expect(after.map(({ id }) => id)).toEqual([comment?.id])
    expect(after[0]?.body).toMatch(/Model gate PASS: not relevant.*[\s\S]*Nothing of .* was measured or judged/)
  })

  it('is as green in a merge queue, and judged on a push [rule 24]', async () => {
    const { propose, github, events, repository } = gated
    const group = await events.mergeGroup(await repository.queue(await propose({ 'README.md': 'x' })))
    expect(judged(await runAction(github, 'run', { event: group, cwd: await checkout(github, group.sha) }))).toBe(false)
    await repository.commitFiles('main', { 'README.md': 'y' })
    const push = await events.push('main')
    expect(judged(await runAction(github, 'run', { event: push, cwd: await checkout(github, push.sha) }))).toBe(true)
  })

  it('is judged by what it does to the base as it is, not by what the base got meanwhile', async () => {
    const { propose, gate, repository } = gated
    const number = await propose({ 'README.md': 'x' })
    await repository.commitFiles('main', { 'models/churn/model.txt': 'of the base' })
    expect(judged(await gate(number))).toBe(false)
  })
})

describe('what counts as a change of the paths', () => {
  it.each<readonly [string, Readonly<Record<string, string | null>>]>([
    ['a changed file', { 'models/churn/model.txt': 'two' }],
    ['a new file', { 'models/new.txt': 'x' }],
    ['a file that is taken away', { 'models/churn/model.txt': null }],
    ['one that is moved out', { 'models/churn/model.txt': null, 'elsewhere.txt': 'one' }],
    ['the policy itself [fail-open 13]', { [policyFile]: `${measuring}# a remark\n` }],
    ['the paths of the policy [fail-open 13]', { [policyFile]: measuring.replace('models/', 'other/') }],
    ['the policy taken away [fail-open 13]', { [policyFile]: null }],
    ['the baseline that the policy names', { 'predictions.csv': rows('worse') }]
  ])('%s', async (_, files) => {
    const number = await gated.propose({ 'README.md': 'x', ...files })
    const { code, outputs } = await gated.gate(number)
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 3, verdict: 'error' })
  })

  it('a file that may be run, where it might not', async () => {
    const number = await branchOf([
      { path: 'models/churn/model.txt', mode: '100755', type: 'blob', sha: await blob('one') }
    ])
    expect(judged(await gated.gate(number))).toBe(true)
  })

  it('a symbolic link or a submodule anywhere: no tree says what stands behind it', async () => {
    const link = await branchOf([{ path: 'latest', mode: '120000', type: 'blob', sha: await blob('models/churn') }])
    expect(judged(await gated.gate(link))).toBe(true)
    const commit = await gated.repository.sha('main')
    const submodule = await branchOf([{ path: 'data', mode: '160000', type: 'commit', sha: commit }], 'submodule')
    const event = await gated.events.pullRequest('synchronize', submodule)
    expect(judged(await runAction(gated.github, 'run', { event }))).toBe(true)
  })

  it.each([
    ['in the paths', 'models/latest', '../store', true],
    ['to the folder that they are in', 'models/churn/v2', '../../store/v2', true],
    ['elsewhere', 'docs/latest', '../store', false]
  ])('what a symbolic link stands for that was there before, %s [fail-open 13]', async (_, path, target, expected) => {
    const sha = await blob(target)
    await moveTo([{ path, mode: '120000', type: 'blob', sha }], 'main')
    const number = await branchOf([{ path: 'store/model.txt', mode: '100644', type: 'blob', sha: await blob('two') }])
    const event = await gated.events.pullRequest('synchronize', number)
    expect(judged(await runAction(gated.github, 'run', { event }))).toBe(expected)
  })

  it('a folder that is a symbolic link, with the paths behind it [fail-open 13]', async () => {
    const sha = await blob('store')
    await moveTo([{ path: 'linked', mode: '120000', type: 'blob', sha }], 'main')
    await gated.repository.commitFiles('main', {
      [policyFile]: measuring.replace('"models/**"', '"linked/churn/**", "src/**"'),
      'src/a.txt': 'x'
    })
    const number = await gated.propose({ 'store/churn/model.txt': 'two' })
    const event = await gated.events.pullRequest('synchronize', number)
    expect(judged(await runAction(gated.github, 'run', { event }))).toBe(true)
  })

  it('one file among more than the 3,000 that GitHub compares [fail-open 21]', async () => {
    const sha = await blob('x')
    const many = Array.from({ length: 3300 }, (_, index) => ({
      path: `docs/${String(index).padStart(4, '0')}.md`,
      mode: '100644',
      type: 'blob',
      sha
    }))
    const { github, events } = gated
    const run = async (number: number): Promise<ActionResult> =>
      runAction(github, 'run', { event: await events.pullRequest('synchronize', number) })
    const none = await run(await branchOf(many))
    expect(none).toMatchObject({ code: 0 })
    expect(none.outputs['summary-line']).toBe('not relevant: none of 3300 changed files is under models/**')
    const one = await branchOf([...many, { path: 'models/zz.txt', mode: '100644', type: 'blob', sha }], 'one')
    expect(judged(await run(one))).toBe(true)
  })
})

describe('paths that stand for nothing', () => {
  it('never switch the gate off: where all match no file everything is judged [fail-open 14]', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: measuring.replace('models/**', 'modles/**') })
    const result = await gated.gate(await gated.propose({ 'README.md': 'x' }))
    expect(judged(result)).toBe(true)
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      'late: paths: "modles/**" matches no file, neither before nor after'
    )
  })
})

describe('the parts of the gate', () => {
  const needs = (result: string): { needs: string } => ({
    needs: JSON.stringify({ evaluate: { result, outputs: {} } })
  })

  it('measure nothing and hand over nothing; the gate sees for itself that nothing is missing', async () => {
    const { propose, github, events } = gated
    const event = await events.pullRequest('synchronize', await propose({ 'README.md': 'x' }))
    const run = startedRun(github, event)
    const cwd = await checkout(github, event.sha)
    for (const part of ['evaluate', 'compare', 'drift']) {
      const { code, stdout, outputs } = await runAction(github, part, { event, run, cwd })
      expect({ part, code, outputs }).toEqual({ part, code: 0, outputs: {} })
      expect(stdout).toContain('late: not relevant: the changed file is not under models/**; nothing was measured')
    }
    expect(() => readFileSync(join(cwd, 'started'))).toThrow()
    expect(github.artifacts.finished()).toEqual([])
    const inputs = { ...needs('success'), 'expected-legs': 'eu' }
    const decided = await runAction(github, 'gate', { event, run, inputs })
    expect(decided).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    const broken = await runAction(github, 'gate', { event, run, inputs: needs('failure') })
    expect(broken).toMatchObject({ code: 3, outputs: { verdict: 'error', 'failed-checks': '["job/evaluate"]' } })
  })

  it('without documents is an error where the change concerns the model [fail-open 5]', async () => {
    const { propose, github, events } = gated
    const event = await events.pullRequest('synchronize', await propose({ 'models/other.txt': 'y' }))
    expect(await runAction(github, 'gate', { event, inputs: needs('success') })).toMatchObject({ code: 3 })
  })
})

describe('several models', () => {
  const of = (model: string): string =>
    policy
      .replace('model: late', `model: ${model}\npaths: ["models/${model}/**"]`)
      .replaceAll('predictions.csv', `models/${model}/predictions.csv`)
  const files = (model: string, rowsOf: string): Record<string, string> => ({
    [`models/${model}/model-gate.yml`]: of(model),
    [`models/${model}/predictions.csv`]: rowsOf
  })

  it('are judged where they are concerned; the others are a line', async () => {
    const { repository, propose, gate } = gated
    await repository.commitFiles('main', { ...files('a', rows('production')), ...files('b', rows('production')) })
    const number = await propose({ 'models/a/predictions.csv': rows('worse') })
    const { code, outputs } = await gate(number, { inputs: { policy: 'models/*/model-gate.yml' } })
    expect({ code, line: outputs['summary-line'] }).toEqual({
      code: 1,
      line: '1 of 2 models failed, 1 not relevant'
    })
    const [comment] = await repository.comments(number)
    expect(comment?.body).toMatch(/^⚪ <code>b<\/code>: not relevant.*the changed file is not under models/m)
    expect(comment?.body).toContain('❌ <code>a</code> FAIL')
  })

  it('have legs of their own: those of a model that is not judged are not missing [rule 12]', async () => {
    const { repository, propose, github, events } = gated
    await repository.commitFiles('main', { ...files('a', rows('production')), ...files('b', rows('production')) })
    const event = await events.pullRequest('synchronize', await propose({ 'models/a/predictions.csv': rows('better') }))
    const run = startedRun(github, event)
    const evaluate = (model: string): Promise<ActionResult> =>
      checkout(github, event.sha).then((cwd) =>
        runAction(github, 'evaluate', {
          event,
          run,
          cwd,
          inputs: { policy: `models/${model}/model-gate.yml`, leg: model }
        })
      )
    for (const model of ['a', 'b']) expect(await evaluate(model)).toMatchObject({ code: 0 })
    const gate = (legs: string): Promise<ActionResult> =>
      runAction(github, 'gate', { event, run, inputs: { policy: 'models/*/model-gate.yml', 'expected-legs': legs } })
    expect(await gate('a/a\nb/b')).toMatchObject({ code: 0 })
    expect((await gate('a/a\na/gone\nb/b')).outputs['failed-checks']).toBe('["leg/a/gone"]')
    expect((await gate('b')).outputs['failed-checks']).toBe('["leg/b"]')
    expect(await gate('c/c')).toMatchObject({ code: 2 })
  })
})
