import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from '../e2e/command.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { runChild, type Ended } from '../github/child.js'
import { compiled, node } from '../node.js'
import { faultyProxy, type FaultyProxy } from './faulty-proxy.js'
import { kubeflowPrograms, startKubeflow } from './kubeflow-server.js'
import { startMlflow } from './mlflow-server.js'
import { at, storeWith } from './promotion.js'

/** A registry, and how a team says where it is. */
interface Registry {
  readonly name: string
  readonly reference: string
  readonly variable: string
  /** undefined: it is not installed here. */
  readonly start: (() => Promise<{ readonly url: string; stop(): Promise<void> }>) | undefined
  readonly needed: string
  /** Of a promotion, at least. */
  readonly writes: number
}

const mlflow = toolPath('mlflow')
const kubeflow = kubeflowPrograms()
const registries: readonly Registry[] = [
  {
    name: 'MLflow',
    reference: 'models:/churn@champion',
    variable: 'MLFLOW_TRACKING_URI',
    start: mlflow === undefined ? undefined : () => startMlflow(mlflow),
    needed: 'MLflow',
    writes: 9
  },
  {
    name: 'Kubeflow Model Registry',
    reference: 'kfmr:/churn@champion',
    variable: 'MODEL_GATE_KUBEFLOW_SERVER',
    start: kubeflow === undefined ? undefined : () => startKubeflow(kubeflow),
    needed: 'the Kubeflow Model Registry and MariaDB',
    // The version, and the model with both aliases.
    writes: 2
  }
]

/** MLflow searches by POST, too. */
const isWrite = (seen: string): boolean => /^(PUT|PATCH|DELETE|POST) /.test(seen) && !/search/.test(seen)

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

describe.each(registries)(
  'the life cycle of a baseline in $name',
  ({ reference, variable, start, needed, writes: fewest }) => {
    const itWith = itWhere(start !== undefined, needed)
    let server: Awaited<ReturnType<NonNullable<typeof start>>>
    let folder: string
    let proxy: FaultyProxy
    beforeAll(async () => {
      if (start === undefined) return
      server = await start()
      proxy = await faultyProxy(server.url)
      folder = folderWith({ '.github/model-gate.yml': policyWith(reference), '.gitignore': 'model-gate\n' })
      git(folder, 'init', '--quiet')
    }, 150_000)
    afterAll(async () => {
      await proxy?.stop()
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

        expect(command('promote', '--rollback', '--quiet').out).toContain(`${first} is champion again`)
        expect(command('baseline', '--quiet').out).toContain(first)
      },
      120_000
    )

    itWith(
      'a baseline that moved since it was judged is not overwritten',
      () => {
        expect(propose('judged against the first', 7).code).toBe(0)
        // Somebody else makes the better one production's again.
        const better = promoted(command('promote', '--rollback', '--quiet'))
        expect(command('promote', '--quiet')).toMatchObject({ code: 1, err: expect.stringContaining('baseline-moved') })
        expect(command('baseline', '--quiet').out).toContain(better)
      },
      120_000
    )

    /** Promotes, and is killed as soon as the registry has done so many writes. */
    const killedAfter = (writes: number): Promise<Ended> => {
      let [count, kill] = [0, (): void => undefined]
      proxy.next({ fault: 'answer kept', hits: (_, seen) => isWrite(seen) && ++count === writes, done: () => kill() })
      return runChild(node, [resolve('dist/cli.js'), 'promote', '--quiet'], {
        cwd: folder,
        env: { ...(process.env as Record<string, string>), ...compiled, [variable]: proxy.url },
        timeout: 60_000,
        started: (signal) => (kill = () => signal('SIGKILL'))
      })
    }

    itWith(
      'a promotion that is killed after any of its writes leaves the baseline as it was or as it shall be, and the next one mends it',
      async () => {
        const store = await storeWith(reference, { [variable]: server.url })
        const commitNow = async (): Promise<string | undefined> => (await store.resolve(at(reference)))?.commit
        const head = (): string => git(folder, 'rev-parse', 'HEAD')
        expect(propose('before any is killed', 9).code).toBe(0)
        command('promote', '--quiet')
        const survived: number[] = []
        for (let writes = 1; survived.length === 0; writes++) {
          const before = head()
          expect(await commitNow()).toBe(before)
          // Never worse than the one before, and another one each time.
          expect({ writes, ...propose(`killed after ${writes}`, 10 + writes) }).toMatchObject({ writes, code: 0 })
          const { signal, code } = await killedAfter(writes)
          if (signal === null) {
            expect({ writes, code }).toEqual({ writes, code: 0 })
            survived.push(writes)
          } else expect([before, head()]).toContain(await commitNow())
          expect({ writes, ...command('promote', '--quiet') }).toMatchObject({ writes, code: 0 })
          expect({ writes, commit: await commitNow() }).toEqual({ writes, commit: head() })
          await store.writer!.rollback(at(reference))
          expect({ writes, commit: await commitNow() }).toEqual({ writes, commit: before })
          await store.writer!.rollback(at(reference))
        }
        expect(survived[0]).toBeGreaterThan(fewest)
      },
      300_000
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
  }
)
