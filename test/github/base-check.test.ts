import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import type { Report } from '../../src/documents/index.js'
import { checkout } from './checkout.js'
import { rows, startGated, type Gated } from './gated.js'
import type { RunSeed } from './runs.js'

jest.setTimeout(180_000)

let gated: Gated
let number: number

beforeEach(async () => {
  gated = await startGated({}, { artifacts: false })
  number = await gated.propose({ 'predictions.csv': rows('worse') })
})

afterEach(() => gated.closeHeldToContract())

/** Gates the pull request and gives the report that it left. */
async function gate(): Promise<{ report: Report; summary: string; code: number | null }> {
  const cwd = await checkout(gated.github, await gated.repository.sha('retrain'))
  const { code, summary } = await gated.gate(number, { cwd })
  const text = readFileSync(join(cwd, 'model-gate/report.json'), 'utf8')
  return { code, summary, report: JSON.parse(text) as Report }
}

/** Puts a report of main there, whose run ended as a gate that blocks ends. */
async function keepOnMain(report: unknown, over: Partial<RunSeed> = {}): Promise<void> {
  const headSha = await gated.repository.sha('main')
  const text = typeof report === 'string' ? report : JSON.stringify(report)
  gated.github.addRun({ headSha, headBranch: 'main', conclusion: 'failure', ...over }, [
    { name: 'model-gate.late.report.all.1', files: { 'report.json': text } }
  ])
}

const failing = ({ checks }: Report): readonly string[] =>
  checks.flatMap(({ status, id }) => (status === 'fail' ? [id] : []))

describe('what failed already on the base branch', () => {
  it.each([
    ['fail', 'already failing on main at'],
    ['pass', 'new in this pull request, it passes on main at']
  ] as const)('is told where its own report says %s, and the verdict stays', async (status, said) => {
    const before = await gate()
    const [id] = failing(before.report)
    const checks = before.report.checks.map((check) => (check.id === id ? { ...check, status } : check))
    await keepOnMain({ ...before.report, checks })
    const after = await gate()
    const note = `${id}: ${said} ${(await gated.repository.sha('main')).slice(0, 7)}`
    expect(after.report.run.onBase).toEqual([note])
    expect(after.summary).toContain(said)
    expect({ ...after.report, run: {} }).toEqual({ ...before.report, run: {} })
    expect(after.code).toBe(1)
  })

  it.each([
    ['of a fork', {}, { headRepository: 'outsider/fraud' }],
    ['of a pull request', {}, { event: 'pull_request' }],
    ['of another model', { model: 'other' }, {}],
    ['that is no report', 'schema: nonsense', {}]
  ])('is not taken from a report %s', async (_name, change, over) => {
    const { report } = await gate()
    await keepOnMain(typeof change === 'string' ? change : { ...report, ...change }, over)
    const after = await gate()
    expect(after.report.run.onBase ?? []).toEqual([])
    expect(after.report.verdict).toBe('fail')
    expect(after.code).toBe(1)
  })
})
