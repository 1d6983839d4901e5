import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { itWhere, toolPath } from '../engines/tools.js'
import { faultyProxy, type Fault, type FaultyProxy } from './faulty-proxy.js'
import { freshRequest } from './fresh-request.js'
import { startMlflow, type MlflowServer } from './mlflow-server.js'
import type { Promotion } from '../../src/baseline/index.js'
import { at, promote, promotionOf, rollBack, storeWith, type AnyStore, type Remote } from './promotion.js'

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

/** Of a write: it was not done, it was done and nobody heard all of it, somebody else answered. */
const ofWrites: readonly Fault[] = [
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

const isMove = (seen: string): boolean => seen === 'POST /api/2.0/mlflow/registered-models/alias'
const isWrite = (seen: string): boolean => /^(PUT|PATCH|DELETE|POST) /.test(seen) && !seen.endsWith('/search')

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

  const versionAt = async (reference: Remote): Promise<string | undefined> => (await store.resolve(reference))?.version
  const aliasesOf = async (model: string): Promise<unknown> =>
    Promise.all(['champion', 'previous-champion'].map((alias) => versionAt(at(`models:/${model}@${alias}`))))

  const commits = (function* () {
    for (let index = 1; ; index++) yield index.toString(16).padStart(40, '0')
  })()
  const another = (model: string): Promotion => promotionOf(model, 0.9, commits.next().value)

  /** A model with a version that is production's and one before. */
  const standing = async (): Promise<{ model: string; reference: Remote }> => {
    const model = `write-${randomUUID()}`
    const reference = at(`models:/${model}@champion`)
    proxy.next()
    for (const promotion of [another(model), another(model)]) await promote(store, reference, promotion)
    return { model, reference }
  }

  /** What an attempt asked, the fault at one of its steps, and its end. */
  const attempt = async (
    work: (writing: AnyStore) => Promise<unknown>,
    fault?: Parameters<FaultyProxy['next']>[0]
  ): Promise<{ readonly seen: readonly string[]; readonly got: unknown }> => {
    const writing = await storeBehind(proxy, 1)
    proxy.next(fault)
    const got = await outcome(() => work(writing))
    const { seen } = proxy
    proxy.next()
    return { seen, got }
  }

  itWith(
    'no write of a promotion that goes wrong moves an alias and leaves it moved, or leaves one that the next attempt does not mend',
    async () => {
      const { model, reference } = await standing()
      const { seen } = await attempt((writing) => promote(writing, reference, another(model)))
      const writes = seen.filter(isWrite)
      expect(writes.length).toBeGreaterThanOrEqual(10)
      for (const fault of ofWrites) {
        for (const [step, write] of writes.entries()) {
          const where = { fault, step, write }
          const before = await aliasesOf(model)
          const better = another(model)
          let count = 0
          const hits = (_: number, each: string): boolean => isWrite(each) && count++ === step
          const { got } = await attempt((writing) => promote(writing, reference, better), { fault, hits })
          if (isFailure(got))
            expect({ ...where, got, aliases: await aliasesOf(model) }).toEqual({ ...where, got, aliases: before })
          expect({ ...where, now: await promote(store, reference, better) }).toEqual({
            ...where,
            now: expect.any(String)
          })
          expect({ ...where, ...(await store.resolve(reference)) }).toMatchObject({ ...where, commit: better.commit })
          expect({ ...where, aliases: await aliasesOf(model) }).toEqual({
            ...where,
            aliases: [await versionAt(reference), (before as string[])[0]]
          })
        }
      }
      expect(proxy.leaked).toEqual([])
    },
    600_000
  )

  itWith(
    'an alias that cannot be read back is moved back; the next attempt mends what could not be',
    async () => {
      const { model, reference } = await standing()
      for (const fault of ofReads) {
        // Only reading fails from then on, or everything does.
        for (const all of [false, true]) {
          const where = { fault, all }
          const [champion, ...others] = (await aliasesOf(model)) as string[]
          const better = another(model)
          let moves = 0
          const hits = (_: number, seen: string): boolean => {
            if (!isMove(seen)) return moves >= 2
            return ++moves > 2 && all
          }
          const { got } = await attempt((writing) => promote(writing, reference, better), { fault, hits })
          expect({ ...where, got }).toMatchObject({ ...where, got: { failed: expect.stringMatching(/champion/) } })
          if (!all)
            expect({ ...where, aliases: await aliasesOf(model) }).toEqual({ ...where, aliases: [champion, ...others] })
          await promote(store, reference, better)
          expect({ ...where, ...(await store.resolve(reference)) }).toMatchObject({ ...where, commit: better.commit })
        }
      }
    },
    300_000
  )

  itWith(
    'a move that is asked for again overwrites nobody else: the alias is looked at before',
    async () => {
      for (const fault of [429, 500, 'refused', 'hang'] as const) {
        const { model, reference } = await standing()
        const other = { name: model, alias: 'champion', version: '1' }
        let moves = 0
        const { got } = await attempt((writing) => promote(writing, reference, another(model)), {
          fault,
          hits: (_, seen) => isMove(seen) && ++moves === 2,
          meanwhile: () => freshRequest(`${server.url}/api/2.0/mlflow/registered-models/alias`, other)
        })
        expect({ fault, got }).toEqual({ fault, got: { failed: expect.stringContaining('is version 1 now') } })
        expect({ fault, aliases: await aliasesOf(model) }).toEqual({ fault, aliases: ['1', '2'] })
      }
    },
    120_000
  )

  itWith(
    'of two promotions at the same moment one is production, and the one before is what it was',
    async () => {
      for (let round = 0; round < 3; round++) {
        const { model, reference } = await standing()
        const both = [another(model), another(model)]
        const ends = await Promise.allSettled(
          both.map(async (promotion) => promote(await storeBehind(proxy, 20), reference, promotion))
        )
        const now = await store.resolve(reference)
        const winner = both.findIndex(({ commit }) => commit === now?.commit)
        expect(winner).toBeGreaterThanOrEqual(0)
        expect(ends[winner]).toEqual({ status: 'fulfilled', value: now?.version })
        for (const end of ends)
          if (end.status === 'rejected') expect((end.reason as Error).name).toBe('BaselineMovedError')
        // The one before both; or the other of them, which was production for a moment.
        const [, previous] = (await aliasesOf(model)) as string[]
        const others = ends.map((end) => (end.status === 'fulfilled' ? end.value : '2'))
        expect(['2', ...others].filter((version) => version !== now?.version)).toContain(previous)
      }
    },
    120_000
  )

  itWith(
    'a rollback is one write: whatever goes wrong with it, the alias is where it was or where it shall be, and a second goes no further',
    async () => {
      for (const fault of ofWrites) {
        const { model, reference } = await standing()
        let moves = 0
        const hits = (_: number, seen: string): boolean => isMove(seen) && ++moves === 1
        const { got } = await attempt((writing) => rollBack(writing, reference), { fault, hits })
        expect({ fault, aliases: await aliasesOf(model) }).toEqual({
          fault,
          aliases: [isFailure(got) ? '2' : '1', '1']
        })
        await rollBack(store, reference)
        expect(await rollBack(store, reference)).toBeUndefined()
        expect({ fault, aliases: await aliasesOf(model) }).toEqual({ fault, aliases: ['1', '1'] })
      }
    },
    120_000
  )
})

function isFailure(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'failed' in outcome
}
