import { expect, it } from '@jest/globals'

import { heldShelf, type Standing } from '../../../src/baseline/index.js'
import { seenBy, stateOf } from '../../../src/commands/promotion-standing.js'
import type { Tried } from '../../../src/documents/index.js'

const [flaky, mirror] = ['models:/late@champion', 'git:model-baselines:late']

const standing = (content: string): Standing => ({
  opened: { shelf: heldShelf(new Map()), path: '' },
  version: `of ${content}`,
  content
})

/** A model that was judged against the mirror, because the first place could not be reached. */
const seen = seenBy({
  run: {
    tried: [
      { reference: flaky, result: 'unreachable', detail: '503' },
      { reference: mirror, result: 'used', detail: '9 rows' }
    ] satisfies Tried[],
    baseline: mirror,
    baselineVersion: 'of old'
  },
  baseline: { kind: 'none', sameData: 'no-baseline' }
} as unknown as Parameters<typeof seenBy>[0])

const stateWhere = (there: Standing | undefined): ReturnType<typeof stateOf> =>
  stateOf(
    new Map([
      [flaky, there],
      [mirror, standing('old')]
    ]),
    seen,
    { content: 'new', commit: 'a'.repeat(40), workspace: {} as Parameters<typeof stateOf>[2]['workspace'] }
  )

it('a place that could not be reached and holds another baseline is not written over: nobody judged against it [fail-open 1]', async () => {
  expect(await stateWhere(standing('other'))).toEqual({
    kind: 'baseline-moved',
    reference: flaky,
    detail: 'it could not be reached when the model was judged, and holds a baseline'
  })
})

it.each([
  ['holds the baseline that was used instead', standing('old')],
  ['holds this model already', standing('new')],
  ['holds nothing', undefined]
])('one that %s is written', async (_, there) => {
  expect(await stateWhere(there)).toEqual({ kind: 'as-judged' })
})
