import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { connect, publishComment, type WantedComment } from '../../src/github/index.js'
import { commentMarker } from '../../src/report/index.js'
import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import type { Comment } from './repository.js'
import { runAction, startedRun, type ActionResult } from './run-action.js'

jest.setTimeout(60_000)

const marker = commentMarker('model-gate')
const bot = 'github-actions[bot]'
let gated: Gated

beforeEach(async () => {
  gated = await startGated({}, { artifacts: false })
})

afterEach(() => gated.closeHeldToContract())

/** Writes to the API since a place of the log, the artifact service left out. */
function writes(from = 0): string[] {
  return gated.github.log
    .slice(from)
    .filter(({ server, method }) => server === 'api' && method !== 'GET')
    .map(({ method }) => method)
}

/** What was said of the comment; warnings of checks have another title. */
function warnings({ annotations }: ActionResult): string[] {
  return annotations.filter(({ title }) => title === 'Model Gate').map(({ message }) => message)
}

async function bodies(number: number): Promise<string[]> {
  return (await gated.repository.comments(number)).map(({ body }) => body)
}

const worse = { 'predictions.csv': rows('worse') }
const better = { 'predictions.csv': rows('better') }
const refusing = { method: 'POST', path: /\/comments$/, status: 403, times: Infinity } as const

describe('which comment is ours', () => {
  it('is found on page 4 of 350 [rule 46]', async () => {
    const { repository, propose, gate } = gated
    const number = await propose(worse)
    let own: Comment | undefined
    for (let count = 1; count <= 350; count++) {
      if (count === 330) own = await repository.comment(number, `${marker}\n\nfrom before`, bot)
      else await repository.comment(number, `comment ${count}`)
    }
    expect(await gate(number)).toMatchObject({ code: 1 })
    expect(writes()).toEqual(['PATCH'])
    const { data } = await repository.api<Comment>('GET', `/repos/acme/fraud/issues/comments/${own?.id}`)
    expect(data.body).toContain('Model gate FAIL')
  })

  it('is neither a quotation by a person, nor one with the marker further below [rule 45]', async () => {
    const { repository, propose, gate } = gated
    const number = await propose(worse)
    const others = [
      await repository.comment(number, `${marker}\n<!-- run=1 attempt=1 head=abcd digest=sha256:00 -->\n\n✅ PASS`),
      await repository.comment(number, `> ${marker}\n\n${marker}`, bot),
      await repository.comment(number, `text\n${marker}\n`, bot)
    ]
    await gate(number)
    expect(writes()).toEqual(['POST'])
    expect((await bodies(number)).slice(0, 3)).toEqual(others.map(({ body }) => body))
  })

  it('is told apart by key, where one begins another or holds characters of a pattern [rule 52]', async () => {
    const { propose, gate, repository } = gated
    const number = await propose(worse)
    const keys = ['model-gate', 'model-gate.b', 'model.gate', 'model']
    for (const key of keys) await gate(number, { inputs: { key } })
    const all = await repository.comments(number)
    expect(all.map(({ body }) => body.split('\n', 1)[0])).toEqual(keys.map(commentMarker))
    await repository.commitFiles('retrain', better)
    await gate(number, { inputs: { key: 'model.gate' } })
    expect((await bodies(number)).map((body) => body.includes('Model gate PASS'))).toEqual([false, false, true, false])
  })
})

describe('one comment', () => {
  it('is left where two runs find none at the same time [rule 47]', async () => {
    const { propose, gate, github } = gated
    const number = await propose(worse)
    github.inject({ method: 'POST', path: /\/comments$/, delay: 3000, times: 2 })
    const ended = await Promise.all([gate(number), gate(number)])
    expect(ended.map(({ code }) => code)).toEqual([1, 1])
    expect(writes().filter((method) => method === 'POST')).toHaveLength(2)
    const [left, ...more] = await bodies(number)
    expect(more).toEqual([])
    expect(left).toContain(`run=${Math.max(...ended.map(({ run }) => run.id))} `)
  })

  it('is left where an answer was lost after the comment was made [rule 47]', async () => {
    const { propose, gate, github } = gated
    const number = await propose(worse)
    github.inject({ method: 'POST', path: /\/comments$/, cut: 'after' })
    expect(await gate(number)).toMatchObject({ code: 1 })
    expect(await bodies(number)).toHaveLength(1)
  })

  it('is left where an earlier run ended before it took its own back [rule 47]', async () => {
    const { propose, gate, repository } = gated
    const number = await propose(worse)
    for (const run of [11, 12])
      await repository.comment(number, `${marker}\n<!-- run=${run} attempt=1 head=abcd digest=sha256:00 -->`, bot)
    await gate(number)
    expect(writes().sort()).toEqual(['DELETE', 'PATCH'])
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate FAIL')])
  })

  it.each([
    { what: 'a run that there is not', forged: () => 'run=999999999999999 attempt=1' },
    { what: 'an attempt that its run has not had', forged: ({ id }: { readonly id: number }) => `run=${id} attempt=7` }
  ])('is written over where it names $what [rule 48]', async ({ forged }) => {
    const { propose, gate, github, events, repository } = gated
    const number = await propose(worse)
    const run = startedRun(github, await events.pullRequest('synchronize', number))
    await repository.comment(number, `${marker}\n<!-- ${forged(run)} head=abcd digest=sha256:00 -->\n\nPASS`, bot)
    await gate(number, { run })
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate FAIL')])
  })

  it('is not written over where nobody may ask for its run [rule 48]', async () => {
    const { propose, gate, github, events } = gated
    const number = await propose(worse)
    const event = await events.pullRequest('synchronize', number)
    const [first, second] = [startedRun(github, event), startedRun(github, event)]
    await gate(number, { run: second })
    const token = github.tokens.mint({ contents: 'read', 'pull-requests': 'write' })
    const { stdout } = await gate(number, { run: first, token, inputs: { comment: 'always' } })
    expect(stdout).toContain('a later run wrote it')
  })

  it('is not written over by an earlier run or attempt [rule 48]', async () => {
    const { propose, gate, github, events } = gated
    const number = await propose(worse)
    const event = await events.pullRequest('synchronize', number)
    const first = startedRun(github, event)
    const second = github.addRun({
      event: event.name,
      headSha: event.head.sha,
      headBranch: event.head.branch,
      attempt: 3
    })
    await gate(number, { run: { ...second, attempt: 2 } })
    const before = github.log.length
    for (const run of [first, { ...second, attempt: 1 }]) {
      const { stdout, code } = await gate(number, { run, inputs: { comment: 'always' } })
      expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('a later run wrote it') })
    }
    expect(writes(before)).toEqual([])
    await gate(number, { run: second, inputs: { comment: 'always' } })
    expect(writes(before)).toEqual(['PATCH'])
  })

  it('is not read out of half an answer', async () => {
    const { propose, gate, github } = gated
    const number = await propose(worse)
    await gate(number)
    const before = github.log.length
    github.inject({ method: 'GET', path: /\/comments$/, cut: 'middle' })
    github.inject({ method: 'GET', path: /\/pulls\/\d+$/, cut: 'middle' })
    await gate(number, { inputs: { comment: 'always' } })
    expect(writes(before)).toEqual(['PATCH'])
    expect(await bodies(number)).toHaveLength(1)
  })
})

describe('nothing is written', () => {
  it('where the head has moved since, and the log says so [rule 25] [rule 49]', async () => {
    const { propose, gate, github, events, repository } = gated
    const number = await propose(worse)
    const event = await events.pullRequest('synchronize', number)
    const cwd = await checkout(github, event.sha)
    await repository.commitFiles('retrain', { 'NOTES.md': 'later' })
    const { code, stdout, summary } = await gate(number, { event, cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('the pull request has a newer commit')
    expect(summary).toContain('Model gate FAIL')
    expect(writes()).toEqual([])
  })

  it('where nothing changed, unless it is asked for always [rule 50]', async () => {
    const { propose, gate, github } = gated
    const number = await propose(worse)
    await gate(number)
    const before = github.log.length
    expect(await gate(number)).toMatchObject({ outputs: { 'comment-url': expect.stringContaining('#issuecomment') } })
    expect(writes(before)).toEqual([])
    await gate(number, { inputs: { comment: 'always' } })
    expect(writes(before)).toEqual(['PATCH'])
  })

  it('on-failure: by a pass; but a comment that says fail is brought up to date [rule 51]', async () => {
    const { propose, gate, repository } = gated
    const inputs = { comment: 'on-failure' }
    const number = await propose(better)
    await gate(number, { inputs })
    expect(await bodies(number)).toEqual([])
    await repository.commitFiles('retrain', worse)
    await gate(number, { inputs })
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate FAIL')])
    await repository.commitFiles('retrain', better)
    await gate(number, { inputs })
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate PASS')])
  })

  it('never: nothing is asked either', async () => {
    const { propose, gate, github } = gated
    const number = await propose(worse)
    expect(await gate(number, { inputs: { comment: 'never' } })).toMatchObject({ code: 1 })
    expect(github.log.some(({ path }) => /comments|\/pulls\/\d+$/.test(path))).toBe(false)
  })

  it('where a person deleted the comment meanwhile: it is not made anew', async () => {
    const { propose, gate, github, repository } = gated
    const number = await propose(worse)
    await gate(number)
    const [comment] = await repository.comments(number)
    github.inject({ method: 'PATCH', path: /\/comments\/\d+$/, delay: 1500 })
    const before = github.log.length
    const ended = gate(number, { inputs: { comment: 'always' } })
    while (!writes(before).includes('PATCH')) await new Promise((resolve) => setTimeout(resolve, 20))
    await repository.api('DELETE', `/repos/acme/fraud/issues/comments/${comment?.id}`)
    const { code, stdout } = await ended
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('somebody deleted the comment') })
    expect(await bodies(number)).toEqual([])
  })

  it('on a pull request that was closed meanwhile [rule 25] [rule 26]', async () => {
    const { propose, github, events, repository } = gated
    const number = await propose(worse)
    const event = await events.pullRequest('synchronize', number)
    const cwd = await checkout(github, event.sha)
    await repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { state: 'closed' })
    const { code, stdout, summary } = await runAction(github, 'run', { event, cwd })
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('the pull request is closed') })
    expect(summary).toContain('Model gate FAIL')
    expect(writes()).toEqual([])
  })
})

describe('a draft', () => {
  it('is gated like any other [rule 26]', async () => {
    const { repository, gate } = gated
    await repository.commitFiles('draft', worse)
    const { number } = await repository.openPullRequest('draft', { draft: true })
    expect(await gate(number)).toMatchObject({ code: 1 })
    expect(await bodies(number)).toHaveLength(1)
  })
})

describe('a refusal by GitHub is one warning, and the verdict stays', () => {
  it.each([
    ['a locked conversation [rule 26]', 'Unable to create comment because issue is locked.', 'unlock it'],
    ['an archived repository [rule 26]', 'Repository was archived so is read-only.', 'The repository is archived'],
    [
      '2,500 comments, without another try [rule 62]',
      'Commenting is disabled on issues with more than 2500 comments',
      'as many comments as GitHub allows'
    ]
  ])('%s', async (_, message, advice) => {
    const { propose, gate, github } = gated
    const number = await propose(worse)
    github.inject({ ...refusing, body: { message } })
    const ended = await gate(number)
    expect(ended).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(warnings(ended)).toEqual([expect.stringContaining(message)])
    expect(ended.stdout).toContain(advice)
    expect(writes()).toEqual(['POST'])
  })

  it('a token that may not write: the permissions to add, word by word [rule 63]', async () => {
    const { propose, gate, github } = gated
    const number = await propose(worse)
    const token = github.tokens.mint({ contents: 'read', actions: 'read' })
    const ended = await gate(number, { token })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(warnings(ended)).toEqual([expect.stringContaining('403 Resource not accessible by integration')])
    const yaml = ['permissions:', '  contents: read', '  actions: read', '  pull-requests: write']
    expect(ended.stdout).toContain(yaml.map((line) => `model-gate:     ${line}`).join('\n'))
    expect(ended.stdout).toContain('Dependabot')
    expect(writes()).toEqual(['POST'])
  })
})

describe('a fork', () => {
  const propose = async (): Promise<number> => {
    const { repository } = gated
    await repository.commitToFork(await repository.fork('contributor'), 'retrain', worse)
    return (await repository.openPullRequest('contributor:retrain')).number
  }
  const reading = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const

  it('of a public repository is gated by its job, and nothing is written [rule 28] [rule 63]', async () => {
    const number = await propose()
    const ended = await gated.gate(number, { token: gated.github.tokens.mint(reading) })
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail', blocked: 'true' } })
    expect(ended.stdout).toContain('This pull request comes from a fork')
    expect(ended.summary).toContain('Model gate FAIL')
    expect(warnings(ended)).toEqual([])
    expect(writes()).toEqual([])
  })

  it('passes with a better model, whatever its token may', async () => {
    const number = await propose()
    await gated.repository.commitToFork('contributor/fraud', 'retrain', better)
    expect(await gated.gate(number, { token: gated.github.tokens.mint(reading) })).toMatchObject({ code: 0 })
  })

  it('of a private repository writes where a setting lets it, and says what a fork is where not [rule 63]', async () => {
    await gated.close()
    gated = await startGated({}, { private: true, artifacts: false })
    const number = await propose()
    const ended = await gated.gate(number, { token: gated.github.tokens.mint(reading) })
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain('This pull request comes from a fork')
    expect(ended.stdout).not.toContain('pull-requests: write')
    expect(await gated.gate(number)).toMatchObject({ code: 1 })
    expect(await bodies(number)).toHaveLength(1)
  })
})

describe('a run that ends in an error', () => {
  const broken = { 'predictions.csv': 'id,label\n1,' }

  it('brings a green comment up to date', async () => {
    const { propose, gate, repository } = gated
    const number = await propose(better)
    await gate(number)
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate PASS')])
    await repository.commitFiles('retrain', broken)
    expect(await gate(number)).toMatchObject({ code: 3, outputs: { verdict: 'error', blocked: 'true' } })
    const [body] = await bodies(number)
    expect(body).toContain('Model gate ERROR')
    expect(body).not.toContain('PASS')
    await repository.commitFiles('retrain', { [policyFile]: policy.replace('max-drop', 'max-dorp') })
    expect(await gate(number)).toMatchObject({ code: 2 })
    expect(await bodies(number)).toEqual([expect.stringContaining('max-dorp')])
  })

  it('begins none: whether the policy wants one may be what is not known', async () => {
    const { propose, gate } = gated
    const number = await propose({ [policyFile]: policy.replace('max-drop', 'max-dorp') })
    expect(await gate(number)).toMatchObject({ code: 2 })
    expect(writes()).toEqual([])
  })
})

describe('a text that is too long for GitHub', () => {
  const tooLong = {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message: 'body is too long' }]
  }
  const publish = async (number: number): Promise<{ lengths: number[]; result: string; said: string[] }> => {
    const { github, events } = gated
    const { payload } = await events.pullRequest('synchronize', number)
    const { head } = (payload as { pull_request: { head: { sha: string } } }).pull_request
    const said: string[] = []
    const log = { phase: say, info: say, output: say, warning: (text: string) => void said.push(text) }
    const environment = { GITHUB_API_URL: github.url }
    const connection = connect(github.tokens.of[bot], { environment, owner: 'acme', repo: 'fraud', log })
    const lengths: number[] = []
    const body = (limit: number): string => {
      lengths.push(limit)
      return `${marker}\n\n${'x'.repeat(limit - marker.length - 2)}`
    }
    const wanted: WantedComment = { body, marker, digest: 'sha256:00', mode: 'on-change', blocked: true }
    const run = { id: 1, attempt: 1 } as Parameters<typeof publishComment>[1]['run']
    const pull = { number, headSha: head.sha, baseSha: '', baseRef: 'main', fork: false, readOnly: false }
    const { result } = await publishComment(wanted, { connection, run, pull, log })
    return { lengths, result, said }
  }
  const say = (): void => undefined

  it('is shortened, at most twice [rule 54]', async () => {
    const number = await gated.propose(worse)
    gated.github.inject({ method: 'POST', path: /\/comments$/, status: 422, body: tooLong, times: 2 })
    const { lengths, result } = await publish(number)
    expect({ lengths, result }).toEqual({ lengths: [60_000, 40_000, 20_000], result: 'written' })
  })

  it('is left where that is not enough [rule 54]', async () => {
    const number = await gated.propose(worse)
    gated.github.inject({ method: 'POST', path: /\/comments$/, status: 422, body: tooLong, times: Infinity })
    const { lengths, result, said } = await publish(number)
    expect({ lengths: lengths.length, result }).toEqual({ lengths: 3, result: 'none' })
    expect(said).toEqual([expect.stringContaining('422')])
    expect(writes()).toHaveLength(3)
  })

  it('fits as it is at first: GitHub counts its marker and state too', async () => {
    const number = await gated.propose(worse)
    expect(await publish(number)).toMatchObject({ lengths: [60_000], result: 'written' })
  })
})
