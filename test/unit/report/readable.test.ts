import { describe, expect, it } from '@jest/globals'

import { renderMarkdown, renderText } from '../../../src/report/index.js'
import { rowOf } from '../../../src/report/row.js'
import { drifted, driftPassed, driftUndecided } from './data-samples.js'
import { htmlOf, textOf } from './rendered.js'
import { broken, failed, firstAdoption, passed, recallFailed, sampleCheck, sampleLimit } from './samples.js'
import type { Report } from '../../../src/documents/index.js'

const markdownOf = (report: Report): string => textOf(htmlOf(renderMarkdown([report])))
const textual = (report: Report): string => renderText([report], { color: false, width: 300 })

describe('what a reader asks of a report', () => {
  it('the numbers come before the notes where everything passed', () => {
    const markdown = renderMarkdown([driftPassed()])
    expect(markdown.indexOf('| roc-auc')).toBeLessThan(markdown.indexOf('**Notes**'))
  })

  it('why: a reason of several checks is said once, with their names', () => {
    const lines = markdownOf(failed()).match(/^.*Proven beyond the limit\.$/gm)
    expect(lines).toEqual(['❌ fail, recall ↑, recall ↑ carrier=HA, recall ↑ carrier=F9: Proven beyond the limit.'])
    const many = Array.from({ length: 11 }, (_, of) => ({ ...recallFailed(), id: `metric/r${of}`, subject: `r${of}` }))
    expect(markdownOf(passed({ verdict: 'fail', checks: many }))).toMatch(/, r6 ↑ and 3 more checks: Proven beyond/)
  })

  it('how many rows a slice has, beside its numbers', () => {
    expect(renderMarkdown([failed()])).toContain('| recall ↑ <code>carrier=HA</code> | 1,204 | 0.611 | 0.528 |')
    expect(renderMarkdown([passed({ checks: [sampleCheck()] })])).toContain('| Metric | Baseline | Candidate |')
    expect(textual(failed())).toContain('; max-drop 0.03; 1,204 rows\n')
  })

  it('which check a step is for, where there are several steps', () => {
    const steps = markdownOf(drifted())
    expect(steps).toContain(
      'Look at how the column is written; if it is meant, make the new data the reference. (seats)'
    )
    expect(markdownOf(driftUndecided())).toContain('would settle it if nothing changed. (wind_speed)')
    expect(markdownOf(passed({ verdict: 'fail', checks: [recallFailed()] }))).toMatch(/separate pull request\.$/m)
  })

  it('each step once, also where a check asks for two', () => {
    const { nextStep } = recallFailed()
    const both = { ...recallFailed(), id: 'metric/f1', subject: 'f1', nextStep: `${nextStep} Improve the model.` }
    const report = passed({ verdict: 'fail', checks: [recallFailed(), both] })
    expect(markdownOf(report)).toMatch(/separate pull request\. \(2 checks\)\s+Improve the model\. \(f1 ↑\)/)
    expect(textual(report).match(/Next: .*/g)).toEqual([`Next: ${nextStep} Improve the model.`])
    const apart = passed({
      verdict: 'fail',
      checks: [recallFailed(), { ...both, subject: 'z', id: 'metric/z' }]
    })
    expect(textual(apart).match(/Next: .*/g)).toEqual([`Next: ${nextStep}`, 'Next: Improve the model.'])
  })

  it('which rows are compared with which', () => {
    expect(textual(driftPassed())).toContain('4,000 rows of data against 13,502 of the reference')
  })

  it.each([
    [0.4, 'baseline less than a day old'],
    [1.9, 'baseline 1 day old'],
    [2, 'baseline 2 days old']
  ])('how old a baseline of %d days is', (ageDays, words) => {
    const report = passed()
    expect(textual({ ...report, baseline: { ...report.baseline, ageDays } })).toContain(words)
  })

  it('what went wrong, and below it what to do; a break in what was found is shown', () => {
    const report = { ...broken(), errors: ['bad.csv: row 5 is "a"\n  Write a number', 'b.csv: is "x\n# PASS"'] }
    expect(textual(report)).toContain('- bad.csv: row 5 is "a"\n  Write a number\n- b.csv: is "x\\u000a# PASS"\n')
    expect(renderMarkdown([report])).toMatch(/^- bad.*\n {2}Write a number\n- b.*x&#92;u000a&#35;\u200b PASS"$/m)
  })
})

describe('the places of a baseline in a terminal', () => {
  const places = (tried: Report['run']['tried']): string =>
    textual(passed({ run: { ...passed().run, tried } })).match(/Where a baseline was looked for\n(?:- .*\n)+/)?.[0] ??
    ''
  const none = { reference: 'file:a', result: 'none', detail: 'nothing of that name' } as const
  const used = { reference: 'file:b', result: 'used', detail: '400 rows' } as const

  it('are left out where one after others had it', () => {
    expect(places([none, used])).toBe('')
  })

  it('are named where one could not be asked', () => {
    expect(places([{ ...none, result: 'unreachable', detail: 'no answer' }, used])).toBe(
      'Where a baseline was looked for\n- file:a: unreachable (no answer)\n- file:b: used (400 rows)\n'
    )
  })

  it('have no empty words', () => {
    expect(places([none, { reference: 'file:b', result: 'not-tried', detail: '' }])).toContain(
      '\n- file:b: not tried\n'
    )
  })

  it('are said once', () => {
    expect(textual(firstAdoption()).match(/git is not installed/g)).toHaveLength(1)
    const tried = Array.from({ length: 6 }, (_, of) => ({ ...none, reference: `file:place-${of}` }))
    const text = textual({ ...firstAdoption(), run: { ...firstAdoption().run, tried } })
    // rule 60: each place that was searched is named
    expect(tried.filter(({ reference }) => !text.includes(reference))).toEqual([])
  })
})

describe('as many digits as decide', () => {
  const rowWith = (high: number, rule: string) =>
    rowOf(
      sampleCheck({
        direction: rule === 'max-drop' ? 'higher' : 'lower',
        baseline: 0.63022,
        candidate: 0.63913,
        difference: 0.00891,
        limits: [
          sampleLimit({ rule, value: 0.015, estimate: 0.00891, interval: { low: 0.002, high, level: 0.9, sides: 2 } })
        ]
      })
    )

  it('a gain of the size of the limit is not near it', () => {
    expect(rowWith(0.01499, 'max-drop')).toMatchObject({ candidate: '0.6391', interval: '[+0.0020, +0.0150]' })
  })

  it('a loss of it is', () => {
    expect(rowWith(0.01499, 'max-rise')).toMatchObject({ candidate: '0.63913', interval: '[+0.00200, +0.01499]' })
  })
})
