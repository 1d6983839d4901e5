import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'

import { encode, parseReport, renderJson, renderMarkdown, renderText } from '../../../src/report/index.js'
import type { Check } from '../../../src/documents/index.js'
import { columnCheck, driftUndecided, drifted, goldenDriftReports, manyColumns } from './data-samples.js'
import { htmlOf, imbalanceOf, tagsOf } from './rendered.js'
import { goldenReports, manySlices, passed, sampleCheck, sampleLimit } from './samples.js'

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

  it('names the correction of each table', () => {
    const heads = [...html.matchAll(/q \(([^)]*)\)/g)].map(([, name]) => name)
    expect(heads).toEqual(['Holm', 'Benjamini-Hochberg'])
  })

  it('tells columns that only lack rows as one, with the rows that all of them need', () => {
    const text = renderText([driftUndecided()], { color: false, width: 100 })
    expect(text).toContain('About 783 rows in the current table would settle all of them')
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
