import { afterEach, expect, it } from '@jest/globals'

import { MeasurementError, UnfinishedError } from '../../src/documents/index.js'
import { closeServers, serve } from '../unit/baseline/web/loopback-server.js'
import { at, storeWith, type AnyStore } from './promotion.js'

afterEach(closeServers)

/** Answers by path below the API, without the query. What is not among them is 404, as MLflow says it. */
function serveAnswers(answers: Readonly<Record<string, unknown>>): ReturnType<typeof serve> {
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const answer = answers[pathname.replace('/api/2.0/mlflow/', '')]
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not there' }))
  })
}

async function storeOn(answers: Readonly<Record<string, unknown>>): Promise<AnyStore> {
  const { origin } = await serveAnswers(answers)
  return storeWith('models:/any@champion', { MLFLOW_TRACKING_URI: origin, MODEL_GATE_STORE_PATIENCE: '5' })
}

const id = 'a'.repeat(32)
const version = { name: 'fraud', version: '7', run_id: id, status: 'READY', current_stage: 'Production' }

interface Made {
  readonly tags?: readonly object[]
  readonly data?: readonly string[]
  readonly status?: string
}

function run(more: Made = {}): object {
  const datasets = (more.data ?? []).map((name) => ({ dataset: { name, digest: `digest of ${name}` } }))
  return {
    run: {
      info: { run_id: id, experiment_id: '1', status: more.status ?? 'FINISHED', lifecycle_stage: 'active' },
      data: { metrics: [{ key: 'accuracy', value: 0.9 }], tags: more.tags ?? [] },
      inputs: { dataset_inputs: datasets }
    }
  }
}

const opened = async (
  store: AnyStore,
  reference: string
): Promise<NonNullable<Awaited<ReturnType<AnyStore['resolve']>>>> => (await store.resolve(at(reference)))!

it('a stage is empty where the model says so, and not where somebody answers {} [fail-open 1]', async () => {
  const empty = { 'registered-models/get-latest-versions': {} }
  const model = { name: 'fraud', latest_versions: [{ ...version, current_stage: 'None' }] }
  const known = await storeOn({ ...empty, 'registered-models/get': { registered_model: model } })
  expect(await known.resolve(at('models:/fraud/Production'))).toBeUndefined()

  const anybody = await storeOn({ ...empty, 'registered-models/get': {} })
  await expect(anybody.resolve(at('models:/fraud/Production'))).rejects.toThrow('answered what MLflow does not answer')

  const contrary = await storeOn({
    ...empty,
    'registered-models/get': { registered_model: { ...model, latest_versions: [version] } }
  })
  await expect(contrary.resolve(at('models:/fraud/production'))).rejects.toThrow(
    'lists no version of fraud in the stage production, and the model itself says that there is one'
  )
})

it('an empty page of runs that says there are more is no absence [fail-open 1]', async () => {
  const { origin } = await serveAnswers({
    'experiments/get-by-name': { experiment: { experiment_id: '1' } },
    'runs/search': { next_page_token: 'more' }
  })
  const reference = `mlflow+http://${new URL(origin).host}/experiments/nightly`
  const store = await storeWith(reference, { MODEL_GATE_STORE_PATIENCE: '5' })
  await expect(store.resolve(at(reference))).rejects.toThrow(
    'no run of the experiment nightly, and says that there are more'
  )
})

it.each(['models:/fraud@champion', 'models:/fraud/7', 'models:/fraud/latest', 'models:/fraud/Production'])(
  'another model than was asked for is an error: %s',
  async (reference) => {
    const other = { ...version, name: 'churn' }
    const store = await storeOn({
      'registered-models/alias': { model_version: other },
      'model-versions/get': { model_version: other },
      'registered-models/get': { registered_model: { name: 'churn', latest_versions: [other] } },
      'registered-models/get-latest-versions': { model_versions: [other] },
      'runs/get': run()
    })
    await expect(store.resolve(at(reference))).rejects.toThrow('answered with the name "churn", not "fraud"')
  }
)

it('another run than was asked for is an error', async () => {
  const store = await storeOn({ 'runs/get': run() })
  await expect(store.resolve(at(`runs:/${'b'.repeat(32)}`))).rejects.toThrow('answered with the run_id')
})

it('what a promotion wrote and has lost its files is no baseline of a few numbers [fail-open 1]', async () => {
  const tags = [{ key: 'model-gate.content', value: 'sha256:1' }]
  const answers = { 'registered-models/alias': { model_version: version }, 'artifacts/list': { root_uri: 'x' } }
  const bare = await storeOn({ ...answers, 'runs/get': run() })
  expect((await (await opened(bare, 'models:/fraud@champion')).numbers!())!.metrics.size).toBe(1)
  const promoted = await storeOn({ ...answers, 'runs/get': run({ tags }) })
  for (const reference of ['models:/fraud@champion', `runs:/${id}`])
    await expect((await opened(promoted, reference)).numbers!()).rejects.toThrow(
      'was promoted with a folder model-gate/'
    )
})

it('what the history says that no gate let pass is told of its numbers; that one did is said of promotions alone [rule 76]', async () => {
  const said = async (...tags: readonly (readonly [key: string, value: string])[]): Promise<unknown> => {
    const found = run({ tags: tags.map(([key, value]) => ({ key: `model-gate.${key}`, value })) })
    const store = await storeOn({
      'runs/get': found,
      'registered-models/alias': { model_version: version },
      'artifacts/list': { root_uri: 'x' }
    })
    const numbers = ['models:/fraud@champion', `runs:/${id}`].map(async (reference) =>
      (await opened(store, reference)).numbers!()
    )
    const [ofVersion, ofRun] = (await Promise.all(numbers)).map((each) => each?.decision)
    expect(ofVersion).toEqual(ofRun)
    return ofRun
  }
  expect(await said()).toBeUndefined()
  expect(await said(['verdict', 'pass'])).toBeUndefined()
  expect(await said(['verdict', 'warn'])).toBeUndefined()
  expect(await said(['verdict', 'fail'])).toEqual({ verdict: 'fail' })
  expect(await said(['verdict', 'error'])).toEqual({ verdict: 'error' })
  expect(await said(['verdict', 'fail'], ['force', 'says who'])).toEqual({ verdict: 'fail' })
  await expect(said(['verdict', 'FAIL'])).rejects.toThrow('model-gate.verdict is "FAIL", and no verdict of Model Gate')
})

it('a run that is there without the file that is named is no first adoption [fail-open 1]', async () => {
  const store = await storeOn({ 'runs/get': run(), 'artifacts/list': { root_uri: 'x' } })
  const found = await opened(store, `runs:/${id}/eval/rows.csv`)
  expect(await found.shelf.read(found.path)).toBeUndefined()
  await expect(found.numbers!()).rejects.toThrow(`has no eval/rows.csv among its artifacts`)
})

it('the data set that a reference asks for is that of the run, too, where there is no logged model', async () => {
  const asked = async (data: readonly string[], dataset: string): Promise<unknown> => {
    const store = await storeOn({ 'registered-models/alias': { model_version: version }, 'runs/get': run({ data }) })
    return (await (
      await opened(store, `models:/fraud@champion?dataset=${dataset}`)
    ).numbers!())!.dataset
  }
  const holdout = { name: 'holdout', recorded: { tool: 'MLflow', digest: 'digest of holdout' } }
  expect(await asked(['holdout'], 'holdout')).toEqual(holdout)
  expect(await asked(['holdout'], 'digest of holdout')).toEqual(holdout)
  for (const data of [[], ['train'], ['train', 'holdout']])
    await expect(asked(data, 'holdout')).rejects.toThrow('nobody says that its metrics are of "holdout" alone')
})

const logged = `m-${'c'.repeat(32)}`
const model = (status: string): object => ({
  model: { info: { model_id: logged, status, source_run_id: id }, data: { metrics: [{ key: 'accuracy', value: 0.9 }] } }
})

it.each([
  ['models:/fraud@champion', 'RUNNING', UnfinishedError],
  ['models:/fraud/7', 'SCHEDULED', UnfinishedError],
  ['models:/fraud@champion', 'FAILED', MeasurementError],
  ['models:/fraud/latest', 'KILLED', MeasurementError],
  [`models:/${logged}`, 'RUNNING', UnfinishedError],
  [`models:/${logged}`, 'FAILED', MeasurementError],
  [`runs:/${id}`, 'RUNNING', UnfinishedError],
  [`runs:/${id}`, 'FAILED', MeasurementError]
])('%s whose run is %s is no measured model [fail-open 1]', async (reference, status, kind) => {
  const store = await storeOn({
    'registered-models/alias': { model_version: version },
    'model-versions/get': { model_version: version },
    'registered-models/get': { registered_model: { name: 'fraud', latest_versions: [version] } },
    [`logged-models/${logged}`]: model('LOGGED_MODEL_READY'),
    'runs/get': run({ status })
  })
  const error = await store.resolve(at(reference)).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(MeasurementError)
  expect(error instanceof UnfinishedError).toBe(kind === UnfinishedError)
  expect(String(error)).toContain(`has not finished in MLflow but is ${status}`)
})

it.each([
  ['models:/fraud@champion', 'PENDING_REGISTRATION', UnfinishedError],
  ['models:/fraud@champion', 'FAILED_REGISTRATION', MeasurementError],
  [`models:/${logged}`, 'LOGGED_MODEL_PENDING', UnfinishedError],
  [`models:/${logged}`, 'LOGGED_MODEL_UPLOAD_FAILED', MeasurementError]
])('%s that is %s is not ready [fail-open 1]', async (reference, status, kind) => {
  const store = await storeOn({
    'registered-models/alias': { model_version: { ...version, status } },
    [`logged-models/${logged}`]: model(status),
    'runs/get': run()
  })
  const error = await store.resolve(at(reference)).catch((thrown: unknown) => thrown)
  expect(error instanceof UnfinishedError).toBe(kind === UnfinishedError)
  expect(String(error)).toContain(`is not ready in MLflow but ${status}`)
})

it.each([
  ['is none of MLflow', {}, 'answered what MLflow does not answer: root_uri'],
  ['repeats its page', { root_uri: 'x', next_page_token: 'again' }, 'lists no end of artifacts']
])('a list of artifacts that %s does not say that there are none [fail-open 1]', async (_, answer, said) => {
  const store = await storeOn({ 'runs/get': run(), 'artifacts/list': answer })
  const found = await opened(store, `runs:/${id}`)
  await expect(found.shelf.names(found.path)).rejects.toThrow(said)
})
