import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { node as newest } from '../node.js'
import { policy, policyFile, rows, startGated, type Gated } from './gated.js'

jest.setTimeout(120_000)

let gated: Gated

beforeEach(async () => {
  gated = await startGated()
})

afterEach(() => gated.closeHeldToContract())

const writes = (from: number): string[] =>
  gated.github.log
    .slice(from)
    .filter(({ server, method }) => server === 'api' && method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)

describe('a pull request', () => {
  it('is blocked while it is worse, and merged when it is not [rule 44] [rule 50] [rule 55]', async () => {
    const { repository, propose, gate, github } = gated
    const number = await propose({ 'predictions.csv': rows('worse') })
    const worse = await gate(number)
    expect(worse).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail', blocked: 'true' } })
    expect(JSON.parse(worse.outputs['failed-checks'] ?? '')).toEqual(['metric/roc-auc'])
    const [comment] = await repository.comments(number)
    expect(comment?.body).toMatch(/Model gate FAIL: .*[\s\S]*roc-auc/)
    expect(comment?.body).toContain((await repository.pullRequest(number)).head.sha.slice(0, 7))
    expect(await repository.merge(number)).toMatchObject({ status: 405 })

    await repository.commitFiles('retrain', { 'predictions.csv': rows('better') })
    const better = await gate(number)
    expect(better).toMatchObject({ code: 0, outputs: { verdict: 'pass', blocked: 'false' } })
    const after = await repository.comments(number)
    expect(after.map(({ id }) => id)).toEqual([comment?.id])
    expect(after[0]?.body).toContain('Model gate PASS')

    await repository.commitFiles('retrain', { 'NOTES.md': 'the same model' })
    const before = github.log.length
    expect(await gate(number)).toMatchObject({ code: 0 })
    expect(writes(before)).toEqual([])
    expect(await repository.merge(number)).toMatchObject({ status: 200 })
  })

  it('takes at most 12 requests, new comment and changed policy included [rule 69]', async () => {
    const { propose, gate, github } = gated
    const number = await propose({ 'predictions.csv': rows('worse'), [policyFile]: policy.replace('0.02', '0.01') })
    const before = github.log.length
    await gate(number)
    expect(github.log.slice(before).filter(({ server }) => server === 'api').length).toBeLessThanOrEqual(12)
  })

  it('needs no checkout where its files were made in the job, and no history [rule 78]', async () => {
    const { propose, gate, github, events } = gated
    const number = await propose({ 'NOTES.md': 'x' })
    const event = await events.pullRequest('synchronize', number)
    expect(event.sha).not.toBe(event.head.sha)
    const { code, stdout } = await gate(number, { inputs: { policy: policyFile } })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(github.log.some(({ path }) => path.includes('/contents/'))).toBe(false)
  })

  it.each(['node20', 'node24'])('is gated under %s', async (name) => {
    const { propose, gate } = gated
    const number = await propose({ 'predictions.csv': rows('worse') })
    const node = name === 'node24' ? newest : process.execPath
    expect(await gate(number, { node })).toMatchObject({ code: 1 })
  })
})

describe('the summary of the job', () => {
  it('is there before anything is written to GitHub [rule 64] [fail-open 22]', async () => {
    const { propose, gate, github } = gated
    const number = await propose({ 'predictions.csv': rows('worse') })
    github.inject({ method: 'GET', path: /\/pulls\/\d+$/, hang: true, times: Infinity })
    const stopped: { kill?: (signal: NodeJS.Signals) => void } = {}
    const ended = gate(number, { started: (kill) => (stopped.kill = kill) })
    for (let waited = 0; waited < 200 && !github.log.some(({ path }) => /\/pulls\/\d+$/.test(path)); waited++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    stopped.kill?.('SIGKILL')
    const { summary, outputs } = await ended
    expect(summary).toContain('Model gate FAIL')
    expect(outputs).toMatchObject({ verdict: 'fail', blocked: 'true' })
  })

  it('says why there is no report where there is none, and so do the outputs', async () => {
    const { propose, gate, repository } = gated
    const number = await propose({ [policyFile]: policy.replace('max-drop', 'max-dorp') })
    const { code, outputs, summary, annotations } = await gate(number)
    expect({ code, outputs }).toMatchObject({ code: 2, outputs: { verdict: 'error', blocked: 'true' } })
    expect(summary).toContain('max-dorp')
    expect(annotations[0]).toMatchObject({ level: 'error' })
    expect(await repository.merge(number)).toMatchObject({ status: 405 })
  })
})
