import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import type { ArtifactSeed } from './artifacts.js'
import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { runAction, startedRun, type ActionOptions, type ActionResult } from './run-action.js'
import { zip } from './zip.js'

jest.setTimeout(120_000)

type Model = 'worse' | 'better'
type Inputs = Readonly<Record<string, string>>
type Step = (inputs?: Inputs, options?: Partial<ActionOptions>) => Promise<ActionResult>

/** The jobs of one run of the workflow with two or three jobs, each in a workspace of its own. */
interface Jobs {
  /** In a checkout, with a token that only reads. */
  readonly evaluate: Step
  readonly compare: Step
  readonly gate: Step
  /** What `evaluate` hands over, without running it once more. */
  measured(leg?: string): Promise<void>
  /** Puts a document there that no job of ours made. */
  forge(seed: ArtifactSeed): void
  /** The same run, started again. */
  attempt(number: number): Jobs
  /** Names of all artifacts that the run holds. */
  artifacts(): string[]
}

let gated: Gated

beforeEach(async () => {
  gated = await startGated()
})

afterEach(() => gated.closeHeldToContract())

/** What `evaluate` writes for a model; the same in every test. */
const evaluations = new Map<string, ArtifactSeed['files']>()

async function jobsOf(number: number, model: Model): Promise<Jobs> {
  const { github, events } = gated
  const event = await events.pullRequest('synchronize', number)
  const run = startedRun(github, event)
  const at = (attempt: number): Jobs => {
    const step =
      (name: string, job: string, more: Partial<ActionOptions>): Step =>
      async (inputs = {}, options = {}) =>
        runAction(github, name, { event, run: { ...run, attempt }, job, inputs, ...more, ...options })
    const token = github.tokens.mint({ contents: 'read' })
    const evaluate: Step = async (inputs, options) =>
      step('evaluate', 'evaluate', { token, cwd: await checkout(github, event.sha) })(inputs, options)
    return {
      evaluate,
      measured: async (leg = 'all') => {
        const files =
          evaluations.get(model) ?? (await filesOf(folder(), (output) => evaluate({ output, upload: 'never' })))
        evaluations.set(model, files)
        github.artifacts.seed(run.backendId, { name: `model-gate.late.evaluation.${leg}.${attempt}`, files: files! })
      },
      compare: step('compare', 'compare', { token: github.tokens.mint({ contents: 'read', actions: 'read' }) }),
      gate: step('gate', 'model-gate', {}),
      forge: (seed) => void github.artifacts.seed(run.backendId, seed),
      attempt: at,
      artifacts: () =>
        github.artifacts
          .finished()
          .filter((artifact) => artifact.run === run.backendId)
          .map(({ name }) => name)
          .sort()
    }
  }
  return at(1)
}

/** An empty folder, deleted after the test. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'model-gate-documents-'))
  gated.github.folders.push(path)
  return path
}

/** The files that a step writes into a folder. */
async function filesOf(path: string, write: (path: string) => Promise<unknown>): Promise<ArtifactSeed['files']> {
  await write(path)
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]))
}

/** The jobs of a pull request whose model is `worse`, or what else is said. */
async function proposed(model: Model = 'worse'): Promise<Jobs> {
  return jobsOf(await gated.propose({ 'predictions.csv': rows(model) }), model)
}

const needs = (results: Readonly<Record<string, unknown>>): Inputs => ({
  needs: JSON.stringify(
    Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }]))
  )
})

const outcomeOf = ({ code, outputs }: ActionResult): unknown => ({ code, verdict: outputs['verdict'] })
const failed = ({ outputs }: ActionResult): unknown => JSON.parse(outputs['failed-checks'] ?? 'null')

describe('documents go from job to job', () => {
  it('from evaluate to the gate, which compares; the first reads only [rule 79]', async () => {
    const jobs = await proposed()
    const evaluated = await jobs.evaluate()
    expect(evaluated).toMatchObject({ code: 0, stderr: '', outputs: { evaluation: 'model-gate/evaluation.json' } })
    expect(evaluated.outputs['artifact-url']).toMatch(/\/actions\/runs\/\d+\/artifacts\/\d+$/)
    expect(jobs.artifacts()).toEqual(['model-gate.late.evaluation.all.1'])
    const decided = await jobs.gate(needs({ evaluate: 'success' }))
    expect(outcomeOf(decided)).toEqual({ code: 1, verdict: 'fail' })
    expect(failed(decided)).toEqual(['metric/roc-auc'])
    expect(jobs.artifacts()).toContain('model-gate.late.report.all.1')
    expect(decided.summary).toContain('job/evaluate')
  })

  it('from evaluate to compare to the gate, with the same answers', async () => {
    const jobs = await proposed()
    await jobs.evaluate()
    expect(await jobs.compare()).toMatchObject({ code: 0, outputs: { checks: 'model-gate/checks.json' } })
    const decided = await jobs.gate(needs({ evaluate: 'success', compare: 'success' }))
    expect(outcomeOf(decided)).toEqual({ code: 1, verdict: 'fail' })
    expect(failed(decided)).toEqual(['metric/roc-auc'])

    const better = await jobsOf(await gated.propose({ 'predictions.csv': rows('better') }, 'better'), 'better')
    await better.evaluate()
    await better.compare()
    expect(outcomeOf(await better.gate(needs({ compare: 'success' })))).toEqual({ code: 0, verdict: 'pass' })
  })

  it('also by paths, where one job has them all', async () => {
    const cwd = folder()
    const jobs = await proposed()
    await jobs.evaluate({ output: join(cwd, 'measured'), upload: 'never' })
    await jobs.compare({ evaluation: 'measured', upload: 'never' }, { cwd })
    expect(jobs.artifacts()).toEqual([])
    expect(outcomeOf(await jobs.gate({ checks: 'model-gate/checks.json' }, { cwd }))).toEqual({
      code: 1,
      verdict: 'fail'
    })
  })

  it('a path of a model that no policy is for is not left out without a word', async () => {
    const jobs = await proposed('better')
    const cwd = folder()
    for (const model of ['late', 'other']) {
      const document = JSON.stringify({ schema: 'model-gate/evaluation@1', model, metrics: [] })
      writeFileSync(join(cwd, `${model}.json`), document)
    }
    const decided = await jobs.gate({ evaluation: 'late.json\nother.json' }, { cwd })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(decided.stdout).toContain('a document is of the model "other", and no policy is for it')
  })

  it('a re-run of the gate alone finds what the first attempt handed over [rule 79]', async () => {
    const jobs = await proposed('better')
    await jobs.evaluate()
    expect(outcomeOf(await jobs.gate(needs({ evaluate: 'failure' })))).toEqual({ code: 3, verdict: 'error' })
    const again = await jobs.attempt(2).gate(needs({ evaluate: 'success' }))
    expect(outcomeOf(again)).toEqual({ code: 0, verdict: 'pass' })
    expect(jobs.artifacts()).toEqual([
      'model-gate.late.evaluation.all.1',
      'model-gate.late.report.all.1',
      'model-gate.late.report.all.2'
    ])
  })

  it('a re-run of everything takes its own: no name is used twice [rule 79]', async () => {
    const jobs = await proposed()
    await jobs.evaluate()
    const later = jobs.attempt(2)
    const { code, annotations } = await later.evaluate()
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
    const { stdout } = await later.gate(needs({ evaluate: 'success' }))
    expect(stdout).toContain('received evaluation of late, leg all, attempt 2')
    expect(stdout).not.toContain('attempt 1')
  })

  it('upload: never hands nothing over, and the gate says that it is missing', async () => {
    const jobs = await proposed('better')
    expect((await jobs.evaluate({ upload: 'never' })).outputs).not.toHaveProperty('artifact-url')
    const decided = await jobs.gate({ ...needs({ evaluate: 'success' }), upload: 'never' })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(failed(decided)).toEqual(['metric/roc-auc', 'metric/log-loss'])
    expect(jobs.artifacts()).toEqual([])
  })

  it('without an artifact service nothing is measured, which blocks [rule 80]', async () => {
    const jobs = await proposed('better')
    const env = { ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined }
    const evaluated = await jobs.evaluate({}, { env })
    expect(evaluated).toMatchObject({ code: 0 })
    expect(evaluated.stdout).toContain('there is no artifact service here')
    const decided = await jobs.gate(needs({ evaluate: 'success' }), { env })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(decided.summary).toContain('missing')
    expect(decided.stdout).toContain('there is no artifact service here')
  })

  it('an artifact service that fails is not one that is empty', async () => {
    const jobs = await proposed('better')
    await jobs.measured()
    gated.github.inject({ method: 'POST', path: /ListArtifacts$/, status: 403, body: { msg: 'no' }, times: Infinity })
    const decided = await jobs.gate(needs({ evaluate: 'success' }))
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(decided.stdout).toContain('the artifact service did not answer')
  })

  it('two jobs that measure one model need legs of their own, and are told so', async () => {
    const jobs = await proposed('better')
    await jobs.measured()
    const { code, annotations } = await jobs.evaluate()
    expect(code).toBe(0)
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('the input leg') as unknown })
    ])
  })
})

describe('jobs before the gate', () => {
  it.each(['failure', 'cancelled', 'skipped', 'timed_out', '', 'Success'])(
    'that ended with "%s" block by name, whatever the documents say [rule 10]',
    async (result) => {
      const jobs = await proposed('better')
      await jobs.measured()
      const decided = await jobs.gate(needs({ evaluate: result, lint: 'success' }))
      expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
      expect(failed(decided)).toEqual(['job/evaluate'])
      expect(decided.summary).toContain('job/evaluate')
    }
  )

  it.each([
    '{}',
    '[]',
    'null',
    '{',
    '"success"',
    '{"evaluate":"success"}',
    '{"evaluate":{"result":null}}',
    '{"a":null}'
  ])('needs %s is a mistake [rule 11]', async (text) => {
    const decided = await (await proposed('better')).gate({ needs: text })
    expect(outcomeOf(decided)).toEqual({ code: 2, verdict: 'error' })
    expect(decided.outputs).toMatchObject({ blocked: 'true' })
  })

  it('no name of a job hides it [rule 10]', async () => {
    const jobs = await proposed('better')
    await jobs.measured()
    const text = '{"evaluate":{"result":"success"},"__proto__":{"result":"failure"}}'
    const decided = await jobs.gate({ needs: text })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(failed(decided)).toEqual(['job/__proto__'])
  })

  it('also count for the gate in one step [rule 10]', async () => {
    const number = await gated.propose({ 'predictions.csv': rows('better') })
    const decided = await gated.gate(number, { inputs: needs({ data: 'cancelled' }) })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(failed(decided)).toEqual(['job/data'])
  })

  it('a leg that handed over nothing is named [rule 12] [fail-open 21]', async () => {
    const jobs = await proposed('better')
    await jobs.measured('eu')
    const decided = await jobs.gate({ ...needs({ evaluate: 'success' }), 'expected-legs': 'eu\nus' })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(failed(decided)).toEqual(['leg/us'])
    expect(decided.summary).toContain('The leg "us" handed over no document')
    const later = await jobs.attempt(2).gate({ 'expected-legs': 'eu' })
    expect(outcomeOf(later)).toEqual({ code: 0, verdict: 'pass' })
  })

  it('are no measurement: where nothing else was looked at the verdict is error [rule 1]', async () => {
    await gated.close()
    gated = await startGated({ [policyFile]: `${policy}when: { missing: ignore }\n` })
    const jobs = await proposed('better')
    const empty = { schema: 'model-gate/evaluation@1', model: 'late', metrics: [] }
    jobs.forge({ name: 'model-gate.late.evaluation.eu.1', files: { 'evaluation.json': JSON.stringify(empty) } })
    const decided = await jobs.gate({ ...needs({ evaluate: 'success' }), 'expected-legs': 'eu' })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
  })

  it('are named beside a document that cannot be read [rule 10] [rule 12]', async () => {
    const jobs = await proposed('better')
    jobs.forge({ name: 'model-gate.late.evaluation.eu.1', files: { 'evaluation.json': '{' } })
    const decided = await jobs.gate({ ...needs({ evaluate: 'failure' }), 'expected-legs': 'eu\nus' })
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    for (const named of [
      'Model Gate did not write',
      'The job "evaluate" ended with "failure"',
      'The leg "us" handed over'
    ])
      expect(decided.stdout).toContain(named)
  })

  it('legs of a matrix that were given no name do not collide', async () => {
    const jobs = await proposed('better')
    await jobs.evaluate({ leg: '{\n  "region": "eu"\n}' })
    jobs.forge({ name: 'model-gate.late.checks.all.1', files: {} })
    const [, leg] = jobs.artifacts()
    expect(leg).toMatch(/^model-gate\.late\.evaluation\.[0-9a-f]{12}\.1$/)
    expect(await jobs.evaluate({ leg: 'EU West' })).toMatchObject({ code: 2 })
  })
})

/** What `compare` writes for the model of the pull request. */
async function checksOf(jobs: Jobs): Promise<Record<string, unknown>> {
  const cwd = folder()
  await jobs.measured()
  await jobs.compare({ upload: 'never' }, { cwd })
  return JSON.parse(readFileSync(join(cwd, 'model-gate', 'checks.json'), 'utf8')) as Record<string, unknown>
}

/** The gate in the job that has these documents on disk, and names them. */
async function gateByPath(jobs: Jobs, ...documents: readonly string[]): Promise<ActionResult> {
  const cwd = folder()
  const paths = documents.map((document, index) => {
    writeFileSync(join(cwd, `${index}.json`), document)
    return `${index}.json`
  })
  return jobs.gate({ ...needs({ compare: 'success' }), checks: paths.join('\n') }, { cwd })
}

interface AnyCheck {
  readonly limits: readonly Record<string, unknown>[]
}

/** Every limit with something else in it. */
const withLimits = (document: Record<string, unknown>, changes: object, check: object = {}): string =>
  JSON.stringify({
    ...document,
    checks: (document['checks'] as AnyCheck[]).map((each) => ({
      ...each,
      ...check,
      limits: each.limits.map((limit) => ({ ...limit, ...changes }))
    }))
  })

describe('a document is somebody else’s', () => {
  it('checks.json that a job made up against another production counts for nothing: the gate compares again [fail-open 19]', async () => {
    const passing = await checksOf(
      await jobsOf(await gated.propose({ 'predictions.csv': rows('better') }, 'other'), 'better')
    )
    const jobs = await proposed()
    await jobs.measured()
    const forged = JSON.stringify({ ...passing, candidate: undefined })
    jobs.forge({ name: 'model-gate.late.checks.x.1', files: { 'checks.json': forged } })
    const decided = await jobs.gate(needs({ evaluate: 'success' }))
    expect(outcomeOf(decided)).toEqual({ code: 1, verdict: 'fail' })
    expect(failed(decided)).toEqual(['metric/roc-auc'])
  })

  it('checks.json without what was measured says nothing of the model, and the log says why', async () => {
    const passing = await checksOf(
      await jobsOf(await gated.propose({ 'predictions.csv': rows('better') }, 'other'), 'better')
    )
    const jobs = await proposed()
    const forged = JSON.stringify({ ...passing, candidate: undefined })
    jobs.forge({ name: 'model-gate.late.checks.all.1', files: { 'checks.json': forged } })
    const decided = await jobs.gate(needs({ compare: 'success' }))
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(failed(decided)).toEqual(['metric/roc-auc', 'metric/log-loss'])
    expect(decided.stdout).toContain('what other jobs say of the model "late" and production does not count')
  })

  it('checks.json with statuses, limits and severities of its own is judged by the policy of the base', async () => {
    const jobs = await proposed()
    const document = await checksOf(jobs)
    const forged = withLimits(
      document,
      { status: 'pass', value: 0.9, reason: 'fine' },
      { status: 'pass', severity: 'warn' }
    )
    const decided = await gateByPath(jobs, forged)
    expect(outcomeOf(decided)).toEqual({ code: 1, verdict: 'fail' })
    expect(failed(decided)).toEqual(['metric/roc-auc'])
    expect(decided.summary).not.toContain('fine')
  })

  it('checks.json without the check that would fail: it is missing, which blocks [rule 3]', async () => {
    const jobs = await proposed()
    const document = await checksOf(jobs)
    const checks = (document['checks'] as { id: string }[]).filter(({ id }) => id !== 'metric/roc-auc')
    const decided = await gateByPath(jobs, JSON.stringify({ ...document, checks }))
    expect(outcomeOf(decided)).toEqual({ code: 1, verdict: 'fail' })
    expect(failed(decided)).toEqual(['metric/roc-auc'])
  })

  it('numbers that are none are an error [rule 2]', async () => {
    const jobs = await proposed('better')
    const document = await checksOf(jobs)
    const decided = await gateByPath(jobs, withLimits(document, { estimate: 'NaN' }))
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
  })

  it('two documents that answer one question answer none', async () => {
    const jobs = await proposed('better')
    const text = JSON.stringify(await checksOf(jobs))
    const decided = await gateByPath(jobs, text, text)
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(decided.stdout).toContain('is answered by two documents')
  })

  it.each(['model-gate.late.evaluation.all.01', 'model-gate.late.evaluation.all.0'])(
    'an attempt that is spelt otherwise is ignored: %s',
    async (name) => {
      const jobs = await proposed()
      await jobs.measured()
      jobs.forge({ name, files: { 'evaluation.json': '{' } })
      const decided = await jobs.gate(needs({ evaluate: 'success' }))
      expect(outcomeOf(decided)).toEqual({ code: 1, verdict: 'fail' })
    }
  )

  it.each(['evaluation', 'checks', 'report'])(
    'the %s of an attempt that is not there yet is an error: a re-run would take it for its own',
    async (kind) => {
      const jobs = await proposed('better')
      await jobs.measured()
      jobs.forge({ name: `model-gate.late.${kind}.all.2`, files: { 'evaluation.json': '{' } })
      const decided = await jobs.gate(needs({ evaluate: 'success' }))
      expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
      expect(decided.stdout).toContain('is of an attempt of the run that is yet to come')
    }
  )

  const evaluation = (more: object): string =>
    JSON.stringify({ schema: 'model-gate/evaluation@1', model: 'late', metrics: [], ...more })
  const predictions = (path: string): object => ({
    predictions: { path, digest: `sha256:${'0'.repeat(64)}`, columns: {} }
  })
  const checks = (more: string): string => `{"schema":"model-gate/checks@1","model":"late","checks":[]${more}}`
  const hostile: readonly (readonly [string, 'evaluation' | 'checks', Omit<ArtifactSeed, 'name'>])[] = [
    ['no archive', 'evaluation', { zip: Buffer.from('not a zip') }],
    ['an empty archive', 'evaluation', { files: {} }],
    ['numbers of its own', 'evaluation', { files: { 'evaluation.json': '{"roc-auc":0.99,"log-loss":0.01}' } }],
    ['rows alone', 'evaluation', { files: { 'predictions.csv': rows('better') } }],
    ['names that lead outside', 'evaluation', { zip: zip([{ path: '../../evaluation.json', content: '{}' }]) }],
    [
      'a file twice',
      'evaluation',
      {
        zip: zip([
          { path: 'evaluation.json', content: evaluation({}) },
          { path: 'evaluation.json', content: evaluation({}) }
        ])
      }
    ],
    [
      'predictions outside of it',
      'evaluation',
      { files: { 'evaluation.json': evaluation(predictions('../../../etc/passwd')) } }
    ],
    [
      'predictions that are not there',
      'evaluation',
      { files: { 'evaluation.json': evaluation(predictions('predictions.csv')) } }
    ],
    ['an evaluation of another model', 'evaluation', { files: { 'evaluation.json': evaluation({ model: 'other' }) } }],
    ['checks of another model', 'checks', { files: { 'checks.json': checks('').replace('late', 'other') } }],
    [
      'another digest',
      'evaluation',
      { files: { 'evaluation.json': evaluation({}) }, digest: `sha256:${'0'.repeat(64)}` }
    ],
    [
      'keys of a prototype',
      'checks',
      { files: { 'checks.json': checks(',"__proto__":{"checks":[]},"constructor":{}') } }
    ],
    [
      'JSON of a hundred thousand levels',
      'checks',
      { files: { 'checks.json': checks(`,"x":${'['.repeat(1e5)}${']'.repeat(1e5)}`) } }
    ],
    [
      'a check of a hundred thousand levels',
      'checks',
      { files: { 'checks.json': checks('').replace('[]', `${'['.repeat(1e5)}${']'.repeat(1e5)}`) } }
    ],
    ['a bare NaN', 'checks', { files: { 'checks.json': checks(',"seed":NaN') } }],
    ['no text', 'checks', { files: { 'checks.json': Buffer.from([0xff, 0xfe, 0x00]) } }],
    ['a document of a later version', 'checks', { files: { 'checks.json': checks('').replace('@1', '@2') } }]
  ]

  it.each(hostile)('%s is an error, and nothing else [rule 32]', async (_, kind, seed) => {
    const jobs = await proposed('better')
    jobs.forge({ name: `model-gate.late.${kind}.all.1`, ...seed })
    const decided = await jobs.gate(needs({ evaluate: 'success' }))
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(decided.outputs).toMatchObject({ blocked: 'true' })
    expect(decided.summary).toContain('Model gate ERROR')
    expect(decided.stderr).toBe('')
    expect(decided.stdout).not.toContain('an error of Model Gate itself')
  })

  it('compare refuses it as well, and says when there is none', async () => {
    const jobs = await proposed('better')
    const none = await jobs.compare()
    expect(none).toMatchObject({ code: 2 })
    expect(none.stdout).toContain('let an earlier job of the workflow use the action evaluate')
    jobs.forge({ name: 'model-gate.late.evaluation.all.1', zip: Buffer.from('not a zip') })
    expect(await jobs.compare()).toMatchObject({ code: 3 })
    expect(jobs.artifacts()).toEqual(['model-gate.late.evaluation.all.1'])
  })

  it('one that cannot be read is the error of its own model, not of the others', async () => {
    await gated.close()
    const of = (model: string): string => policy.replace('model: late', `model: ${model}`)
    gated = await startGated({ [policyFile]: null, 'a/model-gate.yml': of('a'), 'b/model-gate.yml': of('b') })
    const jobs = await proposed('better')
    await jobs.evaluate({ policy: 'a/model-gate.yml' })
    jobs.forge({ name: 'model-gate.b.evaluation.all.1', zip: Buffer.from('not a zip') })
    const both = { policy: 'a/model-gate.yml\nb/model-gate.yml' }
    const decided = await jobs.gate(both)
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(decided.summary).toMatch(/<code>a<\/code> PASS/)
    expect(decided.summary).toMatch(/<code>b<\/code> ERROR/)
    expect(outcomeOf(await jobs.gate({ policy: 'a/model-gate.yml' }))).toEqual({ code: 3, verdict: 'error' })
  })

  it('one of a model that no policy is for is not left out without a word', async () => {
    const jobs = await proposed('better')
    await jobs.measured()
    jobs.forge({
      name: 'model-gate.other.evaluation.all.1',
      files: { 'evaluation.json': evaluation({ model: 'other' }) }
    })
    const decided = await jobs.gate(needs({ evaluate: 'success' }))
    expect(outcomeOf(decided)).toEqual({ code: 3, verdict: 'error' })
    expect(decided.stdout).toContain('no policy is for it')
  })
})
