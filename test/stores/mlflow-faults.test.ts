import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { itWhere, toolPath } from '../engines/tools.js'
import { faultyProxy, type Fault, type FaultyProxy } from './faulty-proxy.js'
import { startMlflow, type MlflowServer } from './mlflow-server.js'
import { at, promote, promotionOf, storeWith, type AnyStore, type Remote } from './promotion.js'

const mlflow = toolPath('mlflow')
const itWith = itWhere(mlflow !== undefined, 'MLflow')

const CANARY = 'canary-of-a-password'

/** Of a read that goes wrong nobody may conclude anything; each is one that the gate met or a peer fell for. */
const ofReads: readonly Fault[] = [
  'refused',
  'hang',
  'cut off',
  'wrong length',
  'HTML',
  'redirect',
  401,
  403,
  404,
  409,
  429,
  500
]

/** Of a write: it was not done, it was done and nobody heard, somebody else answered. */
const ofWrites: readonly Fault[] = ['refused', 'answer lost', 'HTML', 409, 500]

const isWrite = (seen: string): boolean =>
  /^(PUT|DELETE)|^POST .*\/(create|update|alias|log-batch|log-inputs)$/.test(seen)

describe('MLflow that goes wrong at any step', () => {
  let server: MlflowServer
  let proxy: FaultyProxy
  let store: AnyStore
  beforeAll(async () => {
    if (mlflow === undefined) return
    server = await startMlflow(mlflow)
    proxy = await faultyProxy(server.url)
    store = await storeBehind(proxy, 60)
  }, 150_000)
  afterAll(async () => {
    await proxy?.stop()
    await server?.stop()
  })

  /** A new one each time: it waits on a server only so long in all. */
  const storeBehind = ({ url }: FaultyProxy, patience: number): Promise<AnyStore> =>
    storeWith('models:/any@champion', {
      MLFLOW_TRACKING_URI: url,
      MLFLOW_TRACKING_USERNAME: 'somebody',
      MLFLOW_TRACKING_PASSWORD: CANARY,
      MODEL_GATE_STORE_PATIENCE: String(patience)
    })

  const outcome = async (work: () => Promise<unknown>): Promise<unknown> => {
    try {
      return await work()
    } catch (error) {
      const { message, stack = '' } = error as Error
      expect(message + stack).not.toContain(CANARY)
      expect(message + stack).not.toContain(Buffer.from(`somebody:${CANARY}`).toString('base64'))
      expect((error as Error).name).toMatch(/^(MeasurementError|UnreachableError|BaselineMovedError)$/)
      return { failed: message }
    }
  }

  const readAll = async (reading: AnyStore, reference: Remote): Promise<unknown> => {
    const opened = await reading.resolve(reference)
    if (opened === undefined) return 'none there'
    const names = [...(await opened.shelf.names(opened.path))].sort()
    const files = []
    for (const name of names)
      files.push([name, Buffer.from((await opened.shelf.read(`${opened.path}/${name}`))!).toString()])
    return { version: opened.version, files }
  }

  itWith(
    'no step of reading ends in another answer, in none there, or in a leak [fail-open 1]',
    async () => {
      const model = `read-${randomUUID()}`
      const reference = at(`models:/${model}@champion`)
      await promote(store, reference, promotionOf(model, 0.8, 'b'.repeat(40)))
      proxy.next()
      const right = await readAll(store, reference)
      const steps = proxy.seen.length
      expect(steps).toBeGreaterThanOrEqual(4)
      for (const fault of ofReads) {
        for (let step = 0; step < steps; step++) {
          // From this step on; and once only, which a retry may mend.
          for (const once of [false, true]) {
            proxy.next({ fault, hits: (index) => (once ? index === step : index >= step) })
            const reading = await storeBehind(proxy, 1)
            const got = await outcome(() => readAll(reading, reference))
            const where = { fault, step, once, seen: proxy.seen[step] }
            const mayMend = once && !['HTML', 'redirect', 401, 403, 409].includes(fault)
            if (mayMend && !isFailure(got)) expect({ ...where, got }).toEqual({ ...where, got: right })
            else expect({ ...where, got }).toEqual({ ...where, got: { failed: expect.stringMatching(/MLflow/) } })
          }
        }
      }
      expect(proxy.leaked.filter((each) => each !== 'no credentials')).toEqual([])
    },
    300_000
  )

  itWith(
    'no write that goes wrong leaves an alias that the next attempt does not mend',
    async () => {
      const writes = await writesOfAPromotion()
      expect(writes).toBeGreaterThanOrEqual(9)
      for (const fault of ofWrites) {
        for (let step = 0; step < writes; step++) {
          const model = `write-${randomUUID()}`
          const reference = at(`models:/${model}@champion`)
          proxy.next()
          await promote(store, reference, promotionOf(model, 0.8, 'b'.repeat(40)))
          const better = promotionOf(model, 0.9, 'c'.repeat(40))
          let count = 0
          proxy.next({ fault, hits: (_, seen) => isWrite(seen) && count++ === step })
          const writing = await storeBehind(proxy, 10)
          const failed = isFailure(await outcome(() => promote(writing, reference, better)))
          proxy.next()
          const where = { fault, step }
          const between = (await store.resolve(reference))!
          expect({ ...where, commit: between.commit }).toMatchObject({
            ...where,
            commit: expect.stringMatching(failed ? /^(b|c)+$/ : /^c+$/)
          })
          await promote(store, reference, better)
          expect({ ...where, ...(await store.resolve(reference)) }).toMatchObject({ ...where, commit: better.commit })
          await store.writer!.rollback(reference)
          expect({ ...where, ...(await store.resolve(reference)) }).toMatchObject({ ...where, version: '1' })
        }
      }
    },
    600_000
  )

  const writesOfAPromotion = async (): Promise<number> => {
    const model = `count-${randomUUID()}`
    const reference = at(`models:/${model}@champion`)
    await promote(store, reference, promotionOf(model, 0.8, 'b'.repeat(40)))
    proxy.next()
    await promote(store, reference, promotionOf(model, 0.9, 'c'.repeat(40)))
    return proxy.seen.filter(isWrite).length
  }
})

function isFailure(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'failed' in outcome
}
