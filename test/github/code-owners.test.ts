import { setTimeout } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { runAction, type ActionResult } from './run-action.js'
import type { Login } from './tokens.js'

jest.setTimeout(120_000)

const guarded = `${policy}loosened: require-codeowner\n`
const weaker = guarded.replace('max-drop: 0.02', 'max-drop: 0.2')
const ownedBy = (owners: string): Record<string, string> => ({
  '.github/CODEOWNERS': `* @nobody\n/.github/ ${owners}\n`
})

let gated: Gated

beforeEach(async () => {
  gated = await startGated({ [policyFile]: guarded, ...ownedBy('@maintainer') }, { artifacts: false })
})

afterEach(() => gated.closeHeldToContract())

const loosening = (files = {}): Promise<number> =>
  gated.propose({ [policyFile]: weaker, 'predictions.csv': rows('better'), ...files })

async function review(number: number, event: string, by: Login = 'maintainer'): Promise<void> {
  const { status, data } = await gated.repository.api(
    'POST',
    `/repos/acme/fraud/pulls/${number}/reviews`,
    { event, body: 'seen' },
    by
  )
  if (status >= 300) throw new Error(JSON.stringify(data))
}

/** What the report says of the change of the policy, and whether the gate blocks for it. */
async function judged(number: number): Promise<{ readonly code: number | null; readonly said: string }> {
  const result: ActionResult = await gated.gate(number)
  return { code: result.code, said: result.stdout.replace(/\s+/g, ' ') }
}

describe('a pull request that loosens a policy that wants a code owner', () => {
  it('is blocked until one approves its newest commit, and the report says who', async () => {
    const number = await loosening()
    const before = await judged(number)
    expect(before.code).toBe(1)
    expect(before.said).toContain('nobody else with write access has approved the newest commit')
    await review(number, 'APPROVE')
    const after = await judged(number)
    expect(after.code).toBe(0)
    expect(after.said).toContain('Approved by @maintainer, a code owner.')
    await gated.repository.commitFiles('retrain', { 'NOTES.md': 'one more thing' })
    expect((await judged(number)).code).toBe(1)
  })

  it('is blocked again where the owner asks for changes; a comment changes nothing', async () => {
    const number = await loosening()
    await review(number, 'APPROVE')
    await review(number, 'COMMENT')
    expect((await judged(number)).code).toBe(0)
    await review(number, 'REQUEST_CHANGES')
    expect((await judged(number)).code).toBe(1)
  })

  it('is blocked again where its base branch changes: another difference was approved [fail-open 13]', async () => {
    const number = await loosening()
    const rebase = (base: string) => gated.repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base })
    await gated.repository.commitFiles('playground', { [policyFile]: weaker })
    const ofMain = await gated.events.pullRequest('synchronize', number)
    const cwd = await checkout(gated.github, ofMain.sha)
    await rebase('playground')
    await review(number, 'APPROVE')
    // The job of the old base branch, run again, would be green for the commit.
    const again = await runAction(gated.github, 'run', { event: ofMain, cwd })
    expect(again.code).toBe(1)
    expect(again.stdout.replace(/\s+/g, ' ')).toContain('another base branch than the one that was judged')
    await rebase('main')
    const moved = await judged(number)
    expect(moved.code).toBe(1)
    expect(moved.said).toContain('since the pull request has its base branch')
    // Reviews are dated in whole seconds.
    await setTimeout(1100)
    await review(number, 'APPROVE')
    expect((await judged(number)).code).toBe(0)
  })

  it.each<readonly [string, string, Login, string]>([
    ['of somebody else', '@maintainer', 'contributor', ''],
    ['that the base does not name', '@acme/risk', 'maintainer', 'GitHub does not tell this token'],
    [
      'whose address is all that is named',
      'risk@example.org',
      'maintainer',
      'Whose risk@example.org is GitHub does not tell'
    ]
  ])('is not approved by the review %s', async (_, owners, by, said) => {
    await gated.repository.commitFiles('main', ownedBy(owners))
    await gated.repository.commitFiles('mine', { [policyFile]: weaker, 'predictions.csv': rows('better') })
    const { number } = await gated.repository.openPullRequest('mine', {
      by: by === 'contributor' ? 'maintainer' : 'contributor'
    })
    await review(number, 'APPROVE', by)
    const blocked = await judged(number)
    expect(blocked.code).toBe(1)
    expect(blocked.said).toContain(said)
  })

  it('is judged by the owners of the base, not by those that it names itself [fail-open 13]', async () => {
    await gated.repository.api('PUT', '/repos/acme/fraud/collaborators/outsider', { permission: 'push' })
    const number = await loosening(ownedBy('@outsider'))
    await review(number, 'APPROVE', 'outsider')
    expect((await judged(number)).code).toBe(1)
  })

  it('is blocked where nobody owns the policy, which is said', async () => {
    await gated.repository.commitFiles('main', { '.github/CODEOWNERS': '/docs/ @maintainer\n' })
    const number = await loosening()
    await review(number, 'APPROVE')
    const blocked = await judged(number)
    expect(blocked.code).toBe(1)
    expect(blocked.said).toContain(`.github/CODEOWNERS names none for ${policyFile}`)
  })

  it('is blocked where GitHub does not let the gate read the reviews', async () => {
    const number = await loosening()
    await review(number, 'APPROVE')
    gated.github.inject({
      method: 'GET',
      path: /\/reviews$/,
      status: 403,
      body: { message: 'Resource not accessible by integration' }
    })
    const blocked = await judged(number)
    expect(blocked.code).toBe(1)
    expect(blocked.said).toContain('GitHub did not let the gate read the reviews of the pull request: 403')
  })

  it('is blocked by `when: { fail: warn }` as well: the policy says that this blocks', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: `${guarded}when: { fail: warn }\n` })
    expect((await judged(await loosening({ [policyFile]: `${weaker}when: { fail: warn }\n` }))).code).toBe(1)
  })

  it('is blocked in a merge queue, where nobody knows whose reviews count', async () => {
    const { github, events, repository } = gated
    const number = await loosening()
    await review(number, 'APPROVE')
    const event = await events.mergeGroup(await repository.queue(number))
    const { code, stdout } = await runAction(github, 'run', { event, cwd: await checkout(github, event.sha) })
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('on merge_group nobody knows whose reviews count')
  })
})
