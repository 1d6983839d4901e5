import { expect, it, jest } from '@jest/globals'

import { outcomeOf, SUMMARY_BYTES } from '../../../src/commands/outcome.js'
import { parseReport, type Check, type Report } from '../../../src/documents/index.js'
import { levels } from '../../../src/report/ladder.js'
import { isCertainlyLonger } from '../../../src/report/certainly-longer.js'
import { standingOf } from '../../../src/report/standing.js'
import { renderJson, renderMarkdown, renderText } from '../../../src/report/index.js'
import { processorTime } from '../processor-time.js'
import { htmlOf, imbalanceOf } from './rendered.js'
import { goldenDriftReports } from './data-samples.js'
import { goldenReports, passed, sampleCheck, sampleLimit } from './samples.js'

jest.setTimeout(300_000)

const METRICS = 40

/** A name of 200 units: characters of two bytes, pairs of surrogates, and emoji that are joined. */
function longName(of: number): string {
  return `${of} ${'日本航空👩‍✈️𠮷|'.repeat(40)}`.slice(0, 200)
}

function manyChecks(slices: number, status: Check['status']): Report {
  const names = Array.from({ length: slices }, (_, of) => longName(of))
  const checks = Array.from({ length: slices * METRICS }, (_, index) => {
    const metric = `metric-${index % METRICS}`
    const carrier = names[Math.floor(index / METRICS)]!
    return sampleCheck({
      id: `metric/${metric}[carrier=${carrier}]`,
      subject: metric,
      slice: { carrier },
      status,
      reason: status === 'pass' ? '' : 'Proven beyond the limit.',
      nextStep: status === 'pass' ? '' : `Look at ${carrier}`,
      limits: [sampleLimit({ status })]
    })
  })
  return passed({ verdict: status === 'pass' ? 'pass' : 'fail', blocked: status !== 'pass', checks })
}

it.each(['fail', 'inconclusive', 'pass'] as const)(
  '5,000 slices of 40 metrics that %s fit into comment, summary and terminal, in seconds [rule 53] [rule 64]',
  (status) => {
    const report = manyChecks(5000, status)
    const started = processorTime()
    const comment = renderMarkdown([report])
    const outcome = outcomeOf([{ report, policy: { when: { inconclusive: 'warn' } } as never }], {
      ...{ output: 'model-gate', key: 'model-gate', detailsUrl: undefined }
    })
    const text = renderText([report], { color: false, width: 120 })
    // Some ten seconds on two cores that others use as well; rendering every level took more than eight minutes.
    expect(processorTime() - started).toBeLessThan(60_000)
    expect(comment.length).toBeLessThanOrEqual(60_000)
    expect(Buffer.byteLength(outcome.summary ?? '')).toBeLessThanOrEqual(SUMMARY_BYTES)
    for (const markdown of [comment, outcome.summary ?? '']) {
      expect(imbalanceOf(htmlOf(markdown))).toBeUndefined()
      expect(markdown).not.toMatch(/\p{Cs}/u)
      // Nobody takes the part that is shown for the whole.
      expect(markdown).toMatch(status === 'pass' ? /200,000/ : /\b1\d\d,\d{3} more checks in report\.json/)
    }
    expect(text).toContain('see report.json')
  }
)

it('the file holds all of them', () => {
  const report = manyChecks(250, 'fail')
  const read = parseReport(renderJson(report), 'report.json')
  expect(read.checks).toHaveLength(10_000)
  expect(read.checks.map(({ slice }) => slice?.['carrier'])).toEqual(
    report.checks.map(({ slice }) => slice!['carrier'])
  )
})

it('no level is left out that would have fitted: what is counted is never more than what is rendered', () => {
  const reports = [...Object.values({ ...goldenReports, ...goldenDriftReports }).flatMap((make) => make())]
  for (const report of [...reports, manyChecks(5, 'fail'), manyChecks(5, 'pass'), manyChecks(1, 'not-judged')]) {
    const told = [{ report, standing: standingOf(report) }]
    const { length } = renderMarkdown([report], { limit: Infinity })
    expect(isCertainlyLonger(told, levels[0]!, length - 1)).toBe(false)
  }
})

it('what cannot fit is known without rendering: 200 checks are more than 2,000 units', () => {
  const report = manyChecks(5, 'fail')
  const told = [{ report, standing: standingOf(report) }]
  expect(isCertainlyLonger(told, levels[0]!, 2_000)).toBe(true)
})
