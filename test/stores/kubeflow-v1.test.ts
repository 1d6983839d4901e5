import { afterEach, describe, expect, it } from '@jest/globals'

import { UnfinishedError } from '../../src/documents/index.js'
import { closeServers, serve } from '../unit/baseline/web/loopback-server.js'
import { double, text } from './kubeflow-client.js'
import { at, promote, promotionOf, storeWith, type AnyStore } from './promotion.js'

/** Answers by method and path below the API, without the query; a function is given the query, or the body. */
type Answers = Readonly<Record<string, unknown>>

const list = (items: readonly unknown[], nextPageToken = ''): object => ({
  items,
  nextPageToken,
  pageSize: 0,
  size: items.length
})

const model = { id: '1', name: 'fraud', state: 'LIVE', customProperties: { 'alias.champion': text('7') } }
const version = { id: '7', name: 'v7', registeredModelId: '1', state: 'LIVE', createTimeSinceEpoch: '1795419507857' }
const metric = {
  artifactType: 'metric',
  name: 'accuracy',
  value: 0.93,
  timestamp: '1795419507857',
  customProperties: {}
}

const common: Answers = { registered_model: model, 'model_versions/7': { ...version, customProperties: {} } }

describe('a newer Kubeflow Model Registry, which speaks /v1 and has experiments', () => {
  afterEach(closeServers)

  /** As those servers answer: an unknown name is 404 in JSON, an unknown route 404 in text. */
  async function storeOn(answers: Answers): Promise<AnyStore> {
    const { origin } = await serve((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://x')
      const path = pathname.replace('/api/model_registry/v1/', '')
      if (path === pathname)
        return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found')
      const all: Answers = { registered_models: list([model]), ...common, ...answers }
      const found = Object.hasOwn(all, path) ? all[path] : undefined
      const answer = typeof found === 'function' ? (found as (query: string) => unknown)(search) : found
      response
        .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer ?? { code: 'Not Found', message: `no such thing found for ${path}: not found` }))
    })
    return storeWith('kfmr:/any@champion', { MODEL_GATE_KUBEFLOW_SERVER: origin, MODEL_GATE_STORE_PATIENCE: '5' })
  }

  it('the numbers of a version are its metric artifacts, before its properties', async () => {
    const artifacts = [
      metric,
      { artifactType: 'parameter', name: 'depth', value: '6', parameterType: 'integer' },
      { artifactType: 'dataset-artifact', name: 'holdout', digest: 'd1' },
      { artifactType: 'model-artifact', name: 'model', customProperties: { size: double(3) } },
      { ...metric, name: 'old', state: 'DELETED' }
    ]
    const store = await storeOn({
      'model_versions/7': { ...version, customProperties: { accuracy: double(0.1), loss: double(0.4) } },
      'model_versions/7/artifacts': list(artifacts)
    })
    const opened = (await store.resolve(at('kfmr:/fraud@champion')))!
    expect(opened).toMatchObject({ version: '7', madeAt: new Date(1795419507857) })
    expect(await opened.numbers!()).toEqual({
      metrics: new Map([
        ['size', 3],
        ['accuracy', 0.93],
        ['loss', 0.4]
      ]),
      parameters: { depth: '6' },
      dataset: { name: 'holdout', recorded: { tool: 'the Kubeflow Model Registry', digest: 'd1' } }
    })
  })

  it('of several models, or several data sets, nobody knows which is meant', async () => {
    const [one, other] = [{ size: double(3) }, { size: double(4) }].map((customProperties) => ({
      artifactType: 'model-artifact',
      customProperties
    }))
    const data = ['a', 'b'].map((name) => ({ artifactType: 'dataset-artifact', name }))
    const store = await storeOn({ 'model_versions/7/artifacts': list([one, other, ...data, metric]) })
    const opened = (await store.resolve(at('kfmr:/fraud@champion')))!
    expect(await opened.numbers!()).toEqual({ metrics: new Map([['accuracy', 0.93]]) })
  })

  const run = {
    id: '21',
    name: 'monday',
    experimentId: '3',
    state: 'LIVE',
    status: 'FINISHED',
    createTimeSinceEpoch: '10'
  }
  const experiment = { id: '3', name: 'nightly', state: 'LIVE' }

  it('a run of an experiment by its name, and the newest that finished', async () => {
    const store = await storeOn({
      experiment,
      'experiments/3/experiment_runs': list([
        run,
        {
          ...run,
          id: '22',
          name: 'tuesday',
          createTimeSinceEpoch: '20',
          customProperties: { 'model-gate.commit': text('ab12') }
        },
        { ...run, id: '23', name: 'wednesday', createTimeSinceEpoch: '30', status: 'RUNNING' },
        { ...run, id: '26', name: 'friday', createTimeSinceEpoch: '5', status: 'KILLED' },
        { ...run, id: '24', name: 'thursday', createTimeSinceEpoch: '40', state: 'ARCHIVED' },
        { ...run, id: '25', name: 'of another', createTimeSinceEpoch: '50', experimentId: '4' }
      ]),
      'experiment_runs/21/artifacts': list([metric]),
      'experiment_runs/22/artifacts': list([{ ...metric, value: 0.94 }])
    })
    const open = async (name: string): ReturnType<AnyStore['resolve']> =>
      store.resolve(at(`kfmr:/experiments/nightly/${name}`))
    expect(await (await open('monday'))!.numbers!()).toEqual({ metrics: new Map([['accuracy', 0.93]]) })
    expect(await open('latest')).toMatchObject({ version: '22', commit: 'ab12' })
    expect(await open('of%20another')).toBeUndefined()
    await expect(open('wednesday')).rejects.toThrow('has not finished in the Kubeflow Model Registry but is RUNNING')
    await expect(open('wednesday')).rejects.toThrow(UnfinishedError)
    await expect(open('friday')).rejects.not.toThrow(UnfinishedError)
    await expect(open('thursday')).rejects.toThrow('ARCHIVED')
  })

  it('two runs of one name are an error', async () => {
    const store = await storeOn({ experiment, 'experiments/3/experiment_runs': list([run, { ...run, id: '22' }]) })
    await expect(store.resolve(at('kfmr:/experiments/nightly/monday'))).rejects.toThrow('nobody knows which is meant')
  })

  it('several models of a name are "not found", too, and no absence', async () => {
    const { origin } = await serve((request, response) => {
      const all = request.url!.includes('registered_models?')
      response.writeHead(all ? 200 : 404, { 'content-type': 'application/json' }).end(
        JSON.stringify(
          all
            ? list([])
            : {
                code: 'Not Found',
                message: 'multiple registered models found for name=fraud, externalId=: not found'
              }
        )
      )
    })
    const store = await storeWith('kfmr:/any@champion', { MODEL_GATE_KUBEFLOW_SERVER: origin })
    await expect(store.resolve(at('kfmr:/fraud@champion'))).rejects.toThrow('multiple registered models found')
  })

  it('a server that answers another name was not asked well', async () => {
    const store = await storeOn({})
    await expect(store.resolve(at('kfmr:/Fraud@champion'))).rejects.toThrow('answered "fraud"')
  })

  it.each([
    ['the same page for ever', () => list([version], 'again')],
    [
      'a new page for ever',
      (query: string) => list([version], `${Number(/nextPageToken=(\d+)/.exec(query)?.[1] ?? 0) + 1}`)
    ]
  ])('%s is an error', async (_, page) => {
    const store = await storeOn({ 'registered_models/1/versions': page })
    await expect(store.resolve(at('kfmr:/fraud/latest'))).rejects.toThrow('lists no end')
  })

  it.each([
    ['an id that leads elsewhere', { ...model, id: '../../evil' }],
    ['properties without a type', { ...model, customProperties: { a: 1 } }],
    ['a list', [model]]
  ])('%s is not what a registry answers', async (_, answer) => {
    const store = await storeOn({ registered_model: answer })
    await expect(store.resolve(at('kfmr:/fraud@champion'))).rejects.toThrow('answered what')
  })

  it('promotes there, too', async () => {
    const kept: Record<string, object> = { 'alias.champion': text('7') }
    let made: object | undefined
    const { origin } = await serve((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as {
          customProperties?: Record<string, object>
        }
        const { pathname } = new URL(request.url ?? '/', 'http://x')
        const path = pathname.replace('/api/model_registry/v1/', '')
        if (request.method === 'PATCH') Object.assign(kept, body.customProperties)
        if (request.method === 'POST') made = { ...version, ...body, id: '8' }
        const answers: Answers = {
          registered_models: list([]),
          registered_model: { ...model, customProperties: kept },
          'registered_models/1': { ...model, customProperties: kept },
          'registered_models/1/versions': made,
          'model_versions/7': { ...version, customProperties: {} },
          'model_versions/8': made
        }
        const answer = answers[path]
        const missing = { code: 'Not Found', message: 'no model versions found: not found' }
        response
          .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
          .end(JSON.stringify(answer ?? missing))
      })
    })
    const store = await storeWith('kfmr:/any@champion', { MODEL_GATE_KUBEFLOW_SERVER: origin })
    const reference = at('kfmr:/fraud@champion')
    expect(await promote(store, reference, promotionOf('fraud', 0.9, 'b'.repeat(40)))).toBe('8')
    expect(kept).toEqual({ 'alias.champion': text('8'), 'alias.previous-champion': text('7') })
    expect(await store.resolve(reference)).toMatchObject({ version: '8', commit: 'b'.repeat(40) })
  })
})
