import type { RequestListener } from 'node:http'

import { afterEach, describe, expect, jest } from '@jest/globals'

import { digestOf } from '../../src/documents/index.js'
import { itWhere } from '../engines/tools.js'
import { closeServers, serve, serveProxy, type LoopbackServer } from '../unit/baseline/web/loopback-server.js'
import { certificates, expectNoCanary, gateAgainst, status, table, type Gated } from './gating.js'
import { canary } from './surroundings.js'

jest.setTimeout(60_000)

const itWith = itWhere(certificates !== undefined, 'openssl')

const production = table(9)

afterEach(closeServers)

const serveSecurely = (answer: RequestListener): Promise<LoopbackServer> => serve(answer, certificates!.server)

interface Given {
  /** Behind the origin of the server. */
  readonly path?: string
  readonly allowed?: string
  readonly environment?: Readonly<Record<string, string>>
  /** More of the baseline entry. */
  readonly entry?: string
}

/** Gates with a baseline of that server. */
function gate(
  server: Pick<LoopbackServer, 'origin'>,
  { path = '/late/predictions.csv', allowed = new URL(server.origin).host, environment, entry = '' }: Given = {}
): Promise<Gated> {
  const env = { MODEL_GATE_HTTPS_HOSTS: allowed, ...environment }
  return gateAgainst(`${server.origin}${path}`, { environment: env, entry })
}

const csv = (body: string): RequestListener => status(200, { 'content-type': 'text/csv' }, body)

describe('a file at an address', () => {
  itWith('is the baseline, row by row', async () => {
    const server = await serveSecurely(csv(production))
    const { code, out, everything } = await gate(server)
    expect(code).toBe(0)
    expect(out).toContain('600 rows')
    expect(everything).toContain(`600 rows (${digestOf(production).slice(0, 19)})`)
    expectNoCanary(everything, server.asked)
  })

  itWith('is an evaluation, with the predictions beside it', async () => {
    const evaluation = {
      schema: 'model-gate/evaluation@1',
      model: 'late',
      metrics: [],
      predictions: {
        path: 'predictions.csv',
        digest: digestOf(production),
        rows: 600,
        columns: ['id', 'label', 'prediction']
      }
    }
    const server = await serveSecurely((request, response) =>
      csv(request.url === '/late/evaluation.json' ? JSON.stringify(evaluation) : production)(request, response)
    )
    const { code, out } = await gate(server, { path: '/late/evaluation.json' })
    expect(`${code} ${out}`).toContain('600 rows')
    expect(server.asked.map(({ url }) => url)).toEqual(['/late/evaluation.json', '/late/predictions.csv'])
  })

  itWith('is what it is pinned to', async () => {
    const server = await serveSecurely(csv(production))
    const path = `/late/predictions.csv#sha256=${digestOf(production).slice('sha256:'.length)}`
    expect((await gate(server, { path })).out).toContain('600 rows')
  })

  itWith('is followed to a host that is allowed, too', async () => {
    const other = await serveSecurely(csv(production))
    const server = await serveSecurely(status(302, { location: `${other.origin}/x?signature=${canary}` }))
    const allowed = [server, other].map(({ origin }) => new URL(origin).host).join(', ')
    const { code, out, everything } = await gate(server, { allowed })
    expect(`${code} ${out}`).toContain('600 rows')
    expect(everything.replace(/\s+/g, '')).not.toContain(canary)
  })

  itWith('goes through a proxy whose password nobody sees', async () => {
    const [server, proxy] = [await serveSecurely(csv(production)), await serveProxy()]
    const environment = {
      HTTPS_PROXY: `http://gate:${encodeURIComponent(canary)}@127.0.0.1:${proxy.port}`,
      NO_PROXY: ''
    }
    const { out, everything } = await gate(server, { environment })
    expect(out).toContain('600 rows')
    expect(proxy.asked).toHaveLength(1)
    expectNoCanary(everything, server.asked)
  })

  for (const code of [404, 410]) {
    itWith(`that is ${code} is none`, async () => {
      const server = await serveSecurely(status(code, { 'content-type': 'text/html' }, '<h1>Not here</h1>'))
      const { code: exit, out } = await gate(server)
      expect(exit).toBe(0)
      expect(out).toContain('nothing there')
    })
  }
})

/** A server that answers so, and what the gate says of it. */
const faults: readonly (readonly [string, RequestListener, RegExp, Given?])[] = [
  ['hangs before the headers', () => undefined, /no answer within/],
  ['hangs in the body', (_, response) => void response.writeHead(200).write('id,'), /nothing came for/],
  ['401', status(401, { 'www-authenticate': 'Basic' }), /401[\s\S]*without credentials: use s3:/],
  ['403', status(403, {}, 'not you'), /403 not you[\s\S]*without credentials/],
  ['404 of where it leads', leadTo(404), /404[\s\S]*leads to localhost:\d+, where it is not/],
  ['400', status(400), /400/],
  ['429', status(429, { 'retry-after': '3600' }), /429/],
  ['500', status(500, {}, `a trace with ${'x'.repeat(400)}`), /500 a trace[\s\S]*Run the job again/],
  ['503', status(503), /503/],
  ['204', status(204), /: 204/],
  ['206', status(206, {}, 'id,label,prediction\n'), /: 206/],
  ['304', status(304), /: 304/],
  [
    'a page',
    status(200, { 'content-type': 'text/html; charset=utf-8' }, '<h1>Sign in</h1>'),
    /200 Sign in[\s\S]*sign-in/
  ],
  ['a page that says it is a table', csv('<html><h1>Sign in</h1></html>'), /predictions\.csv/],
  ['text instead of JSON', status(200, {}, 'not json'), /not json|JSON/i, { path: '/late/evaluation.json' }],
  ['a body that is cut off', cutOff({ 'content-length': production.length }), /did not let the gate read the file/],
  ['chunks that are cut off', cutOff({}), /did not let the gate read the file/],
  ['more than it announces', tooLong(), /did not let the gate read the file|predictions\.csv/],
  ['no length', withoutLength(), /does not say how long the file is/],
  ['a gigabyte and more', status(200, { 'content-length': 2 ** 30 + 1 }), /larger than 1073741824 bytes/],
  [
    'gzip that is none',
    status(200, { 'content-encoding': 'gzip' }, 'x'.repeat(99)),
    /did not let the gate read the file/
  ],
  ['a loop', status(302, { location: '/late/predictions.csv' }), /sends on more than 5 times/],
  [
    'another host',
    status(302, { location: `https://other.example/x?s=${canary}` }),
    /sends on to https:\/\/other\.example:/
  ],
  ['the clear', leadToTheClear(), /sends on to http:\/\/localhost:\d+:/],
  ['a file', status(302, { location: 'file:///etc/passwd' }), /sends on to null/],
  [
    'another digest',
    csv(production),
    /is pinned to sha256:a{64} and is sha256:/,
    { path: `/late/predictions.csv#sha256=${'a'.repeat(64)}` }
  ]
]

function leadTo(code: number): RequestListener {
  return (request, response) =>
    request.url === '/elsewhere'
      ? status(code)(request, response)
      : status(302, { location: '/elsewhere' })(request, response)
}

function leadToTheClear(): RequestListener {
  return (request, response) =>
    status(302, { location: `http://${request.headers.host}/late/predictions.csv` })(request, response)
}

/** Whole lines: nothing but the length tells that some are missing. */
function cutOff(headers: Record<string, number>): RequestListener {
  return (_, response) => {
    response.writeHead(200, headers)
    response.write(production.slice(0, production.indexOf('\n300,') + 1), () => response.destroy())
  }
}

function tooLong(): RequestListener {
  return (_, response) => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\ncontent-length: 3\r\n\r\n'
    response.socket!.end(`${head}${production}`)
  }
}

function withoutLength(): RequestListener {
  return (_, response) => void response.socket!.end(`HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\n\r\n${production}`)
}

describe('a host that fails is an error, never an absence, and shows no secret [fail-open 1]', () => {
  for (const [name, answer, says, given] of faults) {
    itWith(name, async () => {
      const server = await serveSecurely(answer)
      const { code, out, err, everything } = await gate(server, given)
      expect(code).toBe(3)
      expect(out + err).toMatch(says)
      expectNoCanary(everything, server.asked)
    })
  }

  itWith('refuses the connection', async () => {
    const server = await serveSecurely(csv(production))
    await server.close()
    const { code, everything } = await gate(server)
    expect(`${code} ${everything}`).toMatch(/^3[\s\S]*ECONNREFUSED/)
  })

  itWith('has a certificate that nobody knows', async () => {
    const server = await serveSecurely(csv(production))
    const { code, everything } = await gate(server, { environment: { NODE_EXTRA_CA_CERTS: '' } })
    expect(`${code} ${everything}`).toMatch(/^3[\s\S]*NODE_EXTRA_CA_CERTS/)
  })

  itWith('is another one than the environment allows', async () => {
    const server = await serveSecurely(csv(production))
    for (const allowed of ['', 'localhost', 'other.example', `evil${new URL(server.origin).host}`]) {
      const { code, everything } = await gate(server, { allowed })
      expect(`${code} ${everything}`).toMatch(/^2[\s\S]*is no host that files may be read from/)
    }
    expect(server.asked).toHaveLength(0)
  })
})

describe('on-unreachable: next', () => {
  const entry = ', on-unreachable: next'

  itWith(
    'does not take a host that fails for one without a baseline where there is no next [fail-open 1]',
    async () => {
      const { code, everything } = await gate(await serveSecurely(status(500)), { entry })
      expect(`${code} ${everything}`).toMatch(
        /^3[\s\S]*did not let the gate read the file[\s\S]*No other place has a baseline/
      )
    }
  )

  itWith('does not go on from a file that somebody replaced', async () => {
    const path = `/late/predictions.csv#sha256=${'a'.repeat(64)}`
    const { code, everything } = await gate(await serveSecurely(csv(production)), { entry, path })
    expect(`${code} ${everything}`).toMatch(/^3[\s\S]*is pinned to/)
  })
})

describe('MODEL_GATE_HTTPS_HOSTS', () => {
  for (const allowed of ['https://localhost', '*', '*.example', 'a/b', 'gate@localhost', 'a b']) {
    itWith(`${allowed} is a mistake`, async () => {
      const { code, everything } = await gate({ origin: 'https://localhost:1' }, { allowed })
      expect(`${code} ${everything}`).toMatch(/^2[\s\S]*MODEL_GATE_HTTPS_HOSTS must list hosts/)
    })
  }
})
