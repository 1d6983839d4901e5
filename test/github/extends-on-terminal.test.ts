import { resolve } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { folderWith } from '../e2e/command.js'
import { compiled, node } from '../node.js'
import { runChild, type Ended } from './child.js'
import { startGated, type Gated } from './gated.js'
import { commitToPolicies, POLICIES, startPolicies } from './policies.js'

jest.setTimeout(120_000)

let gated: Gated
let floor: string

beforeEach(async () => {
  gated = await startGated()
  await startPolicies(gated)
  const sha = await commitToPolicies(gated, { 'floor.yml': 'version: 1\nmetrics: { accuracy: { max-drop: 0.01 } }\n' })
  floor = `github:${POLICIES}/floor.yml@${sha}`
})

afterEach(() => gated.closeHeldToContract())

/** A command beside a policy on the floor, with the variables that a terminal has. */
function modelGate(command: readonly string[], policy: string, env: Record<string, string> = {}): Promise<Ended> {
  const own = { GITHUB_API_URL: gated.github.url, GITHUB_TOKEN: gated.github.tokens.of.contributor }
  const cwd = folderWith({
    '.github/model-gate.yml': `version: 1\nextends: ${floor}\nmodel: late\n${policy}`,
    'predictions.csv': 'fixture:fixtures/bad/rows.csv',
    'production.csv': 'fixture:fixtures/bad/rows.csv'
  })
  return runChild(node, [resolve('dist/cli.js'), ...command], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...compiled, ...own, ...env },
    timeout: 60_000
  })
}

const rest = `candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: 'file:production.csv' }
`

describe('extends on the command line', () => {
  it('is read with the token of the environment', async () => {
    const { code, stdout } = await modelGate(['lint'], rest)
    expect(stdout).toContain('.github/model-gate.yml: no mistakes (1 metric, no slices)')
    expect(code).toBe(0)
  })

  it('judges: run asks what the floor asks', async () => {
    const { code, stdout } = await modelGate(['run', '--format', 'json'], rest)
    const report = JSON.parse(stdout) as { checks: { id: string }[]; policy: { floor: { reference: string } } }
    expect(report.checks.map(({ id }) => id)).toContain('metric/accuracy')
    expect(report.policy.floor.reference).toBe(floor)
    expect([0, 1]).toContain(code)
  })

  it('that is loosened is a finding of lint by key and line, and exit 2 of run', async () => {
    const loose = `${rest}metrics:\n  accuracy:\n    max-drop: 0.5\n    severity: warn\n`
    const linted = await modelGate(['lint'], loose)
    expect(linted.code).toBe(1)
    expect(linted.stdout).toContain('.github/model-gate.yml:9:5: metrics.accuracy.max-drop: loosens the floor')
    expect(linted.stdout).toContain('.github/model-gate.yml:10:5: metrics.accuracy.severity: loosens the floor')
    const ran = await modelGate(['run'], loose)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('metrics.accuracy.severity: loosens the floor')
  })

  it('without a token is an error that says so, and nothing is judged without the floor', async () => {
    const { code, stderr } = await modelGate(['run'], rest, { GITHUB_TOKEN: '' })
    expect(code).toBe(3)
    expect(stderr).toContain('there is no token for GitHub')
  })
})
