import type { Check, Limit, Report } from '../../../src/documents/index.js'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

/** A limit as a comparison would write it. */
export function limit(of: Partial<Limit> = {}): Limit {
  return {
    rule: 'max-drop',
    value: 0.01,
    status: 'pass',
    of: 'difference',
    estimate: 0.0026,
    interval: { low: -0.0011, high: 0.0063, level: 0.9, sides: 2 },
    p: 0.87,
    q: 1,
    detectable: 0.0056,
    nNeeded: 5500,
    mayPass: true,
    reason: 'a loss beyond the limit is excluded',
    ...of
  }
}

/** A check of one limit. */
export function check(of: Partial<Check> = {}, ofLimit: Partial<Limit> = {}): Check {
  const status = of.status ?? 'pass'
  return {
    id: `metric/${of.subject ?? 'accuracy'}${of.slice ? JSON.stringify(of.slice) : ''}`,
    family: 'metric',
    subject: 'accuracy',
    severity: 'block',
    metric: of.subject ?? 'accuracy',
    direction: 'higher',
    baseline: 0.9142,
    candidate: 0.9168,
    difference: 0.0026,
    method: 'Tango score, McNemar mid-p',
    n: 20_000,
    limits: [limit({ status, ...ofLimit })],
    reason: status === 'pass' ? 'A loss beyond the limit is excluded.' : 'Proven beyond the limit.',
    nextStep: status === 'pass' ? '' : 'Find what changed in data, features or training.',
    ...of,
    status
  }
}

/** A report of some checks. */
export function report(of: Partial<Report> = {}): Report {
  return {
    schema: 'model-gate/report@1',
    verdict: 'pass',
    blocked: false,
    summary: '1 of 1 checks passed',
    model: 'flight-delay',
    task: 'binary',
    confidence: 0.95,
    candidate: { kind: 'rows', data: digest, rows: 20_000 },
    baseline: { kind: 'rows', data: digest, rows: 20_000, ageDays: 12.3, sameData: 'proven' },
    policy: { digest, effective: {} },
    checks: [check()],
    changedPolicy: [],
    waivers: [],
    notes: [],
    errors: [],
    seed: 1,
    tool: { name: 'model-gate', version: '0.1.0' },
    run: {
      time: '2026-08-01T00:00:00.000Z',
      baseline: 'git:main:production',
      policyPath: '.github/model-gate.yml',
      tried: [
        {
          reference: 'git:main:production',
          result: 'used',
          detail: '20000 rows (commit 41d07e3c2b1a)',
          milliseconds: 90
        }
      ]
    },
    ...of
  }
}

const failing = check(
  { subject: 'recall', status: 'fail', baseline: 0.812, candidate: 0.781, difference: -0.031 },
  {
    estimate: -0.031,
    interval: { low: -0.037, high: -0.025, level: 0.9, sides: 2 },
    p: 1e-9,
    q: 6e-9,
    reason: 'proven beyond the limit'
  }
)
const undecided = check(
  {
    subject: 'log-loss',
    status: 'inconclusive',
    direction: 'lower',
    baseline: 0.6495,
    candidate: 0.6555,
    difference: 0.006,
    reason: 'Limit not excluded; these data show changes from 0.0124.',
    nextStep: 'About 24,000 rows would exclude the limit if nothing changed; or widen it in a pull request of its own.'
  },
  {
    rule: 'max-rise',
    estimate: 0.006,
    interval: { low: -0.002, high: 0.014, level: 0.9, sides: 2 },
    p: 0.1,
    q: 0.2,
    reason: 'limit not excluded'
  }
)
const slice = check({
  slice: { carrier: 'HA' },
  status: 'fail',
  severity: 'warn',
  n: 412,
  baseline: 0.774,
  candidate: 0.691,
  difference: -0.083
})
const thin = check({
  slice: { carrier: 'AS' },
  status: 'not-judged',
  n: 37,
  limits: [],
  reason: '37 rows are fewer than the 100 that a slice needs.'
})

/** Reports that a person looks at: golden files in fixtures/reports. */
export const samples: Readonly<Record<string, readonly Report[]>> = {
  pass: [
    report({
      checks: [check(), check({ subject: 'roc-auc', baseline: 0.6676, candidate: 0.7151, difference: 0.0475 })],
      summary: '2 of 2 checks passed'
    })
  ],
  fail: [
    report({
      verdict: 'fail',
      blocked: true,
      summary: '2 checks failed, 1 inconclusive, 1 not judged, 1 of 5 passed',
      checks: [check(), failing, undecided, slice, thin],
      notes: [
        'Worst slice of accuracy: carrier=HA at −0.083; a slice of its size would be the worst of 12 at about −0.04 if nothing changed'
      ]
    })
  ],
  waived: [
    report({
      verdict: 'warn',
      summary: '1 check failed (1 waived)',
      checks: [
        {
          ...failing,
          waiver: {
            rule: 'max-drop',
            upTo: 0.05,
            until: '2026-12-31',
            reason: 'HA left the route',
            owner: '@acme/risk'
          }
        }
      ],
      waivers: [
        {
          check: 'metric/recall',
          rule: 'max-drop',
          until: '2026-12-31',
          owner: '@acme/risk',
          reason: 'HA left the route',
          state: 'used',
          expiresInDays: 152
        },
        {
          check: 'metric/gone',
          rule: 'max',
          until: '2026-07-01',
          owner: '@a',
          reason: 'old',
          state: 'unmatched',
          expiresInDays: -31
        }
      ]
    })
  ],
  'no-baseline': [
    report({
      verdict: 'warn',
      summary: '1 without a baseline',
      baseline: { kind: 'none', sameData: 'no-baseline' },
      checks: [
        check(
          {
            status: 'no-baseline',
            reason: 'There is no baseline to compare with.',
            nextStep: 'Promote this model as the first.'
          },
          { reason: 'there is no baseline to compare with' }
        )
      ],
      run: {
        time: '2026-08-01T00:00:00.000Z',
        tried: [
          { reference: 'file:production.csv', result: 'none', detail: 'nothing there', milliseconds: 1 },
          {
            reference: 'git:main:production',
            result: 'unreachable',
            detail: 'there is no commit "main" in this clone',
            milliseconds: 12
          }
        ]
      }
    })
  ],
  error: [
    report({
      verdict: 'error',
      blocked: true,
      summary: 'nothing trustworthy was measured',
      checks: [],
      errors: ['candidate.csv: row 5, column "score": must be a number in [0, 1], got 1.2'],
      candidate: { kind: 'none' }
    })
  ],
  'two-models': [
    report(),
    report({ model: 'churn', verdict: 'fail', blocked: true, summary: '1 check failed', checks: [failing] })
  ],
  hostile: [
    report({
      verdict: 'fail',
      blocked: true,
      summary: '1 check failed',
      checks: [
        {
          ...failing,
          subject: '</details><img src=x onerror=alert(1)>|`@octocat`',
          slice: { 'a|b': '[x](http://evil.example) #1 \u202e✅ pass\n### PASS' },
          reason: '<script>alert(1)</script> ![x](data:image/png;base64,x) www.evil.example @octocat'
        }
      ]
    })
  ]
}

/** As many slices as nobody has, with names of 200 characters that take two or four units each. */
export function manySlices(count: number): Report {
  const name = (index: number): string => `${'漢😀'.repeat(66)}${index}`
  const slices = Array.from({ length: count }, (_, index) =>
    check({
      slice: { [name(index)]: name(index) },
      status: index % 3 === 0 ? 'fail' : index % 3 === 1 ? 'inconclusive' : 'pass'
    })
  )
  return report({ verdict: 'fail', blocked: true, summary: `${count} checks`, checks: [failing, ...slices] })
}
