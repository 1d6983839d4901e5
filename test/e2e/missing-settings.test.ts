import { describe, expect, it } from '@jest/globals'

import { folderWith, modelGate, type Finished } from './command.js'

/** Places whose server, region or password comes from the environment, and what is missing of it. */
const places = [
  ['models:/late@champion', { MLFLOW_TRACKING_URI: '' }, 'nobody says where MLflow is'],
  [
    'models:/late@champion',
    { MLFLOW_TRACKING_URI: 'https://mlflow.example', MLFLOW_TRACKING_USERNAME: 'gate', MLFLOW_TRACKING_PASSWORD: '' },
    'MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD are set together or not at all'
  ],
  ['kfmr:/late@champion', {}, 'nobody says where the Kubeflow Model Registry is'],
  ['kfp:/experiments/nightly', {}, 'nobody says where Kubeflow Pipelines is'],
  ['s3://bucket/production', { AWS_REGION: '', AWS_DEFAULT_REGION: '' }, 'nobody says in which region'],
  ['artifact:production', { GITHUB_REPOSITORY: 'acme/late', GITHUB_TOKEN: '' }, 'there is no token for GitHub']
] as const

function gate(from: readonly string[], more: string, env: Readonly<Record<string, string>>): Finished {
  const folder = folderWith({
    'predictions.csv': 'id,label,prediction\na,1,1\nb,0,0\nc,1,0\nd,0,0\n',
    'production.json': '{ "accuracy": 0.75 }',
    '.github/model-gate.yml': `version: 1
model: late
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: ${JSON.stringify(from)}${more} }
metrics: { accuracy: { max-drop: 0.1, decide: estimate } }
`
  })
  return modelGate(['run', '--quiet'], { cwd: folder, env })
}

describe('a place whose settings are missing, as in the job of a fork', () => {
  it.each(places)('%s is passed over where the policy says so: %j', (reference, env, says) => {
    const { code, out, err } = gate([reference, 'file:production.json'], ', on-unreachable: next', env)
    expect({ code, err }).toEqual({ code: 0, err: expect.anything() })
    expect(`${out}${err}`.replace(/\s+/g, ' ')).toContain(says)
  })

  it.each(places)('%s ends the gate where it does not: %j [fail-open 1]', (reference, env, says) => {
    const { code, out, err } = gate([reference, 'file:production.json'], '', env)
    expect(code).toBe(3)
    expect(`${out}${err}`.replace(/\s+/g, ' ')).toContain(`baseline ${reference}: ${says}`)
  })
})
