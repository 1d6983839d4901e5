import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { commitOddFiles, commitToPolicies, POLICIES, startPolicies } from './policies.js'
import { runAction } from './run-action.js'

jest.setTimeout(120_000)

let gated: Gated

afterEach(() => gated.closeHeldToContract())

const floor = 'version: 1\nmetrics:\n  roc-auc: { max-drop: 0.02 }\nwhen: { no-baseline: block }\n'
const nameOf = (sha: string, path = 'floor.yml', repository = POLICIES): string => `github:${repository}/${path}@${sha}`
/** The policy with a floor that asks for the ROC curve. */
const onFloor = (extended: string, metrics = 'metrics: { log-loss: { max-rise: 0.05 } }'): string =>
  policy.replace('model: late', `extends: ${extended}\nmodel: late`).replace(/metrics:.*\n$/, `${metrics}\n`)

/** Main with a policy on this floor, in its own repository. */
async function started(files: Record<string, string | Uint8Array> = { 'floor.yml': floor }): Promise<string> {
  gated = await startGated({}, { artifacts: false })
  await startPolicies(gated)
  return commitToPolicies(gated, files)
}

async function judged(extended: string, metrics?: string) {
  await gated.repository.commitFiles('main', { [policyFile]: onFloor(extended, metrics) })
  return gated.gate(await gated.propose({ 'predictions.csv': rows('worse') }))
}

const readPolicies = (): readonly string[] =>
  gated.github.log.filter(({ path }) => path.includes(`/repos/${POLICIES}`)).map(({ path }) => path)

describe('extends', () => {
  it('judges by the floor and by what the policy adds, and records both [fail-open 13]', async () => {
    const sha = await started()
    await gated.repository.commitFiles('main', { [policyFile]: onFloor(nameOf(sha)) })
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const event = await gated.events.pullRequest('synchronize', number)
    const cwd = await checkout(gated.github, event.sha)
    const { code, outputs, summary } = await runAction(gated.github, 'run', { event, cwd })
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(outputs['failed-checks']).toContain('metric/roc-auc')
    const { policy: recorded } = JSON.parse(readFileSync(join(cwd, 'model-gate/report.json'), 'utf8')) as {
      policy: { floor: unknown; effective: unknown }
    }
    expect(recorded).toMatchObject({
      floor: { reference: nameOf(sha), commit: sha, digest: expect.stringMatching(/^sha256:/) as unknown },
      effective: {
        extends: nameOf(sha),
        metrics: { 'roc-auc': { 'max-drop': 0.02 }, 'log-loss': { 'max-rise': 0.05 } },
        when: { 'no-baseline': 'block' }
      }
    })
    const [comment] = await gated.repository.comments(number)
    for (const shown of [summary, comment?.body])
      expect(shown).toMatch(new RegExp(`\\| Policy floor \\| <code>.*${sha}</code>`))
  })

  it('lets a policy tighten', async () => {
    const result = await judged(nameOf(await started()), 'metrics: { roc-auc: { max-drop: 0.001, severity: strict } }')
    expect(result.code).toBe(1)
  })

  it('that a policy loosens is exit 2 with every key', async () => {
    const loosened = 'metrics: { roc-auc: { max-drop: 0.9, severity: warn } }\nwhen: { no-baseline: ignore }'
    const { code, outputs, stdout } = await judged(nameOf(await started()), loosened)
    expect({ code, outputs }).toMatchObject({ code: 2, outputs: { blocked: 'true' } })
    for (const key of ['metrics.roc-auc.max-drop', 'metrics.roc-auc.severity', 'when.no-baseline'])
      expect(stdout).toContain(`${key}: loosens the floor`)
  })

  it('reads one floor once, for base and head and every policy', async () => {
    const sha = await started()
    const second = 'models/b/model-gate.yml'
    await gated.repository.commitFiles('main', {
      [policyFile]: onFloor(nameOf(sha)),
      [second]: onFloor(nameOf(sha)).replace('model: late', 'model: early')
    })
    const changed = onFloor(nameOf(sha), 'metrics: { log-loss: { max-rise: 0.04 } }')
    const number = await gated.propose({ 'predictions.csv': rows('worse'), [policyFile]: changed })
    const { code } = await gated.gate(number, { inputs: { policy: `${policyFile}\n${second}` } })
    expect(code).toBe(1)
    expect(readPolicies().filter((path) => path.includes('/git/blobs/'))).toHaveLength(1)
  })
})

describe('a floor that does not stand still or is not there', () => {
  it('is refused at a branch, before anything is asked', async () => {
    await started()
    const { code, stdout } = await judged(`github:${POLICIES}/floor.yml@main`)
    expect(code).toBe(2)
    expect(stdout).toContain('branches and tags move')
    expect(readPolicies()).toEqual([])
  })

  it('is an error where there is no such repository, and the token may be why', async () => {
    gated = await startGated({}, { artifacts: false })
    const { code, stdout } = await judged(nameOf('1'.repeat(40), 'floor.yml', 'acme/nowhere'))
    expect(code).toBe(3)
    expect(stdout).toContain('read the repository acme/nowhere: 404')
    expect(stdout).toContain('Where the repository is private')
  })

  it('is an error in a private repository with the token of the job, and read with one that may', async () => {
    gated = await startGated({}, { artifacts: false })
    await startPolicies(gated, { isPrivate: true })
    const sha = await commitToPolicies(gated, { 'floor.yml': floor })
    const refused = await judged(nameOf(sha))
    expect(refused.code).toBe(3)
    expect(refused.stdout).toContain('Where the repository is private')
    const number = await gated.propose({ 'predictions.csv': rows('worse') }, 'other')
    const { code } = await gated.gate(number, { token: gated.github.tokens.of.maintainer })
    expect(code).toBe(1)
  })

  it('is an error at a commit that is not of the default branch: it may be of a fork [fail-open 13]', async () => {
    await started()
    const sha = await commitToPolicies(gated, { 'floor.yml': 'version: 1\n' }, 'aside')
    const { code, stdout } = await judged(nameOf(sha))
    expect(code).toBe(3)
    expect(stdout).toContain('the commit is not on main')
  })

  it('is an error at a commit that is not there', async () => {
    await started()
    const { code, stdout } = await judged(nameOf('0'.repeat(40)))
    expect(code).toBe(3)
    expect(stdout).toContain('the commit is not on main')
  })

  it.each([
    ['link.yml', 'is a symbolic link, not a file'],
    ['module.yml', 'is a submodule, not a file'],
    ['folder.yml', 'is a folder, not a file'],
    ['absent.yml', 'is not in the commit']
  ])('is an error where it is no file: %s', async (path, said) => {
    await started()
    const { code, stdout } = await judged(nameOf(await commitOddFiles(gated), path))
    expect(code).toBe(3)
    expect(stdout).toContain(said)
  })

  it.each([
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 3\n', 'Git LFS pointer', 3],
    ['too large', `version: 1\n# ${'x'.repeat(5_000_001)}\n`, 'must be at most 5 MB', 2],
    ['no text', new Uint8Array([0xff, 0xfe, 0, 0]), 'must be UTF-8', 2],
    ['no map', '- 1\n', 'must be a map', 2],
    ['a policy', `${floor}model: late\n`, 'is for each policy to say', 2],
    ['on a floor of its own', `${floor}extends: ${nameOf('1'.repeat(40))}\n`, 'it stands on nothing', 2]
  ])('is an error where it is %s', async (_, content, said, exit) => {
    const { code, stdout } = await judged(nameOf(await started({ 'floor.yml': content })))
    expect({ code, said: stdout.includes(said) }).toEqual({ code: exit, said: true })
  })
})

describe('a pull request that changes its floor', () => {
  const proposed = async (extended: string | undefined, sha: string) => {
    await gated.repository.commitFiles('main', { [policyFile]: onFloor(nameOf(sha)) })
    const own = extended === undefined ? policy : onFloor(extended)
    const number = await gated.propose({ 'predictions.csv': rows('worse'), [policyFile]: own })
    const result = await gated.gate(number)
    const [comment] = await gated.repository.comments(number)
    return { ...result, comment: comment?.body ?? '' }
  }
  const weak = floor.replace('0.02', '0.9')

  it('to a weaker commit is judged by the one of the base, and listed [rule 15] [fail-open 13]', async () => {
    const sha = await started()
    const { code, outputs, comment } = await proposed(nameOf(await commitToPolicies(gated, { 'floor.yml': weak })), sha)
    expect({ code, failed: outputs['failed-checks'] }).toMatchObject({ code: 1 })
    expect(outputs['failed-checks']).toContain('metric/roc-auc')
    expect(comment).toContain('policy/loosened')
    expect(comment).toContain('0.02 becomes 0.9')
  })

  it('to a stricter commit is listed and loosens nothing', async () => {
    const sha = await started()
    const stricter = await commitToPolicies(gated, { 'floor.yml': floor.replace('0.02', '0.01') })
    const { comment } = await proposed(nameOf(stricter), sha)
    expect(comment).toContain('0.02 becomes 0.01')
    expect(comment).not.toContain('policy/loosened')
  })

  it('to one that cannot be read is listed as loosening, and no error [fail-open 13]', async () => {
    const sha = await started()
    const { code, comment } = await proposed(nameOf('2'.repeat(40), 'floor.yml', 'acme/nowhere'), sha)
    expect(code).toBe(1)
    expect(comment).toContain('policy/loosened')
    expect(comment).toContain('which cannot be read here')
  })

  it('to a file of its own gains nothing, whatever that says now [rule 15] [fail-open 13]', async () => {
    const sha = await started()
    const own = await gated.repository.commitFiles('main', { 'mine.yml': floor })
    const { code, outputs, comment } = await proposed(nameOf(own, 'mine.yml', 'acme/fraud'), sha)
    expect(code).toBe(1)
    expect(outputs['failed-checks']).toContain('metric/roc-auc')
    expect(comment).toContain('policy/loosened')
  })

  it('by leaving it out is listed as loosening', async () => {
    const { code, comment } = await proposed(undefined, await started())
    expect(code).toBe(1)
    expect(comment).toContain('policy/loosened')
  })

  it('to another host sends nothing there: it is no name of a floor [fail-open 13]', async () => {
    const sha = await started()
    const { code, stdout } = await proposed(`github:evil.example/policies/floor.yml@${sha}`, sha)
    expect(code).toBe(2)
    expect(stdout).toContain('must be github:')
    expect(gated.github.log.some(({ path }) => path.includes('evil'))).toBe(false)
  })
})
