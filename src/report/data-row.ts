import type { Check, Drift, DriftRule, Limit } from '../documents/index.js'
import { decimalsFor, decimalsToTell, figure, limitFigure, none, plural, signedFigure } from './figures.js'

/** A check on a table as a line, in plain text: its names and sentences are untrusted. Lists stand side by side. */
export interface DataRow {
  readonly check: Check
  /** Of the column; empty where the check is about the whole table. */
  readonly name: string
  /** Our own words behind the name; empty where the name says it all. */
  readonly note: string
  /** What changed, in words; empty where nothing did. */
  readonly change: string
  readonly tests: readonly string[]
  readonly distances: readonly string[]
  readonly limits: readonly string[]
}

/** Families of checks on tables, which have columns and distances where metrics have two sides and a difference. */
const families: readonly string[] = ['output-drift', 'drift', 'schema', 'contract', 'table']

/** @example isAboutData({ family: 'schema' }) // => true */
export function isAboutData({ family }: Pick<Check, 'family'>): boolean {
  return families.includes(family)
}

/** The checks on data, or those on the model. */
export function ofData(data: boolean, checks: readonly Check[]): readonly Check[] {
  return checks.filter((check) => isAboutData(check) === data)
}

/** @example isDrift({ family: 'output-drift' }) // => true */
export function isDrift({ family }: Pick<Check, 'family'>): boolean {
  return family === 'drift' || family === 'output-drift'
}

/** A line with the limits that decided; of what stayed below its limits, or may have, with the one that came nearest. */
export function dataRowOf(check: Check): DataRow {
  const { family, drift } = check
  const limits = decidingLimits(check)
  const names = namesOf(check)
  if (isDrift(check)) {
    return {
      check,
      ...names,
      change: drift?.change ?? '',
      tests: limits.map(testWords),
      distances: limits.map(distanceWords),
      limits: limits.map(amountOfLimit)
    }
  }
  const change = check.status === 'pass' ? '' : limits.map(({ reason }) => reason).join('; ')
  if (family === 'table')
    return {
      check,
      ...names,
      change,
      tests: [],
      distances: limits.map(distanceWords),
      limits: limits.map(amountOfLimit)
    }
  const broken = family === 'contract' ? limits.map(({ rule }) => rule) : []
  return { check, ...names, change, tests: [family], distances: [], limits: broken }
}

function decidingLimits(check: Check): readonly Limit[] {
  const { status, limits } = check
  const deciding = limits.filter((limit) => limit.status === status)
  if (!isDrift(check) || (status !== 'pass' && status !== 'inconclusive')) return deciding
  return [...deciding].sort((one, other) => nearness(other) - nearness(one)).slice(0, 1)
}

function nearness({ estimate = 0, value }: Limit): number {
  const share = estimate / value
  return Number.isFinite(share) ? share : 0
}

const wholeTable: Readonly<Record<string, string>> = {
  'drifted-share': 'share of drifted columns',
  contract: 'data contract',
  drift: 'all columns'
}

function namesOf({ family, subject }: Check): Pick<DataRow, 'name' | 'note'> {
  if (family === 'table' && Object.hasOwn(wholeTable, subject)) return { name: '', note: wholeTable[subject]! }
  return { name: subject, note: family === 'output-drift' ? '(output)' : '' }
}

type Unit = 'share' | 'sd' | 'points' | '%'

const tests: Readonly<Record<DriftRule | 'drifted-share', readonly [words: string, unit: Unit]>> = {
  ks: ['KS', 'share'],
  wasserstein: ['Wasserstein', 'sd'],
  'jensen-shannon': ['Jensen-Shannon', 'share'],
  missing: ['missing', 'points'],
  infinite: ['infinite', 'points'],
  'new-categories': ['new categories', '%'],
  'drifted-share': ['drifted share', '%']
}

function testOf(rule: string): readonly [words: string, unit: Unit] {
  return Object.hasOwn(tests, rule) ? tests[rule as DriftRule] : [rule, 'share']
}

/** @example testWords({ rule: 'ks' }) // => 'KS' */
export function testWords({ rule }: Pick<Limit, 'rule'>): string {
  return testOf(rule)[0]
}

/**
 * A distance with its unit, with as many decimals as show on which side of the limit it is.
 *
 * @example
 * distanceWords({ rule: 'missing', value: 0.02, estimate: 0.1234 }) // => '+12.3 points'
 */
export function distanceWords({ rule, value, estimate }: Pick<Limit, 'rule' | 'value' | 'estimate'>): string {
  if (estimate === undefined) return none
  const unit = testOf(rule)[1]
  const scale = unit === 'points' || unit === '%' ? 100 : 1
  const [scaled, limit] = [estimate * scale, value * scale]
  const decimals = Math.max(decimalsFor([Math.max(Math.abs(scaled), limit)]), decimalsToTell(scaled, limit))
  const text = unit === 'points' ? signedFigure(scaled, decimals) : figure(scaled, decimals)
  return withUnit(text, unit)
}

/** @example amountOfLimit({ rule: 'wasserstein', value: 0.25 }) // => '0.25 sd' */
export function amountOfLimit({ rule, value }: Pick<Limit, 'rule' | 'value'>): string {
  const unit = testOf(rule)[1]
  const amount = unit === 'points' || unit === '%' ? Number((value * 100).toPrecision(12)) : value
  return withUnit(limitFigure(amount), unit)
}

function withUnit(text: string, unit: Unit): string {
  return unit === 'share' ? text : `${text} ${unit}`
}

/** How a limit on data was decided, where not by the test of the check. */
export function dataMethod({ family, method }: Check, { rule }: Pick<Limit, 'rule'>): string {
  if (rule === 'missing' || rule === 'infinite') return 'one-sided rise of a share'
  if (rule === 'new-categories') return 'exchangeable rows'
  if (family === 'contract') return 'every row'
  return method ?? none
}

/** Rows of both tables that a limit was decided by: what is missing or infinite is a share of all, else those with a value count. */
export function rowsTested(
  { family, n, drift }: Pick<Check, 'family' | 'n' | 'drift'>,
  { rule }: Pick<Limit, 'rule'>
): { readonly current?: number | undefined; readonly reference?: number } {
  if (drift === undefined) return family === 'table' ? {} : { current: n }
  const { current, reference } = drift
  return rule === 'missing' || rule === 'infinite'
    ? { current: current.rows, reference: reference.rows }
    : { current: current.values, reference: reference.values }
}

/** Rows of the two tables in words; undefined where no column was compared. */
export function rowsCompared(checks: readonly Check[]): string | undefined {
  const drift = checks.find((check) => check.drift !== undefined)?.drift
  return (
    drift && `${plural(drift.current.rows, 'row')} of data against ${figure(drift.reference.rows, 0)} of the reference`
  )
}

/** What a drifted column looks like, most likely first. */
export function causesOf({ drift }: Pick<Check, 'drift'>): Drift['causes'] {
  return drift?.causes.slice(0, 3) ?? []
}
