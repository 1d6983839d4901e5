import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, jest } from '@jest/globals'

import type { ColumnProfile, Profile } from '../../src/documents/index.js'
import { folderWith, modelGate, type Finished } from './command.js'
import {
  checkIn,
  dataPolicy,
  failedIn,
  flights,
  folderOf,
  profileIn,
  reportIn,
  rounded,
  spread,
  start,
  tableOf
} from './drifting.js'

jest.setTimeout(60_000)

function profile(folder: string, ...flags: string[]): Finished {
  return modelGate(['profile', '--quiet', ...flags], { cwd: folder })
}

/** A profile as it is stored. */
function stored(folder: string, ...flags: string[]): Profile {
  const { code, err } = profile(folder, ...flags, '--output', 'stored.json')
  if (code !== 0) throw new Error(err)
  return profileIn(join(folder, 'stored.json'))
}

function columnOf({ columns }: Profile, name: string): ColumnProfile {
  const found = columns.find((column) => column.name === name)
  if (found === undefined) throw new Error(`no column ${name}`)
  return found
}

/** Of free text no values are kept: how many are different cannot be told from profiles. */
function known(of: Profile): Profile {
  const columns = of.columns.map((column) =>
    column.type === 'text' ? { ...column, distinct: 0, once: 0, twice: 0 } : column
  )
  return rounded({ ...of, columns })
}

/** The flights of the reference in two files. */
function inParts(): string {
  const lines = readFileSync('fixtures/flights-drift/reference.csv', 'utf8').trimEnd().split('\n')
  const part = (from: number, to: number): string => `${[lines[0], ...lines.slice(from, to)].join('\n')}\n`
  return folderOf(dataPolicy('{ reference: reference.csv, current: reference.csv }'), {
    'one.csv': part(1, 5000),
    'two.csv': part(5000, lines.length),
    'header.csv': `${lines[0]}\n`
  })
}

describe('a profile', () => {
  it('is small, has no row, and says the same of CSV and Parquet', () => {
    const folder = folderOf('', { 'reference.parquet': flights('reference.snappy.parquet') })
    const { out } = profile(folder, 'reference.csv')
    expect(out.length).toBeLessThan(200_000)
    expect(out).not.toMatch(/N\d{3}[A-Z]{2}/)
    expect(rounded(stored(folder, 'reference.parquet'))).toEqual(rounded(JSON.parse(out) as Profile))
    const again = stored(folder, 'stored.json')
    expect(again).toEqual(stored(folder, 'reference.parquet'))
  })

  it('of two parts is the profile of the whole', () => {
    const folder = inParts()
    const whole = stored(folder, 'reference.csv')
    expect(whole.rows).toBe(13_502)
    expect(stored(folder, 'one.csv', 'two.csv')).toEqual(whole)
    // What has no rows does not tell what its columns are.
    expect(stored(folder, 'header.csv', 'one.csv', 'header.csv', 'two.csv')).toEqual(whole)
  })

  it('of a table and of a stored one is that of both, in either order', () => {
    const folder = inParts()
    const whole = known(stored(folder, 'reference.csv'))
    for (const part of ['one', 'two'])
      expect(profile(folder, `${part}.csv`, '--edges', 'reference.csv', '--output', `${part}.json`).code).toBe(0)
    for (const parts of [
      ['one.json', 'two.csv'],
      ['one.csv', 'two.json']
    ])
      expect(known(stored(folder, ...parts, '--edges', 'reference.csv'))).toEqual(whole)
  })

  it.each(['reference.json', 'reference.csv'])('counted at the edges of %s is added to others that were', (edges) => {
    const folder = inParts()
    const whole = known(stored(folder, 'reference.csv'))
    writeFileSync(join(folder, 'reference.json'), readFileSync(join(folder, 'stored.json')))
    for (const part of ['one', 'two'])
      expect(profile(folder, `${part}.csv`, '--edges', edges, '--output', `${part}.json`).code).toBe(0)
    expect(known(stored(folder, 'one.json', 'two.json'))).toEqual(whole)
  })

  it('counted at other edges is not', () => {
    const folder = inParts()
    for (const part of ['one', 'two']) profile(folder, `${part}.csv`, '--output', `${part}.json`)
    const { code, err } = profile(folder, 'one.json', 'two.json')
    expect(code).toBe(3)
    expect(err).toContain('column "scheduled_at": the two profiles were counted at different edges')
    expect(err).toContain('--edges')
  })

  it('leaves out columns of a stored profile, too, and refuses a name that no table has: what was meant would leave', () => {
    const folder = folderOf('')
    stored(folder, 'reference.csv')
    const left = JSON.parse(profile(folder, 'stored.json', '--exclude', 'tailnum').out) as Profile
    expect(left).toEqual(JSON.parse(profile(folder, 'reference.csv', '--exclude', 'tailnum').out))
    expect(left.columns.map(({ name }) => name)).not.toContain('tailnum')
    const slip = profile(
      folder,
      'reference.csv',
      '--exclude',
      'tailnumber',
      '--exclude',
      'dest',
      '--output',
      'slip.json'
    )
    expect(slip).toMatchObject({ code: 2, out: '' })
    expect(slip.err).toContain('--exclude names "tailnumber", and no column is called so')
    expect(slip.err).toContain('Did you mean "tailnum"?')
    expect(existsSync(join(folder, 'slip.json'))).toBe(false)
  })

  it('leaves out columns, and the names of rare categories', () => {
    const folder = folderOf('')
    const named = stored(folder, 'reference.csv')
    const folded = stored(
      folder,
      'reference.csv',
      '--exclude',
      'flight_id',
      '--exclude',
      'tailnum',
      '--min-count',
      '50'
    )
    expect(folded.columns.map(({ name }) => name)).toEqual(
      named.columns.map(({ name }) => name).filter((name) => name !== 'flight_id' && name !== 'tailnum')
    )
    const [all, some] = [columnOf(named, 'dest'), columnOf(folded, 'dest')]
    if (!('categories' in all) || !('categories' in some)) throw new Error('dest is no column of categories')
    expect(some.categories).toEqual(all.categories.filter(([, rows]) => rows >= 50))
    const rows = (counts: readonly (readonly [string, number])[]): number => counts.reduce((sum, [, n]) => sum + n, 0)
    expect(rows(some.categories) + some.tail!.reduce((sum, n) => sum + n, 0)).toBe(rows(all.categories))
  })

  it.each([
    ['header.csv', 'header.csv: has no rows'],
    ['none.csv', 'none.csv: there is no such table'],
    ['folder/..', 'is a directory']
  ])('of %s is an error', (path, says) => {
    const folder = folderWith({ 'header.csv': 'a,b\n', 'folder/x': '' })
    const { code, out, err } = profile(folder, path)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain(says)
  })

  it('of parts with other columns is an error that names them', () => {
    const folder = folderWith({ 'a.csv': 'x,y\n1,2\n', 'b.csv': 'x,z\n1,2\n' })
    const { code, err } = profile(folder, 'a.csv', 'b.csv')
    expect(code).toBe(3)
    expect(err).toContain('b.csv: column "y": is not in the file, but in a.csv')
    expect(err).toContain('a.csv: column "z": is not in the file, but in b.csv')
  })

  it('that was changed by hand is refused', () => {
    const folder = folderOf('')
    const text = JSON.stringify(stored(folder, 'reference.csv'))
    writeFileSync(join(folder, 'forged.json'), text.replace('"rows":13502', '"rows":1'))
    const { code, err } = profile(folder, 'forged.json')
    expect(code).toBe(3)
    expect(err).toContain('forged.json: column "carrier": must have 1 cells, got 13502')
  })
})

describe('a proposed contract', () => {
  const policy = dataPolicy('', 'data-contract: contract.yml')
  const withContract = (): string => {
    const folder = folderOf(policy, { 'unit.csv': flights('bug-unit.csv'), 'few.csv': flights('few-rows.csv') })
    const { code } = profile(folder, 'reference.csv', '--contract', '--output', 'contract.yml')
    expect(code).toBe(0)
    return folder
  }

  it('reads back, holds of its table, and does not of one with a wrong unit', () => {
    const folder = withContract()
    expect(start(folder, 'run', '--current', 'reference.csv').code).toBe(0)
    const { verdict, checks } = reportIn(folder)
    expect(verdict).toBe('pass')
    expect(checks.map(({ id }) => id)).toContain('contract/flight_id')
    expect(checks).toHaveLength(19)

    expect(start(folder, 'run', '--current', 'unit.csv').code).toBe(1)
    expect(failedIn(reportIn(folder))).toEqual(['contract/distance'])
    expect(checkIn(reportIn(folder), 'contract/distance').reason).toContain('the largest is 8019')
    const decided = reportIn(folder).checks
    expect(start(folder, 'drift', '--current', 'unit.csv', '--output', 'data').code).toBe(0)
    expect(start(folder, 'gate', '--checks', 'data/checks.json').code).toBe(1)
    expect(reportIn(folder).checks).toEqual(decided)
  })

  it('holds columns that drift leaves out, too', () => {
    const folder = withContract()
    const excluding = '{ reference: reference.csv, current: unit.csv, exclude: [distance, flight_id] }'
    writeFileSync(join(folder, 'policy.yml'), dataPolicy(excluding, 'data-contract: contract.yml'))
    expect(start(folder, 'run').code).toBe(1)
    expect(failedIn(reportIn(folder))).toEqual(['contract/distance'])
    expect(reportIn(folder).checks.map(({ id }) => id)).not.toContain('drift/distance')
  })

  it('is not met by a table without rows', () => {
    const folder = withContract()
    const [header] = readFileSync(join(folder, 'reference.csv'), 'utf8').split('\n', 1)
    writeFileSync(join(folder, 'header.csv'), `${header}\n`)
    expect(start(folder, 'run', '--current', 'header.csv').code).toBe(3)
    expect(reportIn(folder)).toMatchObject({ verdict: 'error', blocked: true })
  })

  it('of columns whose names act reads back', () => {
    const names = ['constructor', 'a\u001b[31mred', 'new\nline', 'a: b', '# c', '-', 'null', '"q"', '  sp ']
    const table = tableOf(
      200,
      Object.fromEntries(names.map((name, index) => [name, (row: number) => spread(row, index)]))
    )
    const folder = folderWith({ 'policy.yml': policy, 'table.csv': table })
    expect(profile(folder, 'table.csv', '--contract', '--output', 'contract.yml').code).toBe(0)
    expect(start(folder, 'run', '--current', 'table.csv').code).toBe(0)
    expect(
      reportIn(folder)
        .checks.map(({ subject }) => subject)
        .sort()
    ).toEqual([...names].sort())
  })

  it('that is not there, or mistaken, is a mistake of the policy', () => {
    const folder = folderOf(policy)
    const { code, err } = start(folder, 'run', '--current', 'reference.csv')
    expect(code).toBe(2)
    expect(err).toContain('contract.yml: there is no such data contract')
    writeFileSync(join(folder, 'contract.yml'), 'version: 1\ncolumns: { distance: { maximum: 1 } }\n')
    const mistaken = start(folder, 'run', '--current', 'reference.csv')
    expect(mistaken.code).toBe(2)
    expect(mistaken.err).toContain('contract.yml:2:')
  })
})
