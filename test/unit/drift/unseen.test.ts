import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Limit, NumericProfile, Profile } from '../../../src/documents/index.js'
import { judgeDriftAgain, storedProfile } from '../../../src/drift/index.js'
import { countedAt } from '../../../src/drift/edge-counts.js'
import { checkOf, defaults, judged, limitOf } from './judged.js'
import { bell, exponential, profileFrom, shaped, times, type Cell } from './profile-from.js'

/** The same profile with the numbers of its one column counted at these edges alone. */
function countedOnlyAt(profile: Profile, edges: readonly number[]): Profile {
  const [column] = profile.columns as [NumericProfile]
  const counts = countedAt(column, edges)!
  const exact = counts.between.every((count) => count === 0)
  return { ...profile, columns: [{ ...column, ...counts, exact }] }
}

function compared(before: readonly Cell[], after: readonly Cell[], edges: readonly number[]) {
  const reference = countedOnlyAt(profileFrom({ x: before }), edges)
  const current = countedOnlyAt(profileFrom({ x: after }), edges)
  return { reference, judgement: judged({ reference, current }) }
}

const before = shaped(20_000, bell)

describe('what the edges of a reference hide is not shown to be stable', () => {
  it.each([
    { name: 'all values lie below the first edge', edges: [1000, 2000] },
    { name: 'all values lie above the last edge', edges: [-2000, -1000] },
    { name: 'all values lie between two edges', edges: [-1000, 1000] },
    { name: 'there is no edge', edges: [] },
    { name: 'half of the values lie above the last edge', edges: [-10, -2, -1, 0] }
  ])('$name', ({ edges }) => {
    const after = shaped(20_000, (u) => (bell(u) > 0 ? bell(u) + 2 : bell(u)))
    const { judgement, reference } = compared(before, after, edges)
    const check = checkOf(judgement, 'drift/x')
    expect([check.status, limitOf(check, 'ks').status, limitOf(check, 'wasserstein').status]).toEqual(
      times(3, 'inconclusive')
    )
    expect(check.reason).toMatch(
      /; the edges of the reference profile do not part (100|50) % of the rows, so no change among these is seen\.$/
    )
    expect(check.nextStep).toBe(
      'Make the profile of the reference again from its rows, without `--edges`, or compare with the table itself.'
    )
    const again = judgeDriftAgain(judgement.checks, {
      entry: defaults,
      confidence: 0.95,
      outputs: new Set(),
      reference: { profile: reference, lasting: true }
    })
    expect(again).toEqual(judgement.checks)
  })

  it('is little beside the limit at 500 quantiles', () => {
    const reference = storedProfile(profileFrom({ x: before }), { minCount: 0 })
    const { edges } = reference.columns[0] as NumericProfile
    const current = countedOnlyAt(profileFrom({ x: shaped(15_000, bell) }), edges)
    const check = checkOf(judged({ reference, current }), 'drift/x')
    expect(check.status).toBe('pass')
    const narrow = judged({ reference, current }, { limits: { ...defaults.limits, ks: 0.015 } })
    expect(limitOf(checkOf(narrow, 'drift/x'), 'ks')).toMatchObject({ status: 'inconclusive' })
  })

  it('passes no limit that the rows themselves do not pass', () => {
    const shapes: readonly ((u: number) => number)[] = [
      bell,
      exponential,
      (u) => Math.round(3 * bell(u)),
      (u) => (u < 0.7 ? 0 : exponential(u) + 1),
      (u) => Math.exp(2 * bell(u)),
      () => 3
    ]
    const table = fc.record({
      n: fc.integer({ min: 1, max: 2500 }),
      m: fc.integer({ min: 1, max: 2500 }),
      shape: fc.constantFrom(...shapes),
      bend: fc.constantFrom<((x: number) => number)[]>(
        (x) => x,
        (x) => x + 0.1,
        (x) => x + 0.4,
        (x) => (x > 0 ? x * 1.3 : x),
        (x) => (Math.abs(x) < 0.3 ? 0 : x),
        (x) => (x > 1 ? 50 : x)
      ),
      edges: fc.uniqueArray(fc.double({ min: -6, max: 12, noNaN: true }), { maxLength: 40 }),
      step: fc.constantFrom(0, 1, 3, 10, 100)
    })
    const mayPass = (profiles: { reference: Profile; current: Profile }): Limit[] =>
      checkOf(judged(profiles), 'drift/x').limits.filter((limit) => limit.mayPass)
    fc.assert(
      fc.property(table, ({ n, m, shape, bend, edges, step }) => {
        const reference = profileFrom({ x: shaped(n, shape) })
        const current = profileFrom({ x: shaped(m, (u) => bend(shape(u))) })
        const own = (reference.columns[0] as NumericProfile).edges
        const some = own.filter((_, index) => step > 0 && (index % step === 0 || index === own.length - 1))
        const at = [...new Set([...edges.map((edge) => edge + 0), ...some])].sort((a, b) => a - b)
        const rules = mayPass({ reference, current }).map(({ rule }) => rule)
        const thinned = { reference: countedOnlyAt(reference, at), current: countedOnlyAt(current, at) }
        expect(rules).toEqual(expect.arrayContaining(mayPass(thinned).map(({ rule }) => rule)))
      }),
      { numRuns: 150 }
    )
  })
})
