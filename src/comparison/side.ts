import { cutText, type Evaluation, type Policy, type SameData } from '../documents/index.js'
import { pairUp, type Mismatch, type Pair, type Predictions } from '../predictions/index.js'
import type { Obstacle } from './evidence.js'
import { counted } from './wording.js'

/** One model as it was measured: its numbers, and its rows where they are at hand. */
export interface Side {
  readonly evaluation: Evaluation
  readonly predictions?: Predictions
}

/** How the candidate stands to what it is compared with. */
export type Standing =
  | { readonly kind: 'paired'; readonly pair: Pair; readonly baseline: Side }
  | { readonly kind: 'numbers'; readonly baseline: Side }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }

/** Compared where the data are the same or cannot be known to differ; never where they are known to differ. */
export function standingOf(candidate: Side, baseline: Side | undefined, task: Policy['task']): Standing {
  if (baseline === undefined) return { kind: 'obstacle', obstacle: noBaseline }
  const [ofCandidate, ofBaseline] = [digestOf(candidate), digestOf(baseline)]
  if (candidate.predictions !== undefined && baseline.predictions !== undefined) {
    const pair = pairUp(candidate.predictions, baseline.predictions, task)
    return paired(pair, baseline, task)
  }
  if (ofCandidate !== undefined && ofBaseline !== undefined && ofCandidate !== ofBaseline) {
    return {
      kind: 'obstacle',
      obstacle: incomparable(`its data digest is ${short(ofBaseline)}, the candidate's ${short(ofCandidate)}`)
    }
  }
  const differing = differingRecords(candidate, baseline)
  if (differing !== undefined) return { kind: 'obstacle', obstacle: incomparable(differing) }
  return { kind: 'numbers', baseline }
}

/**
 * What one tool says of the data of both. That it says the same of both is no proof: MLflow's digest is 32 bits of the first 10,000 rows.
 *
 * @returns undefined: it does not say that they differ
 */
function differingRecords(candidate: Side, baseline: Side): string | undefined {
  const [own, other] = [candidate, baseline].map(({ evaluation: { dataset } }) => dataset)
  if (own?.recorded === undefined || own.recorded.tool !== other?.recorded?.tool) return undefined
  if (own.recorded.digest === other.recorded.digest) return undefined
  return `${own.recorded.tool} knows them as ${recordedName(other)}, the candidate's as ${recordedName(own)}`
}

function recordedName({ name, recorded }: NonNullable<Evaluation['dataset']>): string {
  return [name, recorded?.digest]
    .map((part) => cutText(part ?? '', 64))
    .join(' ')
    .trim()
}

function paired(pair: Pair | Mismatch, baseline: Side, task: Policy['task']): Standing {
  if ('mismatch' in pair) return { kind: 'obstacle', obstacle: incomparable(pair.mismatch) }
  const regrouped = pair.differing.find(({ column }) => column === task?.weight || column === task?.group)
  return regrouped ? { kind: 'obstacle', obstacle: otherColumn(regrouped) } : { kind: 'paired', pair, baseline }
}

/** Both sides hold the column, and not the same values for the same rows. */
export function otherColumn({ column, rows }: { readonly column: string; readonly rows: number }): Obstacle {
  return incomparable(`the column ${JSON.stringify(column)} has other values in ${counted(rows, 'row')}`)
}

/** What may be said of the data on both sides. */
export function sameDataOf(candidate: Side, baseline: Side | undefined, standing: Standing): SameData {
  if (baseline === undefined) return 'no-baseline'
  if (standing.kind === 'obstacle') return 'different'
  if (standing.kind === 'paired') return 'proven'
  return digestOf(candidate) !== undefined && digestOf(baseline) !== undefined ? 'proven' : 'not-proven'
}

function digestOf({ evaluation, predictions }: Side): string | undefined {
  return predictions?.digest ?? evaluation.dataset?.digest
}

const noBaseline: Obstacle = {
  status: 'no-baseline',
  reason: 'there is no baseline to compare with',
  nextStep:
    'If production has a baseline, mend where it is looked for (`baseline.from`, --baseline); if not, promote this model as the first'
}

function incomparable(detail: string): Obstacle {
  return {
    status: 'incomparable',
    reason: `the baseline was measured on other data: ${detail}`,
    nextStep: 'Measure production again on the same rows (`baseline.run`), or promote a baseline of these data first'
  }
}

function short(digest: string): string {
  return `${digest.slice(0, 'sha256:'.length + 8)}…`
}
