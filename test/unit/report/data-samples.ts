import type { Check, Drift, Limit, Report } from '../../../src/documents/index.js'
import { hostileTexts, passed, recallFailed, sampleCheck } from './samples.js'

/** Reports on data, as the gate writes them: flights of January against earlier ones of the same month. */

const meant =
  'Find what changed in the data or in how the column is made; if it is meant, make the new data the reference, or add a waiver with an expiry date in a separate pull request.'

function distance(over: Partial<Limit> & Pick<Limit, 'rule' | 'value'>): Limit {
  return {
    status: 'pass',
    of: 'distance',
    estimate: 0,
    p: 0.5,
    q: 0.816,
    mayPass: true,
    reason: 'stays below',
    ...over
  }
}

const rises = (): Limit[] => [distance({ rule: 'missing', value: 0.02 }), distance({ rule: 'infinite', value: 0.02 })]

const ks = (over: Partial<Limit> = {}): Limit =>
  distance({
    rule: 'ks',
    value: 0.1,
    estimate: 0.0174,
    p: 0.31,
    q: 0.85,
    detectable: 0.032,
    reason: 'the Kolmogorov-Smirnov distance stays within the limit',
    ...over
  })

function sides(reference: readonly number[], current: readonly number[]): Pick<Drift, 'reference' | 'current'> {
  return {
    reference: { rows: 13_502, values: 13_502, missing: 0, shares: [...reference] },
    current: { rows: 4000, values: 4000, missing: 0, shares: [...current] }
  }
}

const tenths: readonly number[] = Array.from({ length: 10 }, () => 0.1)

const numbers = (over: Partial<Drift> = {}): Drift => ({
  type: 'numeric',
  ...sides(tenths, tenths),
  statistics: { ks: 0.0174, psi: 0.0019 },
  change: '',
  causes: [],
  ...over
})

/** A column that passed. */
export function columnCheck(column: string, over: Partial<Check> = {}): Check {
  const family = over.family ?? 'drift'
  return {
    id: `${family}/${column}`,
    family,
    subject: column,
    status: 'pass',
    severity: 'block',
    method: 'Kolmogorov-Smirnov',
    n: 4000,
    limits: [ks(), distance({ rule: 'wasserstein', value: 0.25, estimate: 0.011 }), ...rises()],
    drift: numbers(),
    reason: 'The column stays within its limits.',
    nextStep: '',
    ...over
  }
}

const categories = (over: Partial<Check> = {}): Check =>
  columnCheck('carrier', {
    method: 'chi-square',
    limits: [
      distance({ rule: 'jensen-shannon', value: 0.1, estimate: 0.0057, detectable: 0.0332 }),
      distance({ rule: 'missing', value: 0.02 })
    ],
    drift: { ...numbers(), type: 'categorical' },
    ...over
  })

const unitBug = (): Check =>
  columnCheck('distance', {
    status: 'fail',
    limits: [
      ks({
        status: 'fail',
        estimate: 0.37232,
        p: 0,
        q: 0,
        mayPass: false,
        reason: 'the KS distance is 0.372, limit 0.1'
      }),
      distance({
        rule: 'wasserstein',
        value: 0.25,
        status: 'fail',
        estimate: 0.57036,
        p: 0,
        q: 0,
        mayPass: false,
        reason: 'the Wasserstein distance is 0.57 standard deviations, limit 0.25 standard deviations (q < 0.001)'
      }),
      ...rises()
    ],
    drift: numbers({
      ...sides(tenths, [0.009, 0.125, 0.06, 0.05, 0.069, 0.037, 0.009, 0.158, 0.29, 0.195]),
      change: 'median 872 to 1,333',
      causes: ['looks multiplied by 1.609 (miles to kilometres)']
    }),
    reason:
      'The Kolmogorov-Smirnov distance is 0.372, limit 0.1 (q < 0.001); the Wasserstein distance is 0.57 standard deviations, limit 0.25 standard deviations (q < 0.001).',
    nextStep: `Looks multiplied by 1.609 (miles to kilometres). ${meant}`
  })

const newCategory = (): Check =>
  categories({
    status: 'fail',
    limits: [
      distance({
        rule: 'jensen-shannon',
        value: 0.1,
        status: 'fail',
        estimate: 0.15337,
        p: 1.7e-111,
        q: 2.6e-110,
        reason: 'the Jensen-Shannon distance is 0.153, limit 0.1 (q < 0.001)'
      }),
      {
        rule: 'new-categories',
        value: 0.005,
        status: 'fail',
        of: 'distance',
        estimate: 0.03525,
        mayPass: true,
        reason: 'the share of new categories is 3.52 %, more than 0.5 % and more than the reference can have missed'
      },
      distance({ rule: 'missing', value: 0.02 })
    ],
    drift: {
      type: 'categorical',
      ...sides(
        [0.168, 0.164, 0.153, 0.139, 0.103, 0.086, 0.061, 0.059, 0.067],
        [0.174, 0.171, 0.152, 0.138, 0.101, 0.082, 0.058, 0.022, 0.102]
      ),
      statistics: { 'jensen-shannon': 0.15337 },
      change: '`ZZ`: 0 % to 3.5 %',
      causes: ['rows of `US` seem to have become `ZZ`']
    },
    reason:
      'The Jensen-Shannon distance is 0.153, limit 0.1 (q < 0.001); the share of new categories is 3.52 %, more than 0.5 % and more than the reference can have missed.',
    nextStep: `Rows of \`US\` seem to have become \`ZZ\`. ${meant}`
  })

const missingRate = (): Check =>
  columnCheck('wind_speed', {
    status: 'fail',
    severity: 'warn',
    n: 3526,
    limits: [
      ks({ estimate: 0.0253 }),
      distance({
        rule: 'missing',
        value: 0.02,
        status: 'fail',
        estimate: 0.11643,
        p: 0,
        q: 0,
        mayPass: false,
        nNeeded: 147,
        reason: 'the rise of missing values is 11.6 points, limit 2 points (q < 0.001)'
      })
    ],
    drift: numbers({ change: 'missing 0.21 % to 12 %' }),
    reason: 'The rise of missing values is 11.6 points, limit 2 points (q < 0.001).',
    nextStep: meant
  })

function schemaFault(column: string, reason: string, nextStep: string): Check {
  return {
    id: `schema/${column}`,
    family: 'schema',
    subject: column,
    status: 'fail',
    severity: 'block',
    limits: [{ rule: 'schema', value: 0, status: 'fail', of: 'distance', estimate: 1, mayPass: false, reason }],
    reason: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
    nextStep
  }
}

export function contractCheck(column: string, broken: boolean): Check {
  const min: Limit = {
    rule: 'min',
    value: 0,
    status: broken ? 'fail' : 'pass',
    of: 'candidate',
    estimate: broken ? -3 : 2,
    mayPass: true,
    reason: broken ? '14 of 4,000 rows are below 0; the smallest is -3' : 'no value is below 0'
  }
  const present: Limit = {
    ...min,
    rule: 'present',
    value: 1,
    status: 'pass',
    estimate: 1,
    reason: 'the column is there'
  }
  return {
    id: `contract/${column}`,
    family: 'contract',
    subject: column,
    status: min.status,
    severity: 'block',
    n: 4000,
    limits: [present, min],
    reason: broken ? '14 of 4,000 rows are below 0; the smallest is -3.' : '',
    nextStep: broken ? 'Mend the step that writes this column, or change the contract if the data are right.' : ''
  }
}

function driftedShare(drifted: number, of: number): Check {
  const status = drifted / of >= 0.2 ? 'fail' : 'pass'
  const reason = `${drifted} of ${of} tested columns drifted: ${(drifted / of) * 100} %, limit 20 %`
  return {
    id: 'table/drifted-share',
    family: 'table',
    subject: 'drifted-share',
    status,
    severity: 'block',
    n: of,
    limits: [
      { rule: 'drifted-share', value: 0.2, status, of: 'distance', estimate: drifted / of, mayPass: true, reason }
    ],
    reason: `${reason}.`,
    nextStep: status === 'pass' ? '' : 'Look at what the drifted columns have in common: a join, a source, a period.'
  }
}

const fewRows = (column: string, nNeeded: number): Check =>
  columnCheck(column, {
    status: 'inconclusive',
    n: 118,
    limits: [
      ks({
        status: 'inconclusive',
        estimate: 0.0461,
        detectable: 0.164,
        nNeeded,
        mayPass: false,
        reason: 'not excluded: a Kolmogorov-Smirnov distance of 0.1 (these data show one from 0.164)'
      })
    ],
    drift: numbers({ current: { rows: 120, values: 118, missing: 0.0167, shares: [...tenths] } }),
    reason: 'Not excluded: a Kolmogorov-Smirnov distance of 0.1 (these data show one from 0.164).',
    nextStep: `About ${nNeeded} rows in the current table would settle it if nothing changed.`
  })

const steady = (): Check[] => [
  columnCheck('dep_delay', { family: 'output-drift' }),
  columnCheck('air_time', { limits: [ks({ estimate: 0.0953 })] }),
  ...['temp', 'humid', 'pressure'].map((name) => columnCheck(name))
]

export function driftPassed(): Report {
  const checks = [
    sampleCheck(),
    ...steady(),
    columnCheck('distance'),
    categories(),
    driftedShare(0, 7),
    contractCheck('distance', false),
    contractCheck('air_time', false)
  ]
  return passed({
    summary: '11 of 11 checks passed',
    checks,
    notes: ['Not tested for drift: "tailnum" (it has too many different values to be compared by category)']
  })
}

export function drifted(): Report {
  return passed({
    verdict: 'fail',
    blocked: true,
    summary: '2 checks failed, 3 columns drifted, 2 faults of the schema, 1 column breaks the contract, 6 of 14 passed',
    checks: [
      sampleCheck(),
      recallFailed(),
      ...steady(),
      unitBug(),
      newCategory(),
      missingRate(),
      schemaFault(
        'engine',
        'the column is missing: the reference has it, the current table does not',
        'The new column `engine_type` holds the same values: was it renamed? Take the old name back, or make the new data the reference.'
      ),
      schemaFault(
        'seats',
        'the column changed its type: numeric in the reference, categorical in the current table',
        'Look at how the column is written; if it is meant, make the new data the reference.'
      ),
      contractCheck('distance', true),
      driftedShare(2, 8)
    ]
  })
}

export function driftUndecided(): Report {
  return passed({
    verdict: 'warn',
    summary: '4 inconclusive, 1 of 5 passed',
    candidate: { kind: 'none' },
    baseline: { kind: 'none', sameData: 'no-baseline' },
    checks: [
      ...['temp', 'humid', 'air_time'].map((name, index) => fewRows(name, 781 + index)),
      columnCheck('wind_speed', {
        status: 'inconclusive',
        n: 119,
        limits: [ks({ status: 'inconclusive', estimate: 0.139, p: 0.022, q: 0.241, nNeeded: 781, mayPass: false })],
        drift: numbers({
          change: 'median 10.4 to 9.21',
          current: { rows: 120, values: 119, missing: 0.0083, shares: [...tenths] }
        }),
        reason: 'The Kolmogorov-Smirnov distance is 0.139, limit 0.1, but chance may explain it (q = 0.241).',
        nextStep: 'About 790 rows in the current table would settle it if nothing changed.'
      }),
      driftedShare(0, 4)
    ]
  })
}

export function driftWithoutAnswer(): Report {
  const unanswered: Check = {
    id: 'table/drift',
    family: 'table',
    subject: 'drift',
    status: 'missing',
    severity: 'block',
    limits: [],
    reason: 'The policy asks for drift, and no document answers it.',
    nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
  }
  return passed({
    verdict: 'fail',
    blocked: true,
    summary: '1 check missing, 1 of 2 passed',
    checks: [sampleCheck(), unanswered]
  })
}

/** Names of columns and categories that a pull request could write to mislead a reader. */
export function hostileDrift(): Report {
  const names = ['__proto__', 'constructor', '', '``', ...hostileTexts]
  const next = (index: number): string => names[(index + 1) % names.length] || 'x'
  return passed({
    verdict: 'fail',
    blocked: true,
    summary: `${names.length} columns drifted`,
    checks: names.flatMap((name, index) => [
      {
        ...unitBug(),
        id: `drift/${name}`,
        subject: name,
        method: next(index),
        drift: numbers({
          ...sides([0, 1e308], [-1, 1e308]),
          change: `\`${name}\`: 0 % to 18 %`,
          causes: [next(index), `rows of \`${name}\` seem to have become \`${next(index)}\``]
        }),
        limits: [ks({ status: 'fail', rule: index % 2 === 0 ? name : 'ks', reason: next(index) })],
        reason: next(index),
        nextStep: next(index)
      },
      {
        ...contractCheck(name, true),
        limits: [{ ...contractCheck(name, true).limits[1]!, rule: name, reason: next(index) }]
      },
      { ...driftedShare(2, 8), id: `table/${name}`, subject: name }
    ])
  })
}

/** 5,000 columns with names of 200 characters, `failing` of which drifted. */
export function manyColumns(failing: number): Report {
  const names = Array.from({ length: 5000 }, (_, index) => `${'_*|<'.repeat(49)}${String(index).padStart(4, '0')}`)
  return passed({
    verdict: failing === 0 ? 'pass' : 'fail',
    blocked: failing > 0,
    summary: `${failing} columns drifted, ${5001 - failing} of 5001 passed`,
    checks: [
      sampleCheck(),
      ...names.map((name, index) =>
        index < failing ? { ...unitBug(), id: `drift/${name}`, subject: name } : columnCheck(name)
      )
    ]
  })
}

/** The reports on data whose rendering is kept under `fixtures/reports`. */
export const goldenDriftReports: Readonly<Record<string, () => readonly Report[]>> = {
  'drift-pass': () => [driftPassed()],
  'drift-fail': () => [drifted()],
  'drift-undecided': () => [driftUndecided()],
  'drift-missing': () => [driftWithoutAnswer()],
  'drift-hostile': () => [hostileDrift()]
}
