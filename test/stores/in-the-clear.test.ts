import { afterEach, describe, expect, it } from '@jest/globals'

import { closeServers, serve, serveProxy } from '../unit/baseline/web/loopback-server.js'
import { at, storeWith } from './promotion.js'
import { canary } from './surroundings.js'

const stores: readonly (readonly [
  reference: string,
  environmentOf: (origin: string) => Readonly<Record<string, string>>
])[] = [
  ['models:/late@champion', (origin) => ({ MLFLOW_TRACKING_URI: origin, MLFLOW_TRACKING_TOKEN: canary })],
  ['kfmr:/late@champion', (origin) => ({ MODEL_GATE_KUBEFLOW_SERVER: origin, MODEL_GATE_KUBEFLOW_TOKEN: canary })],
  [
    's3://models/late',
    (origin) => ({ AWS_ENDPOINT_URL: origin, AWS_ACCESS_KEY_ID: 'gate', AWS_SECRET_ACCESS_KEY: canary })
  ]
]

describe.each(stores)('credentials for %s on this machine', (reference, environmentOf) => {
  afterEach(closeServers)

  async function read(proxied: Readonly<Record<string, string>>): Promise<{ said: string; asked: readonly number[] }> {
    const [server, proxy] = [await serve((_, response) => void response.writeHead(403).end('{}')), await serveProxy()]
    const environment = { ...environmentOf(server.origin), HTTP_PROXY: proxy.origin, ...proxied }
    const said = await storeWith(reference, { ...environment, MODEL_GATE_STORE_PATIENCE: '2' })
      .then((store) => store.resolve(at(reference)))
      .then(String, (error: Error) => error.message)
    return { said, asked: [proxy.asked.length, server.asked.length] }
  }

  it('do not leave it in the clear through a proxy', async () => {
    expect(await read({})).toEqual({
      said: expect.stringMatching(/must be https: .* in the clear\n {2}.*NO_PROXY/),
      asked: [0, 0]
    })
    expect(await read({ NO_PROXY: 'other.example' })).toMatchObject({ asked: [0, 0] })
  })

  it.each(['localhost,127.0.0.1', '*'])('go to it directly with NO_PROXY=%s', async (value) => {
    const { said, asked } = await read({ NO_PROXY: value })
    expect(said).toContain('403')
    expect(asked[0]).toBe(0)
    expect(asked[1]).toBeGreaterThan(0)
  })
})
