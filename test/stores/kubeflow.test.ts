import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { BaselineMovedError, type Opened } from '../../src/baseline/index.js'
import { parseEvaluation } from '../../src/documents/index.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { clientOf, double, text, type KubeflowClient } from './kubeflow-client.js'
import { kubeflowPrograms, startKubeflow, type KubeflowServer } from './kubeflow-server.js'
import { at, forcedAgain, promote, promotionOf, rollBack, storeWith, type AnyStore } from './promotion.js'

const programs = kubeflowPrograms()
const itWith = itWhere(programs !== undefined, 'the Kubeflow Model Registry and MariaDB')

const python = toolPath('model-registry')
const itWithPython = itWhere(
  programs !== undefined && python !== undefined,
  "the Kubeflow Model Registry, MariaDB and the registry's Python client"
)

const [first, second, third] = ['b', 'c', 'd'].map((digit) => digit.repeat(40)) as [string, string, string]

describe('the Kubeflow Model Registry', () => {
  let server: KubeflowServer
  let client: KubeflowClient
  let store: AnyStore
  beforeAll(async () => {
    if (programs === undefined) return
    server = await startKubeflow(programs)
    client = clientOf(server.url)
    store = await storeWith('kfmr:/any@champion', { MODEL_GATE_KUBEFLOW_SERVER: `${server.url}/` })
  }, 150_000)
  afterAll(async () => server?.stop())

  const fresh = (word: string): string => `${word} ${randomUUID()}`
  const open = (path: string): Promise<Opened | undefined> => store.resolve(at(`kfmr:/${path}`))
  const properties = async (model: string): Promise<unknown> => (await client.model(model)).customProperties

  itWith('reads what teams register, however it is named', async () => {
    const model = fresh('team/fraud ü')
    const ids = await client.seed(model, {
      '1.0.0': {
        accuracy: double(0.91),
        epochs: { metadataType: 'MetadataIntValue', int_value: '10' },
        loss: text('NaN'),
        approved: { metadataType: 'MetadataBoolValue', bool_value: true },
        stage: text('production')
      },
      '2.0.0': { accuracy: double(0.5) }
    })
    await client.ask('POST', `model_versions/${ids['1.0.0']}/artifacts`, {
      artifactType: 'model-artifact',
      name: 'model',
      uri: 's3://bucket/model',
      customProperties: { accuracy: double(0.1), 'val f1': double(0.7) }
    })
    await client.setAlias(model, 'champion', ids['1.0.0']!)
    const name = encodeURIComponent(model)
    const numbers = {
      metrics: new Map([
        ['accuracy', 0.91],
        ['epochs', 10],
        ['loss', Number.NaN],
        ['val f1', 0.7]
      ])
    }
    for (const path of [`${name}@champion`, `${name}/1.0.0`, `${name}?stage=production&approved=true`]) {
      const opened = (await open(path))!
      expect(opened).toMatchObject({ version: ids['1.0.0'], detail: `version 1.0.0 of ${model}, id ${ids['1.0.0']}` })
      expect(await opened.shelf.names(opened.path)).toEqual([])
      const found = (await opened.numbers!())!
      expect({ metrics: new Map([...found.metrics].sort(([a], [b]) => (a < b ? -1 : 1))) }).toEqual(numbers)
    }
    expect(await open(`${name}/latest`)).toMatchObject({ version: ids['2.0.0'] })
  })

  itWith('none there is a value, whatever is missing', async () => {
    const model = fresh('none')
    const name = encodeURIComponent(model)
    expect(await open(`${name}@champion`)).toBeUndefined()
    await client.seed(model, {})
    for (const path of [
      `${name}@champion`,
      `${name}/1.0.0`,
      `${name}/latest`,
      `${name}?stage=production`,
      `${name.toUpperCase()}@champion`,
      `serving/${name}/api`
    ])
      expect(await open(path)).toBeUndefined()
    await client.seed(fresh('other'), { 'of another model': {} })
    expect(await open(`${name}/of%20another%20model`)).toBeUndefined()
  })

  itWith('what it cannot answer is an error, and never the absence of a baseline [fail-open 1]', async () => {
    // 0.2.22 has no experiments, and says so with a page.
    await expect(open('experiments/nightly/latest')).rejects.toThrow(
      /read the experiment nightly .*: 404 404 page not found/
    )
    const elsewhere = await storeWith('kfmr:/x@y', { MODEL_GATE_KUBEFLOW_SERVER: `${server.url}/other` })
    await expect(elsewhere.resolve(at('kfmr:/fraud@champion'))).rejects.toThrow(/which version of its API .*404/)
  })

  itWith('what was never measured is no baseline, and not the absence of one [fail-open 1]', async () => {
    const model = fresh('bare')
    await client.seed(model, { v1: { stage: text('production') } })
    const bare = (await open(`${encodeURIComponent(model)}/v1`))!
    await expect(bare.numbers!()).rejects.toThrow(`version v1 of ${model} has no numbers`)
  })

  itWith('what is archived is no baseline, and not the absence of one', async () => {
    const model = fresh('old')
    const name = encodeURIComponent(model)
    const ids = await client.seed(model, { v1: { stage: text('production') }, v2: {} })
    await client.setAlias(model, 'champion', ids['v1']!)
    await client.ask('PATCH', `model_versions/${ids['v1']}`, { state: 'ARCHIVED' })
    for (const path of [`${name}@champion`, `${name}/v1`]) await expect(open(path)).rejects.toThrow('but ARCHIVED')
    await expect(open(`${name}?stage=production`)).rejects.toThrow('are all archived')
    expect(await open(`${name}/latest`)).toMatchObject({ version: ids['v2'] })
    await client.ask('PATCH', `registered_models/${(await client.model(model)).id}`, { state: 'ARCHIVED' })
    await expect(open(`${name}/v2`)).rejects.toThrow(`the registered model ${model} is not live`)
    await expect(promote(store, at(`kfmr:/${name}@champion`), promotionOf(model, 0.8, first))).rejects.toThrow(
      'ARCHIVED'
    )
  })

  itWith('an alias that leads nowhere is an error', async () => {
    const model = fresh('lost')
    const name = encodeURIComponent(model)
    await client.seed(model, { v1: {} })
    const { v1: other } = await client.seed(fresh('foreign'), { v1: {} })
    for (const [id, message] of [
      ['9999999', `no longer has the version with the id 9999999 of`],
      [other!, 'is of the model with the id'],
      ['../../registered_models/1', 'is not the id of a version']
    ] as const) {
      await client.setAlias(model, 'champion', id)
      await expect(open(`${name}@champion`)).rejects.toThrow(message)
    }
  })

  itWith(
    'finds the newest over several pages',
    async () => {
      const model = fresh('many')
      const versions = Array.from({ length: 120 }, (_, index) => [`v${index}`, { half: text(index < 60 ? '1' : '2') }])
      const ids = await client.seed(model, Object.fromEntries(versions) as Record<string, object>)
      const name = encodeURIComponent(model)
      expect(await open(`${name}/latest`)).toMatchObject({ version: ids['v119'] })
      expect(await open(`${name}?half=1`)).toMatchObject({ version: ids['v59'] })
    },
    60_000
  )

  itWith('what an inference service runs', async () => {
    const [model, environment] = [fresh('served'), fresh('prod')]
    const ids = await client.seed(model, { v1: { accuracy: double(0.9) }, v2: {} })
    const { id: servingEnvironmentId } = await client.ask('POST', 'serving_environments', { name: environment })
    const registeredModelId = (await client.model(model)).id
    const service = { registeredModelId, servingEnvironmentId, desiredState: 'DEPLOYED' }
    const { id } = await client.ask('POST', 'inference_services', {
      ...service,
      name: 'api',
      modelVersionId: ids['v1']
    })
    await client.ask('POST', 'inference_services', { ...service, name: 'newest' })
    const path = `serving/${encodeURIComponent(environment)}`
    expect(await open(`${path}/api`)).toMatchObject({
      version: ids['v1'],
      detail: `version v1 of ${model}, id ${ids['v1']}, which the inference service api of ${environment} runs`
    })
    expect(await open(`${path}/newest`)).toMatchObject({ version: ids['v2'] })
    expect(await open(`${path}/nobody`)).toBeUndefined()
    await client.ask('PATCH', `inference_services/${id}`, { desiredState: 'UNDEPLOYED' })
    await expect(open(`${path}/api`)).rejects.toThrow('is not deployed')
  })

  itWith('promotes, keeps the one before, and rolls back; whatever else the model has stays', async () => {
    const model = fresh('loop')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    const [one, two] = [promotionOf(model, 0.8, first), promotionOf(model, 0.9, second)]
    const plan = await store.writer!.plan(reference, one, undefined)
    expect(plan.steps).toEqual([
      `create the registered model ${model}`,
      expect.stringMatching(
        /^write version b{12}-[0-9a-f]{16} of .* with its numbers and evaluation\.json without rows$/
      ),
      'champion -> the new version'
    ])
    expect(await store.resolve(reference)).toBeUndefined()
    const { version: before } = await plan.apply()
    const { id } = await client.model(model)
    const struct = { metadataType: 'MetadataStructValue', struct_value: Buffer.from('{"a":[1]}').toString('base64') }
    await client.ask('PATCH', `registered_models/${id}`, {
      customProperties: { ...(await client.model(model)).customProperties, team: text('risk'), struct }
    })
    const now = await promote(store, reference, two)
    const others = { team: text('risk'), struct: { ...struct, struct_value: '{"a":[1]}' } }
    expect(await properties(model)).toEqual({
      ...others,
      'alias.champion': text(now),
      'alias.previous-champion': text(before)
    })
    const kept = (await client.versions(model)).find((version) => version.id === now)!
    expect(kept.customProperties).toMatchObject({
      accuracy: double(0.9),
      auc: text('NaN'),
      'recall/a': double(0.5),
      'model-gate.content': text(two.content),
      'model-gate.commit': text(second),
      'model-gate.report-digest': text(two.reportDigest),
      'model-gate.verdict': text('pass'),
      'model-gate.run': text(two.run!),
      'model-gate.pull-request': text('12')
    })
    expect(await rollBack(store, reference)).toBe(before)
    expect(await store.resolve(reference)).toMatchObject({ version: before, commit: first })
    // What was rolled back does not come back.
    expect(await store.writer!.rollback(reference)).toEqual({
      nothing: expect.stringMatching(/ is both champion and previous-champion: it was rolled back already/)
    })
    expect(await properties(model)).toMatchObject({
      ...others,
      'alias.champion': text(before),
      'alias.previous-champion': text(before)
    })
  })

  const ownClient = (...words: string[]): unknown =>
    JSON.parse(execFileSync(python!, ['test/stores/kubeflow_client.py', server.url, ...words], { encoding: 'utf8' }))

  itWithPython(
    'its own Python client finds a promotion right, and is read',
    async () => {
      const model = fresh('python')
      ownClient('register', model)
      const registered = (await open(`${encodeURIComponent(model)}/1.0.0`))!
      expect((await registered.numbers!())!.metrics).toEqual(
        new Map([
          ['accuracy', 0.9],
          ['epochs', 3]
        ])
      )
      const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
      const [one, two] = [promotionOf(model, 0.8, first), promotionOf(model, 0.9, second)]
      const before = await promote(store, reference, one)
      const now = await promote(store, reference, two)
      expect(ownClient('read', model)).toMatchObject({
        aliases: { 'alias.champion': now, 'alias.previous-champion': before },
        versions: 3,
        state: 'LIVE',
        properties: {
          accuracy: 0.9,
          'recall/a': 0.5,
          'model-gate.commit': second,
          'model-gate.content': two.content,
          'model-gate.verdict': 'pass'
        }
      })
    },
    60_000
  )

  itWith('keeps the evaluation without the file of rows', async () => {
    const model = fresh('kept')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    const promotion = promotionOf(model, 0.8, first)
    await promote(store, reference, promotion)
    const opened = (await store.resolve(reference))!
    expect(opened).toMatchObject({ content: promotion.content, commit: first })
    expect(await opened.shelf.names(opened.path)).toEqual(['evaluation.json'])
    const bytes = (await opened.shelf.read('evaluation.json'))!
    const { predictions, ...rest } = promotion.evaluation
    expect(predictions).toBeDefined()
    expect(parseEvaluation(new TextDecoder().decode(bytes), 'evaluation.json')).toEqual(rest)
  })

  itWith('an evaluation that is too long is left out: the numbers stay', async () => {
    const model = fresh('long')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    const promotion = promotionOf(model, 0.8, first)
    const parameters = { notes: 'é'.repeat(30_000) }
    const long = { ...promotion, evaluation: { ...promotion.evaluation, parameters } }
    expect((await store.writer!.plan(reference, long, undefined)).steps[1]).toContain('is too long')
    await promote(store, reference, long)
    const opened = (await store.resolve(reference))!
    expect(await opened.shelf.names('')).toEqual([])
    const numbers = (await opened.numbers!())!
    expect(numbers.metrics.get('accuracy')).toBe(0.8)
    // What the gate said of it stays as well: else production, judged again at its own commit, would be refused.
    expect(numbers.decision).toEqual({ verdict: 'pass' })
    const forced = forcedAgain(promotion)
    await promote(store, reference, { ...forced, evaluation: { ...forced.evaluation, parameters } })
    expect((await (await store.resolve(reference))!.numbers!())!.decision).toEqual({
      verdict: 'fail',
      force: forced.force
    })
  })

  itWith('an attempt that was cut off is taken up: nothing is written twice', async () => {
    const model = fresh('cut')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    const [one, two] = [promotionOf(model, 0.8, first), promotionOf(model, 0.9, second)]
    await promote(store, reference, one)
    const now = await promote(store, reference, two)
    await rollBack(store, reference)
    const again = await store.writer!.plan(reference, two, await store.resolve(reference))
    expect(again.steps[0]).toMatch(/^use version c{12}-.*, which an earlier attempt wrote$/)
    expect((await again.apply()).version).toBe(now)
    expect(await client.versions(model)).toHaveLength(2)
  })

  itWith('what an earlier attempt wrote on the word of another report is not taken up', async () => {
    const model = fresh('forced')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    await promote(store, reference, promotionOf(model, 0.8, first))
    const promotion = promotionOf(model, 0.9, second)
    const before = await promote(store, reference, promotion)
    await rollBack(store, reference)
    const now = await promote(store, reference, forcedAgain(promotion))
    expect(now).not.toBe(before)
    const { customProperties } = (await client.versions(model)).find(({ id }) => id === now)!
    expect(customProperties).toMatchObject({
      'model-gate.verdict': text('fail'),
      'model-gate.force': text(forcedAgain(promotion).force!)
    })
    expect(JSON.stringify(customProperties['model-gate.evaluation'])).toContain(forcedAgain(promotion).force)
  })

  itWith('a version of that name and other content is not taken for ours', async () => {
    const model = fresh('taken')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    const promotion = promotionOf(model, 0.8, first)
    const plan = await store.writer!.plan(reference, promotion, undefined)
    const [, name] = /write version (\S+) of/.exec(plan.steps.join())!
    await client.seed(model, { [name!]: { accuracy: double(1) } })
    await expect(promote(store, reference, promotion)).rejects.toThrow('with other content')
  })

  itWith('who comes second writes nothing', async () => {
    const model = fresh('race')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    await promote(store, reference, promotionOf(model, 0.8, first))
    const late = await store.writer!.plan(reference, promotionOf(model, 0.7, third), await store.resolve(reference))
    const now = await promote(store, reference, promotionOf(model, 0.9, second))
    await expect(late.apply()).rejects.toThrow(BaselineMovedError)
    expect(await store.resolve(reference)).toMatchObject({ version: now })
    expect(await client.versions(model)).toHaveLength(2)
  })

  itWith('only an alias can be moved', async () => {
    const promotion = promotionOf('fixed', 0.8, first)
    for (const path of ['fixed/v1', 'fixed/latest', 'fixed?stage=production', 'serving/prod/api', 'experiments/a/b'])
      await expect(store.writer!.plan(at(`kfmr:/${path}`), promotion, undefined)).rejects.toThrow('cannot be moved')
  })

  itWith('nothing to roll back to is a value; what is archived does not come back', async () => {
    const model = fresh('back')
    const reference = at(`kfmr:/${encodeURIComponent(model)}@champion`)
    expect(await rollBack(store, reference)).toBeUndefined()
    const before = await promote(store, reference, promotionOf(model, 0.8, first))
    expect(await rollBack(store, reference)).toBeUndefined()
    await promote(store, reference, promotionOf(model, 0.9, second))
    await client.ask('PATCH', `model_versions/${before}`, { state: 'ARCHIVED' })
    await expect(store.writer!.rollback(reference)).rejects.toThrow('ARCHIVED')
  })
})
