import { rankInfluence, type OfRanks, type OfThresholds } from '../metrics/index.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { delongOf, LEAST_TO_RANK, placements, ranked, type Ranked } from '../statistics/index.js'
import { alike } from './alike.js'
import { decimalDifference } from './decimal.js'
import { estimateInfluences } from './estimate-influence.js'
import type { Estimates } from './estimates.js'
import type { Measured } from './measured.js'
import { inPart, type Part, type RowsPair } from './part.js'
import { counted, rarer } from './supported.js'

/** A metric of ranks and the rows that are ranked. */
export type RankMeasure = Measured<OfRanks | OfThresholds> & { readonly pair: RowsPair }

/** Rows of a part ranked by each model, one class against the rest after the other. */
interface Sample {
  /** One a class, in the order of the rows. */
  readonly positive: readonly Uint8Array[]
  readonly candidate: readonly Ranked[]
  readonly baseline?: readonly Ranked[]
}

/** Metrics of ranks: all that rank by the same scores share one sort. */
export function estimateRanks(measures: readonly RankMeasure[]): (part: Part) => [string, Estimates][] {
  const families = [...alike(measures).values()].map((family) => ({ family, sample: sampler(family[0]!) }))
  return (part) =>
    families.flatMap(({ family, sample }) => {
      const ofPart = sample(part)
      return family.map(({ key, metric }): [string, Estimates] => [key, estimate(metric, ofPart)])
    })
}

function sampler({ metric, choice, pair: { candidate, baseline } }: RankMeasure): (part: Part) => Sample {
  const rankings = (rows: MetricRows) => metric.rankings(rows as ClassRows, choice)
  const [ofCandidate, ofBaseline] = [rankings(candidate), baseline && rankings(baseline)]
  return (part) => {
    const positive = ofCandidate.map((ranking) => inPart(ranking.positive, part))
    const rankedBy = (of: typeof ofCandidate) =>
      of.map(({ scores }, index) => ranked(positive[index]!, inPart(scores, part)))
    return { positive, candidate: rankedBy(ofCandidate), ...(ofBaseline && { baseline: rankedBy(ofBaseline) }) }
  }
}

function estimate(metric: OfRanks | OfThresholds, sample: Sample): Estimates {
  const { positive, candidate, baseline } = sample
  if (metric.kind === 'ranks' && candidate.length === 1) return estimateArea(positive[0]!, candidate[0]!, baseline?.[0])
  const estimates = estimateInfluences(rankInfluence(metric, candidate), baseline && rankInfluence(metric, baseline))
  return metric.kind === 'ranks' ? withRarest(estimates, positive) : estimates
}

function estimateArea(
  positive: Uint8Array,
  rankedByCandidate: Ranked,
  rankedByBaseline: Ranked | undefined
): Estimates {
  const n = positive.length
  const ofCandidate = placements(rankedByCandidate)
  const candidate = { value: ofCandidate.auc, inference: delongOf(positive, ofCandidate) }
  if (rankedByBaseline === undefined) return { n, candidate }
  const ofBaseline = placements(rankedByBaseline)
  const value = decimalDifference(ofCandidate.auc, ofBaseline.auc)
  const inference = delongOf(positive, ofCandidate, ofBaseline)
  return { n, candidate, baseline: ofBaseline.auc, difference: { value, inference } }
}

/** A mean over classes is as sure as the rarest of them is ranked. */
function withRarest(estimates: Estimates, positive: readonly Uint8Array[]): Estimates {
  const counts = { support: Math.min(...positive.map((ofClass) => rarer(ofClass))), least: LEAST_TO_RANK }
  const { candidate, difference } = estimates
  return {
    ...estimates,
    candidate: counted(candidate, counts),
    ...(difference && { difference: counted(difference, counts) })
  }
}
