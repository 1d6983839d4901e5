import { expect, it } from '@jest/globals'

import { loadPolicy } from '../../../src/policy/index.js'
import { head, linesOf } from './problems-of.js'

const read = (text: string) => loadPolicy(head + text, 'p.yml')

it('is a policy of its own, with every default', () => {
  const { drift, metrics, dataContract } = read('drift: {}')
  expect(metrics).toEqual([])
  expect(dataContract).toBeUndefined()
  expect(drift).toEqual({
    reference: { kind: 'baseline' },
    exclude: [],
    minCount: 0,
    columns: new Map(),
    limits: {
      ks: 0.1,
      wasserstein: 0.25,
      'jensen-shannon': 0.1,
      missing: 0.02,
      'new-categories': 0.005,
      infinite: 0.02
    },
    severity: 'block'
  })
})

it('reads every key', () => {
  const { drift, dataContract } = read(`drift:
  reference: { sql: { engine: postgres, table: flights.january, timeout: 20m } }
  current: data/july.parquet
  exclude: [id, 01]
  group: date
  min-count: 10
  columns:
    hour: { type: categorical, jensen-shannon: 0.2, new-categories: 0.01 }
    distance: { severity: block, ks: 0.08 }
    2026.10: { type: numeric, wasserstein: 0.3, missing: 0.05, infinite: 0.5 }
    scheduled_at: {}
  limits: { ks: 0.12, missing: 0.05 }
  severity: warn
  drifted-share: 0.2
data-contract: contract.yml
`)
  expect(drift).toEqual({
    reference: { kind: 'sql', sql: { engine: 'postgres', table: 'flights.january', timeoutMilliseconds: 1_200_000 } },
    current: { kind: 'file', path: 'data/july.parquet' },
    exclude: ['id', '01'],
    group: 'date',
    minCount: 10,
    columns: new Map([
      ['hour', { type: 'categorical', limits: { 'jensen-shannon': 0.2, 'new-categories': 0.01 } }],
      ['distance', { severity: 'block', limits: { ks: 0.08 } }],
      ['2026.10', { type: 'numeric', limits: { wasserstein: 0.3, missing: 0.05, infinite: 0.5 } }],
      ['scheduled_at', { limits: {} }]
    ] as never),
    limits: {
      ks: 0.12,
      wasserstein: 0.25,
      'jensen-shannon': 0.1,
      missing: 0.05,
      'new-categories': 0.005,
      infinite: 0.02
    },
    severity: 'warn',
    driftedShare: 0.2
  })
  expect(dataContract).toBe('contract.yml')
})

it.each([
  'SELECT * FROM a WHERE token = 1',
  "(select 'a;b' AS x)",
  '"-- of January\\nWITH a AS (SELECT 1) SELECT * FROM a"',
  "/* of * January */ SELECT * FROM 'big/*.parquet'"
])('takes %s for a SELECT', (query) => {
  const { drift } = read(`drift:\n  reference:\n    sql:\n      engine: duckdb\n      query: ${query}\n`)
  expect(drift?.reference).toMatchObject({ kind: 'sql', sql: { timeoutMilliseconds: 600_000 } })
})

it.each(['./baseline', 'baseline.csv', 'C:\\data\\a.csv', '../a b.parquet', 'old/baselin'])('%s is a path', (path) => {
  expect(read(`drift: { reference: '${path}' }`).drift?.reference).toEqual({ kind: 'file', path })
})

it('is complete with a data contract alone', () => {
  expect(read('data-contract: contract.yml').dataContract).toBe('contract.yml')
})

it('takes waivers of drift and of the contract', () => {
  const waiver = (check: string, rule: string, number: string) =>
    `  - { check: ${check}, rule: ${rule}, ${number}until: 2026-12-31, reason: a, owner: b }\n`
  const { waivers } = read(
    `drift: {}\nwaivers:\n${waiver('drift/dest', 'new-categories', 'up-to: 0.02, ')}${waiver('table/drifted-share', 'drifted-share', 'up-to: 0.5, ')}${waiver('contract/hour', 'present', '')}${waiver('contract/hour', 'nullable', 'up-to: 0.1, ')}`
  )
  expect(waivers.map(({ rule, upTo }) => [rule, upTo])).toEqual([
    ['new-categories', 0.02],
    ['drifted-share', 0.5],
    ['present', undefined],
    ['nullable', 0.1]
  ])
})

it('says all mistakes at once', () => {
  expect(
    linesOf(`${head}drift:
  reference: https://host/a.csv
  limits: { ks: 10, psi: 0.1 }
  columns:
    a: { type: numeric, jensen-shannon: 0.1, max: 3 }
  severity: hard
data-contract: [a]
`)
  ).toEqual([
    'p.yml:4:14: drift.reference: must be a path, got an address that begins with "https:"',
    'p.yml:5:17: drift.limits.ks: must be above 0 and below 1, got 10',
    'p.yml:5:21: drift.limits.psi: is not a key of the policy here',
    'p.yml:7:25: drift.columns.a.jensen-shannon: is for categorical, boolean or timestamp columns, and this one is numeric',
    'p.yml:7:46: drift.columns.a.max: is for the data contract (data-contract: contract.yml)',
    'p.yml:8:13: drift.severity: must be block, warn or strict, got "hard"',
    'p.yml:9:16: data-contract: must be text, got a list'
  ])
})
