import { createHash } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { zipSync } from 'fflate'

import type { ArtifactSeed } from './artifacts.js'
import { companion, ended, forgedRun, proposedFromFork, pullRequestRun } from './companion.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import type { ActionResult } from './run-action.js'
import { zip, type Zipped } from './zip.js'

jest.setTimeout(120_000)

let gated: Gated
let number: number
let victim: number
beforeEach(async () => {
  gated = await startGated()
  victim = await gated.propose({ 'predictions.csv': rows('worse') })
  number = await proposedFromFork(gated, { 'predictions.csv': rows('worse') }, 'other')
})
afterEach(() => gated.closeHeldToContract())

const evaluation = (more: object = {}): string =>
  JSON.stringify({ schema: 'model-gate/evaluation@1', model: 'late', metrics: [], ...more })
const checks = (more: object = {}): string =>
  JSON.stringify({ schema: 'model-gate/checks@1', model: 'late', checks: [], ...more })
const measured = (...files: readonly Zipped[]): readonly ArtifactSeed[] => [
  { name: 'model-gate.late.evaluation.all.1', zip: zip(files) }
]
const holding = (content: string): readonly ArtifactSeed[] => measured({ path: 'evaluation.json', content })
const packed = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))))

/** Says another unpacked size than the bytes have, in the directory and before the file. */
function lying(archive: Buffer, size: number): Buffer {
  const changed = Buffer.from(archive)
  const central = changed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  changed.writeUInt32LE(size, central + 24)
  changed.writeUInt32LE(size, 22)
  return changed
}

const metric = (name: string, value: unknown, more: object = {}): object => ({
  ...{ name, value, direction: 'higher', source: 'reported' },
  ...more
})
const sliced = (count: number): string =>
  evaluation({
    metrics: Array.from({ length: count }, (_, index) => metric('roc-auc', 1, { slice: { carrier: `${index}` } }))
  })
const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const withRows = (text: string, digest = sha256(text)): readonly ArtifactSeed[] =>
  measured(
    {
      path: 'evaluation.json',
      content: evaluation({
        predictions: { path: 'predictions.csv', digest, rows: 600, columns: ['id', 'label', 'prediction', 'score'] }
      })
    },
    { path: 'predictions.csv', content: text }
  )
const injection = '![x](http://evil.example/x)<img src=x>@acme/risk\n::error::owned\n##[set-output name=a]b\u202e'

/** Whatever a fork hands over: an error, told in its own comment, and nothing else anywhere. */
const hostile: readonly (readonly [string, () => readonly ArtifactSeed[]])[] = [
  ['an evaluation of another model', () => holding(evaluation({ model: 'other' }))],
  [
    'a document of a model that no policy is for',
    () => [
      {
        name: 'model-gate.other.evaluation.all.1',
        zip: zip([{ path: 'evaluation.json', content: evaluation({ model: 'other' }) }])
      }
    ]
  ],
  ['an evaluation of another commit', () => holding(evaluation({ commit: 'f'.repeat(40) }))],
  ['a name that leads outside', () => measured({ path: '../../../tmp/evaluation.json', content: evaluation() })],
  [
    'an absolute name',
    () => measured({ path: '/etc/cron.d/evil', content: 'x' }, { path: 'evaluation.json', content: evaluation() })
  ],
  ['a symbolic link', () => measured({ path: 'evaluation.json', content: '/etc/passwd', mode: 0o120777 })],
  [
    'a policy beside it',
    () =>
      measured(
        { path: '.github/model-gate.yml', content: 'version: 1' },
        { path: 'evaluation.json', content: evaluation() }
      )
  ],
  [
    'a bomb that says 10 GB',
    () => [
      { name: 'model-gate.late.evaluation.all.1', zip: lying(packed({ 'evaluation.json': evaluation() }), 0xffff_fffe) }
    ]
  ],
  [
    'a bomb that says less than it is',
    () => [
      {
        name: 'model-gate.late.evaluation.all.1',
        zip: lying(packed({ 'evaluation.json': ' '.repeat(50_000_000) }), 1000)
      }
    ]
  ],
  [
    'rows of more than half a gigabyte',
    () => [
      {
        name: 'model-gate.late.evaluation.all.1',
        zip: lying(packed({ 'predictions.csv': 'id\n' }), 2 ** 29 + 1)
      }
    ]
  ],
  ['JSON of sixty levels', () => holding(evaluation().replace('[]', `${'['.repeat(60)}${']'.repeat(60)}`))],
  ['JSON of a million levels', () => holding(evaluation().replace('[]', `${'['.repeat(1e6)}${']'.repeat(1e6)}`))],
  ['keys of a prototype', () => holding(evaluation().replace('{', '{"__proto__":{"model":"late"},'))],
  [
    'numbers that are none',
    () => holding(evaluation({ metrics: [metric('roc-auc', 'NaN'), metric('log-loss', 'NaN')] }))
  ],
  [
    'more slices than fit',
    () => [{ name: 'model-gate.late.evaluation.all.1', zip: packed({ 'evaluation.json': sliced(250_000) }) }]
  ],
  [
    'as many slices as fit',
    () => [{ name: 'model-gate.late.evaluation.all.1', zip: packed({ 'evaluation.json': sliced(140_000) }) }]
  ],
  ['a key of ten megabytes', () => holding(evaluation({ ['k'.repeat(1e7)]: 1 }))],
  ['keys with markdown and commands', () => holding(evaluation({ [injection]: 1 }))],
  [
    'ids with markdown and commands',
    () => withRows(`id,label,prediction,score\n"${injection}",1,1,0.5\n"${injection}",1,1,0.5\n`)
  ],
  ['rows of another digest', () => withRows(rows('better'), sha256('another'))],
  [
    'an artifact of another digest',
    () => [{ ...measured({ path: 'evaluation.json', content: evaluation() })[0]!, digest: sha256('another') }]
  ],
  [
    'an artifact that has expired',
    () => [{ ...measured({ path: 'evaluation.json', content: evaluation() })[0]!, expired: true }]
  ],
  ['a leg twice', () => [...withRows(rows('better')), ...withRows(rows('better'))]],
  [
    'two legs of one model',
    () => [...withRows(rows('better')), { ...withRows(rows('better'))[0]!, name: 'model-gate.late.evaluation.b.1' }]
  ],
  [
    'an attempt that is yet to come',
    () => [{ ...withRows(rows('better'))[0]!, name: 'model-gate.late.evaluation.all.2' }]
  ],
  [
    'a thousand and more artifacts',
    () => Array.from({ length: 1101 }, (_, index) => ({ name: `log-${index}`, files: {} }))
  ],
  [
    'a hundred and more documents',
    () =>
      Array.from({ length: 101 }, (_, index) => ({
        name: `model-gate.late.evaluation.l${index}.1`,
        files: { 'evaluation.json': evaluation() }
      }))
  ],
  ['no archive', () => [{ name: 'model-gate.late.evaluation.all.1', zip: Buffer.from('<html>') }]]
]

/** Heap that Node has: what a fork sends must fit into a small runner. */
const small = { NODE_OPTIONS: '--max-old-space-size=700' }

const bodies = async (pull: number): Promise<string[]> =>
  (await gated.repository.comments(pull)).map(({ body }) => body)

describe('what a fork hands over is data, and decides nothing', () => {
  it.each(hostile)('%s [rule 32]', async (_, artifacts) => {
    const run = await forgedRun(gated, number, artifacts())
    const told = await companion(gated, run, { env: small })
    expect(told).toMatchObject({ code: 3, stderr: '', outputs: { verdict: 'error', blocked: 'true' } })
    expect(told.summary).toContain('Model gate ERROR')
    expect(told.stdout).not.toContain('an error of Model Gate itself')
    expect(told.stdout.length).toBeLessThan(100_000)
    expect(told.milliseconds).toBeLessThan(60_000)
    expect(told).toMatchObject({ exported: {}, paths: [] })
    expect(harmless(told, await bodies(number))).toEqual([])
    expect(await bodies(victim)).toEqual([])
  })

  it('numbers that are none are an error, also where production has no such number [rule 2] [fail-open 4]', async () => {
    const asked = policy.replace('candidate: { predictions: predictions.csv }', 'candidate: { metrics: metrics.json }')
    await gated.repository.commitFiles('main', { [policyFile]: asked })
    const metrics = [metric('roc-auc', 'NaN'), metric('log-loss', 'NaN')]
    const told = await companion(gated, await forgedRun(gated, number, holding(evaluation({ metrics }))))
    expect(told).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
    expect(JSON.parse(told.outputs['failed-checks'] ?? '')).toEqual(['metric/roc-auc', 'metric/log-loss'])
  })

  it('a report that says pass, a policy of its own, another pull request: nobody asks them [rule 29]', async () => {
    const { run } = await pullRequestRun(gated, number, 'evaluate')
    const { artifacts } = gated.github
    const report = { schema: 'model-gate/report@1', verdict: 'pass', blocked: false, model: 'late' }
    artifacts.seed(run.backendId, {
      name: 'model-gate.late.report.all.1',
      files: { 'report.json': JSON.stringify(report) }
    })
    artifacts.seed(run.backendId, { name: 'policy', files: { 'model-gate.yml': 'version: 1' } })
    artifacts.seed(run.backendId, { name: 'pr', files: { NUMBER: String(victim) } })
    const told = await companion(gated, ended(run, 'success'))
    expect(told).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(await bodies(number)).toEqual([expect.stringContaining('Model gate FAIL')])
    expect(await bodies(victim)).toEqual([])
  })

  it('its own comparison is left aside: production is looked up again [rule 29] [fail-open 13]', async () => {
    const { run } = await pullRequestRun(gated, number, 'evaluate')
    const forged = ['roc-auc', 'log-loss'].map((subject) => ({
      id: `metric/${subject}`,
      family: 'metric',
      subject,
      status: 'pass',
      severity: 'block',
      baseline: 0.1,
      candidate: 0.9,
      limits: [],
      reason: '',
      nextStep: ''
    }))
    const files = { 'checks.json': checks({ checks: forged, baseline: { kind: 'rows', sameData: 'proven' } }) }
    gated.github.artifacts.seed(run.backendId, { name: 'model-gate.late.checks.all.1', files })
    expect(await companion(gated, run)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    const alone = await forgedRun(gated, number, [{ name: 'model-gate.late.checks.all.1', files }])
    expect(await companion(gated, alone)).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
  })
})

/** What must not be in the log or in a comment. */
function harmless({ stdout, annotations }: ActionResult, comments: readonly string[]): readonly string[] {
  const said = comments.join('\n').concat(annotations.map(({ message }) => message).join('\n'))
  return [
    ...(/^(::error::owned|##\[)/m.test(stdout) ? ['a command in the log'] : []),
    ...(/<img|!\[x\]|@acme|\u202e/.test(comments.join('\n')) ? ['markdown in the comment'] : []),
    ...(/^::/m.test(said) ? ['a command'] : []),
    ...(comments.some((body) => body.length > 60_000) ? ['a long comment'] : []),
    ...(comments.some((body) => !body.includes('Model gate ERROR')) ? ['another verdict'] : [])
  ]
}
