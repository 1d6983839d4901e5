import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'

import { renderText } from '../../../src/report/index.js'
import { columnCheck, goldenDriftReports } from './data-samples.js'
import { goldenReports, passed, sampleCheck, sampleLimit } from './samples.js'

const reports = Object.entries({ ...goldenReports, ...goldenDriftReports })

/** Of names that somebody chose, a narrow terminal may break a word. */
const tame = reports.filter(([name]) => !/hostile|many-slices/.test(name))

function words(text: string): string[] {
  return text
    .split(/[\s;,]+/)
    .filter((word) => word !== '' && word !== '–' && !/^(90|Baseline|Candidate|Change|Test|Distance|Limit)$/.test(word))
}

function linesAt(width: number, checks: Parameters<typeof passed>[0]): string[] {
  return renderText([passed(checks)], { color: false, width }).split('\n')
}

describe.each([40, 60, 80, 100])('a terminal of %i columns', (width) => {
  it.each(reports)('has no line of %s that it would break', (_, build) => {
    const lines = renderText(build(), { color: false, width }).split('\n')
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
  })

  it.each(tame)('shows every word of %s that a wide one shows', (_, build) => {
    const wide = words(renderText(build(), { color: false, width: 300 }))
    const narrow = new Set(words(renderText(build(), { color: false, width })))
    expect(wide.filter((word) => !narrow.has(word))).toEqual([])
  })

  it('tells slices apart that differ in their last letter', () => {
    const checks = ['a', 'b'].map((last) => {
      const slice = { origin: 'John F. Kennedy International', terminal: `departures of the morning ${last}` }
      return sampleCheck({ id: `metric/recall[${last}]`, subject: 'recall', slice })
    })
    const rows = linesAt(width, { checks }).join(' ').replace(/\s+/g, ' ')
    expect(rows).toMatch(/morning a\b.*morning b\b/)
  })
})

describe('a table at 80 columns', () => {
  it('has what did not fit into its lines below each, by its name', () => {
    expect(linesAt(80, {}).filter((line) => /^Status|^ {8}|↑|↓/.test(line))).toEqual([
      'Status  Metric               Baseline  Candidate    Change  90 % interval',
      '✓ pass  roc-auc ↑              0.7312     0.7324   +0.0012  [−0.0021, +0.0045]',
      '        limit max-drop 0.01',
      '✓ pass  log-loss ↓            0.48213    0.48155  −0.00058  [−0.00141, +0.00025]',
      '        limit max-rise 0.005, max 0.55',
      ...['AA', 'DL', 'UA'].flatMap((carrier) => [
        `✓ pass  recall ↑ carrier=${carrier}    0.6110     0.6150   +0.0040  [−0.0150, +0.0230]`,
        '        limit max-drop 0.03'
      ])
    ])
  })

  it('shows all rules of a contract that broke', () => {
    const rules = ['minimum', 'maximum', 'allowed values', 'nullable', 'unique', 'present', 'pattern', 'type']
    const limits = rules.map((rule) => sampleLimit({ rule, status: 'fail', of: 'candidate' }))
    const contract = columnCheck('hour', { id: 'contract/hour', family: 'contract', status: 'fail', limits })
    const rows = linesAt(80, { verdict: 'fail', checks: [contract] }).join('\n')
    expect(rules.filter((rule) => !rows.includes(rule))).toEqual([])
  })

  it('breaks no number from its rule or its unit', () => {
    const limits = ['max-drop-percent', 'max-drop', 'min'].map((rule) => sampleLimit({ rule, value: 0.005 }))
    for (let width = 40; width <= 100; width++)
      for (const line of linesAt(width, { verdict: 'fail', checks: [sampleCheck({ status: 'fail', limits })] }))
        expect(line).not.toMatch(/(max-drop|max-drop-percent|min)$|^ *%|\[[^\]]*$/)
  })
})
