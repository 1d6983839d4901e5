import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { storeOf } from '../../src/baseline/index.js'
import { readMetricFile } from '../../src/evaluation/index.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { closeServers, serve } from '../unit/baseline/web/loopback-server.js'
import { faultyProxy, type Fault } from './faulty-proxy.js'
import { startMetadata, type MetadataServer } from './metadata-server.js'
import { gate } from './pipelines-gate.js'
import { churnPipeline, nightly, pipelinesStub, stubRun, type StubContent } from './pipelines-server.js'
import { at } from './promotion.js'
import { canary, surroundings } from './surroundings.js'

const python = toolPath('ml-metadata')
const itWith = itWhere(python !== undefined, 'ml-metadata')

let metadata: MetadataServer
beforeAll(async () => {
  if (python !== undefined) metadata = await startMetadata(python)
}, 60_000)
afterAll(async () => metadata?.stop())
afterEach(closeServers)

/** What was logged by the gate. */
let said: string[] = []

/** The file that a reference to a run stands for. */
async function fileOf(id: string, query = '', more: StubContent = {}): Promise<string> {
  const { origin } = await pipelinesStub(() => ({
    experiments: [nightly],
    runs: [stubRun(id, 1)],
    versions: churnPipeline,
    ...(metadata && { metadata: metadata.origin }),
    ...more
  }))
  const world = surroundings({ KF_PIPELINES_ENDPOINT: `${origin}${more.prefix ?? ''}` })
  said = world.said
  const store = await storeOf(at('kfp:/runs/any'), world)
  const opened = (await store.resolve(at(`kfp:/runs/${id}${query}`)))!
  return new TextDecoder().decode(await opened.shelf.read(opened.path))
}

/** What it says, as the gate reads it. */
async function metricsOf(id: string, query = ''): Promise<Readonly<Record<string, number>>> {
  const bytes = new TextEncoder().encode(await fileOf(id, query))
  const { metrics } = readMetricFile(bytes, { path: 'numbers', format: 'kfp' })
  return Object.fromEntries(
    metrics.map(({ name, class: label, average, value }) => [
      [name, average, label].filter((part) => part !== undefined).join(' '),
      value
    ])
  )
}

describe('numbers of a run in ML Metadata', () => {
  itWith('are those that its tasks logged, and what a confusion matrix says', async () => {
    expect(await metricsOf('plain')).toEqual({
      loss: 0.25,
      accuracy: 0.9,
      latency_ms: 12,
      calibrated: 1,
      'f1 cat': expect.closeTo(20 / 23, 12),
      'f1 dog': expect.closeTo(14 / 17, 12),
      'f1 macro': expect.closeTo((20 / 23 + 14 / 17) / 2, 12),
      mcc: expect.any(Number),
      'cohen-kappa': expect.any(Number)
    })
  })

  itWith('are those of the task that is meant', async () => {
    expect(await metricsOf('plain', '?task=train')).toEqual({ loss: 0.25 })
    expect(await metricsOf('twice', '?task=evaluate')).toEqual({ accuracy: 0.9 })
    await expect(fileOf('plain', '?task=deploy')).rejects.toThrow(
      'has no task "deploy" in ML Metadata that ended well, but evaluate, train'
    )
  })

  itWith('are found at the root of the server, whatever the prefix of the API', async () => {
    expect(await fileOf('plain', '?task=train', { prefix: '/pipeline' })).toContain('"loss":0.25')
  })

  itWith('are those of the task that ran, where one was answered from the cache', async () => {
    expect(await metricsOf('cached')).toMatchObject({ accuracy: 0.9 })
  })

  itWith('are those of the attempt that ended well, whoever started it anew', async () => {
    expect(await metricsOf('retried')).toEqual({ accuracy: 0.9 })
    expect(await metricsOf('restarted')).toEqual({ accuracy: 0.9 })
  })

  itWith('that iterations of a loop log under different names are all of them', async () => {
    expect(await metricsOf('regions')).toEqual({ accuracy_north: 0.5, accuracy_south: 0.6 })
  })

  itWith('come page by page', async () => {
    expect(Object.keys(await metricsOf('many'))).toHaveLength(230)
  })

  itWith('of slices are left out, and that is said', async () => {
    expect(await metricsOf('sliced')).toEqual({ accuracy: 0.9 })
    expect(said).toEqual([expect.stringMatching(/slices of the task evaluate was left out/)])
  })

  itWith('that are no numbers stay what they are [fail-open 1]', async () => {
    expect(await fileOf('infinite')).toContain('"x":NaN')
    await expect(metricsOf('infinite')).rejects.toThrow('confusionMatrix')
  })

  itWith('that several say are told apart by nobody [fail-open 1]', async () => {
    for (const [id, says] of [
      [
        'twice',
        /several tasks of the run .* logged accuracy: evaluate, train\n {2}Name the one that is meant: \?task=/
      ],
      ['matrix', /several tasks of the run .* logged accuracy: evaluate, train/],
      ['loop', /the task evaluate of the run .* ran 2 times and logged accuracy each time/],
      ['measured-twice', /the task evaluate of .* left the artifact metrics more than once/],
      ['half', /logged metrics \(train\), and evaluate left metrics without any: its numbers may be in a file/]
    ] as const)
      await expect(fileOf(id)).rejects.toThrow(says)
  })

  itWith('that are not there are looked for in the object store, and both places are named', async () => {
    for (const [id, query, why] of [
      ['bare', '', 'has no metrics of it'],
      ['file', '', 'has no metrics of it'],
      ['empty', '', 'has no metrics of it'],
      ['half', '?task=evaluate', 'has no metrics of its task evaluate'],
      ['unknown', '', 'does not have it']
    ] as const) {
      await expect(fileOf(id, query)).rejects.toThrow(
        new RegExp(`keeps its files in the object store .* nobody says where that is \\(ML Metadata ${why}\\)`)
      )
      expect(said).toEqual([expect.stringContaining(`ML Metadata ${why}, its object store is asked`)])
    }
  })

  itWith('are a baseline for `run`', async () => {
    const { port } = await pipelinesStub(() => ({
      experiments: [nightly],
      runs: [stubRun('plain', 1)],
      metadata: metadata.origin
    }))
    const files = {
      'policy.yml':
        'version: 1\nmodel: churn\ncandidate: { metrics: metrics.json }\nmetrics: { accuracy: { max-drop: 0.01 } }\n',
      'metrics.json': '{ "accuracy": 0.7 }'
    }
    const reference = `kfp+http://127.0.0.1:${port}/experiments/nightly?task=evaluate`
    const { code, report, said } = await gate(files, {}, ['--baseline', reference])
    expect({ code, said }).toMatchObject({ code: 1 })
    expect(report().checks).toMatchObject([{ status: 'fail', baseline: 0.9, candidate: 0.7 }])
    expect(said).toContain('the run nightly 1 (plain), in ML Metadata or its object store')
  })
})

describe('ML Metadata behind a network that goes wrong', () => {
  const token = canary.replaceAll('/', '-')
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
  const final: readonly Fault[] = ['HTML', 'redirect', 401, 403, 404]

  itWith(
    'is never none there at a step, nor another answer, nor a leak [fail-open 1]',
    async () => {
      const { origin } = await pipelinesStub(() => ({ runs: [stubRun('plain', 1)], metadata: metadata.origin }))
      const proxy = await faultyProxy(origin)
      /** Of which step of ML Metadata on it goes wrong; or at that step alone. */
      const outcome = async (fault: Fault, step: number, once: boolean): Promise<string> => {
        let seen = -1
        const hits = (_: number, name: string): boolean => {
          if (name.includes('ml_metadata')) seen++
          return name.includes('ml_metadata') && (once ? seen === step : seen >= step)
        }
        proxy.next({ fault, hits })
        const impatient = { MODEL_GATE_STORE_PATIENCE: '1' }
        const world = surroundings({ KF_PIPELINES_ENDPOINT: proxy.url, MODEL_GATE_KFP_TOKEN: token, ...impatient })
        const opened = (await (await storeOf(at('kfp:/runs/any'), world)).resolve(at('kfp:/runs/plain')))!
        try {
          return new TextDecoder().decode(await opened.shelf.read(opened.path)).includes('0.9') ? 'read' : 'otherwise'
        } catch (error) {
          expect((error as Error).stack + world.said.join('\n')).not.toContain(token)
          return (error as Error).message
        }
      }
      const wrong: unknown[] = []
      for (const fault of faults) {
        for (const step of [0, 1, 2, 3]) {
          for (const once of [false, true]) {
            const got = await outcome(fault, step, once)
            const mended = once && !final.includes(fault) && got === 'read'
            const elsewhere = step === 0 && ['HTML', 404].includes(fault) && got.includes('ML Metadata is not at http')
            const failed =
              got.includes('plain') && got.includes('ML Metadata') && got.includes('?task=...&artifact=...')
            if (!mended && !elsewhere && !failed && fault !== 401) wrong.push({ fault, step, once, got })
            if (fault === 401 && !got.includes('Set MODEL_GATE_KFP_TOKEN')) wrong.push({ fault, step, once, got })
          }
        }
      }
      expect(wrong).toEqual([])
      expect(proxy.leaked.filter((each) => each !== 'no credentials')).toEqual([])
      await proxy.stop()
    },
    180_000
  )
})

describe('ML Metadata is not asked', () => {
  it('where the reference names a file', async () => {
    const never = await serve((_, response) => void response.writeHead(500).end())
    await expect(fileOf('plain', '?artifact=scores', { metadata: never.origin })).rejects.toThrow(
      /nobody says where that is\n/
    )
    expect(never.asked).toEqual([])
  })
})
