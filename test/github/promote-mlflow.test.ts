import { afterAll, beforeAll, expect, jest } from '@jest/globals'

import { itWhere, toolPath } from '../engines/tools.js'
import { freshRequest } from '../stores/fresh-request.js'
import { startMlflow, type MlflowServer } from '../stores/mlflow-server.js'
import { rows } from './gated.js'
import { endOf, push, pushOf, startKept } from './promoting.js'

jest.setTimeout(240_000)

const mlflow = toolPath('mlflow')
const itWith = itWhere(mlflow !== undefined, 'MLflow')

let server: MlflowServer
beforeAll(async () => {
  if (mlflow !== undefined) server = await startMlflow(mlflow)
}, 150_000)
afterAll(async () => server?.stop())

/** What the registry has of the model. */
async function registered(): Promise<{ aliases: Record<string, string>; tags: Record<string, string> }> {
  const ask = (path: string): Promise<unknown> => freshRequest(`${server.url}/api/2.0/mlflow/${path}`)
  const { registered_model: model } = (await ask('registered-models/get?name=late')) as {
    registered_model: { aliases: { alias: string; version: string }[] }
  }
  const aliases = Object.fromEntries(model.aliases.map(({ alias, version }) => [alias, version]))
  const { model_version: version } = (await ask('registered-models/alias?name=late&alias=champion')) as {
    model_version: { tags: { key: string; value: string }[] }
  }
  return { aliases, tags: Object.fromEntries(version.tags.map(({ key, value }) => [key, value])) }
}

itWith(
  'the life of a model in MLflow and on GitHub: better is merged and promoted, worse is blocked, a rollback goes back [fail-open 17] [rule 76]',
  async () => {
    const gated = await startKept(['models:/late@champion'])
    const env = { MLFLOW_TRACKING_URI: server.url }
    const first = await push(gated, 'production')
    expect((await first.gate({ env })).code).toBe(0)
    expect(endOf(await first.promote({}, { env }))).toEqual({ code: 0, reason: 'promoted' })
    expect((await registered()).aliases).toEqual({ champion: '1' })

    const better = await gated.propose({ 'predictions.csv': rows('better') })
    const passed = await gated.gate(better, { env })
    expect(passed).toMatchObject({ code: 0, outputs: { verdict: 'pass', baseline: 'models:/late@champion' } })
    expect(await gated.repository.merge(better)).toMatchObject({ status: 200 })
    const merged = await pushOf(gated)
    expect((await merged.gate({ env })).code).toBe(0)
    expect(endOf(await merged.promote({}, { env }))).toEqual({ code: 0, reason: 'promoted' })
    expect(await registered()).toMatchObject({
      aliases: { champion: '2', 'previous-champion': '1' },
      tags: {
        'model-gate.commit': merged.sha,
        'model-gate.pull-request': String(better),
        'model-gate.verdict': 'pass',
        'model-gate.run': expect.stringMatching(/\/actions\/runs\/\d+$/)
      }
    })

    const worse = await gated.propose({ 'predictions.csv': rows('worse') }, 'worse')
    expect(await gated.gate(worse, { env })).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
    expect(await gated.repository.merge(worse)).toMatchObject({ status: 405 })

    expect(endOf(await merged.promote({ rollback: 'true' }, { env }))).toEqual({ code: 0, reason: 'rolled-back' })
    expect((await registered()).aliases).toEqual({ champion: '1', 'previous-champion': '1' })
    await gated.closeHeldToContract()
  }
)
