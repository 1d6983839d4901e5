import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from '../e2e/command.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { startMlflow, type MlflowServer } from './mlflow-server.js'

const mlflow = toolPath('mlflow')
const itWith = itWhere(mlflow !== undefined, 'MLflow')

const policy = `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "models:/churn@champion" }
metrics: { accuracy: { max-drop: 0.01 } }
`

/** A model that is wrong on every so manieth of 3,000 rows. */
function predictions(wrongEach: number): string {
  const rows = Array.from({ length: 3000 }, (_, id) => {
    const label = (id * 7) % 2
    return `${id},${label},${id % wrongEach === 0 ? 1 - label : label}`
  })
  return `id,label,prediction\n${rows.join('\n')}\n`
}

describe('the life cycle of a baseline in MLflow', () => {
  let server: MlflowServer
  let folder: string
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await startMlflow(mlflow)
    folder = folderWith({ '.github/model-gate.yml': policy, '.gitignore': 'model-gate\n' })
    git(folder, 'init', '--quiet')
  }, 150_000)
  afterAll(async () => server?.stop())

  const command = (...words: string[]): Finished =>
    modelGate(words, { cwd: folder, env: { MLFLOW_TRACKING_URI: server.url } })
  const propose = (message: string, wrongEach: number): Finished => {
    writeFileSync(join(folder, 'predictions.csv'), predictions(wrongEach))
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', message)
    return command('run', '--quiet')
  }

  itWith(
    'first, better, worse, and back [rule 76]',
    () => {
      expect(propose('first', 5)).toMatchObject({ code: 0, out: expect.stringContaining('no baseline') })
      const plan = command('promote', '--dry-run', '--quiet')
      expect(plan).toMatchObject({ code: 0, out: expect.stringContaining('champion -> the new version') })
      expect(command('baseline', '--quiet').out).toContain('none (nothing there)')
      expect(command('promote', '--quiet').out).toContain('version 1 of churn is champion')
      expect(command('promote', '--quiet').out).toContain('holds this model already')

      expect(propose('better', 8)).toMatchObject({ code: 0, out: expect.stringContaining('PASS') })
      expect(command('promote', '--quiet').out).toContain('version 2 of churn is champion')

      const worse = propose('worse', 4)
      expect(worse).toMatchObject({ code: 1, out: expect.stringContaining('Proven beyond the limit') })
      expect(command('promote', '--quiet')).toMatchObject({ code: 1, err: expect.stringContaining('not promoted') })
      expect(command('baseline', '--quiet').out).toContain('version 2 of churn')

      expect(command('promote', '--rollback', '--quiet').out).toContain('version 1 of churn is champion again')
      expect(command('baseline', '--quiet').out).toContain('version 1 of churn')
    },
    120_000
  )

  itWith(
    'a baseline that moved since it was judged is not overwritten',
    () => {
      expect(propose('judged against version 1', 7).code).toBe(0)
      // Somebody else makes version 2 production's again.
      expect(command('promote', '--rollback', '--quiet').out).toContain('version 2 of churn is champion again')
      expect(command('promote', '--quiet')).toMatchObject({ code: 1, err: expect.stringContaining('baseline-moved') })
      expect(command('baseline', '--quiet').out).toContain('version 2 of churn')
    },
    120_000
  )

  itWith(
    'a server that is gone is an error, and never a first adoption [fail-open 1]',
    () => {
      const gone = modelGate(['run', '--quiet'], {
        cwd: folder,
        env: { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9', MODEL_GATE_STORE_PATIENCE: '1' }
      })
      expect(gone).toMatchObject({ code: 3, out: expect.stringContaining('models:/churn@champion') })
    },
    120_000
  )
})
