import { describe, expect, it } from '@jest/globals'

import {
  findBaseline,
  heldShelf,
  type Found,
  type Numbers,
  type Opened,
  type Search
} from '../../../src/baseline/index.js'
import { MeasurementError, UnfinishedError, UnreachableError, type Reference } from '../../../src/documents/index.js'
import { loadPolicy } from '../../../src/policy/index.js'

const silent = { phase: () => undefined, info: () => undefined, warning: () => undefined, output: () => undefined }
const commit = 'c'.repeat(40)

/** A baseline without rows. */
function evaluation(more: object = {}): Opened {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schema: 'model-gate/evaluation@1', model: 'late', metrics: [], ...more })
  )
  return { shelf: heldShelf(new Map([['evaluation.json', bytes]])), path: '', detail: 'version 3' }
}

/** A place that was found, and whose files cannot be read. */
function broken(error: Error): Opened {
  return {
    ...evaluation(),
    shelf: { read: () => Promise.reject(error), names: () => Promise.resolve(['evaluation.json']) }
  }
}

function search(open: (reference: Reference) => Opened | undefined, more: Partial<Search> = {}, entry = ''): Search {
  const text = `version: 1\nmodel: late\ntask: { type: binary }\nbaseline: { from: "file:a"${entry} }\nmetrics: { accuracy: { min: 0.8 } }\n`
  return {
    policy: loadPolicy(text, 'p.yml'),
    open: (reference) => Promise.resolve(open(reference)),
    readers: { predictions: () => Promise.reject(new Error('read')), metrics: () => [], possible: () => undefined },
    log: silent,
    clock: () => 0,
    ...more
  }
}

describe('how far a baseline is behind the base', () => {
  it.each([
    ['is said', 12, { commit }, 'numbers without rows (version 3, 12 commits behind the base)'],
    ['is said of one', 1, { commit }, 'numbers without rows (version 3, 1 commit behind the base)'],
    ['is not said at the base', 0, { commit }, 'numbers without rows (version 3)'],
    ['is not said where nobody knows', undefined, { commit }, 'numbers without rows (version 3)'],
    ['is not said of no commit', 12, {}, 'numbers without rows (version 3)']
  ])('%s', async (_, behind, more, detail) => {
    const found = await findBaseline(
      ['file:a'],
      search(() => evaluation(more), { behind: (asked) => Promise.resolve(asked === commit ? behind : undefined) })
    )
    expect(found.tried).toEqual([{ reference: 'file:a', result: 'used', detail, milliseconds: 0 }])
  })
})

describe('a place that opens, and whose files cannot be read', () => {
  const next = ', on-unreachable: next'
  const two = ['file:a', 'file:b']
  const first = (error: Error) => (reference: Reference) =>
    reference.scheme === 'file' && reference.path === 'a' ? broken(error) : evaluation()

  it('ends the search where it cannot be reached, and says what would not', async () => {
    const looked = findBaseline(two, search(first(new UnreachableError({ message: '503' }))))
    await expect(looked).rejects.toThrow('baseline file:a: 503\n  Write `on-unreachable: next`')
  })

  it('says nothing of a next place where there is none', async () => {
    const looked = findBaseline(['file:a'], search(first(new UnreachableError({ message: '503' }))))
    await expect(looked).rejects.toThrow(/^baseline file:a: 503$/)
  })

  it('is passed over where the policy says so', async () => {
    const error = new UnreachableError({ message: '503', hint: 'Run the job again' })
    const { tried } = await findBaseline(two, search(first(error), {}, next))
    expect(tried.map(({ result, detail }) => [result, detail])).toEqual([
      ['unreachable', '503; Run the job again'],
      ['used', 'numbers without rows (version 3)']
    ])
  })

  it.each([
    ['there is no next', ['file:a']],
    ['the next has none', ['file:a', 'file:c']],
    ['it is the last', ['file:c', 'file:a']]
  ])('is no absence where %s [fail-open 1]', async (_, references) => {
    const open = (reference: Reference): Opened | undefined =>
      reference.scheme === 'file' && reference.path === 'a'
        ? broken(new UnreachableError({ message: '503' }))
        : undefined
    const looked = findBaseline(references, search(open, {}, next))
    await expect(looked).rejects.toThrow('baseline file:a: 503\n  No other place has a baseline')
  })

  it('is never passed over for what is in them [fail-open 1]', async () => {
    const looked = findBaseline(two, search(first(new MeasurementError({ message: 'another digest' })), {}, next))
    await expect(looked).rejects.toThrow(/^baseline file:a: another digest$/)
  })
})

describe('a place that does not open', () => {
  const two = ['file:a', 'file:b']
  const failing = (error: Error) => (reference: Reference) => {
    if (reference.scheme === 'file' && reference.path === 'a') throw error
    return evaluation()
  }

  it('is passed over where it cannot be reached and the policy says so', async () => {
    const open = failing(new UnreachableError({ message: '503' }))
    expect(await findBaseline(two, search(open, {}, ', on-unreachable: next'))).toMatchObject({ reference: 'file:b' })
    await expect(findBaseline(two, search(open))).rejects.toThrow(
      'baseline file:a: 503\n  Write `on-unreachable: next` if the next place may be used instead'
    )
    // Without another place there is nothing to go on to.
    await expect(findBaseline(['file:a'], search(open))).rejects.toThrow(/^baseline file:a: 503$/)
  })

  it.each([
    ['is there and broken', new MeasurementError({ message: 'its run was deleted', hint: 'Restore it' })],
    ['goes on', new UnfinishedError({ message: 'its run was deleted', hint: 'Restore it' })]
  ])('is never passed over where what it holds %s [fail-open 1]', async (_, error) => {
    const looked = findBaseline(two, search(failing(error), {}, ', on-unreachable: next'))
    await expect(looked).rejects.toThrow(/^baseline file:a: its run was deleted\n {2}Restore it$/)
  })
})

describe('what is there and is no baseline', () => {
  const own = { commits: [commit, 'd'.repeat(40)], proposal: true }
  const at = (...opened: readonly (Opened | undefined)[]): Search => {
    const places = new Map(opened.map((each, index) => [`file:${index}`, each]))
    return search((reference) => places.get(`file:${reference.scheme === 'file' ? reference.path : ''}`))
  }

  it.each(['fail', 'error'])(
    'is refused where its own gate ended with %s, and the next is used [rule 76]',
    async (verdict) => {
      const { tried, reference } = await findBaseline(['file:0', 'file:1'], at(evaluation({ verdict }), evaluation()))
      expect([reference, tried[0]]).toEqual([
        'file:1',
        expect.objectContaining({ result: 'refused', detail: `its own gate ended with ${verdict} (version 3)` })
      ])
    }
  )

  it.each(['pass', 'warn'])('is one where its own gate ended with %s', async (verdict) => {
    expect((await findBaseline(['file:0'], at(evaluation({ verdict })))).reference).toBe('file:0')
  })

  it('is one where it was promoted by force', async () => {
    const forced = evaluation({ verdict: 'fail', force: 'the old one is on fire' })
    expect((await findBaseline(['file:0'], at(forced))).reference).toBe('file:0')
  })

  it('is refused where a registry says so of its numbers; production that it says was let pass is judged again [rule 76]', async () => {
    const numbers = (decision: Numbers['decision']): Opened => ({
      shelf: heldShelf(new Map()),
      path: '',
      commit,
      numbers: () => Promise.resolve({ metrics: new Map(), ...(decision && { decision }) })
    })
    const nightly = (opened: Opened): Promise<Found> =>
      findBaseline(['file:0'], { ...at(opened), judged: { ...own, proposal: false } })
    await expect(nightly(numbers({ verdict: 'fail' }))).rejects.toThrow('its own gate ended with fail')
    await expect(nightly(numbers(undefined))).rejects.toThrow('beside itself')
    expect((await nightly(numbers({ verdict: 'pass' }))).reference).toBe('file:0')
    expect((await nightly(numbers({ verdict: 'fail', force: 'on fire' }))).reference).toBe('file:0')
  })

  it.each(['', ' \n'])('is refused where the reason of the force is %j: that is none [rule 76]', async (force) => {
    const looked = findBaseline(['file:0'], at(evaluation({ verdict: 'fail', force })))
    await expect(looked).rejects.toThrow('its own gate ended with fail')
  })

  it.each([
    ['there is no other', ['file:0']],
    ['no other has one', ['file:0', 'file:1']]
  ])('is no first adoption where %s [rule 76] [fail-open 1]', async (_, references) => {
    const looked = findBaseline(references, at(evaluation({ verdict: 'fail' }), undefined))
    await expect(looked).rejects.toThrow(
      'baseline file:0: its own gate ended with fail (version 3)\n  No other place has a baseline: promote a model'
    )
  })

  it.each([
    ['its evaluation says so', evaluation({ commit, verdict: 'pass' })],
    ['its place says so', { ...evaluation(), commit: 'd'.repeat(40) }],
    ['in short, as git does', evaluation({ commit: commit.slice(0, 7), verdict: 'pass' })],
    ['in capitals', { ...evaluation(), commit: commit.toUpperCase() }],
    ['it is kept there', { ...evaluation({ commit: 'e'.repeat(40) }), kept: commit }]
  ])('is refused where it is of the proposal itself: %s [rule 75]', async (_, opened) => {
    const one = { ...at(opened, evaluation()), judged: own }
    expect((await findBaseline(['file:0', 'file:1'], one)).reference).toBe('file:1')
    await expect(findBaseline(['file:0'], one)).rejects.toThrow(
      'baseline file:0: it is of the commit that is judged: a model always passes beside itself'
    )
  })

  it('is none of the proposal where a name that is no commit begins like it', async () => {
    for (const other of ['c'.repeat(6), '', `${commit}0`])
      expect((await findBaseline(['file:0'], { ...at(evaluation({ commit: other })), judged: own })).reference).toBe(
        'file:0'
      )
  })

  it('is production itself where that is judged again and its gate let it pass [rule 75]', async () => {
    const nightly = { ...own, proposal: false }
    const promoted = { ...at(evaluation({ commit, verdict: 'pass' })), judged: nightly }
    expect((await findBaseline(['file:0'], promoted)).reference).toBe('file:0')
    const kept = { ...at({ ...evaluation(), kept: commit }), judged: nightly }
    expect((await findBaseline(['file:0'], kept)).reference).toBe('file:0')
    // What nobody judged may be what this very commit logged a minute ago.
    for (const opened of [evaluation({ commit }), { ...evaluation(), commit }])
      await expect(findBaseline(['file:0'], { ...at(opened), judged: nightly })).rejects.toThrow('beside itself')
  })
})

it('a time that is no time is none: nobody says how old the baseline is [fail-open 14]', async () => {
  // What a registry holds where somebody wrote nanoseconds for milliseconds.
  for (const madeAt of [new Date(1.7e18), new Date(Number.NaN)])
    expect(
      await findBaseline(
        ['file:a'],
        search(() => ({ ...evaluation(), madeAt }))
      )
    ).not.toHaveProperty('madeAt')
  const madeAt = new Date(0)
  expect(
    await findBaseline(
      ['file:a'],
      search(() => ({ ...evaluation(), madeAt }))
    )
  ).toMatchObject({ madeAt })
})
