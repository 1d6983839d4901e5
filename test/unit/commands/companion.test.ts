import { describe, expect, it } from '@jest/globals'

import { isUnexplained, withRowsAskedFor } from '../../../src/commands/companion.js'
import type { Decided } from '../../../src/commands/outcome.js'
import { reportedBy } from '../../../src/commands/reported-by.js'
import { compare } from '../../../src/comparison/index.js'
import type { Evaluation } from '../../../src/documents/index.js'
import type { TriggeringRun } from '../../../src/github/index.js'
import { loadPolicy } from '../../../src/policy/index.js'

const run: TriggeringRun = {
  id: 9001,
  attempt: 1,
  event: 'pull_request',
  status: 'completed',
  conclusion: 'success',
  headSha: 'a'.repeat(40),
  headRepository: { id: 2, name: 'contributor/fraud', owner: 'contributor' },
  repositoryId: 1,
  actor: 'contributor'
}
const policyOf = (candidate: string) =>
  loadPolicy(
    new TextEncoder().encode(
      `version: 1\nmodel: late\ncandidate: ${candidate}\ntask: { type: binary, positive: 1 }\nmetrics: { roc-auc: { max-drop: 0.02 } }\n`
    ),
    'p.yml'
  )
const decided = (blocked: boolean): readonly Decided[] => [{ report: { blocked } } as Decided]

describe('a run that did not succeed', () => {
  it.each([
    ['success', false, false],
    ['success', true, false],
    ['failure', true, false],
    ['failure', false, true],
    ['cancelled', true, true],
    ['a word that nobody knows', false, true],
    [undefined, false, true]
  ])('%s, blocked %s: unexplained %s [rule 10]', (conclusion, blocked, expected) => {
    const ended = conclusion === undefined ? {} : { conclusion }
    expect(isUnexplained(ended, decided(blocked))).toBe(expected)
  })
})

describe('whose word the values are [rule 61]', () => {
  it.each([
    ['a fork', run, 'code of the fork contributor/fraud in the run 9001. They are its word.'],
    ['Dependabot', { ...run, repositoryId: 2 }, 'code of a pull request of Dependabot in the run 9001.'],
    ['a run that failed', { ...run, conclusion: 'failure' }, 'in the run 9001, which ended with "failure".']
  ])('%s', (_, of, expected) => {
    expect(reportedBy(of)).toContain(expected)
  })
})

describe('bare numbers', () => {
  const numbers: Evaluation = {
    schema: 'model-gate/evaluation@1',
    model: 'late',
    metrics: [{ name: 'roc-auc', value: Number.NaN, direction: 'higher', source: 'reported' }]
  }

  it('are refused where the policy asks for rows', () => {
    expect(() => withRowsAskedFor({}, policyOf('{ predictions: p.csv }'))).toThrow('has no rows')
    expect(withRowsAskedFor({}, policyOf('{ metrics: m.json }'))).toEqual({})
  })

  it('that are none are an error, also where there is no baseline and none that has them [rule 2] [fail-open 4]', () => {
    const policy = policyOf('{ metrics: m.json }')
    const candidate = { evaluation: numbers }
    const baseline = { evaluation: { ...numbers, metrics: [] } }
    const statuses = [{ candidate }, { candidate, baseline }].map(
      (sides) => compare(sides, policy, 1).checks[0]?.status
    )
    expect(statuses).toEqual(['error', 'error'])
  })
})
