import type { Check, Limit, Report } from '../documents/index.js'
import { encode, encodeProse } from './encode.js'
import { count, detectableFigure, none, plural, probability } from './figures.js'
import { checkTable, limitCell, subject } from './markdown-checks.js'
import { dataDecisions, dataTable, groupsOf } from './markdown-data.js'
import { dataRowOf, isDrift, ofData, rowsCompared } from './data-row.js'
import { recordOf } from './record.js'
import { rowOf, sharedLevel } from './row.js'
import type { SectionView } from './markdown-section.js'
import { statusMark, type Standing } from './standing.js'
import { renderTable } from './table.js'

/** What is folded away below the verdict, in the order in which it is asked for. */
export function renderFolded(report: Report, standing: Standing, view: SectionView): readonly string[] {
  const { detail } = view
  const { attention, notJudged, passed, passedSlices, passedData } = standing
  const shownData = passedData.slice(0, detail.data)
  return [
    ...(attention.length === 0
      ? []
      : foldChecks(report, plural(passed.length, 'check') + ' passed', passed.slice(0, detail.passed))),
    ...foldChecks(report, plural(passedSlices.length, 'slice') + ' passed', passedSlices.slice(0, detail.slices)),
    ...foldData(report, { passed: shownData, of: passedData.length, open: attention.length + passed.length === 0 }),
    ...foldNotJudged(notJudged.slice(0, detail.notJudged), notJudged.length),
    ...foldWaivers(report.waivers.slice(0, detail.notes), report.waivers.length),
    ...foldDecisions([...attention, ...(detail.passed === 0 ? [] : passed), ...shownData], view),
    ...foldTried(report.run.tried.slice(0, detail.tried), report.run.tried.length),
    ...(detail.record ? foldRecord(report) : [])
  ]
}

/** A folded part; blank lines let Markdown begin again inside it. */
function fold(title: string, body: string, open = false): readonly string[] {
  return [`<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`]
}

function foldChecks(report: Report, title: string, checks: readonly Check[]): readonly string[] {
  return checks.length === 0 ? [] : fold(title, checkTable(checks, sharedLevel(report)))
}

/** Checks on data that passed: drift, and the contract, which is about the rows at hand and not about a change. */
function foldData(
  { checks }: Report,
  { passed, of, open }: { readonly passed: readonly Check[]; readonly of: number; readonly open: boolean }
): readonly string[] {
  const kept = passed.filter(({ family }) => family === 'contract')
  const drift = passed.filter(({ family }) => family !== 'contract')
  const left = of > passed.length ? `\n\n${plural(of - passed.length, 'more data check')} passed.` : ''
  const rows = rowsCompared(checks)
  return [
    ...(drift.length === 0
      ? []
      : fold(
          driftTitle(checks),
          `${rows === undefined ? '' : `${rows}.\n\n`}${dataTable(drift.map(dataRowOf))}${left}`,
          open
        )),
    ...(kept.length === 0
      ? []
      : fold(contractTitle(checks), `${dataTable(kept.map(dataRowOf))}${drift.length === 0 ? left : ''}`, open))
  ]
}

function driftTitle(checks: readonly Check[]): string {
  const columns = checks.filter(isDrift)
  const above = columns.filter(({ status }) => status === 'fail').length
  const open = columns.filter(({ status }) => status === 'inconclusive').length
  const counted = `${above === 0 ? 'none' : count(above)} of ${plural(columns.length, 'column')}`
  return `Drift: ${counted} above ${above > 1 ? 'their limits' : 'its limit'}${open === 0 ? '' : `, ${count(open)} inconclusive`}`
}

function contractTitle(checks: readonly Check[]): string {
  const columns = checks.filter(({ family }) => family === 'contract')
  const kept = columns.filter(({ status }) => status === 'pass').length
  return `Data contract: ${count(kept)} of ${plural(columns.length, 'column')} ${kept === 1 ? 'keeps' : 'keep'} it`
}

function foldNotJudged(checks: readonly Check[], of: number): readonly string[] {
  if (checks.length === 0) return []
  const table = renderTable<Check>(
    [
      { head: 'Metric', cell: (check) => subject(rowOf(check)) },
      { head: 'Rows', align: 'right', cell: ({ n }) => count(n) },
      { head: 'Why', cell: ({ reason }) => encodeProse(reason, 200) },
      { head: 'Status', cell: statusMark }
    ],
    checks
  )
  return fold(`${plural(of, 'check')} not judged`, table)
}

function foldWaivers(waivers: Report['waivers'], of: number): readonly string[] {
  if (waivers.length === 0) return []
  const table = renderTable<Report['waivers'][number]>(
    [
      { head: 'Check', cell: ({ check }) => encode(check) },
      { head: 'Rule', cell: ({ rule }) => encode(rule) },
      { head: 'State', cell: ({ state }) => state },
      { head: 'Until', cell: ({ until, expiresInDays }) => `${encodeProse(until)} (${expiry(expiresInDays)})` },
      { head: 'Owner', cell: ({ owner }) => encode(owner) },
      { head: 'Reason', cell: ({ reason }) => encodeProse(reason, 300) }
    ],
    waivers
  )
  return fold(plural(of, 'waiver'), table)
}

/** @example expiry(-3) // => 'expired 3 days ago' */
export function expiry(days: number): string {
  return days < 0 ? `expired ${plural(-days, 'day')} ago` : days === 0 ? 'last day' : `${plural(days, 'day')} left`
}

interface Decision {
  readonly check: Check
  readonly limit: Limit
}

function foldDecisions(checks: readonly Check[], { detail }: SectionView): readonly string[] {
  const shown = checks.slice(0, detail.decisions)
  const tables = [modelDecisions(ofData(false, shown)), dataDecisions(ofData(true, shown))].filter(
    (table) => table !== ''
  )
  return tables.length === 0 ? [] : fold('How it was decided', tables.join('\n\n'))
}

function modelDecisions(checks: readonly Check[]): string {
  const decisions = checks.flatMap((check) => check.limits.map((limit): Decision => ({ check, limit })))
  if (decisions.length === 0) return ''
  return renderTable<Decision>(
    [
      { head: 'Metric', cell: ({ check }) => subject(rowOf(check)) },
      { head: 'Limit', cell: ({ limit }) => limitCell(limit) },
      { head: 'Method', cell: ({ check, limit }) => methodOf(check, limit) },
      { head: 'Rows', align: 'right', cell: ({ check }) => count(check.n) },
      { head: 'Rows of the rarest class', align: 'right', cell: ({ limit }) => count(limit.support) },
      { head: 'Groups', align: 'right', cell: ({ limit }) => groupsOf(limit) },
      { head: 'p', align: 'right', cell: ({ limit }) => probability(limit.p) },
      { head: 'q (Holm)', align: 'right', cell: ({ limit }) => probability(limit.q) },
      { head: 'Detectable change', align: 'right', cell: ({ limit }) => detectableFigure(limit.detectable) },
      { head: 'Rows needed', align: 'right', cell: ({ limit }) => rowsNeeded(limit) },
      { head: 'Decision', cell: ({ limit }) => `${statusMark(limit)}: ${encodeProse(limit.reason, 200)}` }
    ],
    decisions
  )
}

/** What would settle it if nothing changed: no answer where something is proven to have changed. */
function rowsNeeded({ status, nNeeded }: Limit): string {
  return status === 'fail' ? none : count(nNeeded)
}

function methodOf({ method }: Check, { of }: Limit): string {
  if (of === 'candidate') return 'candidate alone'
  return method === undefined ? none : encodeProse(method, 120)
}

function foldTried(tried: Report['run']['tried'], of: number): readonly string[] {
  if (tried.length === 0) return []
  const table = renderTable<Report['run']['tried'][number]>(
    [
      { head: 'Place', cell: ({ reference }) => encode(reference, 200) },
      { head: 'Result', cell: ({ result }) => result.replace('-', ' ') },
      { head: 'What it said', cell: ({ detail }) => encodeProse(detail, 300) || none },
      {
        head: 'Time',
        align: 'right',
        cell: ({ milliseconds }) => (milliseconds === undefined ? none : `${count(milliseconds)} ms`)
      }
    ],
    tried
  )
  const found = tried.some(({ result }) => result === 'used')
  return fold(`Where the baseline was looked for: ${plural(of, 'place')}`, table, !found)
}

/** Where everything came from. */
export function foldRecord(report: Report): readonly string[] {
  const table = renderTable<readonly [string, string]>(
    [
      { head: 'Record', cell: ([name]) => encodeProse(name) },
      { head: 'Value', cell: ([, value]) => encode(value, 200) }
    ],
    recordOf(report)
  )
  return fold('The record', table)
}
