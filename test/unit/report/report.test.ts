import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'

import { encode, parseReport, renderJson, renderMarkdown, renderText } from '../../../src/report/index.js'
import type { Check, Report } from '../../../src/documents/index.js'
import { columnCheck, driftUndecided, drifted, goldenDriftReports, manyColumns } from './data-samples.js'
import { htmlOf, imbalanceOf, tagsOf, textOf } from './rendered.js'
import {
  broken,
  firstAdoption,
  goldenReports,
  manySlices,
  passed,
  recallFailed,
  sampleCheck,
  sampleLimit,
  warned
} from './samples.js'

/** `UPDATE_GOLDEN=1` writes what a person then looks at. */
function golden(path: string, text: string): string {
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync('fixtures/reports', { recursive: true })
    writeFileSync(path, text)
  }
  return readFileSync(path, 'utf8')
}

describe.each(Object.entries({ ...goldenReports, ...goldenDriftReports }))('%s', (name, build) => {
  const reports = build()
  const markdown = renderMarkdown(reports)

  it('is the markdown that was looked at', () => {
    expect(markdown).toBe(golden(`fixtures/reports/${name}.md`, markdown))
  })
  it('is the text that was looked at, at 80 and 120 columns', () => {
    const text = renderText(reports, { color: false, width: 100 })
    expect(text).toBe(golden(`fixtures/reports/${name}.txt`, text))
    for (const width of [80, 120]) {
      const lines = renderText(reports, { color: false, width }).split('\n')
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
    }
  })

  it('has the marker first, then a heading with the verdict and counts [rule 45] [rule 55]', () => {
    const [first, , heading] = markdown.split('\n')
    expect(first).toMatch(/^<!-- model-gate:v1 key=\S+ -->$/)
    expect(heading).toMatch(/^### \S+ Model gate (PASS|WARN|FAIL|ERROR): /)
  })

  it('is balanced HTML with whole tables and at most one alert [rule 58]', () => {
    const rendered = htmlOf(markdown)
    expect(imbalanceOf(rendered)).toBeUndefined()
    expect(rendered).not.toMatch(/^\| /m)
    expect(markdown.match(/^> \[!/gm)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('has no image, no data URI, no script and no relative link [rule 41] [rule 42] [rule 59]', () => {
    const rendered = htmlOf(markdown)
    expect(tagsOf(rendered)).not.toContain('img')
    expect(tagsOf(rendered)).not.toContain('script')
    expect(rendered).not.toMatch(/<[^>]*(href|src)=/)
  })

  it('has a reason and a next step for every check that did not pass [rule 56]', () => {
    for (const { status, reason } of reports.flatMap(({ checks }) => checks)) {
      expect(status === 'pass' || reason !== '').toBe(true)
    }
  })

  it('can be read again from its JSON, whole', () => {
    for (const each of reports)
      expect(parseReport(renderJson(each), 'report.json')).toEqual(JSON.parse(JSON.stringify(each)))
  })
})

describe('untrusted text', () => {
  it('shows control, bidirectional and zero-width characters, and claims no status [rule 37]', () => {
    expect(encode('a\u202eb\u200bc\n✅❌')).toBe(
      '<code>a\\u202eb\\u200bc\\u000a\ufffd\ufffd</code>'.replaceAll('\\', '&#92;')
    )
  })

  it('covers no line above it with marks that are stacked on one letter', () => {
    const name = `a${'\u0301'.repeat(6)}`
    const checks = [sampleCheck({ subject: name, status: 'fail' })]
    const shown = `a${'\u0301'.repeat(4)}\\u0301\\u0301`
    expect(renderText([passed({ checks })], { color: false, width: 80 })).toContain(shown)
    expect(textOf(htmlOf(renderMarkdown([passed({ checks })])))).toContain(shown)
  })

  it('cannot move the cursor of a terminal', () => {
    const text = renderText([passed({ checks: [sampleCheck({ metric: 'a\u001b[2Jb\u0007', status: 'fail' })] })], {
      color: false,
      width: 80
    })
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})

describe('size', () => {
  it.each([60_000, 20_000, 5000])('5,000 slices with long names fit into %i units, whole [rule 53]', (most) => {
    const markdown = renderMarkdown([manySlices(5000)], { limit: most })
    expect(markdown.length).toBeLessThanOrEqual(most)
    expect(imbalanceOf(htmlOf(markdown))).toBeUndefined()
    expect(/\p{Cs}/u.test(markdown)).toBe(false)
    expect(markdown).toContain('report.json')
  })

  it.each([60_000, 5000])('5,000 drifted columns with long names fit into %i units, whole [rule 53]', (most) => {
    const markdown = renderMarkdown([manyColumns(5000)], { limit: most })
    expect(markdown.length).toBeLessThanOrEqual(most)
    expect(imbalanceOf(htmlOf(markdown))).toBeUndefined()
    expect(markdown).toContain('report.json')
  })

  it('of 5,000 columns the 3 that drifted stay', () => {
    const markdown = renderMarkdown([manyColumns(3)], { limit: 10_000 })
    expect(markdown.length).toBeLessThanOrEqual(10_000)
    expect(markdown.match(/0\.1, 0\.25 sd \| ❌ fail \|/g)).toHaveLength(3)
    expect(markdown).toContain('4,997 data checks passed')
  })

  it('holds a limit in bytes too', () => {
    const markdown = renderMarkdown([manySlices(2000)], { limit: Infinity, bytes: 30_000 })
    expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(30_000)
  })
})

describe('drift', () => {
  const html = htmlOf(renderMarkdown([drifted()]))

  it('shows the model first, then its data, outputs before other columns', () => {
    const output = columnCheck('score', { family: 'output-drift', status: 'fail' })
    const markdown = renderMarkdown([{ ...drifted(), checks: [...drifted().checks, output] }])
    const order = ['recall', '<code>score</code> (output)', '<code>distance</code>'].map((text) =>
      markdown.indexOf(text)
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it('says the likely cause once, beside the reason, and the common step once', () => {
    expect(html.match(/Looks multiplied by 1\.609/g)).toHaveLength(1)
    expect(html.match(/Find what changed in the data or/g)).toHaveLength(1)
    expect(html).toContain('(3 checks)')
  })

  it('draws a column whose values drifted, and none that merely lost some', () => {
    const text = renderText([drifted()], { color: false, width: 100 })
    expect(text.match(/^ {2}[▁-█]+ before$/gm)).toHaveLength(2)
  })

  it('says which test a distance is of beside a contract, at 100 columns', () => {
    const broken = ['minimum', 'maximum', 'allowed values', 'nullable', 'unique'].map((rule) =>
      sampleLimit({ rule, status: 'fail', of: 'candidate' })
    )
    const contract = sampleCheck({
      id: 'contract/hour',
      family: 'contract',
      subject: 'hour',
      status: 'fail',
      limits: broken
    })
    const text = renderText([passed({ verdict: 'fail', checks: [...drifted().checks, contract] })], {
      color: false,
      width: 100
    })
    expect(text).toMatch(/^Status +Column +Test +Distance/m)
  })

  it('says of how many rows each test is, on both sides: what is missing is counted among all of them', () => {
    const check = columnCheck('distance', {
      n: 118,
      drift: {
        ...columnCheck('distance').drift!,
        reference: { rows: 13_502, values: 13_498, missing: 0.0003 },
        current: { rows: 120, values: 118, missing: 0.0167 }
      }
    })
    const [, decided = ''] = renderMarkdown([passed({ checks: [check] })]).split('How it was decided')
    const cells = decided
      .split('\n')
      .filter((line) => line.startsWith('| <code>distance<'))
      .map((line) => line.split(' | '))
    expect(cells.map(([, limit, , ...rows]) => [limit, ...rows.slice(0, 2)])).toEqual([
      ['KS 0.1', '118', '13,498'],
      ['Wasserstein 0.25 sd', '118', '13,498'],
      ['missing 2 points', '120', '13,502'],
      ['infinite 2 points', '120', '13,502']
    ])
  })

  it('names the correction of each table', () => {
    const heads = [...html.matchAll(/q \(([^)]*)\)/g)].map(([, name]) => name)
    expect(heads).toEqual(['Holm', 'Benjamini-Hochberg'])
  })

  it('tells columns that only lack rows as one, with the rows that all of them need', () => {
    const text = renderText([driftUndecided()], { color: false, width: 100 })
    expect(text).toContain('About 790 rows in the current table would settle all of them')
    expect(text.match(/rows are too few/g)).toHaveLength(1)
  })

  it('says that nothing was held against a reference where there is none', () => {
    const rest: Check = { ...columnCheck('distance'), status: 'no-baseline', limits: [], reason: 'No reference.' }
    delete rest.drift
    expect(renderMarkdown([passed({ verdict: 'warn', checks: [rest] })])).toContain(
      '**This is not a pass.** There was nothing to hold the data against.'
    )
  })
})

describe('what was looked at', () => {
  const text = (report: Report): string => renderText([report], { color: false, width: 300 })
  const contract = sampleCheck({ id: 'contract/a', family: 'contract', subject: 'a', limits: [] })
  const nothing = { kind: 'none', sameData: 'no-baseline' } as const

  it('of a candidate that could not be measured names the baseline that was found', () => {
    expect(text(broken())).toContain(
      '\nCandidate not measured, the baseline is 41d07e3 from git:main:production, baseline 12 days old. This blocks'
    )
    expect(text({ ...broken(), baseline: nothing })).toContain('\nCandidate not measured. This blocks')
  })

  it('is no candidate where only data are asked about', () => {
    const of = (check: Check): string =>
      text(
        passed({ checks: [check], candidate: { kind: 'none' }, baseline: nothing, run: { ...passed().run, tried: [] } })
      )
    expect(of(contract)).toContain('\nData against the contract. This does not block')
    expect(of(columnCheck('distance'))).toContain(
      '\nData, 4,000 rows of data against 13,502 of the reference. This does not block'
    )
    const { drift } = columnCheck('distance')
    const one = columnCheck('distance', { drift: { ...drift!, current: { rows: 1, values: 1, missing: 0 } } })
    expect(of(one)).toContain('\nData, 1 row of data against 13,502 of the reference.')
  })
})

describe('what nobody should take for a pass', () => {
  it('says what was asked for and not found, and how to make it block, in text as in markdown', () => {
    const rendered = {
      text: renderText([firstAdoption()], { color: false, width: 300 }),
      markdown: textOf(htmlOf(renderMarkdown([firstAdoption()])))
    }
    for (const report of Object.values(rendered)) {
      expect(report).toContain(
        'This is not a pass. Regressions against production were not checked. Asked for a baseline, and had none: file:baseline (nothing of that name), git:main:production (git is not installed)'
      )
      expect(report).toMatch(/Where there must be one, let the policy say `?when: \{ no-baseline: block \}`?\./)
    }
  })

  it('is said of each of several models', () => {
    const markdown = renderMarkdown([firstAdoption(), { ...firstAdoption(), model: 'other' }])
    expect(markdown.match(/^\*\*This is not a pass\.\*\*/gm)).toHaveLength(2)
  })

  it('names bounds that are met and not proven, where they are seen', () => {
    const floor = sampleLimit({
      rule: 'min',
      value: 0.73,
      of: 'candidate',
      estimate: 0.7324,
      interval: { low: 0.727, high: 0.738, level: 0.9, sides: 2 }
    })
    const checks = [sampleCheck({ limits: [floor] }), sampleCheck({ slice: { carrier: 'HA' }, limits: [floor] })]
    const [open] = renderMarkdown([passed({ checks })]).split('<details>')
    expect(textOf(htmlOf(open!))).toContain(
      'Met, and not proven by these rows: min 0.73 of roc-auc, min 0.73 of roc-auc in carrier=HA'
    )
    const proven = { ...floor, value: 0.72 }
    expect(renderMarkdown([passed({ checks: [sampleCheck({ limits: [proven] })] })])).not.toContain('not proven')
  })

  it('are slices and columns that nobody measured', () => {
    const missing: Partial<Check> = { status: 'missing', limits: [sampleLimit({ status: 'missing' })] }
    const checks = [
      sampleCheck({ ...missing, slice: { carrier: '*' } }),
      { ...columnCheck('drift', { family: 'table' }), status: 'missing' as const, limits: [] }
    ]
    const text = renderText([passed({ verdict: 'fail', checks })], { color: false, width: 120 })
    expect(text).toContain('every carrier')
    expect(text).toContain('all columns')
    expect(text).not.toContain('*')
    // A column may have any name.
    expect(renderText([passed({ checks: [columnCheck('*')] })], { color: false, width: 120 })).toMatch(/pass +\* +KS/)
  })
})

describe('what to do next', () => {
  it('does not ask for what a waiver has accepted, nor counts it', () => {
    const failed = recallFailed()
    const waiver = { rule: 'max-drop', until: '2026-04-01', reason: 'meant', owner: '@ada' }
    const of = (checks: Check[]): string[] =>
      [
        renderMarkdown([passed({ verdict: 'fail', checks })]),
        renderText([passed({ verdict: 'fail', checks })], { color: false, width: 300 })
      ].map((text) => text.match(/(?:Next: |^1\. )Find what changed.*/m)?.[0] ?? 'nothing')
    expect(of([{ ...failed, waiver }])).toEqual(['nothing', 'nothing'])
    expect(of([failed, { ...failed, id: 'metric/recall[a=b]', slice: { a: 'b' }, waiver }])[0]).not.toContain(
      '(2 checks)'
    )
  })
})

describe('a comment', () => {
  it('of a pass shows the numbers of the model, and says nothing twice', () => {
    const [open = '', ...folds] = renderMarkdown([passed()]).split('<details>')
    expect(open).toContain('| roc-auc ↑ | 0.7312 | 0.7324 | +0.0012 |')
    expect(open).not.toMatch(/checks? passed[.,]/)
    expect(folds.filter((fold) => fold.includes('roc-auc ↑ | 0.7312'))).toEqual([])
  })

  it('of anything else shows what did not pass, and folds the rest', () => {
    const [open = ''] = renderMarkdown([warned()]).split('<details>')
    expect(open).not.toContain('log-loss')
    expect(open).not.toContain('1 check did not pass')
  })
})

describe('figures', () => {
  it('show on which side of a limit a number is [rule 7]', () => {
    const close = sampleCheck({
      status: 'fail',
      candidate: 0.8999,
      baseline: 0.9,
      difference: -0.0001,
      limits: [sampleLimit({ status: 'fail', rule: 'min', value: 0.9, of: 'candidate', estimate: 0.8999 })]
    })
    expect(renderText([passed({ checks: [close] })], { color: false, width: 120 })).toContain('0.8999')
  })

  it('that cannot be known are absent, in text as in markdown: a single row or group has no error', () => {
    const unknown = { low: Number.NaN, high: Number.NaN, level: 0.9, sides: 2 } as const
    const limits = [
      sampleLimit({
        status: 'inconclusive',
        interval: unknown,
        p: Number.NaN,
        q: Number.NaN,
        detectable: Number.NaN,
        reason: 'beyond the limit, not significant'
      })
    ]
    const report = passed({ verdict: 'warn', checks: [sampleCheck({ status: 'inconclusive', limits })] })
    const markdown = renderMarkdown([report])
    expect(markdown).toContain('beyond the limit, not significant')
    expect(markdown).not.toMatch(/undefined|NaN/)
    expect(renderText([report], { color: false, width: 120 })).not.toMatch(/undefined|NaN/)
  })

  it('have a symbol and a word for every status [rule 57]', () => {
    for (const status of ['error', 'fail', 'missing', 'incomparable', 'inconclusive', 'no-baseline'] as const) {
      const markdown = renderMarkdown([
        passed({ verdict: 'fail', checks: [sampleCheck({ status, limits: [sampleLimit({ status })] })] })
      ])
      expect(markdown).toMatch(new RegExp(`\\| [^\\w\\s|]+ ${status.replace('-', ' ')} `))
    }
  })

  it('are coloured only where colour is asked for', () => {
    expect(renderText([passed()], { color: false, width: 80 })).not.toContain('\u001b')
    expect(renderText([passed()], { color: true, width: 80 })).toContain('\u001b[32m')
  })
})
