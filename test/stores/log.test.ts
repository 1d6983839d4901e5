import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from '../e2e/command.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { freshRequest } from './fresh-request.js'
import { startMlflow, type MlflowServer } from './mlflow-server.js'
import { canary } from './surroundings.js'

const mlflow = toolPath('mlflow')
const itWith = itWhere(mlflow !== undefined, 'MLflow')

const policy = `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
metrics: { accuracy: { min: 0.75 } }
log: mlflow
`

interface Run {
  readonly info: { readonly run_id: string; readonly status: string; readonly run_name: string }
  readonly data: Record<'metrics' | 'tags' | 'params', { readonly key: string; readonly value: unknown }[]>
  readonly inputs: { readonly dataset_inputs: { readonly dataset: { readonly digest: string } }[] }
}

describe('log: mlflow', () => {
  let server: MlflowServer
  let folder: string
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await startMlflow(mlflow)
    folder = folderWith({ '.github/model-gate.yml': policy, '.gitignore': 'model-gate\n' })
    git(folder, 'init', '--quiet')
  }, 150_000)
  afterAll(async () => server?.stop())

  const gate = (right: number, environment: Readonly<Record<string, string>>): Finished => {
    const rows = Array.from({ length: 400 }, (_, id) => `${id},1,${id % 100 < right ? 1 : 0}`)
    writeFileSync(join(folder, 'predictions.csv'), `id,label,prediction\n${rows.join('\n')}\n`)
    return modelGate(['run'], { cwd: folder, env: environment })
  }
  const ask = (path: string, body?: unknown): Promise<unknown> =>
    freshRequest(`${server.url}/api/2.0/mlflow/${path}`, body)

  const logged = async (): Promise<readonly Run[]> => {
    const { experiment } = (await ask('experiments/get-by-name?experiment_name=model-gate-evaluations%2Fchurn')) as {
      experiment: { experiment_id: string }
    }
    const { runs } = (await ask('runs/search', { experiment_ids: [experiment.experiment_id] })) as { runs: Run[] }
    return runs
  }

  itWith(
    'each evaluation is a run with its numbers, its verdict and the report, whatever the verdict',
    async () => {
      expect(gate(90, { MLFLOW_TRACKING_URI: server.url })).toMatchObject({
        code: 0,
        err: expect.stringMatching(/logged as run [0-9a-f]{32} of the experiment model-gate-evaluations\/churn/)
      })
      expect(gate(60, { MLFLOW_TRACKING_URI: server.url }).code).toBe(1)
      const runs = await logged()
      expect(runs.map(({ info }) => [info.run_name, info.status])).toEqual([
        ['fail', 'FINISHED'],
        ['pass', 'FINISHED']
      ])
      const [worse] = runs
      expect(worse!.data.metrics).toContainEqual(expect.objectContaining({ key: 'balanced-accuracy', value: 0.6 }))
      expect(worse!.data.tags).toContainEqual({ key: 'model-gate.verdict', value: 'fail' })
      expect(worse!.data.params).toEqual(
        expect.arrayContaining([
          { key: 'model-gate.task', value: 'binary' },
          { key: 'model-gate.positive', value: '1' },
          { key: 'model-gate.confidence', value: '0.95' },
          { key: 'model-gate.policy', value: '.github/model-gate.yml' },
          { key: 'model-gate.policy-digest', value: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }
        ])
      )
      expect(worse!.inputs.dataset_inputs[0]!.dataset.digest).toMatch(/^[0-9a-f]{32}$/)
      const listed = (await ask(`artifacts/list?run_id=${worse!.info.run_id}&path=model-gate-report`)) as {
        files: { path: string }[]
      }
      expect(listed.files.map(({ path }) => path)).toEqual([
        'model-gate-report/report.json',
        'model-gate-report/report.md'
      ])
    },
    120_000
  )

  itWith(
    'the job that decides logs what another job measured: evaluate, then gate',
    async () => {
      const env = { MLFLOW_TRACKING_URI: server.url, GITHUB_TOKEN: canary }
      const step = (...words: string[]): Finished => {
        const finished = modelGate(words, { cwd: folder, env })
        expect(finished.out + finished.err).not.toContain(canary)
        return finished
      }
      const before = await logged()
      for (const [right, code, name] of [
        [90, 0, 'pass'],
        [60, 1, 'fail']
      ] as const) {
        gate(right, {})
        const measured = step('evaluate', '--output', 'model-gate/measured')
        expect(measured).toMatchObject({ code: 0, err: expect.not.stringContaining('logg') })
        expect(step('gate', '--evaluation', 'model-gate/measured')).toMatchObject({
          code,
          err: expect.stringMatching(/logged as run [0-9a-f]{32} of the experiment model-gate-evaluations\/churn/)
        })
        const [newest] = await logged()
        expect(newest!.info).toMatchObject({ run_name: name, status: 'FINISHED' })
        expect(newest!.data.tags).toContainEqual({ key: 'model-gate.verdict', value: name })
      }
      expect(await logged()).toHaveLength(before.length + 2)
      // Checks alone hold no numbers of the model.
      writeFileSync(
        join(folder, 'model-gate/checks.json'),
        JSON.stringify({ schema: 'model-gate/checks@1', model: 'churn', checks: [] })
      )
      expect(step('gate', '--checks', 'model-gate/checks.json').err).toContain('nothing was logged to MLflow')
    },
    120_000
  )

  itWith(
    'a server that is not there, or not named, is a warning: the verdict stands',
    () => {
      const nowhere = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9', MODEL_GATE_STORE_PATIENCE: '1' }
      for (const environment of [nowhere, {}]) {
        const warned = expect.stringContaining('the evaluation was not logged to MLflow; the verdict stands')
        expect(gate(90, environment)).toMatchObject({ code: 0, err: warned })
        expect(gate(60, environment)).toMatchObject({ code: 1, err: warned })
      }
    },
    120_000
  )
})
