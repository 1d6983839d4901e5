import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { commentMarker } from '../../src/report/index.js'
import { rows, startGated } from './gated.js'
import type { ActionResult } from './run-action.js'

jest.setTimeout(600_000)

/** Runs at the same time. Most of what they do is wait. */
const AT_ONCE = 5

interface Place {
  readonly place: string
  readonly method: string
  readonly path: RegExp
  /** Comments of ours that are there before. */
  readonly comments: number
}

/** Everything that is read or written to publish. */
const places: readonly Place[] = [
  { place: 'the pull request', method: 'GET', path: /\/pulls\/\d+$/, comments: 0 },
  { place: 'the list of comments', method: 'GET', path: /\/issues\/\d+\/comments$/, comments: 0 },
  { place: 'a new comment', method: 'POST', path: /\/issues\/\d+\/comments$/, comments: 0 },
  { place: 'a changed comment', method: 'PATCH', path: /\/issues\/comments\/\d+$/, comments: 1 },
  { place: 'a second comment', method: 'DELETE', path: /\/issues\/comments\/\d+$/, comments: 2 },
  { place: 'CreateArtifact', method: 'POST', path: /\/CreateArtifact$/, comments: 0 },
  { place: 'the blob of an artifact', method: 'PUT', path: /^\/blob\//, comments: 0 },
  { place: 'FinalizeArtifact', method: 'POST', path: /\/FinalizeArtifact$/, comments: 0 }
]

type Effect = { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }

interface Failing {
  readonly failure: string
  readonly effect: Effect | { readonly hang: true } | { readonly cut: 'before' | 'middle' | 'after' }
  /** Nobody tries again. */
  readonly once?: true
}

const refusal = (status: number, message: string, headers: Record<string, string> = {}): Effect => ({
  status,
  body: { message, msg: message },
  headers
})

const failures: readonly Failing[] = [
  { failure: '401', effect: refusal(401, 'Bad credentials'), once: true },
  { failure: '403 no permission', effect: refusal(403, 'Resource not accessible by integration'), once: true },
  {
    failure: '403 full',
    effect: refusal(403, 'Commenting is disabled on issues with more than 2500 comments'),
    once: true
  },
  {
    failure: '403 locked',
    effect: refusal(403, 'Unable to create comment because issue is locked.'),
    once: true
  },
  { failure: '403 archived', effect: refusal(403, 'Repository was archived so is read-only.'), once: true },
  {
    failure: '403 secondary limit',
    effect: refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })
  },
  { failure: '404', effect: refusal(404, 'Not Found'), once: true },
  { failure: '409', effect: refusal(409, 'Conflict') },
  { failure: '422', effect: refusal(422, 'Validation Failed'), once: true },
  { failure: '429 for a second', effect: refusal(429, 'Too many requests', { 'retry-after': '1' }) },
  { failure: '429 for an hour', effect: refusal(429, 'Too many requests', { 'retry-after': '3600' }) },
  { failure: '429', effect: refusal(429, 'Too many requests') },
  { failure: '500', effect: refusal(500, 'Server Error') },
  { failure: '502', effect: { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } } },
  { failure: 'no answer', effect: { hang: true } },
  { failure: 'a connection that is cut before', effect: { cut: 'before' } },
  { failure: 'a connection that is cut in the answer', effect: { cut: 'middle' } },
  { failure: 'a connection that is cut after', effect: { cut: 'after' } }
]

/** Of the artifact service: there is one of that name. */
const TAKEN = '409'
const isTaken = ({ place, failure }: { readonly place: string; readonly failure: string }): boolean =>
  failure === TAKEN && place.endsWith('Artifact')

const all = places.flatMap((place) => failures.map((failing) => ({ ...place, ...failing })))
const cases = all.filter((each) => !isTaken(each))

/** Places that one run meets: a comment is written whatever becomes of the artifacts. */
const together = [[0], [1], [2, 5], [3, 6], [4, 7]].map((indices) => indices.map((index) => places[index]!))

interface Outcome extends ActionResult {
  /** Requests to a place that the fault hit. */
  readonly hits: (place: Place) => number
}

/** A failing model gated on a GitHub of its own, with places that fail for good. */
async function gateWith(
  failing: readonly Place[],
  effect: Failing['effect'] | undefined,
  env: Record<string, string>
): Promise<Outcome> {
  const comments = Math.max(...failing.map((place) => place.comments), 0)
  const { github, repository, propose, gate, close } = await startGated()
  try {
    const number = await propose({ 'predictions.csv': rows('worse') })
    for (let run = 1; run <= comments; run++) {
      const state = `<!-- run=${run} attempt=1 head=abcd digest=sha256:00 -->`
      await repository.comment(number, `${commentMarker('model-gate')}\n${state}`, 'github-actions[bot]')
    }
    if (effect !== undefined)
      for (const { method, path } of failing) github.inject({ method, path, times: Infinity, ...effect })
    const ended = await gate(number, { env, timeout: 200_000 })
    const hit = github.log.filter(({ fault }) => fault !== undefined)
    return { ...ended, hits: (place) => hit.filter(({ method, path }) => isAt(place, method, path)).length }
  } finally {
    await close()
  }
}

function isAt(place: Place, method: string, path: string): boolean {
  return place.method === method && place.path.test(path)
}

/** Starts work as soon as fewer than `most` are under way, in the order in which it comes. */
function limiter(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free--
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}

/** What does not depend on which GitHub it was, and when: no addresses of comment and artifact, no SHAs, times and ports. */
function decided({ code, stderr, outputs, summary }: ActionResult): object {
  const rest = Object.fromEntries(Object.entries(outputs).filter(([name]) => !/^(comment|artifact)-url$/.test(name)))
  const alike = (text: string): string =>
    text
      .replace(/\b[0-9a-f]{7,64}\b/g, '<sha>')
      .replace(/\d{4}-\d\d-\d\d\S*Z|[\d,]+ ms|runs\/\d+|localhost(&#58;\u200b|:)\d+/g, '<run>')
  return { code, stderr, outputs: JSON.parse(alike(JSON.stringify(rest))) as unknown, summary: alike(summary) }
}

/** A tenth of the patience, so that each is over in seconds. */
const hurried = { MODEL_GATE_GITHUB_PATIENCE: '5' }
const inTurn = limiter(AT_ONCE)
const started = new Map<string, Promise<Outcome>>()
let undisturbed: object

const patient = [
  { name: 'the pull request that is never answered', place: places[0]!, effect: { hang: true } as const },
  { name: 'a new comment that is never answered', place: places[2]!, effect: { hang: true } as const },
  { name: 'an artifact that is never answered', place: places[5]!, effect: { hang: true } as const },
  { name: 'a server that only fails', place: places[1]!, effect: refusal(500, 'Server Error') }
]

const nameOf = ({ place, failure }: { readonly place: string; readonly failure: string }): string =>
  `${place}: ${failure}`

beforeAll(async () => {
  undisturbed = decided(await gateWith([], undefined, {}))
  // The four that take longest wait beside all others.
  for (const { name, place, effect } of patient) started.set(name, gateWith([place], effect, {}))
  for (const met of together) {
    for (const { failure, effect } of failures) {
      // An artifact whose name is taken is no mishap: it would hide what becomes of the comment.
      for (const places of failure === TAKEN ? met.map((place) => [place]) : [met]) {
        const ending = inTurn(() => gateWith(places, effect, hurried))
        for (const { place } of places) started.set(nameOf({ place, failure }), ending)
      }
    }
  }
})

afterAll(() => Promise.allSettled(started.values()))

it.each(all.filter(isTaken))(
  'a report whose name another job has taken ends the gate in an error: $place: $failure [rule 79]',
  async (failing) => {
    const { code, outputs, hits } = await started.get(nameOf(failing))!
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 3, verdict: 'error' })
    expect(outputs['summary-line']).toContain('is there already: another job of this run uploaded it')
    expect(hits(failing)).toBeGreaterThan(0)
  }
)

describe('a verdict stays what it is, with its outputs and its summary [rule 13]', () => {
  it.each(cases)('$place: $failure', async (failing) => {
    const ended = await started.get(nameOf(failing))!
    expect(decided(ended)).toEqual(undisturbed)
    expect(ended.hits(failing)).toBeGreaterThan(0)
  })
})

describe('nobody tries again what another try does not mend [rule 68]', () => {
  it.each(cases.filter(({ once }) => once))('$place: $failure', async (failing) => {
    const { hits } = await started.get(nameOf(failing))!
    expect(hits(failing)).toBe(1)
  })
})

describe('a limited rate is waited for as long as is asked for, and not an hour [rule 68]', () => {
  it.each(places.slice(0, 5))('$place', async (place) => {
    const of = (failure: string): Promise<Outcome> => started.get(nameOf({ ...place, failure }))!
    expect((await of('429 for a second')).hits(place)).toBeGreaterThan(1)
    expect((await of('429 for a second')).stdout).toContain('again in 1 s')
    expect((await of('429 for an hour')).hits(place)).toBe(1)
    expect((await of('429 for an hour')).stdout).toContain('3600 s are too long to wait')
    expect((await of('429')).stdout).toContain('60 s are too long to wait')
    expect((await of('500')).hits(place)).toBe(4)
  })
})

describe('the whole ends within 150 seconds, whatever fails [rule 68]', () => {
  it.each(patient)('$name', async ({ name }) => {
    const ended = await started.get(name)!
    expect(decided(ended)).toEqual(undisturbed)
    expect(ended.milliseconds).toBeLessThan(150_000)
  })
})
