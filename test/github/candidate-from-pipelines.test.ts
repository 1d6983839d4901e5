import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals'

import { itWhere, toolPath } from '../engines/tools.js'
import { startMoto, type Moto } from '../stores/moto.js'
import { churnPipeline, nightly, pipelinesStub, stubRun } from '../stores/pipelines-server.js'
import { closeServers } from '../unit/baseline/web/loopback-server.js'
import { policyFile, startGated, type Gated } from './gated.js'
import type { ActionResult } from './run-action.js'

jest.setTimeout(120_000)

const program = toolPath('moto')
const itWith = itWhere(program !== undefined, 'moto')

const run = '0a1b2c3d-aaaa-4bbb-8ccc-dddddddddddd'

let moto: Moto
let gated: Gated

beforeAll(async () => {
  if (program !== undefined) moto = await startMoto(program)
}, 60_000)

afterEach(async () => {
  await gated.closeHeldToContract()
  await closeServers()
})

afterAll(async () => moto?.stop())

/** A pipeline that measures the commit of each pull request, in a bucket of the cluster. */
async function measured(accuracy: number): Promise<void> {
  const credentials = { accessKeyId: 'seed', secretAccessKey: 'seed' }
  const client = new S3Client({ endpoint: moto.endpoint, forcePathStyle: true, region: 'us-east-1', credentials })
  await client.send(new CreateBucketCommand({ Bucket: 'mlpipeline' }))
  const Key = `v2/artifacts/churn/${run}/evaluate/9f/metrics`
  await client.send(new PutObjectCommand({ Bucket: 'mlpipeline', Key, Body: JSON.stringify({ accuracy }) }))
  client.destroy()
}

/** Gates a pull request whose pipeline has come so far, each time that it is looked at. */
async function gateWhile(states: readonly string[], wait = '2m'): Promise<ActionResult> {
  let looks = 0
  let commit = ''
  const stub = await pipelinesStub(() => {
    const state = states[Math.min(looks, states.length - 1)]!
    const own = stubRun(run, 1, { state, runtime_config: { parameters: { commit } } })
    return { experiments: [nightly], runs: state === '' ? [] : [own], versions: churnPipeline }
  })
  // A look ends with the list of the runs.
  const seen = (): number => stub.asked.filter(({ url }) => url!.includes('/runs?')).length
  const timer = setInterval(() => (looks = seen()), 10)
  gated = await startGated({
    [policyFile]: `version: 1
model: late
candidate: { from: "kfp:/experiments/nightly?commit={commit}", wait: ${wait} }
baseline: { from: "git:base:production.json" }
metrics: { accuracy: { max-drop: 0.01 } }
`,
    'production.json': '{ "accuracy": 0.9 }'
  })
  const number = await gated.propose({ 'train.py': 'print()' })
  commit = await gated.repository.sha('retrain')
  const env = {
    KF_PIPELINES_ENDPOINT: stub.origin,
    AWS_ENDPOINT_URL: moto.endpoint,
    AWS_ACCESS_KEY_ID: 'gate',
    AWS_SECRET_ACCESS_KEY: 'secret'
  }
  const result = await gated.gate(number, { env })
  clearInterval(timer)
  return result
}

itWith('a pipeline that measures the commit elsewhere is waited for, and its numbers decide', async () => {
  await measured(0.7)
  const { code, outputs, stdout, summary } = await gateWhile(['', 'RUNNING', 'SUCCEEDED'])
  expect(stdout).toContain('nothing there yet')
  expect(stdout).toContain(`(${run}) has not ended in Kubeflow Pipelines but is RUNNING`)
  expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'fail' })
  expect(summary).toContain('0.7')
})

itWith('one that failed is told at once, and is no pass', async () => {
  const { code, outputs, stdout, milliseconds } = await gateWhile(['FAILED'])
  expect(stdout).toContain('has not succeeded in Kubeflow Pipelines but is FAILED')
  expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 3, verdict: 'error' })
  expect(milliseconds).toBeLessThan(60_000)
})

itWith('one that does not end in time is an error', async () => {
  const { code, stdout } = await gateWhile(['RUNNING'], '1s')
  expect(stdout).toContain('but is RUNNING')
  expect(stdout).toContain('wait longer with candidate.wait')
  expect(code).toBe(3)
})
