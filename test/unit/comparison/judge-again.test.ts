import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { judgeAgain } from '../../../src/comparison/index.js'
import type { Check, Limit, Policy } from '../../../src/documents/index.js'
import { checksOf, policyOf } from './real-data.js'
import { binaryRows, checksBetween, groupedBy, sideOf } from './sides.js'

const policy = policyOf(
  'task: { type: binary, positive: 1 }\n' +
    'baseline: { from: "file:p.csv" }\n' +
    'metrics: { accuracy: { max-drop: 0.01, min: 0.5 }, f1: { max-drop: 0.02 } }\n' +
    'slices: { by: [carrier], metrics: { accuracy: { max-drop: 0.03 }, log-loss: { max-rise: 0.05 } } }\n'
)
let honest: readonly Check[]

beforeAll(async () => {
  honest = [...(await checksOf('flights', 'worse.csv', policy)).values()]
})

/** The checks with one of them changed, judged again: that one. */
function forged(id: string, change: (check: Check) => Check, by: Policy = policy): Check {
  const checks = judgeAgain(
    honest.map((check) => (check.id === id ? change(check) : check)),
    by
  )
  return checks.find((check) => check.id === id)!
}

function withLimit(rule: string, change: (limit: Limit) => Partial<Limit>): (check: Check) => Check {
  return (check) => ({
    ...check,
    limits: check.limits.map((limit) => (limit.rule === rule ? { ...limit, ...change(limit) } : limit))
  })
}

/** A limit for which a document says why it has no numbers. */
function withoutNumbers(rule: string, status: Limit['status']): (check: Check) => Check {
  return (check) => ({
    ...check,
    limits: check.limits.map((limit) =>
      limit.rule === rule
        ? { rule, value: limit.value, status, of: limit.of, mayPass: false, reason: 'says the document' }
        : limit
    )
  })
}

it('honest checks are what they were', () => {
  expect(judgeAgain(honest, policy)).toEqual(honest)
})

it('a check whose id does not fit its slice is an error, and no slice that nobody judges [fail-open 13]', () => {
  const sliced = honest.find(({ slice }) => slice !== undefined)!
  expect(() => forged(sliced.id, (check) => ({ ...check, slice: { carrier: '***' } }))).toThrow('is not of the subject')
})

describe('[fail-open 13] a document answers only what it measured', () => {
  it.each([
    ['another metric', { metric: 'recall' }],
    ['no metric that is named', { metric: undefined }],
    ['the other direction', { direction: 'lower' }]
  ] as const)('%s is no answer', (_, change) => {
    const { status } = forged('metric/accuracy', (check) => ({ ...check, ...change }))
    expect(status).toBe('missing')
  })

  it('a slice that one metric was measured in is asked of every metric', () => {
    const left = honest.filter(({ id }) => id !== 'metric/log-loss[carrier=UA]')
    const checks = judgeAgain(left, policy)
    expect(checks.map(({ id }) => id)).toEqual(honest.map(({ id }) => id))
    expect(checks.find(({ id }) => id === 'metric/log-loss[carrier=UA]')!.status).toBe('missing')
  })
})

describe('[fail-open 13] numbers that cannot all be true are an error', () => {
  it.each([
    ['an estimate that is not the difference', withLimit('max-drop', () => ({ estimate: 0 }))],
    ['a floor that is held against another value', withLimit('min', () => ({ estimate: 0.99 }))],
    ['a difference that the values do not have', (check: Check) => ({ ...check, baseline: check.candidate! })],
    ['an interval without a p-value', withLimit('max-drop', () => ({ p: undefined }))],
    ['a p-value that is none', withLimit('max-drop', () => ({ p: 7 }))],
    ['an undefined p-value beside bounds', withLimit('max-drop', () => ({ p: Number.NaN }))]
  ])('%s', (_, change) => {
    expect(forged('metric/accuracy', change).status).toBe('error')
  })
})

it('[fail-open 13] groups that are too few do not pass, whatever else the document says', () => {
  const few = (check: Check): Check => ({
    ...withLimit('max-drop', () => ({
      estimate: 0,
      interval: { low: -0.001, high: 0.001, level: 0.9, sides: 2 },
      mayPass: true,
      groups: { count: 4, effective: 4 }
    }))(check),
    baseline: check.candidate!,
    difference: 0
  })
  expect(forged('metric/f1', few).status).toBe('inconclusive')
})

describe('[fail-open 5] a reason for having no numbers is believed only where it can be true', () => {
  it.each([
    ['metric/accuracy', 'min', 'no-baseline', 'missing'],
    ['metric/accuracy', 'min', 'incomparable', 'missing'],
    ['metric/accuracy', 'max-drop', 'no-baseline', 'no-baseline'],
    ['metric/accuracy', 'max-drop', 'incomparable', 'incomparable'],
    ['metric/accuracy', 'max-drop', 'inconclusive', 'missing'],
    ['metric/accuracy', 'max-drop', 'not-judged', 'missing'],
    ['metric/accuracy', 'max-drop', 'pass', 'missing'],
    ['metric/accuracy', 'max-drop', 'error', 'error'],
    ['metric/accuracy[carrier=EV]', 'max-drop', 'inconclusive', 'inconclusive'],
    ['metric/accuracy[carrier=EV]', 'max-drop', 'not-judged', 'missing']
  ] as const)('%s %s %s: %s', (id, rule, status, expected) => {
    const { limits } = forged(id, withoutNumbers(rule, status))
    expect(limits.find((limit) => limit.rule === rule)!.status).toBe(expected)
  })

  it('too few rows are too few only where their number says so', () => {
    const small = (n: number | undefined) => (check: Check) =>
      ({ ...withoutNumbers('max-drop', 'not-judged')(check), n }) as Check
    const id = 'metric/accuracy[carrier=EV]'
    expect(forged(id, small(99)).status).toBe('not-judged')
    expect(forged(id, small(100)).status).toBe('missing')
    expect(forged(id, small(undefined)).status).toBe('missing')
  })
})

describe('numbers that no measurement gives', () => {
  const impossible: readonly (readonly [string, (check: Check) => Check, string])[] = [
    [
      'an interval that is upside down',
      withLimit('min', ({ interval }) => ({ interval: { ...interval!, low: interval!.high, high: interval!.low } })),
      'the interval of min'
    ],
    [
      'an interval that does not hold its estimate',
      withLimit('min', ({ interval }) => ({ interval: { ...interval!, low: 0.9999, high: 1 } })),
      'the interval of min'
    ],
    [
      'an interval of a difference that does not hold it',
      withLimit('max-drop', ({ interval }) => ({ interval: { ...interval!, low: 0.001, high: 0.002 } })),
      'the interval of max-drop'
    ],
    [
      'an accuracy of 5',
      (check) => {
        const five = { ...check, candidate: 5, difference: 5 - check.baseline! }
        return {
          ...five,
          limits: check.limits.map((limit) => ({
            ...limit,
            estimate: limit.rule === 'min' ? 5 : five.difference,
            interval: { ...limit.interval!, low: limit.rule === 'min' ? 4.9 : five.difference - 0.1, high: 5.1 }
          }))
        }
      },
      'accuracy lies in [0, 1], and the document says 5'
    ]
  ]

  it.each(impossible)('%s is an error', (_, change, reason) => {
    const check = forged('metric/accuracy', change)
    expect(check.status).toBe('error')
    expect(check.reason).toContain(reason.charAt(0).toUpperCase() + reason.slice(1))
  })
})

describe('what the engine measures is judged again as it was', () => {
  const metrics = ['accuracy', 'recall', 'f1', 'mcc', 'roc-auc', 'average-precision', 'calibration-bias', 'brier']
  const entries = metrics.map((name) =>
    name === 'calibration-bias'
      ? `${name}: { max: 0.1 }`
      : name === 'brier'
        ? `${name}: { max: 0.3, max-rise: 0.05 }`
        : `${name}: { min: 0.5, max-drop: 0.05, max-gain: 0.3 }`
  )
  const by = policyOf(
    `task: { type: binary, positive: 1 }\nbaseline: { from: "file:p.csv" }\nmetrics: { ${entries.join(', ')} }\n`
  )

  const rows = fc.array(
    fc.record({
      label: fc.constantFrom(0, 1),
      candidate: fc.double({ min: 0, max: 1, noNaN: true }),
      baseline: fc.double({ min: 0, max: 1, noNaN: true }),
      weight: fc.nat({ max: 20 })
    }),
    { minLength: 1, maxLength: 60 }
  )

  const outcomes = (checks: readonly Check[]) =>
    checks.map(({ id, status, limits }) => [
      id,
      status,
      limits.map((limit) => [limit.rule, limit.status, limit.reason])
    ])

  it.each(['independent', 'weighted', 'grouped'])('%s rows', (kind) => {
    fc.assert(
      fc.property(rows, (all) => {
        const rowsOf = (model: 'candidate' | 'baseline') => ({
          ...binaryRows(all.length, (row) => ({ label: all[row]!.label, predicted: all[row]![model] >= 0.5 ? 1 : 0 }), {
            scores: [Float64Array.from(all, (each) => each[model])],
            ...(kind === 'weighted' && { weights: Float64Array.from(all, ({ weight }) => weight + 0.5) }),
            ...(kind === 'grouped' && { groups: groupedBy(all.length, 6) })
          })
        })
        const found = [...checksBetween(sideOf(rowsOf('candidate')), sideOf(rowsOf('baseline')), by).values()]
        expect(outcomes(judgeAgain(found, by))).toEqual(outcomes(found))
      }),
      { numRuns: 25, seed: 3 }
    )
  })
})
