import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { unzipSync } from 'fflate'

import type { Artifact, ArtifactSeed } from './artifacts.js'
import { checkout } from './checkout.js'
import { ended, proposedFromFork, reading } from './companion.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { mergeTrees, writeCommit } from './merge-commit.js'
import type { FileChanges, MergeGroup } from './repository.js'
import { runAction, startedRun, type ActionOptions, type ActionResult } from './run-action.js'
import type { Run, RunSeed } from './runs.js'

jest.setTimeout(120_000)

let gated: Gated
let folder: string
let reusing: string

/** Counts how often the code of the change is started. */
const measuring = (more = ''): string =>
  policy
    .replace(
      '{ predictions:',
      `{ run: "echo x >> ${join(folder, 'count')} && cp model.csv predictions.csv", predictions:`
    )
    .replace('git:base:predictions.csv', 'git:base:production.csv') + more

const starts = (): number => readFileSync(join(folder, 'count'), 'utf8').split('\n').length - 1

async function start(text: string): Promise<void> {
  gated = await startGated({
    [policyFile]: text,
    'predictions.csv': null,
    'model.csv': rows('production'),
    'production.csv': rows('production')
  })
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'model-gate-queue-'))
  reusing = measuring('merge-queue: reuse\n')
  await start(reusing)
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await gated.closeHeldToContract()
})

/** Judges a pull request, whose run then ends by the exit code. */
async function judged(
  number: number,
  options: Partial<ActionOptions> & { readonly seed?: Partial<RunSeed> } = {}
): Promise<Run> {
  const { github, events } = gated
  const { seed, ...more } = options
  const event = await events.pullRequest('synchronize', number)
  const run = Object.assign(startedRun(github, event), seed)
  const { code } = await runAction(github, 'run', { event, run, cwd: await checkout(github, event.sha), ...more })
  return ended(run, code === 0 ? 'success' : 'failure')
}

/** The queue's own commit: another than the test merge, with the files that GitHub would give it. */
async function grouped(
  number: number,
  changes: { readonly files?: FileChanges; readonly method?: 'merge' | 'squash' } = {}
): Promise<MergeGroup> {
  const { github, repository } = gated
  const own = `/repos/${github.repository}`
  const { head } = await repository.pullRequest(number)
  const base = await repository.sha('main')
  const group = { ...(await repository.queue(number)), base_sha: base }
  const { tree } = (await mergeTrees(github.backend, own, base, head.sha))!
  const { files, method = 'merge' } = changes
  const sha = await writeCommit(github.backend, own, {
    message: `Merge #${number} in the queue`,
    tree,
    parents: method === 'merge' ? [base, head.sha] : [base]
  })
  const branch = group.head_ref.slice('refs/heads/'.length)
  await github.moveBranch(branch, sha)
  return { ...group, head_sha: files === undefined ? sha : await repository.commitFiles(branch, files) }
}

async function queued(group: MergeGroup, options: Partial<ActionOptions> = {}): Promise<ActionResult> {
  const event = await gated.events.mergeGroup(group)
  return runAction(gated.github, 'run', { event, cwd: await checkout(gated.github, event.sha), ...options })
}

/** What the log says of the group, in one line. */
const said = ({ stdout }: ActionResult): string => stdout.replace(/\s+/g, ' ')

const reportName = 'model-gate.late.report.all.1'
const artifactOf = (run: Run): Artifact =>
  gated.github.artifacts.finished().find((one) => one.run === run.backendId && one.name === reportName)!

/** Puts another artifact in the place of that of a run. */
function replaced(run: Run, seed: Omit<ArtifactSeed, 'name'>): void {
  gated.github.artifacts.delete(artifactOf(run).id)
  gated.github.artifacts.seed(run.backendId, { name: reportName, ...seed })
}

interface Forged {
  readonly run: Record<string, unknown>
  readonly [key: string]: unknown
}

/** Changes the report of a run, as code of its job could. */
function forged(run: Run, change: (report: Forged) => object): void {
  const files = unzipSync(artifactOf(run).data)
  const report = JSON.parse(Buffer.from(files['report.json']!).toString('utf8')) as Forged
  replaced(run, { files: { 'report.json': JSON.stringify(change(report)) } })
}

describe('a merge queue takes the result of its pull request', () => {
  it.each(['merge', 'squash'] as const)(
    'where all is the same, as a %s: nothing is started [rule 24]',
    async (method) => {
      const number = await gated.propose({ 'model.csv': rows('better') })
      const run = await judged(number)
      const before = await gated.repository.comments(number)
      const group = await grouped(number, { method })
      const asked = gated.github.log.length
      const result = await queued(group)
      expect({ code: result.code, outputs: result.outputs, starts: starts() }).toMatchObject({
        code: 0,
        outputs: { verdict: 'pass', blocked: 'false', baseline: 'git:base:production.csv' },
        starts: 1
      })
      expect(result.summary).toContain(`The result is that of the run ${run.id} of the pull request`)
      expect(await gated.repository.comments(number)).toEqual(before)
      const calls = gated.github.log.slice(asked).filter(({ server }) => server === 'api')
      expect(calls.length).toBeLessThanOrEqual(20)
    }
  )

  it('by the report of the newest attempt', async () => {
    const number = await gated.propose({ 'model.csv': rows('better') })
    const run = await judged(number)
    forged(run, (report) => ({ ...report, verdict: 'fail', blocked: true }))
    const event = await gated.events.pullRequest('synchronize', number)
    Object.assign(run, { attempt: 2 })
    await runAction(gated.github, 'run', { event, run, cwd: await checkout(gated.github, event.sha) })
    const { code } = await queued(await grouped(number))
    expect({ code, starts: starts() }).toEqual({ code: 0, starts: 2 })
  })
})

it('evaluates where the policy does not say otherwise, and writes no fingerprint', async () => {
  await gated.closeHeldToContract()
  await start(measuring('merge-queue: evaluate\n'))
  const number = await gated.propose({ 'model.csv': rows('better') })
  const run = await judged(number)
  forged(run, (report) => {
    expect(report.run['fingerprint']).toBeUndefined()
    return report
  })
  const result = await queued(await grouped(number))
  expect({ code: result.code, starts: starts() }).toEqual({ code: 0, starts: 2 })
  expect(said(result)).not.toContain('in the merge queue')
})

/** What is not the same, and what is said of it. Each time the model is measured again. */
interface Case {
  readonly name: string
  readonly says: string
  /** What happens between the opened pull request and its group. */
  readonly act: (number: number) => Promise<MergeGroup>
  readonly options?: Partial<ActionOptions>
}

const afterRun = (change: (run: Run, number: number) => unknown) => async (number: number) => {
  await change(await judged(number), number)
  return grouped(number)
}

const moved = (base: FileChanges) => async (number: number) => {
  await judged(number)
  await gated.repository.commitFiles('main', base)
  return grouped(number)
}

const cases: readonly Case[] = [
  {
    name: 'a group with another file',
    says: 'the group is more than the head of',
    act: async (number) => {
      await judged(number)
      return grouped(number, { files: { 'NOTES.md': 'of another pull request' } })
    }
  },
  { name: 'a base that moved', says: 'has another fingerprint', act: moved({ 'NOTES.md': 'x' }) },
  {
    name: 'another policy on the base',
    says: 'has another fingerprint',
    act: async (number) => {
      await judged(number)
      await gated.repository.commitFiles('main', { [policyFile]: reusing.replace('0.02', '0.01') })
      return grouped(number)
    }
  },
  { name: 'another baseline on the base', says: 'has another fingerprint', act: moved({ 'other.csv': rows('same') }) },
  {
    name: 'another input of the step',
    says: 'has another fingerprint',
    act: afterRun(() => undefined),
    options: { inputs: { leg: 'all', predictions: 'predictions.csv' } }
  },
  { name: 'another job', says: 'has another fingerprint', act: afterRun(() => undefined), options: { job: 'other' } },
  {
    name: 'another bundle',
    says: 'has another fingerprint',
    act: afterRun((run) =>
      forged(run, (report) => ({ ...report, run: { ...report.run, fingerprint: `sha256:${'0'.repeat(64)}` } }))
    )
  },
  {
    name: 'no fingerprint',
    says: 'has no fingerprint',
    act: afterRun((run) =>
      forged(run, (report) => ({
        ...report,
        run: Object.fromEntries(Object.entries(report.run).filter(([key]) => key !== 'fingerprint'))
      }))
    )
  },
  {
    name: 'a report of another model',
    says: 'is of another model',
    act: afterRun((run) => forged(run, (report) => ({ ...report, model: 'other' })))
  },
  {
    name: 'a report that was overridden',
    says: 'was overridden',
    act: afterRun((run) =>
      forged(run, (report) => ({
        ...report,
        override: {
          by: 'maintainer',
          role: 'admin',
          at: '2026-01-01T00:00:00Z',
          label: 'x',
          commit: 'c',
          byAuthor: false
        }
      }))
    )
  },
  {
    name: 'a report that failed, of a run that did not',
    says: 'is not green',
    act: afterRun((run) => forged(run, (report) => ({ ...report, verdict: 'fail' })))
  },
  {
    name: 'a green report without a check',
    says: 'is no longer green',
    act: afterRun((run) => forged(run, (report) => ({ ...report, checks: [] })))
  },
  {
    name: 'no JSON',
    says: 'is no JSON',
    act: afterRun((run) => replaced(run, { files: { 'report.json': '{"schema":' } }))
  },
  {
    name: 'a name that climbs',
    says: 'which is no file of a document',
    act: afterRun((run) => replaced(run, { files: { '../report.json': '{}' } }))
  },
  {
    name: 'an artifact that has expired',
    says: 'has expired',
    act: afterRun((run) => Object.assign(artifactOf(run), { expired: true }))
  },
  {
    name: 'an artifact with another digest',
    says: reportName,
    act: afterRun((run) => Object.assign(artifactOf(run), { digest: `sha256:${'0'.repeat(64)}` }))
  },
  {
    name: 'no artifact',
    says: 'has no report of late',
    act: afterRun((run) => gated.github.artifacts.delete(artifactOf(run).id))
  },
  { name: 'a run that failed', says: 'ended with failure', act: afterRun((run) => ended(run, 'failure')) },
  {
    name: 'a newer run that goes on',
    says: 'ended with nothing yet',
    act: afterRun(async (_, number) => startedRun(gated.github, await gated.events.pullRequest('synchronize', number)))
  },
  {
    name: 'a run of another workflow',
    says: 'has no run of .github/workflows/model-gate.yml',
    act: (number) => judged(number, { seed: { path: '.github/workflows/other.yml' } }).then(() => grouped(number))
  },
  {
    name: 'a run on another event',
    says: 'has no run of .github/workflows/model-gate.yml',
    act: afterRun((run) => Object.assign(run, { event: 'workflow_dispatch' }))
  },
  {
    name: 'a run of Dependabot',
    says: 'is of Dependabot',
    act: afterRun((run) => Object.assign(run, { actor: 'dependabot[bot]' }))
  },
  {
    name: 'a run of another branch with the same commit',
    says: 'is of another branch',
    act: afterRun((run) => Object.assign(run, { headBranch: 'elsewhere' }))
  },
  {
    name: 'a run that is older than the pull request',
    says: 'is older than the pull request',
    act: afterRun((run) => Object.assign(run, { createdAt: '2020-01-01T00:00:00.000Z' }))
  },
  {
    name: 'a branch that had another pull request, into a branch of its author',
    says: 'has had other pull requests',
    act: afterRun(async (_, number) => {
      const { head } = await gated.repository.pullRequest(number)
      await gated.repository.commitFiles('mine', { 'NOTES.md': 'another workflow' })
      await gated.repository.openPullRequest(head.ref, { base: 'mine' })
    })
  },
  {
    name: 'a pull request that had another base',
    says: 'has had another base',
    act: afterRun(async (_, number) => {
      await gated.repository.commitFiles('mine', { 'NOTES.md': 'another workflow' })
      for (const base of ['mine', 'main'])
        await gated.repository.api('PATCH', `/repos/acme/fraud/pulls/${number}`, { base })
    })
  },
  {
    name: 'a checkout of another commit',
    says: 'the checkout is not of the commit',
    act: afterRun(() => undefined)
  },
  {
    name: 'a token that may not read runs',
    says: 'Give the job this permission: actions: read',
    act: afterRun(() => undefined)
  }
]

describe('a merge queue evaluates, and says why, at', () => {
  it.each(cases)('$name', async ({ name, says, act, options = {} }) => {
    const number = await gated.propose({ 'model.csv': rows('better') })
    const group = await act(number)
    const more: Partial<ActionOptions> = {
      ...options,
      ...(name.includes('checkout') && {
        cwd: await checkout(gated.github, (await gated.repository.pullRequest(number)).head.sha)
      }),
      ...(name.includes('token') && {
        token: gated.github.tokens.mint({ contents: 'read', 'pull-requests': 'read' })
      })
    }
    const result = await queued(group, more)
    expect(said(result)).toContain('Evaluated in the merge queue, because')
    expect(said(result)).toContain(says)
    expect({ code: result.code, starts: starts() }).toEqual({ code: 0, starts: 2 })
  })

  it('a fork, whoever runs it [rule 28]', async () => {
    const number = await proposedFromFork(gated, { 'model.csv': rows('better') })
    await judged(number, { token: gated.github.tokens.mint(reading) })
    const result = await queued(await grouped(number))
    expect(said(result)).toContain(`#${number} is from a fork`)
    expect({ code: result.code, starts: starts() }).toEqual({ code: 0, starts: 2 })
  })

  it('a waiver that ended meanwhile, and blocks', async () => {
    const day = 86_400_000
    const until = new Date(Date.now() + day).toISOString().slice(0, 10)
    const waived = ['roc-auc, rule: max-drop', 'log-loss, rule: max-rise'].map(
      (check) => `{ check: metric/${check}, up-to: 0.9, until: ${until}, reason: known, owner: risk }`
    )
    await gated.closeHeldToContract()
    await start(`${reusing}waivers: [${waived.join(', ')}]\n`)
    const number = await gated.propose({ 'model.csv': rows('worse') })
    const run = await judged(number)
    expect(run.conclusion).toBe('success')
    const group = await grouped(number)
    const later = `const D = Date; globalThis.Date = class extends D {
      constructor(...given) { super(...(given.length ? given : [D.now() + ${3 * day}])) }
      static now() { return D.now() + ${3 * day} } }`
    const preload = `data:text/javascript,${encodeURIComponent(later)}`
    const result = await queued(group, { env: { NODE_OPTIONS: `--import=${preload}` } })
    expect(said(result)).toContain('is no longer green')
    expect({ code: result.code, starts: starts() }).toEqual({ code: 1, starts: 2 })
  })
})
