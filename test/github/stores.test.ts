import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { checkout } from './checkout.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'
import { runAction } from './run-action.js'
import type { RunSeed } from './runs.js'

jest.setTimeout(120_000)

let gated: Gated

afterEach(() => gated.closeHeldToContract())

/** The policy with another place to look for production. */
const from = (...references: string[]): string =>
  policy.replace('"git:base:predictions.csv"', `[${references.map((reference) => `"${reference}"`).join(', ')}]`)

/** Gates `worse` and says what became of it: `fail` where production was found. */
async function gateWorse(): Promise<{ verdict: string | undefined; summary: string; baseline: string | undefined }> {
  const number = await gated.propose({ 'predictions.csv': rows('worse') })
  const { outputs, summary } = await gated.gate(number)
  return { verdict: outputs['verdict'], summary, baseline: outputs['baseline'] }
}

describe('artifact:', () => {
  const files = { 'predictions.csv': rows('production') }

  beforeEach(async () => {
    gated = await startGated({ [policyFile]: from('artifact:train.yml/production') })
  })

  const seed = async (over: Partial<RunSeed> = {}): Promise<RunSeed> => ({
    headSha: await gated.repository.sha('main'),
    headBranch: 'main',
    path: '.github/workflows/train.yml',
    ...over
  })

  it('of a push to main is production', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('fail')
    expect(summary).toMatch(/600 rows \(run \d+, commit [0-9a-f]{12}\)/)
  })

  it('of a fork whose branch is called main is none [rule 71] [fail-open 20]', async () => {
    gated.github.addRun(await seed({ headRepository: 'outsider/fraud' }), [{ name: 'production', files }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('warn')
    expect(summary).toContain('is of a fork')
  })

  it('of a pull request is none, whatever its branch is called', async () => {
    gated.github.addRun(await seed({ event: 'pull_request' }), [{ name: 'production', files }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('warn')
    expect(summary).toContain('was started by pull&#95;request')
  })

  it.each([
    ['that has expired, says so [rule 72]', {}, { expired: true }, 'has expired'],
    ['of a run that failed is none', { conclusion: 'failure' }, {}, 'ended with failure'],
    ['of another workflow is none', { path: '.github/workflows/other.yml' }, {}, 'other&#46;yml']
  ] as const)('%s', async (_name, run, artifact, said) => {
    gated.github.addRun(await seed(run), [{ name: 'production', files, ...artifact }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('warn')
    expect(summary).toContain(said)
  })

  it('walks on from the newest run, which has none [rule 73]', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files }])
    gated.github.addRun(await seed(), [{ name: 'logs', files: { 'log.txt': 'x' } }])
    expect(await gateWorse()).toMatchObject({ verdict: 'fail' })
  })

  it('is found behind 250 that pull requests of forks uploaded under its name [rule 71] [fail-open 1]', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files }])
    const outside = await seed({ headRepository: 'outsider/fraud', headBranch: 'retrain', event: 'pull_request' })
    for (let run = 0; run < 250; run++) gated.github.addRun(outside, [{ name: 'production', files: { x: '' } }])
    expect(await gateWorse()).toMatchObject({ verdict: 'fail' })
  })

  it('is not said to be nowhere where a thousand of others are in front of it [fail-open 1]', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files }])
    const outside = await seed({ headRepository: 'outsider/fraud', headBranch: 'retrain', event: 'pull_request' })
    for (let run = 0; run < 1000; run++) gated.github.addRun(outside, [{ name: 'production', files: { x: '' } }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('error')
    expect(summary).toContain('the newest 1000 artifacts of this name')
  })

  it('of an ancestor of the base is preferred to a newer one of none [rule 74]', async () => {
    const ancestor = await gated.repository.sha('main')
    gated.github.addRun(await seed({ headSha: ancestor }), [{ name: 'production', files }])
    const elsewhere = await gated.repository.commitFiles('elsewhere', { 'x.txt': '1' })
    gated.github.addRun(await seed({ headSha: elsewhere }), [
      { name: 'production', files: { 'predictions.csv': rows('worse') } }
    ])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('fail')
    expect(summary).toContain(`commit ${ancestor.slice(0, 12)}`)
  })

  it('of the base commit is preferred to one of a commit that came to the branch after it [rule 74]', async () => {
    const before = await gated.repository.sha('main')
    gated.github.addRun(await seed(), [{ name: 'production', files: { 'predictions.csv': rows('worse') } }])
    const base = await gated.repository.commitFiles('main', { 'a.txt': '1' })
    gated.github.addRun(await seed(), [{ name: 'production', files }])
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const event = await gated.events.pullRequest('synchronize', number)
    const after = await gated.repository.commitFiles('main', { 'b.txt': '1' })
    gated.github.addRun(await seed(), [{ name: 'production', files: { 'predictions.csv': rows('worse') } }])
    const cwd = await checkout(gated.github, event.sha)
    const { outputs, summary } = await runAction(gated.github, 'run', { event, cwd })
    expect(outputs).toMatchObject({ verdict: 'fail' })
    expect(summary).toContain(`commit ${base.slice(0, 12)}`)
    for (const other of [before, after]) expect(summary).not.toContain(`commit ${other.slice(0, 12)}`)
  })

  it('of a later commit is preferred to one that an old run has made anew [rule 74]', async () => {
    const old = await gated.repository.sha('main')
    const later = await gated.repository.commitFiles('main', { 'a.txt': '1' })
    await gated.repository.commitFiles('main', { 'b.txt': '1' })
    const worse = { name: 'production', files: { 'predictions.csv': rows('worse') } }
    const hours = (ago: number): Date => new Date(Date.now() - ago * 3_600_000)
    gated.github.addRun(await seed({ headSha: old, attempt: 2, createdAt: hours(9) }), [
      { ...worse, createdAt: hours(1) }
    ])
    gated.github.addRun(await seed({ headSha: later, createdAt: hours(5) }), [
      { name: 'production', files, createdAt: hours(5) }
    ])
    // Whoever may push may start a run of an old commit, by a tag that is called as the branch.
    gated.github.addRun(await seed({ headSha: old, createdAt: hours(1) }), [{ ...worse, createdAt: hours(1) }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('fail')
    expect(summary).toContain(`commit ${later.slice(0, 12)}`)
  })

  it('behind 99 of runs that failed is found, and behind 100 it is not known [fail-open 20] [fail-open 21]', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files }])
    const failed = await seed({ conclusion: 'failure' })
    for (let run = 0; run < 99; run++) gated.github.addRun(failed, [{ name: 'production', files }])
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    expect((await gated.gate(number)).outputs).toMatchObject({ verdict: 'fail' })
    gated.github.addRun(failed, [{ name: 'production', files }])
    const { outputs, summary } = await gated.gate(number)
    expect(outputs).toMatchObject({ verdict: 'error' })
    expect(summary).toContain('the newest 100 artifacts of this name')
  })

  it('of a tag that is called main is none, and ten of them hide nothing [rule 74] [fail-open 20]', async () => {
    const main = await gated.repository.sha('main')
    const stranger = await gated.repository.commitFiles('elsewhere', { 'x.txt': '1' })
    gated.github.addRun(await seed({ headSha: main }), [{ name: 'production', files }])
    for (let run = 0; run < 11; run++)
      gated.github.addRun(await seed({ headSha: stranger }), [
        { name: 'production', files: { 'predictions.csv': rows('worse') } }
      ])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('fail')
    expect(summary).toContain('which is not on the branch main')
  })

  it('whose digest is another is refused [rule 81]', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files, digest: `sha256:${'0'.repeat(64)}` }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('error')
    expect(summary).toContain('is another file than GitHub recorded')
  })

  it('that holds nothing of ours is an error', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files: { '../../predictions.csv': rows('production') } }])
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('error')
    expect(summary).toContain('holds no evaluation')
  })

  it('needs actions: read, and a job without it is told so', async () => {
    gated.github.addRun(await seed(), [{ name: 'production', files }])
    gated.github.inject({
      method: 'GET',
      path: /\/actions\/artifacts$/,
      status: 403,
      body: { message: 'Resource not accessible by integration' }
    })
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const { code, summary } = await gated.gate(number)
    expect(code).toBe(3)
    expect(summary).toContain('actions&#58;&#8203; read'.replace('&#8203;', '\u200b'))
  })
})

describe('release:', () => {
  it.each([
    ['release:2026.08', '2026.08', 'predictions.csv'],
    ['release:late/2026.08', 'late/2026.08', 'predictions.csv'],
    ['release:late/2026.08/production.csv', 'late/2026.08', 'production.csv'],
    ['release:latest', '2026.08', 'predictions.csv']
  ])('%s is production', async (reference, tag, asset) => {
    gated = await startGated({ [policyFile]: from(reference) })
    await gated.repository.release(tag, { [asset]: rows('production') })
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('fail')
    expect(summary).toContain('600 rows (release')
  })

  it('that is not there, or is a draft, is none', async () => {
    gated = await startGated({ [policyFile]: from('release:2026.08') })
    await gated.repository.release('2026.08', { 'predictions.csv': rows('production') }, { draft: true })
    expect(await gateWorse()).toMatchObject({ verdict: 'warn' })
  })

  it('whose own gate ended with a failure is refused, and the next place is asked [rule 76]', async () => {
    gated = await startGated({ [policyFile]: from('release:2026.08', 'git:base:predictions.csv') })
    const evaluation = { schema: 'model-gate/evaluation@1', model: 'late', metrics: [], verdict: 'fail' }
    await gated.repository.release('2026.08', { 'evaluation.json': JSON.stringify(evaluation) })
    const { verdict, summary, baseline } = await gateWorse()
    expect({ verdict, baseline }).toEqual({ verdict: 'fail', baseline: 'git:base:predictions.csv' })
    expect(summary).toContain('its own gate ended with fail')
  })
})

describe('git:', () => {
  it('a branch and a tag are read by the API, whatever the checkout holds', async () => {
    gated = await startGated({ [policyFile]: from('git:released:predictions.csv') })
    await gated.repository.commitFiles('released', { 'predictions.csv': rows('production') })
    expect(await gateWorse()).toMatchObject({ verdict: 'fail' })
  })

  it('a commit that is not there is no absence: it cannot be reached', async () => {
    gated = await startGated({ [policyFile]: from('git:gone:predictions.csv') })
    expect(await gateWorse()).toMatchObject({ verdict: 'error' })
  })
})

describe('gto:', () => {
  const tag = async (name: string, sha: string): Promise<void> => {
    const { status } = await gated.repository.api('POST', `/repos/${gated.github.repository}/git/refs`, {
      ref: `refs/tags/${name}`,
      sha
    })
    expect(status).toBe(201)
  }

  beforeEach(async () => {
    gated = await startGated({ [policyFile]: from('gto:late#prod:predictions.csv') })
  })

  it('is the commit that has the stage, read by the API, and says how far it is behind', async () => {
    const production = await gated.repository.sha('main')
    await tag('late#prod#1', production)
    await tag('latest#prod#2', await gated.repository.commitFiles('other', { 'predictions.csv': rows('worse') }))
    await gated.repository.commitFiles('main', { 'predictions.csv': rows('worse') })
    const { verdict, summary } = await gateWorse()
    expect(verdict).toBe('fail')
    expect(summary).toMatch(/600 rows \(tag late.*prod.*1, commit [0-9a-f]{12}, 1 commit behind the base\)/)
  })

  it('that nobody tagged is none', async () => {
    expect(await gateWorse()).toMatchObject({ verdict: 'warn' })
  })

  it('whose commit has no such file is an error, and no first adoption [fail-open 1]', async () => {
    const bare = await gated.repository.commitFiles('bare', { 'predictions.csv': null, 'x.txt': '1' })
    await tag('late#prod#1', bare)
    expect(await gateWorse()).toMatchObject({ verdict: 'error' })
  })

  it.each([403, 404, 500])(
    'whose tags GitHub answers with %i for is an error, not none [fail-open 1]',
    async (status) => {
      const path = /\/git\/matching-refs\//
      gated.github.inject({ method: 'GET', path, status, times: Infinity, body: { message: 'no' } })
      expect(await gateWorse()).toMatchObject({ verdict: 'error' })
    }
  )
})

describe('an anchor', () => {
  it('in a release holds against slow creep', async () => {
    gated = await startGated({
      [policyFile]: policy.replace('predictions.csv" }', 'predictions.csv", anchor: "release:v1" }'),
      'predictions.csv': rows('worse')
    })
    await gated.repository.release('v1', { 'predictions.csv': rows('production') })
    const number = await gated.propose({ 'NOTES.md': 'x' })
    const { outputs } = await gated.gate(number)
    expect(outputs).toMatchObject({ verdict: 'fail', 'failed-checks': '["anchor/roc-auc"]' })
  })
})
