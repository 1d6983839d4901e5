import { describe, expect, it } from '@jest/globals'

import { UsageError } from '../../../src/documents/index.js'
import { patience, patienceOf, within } from '../../../src/github/patience.js'

const start = Date.UTC(2026, 0, 1)
const url = 'https://api.github.example/x'
const json = (status: number, headers: Record<string, string> = {}, body = '{}'): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } })

type Step = Response | Error | { readonly after: number; readonly with: Response | Error }

/** A patience of 100 s whose clock goes on only where something is waited for, and a server that answers step by step. */
function waiting(...steps: Step[]) {
  const state = { now: start, slept: [] as number[], said: [] as string[], asked: 0 }
  const time = {
    now: () => state.now,
    sleep: (milliseconds: number) => {
      state.now += milliseconds
      state.slept.push(milliseconds / 1000)
      return Promise.resolve()
    }
  }
  const client = patience(100, (text) => void state.said.push(text), time).fetch(() => {
    const step = steps[Math.min(state.asked++, steps.length - 1)]!
    const timed = step instanceof Response || step instanceof Error ? { after: 0, with: step } : step
    state.now += timed.after * 1000
    return timed.with instanceof Error ? Promise.reject(timed.with) : Promise.resolve(timed.with.clone())
  })
  return { ask: () => client(url, { method: 'POST' }), state }
}

describe('a limited rate is waited for [rule 68]', () => {
  it.each([
    ['as long as retry-after says', json(429, { 'retry-after': '7' }), 7],
    ['at least a second', json(429, { 'retry-after': '0' }), 1],
    ['with 403 too', json(403, { 'retry-after': '7' }), 7],
    [
      'until x-ratelimit-reset, and a second',
      json(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(start / 1000 + 20) }),
      21
    ],
    ['60 s where nobody says how long', json(429), 60],
    ['60 s after a secondary limit', json(403, {}, '{"message":"You have exceeded a secondary rate limit."}'), 60],
    ['60 s where retry-after is a date', json(429, { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }), 60]
  ])('%s', async (_, limited, seconds) => {
    const { ask, state } = waiting(limited, json(200))
    expect((await ask()).status).toBe(200)
    expect(state.slept).toEqual([seconds])
    expect(state.said).toEqual([`GitHub limits the rate of requests (POST ${url}): again in ${seconds} s`])
  })

  it('not where it is longer than what is left', async () => {
    const { ask, state } = waiting(json(429, { 'retry-after': '101' }))
    expect((await ask()).status).toBe(429)
    expect(state).toMatchObject({ asked: 1, slept: [] })
    expect(state.said[0]).toContain('101 s are too long to wait')
  })

  it('three times, then the answer is what it is', async () => {
    const { ask, state } = waiting(json(429, { 'retry-after': '1' }))
    expect((await ask()).status).toBe(429)
    expect(state.asked).toBe(4)
  })

  it('twice as long the second time where nobody says: then it is too long', async () => {
    const { ask, state } = waiting(json(429))
    expect((await ask()).status).toBe(429)
    expect(state.slept).toEqual([60])
    expect(state.said[1]).toContain('120 s are too long to wait')
  })
})

describe('a plain refusal is no limit [rule 68]', () => {
  it.each([401, 403, 404, 422])('%i', async (status) => {
    const { ask, state } = waiting(json(status, { 'x-ratelimit-remaining': '12' }, '{"message":"Not this"}'))
    const response = await ask()
    expect({ status: response.status, body: await response.json(), asked: state.asked }).toEqual({
      status,
      body: { message: 'Not this' },
      asked: 1
    })
  })
})

describe('time is up', () => {
  it('after 100 s of requests that failed, one after the other, and not before', async () => {
    const { ask, state } = waiting({ after: 30, with: new Error('cut') })
    for (let count = 0; count < 4; count++) await expect(ask()).rejects.toThrow('cut')
    await expect(ask()).rejects.toThrow('the time for waiting on GitHub is up')
    expect(state.asked).toBe(4)
  })

  it('not by a long evaluation after one failure: only what was waited counts', async () => {
    const { ask, state } = waiting(json(502), json(200))
    expect((await ask()).status).toBe(502)
    state.now += 3_600_000
    expect((await ask()).status).toBe(200)
  })

  it('not by slow answers, as long as they come', async () => {
    const { ask } = waiting({ after: 29, with: json(200) })
    for (let count = 0; count < 10; count++) expect((await ask()).status).toBe(200)
  })

  it('for a request that hangs after its share', async () => {
    const hanging = patience(0.2, () => undefined).fetch(
      (_, options) =>
        new Promise((_resolve, reject) =>
          options?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
        )
    )
    await expect(hanging(url)).rejects.toThrow('no answer within 0 s')
  })
})

describe('half an answer is none', () => {
  const broken = (): Response =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(Buffer.from('{"state": "op')),
        pull: (controller) => controller.error(new Error('terminated'))
      }),
      { headers: { 'content-type': 'application/json' } }
    )

  it.each([
    ['that breaks off', () => Promise.resolve(broken()), 'terminated'],
    ['that is no JSON', () => Promise.resolve(json(200, {}, '{"state": "op')), 'the answer is no JSON'],
    [
      'that is a page',
      () => Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } })),
      'a page was answered'
    ]
  ])('%s', async (_, answer, message) => {
    await expect(patience(100, () => undefined).fetch(answer)(url)).rejects.toThrow(message)
  })

  it('but a download is not read here, and no content is an answer', async () => {
    const bytes = new Response('PK', { headers: { 'content-type': 'application/zip' } })
    const client = patience(100, () => undefined)
    expect((await client.fetch(() => Promise.resolve(bytes))(url)).bodyUsed).toBe(false)
    expect((await client.fetch(() => Promise.resolve(new Response(null, { status: 204 })))(url)).status).toBe(204)
  })
})

describe('MODEL_GATE_GITHUB_PATIENCE', () => {
  it.each([
    [undefined, 100],
    ['', 100],
    ['1', 1],
    ['600', 600]
  ])('%j is %i seconds', (text, seconds) => {
    expect(patienceOf({ MODEL_GATE_GITHUB_PATIENCE: text })).toBe(seconds)
  })
  it.each(['0', '601', '-1', '1.5', 'x', ' 1'])('%j is a mistake', (text) => {
    expect(() => patienceOf({ MODEL_GATE_GITHUB_PATIENCE: text })).toThrow(UsageError)
  })
})

describe('within', () => {
  it('gives what the work gives, its error too', async () => {
    await expect(within(5, Promise.resolve(7))).resolves.toBe(7)
    await expect(within(5, Promise.reject(new Error('own')))).rejects.toThrow('own')
  })
  it('ends without the work where it takes too long', async () => {
    await expect(within(0.05, new Promise(() => undefined))).rejects.toThrow('no end within 0.05 s')
  })
})
