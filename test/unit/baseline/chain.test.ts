import { describe, expect, it } from '@jest/globals'

import { findBaseline, heldShelf, type Opened, type Search } from '../../../src/baseline/index.js'
import { MeasurementError, UnreachableError, type Reference } from '../../../src/documents/index.js'
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
    readers: { predictions: () => Promise.reject(new Error('read')), metrics: () => [] },
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
    await expect(looked).rejects.toThrow(/^another digest$/)
  })
})
