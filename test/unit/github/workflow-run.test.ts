import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from '@jest/globals'

import { MeasurementError } from '../../../src/documents/index.js'
import { workflowRun, type WorkflowRun } from '../../../src/github/index.js'

const folder = mkdtempSync(join(tmpdir(), 'model-gate-event-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sha = (digit: string): string => digit.repeat(40)
const [head, base, merge, before] = ['a', 'b', 'c', 'd'].map(sha) as [string, string, string, string]
const own = { id: 1, private: false, default_branch: 'main' }
const values: Readonly<Record<string, unknown>> = {
  number: 7,
  repository: own,
  head_repository: own,
  head_sha: head,
  base_sha: base,
  base_ref: 'main',
  before
}

/** A recorded payload, filled: values that matter by name, all others by a word. */
function payload(name: string, changed: Readonly<Record<string, unknown>> = {}): unknown {
  const text = readFileSync(`fixtures/github/events/${name}.json`, 'utf8')
  const known = { ...values, ...changed }
  return JSON.parse(
    text.replaceAll(/"<(\w+)>"/g, (_, key: string) => JSON.stringify(key in known ? known[key] : 'a word'))
  )
}

function runOf(name: string, content: unknown, environment: Record<string, string | undefined> = {}) {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return workflowRun({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/fraud',
    GITHUB_SHA: merge,
    GITHUB_RUN_ID: '9001',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    ...environment
  })
}

const common = {
  owner: 'acme',
  repository: 'fraud',
  sha: merge,
  id: 9001,
  attempt: 2,
  url: 'https://github.example/acme/fraud/actions/runs/9001',
  actor: 'octocat',
  defaultBranch: 'main'
}
const pull = { number: 7, headSha: head, baseSha: base, baseRef: 'main', fork: false, readOnly: false }

describe('the commits of a run, from recorded events [rule 21]', () => {
  it.each<{ file: string; name?: string; changed?: object; ref?: string; expected: Partial<WorkflowRun> }>([
    { file: 'pull_request.opened', name: 'pull_request', expected: { pull, baseBranch: 'main' } },
    // `before` is what the head was: of no use, and nobody's standard.
    { file: 'pull_request.synchronize', name: 'pull_request', expected: { pull, baseBranch: 'main' } },
    { file: 'pull_request.synchronize', name: 'pull_request_target', expected: { pull, baseBranch: 'main' } },
    {
      file: 'merge_group',
      changed: { base_ref: 'refs/heads/main' },
      ref: 'refs/heads/gh-readonly-queue/main/pr-7',
      expected: { groupBase: base, baseBranch: 'main' }
    },
    { file: 'push', expected: { before, baseBranch: 'main' } },
    { file: 'push', changed: { before: '0'.repeat(40) }, expected: { baseBranch: 'main' } },
    { file: 'push', ref: 'refs/tags/v1', expected: { before } },
    { file: 'schedule', expected: { baseBranch: 'main' } },
    { file: 'workflow_dispatch', expected: { baseBranch: 'main' } },
    // What a person dispatches at a branch of their own is proposed to the default branch.
    { file: 'workflow_dispatch', ref: 'refs/heads/topic/a', expected: { baseBranch: 'main', proposes: true } },
    { file: 'workflow_dispatch', ref: 'refs/tags/main', expected: { baseBranch: 'main', proposes: true } }
  ])('$file $name $changed $ref', async ({ file, name = file, changed, ref = 'refs/heads/main', expected }) => {
    expect(await runOf(name, payload(file, { ...changed }), { GITHUB_REF: ref })).toEqual({
      ...common,
      event: name,
      ...expected
    })
  })
})

describe('a fork [rule 21] [rule 28]', () => {
  it.each([
    { of: 'another repository', from: { id: 2 }, to: own, expected: { fork: true, readOnly: true } },
    { of: 'a repository that is gone', from: null, to: own, expected: { fork: true, readOnly: true } },
    {
      of: 'a private repository',
      from: { id: 2 },
      to: { ...own, private: true },
      expected: { fork: true, readOnly: false }
    },
    { of: 'the repository itself', from: own, to: own, expected: { fork: false, readOnly: false } }
  ])('is told by its id: $of', async ({ from, to, expected }) => {
    const event = payload('pull_request.opened', { head_repository: from, repository: to })
    expect((await runOf('pull_request', event)).pull).toMatchObject(expected)
  })
})

describe('what is not as GitHub writes it is an error that names it', () => {
  it.each([
    ['GITHUB_SHA', { GITHUB_SHA: 'main' }, 'GITHUB_SHA: must be a full commit SHA'],
    ['GITHUB_REPOSITORY', { GITHUB_REPOSITORY: 'fraud' }, 'GITHUB_REPOSITORY: must be owner/name'],
    ['GITHUB_RUN_ID', { GITHUB_RUN_ID: undefined }, 'GITHUB_RUN_ID'],
    ['GITHUB_EVENT_PATH', { GITHUB_EVENT_PATH: '/nowhere' }, 'the event file of the runner cannot be read']
  ])('%s', async (_, environment, message) => {
    const run = runOf('push', payload('push'), environment)
    await expect(run).rejects.toThrow(MeasurementError)
    await expect(run).rejects.toThrow(message)
  })

  it.each([
    ['no JSON', '{', 'cannot be read'],
    ['a head that is no commit', payload('pull_request.opened', { head_sha: '$(id)' }), 'pull_request.head.sha'],
    ['a number that is a text', payload('pull_request.opened', { number: '7' }), 'pull_request.number'],
    ['a base of another kind', payload('merge_group', { base_sha: null }), 'merge_group.base_sha']
  ])('%s', async (_, content, message) => {
    await expect(runOf('pull_request', content)).rejects.toThrow(message)
  })
})
