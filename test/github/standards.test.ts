import { readFileSync } from 'node:fs'

import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { policy, policyFile, rows, startGated, type Gated } from './gated.js'

jest.setTimeout(120_000)

let gated: Gated

afterEach(() => gated.close())

/** A baseline that the evaluation finds on disk: `evaluate.sh` is what the pull request may write. */
const onDisk = policy
  .replace('candidate: { predictions: predictions.csv }', 'candidate: { run: bash evaluate.sh, predictions: out.csv }')
  .replace('git:base:predictions.csv', 'file:production.csv')

describe('a pull request cannot loosen its own gate', () => {
  it('by its own policy: the one of the base decides, and the change is shown [rule 15] [fail-open 19]', async () => {
    gated = await startGated({}, { artifacts: false })
    const number = await gated.propose({
      'predictions.csv': rows('worse'),
      [policyFile]: policy.replace('max-drop: 0.02', 'max-drop: 0.5, severity: warn')
    })
    const { code, outputs } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    const [comment] = await gated.repository.comments(number)
    expect(comment?.body).toContain('changes its own standards')
    expect(comment?.body).toContain('0.02 becomes 0.5')
    expect(comment?.body).toContain('policy/loosened')
  })

  it('by the files that the policy judges by: those of the base decide, and the change is shown [rule 15]', async () => {
    const contract = (max: number) => `version: 1\ncolumns:\n  score: { type: number, min: 0, max: ${max} }\n`
    const judges = `${policy.replace('git:base:predictions.csv', 'file:prod/predictions.csv')}data-contract: contract.yml\n`
    gated = await startGated(
      {
        'contract.yml': contract(1),
        'prod/predictions.csv': rows('production'),
        [policyFile]: `${judges}loosened: require-codeowner\n`
      },
      { artifacts: false }
    )
    const number = await gated.propose({
      'predictions.csv': rows('same'),
      'prod/predictions.csv': rows('worse'),
      'contract.yml': contract(1000)
    })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { 'failed-checks': '["policy/loosened"]' } })
    expect(summary).toContain('is changed')
    expect(summary).toContain('contract&#46;yml')
  })

  it('by taking the policy away', async () => {
    gated = await startGated({}, { artifacts: false })
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    await gated.repository.commitFiles('retrain', { [policyFile]: null })
    const { code, summary } = await gated.gate(number)
    expect(code).toBe(1)
    expect(summary).toContain('the policy becomes nothing')
  })

  it('by another policy that its workflow names [rule 15]', async () => {
    gated = await startGated({}, { artifacts: false })
    const other = 'models/late/model-gate.yml'
    const number = await gated.propose({ 'predictions.csv': rows('worse'), [other]: policy.replace('0.02', '0.9') })
    const { code, outputs, summary } = await gated.gate(number, { inputs: { policy: other } })
    expect({ code, outputs }).toMatchObject({ code: 3, outputs: { verdict: 'error', blocked: 'true' } })
    expect(summary).toContain('which has other policies')
  })

  it('by a glob that its new policy matches: only those of the base count', async () => {
    gated = await startGated({}, { artifacts: false })
    const other = 'models/late/model-gate.yml'
    const number = await gated.propose({ 'predictions.csv': rows('worse'), [other]: policy.replace('0.02', '0.9') })
    const { code, outputs, summary } = await gated.gate(number, { inputs: { policy: '**/model-gate.yml' } })
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { 'failed-checks': '["metric/roc-auc"]' } })
    expect(summary).toContain('a new policy, which judges from the merge on')
  })

  it.each([
    ['a renamed policy that the glob matches as well', 'gates/*.yml', 1, 'the policy becomes nothing'],
    ['a renamed policy that its workflow names', 'gates/other.yml', 3, 'which has other policies: gates/late'],
    ['another folder that its workflow names', 'other/*.yml', 3, 'which has other policies: gates/late']
  ])('by %s: no name makes it the first one [rule 15] [fail-open 19]', async (_, named, expected, said) => {
    gated = await startGated({ [policyFile]: null, 'gates/late.yml': policy })
    const weak = policy.replaceAll(/max-\w+: [\d.]+/g, 'max-rise-percent: 90').replace('rise-percent: 90', 'drop: 0.9')
    const number = await gated.propose({
      'predictions.csv': rows('worse'),
      'gates/late.yml': null,
      'gates/other.yml': weak,
      'other/late.yml': weak
    })
    const { code, summary } = await gated.gate(number, { inputs: { policy: named } })
    expect({ code, summary }).toEqual({ code: expected, summary: expect.stringContaining(said) })
  })

  it.each([
    [300, 0, 'Model gate'],
    [301, 3, 'of its 301 YAML and JSON files at most 300 are read']
  ])('by a first policy beside %d files that may be one [rule 15] [fail-open 21]', async (count, expected, said) => {
    const others = Object.fromEntries(Array.from({ length: count }, (_, at) => [`data/${at}.yaml`, 'a: 1\n']))
    gated = await startGated({ [policyFile]: null, ...others })
    const number = await gated.propose({ 'predictions.csv': rows('better'), [policyFile]: policy })
    const { code, summary } = await gated.gate(number)
    expect({ code, summary }).toEqual({ code: expected, summary: expect.stringContaining(said) })
  })

  it('by a folder that GitHub lists in part: what else is in it is not known [rule 15] [fail-open 21]', async () => {
    gated = await startGated({}, { artifacts: false })
    const number = await gated.propose({ 'predictions.csv': rows('worse'), [policyFile]: null })
    const body = { sha: '0'.repeat(40), url: '', tree: [], truncated: true }
    gated.github.inject({ method: 'GET', path: /\/git\/trees\//, status: 200, body, times: 1000 })
    const { code, summary } = await gated.gate(number)
    expect({ code, summary }).toEqual({
      code: 3,
      summary: expect.stringContaining('more entries than GitHub lists')
    })
  })

  it('by repeats of its own: how often is measured and what the numbers become is the base’s [fail-open 19]', async () => {
    const noisy = `version: 1
model: late
candidate: { run: node evaluate.cjs, metrics: metrics.json, repeats: 5 }
metrics: { quality: { direction: higher, min: 0.8 } }
`
    const evaluate = `const value = [0.70, 0.79, 0.74, 0.75, 0.76][process.env.MODEL_GATE_REPEAT - 1]
require('node:fs').writeFileSync('metrics.json', JSON.stringify({ quality: value }))
`
    gated = await startGated({ [policyFile]: noisy, 'evaluate.cjs': evaluate })
    const number = await gated.propose({ [policyFile]: noisy.replace('repeats: 5', 'repeats: 2, aggregate: median') })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(summary).toContain('mean of 5')
    expect(summary).toMatch(/repeats&#58;.* 5 becomes 2/)
    await gated.repository.commitFiles('retrain', {
      [policyFile]: noisy.replace('run: node evaluate.cjs, ', '').replace(', repeats: 5', '')
    })
    expect((await gated.gate(number)).code).toBe(2)
  })

  it('by a committed baseline: that of the base is compared with [rule 82]', async () => {
    gated = await startGated({
      [policyFile]: policy.replace('git:base:predictions.csv', 'git:base:production.csv'),
      'production.csv': rows('production')
    })
    const number = await gated.propose({ 'predictions.csv': rows('worse'), 'production.csv': rows('worse') })
    expect(await gated.gate(number)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  })

  it('by writing over the file: baseline while it is evaluated', async () => {
    gated = await startGated({ [policyFile]: onDisk, 'production.csv': rows('production') })
    const number = await gated.propose({
      'worse.csv': rows('worse'),
      'evaluate.sh': 'cp worse.csv out.csv; cp worse.csv production.csv'
    })
    expect(await gated.gate(number)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  })

  it('by a file: baseline that only it has: then there is none', async () => {
    gated = await startGated({ [policyFile]: onDisk })
    const number = await gated.propose({
      'worse.csv': rows('worse'),
      'production.csv': rows('worse'),
      'evaluate.sh': 'cp worse.csv out.csv'
    })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
    expect(summary).toContain('This is not a pass')
  })

  it('by a file: baseline that its evaluation makes up: what was made in this run is read before', async () => {
    gated = await startGated({ [policyFile]: onDisk })
    const number = await gated.propose({
      'worse.csv': rows('worse'),
      'evaluate.sh': 'cp worse.csv out.csv; cp worse.csv production.csv'
    })
    expect(await gated.gate(number)).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
  })

  it('by a job that may not read: absence is not inferred from a 404', async () => {
    gated = await startGated({}, { private: true, artifacts: false })
    const number = await gated.propose({ 'predictions.csv': rows('worse') })
    const token = gated.github.tokens.mint({ 'pull-requests': 'write' })
    const { code, outputs, stdout } = await gated.gate(number, { token })
    expect({ code, outputs }).toMatchObject({ code: 3, outputs: { verdict: 'error', blocked: 'true' } })
    expect(stdout).toContain('contents: read')
  })

  it('by inputs that contradict the policy', async () => {
    gated = await startGated({}, { artifacts: false })
    const number = await gated.propose({ 'predictions.csv': rows('worse'), 'other.csv': rows('production') })
    const { code, stdout } = await gated.gate(number, { inputs: { predictions: 'other.csv' } })
    expect(code).toBe(2)
    expect(stdout).toContain('Leave the input out: the policy says it')
  })
})

describe('what the measurement depends on', () => {
  const measured = policy.replace(
    'predictions: predictions.csv }',
    'predictions: predictions.csv, measured-by: [evaluate.py, "data/**"] }'
  )

  it('is shown where the pull request changes it; the list is the base’s', async () => {
    gated = await startGated({ [policyFile]: measured, 'evaluate.py': '1', 'data/test.csv': '1', 'other.py': '1' })
    const number = await gated.propose({
      [policyFile]: policy,
      'evaluate.py': '2',
      'data/more.csv': '1',
      'other.py': '2',
      'predictions.csv': rows('better')
    })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
    expect(summary).toContain('policy/measurement')
    expect(summary).toContain('data/more&#46;csv; evaluate&#46;py')
    expect(summary).not.toContain('other&#46;py')
  })

  it('is the command, too, that starts it: another one leaves the files as they are [fail-open 13]', async () => {
    const started = (script: string, more = '') =>
      policy.replace(
        'predictions: predictions.csv',
        `run: bash ${script}, predictions: out.csv, measured-by: [evaluate.sh]${more}`
      )
    gated = await startGated({ [policyFile]: started('evaluate.sh'), 'evaluate.sh': 'cp predictions.csv out.csv' })
    const number = await gated.propose({
      [policyFile]: started('mine.sh', ', timeout: 20m'),
      'mine.sh': 'cp better.csv out.csv',
      'better.csv': rows('better')
    })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
    expect(summary).toMatch(
      /policy\/measurement[^]*candidate&#46;run&#58;\u200b bash evaluate&#46;sh becomes bash mine&#46;sh/
    )
    expect(summary).not.toContain('20m')
  })
})

describe('the first policy of a repository', () => {
  it('judges the pull request that brings it, and is shown', async () => {
    gated = await startGated({ [policyFile]: null })
    const number = await gated.propose({ [policyFile]: policy, 'predictions.csv': rows('worse') })
    const { code, outputs, summary } = await gated.gate(number)
    expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(summary).toContain('policy/first')
  })

  it('judges, too, where the workflow is there already, whatever it is called', async () => {
    const workflow = readFileSync('examples/workflows/one-step.yml', 'utf8')
    gated = await startGated({ [policyFile]: null, '.github/workflows/model-gate.yml': workflow })
    const number = await gated.propose({ [policyFile]: policy, 'predictions.csv': rows('better') })
    const { code, summary } = await gated.gate(number)
    expect({ code, summary }).toEqual({ code: 0, summary: expect.stringContaining('policy/first') })
  })
})

describe('candidate', () => {
  it('is read at the head: a pull request may measure its model otherwise', async () => {
    gated = await startGated({}, { artifacts: false })
    const number = await gated.propose({
      [policyFile]: policy.replace('predictions: predictions.csv', 'predictions: out.csv'),
      'out.csv': rows('worse')
    })
    expect(await gated.gate(number)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  })
})
