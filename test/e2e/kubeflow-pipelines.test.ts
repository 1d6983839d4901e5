import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from '@jest/globals'

import type { Report } from '../../src/documents/index.js'
import { folderWith, modelGate } from './command.js'

/** Where `kfp.local` leaves what a component wrote. */
const component = (run: string, task = 'evaluate'): string => `local_outputs/${run}/${task}/executor_output.json`
const genuine = 'fixture:fixtures/kfp/evaluate.json'
const any = component('churn-*')

const policyOf = (candidate: string, baseline: string): string => `version: 1
model: churn
candidate: ${candidate}
baseline: { from: '${baseline}' }
metrics: { accuracy: { max-drop: 0.01 }, mcc: { max-drop: 0.1 }, 'latency_ms': { max: 20, direction: lower } }
`

/** Runs a gate in a folder with these files. */
function gate(
  policy: string,
  files: Readonly<Record<string, string>>
): { readonly code: number | null; readonly out: string; readonly err: string; readonly report: Report } {
  const folder = folderWith({ 'policy.yml': policy, ...files })
  const finished = modelGate(['run', '--policy', 'policy.yml'], { cwd: folder })
  return { ...finished, report: JSON.parse(readFileSync(join(folder, 'model-gate/report.json'), 'utf8')) as Report }
}

it('a run of kfp.local is judged by its numbers, wherever its folder is of today', () => {
  const { report, err } = gate(policyOf(`{ metrics: '${any}' }`, 'file:production/executor_output.json'), {
    [component('churn-2026-11-28')]: genuine,
    'production/executor_output.json': genuine
  })
  expect(report.checks.map(({ id, status }) => [id, status])).toEqual([
    ['metric/accuracy', 'inconclusive'],
    ['metric/mcc', 'pass'],
    ['metric/latency_ms', 'pass']
  ])
  expect(err).toContain('was read as executor output of Kubeflow Pipelines')
  expect(err).toContain('report/confidenceMetrics was left out: a curve is no number')
})

it('the numbers that a drop is judged by are those of the metadata, not those of the parameters', () => {
  const worse = readFileSync('fixtures/kfp/evaluate.json', 'utf8').replace('"latency_ms": 12', '"latency_ms": 50')
  const { code, out } = gate(policyOf(`{ metrics: '${any}' }`, 'file:production.json'), {
    [component('churn-2')]: worse,
    'production.json': genuine
  })
  expect(out).toContain('latency_ms')
  expect(code).toBe(1)
})

it('two runs are told to be told apart', () => {
  const { code, out } = gate(policyOf(`{ metrics: '${any}' }`, 'file:production.json'), {
    [component('churn-1')]: genuine,
    [component('churn-2')]: genuine,
    'production.json': genuine
  })
  expect(out.replace(/\s+/g, ' ')).toContain(
    `${any}: matches 2 files: ${component('churn-1')}, ${component('churn-2')}`
  )
  expect(out).toContain('Name the one file that holds the metrics')
  expect(code).toBe(3)
})

it('what a run of before left is not taken for the work of this one', () => {
  const { code, out } = gate(policyOf(`{ run: 'true', metrics: '${any}' }`, 'file:production.json'), {
    [component('churn-1')]: genuine,
    'production.json': genuine
  })
  expect(out.replace(/\s+/g, ' ')).toContain('the command ended well and left this file as it was before')
  expect(code).toBe(3)
})

it('a command may write the folder of its own run', () => {
  const copy = `mkdir -p local_outputs/churn-9/evaluate && cp new.json ${component('churn-9')}`
  const { report } = gate(policyOf(`{ run: '${copy}', metrics: '${any}' }`, 'file:production.json'), {
    'new.json': genuine,
    'production.json': genuine
  })
  expect(report.checks.map(({ status }) => status)).toEqual(['inconclusive', 'pass', 'pass'])
})

it('NaN that a component logged blocks', () => {
  const policy = policyOf(`{ metrics: '${any}' }`, 'file:production.json').replace(
    /metrics: \{ accuracy.*/,
    'metrics: { loss: { max-rise: 1, direction: lower } }'
  )
  const { code, report } = gate(policy, {
    [component('churn-1')]: 'fixture:fixtures/kfp/undefined.json',
    'production.json': 'fixture:fixtures/kfp/undefined.json'
  })
  expect(report.checks.map(({ status }) => status)).toEqual(['error'])
  expect(code).toBe(3)
})
