import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { adopt } from './fork-objects.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { runAction, startedRun, type ActionOptions, type ActionResult } from './run-action.js'
import type { Permissions } from './tokens.js'

jest.setTimeout(120_000)

type Model = 'worse' | 'better'

const context = 'model-gate/verified'
const all: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write', statuses: 'write' }
let gated: Gated

beforeEach(async () => {
  gated = await startGated()
})

afterEach(() => gated.closeHeldToContract())

/** A work folder that is no checkout, with what a system outside has measured. */
function measured(model: Model): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-dispatch-'))
  gated.github.folders.push(folder)
  writeFileSync(join(folder, 'predictions.csv'), rows(model))
  return folder
}

/** Runs an action as a step of a workflow that the system outside has dispatched for a commit. */
async function dispatched(
  sha: string,
  model: Model,
  { action = 'run', inputs = {}, ...options }: Partial<ActionOptions> & { readonly action?: string } = {}
): Promise<ActionResult> {
  return runAction(gated.github, action, {
    event: await gated.events.repositoryDispatch({ sha: 'not read' }),
    cwd: measured(model),
    token: gated.github.tokens.mint(all),
    inputs: { sha, ...(action === 'evaluate' ? {} : { 'status-context': context }), ...inputs },
    ...options
  })
}

/** Opens a pull request whose files say that its model is better, which no dispatch reads; gives number and head. */
async function proposed(files = {}): Promise<{ readonly number: number; readonly head: string }> {
  const number = await gated.propose({ 'NOTES.md': 'a new model', ...files })
  return { number, head: (await gated.repository.pullRequest(number)).head.sha }
}

const told = (): unknown[] => gated.github.statuses.map(({ sha, state }) => [sha, state])

async function bodies(number: number): Promise<string[]> {
  return (await gated.repository.comments(number)).map(({ body }) => body)
}

describe('a dispatch for the head of a pull request', () => {
  it('is judged, told by status and by comment, and merged when it is better [rule 22]', async () => {
    const { repository, github } = gated
    await repository.protectMain(context)
    const { number, head } = await proposed()
    const red = await dispatched(head, 'worse')
    expect(red).toMatchObject({ code: 1, outputs: { verdict: 'fail', blocked: 'true' } })
    expect(told()).toEqual([
      [head, 'pending'],
      [head, 'failure']
    ])
    expect(github.statuses[1]).toMatchObject({
      context,
      description: `FAIL: ${red.outputs['summary-line']}`,
      target_url: `${github.serverUrl}/acme/fraud/actions/runs/${red.run.id}`
    })
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate FAIL')])
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    const green = await dispatched(head, 'better')
    expect(green).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(told().slice(2)).toEqual([
      [head, 'pending'],
      [head, 'success']
    ])
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate PASS')])
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  })

  it('is pending before anything else is asked of GitHub', async () => {
    const { head } = await proposed()
    await dispatched(head, 'better')
    const [first] = gated.github.log
    expect(first).toMatchObject({ method: 'POST', path: `/repos/acme/fraud/statuses/${head}` })
    expect(first?.body).toMatchObject({ state: 'pending' })
  })

  it('is the same on workflow_dispatch, and without a status where none is wanted', async () => {
    const { number, head } = await proposed()
    const event = await gated.events.workflowDispatch({ sha: head })
    expect(await dispatched(head, 'worse', { event, inputs: { 'status-context': '' } })).toMatchObject({ code: 1 })
    expect(told()).toEqual([])
    expect(await bodies(number)).toHaveLength(1)
  })

  it('is judged by the test merge where that is of the newest base: what the base got is not its doing', async () => {
    const before = await gated.repository.commitFiles('retrain', { 'NOTES.md': 'from an older base' })
    await gated.repository.commitFiles('main', { [policyFile]: policy.replace('0.02', '0.01') })
    const { number } = await gated.repository.openPullRequest('retrain')
    const { code, summary } = await dispatched(before, 'better')
    expect(code).toBe(0)
    expect(summary).not.toContain('policy/loosened')
    expect(await bodies(number)).toHaveLength(1)
  })

  it('is judged by the tip of the base branch, where the test merge is of an older one', async () => {
    const { head } = await proposed()
    const tip = await gated.repository.commitFiles('main', { [policyFile]: policy.replace('0.02', '0.5') })
    const { code, summary } = await dispatched(head, 'worse')
    expect(code).toBe(0)
    expect(summary).toContain(tip)
  })

  it('is found on the second page of open pull requests', async () => {
    const { github, repository } = gated
    const { number, head } = await proposed()
    for (let count = 0; count < 100; count++) {
      await repository.commitFiles(`head-${count}`, { 'NOTES.md': `model ${count}` })
      await github.backend.need('POST', '/repos/acme/fraud/pulls', { head: `head-${count}`, base: 'main', title: 'x' })
    }
    expect(await dispatched(head, 'worse')).toMatchObject({ code: 1 })
    expect(await bodies(number)).toHaveLength(1)
  })
})

describe('a commit that is not the head of one pull request', () => {
  it.each(['a branch without one', 'a closed one', 'one that got another commit'])(
    'of %s is an error',
    async (what) => {
      const { repository } = gated
      const { number, head } = await proposed()
      const alone = await repository.commitFiles('alone', { 'NOTES.md': 'nobody asked' })
      if (what === 'a closed one')
        await repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { state: 'closed' })
      if (what === 'one that got another commit') await repository.commitFiles('retrain', { 'NOTES.md': 'again' })
      const sha = what === 'a branch without one' ? alone : head
      const { code, outputs, stdout } = await dispatched(sha, 'better')
      expect({ code, outputs }).toMatchObject({ code: 3, outputs: { verdict: 'error', blocked: 'true' } })
      expect(stdout).toContain(`${sha.slice(0, 12)} is neither the head of an open pull request nor on main`)
      expect(told()).toEqual([
        [sha, 'pending'],
        [sha, 'error']
      ])
      expect(await bodies(number)).toEqual([])
    }
  )

  it('of two into different branches is an error that names both', async () => {
    const { repository, github } = gated
    await github.moveBranch('release', await repository.sha('main'))
    const { head } = await proposed()
    await repository.openPullRequest('retrain', { base: 'release' })
    const { code, stdout } = await dispatched(head, 'better')
    expect(code).toBe(3)
    expect(stdout).toContain('the head of several open pull requests: #2 into release, #1 into main')
    expect(told().at(-1)).toEqual([head, 'error'])
  })

  it('is the head of its own pull request where a stranger proposes the same commit from a fork', async () => {
    const { number, head } = await proposed()
    const fork = `/repos/${await gated.repository.fork('outsider')}`
    await adopt(gated.github.backend, '/repos/acme/fraud', fork, head)
    await gated.github.backend.need('POST', `${fork}/git/refs`, { ref: 'refs/heads/retrain', sha: head })
    const copy = await gated.repository.openPullRequest('outsider:retrain', { by: 'outsider' })
    expect(copy.head.sha).toBe(head)
    expect(await dispatched(head, 'better')).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(told().at(-1)).toEqual([head, 'success'])
    expect(await bodies(number)).toHaveLength(1)
  })

  it('is none of the default branch because a tag is called as that branch [rule 75]', async () => {
    const aside = await gated.repository.commitFiles('aside', { [policyFile]: policy.replace('0.02', '0.9') })
    await gated.github.backend.need('POST', '/repos/acme/fraud/git/refs', { ref: 'refs/tags/main', sha: aside })
    // As GitHub answers where a name is both: the tag.
    gated.github.inject({
      method: 'GET',
      path: new RegExp(`/compare/${aside}\\.\\.\\.main$`),
      status: 200,
      body: { status: 'identical', ahead_by: 0, behind_by: 0 },
      times: Infinity
    })
    const { code, stdout } = await dispatched(aside, 'worse')
    expect(code).toBe(3)
    expect(stdout).toContain('neither the head of an open pull request nor on main')
    expect(told().at(-1)).toEqual([aside, 'error'])
  })

  it('of the default branch is judged by itself, and git:base: is nothing there', async () => {
    const { repository } = gated
    const old = await repository.sha('main')
    const wrong = await dispatched(old, 'better')
    expect(wrong).toMatchObject({ code: 3 })
    expect(wrong.stdout).toContain('on repository_dispatch there is none')
    const named = policy.replace('git:base:', `git:${old}:`)
    const sha = await repository.commitFiles('main', { [policyFile]: named })
    await repository.commitFiles('main', { [policyFile]: named.replace('0.02', '0.9') })
    const { code, outputs, summary } = await dispatched(sha, 'worse')
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(summary).toContain(sha)
    expect(told().at(-1)).toEqual([sha, 'failure'])
  })

  it('cannot be asked for: the gate ends in an error and says so in the status', async () => {
    const { head } = await proposed()
    gated.github.inject({ method: 'GET', path: /\/pulls$/, status: 403, times: Infinity })
    const { code, stdout } = await dispatched(head, 'better')
    expect(code).toBe(3)
    expect(stdout).toContain('pull-requests: read')
    expect(told().at(-1)).toEqual([head, 'error'])
  })
})

describe('the files that are measured', () => {
  it('are not those of another commit: the checkout of a dispatch is the default branch', async () => {
    const { number, head } = await proposed({ 'predictions.csv': rows('worse') })
    const cwd = await checkout(gated.github, await gated.repository.sha('main'))
    const { code, stdout } = await dispatched(head, 'better', { cwd })
    expect(code).toBe(3)
    expect(stdout).toContain('the checkout is of the commit')
    expect(told().at(-1)).toEqual([head, 'error'])
    const merge = await gated.repository.sha(`refs/pull/${number}/merge`)
    for (const sha of [head, merge])
      expect(await dispatched(head, 'better', { cwd: await checkout(gated.github, sha) })).toMatchObject({ code: 1 })
  })

  it('are not those that a job measured without the input', async () => {
    const { head } = await proposed({ 'predictions.csv': rows('worse') })
    const event = await gated.events.repositoryDispatch()
    const run = startedRun(gated.github, event)
    const main = await checkout(gated.github, event.sha)
    const evaluate = { action: 'evaluate', event, run, job: 'evaluate' }
    await dispatched('', 'better', { ...evaluate, cwd: main })
    const decided = await dispatched(head, 'better', { action: 'gate', event, run })
    expect(decided).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
    expect(decided.stdout).toContain('Give the same input sha to every action of the workflow')
    const again = { ...run, attempt: 2 }
    await dispatched(head, 'worse', { ...evaluate, run: again })
    expect(await dispatched(head, 'better', { action: 'gate', event, run: again })).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail' }
    })
  })
})

describe('a pull request of a fork', () => {
  const startsCode = policy.replace('{ predictions', '{ run: "node -e \\"process.exit(9)\\"", predictions')

  async function ofFork(files: Readonly<Record<string, string>>): Promise<{ number: number; head: string }> {
    const fork = await gated.repository.fork('outsider')
    const head = await gated.repository.commitToFork(fork, 'retrain', files)
    const { number } = await gated.repository.openPullRequest('outsider:retrain', { by: 'outsider' })
    return { number, head }
  }

  it('is told, and starts no command of its own', async () => {
    const { number, head } = await ofFork({ [policyFile]: startsCode })
    expect(await dispatched(head, 'worse')).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(told().at(-1)).toEqual([head, 'failure'])
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate FAIL')])
  })

  it('starts no command of the base either: the files that it runs are those of the fork', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: startsCode.replace('process.exit(9)', '0') })
    const { head } = await ofFork({ 'NOTES.md': 'a new model' })
    for (const action of ['run', 'evaluate']) {
      const { code, stdout } = await dispatched(head, 'better', { action, cwd: await checkout(gated.github, head) })
      expect(code).toBe(3)
      expect(stdout).toContain('candidate.run: is not started')
      expect(stdout).toContain('is of a fork, and a job on repository_dispatch may write and has secrets')
    }
    expect(told().at(-1)).toEqual([head, 'error'])
  })

  it('does not measure production again either', async () => {
    const again = policy.replace('predictions.csv" }', 'predictions.csv", run: "node -e 0", predictions: again.csv }')
    await gated.repository.commitFiles('main', {
      [policyFile]: again,
      'predictions.csv': rows('production').split('\n').slice(0, 500).join('\n')
    })
    const { head } = await ofFork({ 'NOTES.md': 'a new model' })
    const { code, stdout } = await dispatched(head, 'better')
    expect(code).toBe(3)
    expect(stdout).toContain('baseline.run: is not started')
  })

  it('starts the command that it brings where it is of the repository itself', async () => {
    const { head } = await proposed({ [policyFile]: startsCode })
    expect(await dispatched(head, 'better')).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
  })

  it('starts nothing by a git directory among its files', async () => {
    await gated.repository.commitFiles('main', {
      [policyFile]: policy.replace('git:base:', 'git:base:model/'),
      'model/predictions.csv': rows('production')
    })
    const ran = join(measured('better'), 'ran')
    const { head } = await ofFork({
      'model/HEAD': `${'1'.repeat(40)}\n`,
      'model/objects/keep': '',
      'model/refs/keep': '',
      'model/payload': `env > ${ran}\n`,
      'model/config':
        '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\turl = ext::sh payload\n\tpromisor = true\n[protocol "ext"]\n\tallow = always\n'
    })
    const cwd = await checkout(gated.github, head)
    writeFileSync(join(cwd, 'model/predictions.csv'), rows('better'))
    expect(await dispatched(head, 'better', { cwd, inputs: { 'working-directory': 'model' } })).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass' }
    })
    expect(existsSync(ran)).toBe(false)
  })

  it('does not bring the first policy', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: null })
    const { head } = await ofFork({ [policyFile]: policy })
    const { code, stdout } = await dispatched(head, 'better')
    expect(code).toBe(3)
    expect(stdout).toContain('a fork cannot bring the first policy')
  })
})

describe('the input sha', () => {
  it('is for dispatches alone [rule 85]', async () => {
    const { number, head } = await proposed()
    const event = await gated.events.pullRequest('synchronize', number)
    const { code, stdout } = await dispatched(head, 'better', { event })
    expect(code).toBe(2)
    expect(stdout).toContain('this run is of pull_request')
    expect(gated.github.log).toEqual([])
  })

  it.each(['main', 'abc1234', 'A'.repeat(40)])('is a full SHA: %s is none [rule 85]', async (sha) => {
    const { code, stdout } = await dispatched(sha, 'better')
    expect(code).toBe(2)
    expect(stdout).toContain('the input sha: must be a full commit SHA')
  })
})

describe('a status', () => {
  it.each(['worse', 'better'] as const)('that is refused leaves the verdict of %s [rule 13]', async (model) => {
    const { head } = await proposed()
    const token = gated.github.tokens.mint({ contents: 'read', actions: 'read', 'pull-requests': 'write' })
    const { code, annotations } = await dispatched(head, model, { token })
    expect(code).toBe(model === 'worse' ? 1 : 0)
    const warnings = annotations.filter(({ level, title }) => level === 'warning' && title === 'Model Gate')
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('statuses: write')])
    expect(told()).toEqual([])
  })

  it('of a pull request is of its head, not of the test merge [rule 22]', async () => {
    const { gate } = gated
    const { number, head } = await proposed({ 'predictions.csv': rows('worse') })
    const token = gated.github.tokens.mint(all)
    expect(await gate(number, { token, inputs: { 'status-context': context } })).toMatchObject({ code: 1 })
    expect(told()).toEqual([
      [head, 'pending'],
      [head, 'failure']
    ])
  })

  describe('of a pull request into another branch than the default branch', () => {
    const last = (): unknown => {
      const status = gated.github.statuses.at(-1)
      return { context: status?.context, state: status?.state, description: status?.description }
    }

    async function into(base: string): Promise<string> {
      const { repository, github } = gated
      await github.moveBranch(base, await repository.sha('main'))
      await repository.commitFiles('retrain', { 'NOTES.md': 'a new model' })
      return (await repository.openPullRequest('retrain', { base })).head.sha
    }

    it('is an error where it would be success: it would count for one into the default branch [rule 22]', async () => {
      const head = await into('sandbox')
      expect(await dispatched(head, 'better')).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(last()).toEqual({ context, state: 'error', description: expect.stringContaining('add {base} to it') })
      await dispatched(head, 'worse')
      expect(last()).toMatchObject({ context, state: 'failure' })
    })

    it('is success where its name says the branch [rule 22]', async () => {
      const head = await into('release/1.0')
      const inputs = { 'status-context': `${context} {base}` }
      await dispatched(head, 'better', { inputs })
      expect(told()).toEqual([[head, 'success']])
      expect(last()).toMatchObject({ context: `${context} release/1.0` })
    })

    it('is an error where the name of the branch differs by capitals from that of another [rule 22]', async () => {
      const head = await into('MAIN')
      await dispatched(head, 'better', { inputs: { 'status-context': `${context} {base}` } })
      expect(last()).toMatchObject({ context: `${context} MAIN`, state: 'error' })
      expect(last()).toMatchObject({ description: expect.stringContaining('capitals') })
    })
  })

  it.each(['worse', 'better'] as const)(
    'is red where one of two runs is, whichever ends last (the later one: %s) [rule 48]',
    async (model) => {
      const { head } = await proposed()
      const event = await gated.events.repositoryDispatch({ sha: 'not read' })
      const [earlier, later] = [startedRun(gated.github, event), startedRun(gated.github, event)]
      await dispatched(head, model, { event, run: later })
      const { code } = await dispatched(head, model === 'worse' ? 'better' : 'worse', { event, run: earlier })
      expect(code).toBe(model === 'worse' ? 0 : 1)
      const { id } = model === 'worse' ? later : earlier
      const [last] = gated.github.statuses.toReversed()
      expect(last).toMatchObject({ state: 'failure', target_url: expect.stringMatching(new RegExp(`/runs/${id}$`)) })
    }
  )

  it('is not success where the runs before cannot be read', async () => {
    const { head } = await proposed()
    gated.github.inject({ method: 'GET', path: /\/statuses$/, status: 403, times: Infinity })
    const { code, annotations } = await dispatched(head, 'better')
    expect(code).toBe(0)
    expect(annotations).toContainEqual(expect.objectContaining({ message: expect.stringContaining('commit status') }))
    expect(told()).toEqual([[head, 'pending']])
  })

  it('names the default branch where its name says the base, and has no beginning before that is known', async () => {
    const { head } = await proposed()
    await dispatched(head, 'better', { inputs: { 'status-context': `${context} {base}` } })
    expect(gated.github.statuses.map(({ context: name, state }) => [name, state])).toEqual([
      [`${context} main`, 'success']
    ])
  })

  it('is an error where the policy is mistaken', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: `${policy}mystery: 1\n` })
    const { head } = await proposed()
    expect(await dispatched(head, 'better')).toMatchObject({ code: 2 })
    expect(told().at(-1)).toEqual([head, 'error'])
    expect(gated.github.statuses.at(-1)?.description).toMatch(/^ERROR: .*mystery/)
  })

  it('is not tried on a pull request of a fork, whose token only reads [rule 28]', async () => {
    const { repository, github, gate } = gated
    const fork = await repository.fork('outsider')
    await repository.commitToFork(fork, 'retrain', { 'predictions.csv': rows('worse') })
    const { number } = await repository.openPullRequest('outsider:retrain', { by: 'outsider' })
    const token = github.tokens.mint({ contents: 'read', actions: 'read' })
    expect(await gate(number, { token, inputs: { 'status-context': context } })).toMatchObject({ code: 1 })
    expect(github.log.filter(({ server, method }) => server === 'api' && method !== 'GET')).toEqual([])
  })
})
