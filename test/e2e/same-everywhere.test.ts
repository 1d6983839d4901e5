import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { describe, expect, it, jest } from '@jest/globals'

import { itWith, toolPath } from '../github/tools.js'
import { folderWith, modelGate } from './command.js'

jest.setTimeout(240_000)

/** Names that sort, upper and lower differently by language, numbers that are written differently, days that are others elsewhere. */
const airlines = ['İstanbul', 'ısparta', 'Zürich', 'Äre', 'zulu', '日本', 'مصر', 'I', 'i', '10', '9', 'ß']

function predictions(better: boolean): string {
  const rows = airlines.flatMap((airline, of) =>
    Array.from({ length: 120 }, (_, row) => {
      const late = (row * 7 + of) % 2
      const score = better ? (late === 1 ? 0.7 : 0.3) + (row % 10) / 40 : ((row * 13 + of * 5) % 50) / 50
      return `${of}-${row},${late},${score},${airline}`
    })
  )
  return ['id,label,score,airline', ...rows, ''].join('\n')
}

function table(shift: number): string {
  const rows = Array.from({ length: 1500 }, (_, row) => {
    const hour = String((row * 5 + shift) % 24).padStart(2, '0')
    const day = String((row % 27) + 1).padStart(2, '0')
    return `2026-03-${day}T${hour}:30:00,${((row * 0.618) % 1) + shift / 10},${airlines[(row * (shift + 1)) % airlines.length]!}`
  })
  return ['at,delay,airline', ...rows, ''].join('\n')
}

const policy = `version: 1
model: late
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1, score: score }
baseline: { from: "file:production.csv" }
metrics: { roc-auc: { max-drop: 0.02 }, log-loss: { max-rise: 0.05 }, f1: { max-drop: 0.1 } }
slices: { by: [airline], min-rows: 100, metrics: { auc: { metric: roc-auc, max-drop: 0.02 }, loss: { metric: log-loss, max-rise: 0.05 } } }
drift: { reference: before.csv, current: after.csv }
`

const files = {
  'policy.yml': policy,
  'production.csv': predictions(true),
  'predictions.csv': predictions(false),
  'before.csv': table(0),
  'after.csv': table(3)
}

/** Every document and every page that the gate writes, what may differ left out: the program that ran, and how long it took. */
function everything(node: string, env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folder = folderWith(files)
  const now = ['--now', '2026-08-01T00:00:00Z']
  const asked = [
    ['run', '--policy', 'policy.yml', ...now],
    ['evaluate', '--policy', 'policy.yml', '--output', 'measured'],
    ['compare', '--policy', 'policy.yml', '--evaluation', 'measured', '--output', 'compared', ...now],
    ['drift', '--policy', 'policy.yml', '--output', 'drift'],
    ['profile', 'before.csv', '--output', 'profile.json']
  ]
  const codes = asked.map((arguments_) => {
    const { status } = spawnSync(node, [resolve('dist/cli.js'), ...arguments_, '--quiet'], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ...env }
    })
    return status
  })
  expect(codes).toEqual([1, 0, 0, 0, 0])
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const report = JSON.parse(read('model-gate/report.json')) as object
  return {
    'report.json': JSON.stringify({ ...report, run: undefined }, null, 2),
    'report.md': read('model-gate/report.md').replace(/\| [\d,]+ ms \||Node \| .*|[vV]?\d+\.\d+\.\d+/g, ''),
    'evaluation.json': read('measured/evaluation.json').replace(/"createdAt": ".*"/, ''),
    'checks.json': read('compared/checks.json').replace(/"milliseconds": \d+/g, ''),
    'checks.json of drift': read('drift/checks.json').replace(/"milliseconds": \d+/g, ''),
    'profile.json': read('profile.json')
  }
}

const locales = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8', 'ja_JP.UTF-8']
const zones = ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati']

/** ICU takes the language of the first of these that is set. */
const inLocale = (locale: string): Record<string, string> => ({ LANG: locale, LC_ALL: locale, LANGUAGE: '' })

let here: Readonly<Record<string, string>> | undefined
const usual = (): Readonly<Record<string, string>> =>
  (here ??= everything(process.execPath, { ...inLocale('en_US.UTF-8'), TZ: 'UTC' }))

describe('the same inputs give the same files [rule 20]', () => {
  it.each(locales.map((locale, index) => [locale, zones[index % zones.length]!]))('in %s and %s', (locale, zone) => {
    expect(everything(process.execPath, { ...inLocale(locale), TZ: zone })).toEqual(usual())
  })

  for (const tool of ['node22', 'node24'] as const) {
    itWith(tool)(`under ${tool}, in another locale and zone`, () => {
      expect(everything(toolPath(tool)!, { ...inLocale('tr_TR.UTF-8'), TZ: 'Asia/Kathmandu' })).toEqual(usual())
    })
  }

  it('holds something to differ: names of every script, and days', () => {
    const { 'report.json': report = '', 'profile.json': profile = '' } = usual()
    for (const airline of airlines) expect(report).toContain(`"airline": "${airline}"`)
    expect(profile).toContain('timestamp')
  })
})

const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
const BOM = '\ufeff'

/** What `run` says of files as another system or editor writes them. */
function verdictOf(changed: Readonly<Record<string, string>>, ...flags: readonly string[]): object {
  const folder = folderWith({ ...files, ...changed })
  const { code, err } = modelGate(['run', '--policy', 'policy.yml', '--quiet', ...flags], { cwd: folder })
  if (code !== 1) return { code, err }
  const { checks } = JSON.parse(readFileSync(join(folder, 'model-gate/report.json'), 'utf8')) as {
    checks: readonly object[]
  }
  return { code, checks }
}

describe('files as Windows and its editors write them', () => {
  const expected = (): object => verdictOf({})

  it.each([
    ['a policy with CRLF', { 'policy.yml': crlf(policy) }],
    ['a policy with a byte order mark', { 'policy.yml': BOM + policy }],
    [
      'tables with CRLF',
      { 'predictions.csv': crlf(files['predictions.csv']), 'production.csv': crlf(files['production.csv']) }
    ],
    [
      'tables of drift with CRLF and a byte order mark',
      { 'after.csv': BOM + crlf(files['after.csv']), 'before.csv': crlf(files['before.csv']) }
    ],
    ['a table with a byte order mark', { 'predictions.csv': BOM + files['predictions.csv'] }]
  ])('%s', (_, changed: Readonly<Record<string, string>>) => {
    expect(verdictOf(changed)).toEqual(expected())
  })

  it('a metric file with CRLF and a byte order mark', () => {
    const numbers = 'version: 1\nmodel: m\ncandidate: { metrics: m.json }\nmetrics: { accuracy: { min: 0.5 } }\n'
    const json = '{\n  "accuracy": 0.75\n}\n'
    const verdicts = [json, crlf(json), BOM + json].map((text) => {
      const folder = folderWith({ 'policy.yml': numbers, 'm.json': text })
      return modelGate(['run', '--policy', 'policy.yml', '--quiet'], { cwd: folder }).code
    })
    expect(verdicts).toEqual([0, 0, 0])
  })

  it.each([
    ['a policy', { 'policy.yml': policy.replace('predictions.csv', 'data\\predictions.csv') }, []],
    ['a drive in the policy', { 'policy.yml': policy.replace('predictions.csv', 'C:\\data\\predictions.csv') }, []],
    ['the command line', {}, ['--predictions', 'C:\\data\\predictions.csv']]
  ])(
    'a path with backslashes in %s is no pass, and is named',
    (_, changed: Readonly<Record<string, string>>, flags: readonly string[]) => {
      const folder = folderWith({ ...files, ...changed })
      const { code, err, out } = modelGate(['run', '--policy', 'policy.yml', ...flags], { cwd: folder })
      expect([2, 3]).toContain(code)
      expect(out + err).toMatch(/data\\+predictions\.csv/)
    }
  )
})
