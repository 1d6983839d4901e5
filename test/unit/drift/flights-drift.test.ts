import { readFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from '@jest/globals'

import { checksSchema, type Check, type Profile } from '../../../src/documents/index.js'
import { judgeDriftAgain, type DriftJudgement } from '../../../src/drift/index.js'
import { benjaminiHochberg } from '../../../src/statistics/index.js'
import { checkOf, defaults, judged, limitOf } from './judged.js'
import { flights, profiled } from './profiled.js'

interface TruthColumn {
  readonly kind: 'numeric' | 'categorical'
  readonly expected: readonly string[]
  readonly stability?: string
  readonly schema?: string
  readonly missing: { readonly rate_reference: number; readonly rate_current: number; readonly rate_difference: number }
  readonly [statistic: string]: unknown
}

interface TruthTable {
  readonly columns: Readonly<Record<string, TruthColumn>>
  readonly columns_lost: readonly string[]
  readonly columns_added: readonly string[]
  readonly columns_tested: number
  readonly drifted_share: number
}

interface Expected {
  readonly differences: readonly {
    readonly table: string
    readonly column: string
    readonly truth: readonly string[]
    readonly ours: readonly string[]
    readonly why: string
  }[]
  readonly driftedShares: readonly { readonly table: string; readonly truth: number; readonly ours: number }[]
}

const truth = json<{ tables: Record<string, TruthTable> }>('truth.json').tables
const expected = json<Expected>('expected.json')

/** Statistics of the truth and what they are called here. */
const numeric: Readonly<Record<string, string>> = {
  ks_d: 'ks',
  ks_p_kolmogorov_limit: 'ks-p',
  wasserstein: 'wasserstein',
  mean_reference: 'mean-reference',
  mean_current: 'mean-current',
  median_reference: 'median-reference',
  median_current: 'median-current'
}
const categorical: Readonly<Record<string, string>> = {
  js_distance_base2: 'jensen-shannon',
  js_distance_base2_bias_corrected_own: 'jensen-shannon-corrected',
  total_variation: 'total-variation',
  l_inf: 'l-infinity',
  cramers_v: 'cramers-v',
  categories: 'categories',
  new_category_share: 'new-share',
  p: 'chi-square-p'
}

const files = [
  'january-b.zstd.parquet',
  'july.snappy.parquet',
  'bug-unit.csv',
  'nulls.csv',
  'new-category.csv',
  'schema-change.csv',
  'few-rows.csv'
]

let reference: Profile
beforeAll(async () => {
  reference = await profiled(flights('reference.csv'))
})

describe.each(files)('%s', (file) => {
  const [name = ''] = file.split('.')
  const { columns, columns_lost: lost, columns_added: added, ...table } = truth[name]!
  const tested = Object.entries(columns).filter(([, { schema }]) => schema === undefined)
  let judgement: DriftJudgement
  beforeAll(async () => {
    judgement = judged({ reference, current: await profiled(flights(file), reference) }, { driftedShare: 0.2 })
  })

  it.each(tested)('gives the statistics of %s to 1e-9', (column, facts) => {
    const { drift } = checkOf(judgement, `drift/${column}`)
    for (const [theirs, ours] of Object.entries(facts.kind === 'numeric' ? numeric : categorical)) {
      expect([ours, drift!.statistics[ours]]).toEqual([ours, close(facts[theirs] as number)])
    }
    expect([drift!.reference.missing, drift!.current.missing]).toEqual([
      close(facts.missing.rate_reference),
      close(facts.missing.rate_current)
    ])
  })

  it("gives the truth's q where its p-values are corrected", () => {
    const p = tested.map(([column, { kind }]) => {
      return checkOf(judgement, `drift/${column}`).drift!.statistics[kind === 'numeric' ? 'ks-p' : 'chi-square-p']!
    })
    expect(benjaminiHochberg(p)).toEqual(tested.map(([, { bh_q: q }]) => close(q as number)))
  })

  it('tests the columns that the truth tests', () => {
    const ids = judgement.checks.filter(({ family }) => family === 'drift').map(({ subject }) => subject)
    expect(ids).toEqual(tested.map(([column]) => column).sort())
    expect(ids).toHaveLength(table.columns_tested)
    expect(judgement.notTested.map(({ column }) => column)).toEqual(['flight_id', 'scheduled_at', 'tailnum'])
  })

  it('finds what the truth finds, but for the differences that are explained', () => {
    const differences = tested.flatMap(([column, facts]) => {
      const [theirs, ours] = [findingsOf(facts), findings(checkOf(judgement, `drift/${column}`))]
      return theirs.join() === ours.join() ? [] : [{ table: name, column, truth: theirs, ours }]
    })
    const explained = expected.differences.filter((difference) => difference.table === name)
    expect(differences.sort(byColumn)).toEqual(
      explained.map(({ table, column, truth, ours }) => ({ table, column, truth, ours })).sort(byColumn)
    )
  })

  it('finds the faults of the schema', () => {
    const retyped = Object.entries(columns).flatMap(([column, { schema }]) => (schema === undefined ? [] : [column]))
    const faults = judgement.checks.filter(({ family }) => family === 'schema')
    expect(faults.map(({ subject }) => subject)).toEqual([...lost, ...added, ...retyped].sort())
    expect(faults.every(({ status, severity }) => status === 'fail' && severity === 'block')).toBe(true)
  })

  it('gives the share of drifted columns', () => {
    const share = expected.driftedShares.find((each) => each.table === name)?.ours ?? table.drifted_share
    expect(limitOf(checkOf(judgement, 'table/drifted-share'), 'drifted-share').estimate).toBe(share)
  })

  it('is judged the same again from the document', () => {
    const document = JSON.parse(
      JSON.stringify({ schema: 'model-gate/checks@1', model: 'm', checks: judgement.checks })
    ) as unknown
    const { checks } = checksSchema.parse(document)
    const again = judgeDriftAgain(checks, {
      entry: { ...defaults, driftedShare: 0.2 },
      confidence: 0.95,
      outputs: new Set(),
      reference: { profile: reference, lasting: true }
    })
    expect(again).toEqual(judgement.checks)
  })
})

describe('every flight of two half years', () => {
  const large = json<TruthTable>('large-n-truth.json')
  let judgement: DriftJudgement
  beforeAll(async () => {
    const before = await profiled(flights('large-n-reference.zstd.parquet'))
    const after = await profiled(flights('large-n-current.zstd.parquet'), before)
    judgement = judged({ reference: before, current: after })
  })

  it.each(Object.entries(large.columns))('shows %s stable, though the difference is significant', (column, facts) => {
    const check = checkOf(judgement, `drift/${column}`)
    const [rule, statistics] = facts.kind === 'numeric' ? ['ks', numeric] : ['jensen-shannon', categorical]
    expect(check.status).toBe('pass')
    expect(limitOf(check, rule).p).toEqual(close(facts.p as number))
    expect(limitOf(check, rule).q).toEqual(close(facts.bh_q as number))
    for (const [theirs, ours] of Object.entries(statistics)) {
      expect([ours, check.drift!.statistics[ours]]).toEqual([ours, close(facts[theirs] as number)])
    }
  })
})

it('does not depend on the format of the reference', async () => {
  const parquet = await profiled(flights('reference.snappy.parquet'))
  const current = await profiled(flights('bug-unit.csv'), reference)
  expect(judged({ reference: parquet, current })).toEqual(judged({ reference, current }))
})

it.each([
  ['bug-unit.csv', 'distance', 'median 872 to 1,333', ['looks multiplied by 1.609 (miles to kilometres)']],
  ['nulls.csv', 'wind_speed', 'missing 0.21 % to 12 %', []],
  ['new-category.csv', 'carrier', '`ZZ`: 0 % to 3.5 %', ['rows of `US` seem to have become `ZZ`']],
  ['july.snappy.parquet', 'precip', 'besides `0`: median 0.02 to 0.03', []]
])('%s: says what changed in %s and what it looks like', async (file, column, change, causes) => {
  const check = checkOf(judged({ reference, current: await profiled(flights(file), reference) }), `drift/${column}`)
  expect(check.drift).toMatchObject({ change, causes })
})

it('takes a season for no mistake', async () => {
  const { checks } = judged({ reference, current: await profiled(flights('july.snappy.parquet'), reference) })
  expect(checks.flatMap(({ drift }) => drift?.causes ?? [])).toEqual([])
})

function json<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/flights-drift/${name}`, import.meta.url), 'utf8')) as T
}

/** Equal to 1e-9 of its size: the truth has twelve digits. */
function close(value: number): unknown {
  return Math.abs(value) < 1e-9
    ? expect.closeTo(value, 9)
    : {
        asymmetricMatch: (other: number) => Math.abs(other / value - 1) < 1e-9,
        toString: () => `within 1e-9 of ${value}`,
        toAsymmetricMatcher: () => `within 1e-9 of ${value}`,
        $$typeof: Symbol.for('jest.asymmetricMatcher')
      }
}

function findingsOf({ expected: found, stability }: TruthColumn): readonly string[] {
  return found.join() === 'stable' && stability !== undefined ? ['inconclusive'] : found
}

function findings({ status, limits }: Check): readonly string[] {
  if (status === 'pass') return ['stable']
  if (status !== 'fail') return [status]
  const failed = limits.filter((limit) => limit.status === 'fail').map(({ rule }) => names[rule] ?? 'drift')
  return [...new Set(failed)]
}

const names: Readonly<Record<string, string>> = { missing: 'missing-rate', 'new-categories': 'new-category' }

function byColumn(one: { readonly column: string }, other: { readonly column: string }): number {
  return one.column < other.column ? -1 : 1
}
