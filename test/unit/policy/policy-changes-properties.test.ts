import { isDeepStrictEqual } from 'node:util'

import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { UsageError, type Policy } from '../../../src/documents/index.js'
import { loadPolicy, policyChanges } from '../../../src/policy/index.js'

const runs = 500
const seed = 20_261_129

/** Few texts, so that two policies often nearly agree, and texts that read like what the list of changes says itself. */
const name = fc.oneof(
  fc.constantFrom('a', 'nothing', '{}', '[]', '["a"]', 'a becomes b', '1', 'true', 'null', '"a"', 'a"', 'a\u0000b'),
  fc.constantFrom('x', 'y').map((end) => `${'long '.repeat(40)}${end}`)
)
const number = fc.constantFrom(0.01, 0.02, 0.5)
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 })
const metrics = fc.record(
  { accuracy: fc.record({ 'max-drop': number, min: number }), f1: fc.record({ 'max-drop': number }) },
  { requiredKeys: ['accuracy'] }
)
const slice = fc.record({ by: names, metrics }, { requiredKeys: ['by', 'metrics'] })
const waiver = fc.record({
  check: fc.constantFrom('metric/accuracy', 'metric/f1'),
  rule: fc.constant('max-drop'),
  'up-to': number,
  until: fc.constantFrom('2027-12-30', '2027-12-31'),
  reason: name,
  owner: name
})
const columns = fc.dictionary(name, fc.record({ ks: number }, { requiredKeys: [] }), { maxKeys: 2 })
const source = fc.record(
  {
    paths: names,
    task: fc.record(
      { type: fc.constant('binary'), label: name, group: name, weight: name, positive: fc.oneof(name, fc.constant(1)) },
      { requiredKeys: ['type'] }
    ),
    metrics,
    slices: fc.oneof(slice, fc.array(slice, { maxLength: 3 })),
    drift: fc.record({ group: name, exclude: names, columns, current: name }, { requiredKeys: [] }),
    'data-contract': name,
    waivers: fc.uniqueArray(waiver, { maxLength: 2, selector: ({ check }) => check }),
    override: fc.record({ label: fc.constantFrom('a', 'nothing', '{}', 'a becomes b') }),
    candidate: fc.record({ run: fc.constant('a'), metrics: fc.constant('m'), repeats: fc.constantFrom(1, 2, 3) })
  },
  { requiredKeys: ['metrics'] }
)

const keys = ['paths', 'task', 'metrics', 'slices', 'drift', 'data-contract', 'waivers', 'override', 'candidate']

/** undefined where it is mistaken. */
function loaded(policy: unknown): Policy | undefined {
  try {
    return loadPolicy(JSON.stringify({ version: 1, model: 'churn', ...(policy as object) }), 'p.json')
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** What judges, whatever the order of its entries. */
function judging({ metrics: entries, slices, waivers, ...others }: Policy): unknown {
  const byKey = (list: Policy['metrics']) => Object.fromEntries(list.map((entry) => [entry.key, entry]))
  return {
    ...others,
    source: undefined,
    digest: undefined,
    metrics: byKey(entries),
    slices: slices.map((each) => ({ ...each, metrics: byKey(each.metrics) })),
    waivers: Object.fromEntries(waivers.map((each) => [each.check, each]))
  }
}

/** Whether both sides of a change are one text. What reads as two sides itself stands in quotes. */
function readsTheSame(text: string): boolean {
  const [, old, now] = /: (.*) becomes (.*)$/su.exec(text.replaceAll('"a becomes b"', 'ab')) ?? []
  return old === now
}

it('of two policies that differ at least one change is listed, and its two sides read differently [fail-open 13]', () => {
  let different = 0
  fc.assert(
    fc.property(source, source, fc.constantFrom(...keys), (one, other, key) => {
      // All of one policy but for one key: most such pairs are close.
      const near = { ...one, [key]: (other as Record<string, unknown>)[key] }
      const [before, after] = [loaded(one), loaded(near)]
      if (before === undefined || after === undefined) return
      const same = isDeepStrictEqual(judging(before), judging(after))
      const changes = policyChanges(before, after)
      different += same ? 0 : 1
      expect(same || changes.length > 0).toBe(true)
      expect(changes.length === 0 || !isDeepStrictEqual(before.source, after.source)).toBe(true)
      expect(changes.filter(({ text }) => readsTheSame(text))).toEqual([])
    }),
    { numRuns: runs, seed }
  )
  expect(different).toBeGreaterThan(runs / 4)
})
