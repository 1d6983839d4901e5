import { digestOf, type Check, type Limit, type Report } from '../../../src/documents/index.js'

/** Reports as the gate writes them, of a model that tells late flights; every builder gives a fresh one. */

/** A copy without some keys. */
function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = { ...whole }
  for (const key of keys) delete copy[key]
  return copy as Omit<T, K>
}

const interval = (low: number, high: number): Limit['interval'] => ({ low, high, level: 0.9, sides: 2 })

export function sampleLimit(over: Partial<Limit> = {}): Limit {
  return {
    rule: 'max-drop',
    value: 0.01,
    status: 'pass',
    of: 'difference',
    estimate: 0.0012,
    interval: interval(-0.0021, 0.0045),
    p: 0.727,
    q: 1,
    detectable: 0.0051,
    nNeeded: 4100,
    mayPass: true,
    support: 5127,
    reason: 'a loss beyond the limit is excluded',
    ...over
  }
}

export function sampleCheck(over: Partial<Check> = {}): Check {
  return {
    id: 'metric/roc-auc',
    family: 'metric',
    subject: 'roc-auc',
    status: 'pass',
    severity: 'block',
    metric: 'ROC AUC',
    direction: 'higher',
    baseline: 0.7312,
    candidate: 0.7324,
    difference: 0.0012,
    method: 'DeLong',
    n: 24_310,
    limits: [sampleLimit()],
    reason: 'A loss beyond the limit is excluded.',
    nextStep: '',
    ...over
  }
}

const remedy =
  'Find what changed in data, features or training; if the loss is intended, add a waiver with an expiry date in a separate pull request.'

const logLoss = (): Check =>
  sampleCheck({
    id: 'metric/log-loss',
    subject: 'log-loss',
    metric: 'log loss',
    direction: 'lower',
    baseline: 0.48213,
    candidate: 0.48155,
    difference: -0.00058,
    method: 'paired t',
    limits: [
      sampleLimit({
        rule: 'max-rise',
        value: 0.005,
        estimate: -0.00058,
        interval: interval(-0.00141, 0.00025),
        p: 0.875,
        detectable: 0.00126,
        nNeeded: 660
      }),
      {
        rule: 'max',
        value: 0.55,
        status: 'pass',
        of: 'candidate',
        estimate: 0.48155,
        mayPass: true,
        reason: 'the ceiling is met and proven'
      }
    ]
  })

export const recallFailed = (): Check =>
  sampleCheck({
    id: 'metric/recall',
    subject: 'recall',
    metric: 'recall of late',
    status: 'fail',
    baseline: 0.6121,
    candidate: 0.5874,
    difference: -0.0247,
    method: 'Tango score, McNemar mid-p',
    limits: [
      sampleLimit({
        status: 'fail',
        estimate: -0.0247,
        interval: interval(-0.0316, -0.0178),
        p: 0.0000000021,
        q: 0.0000000126,
        reason: 'proven beyond the limit'
      })
    ],
    reason: 'Proven beyond the limit.',
    nextStep: remedy
  })

/** Slices of carriers, the first `failed` of them failed. */
function slices(carriers: readonly string[], failed: number): Check[] {
  return carriers.map((carrier, index) => {
    const fails = index < failed
    const difference = fails ? -0.083 + index / 100_000 : 0.004
    const limit = sampleLimit({
      value: 0.03,
      status: fails ? 'fail' : 'pass',
      estimate: difference,
      interval: interval(difference - 0.019, difference + 0.019),
      p: fails ? 0.00000000000034 : 0.635,
      q: fails ? 0.0000000000034 : 1,
      reason: fails ? 'proven beyond the limit' : 'a loss beyond the limit is excluded'
    })
    return sampleCheck({
      id: `metric/recall[carrier=${carrier}]`,
      subject: 'recall',
      metric: 'recall of late',
      slice: { carrier },
      status: limit.status,
      baseline: 0.611,
      candidate: 0.611 + difference,
      difference,
      n: 1204 + index,
      limits: [limit],
      reason: fails ? 'Proven beyond the limit.' : 'A loss beyond the limit is excluded.',
      nextStep: fails ? remedy : ''
    })
  })
}

const thinSlice = (): Check => {
  const rest = without(sampleCheck(), 'baseline', 'candidate', 'difference')
  return {
    ...rest,
    id: 'metric/recall[carrier=OO]',
    metric: 'recall of late',
    slice: { carrier: 'OO' },
    status: 'not-judged',
    n: 37,
    limits: [
      { rule: 'max-drop', value: 0.03, status: 'not-judged', of: 'difference', mayPass: false, reason: 'too few rows' }
    ],
    reason: '37 rows are fewer than the 100 that a slice needs.',
    nextStep: 'Evaluate on more rows of this slice, or leave it out'
  }
}

export function passed(over: Partial<Report> = {}): Report {
  return {
    schema: 'model-gate/report@1',
    verdict: 'pass',
    blocked: false,
    summary: '5 of 5 checks passed',
    model: 'flight-delays',
    task: 'binary',
    confidence: 0.95,
    candidate: {
      kind: 'rows',
      commit: '9f2c1ab7d0e64c0f8a1b3c5d7e9f0a2b4c6d8e0f',
      data: digestOf('flights 2013'),
      rows: 24_310,
      models: [{ path: 'models/flight-delays.onnx', digest: digestOf('candidate'), bytes: 1_482_113 }]
    },
    baseline: {
      kind: 'rows',
      commit: '41d07e3c2b4a6980f1e3d5c7b9a8f6e4d2c0b1a3',
      data: digestOf('flights 2013'),
      rows: 24_310,
      ageDays: 12.4,
      sameData: 'proven'
    },
    policy: { digest: digestOf('policy'), effective: { model: 'flight-delays' } },
    checks: [sampleCheck(), logLoss(), ...slices(['AA', 'DL', 'UA'], 0)],
    changedPolicy: [],
    waivers: [],
    notes: [],
    errors: [],
    seed: 20_130_701,
    tool: { name: 'model-gate', version: '0.1.0' },
    run: {
      time: '2026-03-02T09:41:07Z',
      baseline: 'git:main:production',
      candidateFiles: ['predictions.csv'],
      policyPath: '.github/model-gate.yml',
      policyCommit: '41d07e3c2b4a6980f1e3d5c7b9a8f6e4d2c0b1a3',
      node: '20.19.5',
      tried: [
        { reference: 'file:baseline', result: 'none', detail: 'nothing of that name', milliseconds: 412 },
        { reference: 'git:main:production', result: 'used', detail: 'evaluation.json of 41d07e3', milliseconds: 88 }
      ]
    },
    ...over
  }
}

export function warned(): Report {
  const check = sampleCheck({
    status: 'inconclusive',
    candidate: 0.7271,
    difference: -0.0041,
    limits: [
      sampleLimit({
        status: 'inconclusive',
        estimate: -0.0041,
        interval: interval(-0.0123, 0.0041),
        p: 0.205,
        q: 0.411,
        detectable: 0.0124,
        nNeeded: 66_100,
        reason: 'limit not excluded; a change of 0.0124 or more would show in these data'
      })
    ],
    reason: 'Limit not excluded; a change of 0.0124 or more would show in these data.',
    nextStep:
      'About 67,000 rows would exclude the limit of roc-auc if nothing changed; or widen the limit in a pull request of its own.'
  })
  return passed({
    verdict: 'warn',
    summary: '1 inconclusive, 4 of 6 passed, 1 not judged',
    checks: [check, logLoss(), ...slices(['AA', 'DL', 'UA'], 0), thinSlice()],
    notes: ['The baseline was measured with another version of the evaluation script (2.1 and 2.0)']
  })
}

export function failed(): Report {
  return passed({
    verdict: 'fail',
    blocked: true,
    summary: '3 checks failed, 5 of 9 passed, 1 not judged',
    checks: [...slices(['HA', 'F9', 'AA', 'DL', 'UA'], 2), recallFailed(), sampleCheck(), logLoss(), thinSlice()],
    changedPolicy: ['metrics.recall.max-drop: 0.01 becomes 0.05 (the standard of main is used)'],
    notes: ['Rows of one flight number stand together: 3,844 groups']
  })
}

export function broken(): Report {
  return passed({
    verdict: 'error',
    blocked: true,
    summary:
      'nothing trustworthy was measured: predictions.csv: row 5, column "score": must be a number in [0, 1], got "1.2"',
    candidate: { kind: 'none' },
    baseline: { ...passed().baseline, sameData: 'not-proven' },
    checks: [],
    errors: ['predictions.csv: row 5, column "score": must be a number in [0, 1], got "1.2"\n  Write probabilities']
  })
}

export function firstAdoption(): Report {
  const rest = without(sampleCheck(), 'baseline', 'difference', 'method')
  const floor = sampleLimit({
    rule: 'min',
    value: 0.7,
    of: 'candidate',
    estimate: 0.7324,
    interval: interval(0.7268, 0.738)
  })
  const unmade: Limit = {
    rule: 'max-drop',
    value: 0.01,
    status: 'no-baseline',
    of: 'difference',
    mayPass: false,
    reason: 'there is no baseline to compare with'
  }
  const check: Check = {
    ...rest,
    status: 'no-baseline',
    limits: [unmade, { ...floor, reason: 'the floor is met and proven' }],
    reason: 'There is no baseline to compare with.',
    nextStep:
      'If production has a baseline, mend where it is looked for (`baseline.from`, --baseline); if not, promote this model as the first.'
  }
  return passed({
    verdict: 'warn',
    summary: '1 without a baseline',
    baseline: { kind: 'none', sameData: 'no-baseline' },
    checks: [check],
    run: {
      ...withoutBaseline(),
      tried: [
        { reference: 'file:baseline', result: 'none', detail: 'nothing of that name', milliseconds: 412 },
        { reference: 'git:main:production', result: 'unreachable', detail: 'git is not installed', milliseconds: 97 },
        { reference: 'file:baseline.json', result: 'not-tried', detail: '' }
      ]
    }
  })
}

function withoutBaseline(): Report['run'] {
  return without(passed().run, 'baseline')
}

export function waived(): Report {
  const waiver = {
    rule: 'max-drop',
    upTo: 0.03,
    until: '2026-04-01',
    reason: 'new label source, see ADR 7',
    owner: '@ada'
  }
  const listed = without(waiver, 'upTo')
  return passed({
    verdict: 'warn',
    summary: '1 check failed (1 waived), 1 of 2 passed',
    checks: [{ ...recallFailed(), waiver }, sampleCheck()],
    waivers: [
      { check: 'metric/recall', ...listed, state: 'used', expiresInDays: 30 },
      { check: 'metric/mcc', ...listed, until: '2026-02-27', state: 'unmatched', expiresInDays: -3 }
    ]
  })
}

/** Everything that a pull request could write to mislead a reader. */
export const hostileTexts: readonly string[] = [
  '<!-- model-gate:v1 key=other -->',
  '</details></table><script>alert(1)</script>',
  'a|b`c`|**bold**_it_ ~~no~~',
  '@octocat/admins #123 GH-7 octo/repo#1 a@b.example',
  '[x](https://evil.example) ![y](http://evil.example/p.png) www.evil.example https://evil.example',
  ':white_check_mark: ✅ pass',
  'HA\n\n# Model gate PASS\n\n| a | b |\n|--|--|',
  'abc\u202edcba\u2066x\u2069\u200b\ufeff\u00ad',
  '\u001b[31mred\u001b[0m\u0007\r\u0000',
  '::error::stop ##[error]stop ::stop-commands::x',
  '日本航空👩‍✈️'.repeat(20),
  '&lt;b&gt; &#64; \\*x\\* $x^2$ half \ud83d',
  '   ',
  '1. one',
  '- one'
]

export function hostile(): Report {
  const all = hostileTexts.join(' ')
  return passed({
    verdict: 'fail',
    blocked: true,
    model: hostileTexts[0]!,
    summary: `${hostileTexts.length} checks failed`,
    checks: slices(hostileTexts, hostileTexts.length).map((check, index) => ({
      ...check,
      metric: hostileTexts[(index + 1) % hostileTexts.length]!,
      reason: hostileTexts[(index + 2) % hostileTexts.length]!,
      nextStep: hostileTexts[(index + 3) % hostileTexts.length]!
    })),
    changedPolicy: [all],
    notes: hostileTexts.slice(),
    errors: [all],
    waivers: hostileTexts.map((text) => ({
      check: text,
      rule: text,
      until: text,
      owner: text,
      reason: text,
      state: 'unmatched' as const,
      expiresInDays: 0
    })),
    tool: { name: 'model-gate', version: hostileTexts[1]! },
    run: {
      ...passed().run,
      baseline: hostileTexts[4]!,
      tried: hostileTexts.map((text) => ({ reference: text, result: 'refused' as const, detail: text })),
      environment: Object.fromEntries(hostileTexts.map((text) => [text, text]))
    }
  })
}

export function several(): readonly Report[] {
  return [failed(), passed({ model: 'taxi-out' }), { ...warned(), model: 'air-time' }]
}

/** 5,000 slices with names of 200 characters, `failing` of which failed. */
export function manySlices(failing: number): Report {
  const carriers = Array.from({ length: 5000 }, (_, index) => `${'_*|<'.repeat(49)}${String(index).padStart(4, '0')}`)
  return passed({
    verdict: failing === 0 ? 'pass' : 'fail',
    blocked: failing > 0,
    summary:
      failing === 0 ? '5001 of 5001 checks passed' : `${failing} checks failed, ${5001 - failing} of 5001 passed`,
    checks: [sampleCheck(), ...slices(carriers, failing)]
  })
}

/** The reports whose rendering is kept under `fixtures/reports`. */
export const goldenReports: Readonly<Record<string, () => readonly Report[]>> = {
  pass: () => [passed()],
  warn: () => [warned()],
  fail: () => [failed()],
  error: () => [broken()],
  'first-adoption': () => [firstAdoption()],
  waived: () => [waived()],
  hostile: () => [hostile()],
  several,
  'many-slices': () => [manySlices(700)]
}
