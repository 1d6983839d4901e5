import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

import { loadBaseline, type LoadedBaseline } from '../baseline/index.js'
import {
  candidateReference,
  MeasurementError,
  parseReference,
  UnfinishedError,
  UsageError
} from '../documents/index.js'
import { metricValues, refuseContradictions } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'
import type { LocatedPolicy } from './load-policies.js'
import type { Candidate } from './measure-candidate.js'
import { openBaseline, readersOf } from './resolve-baseline.js'

/** Milliseconds between two looks: what trains or evaluates elsewhere takes minutes. */
const PAUSE = 15_000

/**
 * A candidate that another system makes: looked up, and waited for, until it is there and of the commit that is judged.
 *
 * @param from reference with `{commit}` or `{pr}` in it
 * @throws MeasurementError where it is not there in time, or a place cannot be reached
 * @throws UsageError where nobody knows the commit or the pull request that `from` asks for
 */
export async function referredCandidate(from: string, located: LocatedPolicy, frontend: Frontend): Promise<Candidate> {
  const { policy, workspace } = located
  const text = filledIn(from, workspace)
  const end = performance.now() + (policy.candidate.waitMilliseconds ?? 0)
  frontend.log.phase(`waiting for the candidate ${text}`)
  for (;;) {
    const looked = await look(text, located, frontend)
    if ('side' in looked) return asCandidate(looked.side, text, located)
    const left = end - performance.now()
    if (left <= 0) {
      throw new MeasurementError({
        message: `candidate ${text}: ${looked.because}`,
        hint: 'Look at what makes it, or wait longer with candidate.wait'
      })
    }
    frontend.log.info(`candidate ${text}: ${looked.because}; ${Math.ceil(left / 60_000)} min more`)
    await pause(Math.min(PAUSE, left))
  }
}

function filledIn(
  from: string,
  { candidateCommit: commit, pullRequest }: Pick<LocatedPolicy['workspace'], 'candidateCommit' | 'pullRequest'>
): string {
  const text = candidateReference(from, { commit, pullRequest })
  const unknown = /\{(commit|pr)\}/.exec(text)?.[0]
  if (unknown === undefined) return text
  throw new UsageError({
    key: 'candidate.from',
    message: `asks for ${unknown}, and here there is ${unknown === '{pr}' ? 'no pull request' : 'no commit'}`,
    hint: 'Give the files of the candidate: --predictions or --metrics'
  })
}

type Looked = { readonly side: LoadedBaseline } | { readonly because: string }

async function look(text: string, located: LocatedPolicy, frontend: Frontend): Promise<Looked> {
  try {
    return await lookAt(text, located, frontend)
  } catch (error) {
    if (error instanceof UnfinishedError) return { because: error.problems[0]!.message }
    throw error
  }
}

async function lookAt(text: string, { policy, workspace }: LocatedPolicy, frontend: Frontend): Promise<Looked> {
  const opened = await openBaseline(parseReference(text), frontend, workspace)
  const side = opened && (await loadBaseline({ ...opened, name: text }, policy, readersOf(policy, 'candidate')))
  if (side === undefined) return { because: 'nothing there yet' }
  const judged = workspace.candidateCommit
  // Files may be kept at another commit than the one that they are of.
  const kept = opened?.kept === judged ? judged : undefined
  const commit = side.evaluation.commit ?? opened?.commit ?? kept
  // A model of another commit says nothing of this one; a reference that names the commit itself has said it.
  if (commit === undefined && judged !== undefined && !text.includes(judged))
    return { because: 'it does not say which commit it is of' }
  if (commit !== undefined && judged !== undefined && commit !== judged)
    return { because: `it is of the commit ${commit.slice(0, 12)}, not of ${judged.slice(0, 12)}` }
  return { side }
}

/** Rows are measured here; numbers count where there are no rows. */
function asCandidate(
  { evaluation, predictions, table }: LoadedBaseline,
  text: string,
  { policy, workspace }: LocatedPolicy
): Candidate {
  const metrics = metricValues(policy, { ...(predictions && { predictions }), reported: evaluation.metrics })
  refuseContradictions(metrics, evaluation.metrics, text)
  const commit = workspace.candidateCommit ?? evaluation.commit
  return {
    evaluation: { ...evaluation, metrics, ...(commit !== undefined && { commit }) },
    ...(predictions && { predictions }),
    files: [text],
    ...(table && { table })
  }
}
