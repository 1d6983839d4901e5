import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from '../e2e/command.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { kubeflowPrograms, startKubeflow } from './kubeflow-server.js'
import { startMlflow } from './mlflow-server.js'

/** A registry, and how a team says where it is. */
interface Registry {
  readonly name: string
  readonly reference: string
  readonly variable: string
  /** undefined: it is not installed here. */
  readonly start: (() => Promise<{ readonly url: string; stop(): Promise<void> }>) | undefined
  readonly needed: string
}

const mlflow = toolPath('mlflow')
const kubeflow = kubeflowPrograms()
const registries: readonly Registry[] = [
  {
    name: 'MLflow',
    reference: 'models:/churn@champion',
    variable: 'MLFLOW_TRACKING_URI',
    start: mlflow === undefined ? undefined : () => startMlflow(mlflow),
    needed: 'MLflow'
  },
  {
    name: 'Kubeflow Model Registry',
    reference: 'kfmr:/churn@champion',
    variable: 'MODEL_GATE_KUBEFLOW_SERVER',
    start: kubeflow === undefined ? undefined : () => startKubeflow(kubeflow),
    needed: 'the Kubeflow Model Registry and MariaDB'
  }
]

const policyWith = (reference: string): string => `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "${reference}" }
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

/** The version that is the baseline now, by the words of a promotion. */
function promoted({ out }: Finished): string {
  return /version \S+ of churn(?= is champion)/.exec(out)?.[0] ?? `not promoted: ${out}`
}

describe.each(registries)('the life cycle of a baseline in $name', ({ reference, variable, start, needed }) => {
  const itWith = itWhere(start !== undefined, needed)
  let server: Awaited<ReturnType<NonNullable<typeof start>>>
  let folder: string
  beforeAll(async () => {
    if (start === undefined) return
    server = await start()
    folder = folderWith({ '.github/model-gate.yml': policyWith(reference), '.gitignore': 'model-gate\n' })
    git(folder, 'init', '--quiet')
  }, 150_000)
  afterAll(async () => {
    await server?.stop()
  })

  const command = (...words: string[]): Finished => modelGate(words, { cwd: folder, env: { [variable]: server.url } })
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
      const first = promoted(command('promote', '--quiet'))
      expect(command('promote', '--quiet').out).toContain('holds this model already')

      expect(propose('better', 8)).toMatchObject({ code: 0, out: expect.stringContaining('PASS') })
      const better = promoted(command('promote', '--quiet'))
      expect(better).not.toBe(first)

      const worse = propose('worse', 4)
      expect(worse).toMatchObject({ code: 1, out: expect.stringContaining('Proven beyond the limit') })
      expect(command('promote', '--quiet')).toMatchObject({ code: 1, err: expect.stringContaining('not promoted') })
      expect(command('baseline', '--quiet').out).toContain(better)

      const back = command('promote', '--rollback', '--dry-run', '--quiet')
      expect(back).toMatchObject({ code: 0, out: expect.stringContaining('champion -> version') })
      expect(command('baseline', '--quiet').out).toContain(better)
      expect(command('promote', '--rollback', '--quiet').out).toContain(`${first} is champion again`)
      expect(command('baseline', '--quiet').out).toContain(first)

      for (const words of [['--rollback'], ['--rollback', '--dry-run']]) {
        const again = command('promote', ...words, '--quiet')
        expect(again).toMatchObject({ code: 1, out: expect.stringContaining('it was rolled back already') })
        expect(command('baseline', '--quiet').out).toContain(first)
      }
    },
    120_000
  )

  itWith(
    'a baseline that moved since it was judged is not overwritten',
    () => {
      expect(propose('better again', 7).code).toBe(0)
      const better = promoted(command('promote', '--quiet'))
      expect(propose('judged against the better', 8).code).toBe(0)
      // Somebody else goes back to the first.
      const first = promoted(command('promote', '--rollback', '--quiet'))
      expect(first).not.toBe(better)
      expect(command('promote', '--quiet')).toMatchObject({ code: 1, err: expect.stringContaining('baseline-moved') })
      expect(command('baseline', '--quiet').out).toContain(first)
    },
    120_000
  )

  itWith(
    'a server that is gone is an error, and never a first adoption [fail-open 1]',
    () => {
      const gone = modelGate(['run', '--quiet'], {
        cwd: folder,
        env: { [variable]: 'http://127.0.0.1:9', MODEL_GATE_STORE_PATIENCE: '1' }
      })
      expect(gone).toMatchObject({ code: 3, out: expect.stringContaining(reference) })
    },
    120_000
  )
})
