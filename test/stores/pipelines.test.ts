import { spawn } from 'node:child_process'

import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { parseReference, UnfinishedError, UnreachableError, UsageError } from '../../src/documents/index.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { closeServers, serve } from '../unit/baseline/web/loopback-server.js'
import { nightly, pipelinesStub, stubRun, type StubContent, type StubRun } from './pipelines-server.js'
import { at, storeWith, type AnyStore } from './promotion.js'
import { canary } from './surroundings.js'

const python = toolPath('kfp-server-api')
const itWith = itWhere(python !== undefined, 'the client of Kubeflow Pipelines')

const [one, two, three, four] = [1, 2, 3, 4].map((digit) => `0000000${digit}-aaaa-4bbb-8ccc-dddddddddddd`) as [
  string,
  string,
  string,
  string
]
const commit = 'c'.repeat(40)

jest.setTimeout(30_000)

afterEach(closeServers)

/** A store on a stub that holds this. */
async function storeOn(content: StubContent, environment: Readonly<Record<string, string>> = {}): Promise<AnyStore> {
  const { origin } = await pipelinesStub(() => content)
  const own = { KF_PIPELINES_ENDPOINT: `${origin}${content.prefix ?? ''}`, MODEL_GATE_STORE_PATIENCE: '2' }
  return storeWith('kfp:/runs/any', { ...own, ...environment })
}

const of = (runs: readonly StubRun[]): StubContent => ({ experiments: [nightly], runs })
const newest = at('kfp:/experiments/nightly')

describe('the run that a reference stands for', () => {
  it('is that of its id', async () => {
    const store = await storeOn(of([stubRun(one, 1)]))
    expect(await store.resolve(at(`kfp:/runs/${one}`))).toMatchObject({
      version: one,
      commit: 'a'.repeat(40),
      madeAt: new Date('2026-11-28T09:04:00Z'),
      detail: `the run nightly 1 (${one}), in ML Metadata or its object store`
    })
    expect(await store.resolve(at(`kfp:/runs/${two}`))).toBeUndefined()
  })

  it('is the newest of an experiment that succeeded, whatever is newer', async () => {
    const store = await storeOn(
      of([
        stubRun(one, 1),
        stubRun(two, 2),
        stubRun(three, 3, { state: 'FAILED' }),
        stubRun(four, 4, { storage_state: 'ARCHIVED' }),
        stubRun('of-another', 5, { experiment_id: 'e-2' })
      ])
    )
    expect(await store.resolve(newest)).toMatchObject({ version: two })
    expect(await store.resolve(at('kfp:/experiments/weekly'))).toBeUndefined()
  })

  it('is found by its display name or its parameter, exactly', async () => {
    const runs = [
      stubRun(one, 1, { display_name: 'churn-7' }),
      stubRun(two, 2, { runtime_config: { parameters: { commit } } }),
      stubRun(three, 3, { display_name: 'churn-77', runtime_config: { parameters: { commit: `${commit}0` } } }),
      stubRun(four, 4, { runtime_config: { parameters: { sha: commit } } })
    ]
    const store = await storeOn(of(runs))
    const open = async (query: string): Promise<string | undefined> =>
      (await store.resolve(at(`kfp:/experiments/nightly?${query}`)))?.version
    expect(await open('run=churn-7')).toBe(one)
    expect(await open(`commit=${commit}`)).toBe(two)
    expect(await open(`run=churn-7&commit=${commit}`)).toBeUndefined()
    expect(await open('run=churn')).toBeUndefined()
  })

  it('is found behind more runs than a page holds', async () => {
    const failed = Array.from({ length: 230 }, (_, index) => stubRun(`f-${index}`, index, { state: 'FAILED' }))
    const store = await storeOn(of([stubRun(one, 0), ...failed]))
    expect(await store.resolve(newest)).toMatchObject({ version: one })
  })

  it.each(['PENDING', 'RUNNING', 'PAUSED', undefined])('is not there yet while it is %s', async (state) => {
    const store = await storeOn(of([stubRun(one, 1, { state }), stubRun(two, 2, { state: 'FAILED' })]))
    for (const reference of [newest, at(`kfp:/runs/${one}`)])
      await expect(store.resolve(reference)).rejects.toThrow(UnfinishedError)
  })

  it.each(['FAILED', 'CANCELED', 'CANCELING', 'SKIPPED'])(
    'that is %s is told so, and is no absence [fail-open 1]',
    async (state) => {
      const store = await storeOn(of([stubRun(one, 1, { state })]))
      for (const reference of [newest, at(`kfp:/runs/${one}`)]) {
        const error = await store.resolve(reference).catch((each: unknown) => each)
        expect(error).not.toBeInstanceOf(UnfinishedError)
        expect(String(error)).toContain(`(${one}) has not succeeded in Kubeflow Pipelines but is ${state}`)
      }
    }
  )

  it('that was archived is none to be passed over [fail-open 1]', async () => {
    const archived = [stubRun(one, 1, { storage_state: 'ARCHIVED' })]
    await expect((await storeOn(of(archived))).resolve(newest)).rejects.toThrow('was archived')
    const gone = { experiments: [{ ...nightly, storage_state: 'ARCHIVED' }], runs: [stubRun(one, 1)] }
    await expect((await storeOn(gone)).resolve(newest)).rejects.toThrow('the experiment nightly was archived')
  })

  it('is shown in one line, whatever it is called', async () => {
    const store = await storeOn(of([stubRun(one, 1, { display_name: `a\n::error::b${'c'.repeat(300)}` })]))
    const { detail } = (await store.resolve(newest))!
    expect(detail).toMatch(
      new RegExp(`^the run a ::error::bc{100,200}… \\(${one}\\), in ML Metadata or its object store$`)
    )
  })

  it('cannot be written: a pipeline makes it', async () => {
    expect((await storeOn({})).writer).toBeUndefined()
  })
})

describe('namespaces', () => {
  const experiments = ['team-a', 'team-b'].map((namespace, index) => ({
    ...nightly,
    namespace,
    experiment_id: `e-${index + 1}`
  }))
  const runs = [stubRun(one, 1), stubRun(two, 2, { experiment_id: 'e-2' })]

  it('come with the reference, or from the environment', async () => {
    const content = { experiments, runs, multiUser: true }
    const store = await storeOn(content, { MODEL_GATE_KFP_NAMESPACE: 'team-b' })
    expect(await store.resolve(newest)).toMatchObject({ version: two })
    expect(await store.resolve(at('kfp:/experiments/nightly?namespace=team-a'))).toMatchObject({ version: one })
    expect(await store.resolve(at('kfp:/experiments/nightly?namespace=team-c'))).toBeUndefined()
  })

  it('must be named where there are several [fail-open 1]', async () => {
    await expect((await storeOn({ experiments, runs, multiUser: true })).resolve(newest)).rejects.toThrow(UsageError)
    await expect((await storeOn({ experiments, runs })).resolve(newest)).rejects.toThrow(
      'has the experiment nightly in team-a, team-b: nobody says which is meant'
    )
  })

  it('that a server does not tell apart are no absence [fail-open 1]', async () => {
    const { origin } = await serve((request, response) => {
      const health = request.url!.includes('healthz')
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(health ? { multi_user: false } : { experiments: [nightly] }))
    })
    const store = await storeWith('kfp:/runs/any', { KF_PIPELINES_ENDPOINT: origin })
    await expect(store.resolve(at('kfp:/experiments/nightly?namespace=team-c'))).rejects.toThrow(
      'in no namespace, not in team-c'
    )
  })
})

describe('a server that is another than it should be', () => {
  /** Answers by the end of their path; others as the stub. */
  async function storeBetween(answers: Readonly<Record<string, unknown>>, status = 200): Promise<AnyStore> {
    const stub = await pipelinesStub(() => of([stubRun(one, 1)]))
    const { origin } = await serve((request, response) => {
      const { pathname, search } = new URL(request.url!, 'http://x')
      const name = Object.keys(answers).find((each) => pathname.endsWith(each))
      if (name === undefined) {
        void fetch(`${stub.origin}${pathname}${search}`).then(async (answer) => {
          response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
        })
        return
      }
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answers[name]))
    })
    return storeWith('kfp:/runs/any', { KF_PIPELINES_ENDPOINT: origin, MODEL_GATE_STORE_PATIENCE: '1' })
  }

  it.each([
    ['an empty answer to everything', { healthz: {}, experiments: {} }, 'multi_user'],
    ['another run than was asked for', { [one]: stubRun(two, 1) }, `answered with ${two}`],
    ['an id that leads elsewhere', { [one]: stubRun('../../evil', 1) }, 'answered what'],
    ['a list instead of a run', { [one]: [stubRun(one, 1)] }, 'answered what'],
    ['a page without runs that is text', { runs: 'none' }, 'answered what'],
    ['a run without its time', { runs: { runs: [{ run_id: one, experiment_id: 'e-1' }] } }, 'without their times'],
    ['a run of no experiment', { runs: { runs: [{ ...stubRun(one, 1), experiment_id: undefined }] } }, 'answered what'],
    ['the same page for ever', { runs: { next_page_token: 'again' } }, 'lists no end']
  ])('%s is an error [fail-open 1]', async (_, answers, says) => {
    const store = await storeBetween(answers)
    const reference = Object.keys(answers)[0] === one ? at(`kfp:/runs/${one}`) : newest
    await expect(store.resolve(reference)).rejects.toThrow(says)
  })

  it('that lists older runs first is not believed to say which is the newest [fail-open 1]', async () => {
    const runs = [stubRun(one, 1, { state: 'FAILED' }), stubRun(two, 2)]
    const store = await storeBetween({ runs: { runs } })
    await expect(store.resolve(newest)).rejects.toThrow('in another order than newest first')
  })

  it.each([
    { code: 5, message: 'Not Found', details: [] },
    { code: 5, message: `Run ${two} not found` },
    { message: `Run ${one} not found` },
    { error: 'no', code: 5 }
  ])('a 404 that does not speak of the run is no absence: %j [fail-open 1]', async (body) => {
    const store = await storeBetween({ [one]: body }, 404)
    await expect(store.resolve(at(`kfp:/runs/${one}`))).rejects.toThrow(UnreachableError)
  })

  it.each([
    [401, { error: 'no', code: 16, message: 'Unauthenticated: token is not there' }, 'MODEL_GATE_KFP_TOKEN'],
    [403, { code: 7, message: 'User x is not authorized' }, 'the right to get and list runs'],
    [400, { code: 3, message: 'Invalid input error: namespace' }, '?namespace='],
    [404, 'page not found', 'below /pipeline']
  ])('%s says what to do', async (status, body, says) => {
    const store = await storeBetween({ healthz: body }, status)
    const error = await store.resolve(newest).catch((each: Error) => each.message)
    expect(error).toContain(typeof body === 'string' ? body : body.message)
    expect(error).toContain(says)
  })
})

describe('who asks', () => {
  it('shows the token to the server of the environment, below its prefix', async () => {
    const stub = await pipelinesStub(() => ({ ...of([stubRun(one, 1)]), prefix: '/pipeline' }))
    const own = { KF_PIPELINES_ENDPOINT: `${stub.origin}/pipeline/`, MODEL_GATE_KFP_TOKEN: 'a-token' }
    const store = await storeWith('kfp:/runs/any', own)
    expect(await store.resolve(newest)).toMatchObject({ version: one })
    expect(new Set(stub.asked.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer a-token']))
  })

  it('shows it to no other that a reference names', async () => {
    const stub = await pipelinesStub(() => of([stubRun(one, 1)]))
    const store = await storeWith('kfp:/runs/any', {
      KF_PIPELINES_ENDPOINT: 'https://kubeflow.example',
      MODEL_GATE_KFP_TOKEN: canary
    })
    const reference = at(`kfp+http://127.0.0.1:${stub.port}/experiments/nightly`)
    expect(await store.resolve(reference)).toMatchObject({ version: one })
    expect(stub.asked.map(({ headers }) => headers.authorization)).toEqual(stub.asked.map(() => undefined))
  })

  it.each([
    [{ KF_PIPELINES_ENDPOINT: 'http://kubeflow.example', MODEL_GATE_KFP_TOKEN: 'a' }, 'must be https'],
    [{ KF_PIPELINES_ENDPOINT: 'https://a:b@kubeflow.example' }, 'must be an address alone'],
    [{ KF_PIPELINES_ENDPOINT: 'https://kubeflow.example', KF_PIPELINES_SA_TOKEN_PATH: '/nowhere/token' }, 'ENOENT'],
    [{}, 'nobody says where Kubeflow Pipelines is']
  ])('%j is a mistake', async (environment, says) => {
    const store = await storeWith('kfp:/runs/any', environment)
    await expect(Promise.resolve().then(() => store.resolve(newest))).rejects.toThrow(says)
  })

  it('a sign-in page of another host is no answer, and is shown nothing', async () => {
    const thief = await serve((_, response) => void response.end('{}'))
    const { origin } = await serve((_, response) => {
      response.writeHead(302, { location: `${thief.origin}/dex/auth` }).end()
    })
    const store = await storeWith('kfp:/runs/any', { KF_PIPELINES_ENDPOINT: origin, MODEL_GATE_KFP_TOKEN: 'a-token' })
    await expect(store.resolve(newest)).rejects.toThrow('may be behind a sign-in page')
    expect(thief.asked).toEqual([])
  })
})

describe('the stub that stands for the server', () => {
  itWith('is one to the official client, which understands every answer as it is', async () => {
    const runs = [
      stubRun(one, 1),
      stubRun(two, 2, {
        plugins_output: {
          mlflow: {
            state: 'PLUGIN_SUCCEEDED',
            entries: { root_run_id: { value: 'a1' }, run_url: { value: 'https://mlflow.example', render_type: 'URL' } }
          }
        }
      }),
      stubRun(three, 3, { state: 'FAILED' })
    ]
    const stub = await pipelinesStub(() => of(runs))
    const said = await clientSays([stub.origin, 'nightly', two])
    const date = (run: unknown): unknown =>
      JSON.parse(JSON.stringify(run).replaceAll(/(\d\d:\d\d:\d\d)(?:\.0+)?(?:Z|\+00:00)/g, '$1Z'))
    expect(date(said)).toEqual({
      experiments: { experiments: [nightly], total_size: 1 },
      listed: { runs: [runs[2], runs[1]], total_size: 3, next_page_token: '2' },
      more: { runs: [runs[0]], total_size: 3 },
      run: runs[1],
      missing: {
        status: 404,
        body: expect.objectContaining({ code: 5, message: expect.stringContaining('0000 not found') })
      }
    })
  })
})

/** The client is a process of its own: the stub answers it meanwhile. */
function clientSays(words: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(python!, ['test/stores/kfp_client.py', 'read', ...words])
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(err))))
  })
}

it('is read from references as they are written', () => {
  expect(parseReference('kfp+http://127.0.0.1:8888/runs/a-1?task=evaluate')).toEqual({
    scheme: 'kfp',
    server: 'http://127.0.0.1:8888',
    place: { kind: 'run', id: 'a-1' },
    task: 'evaluate'
  })
})
