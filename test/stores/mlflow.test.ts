import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { BaselineMovedError, type Opened } from '../../src/baseline/index.js'
import { digestOf } from '../../src/documents/index.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { freshRequest } from './fresh-request.js'
import { admin, startMlflow, type MlflowServer } from './mlflow-server.js'
import { at, forcedAgain, promote, promotionOf, rollBack, storeWith, type AnyStore, type Remote } from './promotion.js'

const mlflow = toolPath('mlflow')
const itWith = itWhere(mlflow !== undefined, 'MLflow')

type Seeded = Readonly<Record<'experiment' | 'run' | 'unfinished', string>>

function python<T>(server: MlflowServer, script: string, ...args: string[]): T {
  const said = execFileSync(server.python, [`test/stores/${script}.py`, server.url, ...args], {
    encoding: 'utf8',
    env: { ...process.env, MLFLOW_TRACKING_URI: server.url, MLFLOW_DISABLE_TELEMETRY: 'true', PYTHONWARNINGS: 'ignore' }
  })
  return JSON.parse(said.trim().split('\n').at(-1)!) as T
}

const storeAt = (environment: Readonly<Record<string, string>>): Promise<AnyStore> =>
  storeWith('models:/any@champion', environment)

async function filesOn(opened: Opened | undefined): Promise<readonly string[]> {
  return opened === undefined ? [] : [...(await opened.shelf.names(opened.path))].sort()
}

const post = (server: MlflowServer, path: string, body: unknown, api = '2.0'): Promise<unknown> =>
  freshRequest(`${server.url}/api/${api}/mlflow/${path}`, body)

async function experimentId(server: MlflowServer, name: string): Promise<string> {
  const query = new URLSearchParams({ experiment_name: name })
  const found = await freshRequest(`${server.url}/api/2.0/mlflow/experiments/get-by-name?${query.toString()}`)
  return (found as { experiment: { experiment_id: string } }).experiment.experiment_id
}

const started = new Map<string, Promise<MlflowServer>>()

/** A server without anything special, of which one is enough: Python imports MLflow twice for each. */
function plainServer(program: string): Promise<MlflowServer> {
  const server = started.get(program) ?? startMlflow(program)
  started.set(program, server)
  return server
}

afterAll(async () => {
  // One that did not start leaves none of the others running.
  const stopped = [...started.values()].map(async (server) => (await server).stop())
  await Promise.allSettled(stopped)
})

describe.each(['mlflow', 'mlflow2'] as const)('%s', (tool) => {
  const mlflow = toolPath(tool)
  const itWith = itWhere(mlflow !== undefined, tool === 'mlflow' ? 'MLflow 3' : 'MLflow 2')
  let server: MlflowServer
  let store: AnyStore
  /** What the tests that only read find there: its own client imports for seconds. */
  const model = `fraud ${randomUUID()}`
  let seeded: Seeded
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await plainServer(mlflow)
    store = await storeAt({ MLFLOW_TRACKING_URI: server.url })
    seeded = python(server, 'seed', model)
  }, 180_000)

  itWith(
    'reads what teams log with its own client',
    async () => {
      const { run, experiment } = seeded
      const opened = (await store.resolve(at(`models:/${model}@champion`)))!
      expect(opened).toMatchObject({
        version: '1',
        commit: 'a'.repeat(40),
        detail: `version 1 of ${model}, run ${run}`
      })
      expect(await filesOn(opened)).toEqual([])
      const numbers = {
        metrics: new Map([
          ['accuracy', 0.91],
          ['endless', Infinity],
          ['loss', 0.4],
          ['undefined', Number.NaN],
          ['val/f1 score', 0.5]
        ]),
        parameters: { depth: '6' }
      }
      const sorted = async (text: string): Promise<unknown> => {
        const found = await (await store.resolve(at(text)))!.numbers!()
        return { ...found, metrics: new Map([...found!.metrics].sort(([a], [b]) => (a < b ? -1 : 1))) }
      }
      for (const reference of [
        `models:/${model}@champion`,
        `models:/${model}/1`,
        `runs:/${run}`,
        `mlflow+http://${new URL(server.url).host}/experiments/${encodeURIComponent(experiment)}`
      ])
        expect(await sorted(reference)).toEqual(numbers)
    },
    60_000
  )

  itWith(
    'the newest version, and the newest of a stage, are those of the highest number; that stages are deprecated is said',
    async () => {
      const name = `newest ${randomUUID()}`
      await post(server, 'registered-models/create', { name })
      const version = { name, source: `runs:/${seeded.run}/model`, run_id: seeded.run }
      for (let count = 1; count <= 11; count++) await post(server, 'model-versions/create', version)
      for (const version of ['9', '10'])
        await post(server, 'model-versions/transition-stage', { name, version, stage: 'Production' })
      await post(server, 'model-versions/transition-stage', { name, version: '2', stage: 'Staging' })
      const found = async (which: string): Promise<unknown> => store.resolve(at(`models:/${name}/${which}`))
      const of = (number: string): string => `version ${number} of ${name}, run ${seeded.run}`
      const deprecated = '; stages are deprecated in MLflow: use an alias'
      expect(await found('latest')).toMatchObject({ version: '11', detail: of('11') })
      expect(await found('Production')).toMatchObject({ version: '10', detail: of('10') + deprecated })
      expect(await found('staging')).toMatchObject({ version: '2', detail: of('2') + deprecated })
    },
    60_000
  )

  itWith(
    'none there is a value, whatever is missing',
    async () => {
      const { experiment } = seeded
      const host = new URL(server.url).host
      for (const reference of [
        `models:/none ${randomUUID()}@champion`,
        `models:/${model}@challenger`,
        `models:/${model}/7`,
        `models:/${model}/Production`,
        `runs:/${'0'.repeat(32)}`,
        `mlflow+http://${host}/experiments/nobody`,
        `mlflow+http://${host}/experiments/${encodeURIComponent(experiment)}?filter=metrics.accuracy%20%3E%200.99`
      ])
        expect(await store.resolve(at(reference))).toBeUndefined()
    },
    60_000
  )

  itWith(
    'what was deleted is an error: it can be restored, and is no first adoption [fail-open 1]',
    async () => {
      const model = `deleted ${randomUUID()}`
      const { run, experiment } = python<Seeded>(server, 'seed', model)
      const id = await experimentId(server, experiment)
      await post(server, 'runs/delete', { run_id: run })
      await expect(store.resolve(at(`runs:/${run}`))).rejects.toThrow(`the run ${run} was deleted in MLflow`)
      await expect(store.resolve(at(`models:/${model}@champion`))).rejects.toThrow('was deleted in MLflow')
      await post(server, 'experiments/delete', { experiment_id: id })
      const host = new URL(server.url).host
      const reference = at(`mlflow+http://${host}/experiments/${encodeURIComponent(experiment)}`)
      await expect(store.resolve(reference)).rejects.toThrow(`the experiment ${experiment} was deleted in MLflow`)
      const gone = `gone-${randomUUID()}`
      await promote(store, at(`models:/${gone}@champion`), promotionOf(gone, 0.8, 'b'.repeat(40)))
      await post(server, 'experiments/delete', { experiment_id: await experimentId(server, `model-gate/${gone}`) })
      const next = promotionOf(gone, 0.9, 'c'.repeat(40))
      await expect(promote(store, at(`models:/${gone}@champion`), next)).rejects.toThrow('was deleted in MLflow')
    },
    90_000
  )

  itWith(
    'an experiment is searched by filter and several orders',
    async () => {
      const { experiment, run } = seeded
      const address = `mlflow+http://${new URL(server.url).host}/experiments/${encodeURIComponent(experiment)}`
      const query = 'filter=params.depth%20%3D%20%226%22&order_by=metrics.%60val/f1%20score%60%20DESC,start_time%20ASC'
      expect(await store.resolve(at(`${address}?${query}`))).toMatchObject({ version: run })
      // One that goes on is newer: no filter lets it in, unless it says so itself, and then it is no baseline.
      const since = `${address}?filter=${encodeURIComponent('attributes.start_time > 0')}`
      expect(await store.resolve(at(since))).toMatchObject({ version: run })
      await expect(store.resolve(at(`${address}?filter=status%20%3D%20'RUNNING'`))).rejects.toThrow('but is RUNNING')
    },
    60_000
  )

  itWith(
    'what was never measured is no baseline, and not the absence of one [fail-open 1]',
    async () => {
      const { unfinished } = seeded
      const bare = (await store.resolve(at(`models:/${model}@bare`)))!
      await expect(bare.numbers!()).rejects.toThrow(`version 2 of ${model} has no metrics in MLflow`)
      await expect(store.resolve(at(`runs:/${unfinished}`))).rejects.toThrow(
        'has not finished in MLflow but is RUNNING'
      )
    },
    60_000
  )

  itWith(
    'promotes, keeps the one before, and rolls back; its own client finds it right',
    async () => {
      const model = `loop-${randomUUID()}`
      const reference = at(`models:/${model}@champion`)
      const [first, second] = [promotionOf(model, 0.8, 'b'.repeat(40)), promotionOf(model, 0.9, 'c'.repeat(40))]
      const plan = await store.writer!.plan(reference, first, undefined)
      expect(plan.steps).toEqual([
        `write a run in the experiment model-gate/${model} with evaluation.json, predictions.csv, report.json`,
        `register it as a new version of ${model}`,
        'champion -> the new version'
      ])
      expect(await store.resolve(reference)).toBeUndefined()
      expect(await plan.apply()).toMatchObject({ version: '1' })
      expect(await promote(store, reference, second)).toBe('2')
      const now = (await store.resolve(reference))!
      expect(now).toMatchObject({ version: '2', commit: 'c'.repeat(40) })
      expect(await filesOn(now)).toEqual(['evaluation.json', 'predictions.csv'])
      expect(await now.shelf.read('model-gate/predictions.csv')).toEqual(
        Buffer.from(second.files.get('predictions.csv')!)
      )
      expect(await now.shelf.read('model-gate/nothing.csv')).toBeUndefined()
      const read = python<Record<string, unknown>>(server, 'read', model, 'champion')
      expect(read).toMatchObject({
        version: '2',
        status: 'FINISHED',
        metrics: { accuracy: '0.9', auc: 'nan' },
        params: { 'model-gate.task': 'binary', depth: '6' },
        datasets: [{ name: 'evaluation data', digest: digestOf('rows').slice(7, 39) }],
        aliases: { champion: '2', 'previous-champion': '1' },
        versions: 2,
        tags: {
          'model-gate.content': second.content,
          'model-gate.commit': second.commit,
          'model-gate.pull-request': '12',
          'model-gate.verdict': 'pass',
          'model-gate.report-digest': second.reportDigest,
          'model-gate.run': second.run
        },
        files: { 'model-gate/predictions.csv': 'id,label,prediction\n1,a,0.9\n' },
        ofVersion: ['evaluation.json', 'predictions.csv']
      })
      expect(await store.writer!.rollback(reference)).toMatchObject({
        steps: ['champion -> version 1 (now version 2)']
      })
      expect(await rollBack(store, reference)).toBe('1')
      expect(await store.resolve(reference)).toMatchObject({ version: '1', commit: 'b'.repeat(40) })
      // What was rolled back does not come back.
      expect(await store.writer!.rollback(reference)).toEqual({
        nothing: expect.stringMatching(/^version 1 is both champion and previous-champion: it was rolled back already/)
      })
    },
    60_000
  )

  itWith(
    'a rollback that somebody overtook moves nothing: a promotion came between its plan and its end',
    async () => {
      const model = `overtaken-${randomUUID()}`
      const reference = at(`models:/${model}@champion`)
      const commits = ['b', 'c', 'd'].map((digit) => digit.repeat(40))
      const [first, second, third] = commits.map((commit, index) => promotionOf(model, 0.7 + index / 10, commit))
      for (const promotion of [first!, second!]) await promote(store, reference, promotion)
      const plan = await store.writer!.rollback(reference)
      if ('nothing' in plan) throw new Error(plan.nothing)
      expect(await promote(store, reference, third!)).toBe('3')
      await expect(plan.apply()).rejects.toThrow(
        /^champion of .* was version 2 when it was judged and is version 3 now$/
      )
      expect(await store.resolve(reference)).toMatchObject({ version: '3', commit: third!.commit })
    },
    60_000
  )

  itWith(
    'an attempt that was cut off is taken up: nothing is written twice',
    async () => {
      const model = `cut-${randomUUID()}`
      const reference = at(`models:/${model}@champion`)
      await promote(store, reference, promotionOf(model, 0.8, 'b'.repeat(40)))
      const second = promotionOf(model, 0.9, 'c'.repeat(40))
      await promote(store, reference, second)
      await rollBack(store, reference)
      expect(await promote(store, reference, second)).toBe('2')
      expect(python<object>(server, 'read', model, 'champion')).toMatchObject({
        versions: 2,
        aliases: { champion: '2' }
      })
    },
    60_000
  )

  itWith(
    'an attempt that was cut off and has lost its rows since is written anew [fail-open 13]',
    async () => {
      const model = `lost-${randomUUID()}`
      const reference = at(`models:/${model}@champion`)
      await promote(store, reference, promotionOf(model, 0.8, 'b'.repeat(40)))
      const second = promotionOf(model, 0.9, 'c'.repeat(40))
      await promote(store, reference, second)
      const [, id] = /, run (\w+)$/.exec((await store.resolve(reference))!.detail!)!
      await rollBack(store, reference)
      const folder = `${await experimentId(server, `model-gate/${model}`)}/${id!}/artifacts/model-gate`
      const rows = `${server.url}/api/2.0/mlflow-artifacts/artifacts/${folder}/predictions.csv`
      expect((await fetch(rows, { method: 'DELETE' })).status).toBe(200)
      expect(await promote(store, reference, second)).toBe('3')
      expect(await filesOn(await store.resolve(reference))).toEqual(['evaluation.json', 'predictions.csv'])
    },
    60_000
  )

  itWith(
    'what an earlier attempt wrote on the word of another report is not taken up: verdict and reason are those of now',
    async () => {
      const model = `forced-${randomUUID()}`
      const reference = at(`models:/${model}@champion`)
      await promote(store, reference, promotionOf(model, 0.8, 'b'.repeat(40)))
      const second = promotionOf(model, 0.9, 'c'.repeat(40))
      await promote(store, reference, second)
      await rollBack(store, reference)
      const forced = forcedAgain(second)
      expect(await promote(store, reference, forced)).toBe('3')
      const opened = (await store.resolve(reference))!
      expect(Buffer.from((await opened.shelf.read('model-gate/evaluation.json'))!).toString()).toContain(forced.force)
      expect(python<object>(server, 'read', model, 'champion')).toMatchObject({
        tags: { 'model-gate.verdict': 'fail', 'model-gate.force': forced.force },
        aliases: { champion: '3', 'previous-champion': '1' }
      })
    },
    60_000
  )

  itWith(
    'who comes second writes nothing that readers look at',
    async () => {
      const model = `race-${randomUUID()}`
      const reference = at(`models:/${model}@champion`)
      await promote(store, reference, promotionOf(model, 0.8, 'b'.repeat(40)))
      const current = await store.resolve(reference)
      const late = await store.writer!.plan(reference, promotionOf(model, 0.7, 'd'.repeat(40)), current)
      await promote(store, reference, promotionOf(model, 0.9, 'c'.repeat(40)))
      await expect(late.apply()).rejects.toThrow(BaselineMovedError)
      expect(python<object>(server, 'read', model, 'champion')).toMatchObject({ versions: 2 })
      expect(await store.resolve(reference)).toMatchObject({ version: '2' })
    },
    60_000
  )

  itWith('only an alias can be moved', async () => {
    const promotion = promotionOf('fixed', 0.8, 'b'.repeat(40))
    for (const reference of ['models:/fixed/1', 'runs:/0a', 'models:/fixed/Production'])
      await expect(store.writer!.plan(at(reference), promotion, undefined)).rejects.toThrow('cannot be moved')
  })
})

describe('MLflow with logged models', () => {
  let server: MlflowServer
  let store: AnyStore
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await plainServer(mlflow)
    store = await storeAt({ MLFLOW_TRACKING_URI: server.url })
  }, 150_000)

  itWith(
    "its numbers are those of one data set; a run's are not those of one of its models",
    async () => {
      const name = `models-${randomUUID()}`
      const made = python<Record<'one' | 'several' | 'only' | 'pending' | 'digest', string>>(
        server,
        'seed_models',
        name
      )
      const numbers = async (text: string): Promise<unknown> => (await store.resolve(at(text)))!.numbers!()
      const holdout = { name: 'holdout', recorded: { tool: 'MLflow', digest: made.digest } }
      for (const reference of [`models:/${name}@one`, `models:/${made.one}`, `models:/${name}/1?dataset=holdout`])
        expect(await numbers(reference)).toEqual({ metrics: new Map([['accuracy', 0.8]]), dataset: holdout })
      expect(await numbers(`models:/${made.only}`)).toEqual({
        metrics: new Map([
          ['accuracy', 0.5],
          ['loss', 0.3]
        ]),
        parameters: { depth: '6' }
      })
      for (const dataset of ['holdout', made.digest])
        expect(await numbers(`models:/${name}@several?dataset=${dataset}`)).toEqual({
          metrics: new Map([['accuracy', 0.6]]),
          dataset: holdout
        })
      await expect(numbers(`models:/${name}@several`)).rejects.toThrow(
        /was measured on train \(.+\), holdout \(.+\): nobody says which is meant\n.*\?dataset=holdout/
      )
      await expect(numbers(`models:/${made.several}?dataset=other`)).rejects.toThrow('"other" does not say which')
      await expect(numbers(`models:/${name}@bare`)).rejects.toThrow('has no metrics in MLflow')
      await expect(store.resolve(at(`models:/${made.pending}`))).rejects.toThrow('is not ready in MLflow')
      expect(await store.resolve(at(`models:/m-${'0'.repeat(32)}`))).toBeUndefined()
    },
    90_000
  )
})

describe('MLflow with workspaces', () => {
  let server: MlflowServer
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await startMlflow(mlflow, { workspaces: true })
    for (const name of ['team-a', 'team-b']) await post(server, 'workspaces', { name }, '3.0')
  }, 150_000)
  afterAll(async () => server?.stop())

  itWith(
    'keep their models apart; a mistyped one is an error, not an empty registry [fail-open 1]',
    async () => {
      const model = `space-${randomUUID()}`
      const store = await storeAt({ MLFLOW_TRACKING_URI: server.url })
      const inSpace = (name: string): Remote =>
        at(`mlflow+http://${new URL(server.url).host}/models/${model}@champion?workspace=${name}`)
      await promote(store, inSpace('team-a'), promotionOf(model, 0.8, 'b'.repeat(40)))
      expect(await store.resolve(inSpace('team-a'))).toMatchObject({ version: '1' })
      expect(await store.resolve(inSpace('team-b'))).toBeUndefined()
      await expect(store.resolve(inSpace('team-aa'))).rejects.toThrow("Workspace 'team-aa' not found")
      const named = await storeAt({ MLFLOW_REGISTRY_URI: server.url, MLFLOW_WORKSPACE: 'team-a' })
      expect(await named.resolve(at(`models:/${model}@champion`))).toMatchObject({ version: '1' })
    },
    60_000
  )
})

describe.each(['mlflow', 'mlflow2'] as const)('%s without workspaces', (tool) => {
  const program = toolPath(tool)
  const itWith = itWhere(program !== undefined, tool === 'mlflow' ? 'MLflow 3' : 'MLflow 2')
  let server: MlflowServer
  beforeAll(async () => {
    if (program !== undefined) server = await plainServer(program)
  }, 150_000)

  itWith('who asks for one is told [fail-open 1]', async () => {
    const store = await storeAt({ MLFLOW_TRACKING_URI: server.url, MLFLOW_WORKSPACE: 'team-a' })
    await expect(store.resolve(at('models:/any@champion'))).rejects.toThrow('has no workspaces: "team-a" is none there')
  })
})

describe('MLflow under a path prefix, without a proxy of artifacts', () => {
  let server: MlflowServer
  let store: AnyStore
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await startMlflow(mlflow, { prefix: '/ml', served: false })
    store = await storeAt({ MLFLOW_TRACKING_URI: `${server.url}/` })
  }, 150_000)
  afterAll(async () => server?.stop())

  itWith(
    'promotes and reads',
    async () => {
      const model = `prefix-${randomUUID()}`
      const reference = at(`mlflow+http://${new URL(server.url).host}/ml/models/${model}@champion`)
      const promotion = promotionOf(model, 0.8, 'b'.repeat(40))
      await promote(store, reference, promotion)
      const opened = (await store.resolve(reference))!
      expect(await opened.shelf.read('model-gate/predictions.csv')).toEqual(
        Buffer.from(promotion.files.get('predictions.csv')!)
      )
    },
    60_000
  )

  itWith('an address without the prefix is an error, not an empty registry [fail-open 1]', async () => {
    const wrong = await storeAt({ MLFLOW_TRACKING_URI: server.url.replace(/\/ml$/, '/other') })
    await expect(wrong.resolve(at('models:/any@champion'))).rejects.toThrow('404')
  })
})

describe('MLflow that asks who it is', () => {
  let server: MlflowServer
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await startMlflow(mlflow, { auth: true })
  }, 150_000)
  afterAll(async () => server?.stop())

  const credentials = { MLFLOW_TRACKING_USERNAME: admin.user, MLFLOW_TRACKING_PASSWORD: admin.password }

  itWith(
    'with credentials it answers; they go to no other server',
    async () => {
      const store = await storeAt({ MLFLOW_TRACKING_URI: server.url, ...credentials })
      expect(await store.resolve(at('models:/nobody@champion'))).toBeUndefined()
      const model = `auth-${randomUUID()}`
      expect(await promote(store, at(`models:/${model}@champion`), promotionOf(model, 0.8, 'b'.repeat(40)))).toBe('1')
      const elsewhere = await storeAt({ MLFLOW_TRACKING_URI: 'https://mlflow.example', ...credentials })
      const other = at(`mlflow+http://${new URL(server.url).host}/models/nobody@champion`)
      await expect(elsewhere.resolve(other)).rejects.toThrow(/401 .*You are not authenticated/)
    },
    60_000
  )

  itWith(
    'with the token of an authorization plugin, too',
    async () => {
      const store = await storeAt({ MLFLOW_TRACKING_URI: server.url, MLFLOW_TRACKING_TOKEN: admin.token })
      const model = `bearer-${randomUUID()}`
      expect(await promote(store, at(`models:/${model}@champion`), promotionOf(model, 0.8, 'b'.repeat(40)))).toBe('1')
      expect(await store.resolve(at(`models:/${model}@champion`))).toMatchObject({ commit: 'b'.repeat(40) })
    },
    60_000
  )

  itWith(
    'without or with wrong ones it is an error that says what to set',
    async () => {
      for (const wrong of [
        {},
        { MLFLOW_TRACKING_TOKEN: 'canary-token' },
        { ...credentials, MLFLOW_TRACKING_PASSWORD: 'canary-password' }
      ]) {
        const store = await storeAt({ MLFLOW_TRACKING_URI: server.url, ...wrong })
        const error = await store.resolve(at('models:/nobody@champion')).catch((each: Error) => each.message)
        expect(error).toMatch(/401.*\n.*MLFLOW_TRACKING_USERNAME/)
        expect(error).not.toContain('canary')
      }
    },
    60_000
  )
})
