import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { companion, ended, forgedRun, proposedFromFork, pullRequestRun } from './companion.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { startedRun, type ActionResult } from './run-action.js'

jest.setTimeout(120_000)

let gated: Gated
beforeEach(async () => {
  gated = await startGated()
})
afterEach(() => gated.closeHeldToContract())

const worse = { 'predictions.csv': rows('worse') }
const better = { 'predictions.csv': rows('better') }
const outcomeOf = ({ code, outputs }: ActionResult): unknown => ({ code, verdict: outputs['verdict'] })
const bodies = async (number: number): Promise<string[]> =>
  (await gated.repository.comments(number)).map(({ body }) => body)
const writesSince = (from: number): string[] =>
  gated.github.log
    .slice(from)
    .filter(({ server, method }) => server === 'api' && method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)

describe('the companion of a pull request from a fork', () => {
  it('decides again, and comments what the run itself could not [rule 28] [rule 29] [rule 61]', async () => {
    const number = await proposedFromFork(gated, worse)
    const { run, result } = await pullRequestRun(gated, number)
    expect(outcomeOf(result)).toEqual({ code: 1, verdict: 'fail' })
    expect(await bodies(number)).toEqual([])
    const told = await companion(gated, run)
    expect(outcomeOf(told)).toEqual({ code: 1, verdict: 'fail' })
    const [body, ...others] = await bodies(number)
    expect(others).toEqual([])
    expect(body).toContain('Model gate FAIL')
    expect(body).toContain('roc-auc')
    expect(body).toContain('**Not measured here.** The values were reported by code of the fork')
    expect(body).toMatch(/contributor\/fraud.*ended with "failure"/)
    expect(told.summary).toContain('**Not measured here.**')
    expect(JSON.parse(told.outputs['failed-checks'] ?? '')).toEqual(['metric/roc-auc'])
  })

  it('passes a better one, and brings the one comment up to date [rule 44]', async () => {
    const number = await proposedFromFork(gated, worse)
    await companion(gated, (await pullRequestRun(gated, number)).run)
    await gated.repository.commitToFork('contributor/fraud', 'retrain', better)
    const { run } = await pullRequestRun(gated, number)
    expect(outcomeOf(await companion(gated, run))).toEqual({ code: 0, verdict: 'pass' })
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate PASS')])
  })

  it('posts the status on the commit of the fork, never on main [rule 22]', async () => {
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    const before = gated.github.log.length
    await companion(gated, run, { inputs: { 'status-context': 'model-gate/verified' } })
    const statuses = writesSince(before).filter((line) => line.includes('/statuses/'))
    expect(statuses).toEqual([`POST /statuses/${run.headSha}`, `POST /statuses/${run.headSha}`])
    expect(gated.github.log.filter(({ path }) => path.includes('/statuses/')).map(({ body }) => body)).toEqual([
      expect.objectContaining({ state: 'pending' }),
      expect.objectContaining({ state: 'success' })
    ])
  })

  it('posts no success of one that is for another branch, as the same commit may be proposed to main [rule 22]', async () => {
    const { repository, github } = gated
    await github.moveBranch('old', await repository.sha('main'))
    await repository.commitToFork(await repository.fork('contributor'), 'retrain', better)
    const { number } = await repository.openPullRequest('contributor:retrain', { base: 'old' })
    const { run } = await pullRequestRun(gated, number)
    const told = await companion(gated, run, { inputs: { 'status-context': 'model-gate/verified' } })
    expect(outcomeOf(told)).toEqual({ code: 0, verdict: 'pass' })
    expect(github.statuses.at(-1)).toMatchObject({ sha: run.headSha, context: 'model-gate/verified', state: 'error' })
    await companion(gated, run, { inputs: { 'status-context': 'model-gate/verified {base}' } })
    expect(github.statuses.at(-1)).toMatchObject({ context: 'model-gate/verified old', state: 'success' })
  })

  it('judges by the policy at the head of the base branch, not by that of the fork [rule 15]', async () => {
    const loose = policy.replace('0.02', '0.9').replace('candidate: {', 'candidate: { run: "printf %s%s by- fork",')
    const number = await proposedFromFork(gated, { ...better, [policyFile]: loose })
    const { run } = await pullRequestRun(gated, number)
    await gated.repository.commitFiles('main', { [policyFile]: policy.replace('0.02', '0.03') })
    const told = await companion(gated, run)
    expect(told.summary).toContain(await gated.repository.sha('main'))
    expect(told.summary).toContain('max-drop 0.03')
    expect(told.summary).toContain('policy/loosened')
    expect(told.stdout).not.toContain('by-fork')
  })

  it('is a run of two jobs as well: only what was measured is asked of it', async () => {
    const number = await proposedFromFork(gated, worse)
    const { run } = await pullRequestRun(gated, number, 'evaluate')
    expect(outcomeOf(await companion(gated, run))).toEqual({ code: 1, verdict: 'fail' })
  })

  it('says that nothing was handed over, and how the run ended [rule 1]', async () => {
    const number = await proposedFromFork(gated, better)
    for (const conclusion of ['failure', 'cancelled', 'skipped'] as const) {
      const told = await companion(gated, await forgedRun(gated, number, [], conclusion))
      expect(outcomeOf(told)).toEqual({ code: 3, verdict: 'error' })
      const [body] = await bodies(number)
      expect(body).toContain('Model gate ERROR')
      expect(body).toContain(`ended with "${conclusion}"`)
    }
    expect(await bodies(number)).toHaveLength(1)
  })

  it('passes no model whose run did not succeed, where no document says why [rule 10]', async () => {
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    for (const conclusion of ['failure', 'cancelled', 'skipped'] as const) {
      const told = await companion(gated, ended(run, conclusion))
      expect(outcomeOf(told)).toEqual({ code: 3, verdict: 'error' })
      expect(JSON.parse(told.outputs['failed-checks'] ?? '')).toEqual(['job/pull-request-run'])
    }
    expect(outcomeOf(await companion(gated, ended(run, 'success')))).toEqual({ code: 0, verdict: 'pass' })
  })

  it('tells of the run that is later, whichever companion is last [rule 48]', async () => {
    const number = await proposedFromFork(gated, worse)
    const first = (await pullRequestRun(gated, number)).run
    const second = (await pullRequestRun(gated, number)).run
    await companion(gated, second)
    const before = gated.github.log.length
    expect((await companion(gated, first)).stdout).toContain('a later run wrote it')
    expect(writesSince(before)).toEqual([])
  })
})

describe('the companion of a pull request of Dependabot', () => {
  it('tells as it does of a fork [rule 61]', async () => {
    const number = await gated.propose(worse)
    const event = await gated.events.pullRequest('synchronize', number)
    const { run } = await pullRequestRun(gated, number, 'evaluate')
    const told = await companion(gated, run, { changes: { workflow_run: { actor: { login: 'dependabot[bot]' } } } })
    expect(outcomeOf(told)).toEqual({ code: 1, verdict: 'fail' })
    expect(event.head.sha).toBe(run.headSha)
    expect(await bodies(number)).toEqual([expect.stringContaining('code of a pull request of Dependabot')])
  })
})

describe('the companion has nothing to do', () => {
  const idle = async (told: ActionResult, before: number): Promise<void> => {
    expect(told).toMatchObject({ code: 0, annotations: [] })
    expect(told.summary).toContain('Model gate: nothing to do.')
    expect(told.outputs).toEqual({})
    expect(writesSince(before)).toEqual([])
    return Promise.resolve()
  }
  const status = { inputs: { 'status-context': 'model-gate/verified' } }

  it('where the run could comment itself', async () => {
    const number = await gated.propose(better)
    const run = ended(startedRun(gated.github, await gated.events.pullRequest('synchronize', number)), 'success')
    const before = gated.github.log.length
    const told = await companion(gated, run, status)
    await idle(told, before)
    expect(told.stdout).toContain('could comment itself')
  })

  it('where the run was of no pull request', async () => {
    const run = ended(startedRun(gated.github, await gated.events.push('main')), 'success')
    const before = gated.github.log.length
    const told = await companion(gated, run, status)
    await idle(told, before)
    expect(told.stdout).toContain('was started by push')
  })
})

describe('the pull request is found by what GitHub says of the run', () => {
  /** The verdict is told in the summary, and in no comment. */
  const silence = async ({ outputs, summary, stdout }: ActionResult, number: number): Promise<unknown> => ({
    verdict: outputs['verdict'],
    summary: /Model gate (\w+)/.exec(summary)?.[1]?.toLowerCase(),
    because: /no comment was written: (.*)/.exec(stdout)?.[1],
    comments: await bodies(number)
  })
  const silent = (verdict: string, because: string): unknown => ({ verdict, summary: verdict, because, comments: [] })
  const status = { inputs: { 'status-context': 'model-gate/verified' } }
  const lastState = (): unknown =>
    gated.github.log.filter(({ path }) => path.includes('/statuses/')).map(({ body }) => body)[1]

  it('not where its head has moved on [rule 30]', async () => {
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    await gated.repository.commitToFork('contributor/fraud', 'retrain', worse)
    const told = await companion(gated, run, status)
    expect(await silence(told, number)).toEqual(silent('pass', `another commit is at the head by now of #${number}`))
    expect(lastState()).toMatchObject({ state: 'error' })
  })

  it('not where the head moves while the companion runs [rule 30] [rule 25]', async () => {
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    const pull = await gated.repository.pullRequest(number)
    gated.github.inject({
      method: 'GET',
      path: new RegExp(`/pulls/${number}$`),
      status: 200,
      body: { ...pull, head: { ...pull.head, sha: 'f'.repeat(40) } }
    })
    const told = await companion(gated, run)
    expect(await silence(told, number)).toEqual(silent('pass', 'the pull request has a newer commit'))
  })

  it('not where one commit is the head of two: both have a base of their own [rule 31]', async () => {
    await gated.repository.commitFiles('release', { 'NOTES.md': 'a branch' })
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    const other = await gated.repository.openPullRequest('contributor:retrain', { base: 'release' })
    const told = await companion(gated, run, status)
    const both = `#${other.number}, #${number}`
    expect(await silence(told, number)).toEqual(
      silent('pass', `its commit is the head of several open pull requests: ${both}`)
    )
    expect(await bodies(other.number)).toEqual([])
    expect(lastState()).toMatchObject({ state: 'error' })
  })

  it('where another branch of the same name is in the repository itself [rule 31]', async () => {
    const own = await gated.propose(worse)
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    expect(outcomeOf(await companion(gated, run))).toEqual({ code: 0, verdict: 'pass' })
    expect(await bodies(number)).toHaveLength(1)
    expect(await bodies(own)).toEqual([])
  })

  it('not where it was closed [rule 26]', async () => {
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    await gated.repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { state: 'closed' })
    const because = 'no open pull request has its commit at the head'
    expect(await silence(await companion(gated, run), number)).toEqual(silent('pass', because))
  })

  it('not where the fork is gone [rule 21]', async () => {
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    const told = await companion(gated, run, { changes: { workflow_run: { head_repository: null } } })
    expect(told.summary).toContain('code of a fork that is gone')
    expect(await silence(told, number)).toEqual(silent('pass', 'the repository or the branch of its head is gone'))
  })

  it('not by what GitHub lists as pull requests of the run, nor by a number in it [rule 29]', async () => {
    const victim = await gated.propose(worse)
    const number = await proposedFromFork(gated, better, 'other')
    const { run } = await pullRequestRun(gated, number)
    const changes = { workflow_run: { pull_requests: [{ number: victim }] } }
    expect(outcomeOf(await companion(gated, run, { changes }))).toEqual({ code: 0, verdict: 'pass' })
    expect(await bodies(victim)).toEqual([])
    expect(await bodies(number)).toHaveLength(1)
  })

  it('an answer that fails is an error, not a pull request less [fail-open 21]', async () => {
    const number = await proposedFromFork(gated, better)
    const { run } = await pullRequestRun(gated, number)
    gated.github.inject({ method: 'GET', path: /\/pulls$/, status: 403, body: { message: 'no' }, times: Infinity })
    const told = await companion(gated, run, status)
    expect(outcomeOf(told)).toEqual({ code: 3, verdict: 'error' })
    expect(lastState()).toMatchObject({ state: 'error' })
  })
})

describe('on workflow_run', () => {
  it('nothing is checked out, started or handed to later steps [rule 33]', async () => {
    const trap = mkdtempSync(join(tmpdir(), 'model-gate-trap-'))
    gated.github.folders.push(trap)
    const sprung = join(trap, 'sprung')
    for (const name of ['git', 'sh', 'bash', 'python', 'python3', 'node', 'duckdb', 'curl', 'tar', 'unzip']) {
      writeFileSync(join(trap, name), `#!/bin/sh\necho ${name} >> ${sprung}\n`)
      chmodSync(join(trap, name), 0o755)
    }
    const starting = policy
      .replace('candidate: {', `candidate: { run: "echo run > ${sprung}",`)
      .replace('baseline: {', `baseline: { run: "echo run > ${sprung}", predictions: out.csv,`)
    await gated.repository.commitFiles('main', { [policyFile]: starting })
    const number = await proposedFromFork(gated, { ...better, [policyFile]: starting.replace('0.02', '0.9') })
    const evaluation = { schema: 'model-gate/evaluation@1', model: 'late', metrics: [] }
    const run = await forgedRun(gated, number, [
      { name: 'model-gate.late.evaluation.all.1', files: { 'evaluation.json': JSON.stringify(evaluation) } }
    ])
    const told = await companion(gated, run, { env: { PATH: trap, SHELL: join(trap, 'sh') } })
    expect(outcomeOf(told)).toEqual({ code: 3, verdict: 'error' })
    expect(existsSync(sprung)).toBe(false)
    expect(told).toMatchObject({ exported: {}, paths: [], state: {} })
    expect(await bodies(number)).toHaveLength(1)
  })

  it.each(['run', 'evaluate', 'baseline', 'compare', 'drift', 'promote'])(
    '`%s` is refused, with the reason [rule 33]',
    async (action) => {
      const number = await proposedFromFork(gated, better)
      const run = await forgedRun(gated, number, [])
      const before = gated.github.log.length
      const told = await companion(gated, run, { action })
      expect(told).toMatchObject({ code: 2 })
      expect(told.stdout).toContain('on workflow_run only `gate` runs')
      expect(gated.github.log.slice(before)).toEqual([])
    }
  )

  it('files of the companion’s own job are not taken for the run’s', async () => {
    const number = await proposedFromFork(gated, better)
    const run = await forgedRun(gated, number, [])
    const told = await companion(gated, run, { inputs: { evaluation: 'model-gate' } })
    expect(told).toMatchObject({ code: 2 })
    expect(told.stdout).toContain('the input evaluation is not for workflow_run')
  })

  it('a run that goes on is not judged', async () => {
    const number = await proposedFromFork(gated, better)
    const run = await forgedRun(gated, number, [])
    const told = await companion(gated, run, { changes: { workflow_run: { status: 'in_progress', conclusion: null } } })
    expect(told).toMatchObject({ code: 2 })
    expect(told.stdout).toContain('types: [completed]')
  })
})

describe('the data of a pull request from a fork', () => {
  const drifting = (table: string): string =>
    `${policy}drift: { reference: january.csv, current: ${table}, columns: { distance: { type: numeric } } }\n`
  const table = (shift: number): string =>
    `distance\n${Array.from({ length: 400 }, (_, row) => String((row % 200) + shift)).join('\n')}\n`

  it('is judged again from what the run found out, with the reference of the base [rule 29]', async () => {
    await gated.repository.commitFiles('main', { [policyFile]: drifting('july.csv'), 'january.csv': table(0) })
    const number = await proposedFromFork(gated, { ...better, 'january.csv': table(500), 'july.csv': table(500) })
    const { run, result } = await pullRequestRun(gated, number)
    expect(JSON.parse(result.outputs['failed-checks'] ?? '')).toEqual(['drift/distance'])
    const names = gated.github.artifacts.finished().map(({ name }) => name)
    expect(names).toEqual([
      'model-gate.late.checks.all.1',
      'model-gate.late.evaluation.all.1',
      'model-gate.late.report.all.1'
    ])
    const told = await companion(gated, run)
    expect(outcomeOf(told)).toEqual({ code: 1, verdict: 'fail' })
    expect(JSON.parse(told.outputs['failed-checks'] ?? '')).toEqual(['drift/distance'])
  })

  it('is handed over nowhere else: a pull request of the repository does not pay for it', async () => {
    const number = await gated.propose(better)
    await gated.gate(number)
    expect(gated.github.artifacts.finished().map(({ name }) => name)).toEqual(['model-gate.late.report.all.1'])
  })
})
