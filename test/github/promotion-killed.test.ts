import { afterEach, expect, it, jest } from '@jest/globals'

import { rows, type Gated } from './gated.js'
import { endOf, push, startKept } from './promoting.js'
import type { ActionResult } from './run-action.js'

jest.setTimeout(300_000)

let gated: Gated

afterEach(() => gated.closeHeldToContract())

/** A request that writes, which the gate is killed at: what it wrote before is done, this is not. */
interface Step {
  readonly method: 'POST' | 'PATCH'
  readonly path: RegExp
  /** Requests of this kind that are done before. */
  readonly after?: number
}

const latest = async (): Promise<string> => {
  const { data } = await gated.repository.api<{ tag_name: string }>(
    'GET',
    `/repos/${gated.github.repository}/releases/latest`
  )
  return data.tag_name
}

interface Place {
  readonly reference: string
  readonly stands: () => Promise<string>
  readonly promotion: readonly Step[]
  readonly rollback: readonly Step[]
}

const commits: readonly Step[] = [
  { method: 'POST', path: /\/git\/trees$/ },
  { method: 'POST', path: /\/git\/commits$/ },
  { method: 'PATCH', path: /\/git\/refs\/heads\/model-baselines$/ }
]
const places: readonly Place[] = [
  {
    reference: 'git:model-baselines:late',
    stands: () => gated.repository.sha('model-baselines'),
    promotion: [
      { method: 'POST', path: /\/git\/blobs$/ },
      { method: 'POST', path: /\/git\/blobs$/, after: 1 },
      ...commits
    ],
    rollback: commits
  },
  {
    reference: 'release:latest',
    stands: latest,
    promotion: [
      { method: 'POST', path: /\/releases$/ },
      { method: 'POST', path: /\/assets$/ },
      { method: 'POST', path: /\/assets$/, after: 1 },
      { method: 'PATCH', path: /\/releases\/\d+$/ }
    ],
    rollback: [{ method: 'PATCH', path: /\/releases\/\d+$/ }]
  }
]

/** Starts something and kills it when it asks for this. */
function killedAt(
  { method, path, after = 0 }: Step,
  start: (started: (kill: (signal: NodeJS.Signals) => void) => void) => Promise<ActionResult>
): Promise<ActionResult> {
  const from = gated.github.log.length
  gated.github.inject({ method, path, after, hang: true })
  return start((kill) => {
    const watch = setInterval(() => {
      const asked = gated.github.log.slice(from).filter((each) => each.method === method && path.test(each.path))
      if (asked.length <= after) return
      clearInterval(watch)
      kill('SIGKILL')
    }, 20)
  })
}

it.each(places)(
  'killed between any two writes to $reference, readers see what stood there before; the next attempt mends it',
  async ({ reference, stands, promotion, rollback }) => {
    gated = await startKept([reference], {}, { artifacts: false })
    if (reference === 'release:latest') await gated.repository.release('v1', { 'predictions.csv': rows('production') })
    const pushed = await push(gated, 'better')
    expect((await pushed.gate()).code).toBe(0)
    const before = await stands()
    for (const step of promotion) {
      const killed = await killedAt(step, (started) => pushed.promote({}, { started }))
      expect({ step, signal: killed.signal }).toEqual({ step, signal: 'SIGKILL' })
      expect({ step, stands: await stands() }).toEqual({ step, stands: before })
    }
    expect(endOf(await pushed.promote())).toEqual({ code: 0, reason: 'promoted' })
    const after = await stands()
    expect(after).not.toBe(before)
    expect(endOf(await pushed.promote())).toEqual({ code: 0, reason: 'unchanged' })

    const back = { rollback: 'true' }
    for (const step of rollback) {
      const killed = await killedAt(step, (started) => pushed.promote(back, { started }))
      expect({ step, signal: killed.signal }).toEqual({ step, signal: 'SIGKILL' })
      expect({ step, stands: await stands() }).toEqual({ step, stands: after })
    }
    expect(endOf(await pushed.promote(back))).toEqual({ code: 0, reason: 'rolled-back' })
    const rolledBack = await stands()
    expect(rolledBack).not.toBe(after)
    expect(endOf(await pushed.promote(back))).toEqual({ code: 1, reason: 'nothing-before' })
    expect(await stands()).toBe(rolledBack)
  }
)

it('killed before an artifact is whole, nothing of it is production; the next attempt mends it', async () => {
  gated = await startKept(['artifact:production'])
  const main = await gated.repository.sha('main')
  gated.github.addRun({ headSha: main, headBranch: 'main' }, [
    { name: 'production', files: { 'predictions.csv': rows('production') } }
  ])
  const pushed = await push(gated, 'better')
  expect((await pushed.gate()).code).toBe(0)
  const held = (): number =>
    gated.github.artifacts.finished().filter(({ name, run }) => name === 'production' && run === pushed.run.backendId)
      .length
  for (const path of [/\/CreateArtifact$/, /\/FinalizeArtifact$/]) {
    const killed = await killedAt({ method: 'POST', path }, (started) => pushed.promote({}, { started }))
    expect(killed.signal).toBe('SIGKILL')
    expect(held()).toBe(0)
  }
  expect(endOf(await pushed.promote())).toEqual({ code: 0, reason: 'promoted' })
  expect(held()).toBe(1)
})
