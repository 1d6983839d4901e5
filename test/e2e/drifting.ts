import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Check, Checks, Profile, Report } from '../../src/documents/index.js'
import { folderWith, modelGate, type Finished } from './command.js'

/** A table of flights: the value that `folderWith` copies. */
export const flights = (name: string): string => `fixture:fixtures/flights-drift/${name}`

/** A policy that asks of the data alone, or of what else is said. */
export function dataPolicy(drift: string, ...others: readonly string[]): string {
  return ['version: 1', 'model: data', ...(drift === '' ? [] : [`drift: ${drift}`]), ...others, ''].join('\n')
}

/** A folder with `reference.csv`, other tables, and a policy. */
export function folderOf(policy: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({ 'policy.yml': policy, 'reference.csv': flights('reference.csv'), ...files })
}

/** A command of a folder with its policy. */
export function start(folder: string, command: string, ...flags: readonly string[]): Finished {
  return modelGate([command, '--policy', 'policy.yml', '--quiet', ...flags], { cwd: folder })
}

export function reportIn(folder: string): Report {
  return JSON.parse(readFileSync(join(folder, 'model-gate/report.json'), 'utf8')) as Report
}

/** Checks of `drift`, which writes them into a folder of their own. */
export function drifted(folder: string, ...flags: readonly string[]): readonly Check[] {
  const { code, err } = start(folder, 'drift', '--output', 'data', ...flags)
  if (code !== 0) throw new Error(err)
  return checksIn(folder).checks
}

export function checksIn(folder: string): Checks {
  return JSON.parse(readFileSync(join(folder, 'data/checks.json'), 'utf8')) as Checks
}

export function profileIn(path: string): Profile {
  return JSON.parse(readFileSync(path, 'utf8')) as Profile
}

/** Ids of the checks that failed. */
export function failedIn({ checks }: Pick<Report, 'checks'>): string[] {
  return checks.filter(({ status }) => status === 'fail').map(({ id }) => id)
}

export function checkIn({ checks }: Pick<Report, 'checks'>, id: string): Check {
  const found = checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`no check ${id} among ${checks.map((each) => each.id).join(', ')}`)
  return found
}

/** The same up to the last digits: sums in another order, of threads, parts or a database, round otherwise. */
export function rounded<T>(document: T): T {
  const text = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'number' && !Number.isSafeInteger(value) ? Number(value.toPrecision(10)) : value
  )
  return JSON.parse(text) as T
}

/** A table of columns whose cells are made from the number of their row. */
export function tableOf(rows: number, columns: Readonly<Record<string, (row: number) => string | number>>): string {
  const names = Object.keys(columns).map((name) => `"${name.replaceAll('"', '""')}"`)
  const lines = Array.from({ length: rows }, (_, row) =>
    Object.values(columns)
      .map((cell) => cell(row))
      .join(',')
  )
  return `${[names.join(','), ...lines].join('\n')}\n`
}

/** Numbers in [0, 1) that look random: the fractional parts of multiples of the golden ratio, in an order of their own by `salt`. */
export function spread(row: number, salt = 0): number {
  return ((row + 1) * 0.6180339887498949 + salt * 0.7548776662466927) % 1
}
