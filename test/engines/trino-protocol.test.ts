import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { SqlEngine } from '../../src/documents/index.js'
import { openEngine } from '../../src/engines/index.js'
import { startStandIn, type Recorded, type StandIn } from './trino-stand-in.js'

const CANARY = 'canary-4f1c/:@'

// As Trino 470 answered, but for what is not read of it.
const queued = { id: 'q', infoUri: 'BASE/ui', nextUri: 'BASE/v1/statement/queued/q/y1/1', stats: { state: 'QUEUED' } }
const running = { id: 'q', nextUri: 'BASE/v1/statement/executing/q/y2/0', stats: { state: 'RUNNING' } }
const columns = [
  { name: 'x', type: 'varchar', typeSignature: { rawType: 'varchar', arguments: [] } },
  { name: 'n', type: 'bigint', typeSignature: { rawType: 'bigint', arguments: [] } }
]
const page = (data: readonly unknown[][], next?: string): unknown => ({
  id: 'q',
  columns,
  data,
  ...(next !== undefined && { nextUri: next }),
  stats: { state: next === undefined ? 'FINISHED' : 'RUNNING', physicalInputBytes: 4711 }
})
const failed = {
  id: 'q',
  stats: { state: 'FAILED' },
  error: {
    message: "line 1:15: Table 'x' does not exist",
    errorCode: 46,
    errorName: 'TABLE_NOT_FOUND',
    errorType: 'USER_ERROR'
  }
}

let server: StandIn
let engines: SqlEngine[] = []
beforeAll(async () => {
  server = await startStandIn()
})
afterAll(async () => server.close())
beforeEach(() => {
  engines = []
})

async function open(environment: Record<string, string> = {}, timeoutMilliseconds = 10_000): Promise<SqlEngine> {
  const engine = await openEngine(
    { engine: 'trino', table: 't', timeoutMilliseconds },
    { directory: '.', environment: { MODEL_GATE_TRINO_URL: server.url, MODEL_GATE_TRINO_USER: 'gate', ...environment } }
  )
  engines.push(engine)
  return engine
}

async function ask(
  answers: readonly Recorded[],
  environment: Record<string, string> = {}
): ReturnType<SqlEngine['query']> {
  const engine = await open(environment)
  server.play(answers)
  return engine.query('select 1')
}

describe('an answer', () => {
  it('is collected page by page until there is no next one', async () => {
    const answers = [
      { body: queued },
      { body: running },
      { body: page([['a', 1]], 'BASE/v1/statement/executing/q/y3/1') },
      { body: page([['b', 2], [null, 3]]) } // prettier-ignore
    ]
    const answer = await ask(answers)
    expect(answer).toEqual({ rows: [['a', '1'], ['b', '2'], [null, '3']], bytes: 4711 }) // prettier-ignore
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v1/statement',
      'GET /v1/statement/queued/q/y1/1',
      'GET /v1/statement/executing/q/y2/0',
      'GET /v1/statement/executing/q/y3/1'
    ])
    expect(server.seen[0]).toMatchObject({
      body: 'select 1',
      headers: { 'x-trino-user': 'gate', 'x-trino-source': 'model-gate' }
    })
  })

  it('names the columns of a SELECT', async () => {
    const engine = await open()
    server.play([{ body: queued }, { body: page([]) }])
    expect(await engine.columns('select x, n from t')).toEqual([{ name: 'x', type: 'varchar' }, { name: 'n', type: 'bigint' }]) // prettier-ignore
    expect(server.seen[0]?.body).toMatch(/^select \* from \(\nselect x, n from t\n\) as "described" limit 0$/)
  })

  it.each([
    { name: 'at once', answers: [{ body: failed }] },
    { name: 'later', answers: [{ body: queued }, { body: running }, { body: failed }] }
  ])('ends with an error that comes $name', async ({ answers }) => {
    await expect(ask(answers)).rejects.toThrow("Trino: line 1:15: Table 'x' does not exist")
  })

  it.each([502, 503, 504])('is asked for again after a %d, also where it is the first', async (status) => {
    const answers = [{ status }, { body: queued }, { status }, { status }, { body: page([['a', 1]]) }]
    expect((await ask(answers)).rows).toEqual([['a', '1']])
  })

  it('waits as long as a 429 says', async () => {
    const begun = performance.now()
    const limited = { status: 429, headers: { 'retry-after': '1' } }
    expect((await ask([limited, { body: page([['a', 1]]) }])).rows).toEqual([['a', '1']])
    expect(performance.now() - begun).toBeGreaterThan(990)
  })

  it.each([
    {
      name: 'another status',
      answer: { status: 401, body: 'Unauthorized' },
      said: /^Trino: HTTP 401: Unauthorized\n.*USER/
    },
    { name: 'one that breaks off', answer: { body: page([]), broken: true as const }, said: /^Trino: / },
    { name: 'a page', answer: { body: '<html>' }, said: /^Trino: its answer is no JSON/ },
    { name: 'other JSON', answer: { body: { hello: 1 } }, said: /^Trino: its answer is none of the protocol/ },
    { name: 'a redirection', answer: { status: 302, headers: { location: 'BASE/x' } }, said: /^Trino: / }
  ])('is no answer: $name', async ({ answer, said }) => {
    await expect(ask([answer])).rejects.toThrow(said)
  })

  it.each([
    'http://127.0.0.1:1/v1/statement',
    'http://evil.example/v1',
    'https://127.0.0.1/v1',
    'nonsense',
    'file:///etc/passwd'
  ])('is not followed elsewhere: %s', async (nextUri) => {
    await expect(ask([{ body: { ...queued, nextUri } }])).rejects.toThrow(
      /^Trino: it sends on to .* instead of http:\/\/127/
    )
    expect(server.seen).toHaveLength(1)
  })
})

describe('time', () => {
  it.each([
    { name: 'hangs', answers: [{ body: queued }, { never: true as const }] },
    { name: 'stays busy', answers: [{ body: queued }, ...Array.from({ length: 50 }, () => ({ status: 503 }))] },
    {
      name: 'goes on for ever',
      answers: [{ body: queued }, ...Array.from({ length: 100_000 }, () => ({ body: running }))]
    }
  ])('ends a query that $name, and tells the server', async ({ answers }) => {
    const engine = await open({}, 700)
    server.play(answers)
    await expect(engine.query('select 1')).rejects.toThrow(/Trino took longer than 0.7 s.*\n.*Raise timeout/)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(server.seen.at(-1)).toMatchObject({
      method: 'DELETE',
      path: expect.stringMatching(/^\/v1\/statement\//)
    })
    await expect(engine.query('select 2')).rejects.toThrow(/took longer/)
    await engine.close()
  })
})

describe('the connection', () => {
  it('says who asks, by password or token, and where', async () => {
    await ask([{ body: page([]) }], {
      MODEL_GATE_TRINO_PASSWORD: CANARY,
      MODEL_GATE_TRINO_URL: `${server.url}/hive/lake`
    })
    const basic = `Basic ${Buffer.from(`gate:${CANARY}`).toString('base64')}`
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: basic,
      'x-trino-catalog': 'hive',
      'x-trino-schema': 'lake'
    })
    await ask([{ body: page([]) }], { MODEL_GATE_TRINO_TOKEN: 'abc.def', MODEL_GATE_TRINO_USER: '' })
    expect(server.seen[0]?.headers).toMatchObject({ authorization: 'Bearer abc.def' })
    expect(server.seen[0]?.headers).not.toHaveProperty('x-trino-user')
  })

  it.each([
    {
      name: 'no address',
      environment: { MODEL_GATE_TRINO_URL: '' },
      said: /no connection to Trino\n.*MODEL_GATE_TRINO_URL/
    },
    { name: 'no user', environment: { MODEL_GATE_TRINO_USER: '' }, said: /MODEL_GATE_TRINO_USER is not set/ },
    {
      name: 'an address of another kind',
      environment: { MODEL_GATE_TRINO_URL: 'trino://h' },
      said: /must be https:\/\/host:port/
    },
    {
      name: 'a password in the address',
      environment: { MODEL_GATE_TRINO_URL: `https://u:${encodeURIComponent(CANARY)}@h` },
      said: /nothing of a user/
    },
    {
      name: 'a password over the network in the clear',
      environment: { MODEL_GATE_TRINO_URL: 'http://trino.example:8080', MODEL_GATE_TRINO_PASSWORD: CANARY },
      said: /must be https: a password or a token would go to trino\.example:8080 in the clear/
    },
    {
      name: 'a token that is none',
      environment: { MODEL_GATE_TRINO_TOKEN: `${CANARY}\n` },
      said: /must be of printable ASCII/
    },
    {
      name: 'two secrets',
      environment: { MODEL_GATE_TRINO_TOKEN: CANARY, MODEL_GATE_TRINO_PASSWORD: CANARY },
      said: /exclude each other/
    }
  ])('is refused: $name', async ({ environment, said }) => {
    const failing = open(environment)
    await expect(failing).rejects.toThrow(said)
    await expect(failing).rejects.not.toThrow(CANARY)
  })

  it('never shows a secret that the server repeats', async () => {
    const basic = Buffer.from(`gate:${CANARY}`).toString('base64')
    for (const said of [CANARY, basic, encodeURIComponent(CANARY)]) {
      for (const answer of [
        { status: 403, body: `no: ${said}` },
        { body: { ...failed, error: { message: `no: ${said}` } } }
      ]) {
        const error = await ask([answer], { MODEL_GATE_TRINO_PASSWORD: CANARY }).then(
          () => undefined,
          (reason: unknown) => reason
        )
        expect(`${(error as Error).message}${JSON.stringify(error)}`).toContain('***')
        expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain(said)
      }
    }
  })

  it('nor a part of one where it is cut', async () => {
    for (let before = 180; before <= 200; before++) {
      const body = `${'a'.repeat(before)}${CANARY} and ${'more'.repeat(9)}`
      const failing = ask([{ status: 403, body }], { MODEL_GATE_TRINO_PASSWORD: CANARY })
      await expect(failing).rejects.toThrow(/\u2026\n/)
      await expect(failing).rejects.not.toThrow(/aca/)
    }
  })

  it('is tried where nobody listens', async () => {
    await expect(ask([], { MODEL_GATE_TRINO_URL: 'http://127.0.0.1:1' })).rejects.toThrow(
      /^Trino: fetch failed: .*(ECONNREFUSED|bad port)/
    )
  })
})
