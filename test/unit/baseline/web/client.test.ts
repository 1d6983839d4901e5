import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { RequestListener } from 'node:http'

import { afterEach, describe, expect, it } from '@jest/globals'

import { webClient, type Server, type WebRequest } from '../../../../src/baseline/web/client.js'
import { UnreachableError, type Log } from '../../../../src/documents/index.js'
import { itWhere } from '../../../engines/tools.js'
import { makeCertificates } from './certificates.js'
import { closeServers, serve, serveBytes, serveProxy, type LoopbackServer } from './loopback-server.js'

const secret = 's3cr3t/of+the=store'
const basic = Buffer.from(`gate:${secret}`).toString('base64')

const said: string[] = []
const log: Log = {
  phase: (text) => said.push(text),
  info: (text) => said.push(text),
  warning: (text) => said.push(text),
  output: (text) => said.push(text)
}

afterEach(async () => {
  const logged = said.splice(0).join('\n')
  await closeServers()
  if (logged.includes(secret)) throw new Error(`the log holds the secret: ${logged}`)
})

interface Asked {
  readonly path?: string
  readonly request?: Partial<WebRequest>
  readonly server?: Partial<Server>
  readonly environment?: Readonly<Record<string, string>>
}

/** Asks a server once, with credentials. A tenth of a second of patience is one second here. */
async function ask({ origin }: Pick<LoopbackServer, 'origin'>, { path, request, server, environment }: Asked = {}) {
  const client = webClient(
    {
      name: 'The store',
      origin,
      headers: { authorization: `Basic ${basic}` },
      secrets: [secret, basic],
      patience: 1,
      ...server
    },
    { environment: environment ?? {}, log }
  )
  try {
    const answer = await client.send({
      operation: 'read the model',
      method: 'GET',
      url: new URL(`${origin}${path ?? '/model'}`),
      ...request
    })
    return { ...answer, text: new TextDecoder().decode(answer.bytes), refused: client.refused(answer).message }
  } finally {
    await client.close()
  }
}

/** What asking fails with. */
async function failure(...parameters: Parameters<typeof ask>): Promise<string> {
  const error: unknown = await ask(...parameters).then(
    () => undefined,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(UnreachableError)
  const { message } = error as UnreachableError
  for (const form of [secret, basic, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
    expect(message).not.toContain(form)
  // What to do.
  expect(message).toMatch(/\n {2}\S/)
  return message
}

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_, response) =>
    void response.writeHead(code, headers).end(body)

describe('a status', () => {
  it.each([200, 201, 204, 304, 400, 401, 403, 404, 409, 412, 501])('%i is given back, asked once', async (code) => {
    const server = await serve(status(code))
    expect(await ask(server)).toMatchObject({ status: code })
    expect(server.asked).toHaveLength(1)
  })

  it.each([408, 429, 500, 502, 503, 504])('%i may pass: it is asked four times, then given back', async (code) => {
    const server = await serve(status(code))
    expect(await ask(server)).toMatchObject({ status: code })
    expect(server.asked).toHaveLength(4)
  })

  it('that passes is not seen', async () => {
    const server = await serve((request, response) => status(server.asked.length < 3 ? 503 : 200)(request, response))
    expect(await ask(server)).toMatchObject({ status: 200 })
    expect(said).toEqual(Array(2).fill('The store does not answer (read the model): again in 1 s'))
  })

  it.each([
    ['POST', undefined, 1],
    ['PUT', undefined, 1],
    ['PATCH', undefined, 1],
    ['DELETE', undefined, 1],
    ['POST', true, 4],
    ['GET', false, 1]
  ] as const)('of a %s that may be repeated: %s is asked for %i times', async (method, repeatable, times) => {
    const server = await serve(status(503))
    await ask(server, { request: { method, ...(repeatable !== undefined && { repeatable }) } })
    expect(server.asked).toHaveLength(times)
  })
})

it.each([
  [400, 'mend the reference'],
  [401, 'Give the job credentials'],
  [500, 'Run the job again']
])('what to do about %i: %s', async (code, advice) => {
  expect((await ask(await serve(status(code)))).refused).toMatch(new RegExp(`\\n {2}.*${advice}`))
})

describe('a failure that the status does not tell', () => {
  const failed: Partial<WebRequest> = {
    method: 'POST',
    repeatable: true,
    isBusy: ({ headers }) => headers.has('x-busy')
  }

  it('is not seen where it passes', async () => {
    let times = 0
    const server = await serve((_, response) => {
      times++
      if (times < 3) response.setHeader('x-busy', 'yes')
      response.end('here')
    })
    expect(await ask(server, { request: failed })).toMatchObject({ status: 200, text: 'here' })
    expect(times).toBe(3)
  })

  it('is looked at before it is asked again: what is found then may be the end', async () => {
    const server = await serve((_, response) => void response.setHeader('x-busy', 'yes').end('here'))
    let looked = 0
    const beforeAgain = (): Promise<void> =>
      ++looked < 2 ? Promise.resolve() : Promise.reject(new Error('somebody else moved it'))
    await expect(ask(server, { request: { ...failed, beforeAgain } })).rejects.toThrow('somebody else moved it')
    expect(server.asked).toHaveLength(2)
  })

  it('is not seen as one by a request that nobody may repeat', async () => {
    const server = await serve((_, response) => void response.setHeader('x-busy', 'yes').end('here'))
    expect(await ask(server, { request: { ...failed, repeatable: false } })).toMatchObject({ text: 'here' })
    expect(server.asked).toHaveLength(1)
  })

  it('is told in words of its own, without what is secret in them, and with what to do', async () => {
    const server = await serve((_, response) => void response.end())
    const client = webClient(
      { name: 'The store', origin: server.origin, headers: {}, secrets: [secret], patience: 1 },
      { environment: {}, log }
    )
    const url = new URL(server.origin)
    const answer = await client.send({ operation: 'read', method: 'GET', url, hint: 'Ask elsewhere' })
    expect(client.refused(answer, undefined, `code 7\n ${secret} ${'x'.repeat(400)}`).message).toMatch(
      /: 200 code 7 \*\*\* x+…\n {2}Ask elsewhere$/
    )
    await client.close()
  })
})

describe('Retry-After', () => {
  it.each([
    ['of an hour is not waited for', '3600'],
    ['of a date in an hour is not waited for', new Date(Date.now() + 3_600_000).toUTCString()]
  ])('%s', async (_, header) => {
    const server = await serve(status(429, { 'retry-after': header }, 'slow down'))
    expect((await ask(server)).refused).toContain('(http://127.0.0.1')
    expect(server.asked).toHaveLength(1)
  })

  it.each([
    ['of a second', () => '1'],
    ['of a date', () => new Date(Date.now() + 1500).toUTCString()]
  ])('%s is waited for', async (_, header) => {
    const times: number[] = []
    const server = await serve((request, response) => {
      times.push(performance.now())
      status(times.length === 1 ? 503 : 200, { 'retry-after': header() })(request, response)
    })
    expect(await ask(server, { server: { patience: 10 } })).toMatchObject({ status: 200 })
    expect(times).toHaveLength(2)
  })

  it('that says nothing is left aside', async () => {
    const server = await serve(status(503, { 'retry-after': 'soon' }))
    await ask(server)
    expect(server.asked).toHaveLength(4)
  })
})

describe('what does not answer', () => {
  it('hangs before the headers', async () => {
    const server = await serve(() => undefined)
    expect(await failure(server)).toMatch(/\/model\): no answer within 0\.\d+ s/)
    expect(server.asked.length).toBeGreaterThan(1)
  })

  it('hangs in the body', async () => {
    const server = await serve((_, response) => void response.writeHead(200).write('{"model":'))
    expect(await failure(server)).toContain('nothing came for 0 s')
  })

  it('comes by drops without end', async () => {
    const server = await serve((_, response) => {
      const drops = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drops))
    })
    expect(await failure(server)).toContain('it comes slower than 1024 bytes a second')
  }, 10_000)

  it.each([
    ['cuts a body off', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":1}'],
    ['cuts chunks off', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7\r\n{"a":1}\r\n'],
    ['speaks something else', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['hangs up', '']
  ])('%s', async (_, bytes) => {
    expect(await failure(await serveBytes(bytes))).toContain('The store did not let the gate read the model')
  })

  it('announces less than it sends: no more is read', async () => {
    const server = await serveBytes('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n0.5 and more')
    expect(await ask(server)).toMatchObject({ text: '0.5' })
  })

  it('refuses the connection', async () => {
    const server = await serve(status(200))
    await server.close()
    expect(await failure(server)).toContain('ECONNREFUSED')
  })

  // A timer may ring a moment early: among two hundred one does.
  it('is charged for all the time that it was given, so that nothing is left to ask once more', async () => {
    const server = await serve(() => undefined)
    const request = { operation: 'read', method: 'GET', url: new URL(server.origin), repeatable: false } as const
    const clients = Array.from({ length: 50 }, (_, at) =>
      webClient(
        { name: 'S', origin: server.origin, headers: {}, secrets: [], patience: 0.1 + at / 1000 },
        { environment: {}, log }
      )
    )
    for (let times = 1; times <= 4; times++)
      await Promise.all(clients.map((client) => expect(client.send(request)).rejects.toThrow(/ (0\.\d+ s|is up)\n/)))
    const asked = server.asked.length
    await Promise.all(
      clients.map((client) => expect(client.send(request)).rejects.toThrow('the time for waiting on it is up'))
    )
    expect(server.asked).toHaveLength(asked)
    for (const client of clients) await client.close()
  })

  it('is not waited for longer than the patience, all requests together', async () => {
    const server = await serve(() => undefined)
    const client = webClient(
      { name: 'S', origin: server.origin, headers: {}, secrets: [], patience: 1 },
      { environment: {}, log }
    )
    const request = { operation: 'read', method: 'GET', url: new URL(server.origin) } as const
    await expect(client.send(request)).rejects.toThrow(UnreachableError)
    await expect(client.send({ ...request, repeatable: false })).rejects.toThrow(UnreachableError)
    const asked = server.asked.length
    await expect(client.send(request)).rejects.toThrow('the time for waiting on it is up')
    expect(server.asked).toHaveLength(asked)
    // What takes back a write is sent once all the same.
    await expect(client.send({ ...request, always: true })).rejects.toThrow('no answer within 0.3 s')
    expect(server.asked).toHaveLength(asked + 1)
    await client.close()
  })
})

describe('a packed answer', () => {
  const text = Array.from({ length: 1000 }, (_, row) => `${row},${Math.sin(row)}\n`).join('')
  const packed = {
    gzip: gzipSync(text),
    'x-gzip': gzipSync(text),
    deflate: deflateSync(text),
    br: brotliCompressSync(text)
  }

  it.each(Object.entries(packed))('as %s is unpacked', async (encoding, bytes) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes))
    expect((await ask(server)).text).toBe(text)
  })

  // Whoever packed it lost what it packs, and sent all that it had: the connection ends as it should.
  it.each(Object.entries(packed))('as %s that breaks off is no answer [fail-open 1]', async (encoding, bytes) => {
    const half = bytes.subarray(0, bytes.length >> 1)
    const headers = { 'content-encoding': encoding, 'content-length': half.length }
    const server = await serve((_, response) => response.writeHead(200, headers).end(half))
    expect(await failure(server)).toContain('unexpected end of file')
    expect(server.asked).toHaveLength(4)
  })

  it('is asked for as one that is known by its end', async () => {
    const server = await serve(status(200))
    await ask(server)
    expect(server.asked[0]!.headers['accept-encoding']).toBe('gzip')
  })

  it('that is not packed is what it is, and so is none', async () => {
    const chunked = await serve(status(200, { 'content-encoding': 'aws-chunked' }, text))
    expect((await ask(chunked)).text).toBe(text)
    expect((await ask(await serve(status(304, { 'content-encoding': 'gzip' })))).text).toBe('')
  })
})

describe('too large', () => {
  const most = 1000

  it.each([
    ['as announced', (_: unknown, response) => response.writeHead(200, { 'content-length': '1001' }).write('x')],
    ['as it comes', (_: unknown, response) => response.end('x'.repeat(1001))],
    [
      'once it is unpacked',
      (_: unknown, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000)))
    ]
  ] satisfies [string, RequestListener][])('%s', async (_, answer) => {
    const server = await serve(answer)
    expect(await failure(server, { request: { most } })).toContain('its answer is larger than 1000 bytes')
    expect(server.asked).toHaveLength(1)
  })

  it('is not what is just as large', async () => {
    const server = await serve((_, response) => response.end('x'.repeat(1000)))
    expect((await ask(server, { request: { most } })).bytes).toHaveLength(1000)
  })
})

describe('a redirect', () => {
  it('to the same origin is followed, with credentials', async () => {
    const server = await serve((request, response) =>
      request.url === '/model' ? status(302, { location: '/other' })(request, response) : response.end('there')
    )
    expect(await ask(server)).toMatchObject({ status: 200, text: 'there' })
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`Basic ${basic}`))
  })

  it('to another origin is refused, and nothing is sent there', async () => {
    const other = await serve(status(200))
    const server = await serve(status(302, { location: `${other.origin}/login?secret=${secret}` }))
    expect(await failure(server)).toContain(`it sends on to ${other.origin}: The store may be behind a sign-in page`)
    expect(other.asked).toHaveLength(0)
    expect(server.asked).toHaveLength(1)
  })

  it('to a host that is allowed is followed without credentials or any header of the request', async () => {
    const other = await serve(status(200, {}, 'there'))
    const server = await serve(status(307, { location: `${other.origin}/signed` }))
    const followTo = (url: URL): boolean => url.origin === other.origin
    const request = { headers: { 'x-token': secret } }
    expect(await ask(server, { server: { followTo }, request })).toMatchObject({ text: 'there' })
    expect(server.asked[0]!.headers['x-token']).toBe(secret)
    expect(JSON.stringify(other.asked[0]!.headers)).not.toContain(secret)
    expect(other.asked[0]!.headers.authorization).toBeUndefined()
  })

  it('in a loop ends', async () => {
    const server = await serve(status(302, { location: '/model' }))
    expect(await failure(server)).toContain('it sends on more than 5 times')
    expect(server.asked).toHaveLength(6)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('of a %s is refused', async (method) => {
    const server = await serve(status(307, { location: '/other' }))
    await failure(server, { request: { method } })
    expect(server.asked).toHaveLength(1)
  })

  it.each(['http://[', `http://gate:${secret}@127.0.0.1/`, 'file:///etc/passwd'])(
    'to %j is refused',
    async (location) => {
      const server = await serve(status(302, { location }))
      await failure(server)
      expect(server.asked).toHaveLength(1)
    }
  )
})

it('what is asked of another origin than the server’s gets none of its headers', async () => {
  const [server, other] = [await serve(status(200)), await serve(status(200))]
  await ask(server, { request: { url: new URL(`${other.origin}/artifact`), headers: { 'x-token': secret } } })
  expect(other.asked[0]!.headers).not.toMatchObject({ authorization: expect.anything() })
  expect(JSON.stringify(other.asked[0]!.headers)).not.toContain(secret)
})

describe('what a server says', () => {
  it.each([
    ['a page', 'text/html', '<html><style>p{}</style><h1>Sign\nin</h1><p>Who?</p></html>', '403 Sign in Who?'],
    ['JSON', 'application/json', '{"error_code":"DENIED","message":"not you"}', '403 DENIED: not you'],
    ['text', 'text/plain', 'not you \u001b[31m', '403 not you [31m'],
    ['nothing', 'text/plain', '', '403\n']
  ])('as %s', async (_, type, body, shown) => {
    const server = await serve(status(403, { 'content-type': type }, body))
    const { refused } = await ask(server)
    expect(refused).toContain(`The store did not let the gate read the model (${server.origin}/model): ${shown}`)
    expect(refused).toContain('give their user the right on The store')
  })

  it.each([
    ['as it is', secret],
    ['percent-encoded', encodeURIComponent(secret)],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['as the header was', basic]
  ])('of our secret %s is hidden, also where the cut goes through it', async (_, form) => {
    const filler = 'x'.repeat(295)
    const [near, cut] = [await serve(status(400, {}, `no ${form}!`)), await serve(status(400, {}, filler + form))]
    expect((await ask(near)).refused).toContain('400 no ***!')
    expect((await ask(cut)).refused).not.toContain(filler + form.slice(0, 4))
  })

  it.each([
    ['text/html', '<p>no s3cr3t&#x2F;of&#43;the&#61;store!</p>'],
    ['text/plain', 'no s3cr3t&sol;of&plus;the&equals;store!'],
    ['application/json', '{"message":"no s3cr3t&#47;of&#x2b;the&#x3D;store!"}'],
    ['application/json', '{"detail":"no s3cr3t\\/of\\u002bthe\\u003dstore!"}']
  ])('of our secret is hidden, also escaped in %s: %s', async (type, body) => {
    const { refused } = await ask(await serve(status(400, { 'content-type': type }, body)))
    expect(refused).toContain('no ***!')
  })

  it('is as it was meant: <, >, & and quotes', async () => {
    const body = '<b>&lt;a href=&quot;x&quot;&gt;</b> R&amp;D&nbsp;it&#39;s&apos; &amp;lt; &unknown; &#99999999; &#x1b;'
    const { refused } = await ask(await serve(status(400, { 'content-type': 'text/html' }, body)))
    expect(refused).toContain(`400 <a href="x"> R&D it's' &lt; &unknown; &#99999999;\n`)
  })

  it('is cut at 300 characters', async () => {
    const { refused } = await ask(await serve(status(400, {}, 'x'.repeat(400))))
    expect(refused).toMatch(/400 x{299}…/)
  })

  it('a token that no header may hold is not shown', async () => {
    const server = await serve(status(200))
    const headers = { authorization: `Bearer ${secret}\nx` }
    expect(await failure(server, { server: { headers } })).toContain('invalid authorization header')
  })
})

describe('a proxy', () => {
  it('of the environment makes the tunnel; NO_PROXY leaves it out', async () => {
    const [server, proxy] = [await serve(status(200, {}, 'there')), await serveProxy()]
    const environment = { HTTP_PROXY: `http://gate:${encodeURIComponent(secret)}@127.0.0.1:${proxy.port}` }
    expect(await ask(server, { environment })).toMatchObject({ text: 'there' })
    expect(proxy.asked.map(({ url }) => url)).toEqual([`127.0.0.1:${server.port}`])
    expect(proxy.asked[0]!.headers['proxy-authorization']).toBe(`Basic ${basic}`)
    expect(server.asked[0]!.headers['proxy-authorization']).toBeUndefined()

    expect(await ask(server, { environment: { ...environment, NO_PROXY: '127.0.0.1' } })).toMatchObject({
      text: 'there'
    })
    expect(proxy.asked).toHaveLength(1)
  })

  it('in lower case wins', async () => {
    const [server, proxy] = [await serve(status(200, {}, 'there')), await serveProxy()]
    const environment = { HTTP_PROXY: 'http://127.0.0.1:1', http_proxy: proxy.origin }
    expect(await ask(server, { environment })).toMatchObject({ text: 'there' })
    expect(proxy.asked).toHaveLength(1)
  })

  it.each(['100%', '%ff'])('whose password is not encoded (%j) is a mistake, and not shown', async (wrong) => {
    const environment = { HTTP_PROXY: `http://gate:${wrong}secret@127.0.0.1:1` }
    await expect(ask({ origin: 'http://127.0.0.1:1' }, { environment })).rejects.toThrow(
      /^HTTP_PROXY must be the address of a proxy, such as http:\/\/proxy\.example:3128\n {2}Its user and password must be percent-encoded: write %25 for %$/
    )
  })

  it('that is not there is no way around it', async () => {
    const server = await serve(status(200))
    await failure(server, { environment: { HTTP_PROXY: `http://gate:${secret.replaceAll('/', '%2F')}@127.0.0.1:1` } })
    expect(server.asked).toHaveLength(0)
  })

  it('whose address is none is a mistake, and not shown', async () => {
    const environment = { HTTPS_PROXY: `gate:${secret}@proxy` }
    await expect(ask(await serve(status(200)), { environment })).rejects.toThrow(
      /^HTTPS_PROXY must be the address of a proxy, such as http:\/\/proxy.example:3128$/
    )
  })
})

const certificates = makeCertificates()
const itWith = itWhere(certificates !== undefined, 'openssl')

describe('TLS (needs openssl)', () => {
  const { ca, server: own, client } = certificates ?? { ca: '', server: {}, client: {} }
  const required = { ...own, ca, requestCert: true, rejectUnauthorized: true }

  itWith('with the authority of the store', async () => {
    const server = await serve(status(200, {}, 'there'), own)
    expect(await ask(server, { server: { tls: { ca } } })).toMatchObject({ text: 'there' })
  })

  itWith('of an authority that nobody knows is refused at once, with what to do', async () => {
    const server = await serve(status(200), own)
    const message = await failure(server)
    expect(message).toMatch(/certificate/)
    expect(message).toContain('give the job a file of it as NODE_EXTRA_CA_CERTS')
    expect(server.asked).toHaveLength(0)
    expect(said).toEqual([])
  })

  itWith('for another name is refused', async () => {
    const server = await serve(status(200), own)
    const message = await failure({ origin: `https://127.0.0.1:${server.port}` }, { server: { tls: { ca } } })
    expect(message).toContain('use the name that the certificate is for')
  })

  itWith('that asks for a certificate of the client gets it', async () => {
    const server = await serve(status(200, {}, 'there'), required)
    expect(await ask(server, { server: { tls: { ca, ...client } } })).toMatchObject({ text: 'there' })
  })

  itWith('that asks for one in vain says so', async () => {
    const server = await serve(status(200), { ...required, maxVersion: 'TLSv1.2' })
    expect(await failure(server, { server: { tls: { ca } } })).toContain('certificate of a client')
  })

  itWith('at a port that speaks none', async () => {
    const server = await serve(status(200))
    const message = await failure({ origin: `https://localhost:${server.port}` })
    expect(message).toContain('Look whether it speaks https at this port')
  })

  itWith('goes through the tunnel of a proxy, with the same authority and certificate', async () => {
    const [server, proxy] = [await serve(status(200, {}, 'there'), required), await serveProxy()]
    const environment = { HTTPS_PROXY: proxy.origin }
    expect(await ask(server, { environment, server: { tls: { ca, ...client } } })).toMatchObject({ text: 'there' })
    expect(proxy.asked.map(({ url }) => url)).toEqual([`localhost:${server.port}`])
    await failure(server, { environment })
  })
})
