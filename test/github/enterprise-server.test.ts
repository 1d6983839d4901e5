import { afterEach, expect, it, jest } from '@jest/globals'

import { policyFile, rows, startGated, type Gated } from './gated.js'
import { endOf, keptAt, push, startKept } from './promoting.js'

jest.setTimeout(120_000)

const prefix = '/api/v3'

/** What a runner of an Enterprise Server does not set. */
const noArtifacts = { ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined }

let gated: Gated

afterEach(() => gated.closeHeldToContract())

/** Where everything went that was asked: nothing below another path than the prefix, nothing to the artifact service. */
function strays(): string[] {
  return gated.github.log
    .filter(({ server, status }) => server === 'results' || status === 404)
    .map(({ method, path }) => `${method} ${path}`)
}

it('a pull request: commit status, comment, verdict, and no artifact [rule 70] [rule 80]', async () => {
  gated = await startGated({}, { prefix })
  const { repository, github } = gated
  const number = await gated.propose({ 'predictions.csv': rows('worse') })
  const token = github.tokens.mint({ contents: 'read', 'pull-requests': 'write', actions: 'read', statuses: 'write' })
  const asked = { env: noArtifacts, token, inputs: { 'status-context': 'model-gate/verdict' } }
  const red = await gated.gate(number, asked)
  expect(red).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
  expect(red.outputs['artifact-url']).toBeUndefined()
  expect(github.statuses.at(-1)).toMatchObject({ context: 'model-gate/verdict', state: 'failure' })
  await repository.commitFiles('retrain', { 'predictions.csv': rows('better') })
  expect(
    await gated.gate(number, {
      ...asked,
      token: github.tokens.mint({ contents: 'read', 'pull-requests': 'write', actions: 'read', statuses: 'write' })
    })
  ).toMatchObject({ code: 0 })
  expect(github.statuses.at(-1)).toMatchObject({ context: 'model-gate/verdict', state: 'success' })
  const [comment, ...more] = await repository.comments(number)
  expect(more).toEqual([])
  expect(comment?.body).toContain('Model gate PASS')
  expect(comment?.body).toContain(`(<${github.serverUrl}/acme/fraud/actions/runs/`)
  expect(strays()).toEqual([])
})

it('two jobs that cannot hand over: the gate says so, and nothing passes [rule 80]', async () => {
  gated = await startGated({}, { prefix })
  const number = await gated.propose({ 'predictions.csv': rows('better') })
  expect(await gated.gate(number, { action: 'evaluate', env: noArtifacts })).toMatchObject({ code: 0 })
  const decided = await gated.gate(number, { action: 'gate', env: noArtifacts })
  expect(decided).toMatchObject({ code: 3, outputs: { verdict: 'error' } })
  expect(decided.stdout).toContain('there is no artifact service here')
  expect(strays()).toEqual([])
})

it.each([
  ['an artifact by the REST API', 'artifact:train.yml/production'],
  ['a release', 'release:production'],
  ['a branch', 'git:production:late']
])('production in %s is found below the prefix [rule 70]', async (_, reference) => {
  const files = { 'predictions.csv': rows('production') }
  gated = await startGated({ [policyFile]: keptAt(reference) }, { prefix })
  const { repository, github } = gated
  await repository.release('production', files)
  await repository.commitFiles('production', { 'late/predictions.csv': rows('production') })
  const main = { headSha: await repository.sha('main'), headBranch: 'main', path: '.github/workflows/train.yml' }
  github.addRun(main, [{ name: 'production', files }])
  const number = await gated.propose({ 'predictions.csv': rows('worse') })
  const ended = await gated.gate(number, { env: noArtifacts })
  expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail', baseline: reference } })
  expect(gated.github.log.some(({ server, path }) => server === 'results' && path.includes('twirp'))).toBe(false)
})

it('where production is kept as an artifact of the run, the reason is said and the next place is asked [rule 80]', async () => {
  gated = await startGated(
    { [policyFile]: keptAt('artifact:train.yml/production', 'git:base:predictions.csv') },
    { prefix }
  )
  const number = await gated.propose({ 'predictions.csv': rows('worse') })
  expect(await gated.gate(number, { env: noArtifacts })).toMatchObject({
    ...{ code: 1, outputs: { verdict: 'fail', baseline: 'git:base:predictions.csv' } }
  })
})

it('a promotion to a branch goes below the prefix, and the next push is judged by it [rule 70]', async () => {
  gated = await startKept(['git:model-baselines:late'], {}, { prefix })
  const first = await push(gated, 'production')
  expect(await first.gate({ env: noArtifacts })).toMatchObject({ code: 0 })
  expect(endOf(await first.promote({}, { env: noArtifacts }))).toEqual({ code: 0, reason: 'promoted' })
  const next = await push(gated, 'worse')
  expect(await next.gate({ env: noArtifacts })).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
})
