import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { runAction, type ActionResult } from './run-action.js'
import type { Login } from './tokens.js'

jest.setTimeout(120_000)

const label = 'model-gate: override'
const overridable = `${policy}override: { label: "${label}" }\n`

let gated: Gated

beforeEach(async () => {
  gated = await startGated({ [policyFile]: overridable }, { artifacts: false })
  await gated.repository.api('PUT', '/repos/acme/fraud/collaborators/contributor', { permission: 'maintain' })
})

afterEach(() => gated.closeHeldToContract())

/** Time of GitHub passes: it tells times by the second, the emulator by the millisecond. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

async function labelled(number: number, by: Login = 'maintainer', name = label): Promise<void> {
  await aWhile()
  await gated.repository.label(number, name, by)
  await aWhile()
}

const worse = (files = {}): Promise<number> => gated.propose({ 'predictions.csv': rows('worse'), ...files })
const outcome = ({ code, outputs: { verdict, blocked } }: ActionResult): unknown => ({ code, verdict, blocked })
const through = { code: 0, verdict: 'fail', blocked: 'false' }
const blocked = { code: 1, verdict: 'fail', blocked: 'true' }

describe('an override', () => {
  it('lets a failure through, says whose it is everywhere, and the verdict stays [rule 17] [fail-open 16]', async () => {
    const { gate, repository, github } = gated
    const number = await worse()
    expect(outcome(await gate(number))).toEqual(blocked)
    expect(await repository.merge(number)).toMatchObject({ status: 405 })
    await labelled(number)
    const before = github.log.length
    const result = await gate(number, {
      inputs: { 'status-context': 'model' },
      token: github.tokens.mint({ contents: 'read', 'pull-requests': 'write', statuses: 'write' })
    })
    expect(outcome(result)).toEqual(through)
    expect(JSON.parse(result.outputs['failed-checks'] ?? '')).toEqual(['metric/roc-auc'])
    const said =
      /FAIL \(overridden by &#64;\u200bmaintainer, admin, \d{4}-\d\d-\d\d \d\d&#58;\u200b\d\d UTC\): 1 check failed/
    expect(result.summary).toMatch(said)
    const [comment] = await repository.comments(number)
    expect(comment?.body).toMatch(said)
    expect(comment?.body).toContain('This does not block the merge.')
    expect(github.statuses.at(-1)).toMatchObject({
      state: 'success',
      description: expect.stringMatching(/^FAIL: overridden by @maintainer, admin, .* UTC; 1 check failed/) as unknown
    })
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', title: 'Model gate: overridden' })
    )
    expect(github.log.slice(before).filter(({ server }) => server === 'api').length).toBeLessThanOrEqual(20)
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  })

  it('is there as long as the label is', async () => {
    const { gate, repository } = gated
    const number = await worse()
    await labelled(number)
    expect(outcome(await gate(number))).toEqual(through)
    await repository.api('DELETE', `/repos/acme/fraud/issues/${number}/labels/${encodeURIComponent(label)}`)
    expect(outcome(await gate(number))).toEqual(blocked)
  })

  it('may be that of the author, which is said', async () => {
    const number = await worse()
    await labelled(number, 'contributor')
    const result = await gated.gate(number)
    expect(outcome(result)).toEqual(through)
    expect(result.stdout).toContain('Overridden by @contributor, the author, maintain, ')
  })

  it('is not there where the policy names no label', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: policy })
    const number = await worse()
    await labelled(number)
    const before = gated.github.log.length
    expect(outcome(await gated.gate(number))).toEqual(blocked)
    expect(gated.github.log.slice(before).some(({ path }) => path.includes('/events'))).toBe(false)
  })

  it('is not brought along by the pull request that needs it [fail-open 13]', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: policy })
    const number = await worse({ [policyFile]: overridable })
    await labelled(number)
    const result = await gated.gate(number)
    expect(outcome(result)).toEqual(blocked)
    expect(result.summary).toContain('policy/loosened')
  })

  it('never lets an error through [rule 1]', async () => {
    const number = await gated.propose({ 'predictions.csv': 'id,label,prediction,score\n' })
    await labelled(number)
    expect(outcome(await gated.gate(number))).toEqual({ code: 3, verdict: 'error', blocked: 'true' })
  })

  it('does not reach the merge queue', async () => {
    const { github, events, repository } = gated
    const number = await worse()
    await labelled(number)
    const event = await events.mergeGroup(await repository.queue(number))
    expect(outcome(await runAction(github, 'run', { event, cwd: await checkout(github, event.sha) }))).toEqual(blocked)
  })
})

describe('an override counts for nothing', () => {
  /** Why, of a label that lets nothing through. */
  const refusal = async (number: number): Promise<string | undefined> => {
    const result = await gated.gate(number)
    expect(outcome(result)).toEqual(blocked)
    return result.stdout.replace(/\s+/g, ' ').split(`The label "${label}" lets nothing through: `)[1]
  }

  it.each(['push', 'triage', 'pull'])('from somebody with the permission %s [rule 17]', async (permission) => {
    await gated.repository.api('PUT', '/repos/acme/fraud/collaborators/contributor', { permission })
    const number = await worse()
    await labelled(number)
    await gated.repository.api('DELETE', `/repos/acme/fraud/issues/${number}/labels/${encodeURIComponent(label)}`)
    await labelled(number, 'contributor')
    expect(await refusal(number)).toContain('@contributor, who set it, has the role')
  })

  it('from a bot, whatever it may do', async () => {
    await gated.repository.api('PUT', '/repos/acme/fraud/collaborators/github-actions[bot]', { permission: 'admin' })
    const number = await worse()
    await labelled(number, 'github-actions[bot]')
    expect(await refusal(number)).toContain('github-actions[bot] set it, which is no person')
  })

  it('for a commit that came after it [rule 25]', async () => {
    const number = await worse()
    await labelled(number)
    await gated.repository.commitFiles('retrain', { 'NOTES.md': 'and something else' })
    expect(await refusal(number)).toContain('it was set at')
    await labelled(number)
    expect(await refusal(number)).toContain('it was set at')
  })

  it('for a commit that was there before, away when it was set, and there again', async () => {
    const { repository, github } = gated
    const number = await gated.propose({ 'predictions.csv': rows('better') })
    const good = await repository.sha('retrain')
    const bad = await repository.commitFiles('retrain', { 'predictions.csv': rows('worse') })
    await github.moveBranch('retrain', good)
    await labelled(number)
    await github.moveBranch('retrain', bad)
    expect(await refusal(number)).toContain('it was set at')
  })

  it('where it was set for another base branch', async () => {
    const number = await worse()
    await gated.repository.commitFiles('playground', { 'NOTES.md': 'x' })
    await gated.repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base: 'playground' })
    await labelled(number)
    await gated.repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base: 'main' })
    expect(await refusal(number)).toContain('the pull request has got another base branch since it was set')
  })

  it('where the job of the old base branch runs again after it was set for another one', async () => {
    const { github, events, repository } = gated
    const number = await worse()
    const ofMain = await events.pullRequest('synchronize', number)
    const cwd = await checkout(github, ofMain.sha)
    await repository.commitFiles('playground', { 'NOTES.md': 'x' })
    await repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base: 'playground' })
    await labelled(number)
    const { code, stdout } = await runAction(github, 'run', { event: ofMain, cwd })
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('another base branch than the one that was judged')
  })

  it('for the commit of a run that is not the newest one [rule 25]', async () => {
    const { github, events, repository } = gated
    const number = await worse()
    const stale = await events.pullRequest('synchronize', number)
    const cwd = await checkout(github, stale.sha)
    await repository.commitFiles('retrain', { 'NOTES.md': 'x' })
    await labelled(number)
    const result = await runAction(github, 'run', { event: stale, cwd })
    expect(outcome(result)).toEqual(blocked)
    expect(result.stdout.replace(/\s+/g, ' ')).toContain('has a newer commit than the one that was judged')
  })

  it.each([
    ['labels', /\/pulls\/\d+$/, 'read the labels of the pull request'],
    ['events', /\/events$/, 'read who labelled the pull request'],
    ['roles', /\/permission$/, 'look up the role of @maintainer'],
    ['moves of the branch', /\/activity$/, 'read when the branch "retrain" moved']
  ])('where GitHub does not let the gate read the %s', async (_, path, operation) => {
    const number = await worse()
    await labelled(number)
    const denied = { status: 403, body: { message: 'Resource not accessible by integration' } }
    gated.github.inject({ method: 'GET', path, ...denied })
    expect(await refusal(number)).toContain(`GitHub did not let the gate ${operation}: 403`)
  })

  it.each([
    ['no record of moves', /\/activity$/, []],
    ['no event of the label', /\/events$/, []]
  ])('where GitHub has %s', async (_, path, body) => {
    const number = await worse()
    await labelled(number)
    gated.github.inject({ method: 'GET', path, status: 200, body })
    expect(await refusal(number)).toContain('GitHub does not say')
  })

  it('because of what is on a later page: the label was taken away and set by somebody else [fail-open 21]', async () => {
    const { repository } = gated
    const number = await worse()
    const path = `/repos/acme/fraud/issues/${number}/labels/${encodeURIComponent(label)}`
    for (let count = 0; count < 51; count++) {
      await repository.label(number, label)
      await repository.api('DELETE', path)
    }
    await repository.api('PUT', '/repos/acme/fraud/collaborators/contributor', { permission: 'push' })
    await labelled(number, 'contributor')
    expect(await refusal(number)).toContain('@contributor, who set it, has the role write; it takes maintain or admin')
  })
})

describe('the pull request of a fork', () => {
  it('is let through as any other; its branch moves in the fork', async () => {
    const { repository } = gated
    const fork = await repository.fork('outsider')
    await repository.commitToFork(fork, 'retrain', { 'predictions.csv': rows('worse') })
    const { number } = await repository.openPullRequest('outsider:retrain', { by: 'outsider' })
    await labelled(number)
    expect(outcome(await gated.gate(number))).toEqual(through)
    await repository.commitToFork(fork, 'retrain', { 'NOTES.md': 'x' })
    expect(outcome(await gated.gate(number))).toEqual(blocked)
  })
})
