import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { folderWith, git, modelGate, type Finished } from '../e2e/command.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { startMoto, type Moto } from './moto.js'
import { canary } from './surroundings.js'

const program = toolPath('moto')
const itWith = itWhere(program !== undefined, 'moto: node scripts/install-test-tools.mjs moto')

const policy = `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "s3://models/churn" }
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

describe('the life cycle of a baseline in a bucket', () => {
  let moto: Moto
  let folder: string
  beforeAll(async () => {
    if (program === undefined) return
    moto = await startMoto(program)
    const credentials = { accessKeyId: 'seed', secretAccessKey: 'seed' }
    const seeding = new S3Client({ endpoint: moto.endpoint, forcePathStyle: true, region: 'us-east-1', credentials })
    await seeding.send(new CreateBucketCommand({ Bucket: 'models' }))
    seeding.destroy()
    folder = folderWith({ '.github/model-gate.yml': policy, '.gitignore': 'model-gate\n' })
    git(folder, 'init', '--quiet')
  }, 60_000)
  afterAll(async () => moto?.stop())

  const command = (...words: string[]): Finished => {
    const env = { AWS_ENDPOINT_URL: moto.endpoint, AWS_ACCESS_KEY_ID: 'gate', AWS_SECRET_ACCESS_KEY: canary }
    const finished = modelGate([...words, '--quiet'], { cwd: folder, env })
    expect(`${finished.out}${finished.err}`.replace(/\s+/g, '')).not.toContain(canary)
    return finished
  }
  const propose = (message: string, wrongEach: number): Finished => {
    writeFileSync(join(folder, 'predictions.csv'), predictions(wrongEach))
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', message)
    return command('run')
  }

  itWith(
    'first, better, worse, and back [rule 76]',
    () => {
      expect(propose('first', 5)).toMatchObject({ code: 0, out: expect.stringContaining('no baseline') })
      expect(command('promote', '--dry-run').out).toContain('let churn/current.json name sha256-')
      expect(command('baseline').out).toContain('none (nothing there)')
      expect(command('promote')).toMatchObject({ code: 0, out: expect.stringContaining('s3://models/churn/sha256-') })
      expect(command('promote').out).toContain('holds this model already')

      expect(propose('better', 8)).toMatchObject({ code: 0, out: expect.stringContaining('PASS') })
      expect(command('promote')).toMatchObject({ code: 0, out: expect.stringContaining(', before sha256-') })
      const better = command('baseline').out

      const worse = propose('worse', 4)
      expect(worse).toMatchObject({ code: 1, out: expect.stringContaining('Proven beyond the limit') })
      expect(command('promote')).toMatchObject({ code: 1, err: expect.stringContaining('not promoted') })
      expect(command('baseline').out).toBe(better)

      expect(command('promote', '--rollback').code).toBe(0)
      const first = command('baseline').out
      expect(first).not.toBe(better)
      expect(command('promote', '--rollback')).toMatchObject({
        code: 1,
        out: expect.stringContaining('it was rolled back already')
      })
      expect(command('baseline').out).toBe(first)
    },
    120_000
  )

  itWith(
    'a baseline that moved since it was judged is not overwritten',
    () => {
      expect(propose('better again', 7).code).toBe(0)
      expect(command('promote').code).toBe(0)
      expect(propose('judged against the better', 8).code).toBe(0)
      // Somebody else goes back to the first.
      expect(command('promote', '--rollback').code).toBe(0)
      expect(command('promote')).toMatchObject({ code: 1, err: expect.stringContaining('baseline-moved') })
    },
    120_000
  )
})
