import { randomUUID } from 'node:crypto'

import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'

import { BaselineMovedError } from '../../src/baseline/index.js'
import { itWhere } from '../engines/tools.js'
import { closeServers } from '../unit/baseline/web/loopback-server.js'
import { clientOf, text, type KubeflowClient } from './kubeflow-client.js'
import { gatewayTo, type Arrived, type Gatekeeper } from './kubeflow-gateway.js'
import { kubeflowPrograms, startKubeflow, type KubeflowServer } from './kubeflow-server.js'
import { at, promote, promotionOf, storeWith, type AnyStore } from './promotion.js'

const programs = kubeflowPrograms()
const itWith = itWhere(programs !== undefined, 'the Kubeflow Model Registry and MariaDB')

const [first, second, third] = ['b', 'c', 'd'].map((digit) => digit.repeat(40)) as [string, string, string]
const canary = 'canary-token'

describe('a Kubeflow Model Registry behind a gateway', () => {
  let server: KubeflowServer
  let client: KubeflowClient
  beforeAll(async () => {
    if (programs === undefined) return
    server = await startKubeflow(programs)
    client = clientOf(server.url)
  }, 150_000)
  afterEach(closeServers)
  afterAll(async () => server?.stop())

  /** A store that reaches the registry through a gateway only. */
  async function behind(
    options: Parameters<typeof gatewayTo>[1],
    environment: Readonly<Record<string, string>> = {}
  ): Promise<AnyStore> {
    const { origin } = await gatewayTo(server.url, options)
    const own = { MODEL_GATE_KUBEFLOW_SERVER: `${origin}${options.prefix ?? ''}` }
    return storeWith('kfmr:/any@champion', { ...own, MODEL_GATE_STORE_PATIENCE: '5', ...environment })
  }

  /** A model with a champion. */
  async function standing(): Promise<{ model: string; reference: ReturnType<typeof at>; version: string }> {
    const model = `model-${randomUUID()}`
    const reference = at(`kfmr:/${model}@champion`)
    const direct = await storeWith('kfmr:/any@champion', { MODEL_GATE_KUBEFLOW_SERVER: server.url })
    return { model, reference, version: await promote(direct, reference, promotionOf(model, 0.8, first)) }
  }

  const championOf = async (model: string): Promise<unknown> =>
    (await client.model(model)).customProperties['alias.champion']

  const asksWho: Gatekeeper = ({ headers }, response) => {
    if (headers.authorization === `Bearer ${canary}`) return false
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"who are you?"}')
    return true
  }

  itWith('under a prefix and with the token it answers', async () => {
    const { reference, version } = await standing()
    const store = await behind({ prefix: '/ml/registry', before: asksWho }, { MODEL_GATE_KUBEFLOW_TOKEN: canary })
    expect(await store.resolve(reference)).toMatchObject({ version })
  })

  itWith('without or with a wrong token it is an error that says what to set', async () => {
    for (const token of [{}, { MODEL_GATE_KUBEFLOW_TOKEN: 'canary-wrong' }]) {
      const store = await behind({ before: asksWho }, token)
      const error = await store.resolve(at('kfmr:/nobody@champion')).catch((each: Error) => each.message)
      expect(error).toMatch(/401 who are you\?\n.*MODEL_GATE_KUBEFLOW_TOKEN/)
      expect(error).not.toContain('canary')
    }
  })

  itWith('the token goes to no server that a reference names', async () => {
    const seen: Arrived[] = []
    const { origin } = await gatewayTo(server.url, {
      after: (arrived) => void seen.push(arrived)
    })
    const store = await storeWith('kfmr:/any@champion', {
      MODEL_GATE_KUBEFLOW_SERVER: 'https://registry.example',
      MODEL_GATE_KUBEFLOW_TOKEN: canary
    })
    expect(await store.resolve(at(`kfmr+http://${new URL(origin).host}/nobody@champion`))).toBeUndefined()
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(seen.map(() => undefined))
    expect(seen.length).toBeGreaterThan(1)
  })

  itWith('a token is not sent in the clear', async () => {
    const store = await storeWith('kfmr:/any@champion', {
      MODEL_GATE_KUBEFLOW_SERVER: 'http://registry.example',
      MODEL_GATE_KUBEFLOW_TOKEN: canary
    })
    expect(() => store.resolve(at('kfmr:/nobody@champion'))).toThrow('must be https')
  })

  itWith('a page instead of an answer is an error, whatever its status', async () => {
    for (const status of [200, 404]) {
      for (const path of ['/api/', '/registered_model?']) {
        const store = await behind({
          before: (arrived, response) => {
            if (!arrived.path.includes(path)) return false
            response.writeHead(status, { 'content-type': 'text/html' }).end('<html><title>Sign in</title></html>')
            return true
          }
        })
        await expect(store.resolve(at('kfmr:/nobody@champion'))).rejects.toThrow(/Sign in|it is no JSON/)
      }
    }
  })

  itWith('not found in the words of somebody else is no absence', async () => {
    for (const body of [
      '{"message":"no Route matched with those values"}',
      '{"code":404,"message":"no route found"}'
    ]) {
      const store = await behind({
        before: ({ path }, response) => {
          if (!path.includes('/registered_model?')) return false
          response.writeHead(404, { 'content-type': 'application/json' }).end(body)
          return true
        }
      })
      await expect(store.resolve(at('kfmr:/nobody@champion'))).rejects.toThrow('404')
    }
  })

  itWith('an answer that breaks off is an error', async () => {
    const { reference } = await standing()
    const store = await behind({
      before: ({ path }, response) => {
        if (!path.includes('/model_versions/')) return false
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"id":"1"')
        response.destroy()
        return true
      }
    })
    await expect(store.resolve(reference)).rejects.toThrow('read the version with the id')
  })

  const isMove = ({ method }: Arrived): boolean => method === 'PATCH'

  itWith('a change whose answer is lost was made all the same', async () => {
    const { model, reference } = await standing()
    const store = await behind({
      before: () => false,
      after: (arrived) => {
        if (isMove(arrived)) throw new Error('the line is cut')
      }
    })
    const now = await promote(store, reference, promotionOf(model, 0.9, second))
    expect(await championOf(model)).toEqual(text(now))
  })

  itWith('a change that is refused leaves everything as it was', async () => {
    const { model, reference, version } = await standing()
    const store = await behind({
      before: (arrived, response) => {
        if (!isMove(arrived)) return false
        response.writeHead(403, { 'content-type': 'application/json' }).end('{"message":"read only"}')
        return true
      }
    })
    await expect(promote(store, reference, promotionOf(model, 0.9, second))).rejects.toThrow(
      /did not let the gate move champion of .*: 403 read only/
    )
    expect(await championOf(model)).toEqual(text(version))
  })

  itWith('a version whose answer is lost is found and not written twice', async () => {
    const { model, reference } = await standing()
    let lost = 0
    const store = await behind({
      after: ({ method }) => {
        if (method === 'POST' && lost++ === 0) throw new Error('the line is cut')
      }
    })
    const now = await promote(store, reference, promotionOf(model, 0.9, second))
    expect(lost).toBe(2)
    expect((await client.versions(model)).map(({ id }) => id)).toContain(now)
    expect(await client.versions(model)).toHaveLength(2)
  })

  itWith('an alias that somebody else moves meanwhile stays where they moved it', async () => {
    for (const when of ['before', 'after'] as const) {
      const { model, reference } = await standing()
      const { other } = await client.seed(`other-${randomUUID()}`, { other: {} })
      const store = await behind({
        [when]: async (arrived: Arrived) => {
          if (arrived.method === (when === 'before' ? 'POST' : 'PATCH'))
            await client.setAlias(model, 'champion', other!)
          return false
        }
      })
      await expect(promote(store, reference, promotionOf(model, 0.9, third))).rejects.toThrow(BaselineMovedError)
      expect(await championOf(model)).toEqual(text(other!))
    }
  })

  itWith('a change that somebody else undoes with older properties is made again', async () => {
    const { model, reference, version } = await standing()
    const { id, customProperties } = await client.model(model)
    let undone = 0
    const store = await behind({
      after: async (arrived) => {
        if (isMove(arrived) && undone++ === 0)
          await client.ask('PATCH', `registered_models/${id}`, {
            customProperties: { ...customProperties, team: text('risk') }
          })
      }
    })
    const now = await promote(store, reference, promotionOf(model, 0.9, second))
    expect((await client.model(model)).customProperties).toEqual({
      'alias.champion': text(now),
      'alias.previous-champion': text(version),
      team: text('risk')
    })
  })
})
