import { describe, expect, it } from '@jest/globals'

import { judgeDriftAgain, storedProfile, type DriftJudgement } from '../../../src/drift/index.js'
import { tailBucket } from '../../../src/drift/category-hash.js'
import type { Limit, Profile } from '../../../src/documents/index.js'
import { checkOf, defaults, judged, limitOf } from './judged.js'
import { profileFrom, times } from './profile-from.js'

const limit = (judgement: Pick<DriftJudgement, 'checks'>, column = 'drift/x'): Limit =>
  limitOf(checkOf(judgement, column), 'new-categories')

const table = (...values: string[]): Profile => profileFrom({ x: values }, { x: 'categorical' })

describe('the p-value of new categories', () => {
  it('is corrected over the columns of categories alone', () => {
    const columns = (fresh: number): Profile =>
      profileFrom({
        x: [...times(100 - fresh, 'a'), ...times(fresh, 'b')],
        y: times(100, 'a'),
        z: times(100, 'a'),
        n: Array.from({ length: 100 }, (_, row) => row)
      })
    const { p, q, status } = limit(judged({ reference: columns(0), current: columns(8) }))
    // Of 200 rows, 8 of a category are all among the 100 current ones: at most 1/2 to the 8th.
    expect(p).toBeCloseTo(1 / 256, 12)
    expect(q).toBeCloseTo(3 / 256, 12)
    expect(status).toBe('fail')
  })

  it('leaves to chance what a reference of rare ones may have missed', () => {
    const rare = (from: number): string[] => Array.from({ length: 30 }, (_, index) => `r${from + index}`)
    const judgement = judged({
      reference: table(...times(70, 'a'), ...rare(0)),
      current: table(...times(70, 'a'), ...rare(15))
    })
    expect(limit(judgement)).toMatchObject({ estimate: 0.15, status: 'inconclusive' })
    expect(limit(judgement).p).toBeGreaterThan(0.5)
  })

  it('needs a share that is shown to be beyond the limit', () => {
    const judgement = judged({ reference: table(...times(9000, 'a')), current: table(...times(99, 'a'), 'b') })
    expect(limit(judgement)).toMatchObject({ estimate: 0.01, status: 'inconclusive' })
    // 1 of 100 is 1 %, and as little as 0.2 % by Wilson's bound.
    expect(limit(judgement).q).toBeLessThan(0.05)
  })

  it('is told again by a document', () => {
    const reference = table(...times(300, 'a'))
    const judgement = judged({ reference, current: table(...times(250, 'a'), ...times(50, 'b')) })
    const known = { profile: reference, lasting: true }
    const by = { entry: defaults, confidence: 0.95, outputs: new Set<string>(), reference: known }
    expect(judgeDriftAgain(judgement.checks, by)).toEqual(judgement.checks)
    const without = judgement.checks.map((check) => ({
      ...check,
      limits: check.limits.map(({ p, ...others }): Limit => (p === undefined ? others : others))
    }))
    expect(limit({ checks: judgeDriftAgain(without, by) }).status).toBe('missing')
  })
})

describe('a reference that counts rare categories without their names', () => {
  const reference = storedProfile(table(...times(300, 'a'), 'rare'), { minCount: 10 })
  const other = ['b', 'c', 'd', 'e'].find((name) => tailBucket(name) !== tailBucket('rare'))!

  it('may have met a new one of the same part, and not one of another', () => {
    const current = (name: string): Profile => table(...times(250, 'a'), ...times(50, name))
    expect(limit(judged({ reference, current: current('rare') }))).toMatchObject({ estimate: 0, status: 'pass' })
    expect(limit(judged({ reference, current: current(other) }))).toMatchObject({ estimate: 50 / 300, status: 'fail' })
  })
})

describe('new categories of rows that depend on each other', () => {
  /** Twelve days of 30 rows on each side; `newOn` of the current days hold ten rows of a new category. */
  const days = (newOn: number): DriftJudgement => {
    const day = (fresh: number): string[] => [...times(30 - fresh, 'a'), ...times(fresh, 'b')]
    const reference = Array.from({ length: 12 }, () => day(0))
    const current = Array.from({ length: 12 }, (_, index) => day(index < newOn ? 10 : 0))
    const whole = (side: string[][]): Profile => table(...side.flat())
    return judged(
      {
        reference: whole(reference),
        current: whole(current),
        groups: {
          reference: reference.map((rows) => table(...rows)),
          current: current.map((rows) => table(...rows)),
          seed: 1
        }
      },
      { group: 'day' }
    )
  }

  it('may come from one day alone, whose rows would not be luck if each stood for itself', () => {
    // One day with it is a current one in every second exchange.
    expect(limit(days(1)).p).toBeGreaterThan(0.4)
    expect(limit(days(1)).p).toBeLessThan(0.6)
    expect(limit(days(1)).status).toBe('inconclusive')
  })

  it('fail where they come on most days', () => {
    expect(limit(days(10))).toMatchObject({ estimate: 100 / 360, status: 'fail' })
  })

  it('prove nothing where the groups are not known', () => {
    const judgement = judged(
      { reference: table(...times(300, 'a')), current: table(...times(200, 'a'), ...times(100, 'b')) },
      { group: 'day' }
    )
    expect(limit(judgement).status).toBe('inconclusive')
    expect(limit(judgement).p).toBeUndefined()
  })
})
