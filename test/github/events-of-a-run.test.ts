import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import type { Event } from './event.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { mergeTrees, writeCommit } from './merge-commit.js'
import { runAction, type ActionResult } from './run-action.js'

jest.setTimeout(120_000)

let gated: Gated

afterEach(() => gated.closeHeldToContract())

async function gateEvent(event: Event, env: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return runAction(gated.github, 'run', { event, cwd: await checkout(gated.github, event.sha), env })
}

describe('the commit that judges', () => {
  it('is the first parent of the test merge, not the base that the event remembers [rule 23]', async () => {
    gated = await startGated()
    const before = await gated.repository.sha('main')
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const moved = await gated.repository.commitFiles('main', { [policyFile]: policy.replace('0.02', '0.5') })
    await gated.repository.commitFiles('retrain', { 'NOTES.md': 'again' })
    const changes = { pull_request: { base: { sha: before } } }
    const { code, summary } = await gateEvent(await gated.events.pullRequest('synchronize', number, changes))
    expect(code).toBe(0)
    expect(summary).toContain(moved)
  })

  it('is the tip of the branch that a merge group is for; nothing is commented [rule 24]', async () => {
    gated = await startGated()
    const number = await gated.propose({
      'predictions.csv': rows('worse'),
      [policyFile]: policy.replace('0.02', '0.9')
    })
    const event = await gated.events.mergeGroup(await gated.repository.queue(number))
    const { code, outputs, summary } = await gateEvent(event)
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(summary).toContain('policy/loosened')
    expect(await gated.repository.comments(number)).toEqual([])
  })

  it('is not a group that waits before this one, whose policy nobody has merged [rule 24]', async () => {
    gated = await startGated()
    const { events, github, repository } = gated
    const first = await gated.propose({ [policyFile]: policy.replace('0.02', '0.9') }, 'loosens')
    const before = await repository.queue(first)
    const second = await gated.propose({ 'predictions.csv': rows('worse') }, 'worse')
    const { sha: head } = (await repository.pullRequest(second)).head
    const { tree } = (await mergeTrees(github.backend, '/repos/acme/fraud', before.head_sha, head))!
    const parents = [before.head_sha, head]
    const sha = await writeCommit(github.backend, '/repos/acme/fraud', { message: 'Merge #2', tree, parents })
    const ref = `gh-readonly-queue/main/pr-${second}-${before.head_sha}`
    await github.moveBranch(ref, sha)
    const group = {
      base_sha: before.head_sha,
      base_ref: 'refs/heads/main',
      head_sha: sha,
      head_ref: `refs/heads/${ref}`
    }
    const { code, outputs, summary } = await gateEvent(await events.mergeGroup({ ...before, ...group }))
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(summary).toContain('policy/loosened')
  })

  it('is on a push the files of the checkout, and git:base: the commit before [rule 75]', async () => {
    gated = await startGated()
    const before = await gated.repository.sha('main')
    await gated.repository.commitFiles('main', { 'predictions.csv': rows('worse') })
    const { code, outputs, summary } = await gateEvent(await gated.events.push('main', before))
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(summary).toContain(`commit ${before.slice(0, 12)}`)
  })

  it.each(['run', 'evaluate', 'gate'])(
    'is nobody’s on pull_request_target: `%s` is refused, and says what to use instead [rule 21] [rule 33]',
    async (action) => {
      gated = await startGated()
      const started = policy.replace('candidate: {', 'candidate: { run: "echo it was started",')
      const number = await gated.propose({ 'predictions.csv': rows('better'), [policyFile]: started })
      const event = await gated.events.pullRequestTarget('synchronize', number)
      const before = gated.github.log.length
      const { code, outputs, stdout } = await runAction(gated.github, action, { event })
      expect(code).toBe(2)
      expect(outputs).toMatchObject(action === 'evaluate' ? {} : { verdict: 'error', blocked: 'true' })
      expect(stdout).toContain('Run the gate on pull_request, and actions/gate on workflow_run')
      expect(stdout).not.toContain('it was started')
      expect(gated.github.log.slice(before)).toEqual([])
    }
  )

  it('is on a schedule and on dispatches the run’s own [rule 21]', async () => {
    gated = await startGated({ [policyFile]: policy.replace('git:base', 'git:main') })
    const { events, github } = gated
    for (const event of [await events.schedule(), await events.workflowDispatch(), await events.repositoryDispatch()]) {
      const cwd = await checkout(github, event.sha)
      const { code, outputs, summary } = await runAction(github, 'run', { event, cwd })
      expect({ name: event.name, code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(summary).toContain(event.sha.slice(0, 12))
    }
  })

  it('is the tip of the default branch where a person dispatches another, whatever policy that one has [rule 15] [rule 21]', async () => {
    gated = await startGated()
    const { events, repository } = gated
    const own = { [policyFile]: policy.replace('0.02', '0.9'), 'predictions.csv': rows('worse') }
    await repository.commitFiles('retrain', own)
    const { code, outputs, summary } = await gateEvent(await events.workflowDispatch({}, 'retrain'))
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(summary).toContain('policy/loosened')
    expect(summary).toContain(await repository.sha('main'))
  })

  it('is of the branch that the pull request is for now, where the test merge still is of the one before [rule 23]', async () => {
    gated = await startGated()
    const { events, repository } = gated
    await repository.commitFiles('sandbox', { [policyFile]: policy.replace('0.02', '0.9') })
    await repository.commitFiles('retrain', { 'predictions.csv': rows('worse') })
    const { number } = await repository.openPullRequest('retrain', { base: 'sandbox' })
    const before = await events.pullRequest('synchronize', number)
    expect((await gateEvent(before)).code).toBe(0)
    await repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base: 'main' })
    const edited = await events.pullRequest('synchronize', number, {
      action: 'edited',
      changes: { base: { ref: { from: 'sandbox' } } }
    })
    expect(edited.baseRef).toBe('main')
    const { code, summary } = await gateEvent({ ...edited, sha: before.sha })
    expect(code).toBe(1)
    expect(summary).toContain(await repository.sha('main'))
  })

  it.each([
    ['edited', { changes: { base: { ref: { from: 'old' } } } }],
    ['labeled', {}]
  ])('is so on %s, where that one is an ancestor of the branch [rule 23]', async (action, changes) => {
    gated = await startGated({ [policyFile]: policy.replace('0.02', '0.9') })
    const { events, github, repository } = gated
    await github.moveBranch('old', await repository.sha('main'))
    const strict = await repository.commitFiles('main', { [policyFile]: policy })
    await repository.commitFiles('retrain', { 'predictions.csv': rows('worse') })
    const { number } = await repository.openPullRequest('retrain', { base: 'old' })
    const before = await events.pullRequest('synchronize', number)
    expect((await gateEvent(before)).code).toBe(0)
    await repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base: 'main' })
    const after = await events.pullRequest('synchronize', number, { action, ...changes })
    expect(after.baseRef).toBe('main')
    const { code, summary } = await gateEvent({ ...after, sha: before.sha })
    expect(code).toBe(1)
    expect(summary).toContain(strict)
  })
})

describe('a run that is run again', () => {
  /** A worse model, green for a branch with a weaker policy, whose pull request is for main now. */
  const retargeted = async (): Promise<Event> => {
    gated = await startGated()
    const { events, repository } = gated
    await repository.commitFiles('sandbox', { [policyFile]: policy.replace('0.02', '0.9') })
    await repository.commitFiles('retrain', { 'predictions.csv': rows('worse') })
    const { number } = await repository.openPullRequest('retrain', { base: 'sandbox' })
    const before = await events.pullRequest('synchronize', number)
    expect((await gateEvent(before)).code).toBe(0)
    await repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base: 'main' })
    return before
  }

  it('is judged by the branch that the pull request is for now, not by that of its event [rule 23] [rule 25]', async () => {
    const { code, summary } = await gateEvent(await retargeted(), { GITHUB_RUN_ATTEMPT: '2' })
    expect(code).toBe(1)
    expect(summary).toContain(await gated.repository.sha('main'))
  })

  it('is an error where GitHub does not say which that is [rule 25]', async () => {
    const before = await retargeted()
    const body = { message: 'Resource not accessible by integration' }
    gated.github.inject({ method: 'GET', path: /\/pulls\/\d+$/, status: 403, body, times: 1000 })
    const { code, stdout } = await gateEvent(before, { GITHUB_RUN_ATTEMPT: '2' })
    expect(code).toBe(3)
    expect(stdout).toContain('pull-requests: read')
  })
})

describe('the commit that is judged', () => {
  it('is never an older one: a test merge of another head is an error [rule 21]', async () => {
    gated = await startGated()
    const { events, repository } = gated
    const number = await gated.propose({ 'predictions.csv': rows('better') })
    const before = await events.pullRequest('synchronize', number)
    await repository.commitFiles('retrain', { 'predictions.csv': rows('worse') })
    const after = await events.pullRequest('synchronize', number)
    const { code, stdout } = await gateEvent({ ...after, sha: before.sha })
    expect(code).toBe(3)
    expect(stdout).toContain('is of another commit of the pull request')
  })
})

describe('git:main:', () => {
  it('is the branch, whatever tag of that name somebody pushes [rule 75]', async () => {
    gated = await startGated({ [policyFile]: policy.replace('git:base', 'git:main') })
    const { github, repository } = gated
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const weak = await repository.commitFiles('weak', { 'predictions.csv': rows('worse') })
    await github.backend.need('POST', '/repos/acme/fraud/git/refs', { ref: 'refs/tags/main', sha: weak })
    expect(await gated.gate(number)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(github.log.map(({ path }) => path)).not.toContain('/repos/acme/fraud/commits/main')
  })
})

describe('every host', () => {
  it('comes from the environment: an Enterprise Server with its prefix [rule 70]', async () => {
    gated = await startGated({}, { prefix: '/api/v3' })
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    expect(await gated.gate(number)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(await gated.repository.comments(number)).toHaveLength(1)
  })

  it('that has no artifact service is told so, and nothing else changes [rule 80]', async () => {
    gated = await startGated()
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const { code, outputs } = await gated.gate(number, { env: { GITHUB_SERVER_URL: 'https://ghe.example' } })
    expect(code).toBe(1)
    expect(outputs['artifact-url']).toBeUndefined()
    expect(outputs['comment-url']).toBeDefined()
    expect(gated.github.log.filter(({ server }) => server === 'results')).toEqual([])
  })

  it('is in no file of the source but as a default of GitHub’s own [rule 70]', async () => {
    gated = await startGated()
    const named = sources().filter(([, text]) => /api\.github\.com|uploads\.github\.com/.test(text))
    expect(named.map(([path]) => path)).toEqual([])
  })
})

describe('the source', () => {
  it('sets outputs through @actions/core alone [rule 39]', async () => {
    gated = await startGated()
    const own = sources().filter(([, text]) => /GITHUB_(OUTPUT|STEP_SUMMARY)|save-state|set-output/.test(text))
    expect(own.map(([path]) => path)).toEqual([])
  })

  it('has a description of every output, and the outputs are what is set [rule 86]', async () => {
    gated = await startGated()
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const { outputs } = await gated.gate(number)
    const described = [
      ...readFileSync('action.yml', 'utf8')
        .split('outputs:')[1]!
        .matchAll(/^ {2}([a-z-]+):$/gm)
    ]
    expect(Object.keys(outputs).sort()).toEqual(described.map(([, name]) => name).sort())
  })
})

function sources(): [string, string][] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('src', path))
    .map((path) => [path, readFileSync(path, 'utf8')])
}
