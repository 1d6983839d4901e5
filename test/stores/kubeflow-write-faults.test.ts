import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import type { Promotion } from '../../src/baseline/index.js'
import { itWhere } from '../engines/tools.js'
import { faultyProxy, type Fault, type FaultyProxy } from './faulty-proxy.js'
import { clientOf, type KubeflowClient } from './kubeflow-client.js'
import { kubeflowPrograms, startKubeflow, type KubeflowServer } from './kubeflow-server.js'
import { at, promote, promotionOf, rollBack, storeWith, type AnyStore, type Remote } from './promotion.js'

const programs = kubeflowPrograms()
const itWith = itWhere(programs !== undefined, 'the Kubeflow Model Registry and MariaDB')

const CANARY = 'canary-of-a-token'

const faults: readonly Fault[] = [
  'refused',
  'hang',
  'answer lost',
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

const isMove = (seen: string): boolean => seen.startsWith('PATCH ')
const isWrite = (seen: string): boolean => /^(POST|PATCH) /.test(seen)

describe('a Kubeflow Model Registry that goes wrong at any step of a promotion or a rollback', () => {
  let server: KubeflowServer
  let client: KubeflowClient
  let proxy: FaultyProxy
  let store: AnyStore
  beforeAll(async () => {
    if (programs === undefined) return
    server = await startKubeflow(programs)
    client = clientOf(server.url)
    proxy = await faultyProxy(server.url)
    store = await storeWith('kfmr:/any@champion', { MODEL_GATE_KUBEFLOW_SERVER: server.url })
  }, 150_000)
  afterAll(async () => {
    await proxy?.stop()
    await server?.stop()
  })

  const commits = (function* () {
    for (let index = 1; ; index++) yield index.toString(16).padStart(40, '0')
  })()
  const another = (model: string): Promotion => promotionOf(model, 0.9, commits.next().value)
  const aliasesOf = async (model: string): Promise<readonly unknown[]> => {
    const { customProperties } = await client.model(model)
    return ['champion', 'previous-champion'].map((alias) => customProperties[`alias.${alias}`]?.['string_value'])
  }

  /** A model with a version that is production's and one before. */
  const standing = async (): Promise<{ model: string; reference: Remote }> => {
    const model = `write-${randomUUID()}`
    const reference = at(`kfmr:/${model}@champion`)
    for (const promotion of [another(model), another(model)]) await promote(store, reference, promotion)
    return { model, reference }
  }

  /** What an attempt asked, the fault at one of its steps, and its end; it may show no credential. */
  const attempt = async (
    work: (writing: AnyStore) => Promise<unknown>,
    fault?: Parameters<FaultyProxy['next']>[0]
  ): Promise<{ readonly seen: readonly string[]; readonly failed: string | undefined }> => {
    const writing = await storeWith('kfmr:/any@champion', {
      MODEL_GATE_KUBEFLOW_SERVER: proxy.url,
      MODEL_GATE_KUBEFLOW_TOKEN: CANARY,
      MODEL_GATE_STORE_PATIENCE: '1'
    })
    proxy.next(fault)
    const failed = await work(writing).then(
      () => undefined,
      (error: Error) => {
        expect(error.message + (error.stack ?? '')).not.toContain(CANARY)
        expect(error.name).toMatch(/^(MeasurementError|UnreachableError|BaselineMovedError)$/)
        return error.message
      }
    )
    const { seen } = proxy
    proxy.next()
    return { seen, failed }
  }

  itWith(
    'no write that goes wrong moves the aliases and leaves them moved; the next attempt mends it',
    async () => {
      const { model, reference } = await standing()
      const { seen } = await attempt((writing) => promote(writing, reference, another(model)))
      const writes = seen.filter(isWrite)
      expect(writes).toHaveLength(2)
      for (const fault of faults) {
        for (const [step, write] of writes.entries()) {
          const where = { fault, write }
          const before = await aliasesOf(model)
          const better = another(model)
          let count = 0
          const hits = (_: number, each: string): boolean => isWrite(each) && count++ === step
          const { failed } = await attempt((writing) => promote(writing, reference, better), { fault, hits })
          if (failed !== undefined)
            expect({ ...where, aliases: await aliasesOf(model) }).toEqual({ ...where, aliases: before })
          const now = await promote(store, reference, better)
          expect({ ...where, aliases: await aliasesOf(model) }).toEqual({ ...where, aliases: [now, before[0]] })
          expect(await store.resolve(reference)).toMatchObject({ commit: better.commit })
        }
      }
      expect(proxy.leaked).toEqual([])
    },
    300_000
  )

  itWith(
    'aliases that cannot be read back are moved back, of a promotion and of a rollback',
    async () => {
      for (const fault of faults.filter((each) => each !== 'answer lost')) {
        const { model, reference } = await standing()
        const before = await aliasesOf(model)
        const better = another(model)
        for (const work of [
          (writing: AnyStore) => promote(writing, reference, better),
          (writing: AnyStore) => rollBack(writing, reference)
        ]) {
          let moves = 0
          const { failed } = await attempt(work, {
            fault,
            hits: (_, seen) => (isMove(seen) ? ++moves > 2 : moves >= 1)
          })
          expect({ fault, failed }).toEqual({ fault, failed: expect.stringMatching(/was moved back to the version/) })
          expect({ fault, aliases: await aliasesOf(model) }).toEqual({ fault, aliases: before })
        }
        expect(await rollBack(store, reference)).toBe(before[1])
        expect(await rollBack(store, reference)).toBeUndefined()
      }
      expect(proxy.leaked.filter((each) => each !== 'no credentials')).toEqual([])
    },
    300_000
  )

  itWith(
    'of two promotions at the same moment one is production, and whoever is told so or not can tell by looking',
    async () => {
      for (let round = 0; round < 5; round++) {
        const { model, reference } = await standing()
        const [current] = await aliasesOf(model)
        const both = [another(model), another(model)]
        const ends = await Promise.allSettled(
          both.map(async (promotion) => {
            const own = await storeWith('kfmr:/any@champion', { MODEL_GATE_KUBEFLOW_SERVER: server.url })
            return promote(own, reference, promotion)
          })
        )
        const now = await store.resolve(reference)
        const winner = both.findIndex(({ commit }) => commit === now?.commit)
        expect(winner).toBeGreaterThanOrEqual(0)
        expect(ends[winner]).toEqual({ status: 'fulfilled', value: now?.version })
        for (const end of ends)
          if (end.status === 'rejected')
            expect((end.reason as Error).name).toMatch(/BaselineMovedError|MeasurementError/)
        // What is before is what was before both, or the other of the two.
        const [champion, previous] = await aliasesOf(model)
        const others = ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined))
        expect(champion).toBe(now?.version)
        expect([current, ...others].filter((id) => id !== champion)).toContain(previous)
      }
    },
    120_000
  )
})
