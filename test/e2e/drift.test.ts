import { readFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, jest } from '@jest/globals'

import { folderWith, git, modelGate } from './command.js'
import {
  checkIn,
  checksIn,
  dataPolicy,
  drifted,
  failedIn,
  flights,
  folderOf,
  reportIn,
  spread,
  start,
  tableOf
} from './drifting.js'

jest.setTimeout(120_000)

const ofJuly = ['dep_delay', 'dest', 'humid', 'precip', 'pressure', 'temp', 'visib', 'wind_speed']

describe('the whole way, from tables to an exit code', () => {
  it.each([
    { table: 'january-b.zstd.parquet', code: 0, verdict: 'pass', failed: [] },
    { table: 'july.snappy.parquet', code: 1, verdict: 'fail', failed: ofJuly.map((name) => `drift/${name}`) },
    { table: 'bug-unit.csv', code: 1, verdict: 'fail', failed: ['drift/distance'] },
    { table: 'nulls.csv', code: 1, verdict: 'fail', failed: ['drift/wind_speed'] },
    { table: 'new-category.csv', code: 1, verdict: 'fail', failed: ['drift/carrier'] },
    {
      table: 'schema-change.csv',
      code: 1,
      verdict: 'fail',
      failed: ['schema/carrier', 'schema/carrier_code', 'schema/distance', 'schema/pressure']
    },
    { table: 'few-rows.csv', code: 0, verdict: 'warn', failed: [] }
  ])(
    '$table: $verdict by every way: run, drift and gate, from tables, a stored profile, or profiles alone [fail-open 2] [fail-open 11]',
    ({ table, code, verdict, failed }) => {
      const folder = folderOf(dataPolicy(`{ reference: reference.csv, current: ${table} }`), {
        [table]: flights(table),
        'reference.parquet': flights('reference.snappy.parquet')
      })
      expect(start(folder, 'run').code).toBe(code)
      const report = reportIn(folder)
      expect({ verdict: report.verdict, failed: failedIn(report).sort() }).toEqual({ verdict, failed })

      const checks = drifted(folder)
      expect(checks.map(({ id, status }) => [id, status]).sort()).toEqual(
        report.checks.map(({ id, status }) => [id, status]).sort()
      )
      expect(start(folder, 'gate', '--checks', 'data/checks.json').code).toBe(code)
      expect(reportIn(folder).checks).toEqual(report.checks)
      expect(drifted(folder, '--reference', 'reference.parquet')).toEqual(checks)

      modelGate(['profile', 'reference.csv', '--output', 'reference.json'], { cwd: folder })
      expect(drifted(folder, '--reference', 'reference.json')).toEqual(checks)
      expect(drifted(folder, '--reference', 'reference.json', '--current', 'data/profile.json')).toEqual(checks)
    }
  )

  it('300,000 rows whose differences are all significant and all too small to matter pass', () => {
    const names = {
      'before.parquet': 'large-n-reference.zstd.parquet',
      'after.parquet': 'large-n-current.zstd.parquet'
    }
    const files = Object.entries(names).map(([name, fixture]) => [name, flights(fixture)] as const)
    const folder = folderOf(
      dataPolicy('{ reference: before.parquet, current: after.parquet }'),
      Object.fromEntries(files)
    )
    expect(start(folder, 'run').code).toBe(0)
    const { verdict, checks } = reportIn(folder)
    expect(verdict).toBe('pass')
    expect(checks.filter(({ limits }) => limits.some(({ q = 1 }) => q < 0.001)).length).toBeGreaterThan(0)
  })

  it('the report names the column, the change and what it looks like', () => {
    const folder = folderOf(dataPolicy('{ reference: reference.csv, current: unit.csv }'), {
      'unit.csv': flights('bug-unit.csv')
    })
    const { out } = start(folder, 'run')
    expect(out).toContain('FAIL  data: 1 column drifted, 15 of 16 passed')
    expect(out).toContain('median 872 to 1,333')
    expect(out).toContain('Looks multiplied by 1.609 (miles to kilometres)')
    const markdown = readFileSync(join(folder, 'model-gate/report.md'), 'utf8')
    expect(markdown).toContain('distance')
    expect(markdown).toMatch(/Looks multiplied by 1.{1,5}609/)
    expect(reportIn(folder).notes.join('\n')).toContain('unit.csv against reference.csv')
  })

  it('a policy that asks nothing of the data has nothing to compare', () => {
    const folder = folderOf(dataPolicy('', 'metrics: { accuracy: { min: 0.5 } }'))
    const { code, err } = start(folder, 'drift', '--current', 'reference.csv')
    expect(code).toBe(2)
    expect(err).toContain('nothing is asked of the data')
  })
})

/** Two small tables: `a` moved far, `b` and `kind` did not. */
const before = tableOf(1000, { a: (row) => spread(row), b: (row) => spread(row, 1), kind: (row) => 'xyz'[row % 3]! })
const after = tableOf(1000, {
  a: (row) => spread(row) + 0.5,
  b: (row) => spread(row, 2),
  kind: (row) => 'xyz'[row % 3]!
})

function small(drift: string, ...others: readonly string[]): string {
  return folderWith({ 'policy.yml': dataPolicy(drift, ...others), 'before.csv': before, 'after.csv': after })
}

const moved = 'reference: before.csv, current: after.csv'

describe('the policy decides what a drifted column does', () => {
  it.each([
    ['severity of the table', `{ ${moved} }`, 1, 'fail'],
    ['warn', `{ ${moved}, severity: warn }`, 0, 'warn'],
    ['warn of one column', `{ ${moved}, columns: { a: { severity: warn } } }`, 0, 'warn'],
    ['block of one column', `{ ${moved}, severity: warn, columns: { a: { severity: block } } }`, 1, 'fail'],
    ['limits of one column', `{ ${moved}, columns: { a: { ks: 0.9, wasserstein: 5 } } }`, 0, 'pass'],
    ['limits of the table', `{ ${moved}, limits: { ks: 0.9, wasserstein: 5 } }`, 0, 'pass'],
    ['limits of another column', `{ ${moved}, columns: { b: { ks: 0.9, wasserstein: 5 } } }`, 1, 'fail'],
    ['a column left out', `{ ${moved}, exclude: [a] }`, 0, 'pass'],
    ['a share of drifted columns that is reached', `{ ${moved}, severity: warn, drifted-share: 0.33 }`, 1, 'fail'],
    ['a share of drifted columns that is not', `{ ${moved}, severity: warn, drifted-share: 0.34 }`, 0, 'warn'],
    ['numbers as text', `{ ${moved}, columns: { a: { type: text } } }`, 0, 'pass'],
    ['a column that nobody has', `{ ${moved}, exclude: [a], columns: { gone: { ks: 0.2 } } }`, 1, 'fail']
  ])('%s', (_, drift, code, verdict) => {
    const folder = small(drift)
    const { code: found, err } = start(folder, 'run')
    expect({ code: found, verdict: reportIn(folder).verdict, err }).toEqual({ code, verdict, err: '' })
    drifted(folder)
    expect(start(folder, 'gate', '--checks', 'data/checks.json').code).toBe(code)
  })

  it.each([
    ['2026-08-31T23:59:59Z', 0, 'up-to: 0.6'],
    ['2026-09-01T00:00:00Z', 1, 'up-to: 0.6'],
    ['2026-08-31T23:59:59Z', 1, 'up-to: 0.2']
  ])('a waiver on its rules: at %s, exit code %i, %s [rule 16]', (now, code, upTo) => {
    const common = 'until: 2026-08-31, reason: known, owner: "@a" }'
    const folder = small(
      `{ ${moved} }`,
      'waivers:',
      `  - { check: drift/a, rule: ks, ${upTo}, ${common}`,
      `  - { check: drift/a, rule: wasserstein, up-to: 3, ${common}`
    )
    expect(start(folder, 'run', '--now', now).code).toBe(code)
    expect(checkIn(reportIn(folder), 'drift/a').status).toBe('fail')
    drifted(folder)
    expect(start(folder, 'gate', '--checks', 'data/checks.json', '--now', now).code).toBe(code)
  })

  it('what is not decided blocks where the policy says so', () => {
    const few = { 'few.csv': flights('few-rows.csv') }
    const drift = '{ reference: reference.csv, current: few.csv }'
    expect(start(folderOf(dataPolicy(drift), few), 'run').code).toBe(0)
    expect(start(folderOf(dataPolicy(drift, 'when: { inconclusive: block }'), few), 'run').code).toBe(1)
  })

  it('flags name other tables than the policy, and the report says so', () => {
    const folder = small(`{ ${moved} }`)
    expect(start(folder, 'run', '--current', 'before.csv').code).toBe(0)
    expect(reportIn(folder).notes).toContain('--current was used instead of drift.current')
    expect(start(folder, 'run', '--reference', 'after.csv').code).toBe(0)
    expect(reportIn(folder).notes).toContain('--reference was used instead of drift.reference')
  })

  it('flags that nothing in the policy asks for are refused, or told where the policy is of another commit', () => {
    const folder = small('{}', 'data-contract: contract.yml')
    const without = dataPolicy('', 'metrics: { accuracy: { max-drop: 0.01 } }')
    const contract = dataPolicy('', 'data-contract: contract.yml')
    writeFileSync(join(folder, 'contract.yml'), 'version: 1\ncolumns: { a: { type: number } }\n')
    const idle = (policy: string, ...flags: string[]): unknown => {
      writeFileSync(join(folder, 'policy.yml'), policy)
      const { code, err } = start(folder, 'run', ...flags)
      return [
        code,
        [...err.matchAll(/drift: is missing, so nothing looks at the table of (--\w+)/g)].map(([, flag]) => flag)
      ]
    }
    const both = ['--reference', 'before.csv', '--current', 'after.csv']
    expect(idle(without, ...both)).toEqual([2, ['--reference', '--current']])
    expect(idle(contract, ...both)).toEqual([2, ['--reference']])
    expect(idle(contract, '--current', 'after.csv')).toEqual([0, []])
    expect(start(folder, 'gate', '--reference', 'before.csv', '--checks', 'none.json').code).toBe(2)
    expect(start(folder, 'drift', '--reference', 'before.csv').code).toBe(2)

    // The change that brings `drift:` may bring the flag as well: it must not be blocked by it.
    git(folder, 'init', '--quiet', '--initial-branch=main')
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message=base')
    writeFileSync(join(folder, 'policy.yml'), dataPolicy('{}'))
    expect(start(folder, 'run', '--policy-ref', 'HEAD', ...both).code).toBe(0)
    expect(reportIn(folder).notes).toContain('--reference was not used: the policy has no drift')
    expect(reportIn(folder).notes).not.toContain('--current was not used: the policy has no drift')
  })

  it('a name to exclude that no table has is told, and blocks nothing', () => {
    const folder = small(`{ ${moved}, exclude: [b, bb, customer_id] }`)
    start(folder, 'run')
    const inVain =
      'drift.exclude leaves nothing out by a name that no table has: "bb" (did you mean "b"?), "customer_id"'
    expect(reportIn(folder).notes).toContain(inVain)
    expect(reportIn(folder).notes.join('\n')).toContain('Not tested for drift: "b" (the policy excludes it)')
    expect(reportIn(folder).notes.join('\n')).not.toContain('"bb" (the policy excludes it)')
    modelGate(['profile', 'before.csv', '--output', 'before.json'], { cwd: folder })
    modelGate(['profile', 'after.csv', '--exclude', 'b', '--output', 'after.json'], { cwd: folder })
    start(folder, 'run', '--reference', 'before.json')
    expect(reportIn(folder).notes).toContain(inVain)
    // Two profiles do not say what was left out of them.
    start(folder, 'run', '--reference', 'before.json', '--current', 'after.json')
    expect(reportIn(folder).notes.join('\n')).not.toContain('leaves nothing out')
  })

  it('labels, predictions and scores are outputs, and come first', () => {
    const table = (salt: number): string =>
      tableOf(400, {
        id: (row) => row,
        label: (row) => row % 2,
        score: (row) => (spread(row) + salt) / 2,
        x: (row) => spread(row, 3)
      })
    const folder = folderWith({
      'policy.yml': dataPolicy(
        '{ reference: january.csv }',
        'task: { type: binary, positive: 1, score: score, label: label }',
        'candidate: { predictions: now.csv }'
      ),
      'january.csv': table(0),
      'now.csv': table(0.9)
    })
    expect(start(folder, 'run').code).toBe(1)
    const { checks, notes } = reportIn(folder)
    expect(checks.map(({ id }) => id)).toEqual(['output-drift/label', 'output-drift/score', 'drift/x'])
    expect(failedIn({ checks })).toEqual(['output-drift/score'])
    // A path of this machine is nobody's business.
    expect(notes.join('\n')).toContain('Data: now.csv against january.csv')
  })
})

describe('the reference that is kept with the baseline', () => {
  const rows = 'fixture:fixtures/flights-small/production.csv'
  const policy = dataPolicy(
    '{ current: unit.csv }',
    'task: { type: binary, positive: 1 }',
    'candidate: { predictions: candidate.csv }',
    'baseline: { from: "file:production" }',
    'metrics: { accuracy: { max-drop: 0.1 } }'
  )

  function withBaseline(): string {
    const folder = folderOf(policy, {
      'unit.csv': flights('bug-unit.csv'),
      'candidate.csv': rows,
      'production/predictions.csv': rows
    })
    modelGate(['profile', 'reference.csv', '--output', 'reference.json'], { cwd: folder })
    return folder
  }

  function keep(folder: string): void {
    writeFileSync(join(folder, 'production/profile.json'), readFileSync(join(folder, 'reference.json')))
  }

  it('is compared with: metrics that pass do not help data that drifted', () => {
    const folder = withBaseline()
    keep(folder)
    expect(start(folder, 'run').code).toBe(1)
    const report = reportIn(folder)
    expect(failedIn(report)).toEqual(['drift/distance'])
    expect(checkIn(report, 'metric/accuracy').status).toBe('pass')
    expect(drifted(folder).find(({ id }) => id === 'drift/distance')?.status).toBe('fail')
  })

  it('where there is none, no column is compared, and the report says it of each', () => {
    const folder = withBaseline()
    expect(start(folder, 'run').code).toBe(0)
    const report = reportIn(folder)
    expect(report.verdict).toBe('warn')
    const open = report.checks.filter(({ status }) => status === 'no-baseline').map(({ id }) => id)
    expect(open).toHaveLength(16)
    expect(open).toContain('drift/distance')
    writeFileSync(join(folder, 'policy.yml'), `${policy}when: { no-baseline: block }\n`)
    expect(start(folder, 'run').code).toBe(1)
  })

  it('one that cannot be read is an error, never none', () => {
    const folder = withBaseline()
    writeFileSync(join(folder, 'production/profile.json'), '{"schema": "model-gate/profile@2"}')
    expect(start(folder, 'run').code).toBe(3)
    expect(reportIn(folder).errors.join()).toContain('file:production/profile.json')
  })

  it('without drift nobody reads it', () => {
    const folder = withBaseline()
    writeFileSync(join(folder, 'production/profile.json'), 'nonsense')
    writeFileSync(join(folder, 'policy.yml'), policy.replace(/^drift:.*\n/m, ''))
    expect(start(folder, 'run').code).toBe(0)
  })
})

describe('rows that belong together', () => {
  /** `days` days of 30 rows that share their weather. */
  function days(count: number, shift: number): string {
    const weather = (row: number): number => spread(Math.floor(row / 30), shift) + shift
    return tableOf(count * 30, {
      day: (row) => `day ${shift} ${Math.floor(row / 30)}`,
      temp: (row) => (weather(row) + spread(row, 5) / 100).toFixed(4),
      kind: (row) => 'ab'[row % 2]!
    })
  }

  function ofDays(files: Readonly<Record<string, string>>, extra: string): string {
    return folderWith({ 'policy.yml': dataPolicy(`{ reference: before.csv, current: now.csv, ${extra} }`), ...files })
  }

  const some = { 'before.csv': days(14, 0), 'now.csv': days(14, 0.25) }

  it('are compared group by group: what rows alone would swear to is not enough', () => {
    const alone = ofDays(some, 'exclude: [day]')
    expect(start(alone, 'run').code).toBe(1)
    const grouped = ofDays(some, 'group: day')
    expect(start(grouped, 'run').code).toBe(0)
    const { limits } = checkIn(reportIn(grouped), 'drift/temp')
    expect(limits.find(({ rule }) => rule === 'ks')).toMatchObject({ status: 'inconclusive', groups: { count: 14 } })
    expect(reportIn(grouped).checks.map(({ id }) => id)).toEqual(['drift/kind', 'drift/temp'])
  })

  it('and still fail where whole days moved, the same in every run', () => {
    const folder = ofDays({ 'before.csv': days(40, 0), 'now.csv': days(40, 3) }, 'group: day')
    expect(start(folder, 'run').code).toBe(1)
    expect(failedIn(reportIn(folder))).toEqual(['drift/temp'])
    expect(drifted(folder)).toEqual(drifted(folder))
    expect(start(folder, 'gate', '--checks', 'data/checks.json').code).toBe(1)
  })

  it('cannot be told from a profile: nothing is shown', () => {
    const folder = ofDays({ 'before.csv': days(40, 0), 'now.csv': days(40, 3) }, 'group: day')
    modelGate(['profile', 'before.csv', '--output', 'before.json'], { cwd: folder })
    start(folder, 'run', '--reference', 'before.json')
    expect(checkIn(reportIn(folder), 'drift/temp')).toMatchObject({ status: 'inconclusive' })
    expect(checkIn(reportIn(folder), 'drift/temp').nextStep).toContain('not as profiles')
  })

  it('need their column', () => {
    const folder = ofDays(some, 'group: week')
    expect(start(folder, 'run').code).toBe(3)
    expect(reportIn(folder).errors.join()).toContain('before.csv: column "week": is not in the file')
  })
})

describe('tables that cannot be compared', () => {
  const pointer =
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'
  const bad: readonly (readonly [string, string, string])[] = [
    ['none.csv', '', 'none.csv: there is no such table'],
    ['none.json', '', 'none.json: there is no such table'],
    ['folder', 'folder', 'folder: is a directory'],
    ['empty.csv', '', 'empty.csv: is empty'],
    ['header.csv', 'a,b,kind\n', 'header.csv: has no rows'],
    ['metrics.json', '{"accuracy": 0.9}', 'metrics.json: schema: must be "model-gate/profile@1", got nothing'],
    ['broken.json', '{', 'broken.json: is no JSON'],
    ['pointer.csv', pointer, 'pointer.csv: is a Git LFS pointer'],
    ['pointer.parquet', pointer, 'pointer.parquet: is a Git LFS pointer'],
    ['pointer.json', pointer, 'pointer.json: is a Git LFS pointer'],
    ['short.csv', 'a,b,kind\n1,2,x\n1,2\n', 'short.csv: row 2: must have 3 cells'],
    [
      'empty.json',
      '{"schema":"model-gate/profile@1","rows":0,"digest":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","columns":[]}',
      'empty.json: '
    ]
  ]

  it.each(
    bad.flatMap(
      ([name, content, says]) =>
        [
          ['reference', name, content, says],
          ['current', name, content, says]
        ] as const
    )
  )('%s %s: exit code 3, and it says which file and why', (side, name, content, says) => {
    const folder = small(`{ ${moved} }`)
    if (content === 'folder') mkdirSync(join(folder, name))
    else if (!name.startsWith('none')) writeFileSync(join(folder, name), content)
    const { code, err } = start(folder, 'drift', `--${side}`, name)
    expect({ code, says: err.includes(says), err }).toEqual({ code: 3, says: true, err })
    expect(err).not.toContain('an error of Model Gate itself')
    expect(start(folder, 'run', `--${side}`, name).code).toBe(3)
    expect(reportIn(folder)).toMatchObject({ verdict: 'error', blocked: true, checks: [] })
    expect(reportIn(folder).errors[0]).toContain(says)
  })

  it('of other columns altogether: each is a fault of the schema', () => {
    const folder = small(`{ ${moved} }`)
    writeFileSync(join(folder, 'after.csv'), 'other\n1\n2\n')
    expect(start(folder, 'run').code).toBe(1)
    expect(failedIn(reportIn(folder)).sort()).toEqual(['schema/a', 'schema/b', 'schema/kind', 'schema/other'])
    drifted(folder)
    expect(start(folder, 'gate', '--checks', 'data/checks.json').code).toBe(1)
  })

  it('in one column stop no other', () => {
    const folder = small(`{ ${moved} }`)
    writeFileSync(join(folder, 'after.csv'), after.replace(/^[^,]+(?=,[^,]+,x$)/m, 'n/a?'))
    const { err } = modelGate(['drift', '--policy', 'policy.yml', '--output', 'data'], { cwd: folder })
    expect(err).toContain('after.csv: column "a": row 1 holds "n/a?", not a value of type numeric (1 such cell)')
    expect(checksIn(folder).checks.map(({ id, status }) => [id, status])).toEqual([
      ['drift/a', 'fail'],
      ['drift/b', 'pass'],
      ['drift/kind', 'pass'],
      ['schema/a', 'fail']
    ])
  })

  it.each([
    [['drift', '--bogus'], '--bogus: unknown flag'],
    [['drift', '--current', ''], '--current: needs a value'],
    [['drift', '--policy', 'none.yml'], 'none.yml: there is no such policy'],
    [['profile'], 'names no table'],
    [['profile', 'before.csv', '--min-count', '-1'], '--min-count: must be a whole number'],
    [
      ['run', '--policy', 'policy.yml', '--policy', 'other.yml', '--current', 'after.csv'],
      '--current is given with 2 policies'
    ]
  ])('%j: exit code 2', (argv, says) => {
    const folder = small(`{ ${moved} }`)
    writeFileSync(join(folder, 'other.yml'), dataPolicy(`{ ${moved} }`).replace('model: data', 'model: other'))
    const { code, err } = modelGate(argv, { cwd: folder })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) as unknown })
  })

  it('without a current table and without predictions: exit code 2', () => {
    const folder = small('{ reference: before.csv }')
    for (const command of ['drift', 'run']) {
      const { code, err } = start(folder, command)
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('drift.current: is missing') as unknown })
    }
  })
})

describe('names that act', () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'a\u001b[31mred',
    '::error::x',
    'new\nline',
    'a|b`<img>',
    '\u202eevil',
    '  sp '
  ]
  const hostile = (shift: number): string =>
    `${names.map((name) => `"${name}"`).join(',')}\n${Array.from({ length: 400 }, (_, row) =>
      names.map((__, index) => spread(row, index) + shift).join(',')
    ).join('\n')}\n`
  const words = ['__proto__', 'constructor', '=1+1']
  const categories = (shift: number): string =>
    `"__proto__"\n${Array.from({ length: 400 }, (_, row) => words[Math.floor(spread(row) * (3 - shift))]).join('\n')}\n`

  it('are columns like others, by run, by documents and as a profile', () => {
    const folder = folderWith({
      'policy.yml': dataPolicy('{ reference: before.csv, current: after.csv }'),
      'before.csv': hostile(0),
      'after.csv': hostile(1)
    })
    const { code, out } = start(folder, 'run')
    expect(code).toBe(1)
    const failed = reportIn(folder).checks.filter(({ status }) => status === 'fail')
    expect(failed.map(({ subject }) => subject).sort()).toEqual([...names].sort())
    // eslint-disable-next-line no-control-regex -- what a terminal acts on must not get through
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(out).not.toMatch(/^\s*::/m)
    const markdown = readFileSync(join(folder, 'model-gate/report.md'), 'utf8')
    expect(markdown).not.toMatch(/<img|\u202e/)
    drifted(folder)
    expect(start(folder, 'gate', '--checks', 'data/checks.json').code).toBe(1)
    expect(reportIn(folder).checks).toHaveLength(names.length)
    expect(drifted(folder, '--current', 'data/profile.json')).toHaveLength(names.length)
    const excluded = dataPolicy(`{ reference: before.csv, current: after.csv, exclude: ${JSON.stringify(names)} }`)
    writeFileSync(join(folder, 'policy.yml'), excluded)
    expect(drifted(folder)).toMatchObject([{ id: 'table/drift', status: 'missing' }])
  })

  it('are categories like others', () => {
    const folder = folderWith({
      'policy.yml': dataPolicy('{ reference: before.csv, current: after.csv }'),
      'before.csv': categories(1),
      'after.csv': categories(0)
    })
    expect(start(folder, 'run').code).toBe(1)
    expect(checkIn(reportIn(folder), 'drift/__proto__').drift?.change).toContain('=1+1')
  })
})
