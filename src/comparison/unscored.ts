import type { Predictions } from '../predictions/index.js'
import type { Asking } from './answers.js'
import { countInWords } from './wording.js'

/** How many items count for nothing because a side has no score of them: whoever reads how many rows there are must know. */
export function unscoredNote({
  candidate: { predictions },
  standing
}: Pick<Asking, 'candidate' | 'standing'>): string[] {
  const other = standing.kind === 'paired' ? standing.baseline.predictions : undefined
  const [own, others] = [predictions, other].map(unscoredIn)
  const all = predictions?.rows.count ?? 0
  const either = Array.from({ length: all }, (_, row) => own?.[row] === true || others?.[row] === true)
  const left = countOf(either)
  if (left === 0) return []
  const parts = (
    [
      ['candidate', own],
      ['baseline', others]
    ] as const
  ).flatMap(([side, unscored = []]) => {
    const count = countOf(unscored)
    return count === 0 ? [] : [`${countInWords(count)} ${count === 1 ? 'has' : 'have'} no score of the ${side}`]
  })
  return [
    `${countInWords(left)} of ${countInWords(all)} items ${left === 1 ? 'is' : 'are'} left out: ${parts.join(', ')}`
  ]
}

/** By row, in canonical order; undefined of other tasks, where each row has what it is measured by. */
function unscoredIn(predictions: Predictions | undefined): boolean[] | undefined {
  const rows = predictions?.rows
  return rows?.type === 'score' ? Array.from(rows.scores, Number.isNaN) : undefined
}

function countOf(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length
}
