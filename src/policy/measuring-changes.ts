import { isDeepStrictEqual } from 'node:util'

import type { Policy } from '../documents/index.js'
import { differences, type Difference } from './differences.js'
import { isMap } from './leaves.js'

/** Keys of `candidate` that say what is started and where its numbers are. They are read at the head, and judge nothing. */
const measuring = ['run', 'predictions', 'metrics', 'from']

/**
 * What a proposed policy changes in how its model is measured.
 *
 * @example
 * measuringChanges({ source: { candidate: { run: 'a' } } }, { source: { candidate: { run: 'b' } } }) // => [{ path: ['candidate', 'run'], text: 'candidate.run: a becomes b' }]
 */
export function measuringChanges(
  inForce: Pick<Policy, 'source'>,
  proposed: Pick<Policy, 'source'>
): readonly Difference[] {
  const [before, after] = [candidateIn(inForce), candidateIn(proposed)]
  return measuring
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .flatMap((key) => differences(['candidate', key], before[key], after[key]))
}

function candidateIn({ source: { candidate } }: Pick<Policy, 'source'>): Readonly<Record<string, unknown>> {
  return isMap(candidate) ? candidate : {}
}
