import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { closeServers } from '../unit/baseline/web/loopback-server.js'
import { faultyProxy, type Fault, type FaultyProxy } from './faulty-proxy.js'
import { nightly, pipelinesStub, stubRun } from './pipelines-server.js'
import { at, storeWith, type AnyStore } from './promotion.js'
import { canary } from './surroundings.js'

/** Of a read that goes wrong nobody may conclude anything. */
const faults: readonly Fault[] = [
  'refused',
  'hang',
  'cut off',
  'wrong length',
  'HTML',
  'redirect',
  401,
  403,
  404,
  429,
  500
]

const reference = at('kfp:/experiments/nightly')
const token = canary.replaceAll('/', '-')

describe('Kubeflow Pipelines that goes wrong at any step', () => {
  let proxy: FaultyProxy
  beforeAll(async () => {
    const failed = Array.from({ length: 120 }, (_, index) => stubRun(`f-${index}`, index, { state: 'FAILED' }))
    const runs = [stubRun('r-1', 0), ...failed]
    const { origin } = await pipelinesStub(() => ({ experiments: [nightly], runs }))
    proxy = await faultyProxy(origin)
  })
  afterAll(async () => {
    await proxy.stop()
    await closeServers()
  })
  afterEach(() => proxy.next())

  /** A new one each time: it waits on a server only so long in all. */
  const store = (patience: number): Promise<AnyStore> =>
    storeWith('kfp:/runs/any', {
      KF_PIPELINES_ENDPOINT: proxy.url,
      MODEL_GATE_KFP_TOKEN: token,
      MODEL_GATE_STORE_PATIENCE: String(patience)
    })

  const outcome = async (patience = 1): Promise<unknown> => {
    try {
      return (await (await store(patience)).resolve(reference))?.version ?? 'none there'
    } catch (error) {
      const { message, stack = '', name } = error as Error
      expect(message + stack).not.toContain(token)
      expect(name).toMatch(/^(MeasurementError|UnreachableError)$/)
      return { failed: message }
    }
  }

  it.each(faults)(
    '%s: no step of reading ends in another answer, in none there, or in a leak [fail-open 1]',
    async (fault) => {
      proxy.next()
      expect(await outcome(20)).toBe('r-1')
      const steps = proxy.seen.length
      expect(steps).toBe(4)
      const wrong: unknown[] = []
      for (let step = 0; step < steps; step++) {
        // From this step on; and once only, which a retry may mend.
        for (const once of [false, true]) {
          proxy.next({ fault, hits: (index) => (once ? index === step : index >= step) })
          const got = await outcome()
          const mended = once && !['HTML', 'redirect', 401, 403, 404].includes(fault) && got === 'r-1'
          if (!mended && !isFailure(got)) wrong.push({ step, once, got })
        }
      }
      expect(wrong).toEqual([])
      expect(proxy.leaked.filter((each) => each !== 'no credentials')).toEqual([])
    },
    60_000
  )
})

function isFailure(outcome: unknown): boolean {
  const { failed } = Object(outcome) as { readonly failed?: string }
  return failed?.includes('Kubeflow Pipelines') === true
}
