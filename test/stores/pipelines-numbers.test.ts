import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals'

import { UnfinishedError } from '../../src/documents/index.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { closeServers, type LoopbackServer } from '../unit/baseline/web/loopback-server.js'
import { startMlflow, type MlflowServer } from './mlflow-server.js'
import { startMoto, type Moto } from './moto.js'
import { gate } from './pipelines-gate.js'
import { churnPipeline, nightly, pipelinesStub, stubRun, type StubContent, type StubRun } from './pipelines-server.js'
import { at, storeWith, type AnyStore } from './promotion.js'

jest.setTimeout(60_000)

const run = '0a1b2c3d-aaaa-4bbb-8ccc-dddddddddddd'
const evaluate = readFileSync('fixtures/kfp/evaluate.json', 'utf8')

type Environment = Readonly<Record<string, string>>

afterEach(closeServers)

/** A stub that holds a run, and a store on it. */
async function storeOn(
  own: StubRun,
  environment: Environment,
  more: StubContent = {}
): Promise<{ readonly store: AnyStore; readonly stub: LoopbackServer }> {
  const stub = await pipelinesStub(() => ({ experiments: [nightly], runs: [own], versions: churnPipeline, ...more }))
  return { stub, store: await storeWith('kfp:/runs/any', { KF_PIPELINES_ENDPOINT: stub.origin, ...environment }) }
}

const policy = (lines: string): string => `version: 1
model: churn
${lines}
metrics: { accuracy: { max-drop: 0.01 } }
`

describe('numbers of a run that its plugin logged to MLflow', () => {
  const mlflow = toolPath('mlflow')
  const itWith = itWhere(mlflow !== undefined, 'MLflow')
  let server: MlflowServer
  let ids: Readonly<Record<'root' | 'twice' | 'bare' | 'open', string>>
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await startMlflow(mlflow)
    const said = execFileSync(server.python, ['test/stores/seed_pipeline.py', server.url, 'churn'], {
      env: { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true' },
      encoding: 'utf8'
    })
    // MLflow's client tells of the runs that it ends.
    ids = JSON.parse(said.trim().split('\n').at(-1)!) as typeof ids
  }, 180_000)
  afterAll(async () => server?.stop())

  const logged = (id: string, more: Readonly<Record<string, unknown>> = {}): StubRun =>
    stubRun(run, 1, {
      plugins_output: {
        mlflow: {
          state: 'PLUGIN_SUCCEEDED',
          entries: {
            root_run_id: { value: id },
            run_url: { value: 'https://elsewhere.example/#/runs/1', render_type: 'URL' }
          },
          ...more
        }
      }
    })

  const numbers = async (own: StubRun, query = '', environment?: Environment): Promise<unknown> => {
    const { store } = await storeOn(own, environment ?? { MLFLOW_TRACKING_URI: server.url })
    return (await store.resolve(at(`kfp:/runs/${run}${query}`)))!.numbers!()
  }

  itWith('are those of its tasks, at any depth, and of the attempt that ended well', async () => {
    expect(await numbers(logged(ids.root))).toEqual({
      metrics: new Map([
        ['loss', 0.3],
        ['accuracy', 0.9],
        ['f1', 0.8],
        ['accuracy_north', 0.7]
      ])
    })
  })

  itWith('that two tasks logged need the task that is meant', async () => {
    await expect(numbers(logged(ids.twice))).rejects.toThrow(
      /several tasks of the run .* logged accuracy: (train, holdout|holdout, train)\n {2}Name the one that is meant: \?task=/
    )
    expect(await numbers(logged(ids.twice), '?task=holdout')).toEqual({ metrics: new Map([['accuracy', 0.9]]) })
    await expect(numbers(logged(ids.twice), '?task=test')).rejects.toThrow('has no task "test" in MLflow, but')
  })

  itWith('that are not there are no absence [fail-open 1]', async () => {
    await expect(numbers(logged(ids.bare))).rejects.toThrow('has no metrics in MLflow')
    await expect(numbers(logged('f'.repeat(32)))).rejects.toThrow('has no such run')
    await expect(numbers(logged(ids.open))).rejects.toThrow('has not finished in MLflow but is RUNNING')
    await expect(numbers(logged(ids.open))).rejects.toThrow(UnfinishedError)
    await expect(numbers(logged(ids.root), '', {})).rejects.toThrow('Set MLFLOW_TRACKING_URI')
  })

  itWith('count only where the plugin says that it logged all of them [fail-open 1]', async () => {
    const failed = { state: 'PLUGIN_FAILED', state_message: 'sync\nfailed' }
    await expect(numbers(logged(ids.root, failed))).rejects.toThrow(
      'was not written to MLflow as a whole: PLUGIN_FAILED, sync failed'
    )
    await expect(numbers(logged('../experiments/get'))).rejects.toThrow('was not written to MLflow')
  })

  itWith('are a baseline for `run`', async () => {
    const { stub } = await storeOn(logged(ids.root), {})
    const files = {
      'policy.yml': policy('candidate: { metrics: metrics.json }'),
      'metrics.json': '{ "accuracy": 0.7 }'
    }
    const reference = `kfp+http://127.0.0.1:${stub.port}/experiments/nightly`
    const { code, report, said } = await gate(files, { MLFLOW_TRACKING_URI: server.url }, ['--baseline', reference])
    expect({ code, said }).toMatchObject({ code: 1 })
    expect(report().checks).toMatchObject([{ id: 'metric/accuracy', status: 'fail', baseline: 0.9, candidate: 0.7 }])
    expect(said).toContain(`the run nightly 1 (${run}), in MLflow`)
  })
})

describe('numbers of a run in its object store', () => {
  const program = toolPath('moto')
  const itWith = itWhere(program !== undefined, 'moto')
  let moto: Moto
  let seeding: S3Client
  beforeAll(async () => {
    if (program === undefined) return
    moto = await startMoto(program)
    const credentials = { accessKeyId: 'seed', secretAccessKey: 'seed' }
    seeding = new S3Client({ endpoint: moto.endpoint, forcePathStyle: true, region: 'us-east-1', credentials })
    for (const Bucket of ['mlpipeline', 'other']) await seeding.send(new CreateBucketCommand({ Bucket }))
  }, 60_000)
  afterAll(async () => {
    seeding?.destroy()
    await moto?.stop()
  })

  const environment = (): Environment => ({
    AWS_ENDPOINT_URL_S3: moto.endpoint,
    AWS_ACCESS_KEY_ID: 'gate',
    AWS_SECRET_ACCESS_KEY: 'secret'
  })

  const put = (Key: string, Body: string, Bucket = 'mlpipeline'): Promise<unknown> =>
    seeding.send(new PutObjectCommand({ Bucket, Key, Body }))

  /** What a reference reads of a run whose files are these, below its folder. */
  async function read(
    files: Readonly<Record<string, string>>,
    {
      query = '',
      more = {},
      of = {}
    }: { query?: string; more?: Readonly<Record<string, unknown>>; of?: Environment } = {}
  ): Promise<string> {
    const id = randomUUID()
    for (const [path, text] of Object.entries(files)) await put(`v2/artifacts/churn/${id}/${path}`, text)
    const { store } = await storeOn(stubRun(id, 1, more), { ...environment(), ...of })
    const opened = (await store.resolve(at(`kfp:/runs/${id}${query}`)))!
    return new TextDecoder().decode(await opened.shelf.read(opened.path))
  }

  const execution = randomUUID()

  itWith('are the file of its artifact metrics', async () => {
    const files = {
      [`evaluate/${execution}/metrics`]: '{"accuracy":0.9}',
      [`evaluate/${execution}/model/metrics`]: '{"accuracy":0.1}',
      [`train/${execution}/model`]: 'x'
    }
    expect(await read(files)).toBe('{"accuracy":0.9}')
  })

  itWith('are the executor_output.json of its task, where there is one', async () => {
    expect(await read({ 'evaluate/executor_output.json': evaluate, 'evaluate/metrics': 'x' })).toBe(evaluate)
  })

  itWith('of several tasks need the task that is meant', async () => {
    const files = { [`a/${execution}/metrics`]: '{"x":1}', [`b/${execution}/metrics`]: '{"x":2}' }
    await expect(read(files)).rejects.toThrow(/left 2 files metrics in .*, of a, b\n {2}Name the task .*\?task=b/)
    expect(await read(files, { query: '?task=a' })).toBe('{"x":1}')
    const loop = { [`a/${execution}/metrics`]: '{"x":1}', [`a/${randomUUID()}/metrics`]: '{"x":2}' }
    await expect(read(loop)).rejects.toThrow('A task of a loop ran several times')
  })

  itWith('of another artifact need its name', async () => {
    const files = { [`a/${execution}/metrics`]: '{"x":1}', [`a/${execution}/scores`]: '{"x":2}' }
    expect(await read(files, { query: '?artifact=scores' })).toBe('{"x":2}')
  })

  itWith('that are not there are no absence [fail-open 1]', async () => {
    await expect(read({})).rejects.toThrow(
      /left no file executor_output.json or metrics in s3:\/\/mlpipeline.* \(ML Metadata is not at http:\/\/127/
    )
    await expect(read({ 'a/metrics': '{}' }, { query: '?task=b' })).rejects.toThrow('of the task b')
    await expect(read({}, { more: { pipeline_version_reference: undefined } })).rejects.toThrow('is of no pipeline')
  })

  itWith('lie where the run says, or else where the environment says', async () => {
    const id = randomUUID()
    await put(`deep/${id}/a/metrics`, '{"x":1}', 'other')
    await put(`roots/deep/${id}/a/metrics`, '{"x":2}', 'other')
    const spec = { pipeline_spec: { pipeline_spec: { pipelineInfo: { name: 'deep' } } } }
    const open = async (root: string | undefined, of: Environment = {}): Promise<string> => {
      const runtime = root === undefined ? {} : { pipeline_root: root }
      const own = { ...spec, pipeline_version_reference: undefined, runtime_config: { parameters: {}, ...runtime } }
      const { store } = await storeOn(stubRun(id, 1, own), { ...environment(), ...of })
      const opened = (await store.resolve(at(`kfp:/runs/${id}`)))!
      return new TextDecoder().decode(await opened.shelf.read(opened.path))
    }
    expect(await open('s3://other?endpoint=thief.example&region=us-east-1')).toBe('{"x":1}')
    expect(await open('minio://other/roots/')).toBe('{"x":2}')
    expect(await open(undefined, { MODEL_GATE_KFP_ROOT: 's3://other/roots' })).toBe('{"x":2}')
    await expect(open('gs://other/roots')).rejects.toThrow('must be s3://bucket/path or minio://bucket/path')
    await expect(open('s3://other/%2e%2e')).rejects.toThrow('leads elsewhere')
    await expect(open('minio://other', { AWS_ENDPOINT_URL_S3: '', AWS_REGION: 'us-east-1' })).rejects.toThrow(
      'Set AWS_ENDPOINT_URL'
    )
  })

  itWith('are a baseline for `run`, with what a confusion matrix says', async () => {
    await put(`v2/artifacts/churn/${run}/evaluate/executor_output.json`, evaluate)
    const { stub } = await storeOn(stubRun(run, 1), {})
    const files = {
      'policy.yml': policy(`candidate: { metrics: worse.json }\nbaseline: { from: 'kfp:/runs/${run}' }`).replace(
        '{ accuracy: { max-drop: 0.01 } }',
        '{ latency_ms: { max-rise: 1, direction: lower } }'
      ),
      'worse.json': evaluate.replace('"latency_ms": 12', '"latency_ms": 50')
    }
    const { code, report, said } = await gate(files, { ...environment(), KF_PIPELINES_ENDPOINT: stub.origin })
    expect({ code, said }).toMatchObject({ code: 1 })
    expect(report().checks).toMatchObject([{ id: 'metric/latency_ms', baseline: 12, candidate: 50 }])
  })
})
