import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from '@jest/globals'

import { judgedCommit, nothingToTell, workflowRun, type WorkflowRun } from '../../../src/github/index.js'

const folder = mkdtempSync(join(tmpdir(), 'model-gate-recorded-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Payload = Readonly<Record<string, unknown>>

function recorded(file: string): Payload {
  return JSON.parse(readFileSync(`fixtures/github/recorded/${file}.json`, 'utf8')) as Payload
}

/** The payload with some of its fields laid over. */
function laidOver(node: unknown, over: unknown): unknown {
  const isMap = (value: unknown): value is Payload => typeof value === 'object' && value !== null
  if (!isMap(node) || !isMap(over)) return over
  return {
    ...node,
    ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, laidOver(node[key], value)]))
  }
}

const runnerSha = 'c'.repeat(40)

async function runOf(name: string, payload: unknown, environment: Payload = {}): Promise<WorkflowRun> {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return workflowRun({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_SHA: runnerSha,
    GITHUB_RUN_ID: '9001',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    ...environment
  })
}

const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const pull = {
  number: 2,
  headSha: head,
  baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
  baseRef: 'master',
  fork: false,
  readOnly: false
}
const headOfRun = '3484a3fb816e0859fd6e1cea078d76385ff50625'
const ownHead = { id: 300029405, name: 'octo-org/octo-repo', owner: 'octo-org' }
const gone = { pull_request: { head: { repo: null } } }

interface Case {
  readonly of: string
  readonly file: string
  readonly name: string
  readonly over?: object
  /** What is judged. */
  readonly judged: string
  readonly expected: Partial<WorkflowRun>
}

describe('which commit, which pull request and which base a recorded payload means [rule 21]', () => {
  it.each<Case>([
    {
      of: 'a closed pull request',
      file: 'pull_request.closed',
      name: 'pull_request',
      judged: head,
      expected: { pull }
    },
    { of: 'a draft', file: 'pull_request.converted_to_draft', name: 'pull_request', judged: head, expected: { pull } },
    { of: 'a locked one', file: 'pull_request.locked', name: 'pull_request', judged: head, expected: { pull } },
    {
      of: 'one of an archived repository',
      file: 'pull_request.locked',
      name: 'pull_request',
      over: { repository: { archived: true }, pull_request: { base: { repo: { archived: true } } } },
      judged: head,
      expected: { pull }
    },
    {
      of: 'one of a fork that is gone',
      file: 'pull_request.locked',
      name: 'pull_request',
      over: gone,
      judged: head,
      expected: { pull: { ...pull, fork: true, readOnly: true } }
    },
    {
      of: 'one of Dependabot, of the repository itself',
      file: 'pull_request.locked',
      name: 'pull_request',
      over: { pull_request: { user: { login: 'dependabot[bot]' } }, sender: { login: 'dependabot[bot]' } },
      judged: head,
      expected: { pull }
    },
    {
      of: 'one whose run has the token of the base',
      file: 'pull_request.locked',
      name: 'pull_request_target',
      judged: head,
      expected: { pull, baseBranch: 'master' }
    },
    {
      of: 'a merge group',
      file: 'merge_group',
      name: 'merge_group',
      judged: runnerSha,
      expected: { groupBase: '380387fbc80638b734a49e1be1c4dfec1c01b33c', baseBranch: 'main' }
    },
    {
      of: 'the first push of a branch',
      file: 'push',
      name: 'push',
      judged: runnerSha,
      expected: { baseBranch: 'main' }
    },
    {
      of: 'a dispatch by a person',
      file: 'workflow_dispatch',
      name: 'workflow_dispatch',
      judged: runnerSha,
      expected: { baseBranch: 'main' }
    },
    {
      of: 'a dispatch by a system',
      file: 'repository_dispatch',
      name: 'repository_dispatch',
      judged: runnerSha,
      expected: { baseBranch: 'main' }
    },
    {
      of: 'the end of another run',
      file: 'workflow_run',
      name: 'workflow_run',
      judged: headOfRun,
      expected: { baseBranch: 'main' }
    }
  ])('$of', async ({ file, name, over = {}, judged, expected }) => {
    const run = await runOf(name, laidOver(recorded(file), over))
    expect(run).toMatchObject({ event: name, sha: runnerSha, ...expected })
    expect(run.pull).toEqual(expected.pull)
    expect(judgedCommit(run)).toBe(judged)
  })

  it('a schedule', async () => {
    const run = await runOf('schedule', { schedule: '0 4 * * *', repository: recorded('push')['repository'] })
    expect(run).toMatchObject({ event: 'schedule', baseBranch: 'main' })
    expect(judgedCommit(run)).toBe(runnerSha)
  })
})

describe('the run that another was started by [rule 21] [rule 29]', () => {
  const payload = (over: object): unknown =>
    laidOver(recorded('workflow_run'), { workflow_run: { event: 'pull_request', ...over } })

  it.each<{ of: string; over: object; says: string | undefined; from?: unknown }>([
    { of: 'the repository itself', over: {}, says: 'could comment itself', from: ownHead },
    { of: 'Dependabot', over: { actor: { login: 'dependabot[bot]' } }, says: undefined, from: ownHead },
    {
      of: 'a fork',
      over: { head_repository: { id: 7, full_name: 'evil/octo-repo', owner: { login: 'evil' } } },
      says: undefined,
      from: { id: 7, name: 'evil/octo-repo', owner: 'evil' }
    },
    { of: 'a fork that is gone', over: { head_repository: null }, says: undefined, from: undefined },
    { of: 'the first push of a branch', over: { event: 'push' }, says: 'was started by push', from: ownHead },
    { of: 'nobody', over: { actor: null, head_repository: null, head_branch: null }, says: undefined, from: undefined }
  ])('is of $of', async ({ over, says, from }) => {
    const { triggeredBy } = await runOf('workflow_run', payload(over))
    expect(triggeredBy).toMatchObject({ attempt: 1, conclusion: 'success', status: 'completed', headSha: headOfRun })
    expect(triggeredBy?.headRepository).toEqual(from)
    expect(nothingToTell(triggeredBy!) ?? '').toContain(says ?? '')
    expect(nothingToTell(triggeredBy!) === undefined).toBe(says === undefined)
  })

  it.each([
    ['is missing', { workflow_run: undefined }, 'workflow_run: is missing'],
    ['names no commit', { workflow_run: { head_sha: '$(id)' } }, 'workflow_run.head_sha'],
    ['has no repository', { workflow_run: { repository: null } }, 'workflow_run.repository']
  ])('%s: an error', async (_, over, message) => {
    await expect(runOf('workflow_run', laidOver(recorded('workflow_run'), over))).rejects.toThrow(message)
  })

  it('is read on workflow_run alone', async () => {
    const sent = { ...recorded('push'), workflow_run: recorded('workflow_run')['workflow_run'] }
    expect((await runOf('push', sent)).triggeredBy).toBeUndefined()
  })
})
