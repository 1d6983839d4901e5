import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { Check, Report } from '../../src/documents/index.js'
import { folderWith, git, modelGate } from './command.js'

const policy = `version: 1
model: late
task: { type: binary, positive: 1 }
baseline: { from: "file:production.csv" }
metrics: { accuracy: { max-drop: 0.01 }, f1: { max-drop: 0.02 } }
`
const flights = { 'production.csv': 'fixture:fixtures/flights/production.csv', 'policy.yml': policy }
const small = { 'production.csv': 'fixture:fixtures/flights-small/production.csv', 'policy.yml': policy }

function reportIn(folder: string): Report {
  return JSON.parse(readFileSync(join(folder, 'model-gate/report.json'), 'utf8')) as Report
}

function check(report: Report, id: string): Check {
  const found = report.checks.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no check ${id}`)
  return found
}

function run(folder: string, ...flags: string[]): ReturnType<typeof modelGate> {
  return modelGate(['run', '--policy', 'policy.yml', ...flags], { cwd: folder })
}

describe('demo', () => {
  it('passes one candidate, blocks one, exits 0 and leaves nothing [fail-open 14]', () => {
    const before = readdirSync('examples/flight-delay')
    const { code, out } = modelGate(['demo'])
    expect(code).toBe(0)
    expect(out).toMatch(/^PASS {2}flight-delay/m)
    expect(out).toMatch(/^FAIL {2}flight-delay/m)
    expect(readdirSync('examples/flight-delay')).toEqual(before)
  })
})

describe('exit codes and verdicts [rule 14]', () => {
  it.each([
    ['better', 0, 'pass'],
    ['worse', 1, 'fail']
  ])('%s: exit code %i, verdict %s [fail-open 7]', (name, code, verdict) => {
    const folder = folderWith({ ...flights, 'candidate.csv': `fixture:fixtures/flights/${name}.csv` })
    const finished = run(folder, '--predictions', 'candidate.csv')
    expect(finished.code).toBe(code)
    expect(reportIn(folder).verdict).toBe(verdict)
    expect(reportIn(folder).blocked).toBe(code === 1)
  })

  it('a mistake in the policy is 2 and says what to write [rule 85]', () => {
    const folder = folderWith({ ...flights, 'policy.yml': policy.replace('max-drop: 0.01', 'max-dorp: 0.01') })
    const { code, err } = run(folder, '--predictions', 'production.csv')
    expect(code).toBe(2)
    expect(err).toContain('policy.yml:5:')
    expect(err).toContain('max-drop')
  })

  it('an error while measuring is 3, and the report says so [fail-open 15]', () => {
    const folder = folderWith({ ...flights, 'candidate.csv': 'id,label,prediction\n' })
    expect(run(folder, '--predictions', 'candidate.csv').code).toBe(3)
    expect(reportIn(folder)).toMatchObject({ verdict: 'error', blocked: true })
    expect(reportIn(folder).errors.join()).toContain('has no rows')
  })

  it('the action of this version blocks instead of defaulting to success [fail-open 8] [rule 84]', () => {
    expect(readFileSync('action.yml', 'utf8')).toContain('using: node24')
  })

  it('a file of no known format is an error, not a clean one [fail-open 9]', () => {
    const folder = folderWith({ ...flights, 'candidate.bin': 'hello' })
    expect(run(folder, '--metrics', 'candidate.bin').code).toBe(3)
  })
})

describe('the same rows give the same report [rule 20]', () => {
  it('from CSV and JSON Lines, in another locale and time zone, byte for byte outside of `run`', () => {
    const folder = folderWith({
      ...small,
      'a.csv': 'fixture:fixtures/flights-small/better.csv',
      'b.jsonl': 'fixture:fixtures/flights-small/better.jsonl'
    })
    const seen = [
      ['a.csv', {}],
      ['b.jsonl', {}],
      ['a.csv', { LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' }]
    ] as const
    const texts = seen.map(([file, env]) => {
      modelGate(['run', '--policy', 'policy.yml', '--predictions', file, '--now', '2026-08-01T00:00:00Z'], {
        cwd: folder,
        env
      })
      return JSON.stringify({ ...reportIn(folder), run: undefined }, null, 2)
    })
    expect(new Set(texts).size).toBe(1)
  })

  it('from Parquet as from CSV', () => {
    const folder = folderWith({
      ...flights,
      'a.csv': 'fixture:fixtures/flights/better.csv',
      'b.parquet': 'fixture:fixtures/flights/better.zstd.parquet'
    })
    const texts = ['a.csv', 'b.parquet'].map((file) => {
      run(folder, '--predictions', file, '--now', '2026-08-01T00:00:00Z')
      return JSON.stringify({ ...reportIn(folder), run: undefined })
    })
    expect(texts[0]).toBe(texts[1])
  })

  it('whatever the order of rows', () => {
    const folder = folderWith({ ...small, 'a.csv': 'fixture:fixtures/flights-small/better.csv' })
    const [header, ...rows] = readFileSync(join(folder, 'a.csv'), 'utf8').trim().split('\n')
    writeFileSync(join(folder, 'b.csv'), `${[header, ...rows.reverse()].join('\n')}\n`)
    const texts = ['a.csv', 'b.csv'].map((file) => {
      run(folder, '--predictions', file, '--now', '2026-08-01T00:00:00Z')
      return JSON.stringify({ ...reportIn(folder), run: undefined })
    })
    expect(texts[0]).toBe(texts[1])
  })
})

describe('without a baseline', () => {
  const withFloor = policy
    .replace('file:production.csv', 'file:nowhere.csv')
    .replace('max-drop: 0.01', 'max-drop: 0.01, min: 0.99')

  it('floors hold, comparisons are no-baseline, and the report says where it looked [rule 9] [rule 60]', () => {
    const folder = folderWith({ ...flights, 'policy.yml': withFloor })
    const { code, out } = run(folder, '--predictions', 'production.csv')
    expect(code).toBe(1)
    const { limits } = check(reportIn(folder), 'metric/accuracy')
    expect(limits.map(({ rule, status }) => [rule, status])).toEqual([
      ['max-drop', 'no-baseline'],
      ['min', 'fail']
    ])
    expect(reportIn(folder).run.tried).toMatchObject([{ reference: 'file:nowhere.csv', result: 'none' }])
    expect(out).toContain('file:nowhere.csv')
  })

  it('`when: { no-baseline: block }` blocks [fail-open 1]', () => {
    const text = `${policy.replace('file:production.csv', 'file:nowhere.csv')}when: { no-baseline: block }\n`
    const folder = folderWith({ ...flights, 'policy.yml': text })
    expect(run(folder, '--predictions', 'production.csv').code).toBe(1)
  })

  it('a baseline that cannot be read is an error, never none [fail-open 1]', () => {
    const folder = folderWith({
      ...flights,
      'production.csv': 'id,label,prediction\na,1\n',
      'candidate.csv': 'fixture:fixtures/flights-small/better.csv'
    })
    expect(run(folder, '--predictions', 'candidate.csv').code).toBe(3)
  })

  it('a baseline of other rows is incomparable and says how they differ [rule 77] [fail-open 19]', () => {
    const folder = folderWith({ ...flights, 'candidate.csv': 'fixture:fixtures/flights-small/better.csv' })
    expect(run(folder, '--predictions', 'candidate.csv').code).toBe(1)
    expect(check(reportIn(folder), 'metric/accuracy')).toMatchObject({ status: 'incomparable' })
    expect(check(reportIn(folder), 'metric/accuracy').reason).toContain('only the baseline has')
  })

  it('production is measured again on today’s rows where the policy says how', () => {
    const again = policy.replace(
      'baseline: { from: "file:production.csv" }',
      'baseline: { from: "file:production.csv", run: "cp today.csv again.csv", predictions: again.csv }'
    )
    const folder = folderWith({
      ...flights,
      'policy.yml': again,
      'candidate.csv': 'fixture:fixtures/flights-small/better.csv',
      'today.csv': 'fixture:fixtures/flights-small/production.csv'
    })
    run(folder, '--predictions', 'candidate.csv')
    expect(reportIn(folder).baseline.sameData).toBe('re-evaluated')
    expect(check(reportIn(folder), 'metric/accuracy').baseline).toBeCloseTo(0.646666666667, 9)
  })
})

describe('nothing missing passes', () => {
  it('a metric that the candidate lacks is missing and blocks [rule 3] [fail-open 3] [fail-open 5]', () => {
    const numbers = policy.replace(
      /metrics:.*/,
      'metrics: { accuracy: { min: 0.5, decide: estimate }, toxicity: { direction: lower, max: 0.1 } }'
    )
    const folder = folderWith({ ...flights, 'policy.yml': numbers, 'm.json': '{"accuracy": 0.9}' })
    expect(run(folder, '--metrics', 'm.json').code).toBe(1)
    expect(check(reportIn(folder), 'metric/toxicity').status).toBe('missing')
  })

  it('a metric that only the baseline lacks is no-baseline [rule 3]', () => {
    const numbers = policy
      .replace(
        /metrics:.*/,
        'metrics: { a: { direction: higher, max-drop: 0.1 }, b: { direction: higher, max-drop: 0.1 } }'
      )
      .replace('production.csv', 'p.json')
    const folder = folderWith({ 'policy.yml': numbers, 'm.json': '{"a": 0.9, "b": 0.9}', 'p.json': '{"a": 0.9}' })
    expect(run(folder, '--metrics', 'm.json').code).toBe(0)
    expect(check(reportIn(folder), 'metric/b').status).toBe('no-baseline')
  })

  it('nothing examined is an error [rule 1] [fail-open 6] [fail-open 18]', () => {
    const numbers = policy.replace(/metrics:.*/, 'metrics: { toxicity: { direction: lower, max: 0.1 } }')
    const folder = folderWith({ ...flights, 'policy.yml': numbers, 'm.json': '{"other": 0.9}' })
    expect(run(folder, '--metrics', 'm.json').code).toBe(3)
  })

  it('a NaN metric is an error that no policy turns off [rule 2] [fail-open 4]', () => {
    const numbers = policy.replace(
      /metrics:.*/,
      'metrics: { toxicity: { direction: lower, max: 0.1, severity: warn } }'
    )
    const folder = folderWith({ ...flights, 'policy.yml': numbers, 'm.json': '{"toxicity": NaN}' })
    expect(run(folder, '--metrics', 'm.json').code).toBe(3)
    expect(check(reportIn(folder), 'metric/toxicity').status).toBe('error')
  })

  it('a blank limit is no zero [fail-open 20]', () => {
    const folder = folderWith({ ...flights, 'policy.yml': policy.replace('max-drop: 0.01', 'max-drop: ""') })
    expect(run(folder, '--predictions', 'production.csv').code).toBe(2)
  })

  it('a check that a document does not answer is missing [fail-open 21]', () => {
    const folder = folderWith(flights)
    writeFileSync(
      join(folder, 'checks.json'),
      JSON.stringify({ schema: 'model-gate/checks@1', model: 'late', checks: [] })
    )
    expect(modelGate(['gate', '--policy', 'policy.yml', '--checks', 'checks.json'], { cwd: folder }).code).toBe(3)
    expect(reportIn(folder).checks.map(({ status }) => status)).toEqual(['missing', 'missing'])
  })

  it('slices that are too small are counted, and a slice can fail [rule 8]', () => {
    const text = `${policy}slices: { by: [carrier], metrics: { accuracy: { max-drop: 0.03 } } }\n`
    const folder = folderWith({
      ...flights,
      'policy.yml': text,
      'candidate.csv': 'fixture:fixtures/flights/slice-regression.csv'
    })
    expect(run(folder, '--predictions', 'candidate.csv').code).toBe(1)
    const report = reportIn(folder)
    expect(check(report, 'metric/accuracy[carrier=EV]').status).toBe('fail')
    expect(check(report, 'metric/accuracy[carrier=HA]')).toMatchObject({ status: 'not-judged', n: 18 })
    expect(report.summary).toContain('not judged')
  })
})

describe('the pull request cannot loosen its own gate', () => {
  function repository(): string {
    const folder = folderWith({ ...flights, 'candidate.csv': 'fixture:fixtures/flights/worse.csv' })
    git(folder, 'init', '-q')
    git(folder, 'add', 'policy.yml', 'production.csv')
    git(folder, 'commit', '-qm', 'base')
    git(folder, 'branch', 'base')
    return folder
  }

  it('policy and committed baseline are read at the commit that judges [rule 15] [rule 82] [fail-open 13]', () => {
    const folder = repository()
    writeFileSync(join(folder, 'policy.yml'), policy.replaceAll(/0\.0[12]/g, '0.5'))
    writeFileSync(join(folder, 'production.csv'), readFileSync(join(folder, 'candidate.csv')))
    git(folder, 'commit', '-qam', 'loosened')
    expect(run(folder, '--predictions', 'candidate.csv').code).toBe(0)
    expect(run(folder, '--predictions', 'candidate.csv', '--policy-ref', 'base').code).toBe(1)
    expect(check(reportIn(folder), 'metric/accuracy').baseline).toBe(0.62325)
  })

  it('a baseline that only the head tracks is none', () => {
    const folder = repository()
    writeFileSync(join(folder, 'mine.csv'), readFileSync(join(folder, 'candidate.csv')))
    git(folder, 'add', 'mine.csv')
    git(folder, 'commit', '-qm', 'mine')
    run(folder, '--predictions', 'candidate.csv', '--policy-ref', 'base', '--baseline', 'file:mine.csv')
    expect(check(reportIn(folder), 'metric/accuracy').status).toBe('no-baseline')
  })

  it('git:<ref>:<path> is read at that commit, and git:base: at the one that judges', () => {
    const folder = repository()
    writeFileSync(join(folder, 'production.csv'), 'broken')
    git(folder, 'commit', '-qam', 'broken')
    for (const flags of [
      ['--baseline', 'git:base:production.csv', '--policy-ref', 'base'],
      ['--baseline', 'git:main~1:production.csv']
    ]) {
      expect(run(folder, '--predictions', 'candidate.csv', ...flags).code).toBe(1)
    }
    const { code, err } = run(folder, '--predictions', 'candidate.csv', '--baseline', 'git:base:production.csv')
    expect(code).toBe(2)
    expect(err).toContain('--policy-ref')
  })
})

describe('the parts', () => {
  it('evaluate, compare, gate and report give the verdict of run', () => {
    const folder = folderWith({ ...flights, 'candidate.csv': 'fixture:fixtures/flights/worse.csv' })
    const start = (...flags: string[]): ReturnType<typeof modelGate> => modelGate(flags, { cwd: folder })
    const policyFlag = ['--policy', 'policy.yml']
    expect(start('evaluate', ...policyFlag, '--predictions', 'candidate.csv', '--output', 'candidate').code).toBe(0)
    expect(start('baseline', ...policyFlag, '--output', 'production').code).toBe(0)
    expect(
      start(
        'compare',
        ...policyFlag,
        '--evaluation',
        'candidate',
        '--baseline',
        'file:production',
        '--output',
        'checks'
      ).code
    ).toBe(0)
    expect(start('gate', ...policyFlag, '--checks', 'checks/checks.json').code).toBe(1)
    const parts = reportIn(folder).checks
    expect(run(folder, '--predictions', 'candidate.csv').code).toBe(1)
    expect(reportIn(folder).checks).toEqual(parts)
    const rendered = start('report', '--format', 'markdown')
    expect(rendered.code).toBe(0)
    expect(rendered.out.startsWith('<!-- model-gate:v1 ')).toBe(true)
  })

  it('gate takes numbers from documents, never their statuses or limits', () => {
    const folder = folderWith({ ...flights, 'candidate.csv': 'fixture:fixtures/flights/worse.csv' })
    modelGate(['evaluate', '--policy', 'policy.yml', '--predictions', 'candidate.csv', '--output', 'candidate'], {
      cwd: folder
    })
    modelGate(['compare', '--policy', 'policy.yml', '--evaluation', 'candidate', '--output', 'checks'], { cwd: folder })
    const path = join(folder, 'checks/checks.json')
    const forged = readFileSync(path, 'utf8')
      .replaceAll('"status": "fail"', '"status": "pass"')
      .replaceAll('"value": 0.01', '"value": 0.5')
    writeFileSync(path, forged)
    expect(modelGate(['gate', '--policy', 'policy.yml', '--checks', 'checks/checks.json'], { cwd: folder }).code).toBe(
      1
    )
  })

  it('predictions that are not those of the evaluation are refused [rule 81]', () => {
    const folder = folderWith({ ...flights, 'candidate.csv': 'fixture:fixtures/flights/worse.csv' })
    modelGate(['evaluate', '--policy', 'policy.yml', '--predictions', 'candidate.csv', '--output', 'candidate'], {
      cwd: folder
    })
    const path = join(folder, 'candidate/predictions.csv')
    writeFileSync(path, readFileSync(path, 'utf8').replace(',0,0,', ',0,1,'))
    const { code, err } = modelGate(['compare', '--policy', 'policy.yml', '--evaluation', 'candidate'], { cwd: folder })
    expect(code).toBe(3)
    expect(err).toContain('its digest differs')
  })

  it('lint finds every mistake, and exits 1', () => {
    const folder = folderWith({ 'policy.yml': `${policy}nonsense: 1\nconfidence: 95\n` })
    const { code, out } = modelGate(['lint', '--policy', 'policy.yml'], { cwd: folder })
    expect(code).toBe(1)
    expect(out).toContain('nonsense')
    expect(out).toContain('confidence')
    const example = folderWith({ 'model-gate.yml': 'fixture:examples/flight-delay/model-gate.yml' })
    expect(modelGate(['lint', '--policy', 'model-gate.yml'], { cwd: example }).code).toBe(0)
  })

  it('several policies are several models, one exit code and a folder each', () => {
    const other = policy
      .replace('model: late', 'model: other')
      .replace('task:', 'candidate: { predictions: worse.csv }\ntask:')
    const one = policy.replace('task:', 'candidate: { predictions: better.csv }\ntask:')
    const folder = folderWith({
      ...flights,
      'policy.yml': one,
      'other.yml': other,
      'better.csv': 'fixture:fixtures/flights/better.csv',
      'worse.csv': 'fixture:fixtures/flights/worse.csv'
    })
    expect(run(folder, '--policy', 'other.yml').code).toBe(1)
    const verdictOf = (model: string): string =>
      (JSON.parse(readFileSync(join(folder, 'model-gate', model, 'report.json'), 'utf8')) as Report).verdict
    expect([verdictOf('late'), verdictOf('other')]).toEqual(['pass', 'fail'])
  })
})

describe('waivers [rule 16]', () => {
  const waived = `${policy}waivers:
  - { check: metric/accuracy, rule: max-drop, up-to: 0.2, until: 2026-08-31, reason: known, owner: "@a" }
  - { check: metric/f1, rule: max-drop, up-to: 0.2, until: 2026-08-31, reason: known, owner: "@a" }
`

  it.each([
    ['2026-08-31T23:59:59Z', 0],
    ['2026-09-01T00:00:00Z', 1]
  ])('at %s the exit code is %i', (now, code) => {
    const folder = folderWith({
      ...flights,
      'policy.yml': waived,
      'candidate.csv': 'fixture:fixtures/flights/worse.csv'
    })
    expect(run(folder, '--predictions', 'candidate.csv', '--now', now).code).toBe(code)
    expect(check(reportIn(folder), 'metric/accuracy').status).toBe('fail')
  })
})
