import type { RequestListener } from 'node:http'
import { join } from 'node:path'

import { afterEach, describe, expect } from '@jest/globals'

import { folderWith } from '../e2e/command.js'
import { itWhere } from '../engines/tools.js'
import { closeServers, serve, type LoopbackServer } from '../unit/baseline/web/loopback-server.js'
import { certificates, status } from './gating.js'
import { at, storeWith } from './promotion.js'

const itWith = itWhere(certificates !== undefined, 'openssl')

describe('TLS of MLflow (needs openssl)', () => {
  const { ca, server: own, client } = certificates ?? { ca: '', server: {}, client: { cert: '', key: '' } }
  const asksBack = { ...own, ca, requestCert: true, rejectUnauthorized: true }
  const files = folderWith({ 'ca.pem': ca, 'client.pem': client.cert + client.key, 'key.pem': client.key })
  const [authority, shown] = [
    { MLFLOW_TRACKING_SERVER_CERT_PATH: join(files, 'ca.pem') },
    { MLFLOW_TRACKING_CLIENT_CERT_PATH: join(files, 'client.pem') }
  ]
  const none: RequestListener = status(
    404,
    { 'content-type': 'application/json' },
    '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Registered Model with name=late not found"}'
  )
  afterEach(closeServers)

  /** What is found at the server that the environment names, or at one that the reference names. */
  async function found(
    { origin, port }: LoopbackServer,
    environment: Readonly<Record<string, string>>,
    reference = 'models:/late@champion'
  ): Promise<string> {
    const text = reference.replace('{host}', `localhost:${port}`)
    const tracking =
      reference === text ? { MLFLOW_TRACKING_URI: origin } : { MLFLOW_TRACKING_URI: 'https://other.acme.dev' }
    return storeWith(text, { MODEL_GATE_STORE_PATIENCE: '5', ...tracking, ...environment })
      .then((store) => store.resolve(at(text)))
      .then(String, (error: Error) => error.message)
  }

  const elsewhere = 'mlflow://{host}/models/late@champion'

  itWith('trusts the authority that a file names, wherever the server is', async () => {
    const server = await serve(none, own)
    expect(await found(server, {})).toContain('NODE_EXTRA_CA_CERTS')
    expect(await found(server, authority)).toBe('undefined')
    expect(await found(server, authority, elsewhere)).toBe('undefined')
  })

  itWith('shows the certificate of the client to the servers of the environment, and to no other', async () => {
    const server = await serve(none, asksBack)
    expect(await found(server, { ...authority, ...shown })).toBe('undefined')
    expect(await found(server, authority)).toMatch(/did not let the gate read/)
    expect(await found(server, { ...authority, ...shown }, elsewhere)).toMatch(/did not let the gate read/)
  })

  itWith('believes servers of the environment without a certificate where it is told to, and no other', async () => {
    const server = await serve(none, own)
    for (const told of ['true', '1'])
      expect(await found(server, { MLFLOW_TRACKING_INSECURE_TLS: told })).toBe('undefined')
    expect(await found(server, { MLFLOW_TRACKING_INSECURE_TLS: 'false' })).toMatch(/certificate/)
    expect(await found(server, { MLFLOW_TRACKING_INSECURE_TLS: 'true' }, elsewhere)).toMatch(/certificate/)
    expect(server.asked).toHaveLength(2)
  })

  itWith('files that are not there or hold none are mistakes that name the variable', async () => {
    const server = await serve(none, own)
    for (const variable of ['MLFLOW_TRACKING_SERVER_CERT_PATH', 'MLFLOW_TRACKING_CLIENT_CERT_PATH'])
      for (const file of ['absent.pem', 'key.pem'])
        expect(await found(server, { ...authority, [variable]: join(files, file) })).toMatch(
          new RegExp(`${file}[^]*${variable}`)
        )
    const withoutKey = { ...authority, MLFLOW_TRACKING_CLIENT_CERT_PATH: join(files, 'ca.pem') }
    expect(await found(server, withoutKey)).toMatch(/ca\.pem.*no private key/)
    expect(server.asked).toHaveLength(0)
  })
})
