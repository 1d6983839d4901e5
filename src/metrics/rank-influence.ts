import type { ClassRows } from '../predictions/index.js'
import { ranked, type Ranked } from '../statistics/index.js'
import type { Choice, Influence, OfRanks, OfThresholds } from './metric.js'

/** Value and influence values of a metric of ranks: its plain mean over the rankings of one class or of several. */
export function rankInfluence({ influence }: OfRanks | OfThresholds, rankings: readonly Ranked[]): Influence {
  if (rankings.length === 1) return influence(rankings[0]!)
  let value = 0
  const ofRow = new Float64Array(rankings[0]?.order.length ?? 0)
  for (const ranking of rankings) {
    const part = influence(ranking)
    value += part.value
    for (let row = 0; row < ofRow.length; row++) ofRow[row]! += part.ofRow[row]! / rankings.length
  }
  return { value: value / rankings.length, ofRow }
}

/** The same of some rows. */
export function rankInfluenceOf(metric: OfRanks | OfThresholds, rows: ClassRows, choice: Choice): Influence {
  const rankings = metric.rankings(rows, choice)
  return rankInfluence(
    metric,
    rankings.map(({ positive, scores }) => ranked(positive, scores, rows.weights))
  )
}
