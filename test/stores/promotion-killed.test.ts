import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from '../e2e/command.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { runChild, type Ended } from '../github/child.js'
import { compiled, node } from '../node.js'
import { faultyProxy, type FaultyProxy } from './faulty-proxy.js'
import { kubeflowPrograms, startKubeflow } from './kubeflow-server.js'
import { startMlflow } from './mlflow-server.js'
import { startMoto } from './moto.js'
import { at, storeWith } from './promotion.js'

interface Server {
  readonly url: string
  stop(): Promise<void>
}

/** A store, and how a team says where it is. */
interface Kind {
  readonly name: string
  readonly reference: string
  readonly environment: (url: string) => Readonly<Record<string, string>>
  /** undefined: it is not installed here. */
  readonly start: (() => Promise<Server>) | undefined
  readonly needed: string
  /** Writes of a promotion. */
  readonly writes: number
}

const mlflow = toolPath('mlflow')
const kubeflow = kubeflowPrograms()
const bucket = toolPath('moto')

async function startBucket(program: string): Promise<Server> {
  const moto = await startMoto(program)
  const { endpoint } = moto
  const credentials = { accessKeyId: 'seed', secretAccessKey: 'seed' }
  const seeding = new S3Client({ endpoint, forcePathStyle: true, region: 'us-east-1', credentials })
  await seeding.send(new CreateBucketCommand({ Bucket: 'models' }))
  seeding.destroy()
  return { url: endpoint, stop: () => moto.stop() }
}

const kinds: readonly Kind[] = [
  {
    name: 'MLflow',
    reference: 'models:/churn@champion',
    environment: (url) => ({ MLFLOW_TRACKING_URI: url }),
    start: mlflow === undefined ? undefined : () => startMlflow(mlflow),
    needed: 'MLflow',
    // The run, three files, its numbers, its data, its end, the version and two aliases.
    writes: 10
  },
  {
    name: 'the Kubeflow Model Registry',
    reference: 'kfmr:/churn@champion',
    environment: (url) => ({ MODEL_GATE_KUBEFLOW_SERVER: url }),
    start: kubeflow === undefined ? undefined : () => startKubeflow(kubeflow),
    needed: 'the Kubeflow Model Registry and MariaDB',
    // The version, and the model with both aliases.
    writes: 2
  },
  {
    name: 'a bucket',
    reference: 's3://models/churn',
    environment: (url) => ({ AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'gate', AWS_SECRET_ACCESS_KEY: 'gate' }),
    start: bucket === undefined ? undefined : () => startBucket(bucket),
    needed: 'moto: node scripts/install-test-tools.mjs moto',
    // Three files and the pointer.
    writes: 4
  }
]

/** MLflow searches by POST, too. */
const isWrite = (seen: string): boolean => /^(PUT|PATCH|DELETE|POST) /.test(seen) && !/search/.test(seen)

/** A model that is wrong on every so manieth of 3,000 rows. */
function predictions(wrongEach: number): string {
  const rows = Array.from({ length: 3000 }, (_, id) => {
    const label = (id * 7) % 2
    return `${id},${label},${id % wrongEach === 0 ? 1 - label : label}`
  })
  return `id,label,prediction\n${rows.join('\n')}\n`
}

describe.each(kinds)('killed between any two writes to $name', ({ reference, environment, start, needed, writes }) => {
  const itWith = itWhere(start !== undefined, needed)
  let server: Server
  let folder: string
  let proxy: FaultyProxy
  beforeAll(async () => {
    if (start === undefined) return
    server = await start()
    proxy = await faultyProxy(server.url)
    const policy = `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "${reference}" }
metrics: { accuracy: { max-drop: 0.01 } }
`
    folder = folderWith({ '.github/model-gate.yml': policy, '.gitignore': 'model-gate\n' })
    git(folder, 'init', '--quiet')
  }, 150_000)
  afterAll(async () => {
    await proxy?.stop()
    await server?.stop()
  })

  const command = (...words: string[]): Finished =>
    modelGate([...words, '--quiet'], { cwd: folder, env: environment(server.url) })
  const propose = (message: string, wrongEach: number): Finished => {
    writeFileSync(join(folder, 'predictions.csv'), predictions(wrongEach))
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', message)
    return command('run')
  }
  const head = (): string => git(folder, 'rev-parse', 'HEAD')
  const commitNow = async (): Promise<string | undefined> => {
    const store = await storeWith(reference, environment(server.url))
    const opened = await store.resolve(at(reference))
    const bytes = await opened?.shelf.read([opened.path, 'evaluation.json'].filter((part) => part !== '').join('/'))
    return bytes && (JSON.parse(Buffer.from(bytes).toString()) as { commit: string }).commit
  }

  /** Is killed as soon as the store has done so many writes. */
  const killedAfter = (count: number, ...words: string[]): Promise<Ended> => {
    let [done, kill] = [0, (): void => undefined]
    proxy.next({ fault: 'answer kept', hits: (_, seen) => isWrite(seen) && ++done === count, done: () => kill() })
    return runChild(node, [resolve('dist/cli.js'), ...words, '--quiet'], {
      cwd: folder,
      env: { ...(process.env as Record<string, string>), ...compiled, ...environment(proxy.url) },
      timeout: 60_000,
      started: (signal) => (kill = () => signal('SIGKILL'))
    })
  }

  itWith(
    'a promotion leaves the baseline as it was or as it shall be, and the next one mends it',
    async () => {
      expect(propose('before any is killed', 9).code).toBe(0)
      expect(command('promote').code).toBe(0)
      let survived: number | undefined
      for (let count = 1; survived === undefined; count++) {
        const before = head()
        expect({ count, commit: await commitNow() }).toEqual({ count, commit: before })
        // Never worse than the one before, and another one each time.
        expect({ count, ...propose(`killed after ${count}`, 10 + count) }).toMatchObject({ count, code: 0 })
        const { signal, code } = await killedAfter(count, 'promote')
        if (signal === null) {
          expect({ count, code }).toEqual({ count, code: 0 })
          survived = count - 1
        } else expect([before, head()]).toContain(await commitNow())
        expect({ count, ...command('promote') }).toMatchObject({ count, code: 0 })
        expect({ count, commit: await commitNow() }).toEqual({ count, commit: head() })
      }
      expect(survived).toBeGreaterThanOrEqual(writes)
    },
    500_000
  )

  itWith(
    'a rollback is one write, which is done or not: another goes back no further, and brings nothing back',
    async () => {
      const before = head()
      expect(await commitNow()).toBe(before)
      expect(propose('rolled back', 300).code).toBe(0)
      expect(command('promote').code).toBe(0)
      expect(await killedAfter(1, 'promote', '--rollback')).toMatchObject({ signal: 'SIGKILL' })
      expect(await commitNow()).toBe(before)
      expect(command('promote', '--rollback')).toMatchObject({
        code: 1,
        out: expect.stringContaining('it was rolled back already')
      })
      expect(await commitNow()).toBe(before)
      expect(command('promote').code).toBe(0)
      expect(await commitNow()).toBe(head())
      expect(await killedAfter(2, 'promote', '--rollback')).toMatchObject({ signal: null, code: 0 })
      expect(await commitNow()).toBe(before)
    },
    120_000
  )
})
