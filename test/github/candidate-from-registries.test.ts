import { afterAll, afterEach, beforeAll, describe, expect, jest } from '@jest/globals'

import { itWhere, toolPath } from '../engines/tools.js'
import { faultyProxy, type FaultyProxy } from '../stores/faulty-proxy.js'
import { freshRequest } from '../stores/fresh-request.js'
import { clientOf, double, text } from '../stores/kubeflow-client.js'
import { kubeflowPrograms, startKubeflow } from '../stores/kubeflow-server.js'
import { startMlflow } from '../stores/mlflow-server.js'
import { policyFile, startGated, type Gated } from './gated.js'
import type { ActionResult } from './run-action.js'

jest.setTimeout(240_000)

/** What makes the candidate outside of GitHub. */
interface Pipeline {
  /** The model of a commit, on its way. */
  begin(commit: string, pull: number): Promise<void>
  /** It ended: well with a number, else without. */
  end(accuracy?: number): Promise<void>
}

interface Registry {
  readonly name: string
  readonly from: string
  readonly variable: string
  /** undefined: it is not installed here. */
  readonly start: (() => Promise<{ readonly url: string; stop(): Promise<void> }>) | undefined
  readonly pipelineOn: (url: string) => Pipeline
  /** The newest version, whoever made it. */
  readonly newest: string
  /** Last part of the path of what every look asks first. */
  readonly firstAsked: string
  /** What the log says of a candidate on its way. */
  readonly says: RegExp
}

const mlflow = toolPath('mlflow')
const kubeflow = kubeflowPrograms()
const registries: readonly Registry[] = [
  {
    name: 'MLflow',
    from: 'models:/late@pr-{pr}',
    variable: 'MLFLOW_TRACKING_URI',
    start: mlflow === undefined ? undefined : () => startMlflow(mlflow),
    pipelineOn: mlflowPipeline,
    newest: 'models:/late/latest',
    firstAsked: '/alias',
    says: /its run [0-9a-f]{32} has not finished in MLflow but is RUNNING; 2 min more/
  },
  {
    name: 'the Kubeflow Model Registry',
    from: 'kfmr:/late?git-commit={commit}',
    variable: 'MODEL_GATE_KUBEFLOW_SERVER',
    start: kubeflow === undefined ? undefined : () => startKubeflow(kubeflow),
    pipelineOn: kubeflowPipeline,
    newest: 'kfmr:/late/latest',
    firstAsked: '/registered_model',
    says: /version [0-9a-f]{12} of late has no numbers in the Kubeflow Model Registry.*; 2 min more/
  }
]

function mlflowPipeline(url: string): Pipeline {
  const ask = (path: string, body: unknown): Promise<unknown> => freshRequest(`${url}/api/2.0/mlflow/${path}`, body)
  let run_id = ''
  return {
    async begin(commit, pull) {
      await ask('registered-models/create', { name: 'late' }).catch(() => undefined)
      const tags = [{ key: 'mlflow.source.git.commit', value: commit }]
      const made = (await ask('runs/create', { experiment_id: '0', start_time: 1, tags })) as {
        run: { info: { run_id: string } }
      }
      run_id = made.run.info.run_id
      await ask('runs/log-metric', { run_id, key: 'accuracy', value: 0.99, timestamp: 1, step: 0 })
      const created = (await ask('model-versions/create', {
        name: 'late',
        source: `runs:/${run_id}/model`,
        run_id
      })) as {
        model_version: { version: string }
      }
      const { version } = created.model_version
      await ask('registered-models/alias', { name: 'late', alias: `pr-${pull}`, version })
    },
    async end(accuracy) {
      if (accuracy !== undefined)
        await ask('runs/log-metric', { run_id, key: 'accuracy', value: accuracy, timestamp: 2, step: 1 })
      await ask('runs/update', { run_id, status: accuracy === undefined ? 'FAILED' : 'FINISHED', end_time: 3 })
    }
  }
}

function kubeflowPipeline(url: string): Pipeline {
  const client = clientOf(url)
  let id = ''
  return {
    async begin(commit) {
      const known = await client.model('late').catch(() => client.ask('POST', 'registered_models', { name: 'late' }))
      const body = { name: commit.slice(0, 12), registeredModelId: known.id, customProperties: marked(commit) }
      id = (await client.ask('POST', `registered_models/${known.id}/versions`, body)).id
    },
    async end(accuracy) {
      if (accuracy === undefined) await client.ask('PATCH', `model_versions/${id}`, { state: 'ARCHIVED' })
      else {
        const { customProperties } = await client.ask('GET', `model_versions/${id}`)
        const properties = { ...customProperties, accuracy: double(accuracy) }
        await client.ask('PATCH', `model_versions/${id}`, { customProperties: properties })
      }
    }
  }
}

function marked(commit: string): object {
  return { 'git-commit': text(commit), 'model-gate.commit': text(commit) }
}

describe.each(registries)('a candidate that is registered in $name', (registry) => {
  const { from, variable, start, pipelineOn, newest, firstAsked, says, name } = registry
  const itWith = itWhere(start !== undefined, name)
  let server: Awaited<ReturnType<NonNullable<typeof start>>>
  let proxy: FaultyProxy
  let gated: Gated
  beforeAll(async () => {
    if (start === undefined) return
    server = await start()
    proxy = await faultyProxy(server.url)
  }, 200_000)
  afterEach(() => gated.closeHeldToContract())
  afterAll(async () => {
    await proxy?.stop()
    await server?.stop()
  })

  /** Gates a pull request while its pipeline measures; that ends as soon as the gate has looked once. */
  async function gateWhile(accuracy: number | undefined, wait: string): Promise<ActionResult> {
    gated = await startGated({
      [policyFile]: `version: 1
model: late
candidate: { from: "${from}", wait: ${wait} }
baseline: { from: "git:base:production.json" }
metrics: { accuracy: { max-drop: 0.01 } }
`,
      'production.json': '{ "accuracy": 0.9 }'
    })
    const number = await gated.propose({ 'train.py': 'print()' })
    const pipeline = pipelineOn(server.url)
    await pipeline.begin(await gated.repository.sha('retrain'), number)
    proxy.next()
    const result = gated.gate(number, { env: { [variable]: proxy.url } })
    const looks = (): number => proxy.seen.filter((path) => path.endsWith(firstAsked)).length
    while (looks() === 0 && (await Promise.race([result.then(() => 'ended'), pause(50)])) !== 'ended');
    // What this look still asks is answered before anything changes.
    await pause(3000)
    await pipeline.end(accuracy)
    return result
  }

  itWith('is waited for while it is on its way, and its last numbers decide [fail-open 1]', async () => {
    const { code, outputs, stdout } = await gateWhile(0.7, '2m')
    expect(stdout.replace(/\s+/g, ' ')).toMatch(says)
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'fail' })
  })

  itWith('is no candidate where it ended badly', async () => {
    const { code, stdout } = await gateWhile(undefined, '2m')
    expect(stdout).toMatch(/but is FAILED|all archived/)
    expect(code).toBe(3)
  })

  itWith('is not its own baseline [rule 75]', async () => {
    gated = await startGated({
      [policyFile]: `version: 1
model: late
candidate: { metrics: metrics.json }
baseline: { from: "${newest}" }
metrics: { accuracy: { max-drop: 0.01 } }
`
    })
    const number = await gated.propose({ 'metrics.json': '{ "accuracy": 0.4 }' })
    const pipeline = pipelineOn(server.url)
    await pipeline.begin(await gated.repository.sha('retrain'), number)
    await pipeline.end(0.4)
    const { code, stdout } = await gated.gate(number, { env: { [variable]: server.url } })
    expect(stdout).toContain(`baseline ${newest}: it is of the commit that is judged`)
    expect(code).toBe(3)
  })
})

function pause(milliseconds: number): Promise<'paused'> {
  return new Promise((resolve) => setTimeout(() => resolve('paused'), milliseconds))
}
