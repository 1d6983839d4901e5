import { afterEach, expect, it, jest } from '@jest/globals'

import { policyFile, startGated, type Gated } from './gated.js'
import { runAction, startedRun, type ActionResult } from './run-action.js'
import type { ArtifactSeed } from './artifacts.js'

jest.setTimeout(240_000)

let gated: Gated

afterEach(() => gated.closeHeldToContract())

interface Leg {
  readonly model: string
  readonly leg: string
  readonly attempt?: number
  readonly metric: string
  readonly value: number
}

/** What a leg hands over: one number. */
function document({ model, leg, attempt = 1, metric, value }: Leg): ArtifactSeed {
  const metrics = [{ name: metric, value, source: 'reported' }]
  const evaluation = { schema: 'model-gate/evaluation@1', model, metrics }
  return {
    name: `model-gate.${model}.evaluation.${leg}.${attempt}`,
    files: { 'evaluation.json': JSON.stringify(evaluation) }
  }
}

const limits = (metrics: readonly string[]): string =>
  metrics.map((metric) => `  ${metric}: { direction: higher, min: 0.5 }\n`).join('')

const policyOf = (model: string, metrics: readonly string[]): string =>
  `version: 1\nmodel: ${model}\ncandidate: { metrics: ${model}.json }\nmetrics:\n${limits(metrics)}`

/** The gate of a run in which these documents were handed over, and only the gate. */
async function gateAfter(
  documents: readonly ArtifactSeed[],
  inputs: Readonly<Record<string, string>>,
  attempt = 1
): Promise<ActionResult> {
  const number = await gated.propose({ 'NOTES.md': 'retrained' })
  const event = await gated.events.pullRequest('synchronize', number)
  const run = startedRun(gated.github, event)
  for (const seed of documents) gated.github.artifacts.seed(run.backendId, seed)
  const needs = JSON.stringify({ evaluate: { result: 'success', outputs: {} } })
  return runAction(gated.github, 'gate', {
    event,
    run: { ...run, attempt },
    inputs: { needs, ...inputs },
    timeout: 200_000
  })
}

const names = (of: number, name: string): string[] => Array.from({ length: of }, (_, index) => `${name}${index}`)

/** Requests to the API: what the rate of a repository's token is counted by. */
const apiCalls = (): number => gated.github.log.filter(({ server }) => server === 'api').length

it('300 legs of one model are one report, one comment, and no more requests than one leg [rule 12] [rule 69] [rule 79]', async () => {
  const metrics = names(300, 'm')
  gated = await startGated({ [policyFile]: policyOf('late', metrics) })
  const documents = metrics.map((metric, index) =>
    document({ model: 'late', leg: `leg-${index}`, metric, value: index === 299 ? 0.4 : 0.9 })
  )
  const ended = await gateAfter(documents, { 'expected-legs': names(300, 'leg-').join('\n') })
  expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'failed-checks': '["metric/m299"]' } })
  expect(await gated.repository.comments(1)).toHaveLength(1)
  expect(apiCalls()).toBeLessThanOrEqual(12)
  expect(ended.milliseconds).toBeLessThan(60_000)
})

it('where too many checks block for an output, it lists the first that fit and says how many there are', async () => {
  const metrics = names(300, 'm'.repeat(150))
  gated = await startGated({ [policyFile]: policyOf('late', metrics) })
  const documents = metrics.map((metric, index) => document({ model: 'late', leg: `leg-${index}`, metric, value: 0.4 }))
  const { code, outputs } = await gateAfter(documents, {})
  expect({ code, outputs }).toMatchObject({ code: 1, outputs: { 'failed-count': '300' } })
  const listed = JSON.parse(outputs['failed-checks'] ?? '') as readonly string[]
  expect(listed).toEqual(metrics.slice(0, listed.length).map((metric) => `metric/${metric}`))
  expect(listed.length).toBeGreaterThan(100)
  expect(outputs['failed-checks']!.length).toBeLessThanOrEqual(30_000)
})

it('of 300 legs the one that is missing is named, and the newest attempt of each counts [rule 12] [rule 79]', async () => {
  const metrics = names(300, 'm')
  gated = await startGated({ [policyFile]: policyOf('late', metrics) })
  const first = metrics.map((metric, index) => document({ model: 'late', leg: `leg-${index}`, metric, value: 0.4 }))
  const second = metrics.map((metric, index) =>
    document({ model: 'late', leg: `leg-${index}`, attempt: 2, metric, value: 0.9 })
  )
  const expected = { 'expected-legs': [...names(300, 'leg-'), 'leg-300'].join('\n') }
  const ended = await gateAfter([...first, ...second], expected, 2)
  expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'error', 'failed-checks': '["leg/leg-300"]' } })
})

it('a run of a thousand artifacts, which may be a part of its list, is no measurement [fail-open 21]', async () => {
  gated = await startGated({ [policyFile]: policyOf('late', ['m0']) })
  const others = names(1000, 'log-').map((name) => ({ name, files: { x: '' } }))
  const ended = await gateAfter([document({ model: 'late', leg: 'all', metric: 'm0', value: 0.9 }), ...others], {})
  expect(ended).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
  expect(ended.stdout).toContain('the service may list a part of so many')
})

it('40 models of one repository are 40 sections of one comment and one verdict [rule 44] [rule 69]', async () => {
  const models = names(40, 'model-')
  const policies = Object.fromEntries(models.map((model) => [`models/${model}/model-gate.yml`, policyOf(model, ['m'])]))
  gated = await startGated({ [policyFile]: null, ...policies })
  const documents = models.map((model, index) =>
    document({ model, leg: 'all', metric: 'm', value: index === 7 ? 0.4 : 0.9 })
  )
  const ended = await gateAfter(documents, { policy: 'models/*/model-gate.yml' })
  expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'failed-checks': '["metric/m"]' } })
  const [comment, ...more] = await gated.repository.comments(1)
  expect(more).toEqual([])
  for (const model of models) expect(comment?.body).toContain(model)
  expect(apiCalls()).toBeLessThanOrEqual(12 + 3 * 40)
  expect(ended.milliseconds).toBeLessThan(60_000)
  process.stderr.write(`40 models: ${apiCalls()} requests, ${ended.milliseconds} ms\n`)
})
