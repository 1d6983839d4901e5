import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { Evaluation, Report } from '../../src/documents/index.js'
import { folderWith, modelGate, type Finished } from './command.js'

/** Writes the value of this repeat, which the environment lists. */
const evaluate = `const fs = require('node:fs')
const { MODEL_GATE_REPEAT: repeat, MODEL_GATE_REPEATS: repeats, VALUES: values } = process.env
const value = values.split(' ')[repeat - 1]
if (fs.existsSync('metrics.json') && repeat > 1) throw new Error('the file of the repeat before is still there')
if (value === 'crash') process.exit(7)
if (value !== 'nothing') fs.writeFileSync('metrics.json', value.startsWith('{') ? value : JSON.stringify({ quality: Number(value) }))
console.log('repeat ' + repeat + ' of ' + repeats)
`

function policy(candidate: string, limits = 'max-drop: 0.05'): string {
  return `version: 1
model: noisy
candidate: { run: node evaluate.cjs, metrics: metrics.json, ${candidate} }
baseline: { from: "file:production/evaluation.json" }
metrics: { quality: { direction: higher, ${limits} } }
`
}

function evaluated(values: string, candidate: string): string {
  const folder = folderWith({ 'evaluate.cjs': evaluate, 'policy.yml': policy(candidate) })
  const flags = ['evaluate', '--policy', 'policy.yml', '--output', 'out']
  const { code, err } = modelGate(flags, { cwd: folder, env: { VALUES: values } })
  if (code !== 0) throw new Error(err)
  return readFileSync(join(folder, 'out/evaluation.json'), 'utf8')
}

interface Gated extends Finished {
  readonly folder: string
}

function gated(values: string, production: string, text = policy('repeats: 5')): Gated {
  const folder = folderWith({ 'evaluate.cjs': evaluate, 'policy.yml': text, 'production/evaluation.json': production })
  return { folder, ...modelGate(['run', '--policy', 'policy.yml'], { cwd: folder, env: { VALUES: values } }) }
}

function reportOf({ folder }: Gated): Report {
  return JSON.parse(readFileSync(join(folder, 'model-gate/report.json'), 'utf8')) as Report
}

const production = evaluated('0.80 0.90 0.85 0.95 0.75', 'repeats: 5')

describe('candidate.repeats [rule 19]', () => {
  it('starts the command as often, takes the files away between, and records every value', () => {
    const evaluation = JSON.parse(production) as Evaluation
    expect(evaluation.metrics[0]?.value).toBeCloseTo(0.85, 12)
    expect(evaluation.metrics[0]?.repeats?.values).toEqual([0.8, 0.9, 0.85, 0.95, 0.75])
    expect(evaluation.metrics[0]?.repeats?.noise).toBeCloseTo(0.035355339059327376, 12)
    expect(evaluation.metricFiles?.map(({ repeat }) => repeat)).toEqual([1, 2, 3, 4, 5])
  })

  it('a drop beyond the limit that noise explains does not fail, and the report shows the floor', () => {
    const noisy = gated('0.70 0.85 0.75 0.90 0.78', production)
    const [check] = reportOf(noisy).checks
    expect(check?.difference).toBeLessThan(-0.05)
    expect(check?.status).toBe('inconclusive')
    expect(check?.repeats?.candidate).toEqual({ count: 5, aggregate: 'mean', noise: expect.closeTo(0.0357, 3) })
    expect(noisy.out).toContain('0.850 (mean of 5 ± 0.035) → 0.796 (mean of 5 ± 0.036)')
    expect(readFileSync(join(noisy.folder, 'model-gate/report.md'), 'utf8')).toContain('(mean of 5 ± 0.036)')
    expect(noisy.code).toBe(0)
  })

  it('a drop beyond the limit and beyond noise fails', () => {
    const worse = gated('0.50 0.55 0.45 0.52 0.48', production)
    expect(reportOf(worse).checks[0]?.status).toBe('fail')
    expect(worse.code).toBe(1)
  })

  it('a mean is not compared with a median', () => {
    const { checks } = reportOf(gated('0.80 0.90 0.85 0.95 0.75', production, policy('repeats: 5, aggregate: median')))
    expect(checks[0]?.status).toBe('incomparable')
    expect(checks[0]?.reason).toContain('The baseline is the mean of its repeats, and the candidate the median')
  })

  it('without any noise decides on the numbers', () => {
    const still = evaluated('0.85 0.85', 'repeats: 2')
    const { checks } = reportOf(gated('0.84 0.84', still, policy('repeats: 2')))
    expect(checks[0]?.status).toBe('pass')
    expect(checks[0]?.reason).toContain('no uncertainty known')
  })

  it.each([
    ['a repeat that fails', '0.8 0.8 crash', 'ended with exit code 7'],
    [
      'a repeat that writes nothing',
      '0.8 nothing 0.8',
      'metrics.json: the command ended well and did not write this file'
    ],
    ['a repeat that measures less', '0.8 {"other":1} 0.8', 'quality: is not in repeat 2 of 3'],
    ['a repeat that is no number', '0.8 {"quality":NaN} 0.8', 'undefined (NaN)']
  ])('%s is an error, and what the others measured is no pass [fail-open 3]', (_name, values, said) => {
    const broken = gated(values, production, policy('repeats: 3'))
    expect(broken.code).toBe(3)
    expect(reportOf(broken).verdict).toBe('error')
    expect(JSON.stringify(reportOf(broken))).toContain(JSON.stringify(said).slice(1, -1))
  })

  it('refuses predictions that a flag adds', () => {
    const folder = folderWith({ 'evaluate.cjs': evaluate, 'policy.yml': policy('repeats: 3') })
    const { code, err } = modelGate(['run', '--policy', 'policy.yml', '--predictions', 'p.csv'], { cwd: folder })
    expect(code).toBe(2)
    expect(err).toContain('of predictions are not available in this version')
  })
})
