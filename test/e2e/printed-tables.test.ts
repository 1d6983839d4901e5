import { describe, expect, it } from '@jest/globals'

import { folderWith, modelGate } from './command.js'

const rows = (errors: number): string =>
  `id,label,prediction\n${Array.from({ length: 400 }, (_, id) => `r${id},${id % 2},${id < errors ? 1 - (id % 2) : id % 2}`).join('\n')}\n`
const policy = `version: 1
model: late
candidate: { predictions: candidate.csv }
task: { type: binary, positive: 1 }
baseline: { from: 'file:production.csv' }
metrics: { accuracy: { max-drop: 0.05 } }
`
const table = (shift: number): string =>
  `a,b\n${Array.from({ length: 400 }, (_, row) => `${(row % 40) + shift},x`).join('\n')}\n`
const files = {
  '.github/model-gate.yml': policy,
  'production.csv': rows(20),
  'candidate.csv': rows(24),
  'january.csv': table(0),
  'july.csv': table(30)
}

describe('a terminal shows what was found', () => {
  const cwd = folderWith(files)

  it('of evaluate: the metrics', () => {
    const { code, out } = modelGate(['evaluate'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^Metric +Value +Rows\naccuracy +0\.940 +400\n/)
    expect(out).toMatch(/\n\nmodel-gate\/evaluation\.json: 8 metrics of 400 rows\n$/)
  })

  it('of compare: the checks', () => {
    const { code, out } = modelGate(['compare', '--evaluation', 'model-gate'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^Status +Metric +Baseline +Candidate +Change .*\n✓ pass +accuracy ↑ +0\.950 +0\.940 +−0\.010 /)
    expect(out).toMatch(/\n\nmodel-gate\/checks\.json: 1 check\n$/)
  })

  it('of baseline: what each place said, and no escape sequence of its name', () => {
    const { code, out } = modelGate(['baseline', '--baseline', 'file:a\u001b[31mred', '--quiet'], { cwd })
    expect({ code, out }).toEqual({ code: 0, out: 'file:a\\u001b[31mred: none (nothing there)\n' })
  })

  it('of drift between two tables: the columns, by the usual limits where the policy has none', () => {
    const { code, out } = modelGate(['drift', '--reference', 'january.csv', '--current', 'july.csv'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^Status +Column +Test +Distance +Limit\n✗ fail +a +KS, Wasserstein +/)
    expect(out).toMatch(/\nmodel-gate\/checks\.json: 2 checks\n$/)
  })

  it('of drift with one table: what is missing', () => {
    const { code, err } = modelGate(['drift', '--reference', 'january.csv'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('into the policy, or give both --reference and --current')
  })
})
