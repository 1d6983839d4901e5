import { describe, expect, it } from '@jest/globals'

import { waiverNotes, type WaiverOutcome } from '../../../src/verdict/index.js'

const outcome = (over: Partial<WaiverOutcome>): WaiverOutcome => ({
  check: 'metric/accuracy',
  rule: 'max-drop',
  until: '2026-12-12',
  owner: '@acme/risk',
  reason: 'x',
  state: 'used',
  expiresInDays: 20,
  ...over
})

describe('waiverNotes', () => {
  it.each<readonly [Partial<WaiverOutcome>, string | undefined]>([
    [{ expiresInDays: 15 }, undefined],
    [{ expiresInDays: 14 }, 'ends in 14 days, on 2026-12-12'],
    [{ expiresInDays: 1 }, 'ends in 1 day, on 2026-12-12'],
    [{ expiresInDays: 0 }, 'ends today, 2026-12-12'],
    [{ expiresInDays: 3, state: 'unused' }, 'ends in 3 days, on 2026-12-12'],
    [{ expiresInDays: -1, state: 'expired' }, 'ended on 2026-12-12 and counts no more'],
    [{ state: 'unmatched' }, 'matches no check: mend its id, or take it out'],
    [{ state: 'exceeded' }, 'does not cover what happened: the limit is broken beyond its up-to']
  ])('says of %j what must be done [rule 16]', (over, said) => {
    expect(waiverNotes([outcome(over)])).toEqual(
      said === undefined ? [] : [`The waiver of max-drop for metric/accuracy (@acme/risk) ${said}`]
    )
  })
})
