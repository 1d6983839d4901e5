import type { Check, Limit, LimitEntry, Policy } from '../documents/index.js'
import { checkId } from './check-id.js'
import type { Answer, Asked, Obstacle, Shown } from './evidence.js'
import { judgeAnswers } from './judge-answers.js'
import { anchorQuestions, overallQuestions, sliceQuestion, type Question } from './question.js'

/**
 * Checks out of documents, judged again: which checks there must be, their limits, severities and statuses come from the policy; only the
 * numbers come from the documents. What no document answers is `missing`.
 *
 * @param found checks of any number of documents of one model, ids unique
 */
export function judgeAgain(found: readonly Check[], policy: Policy): Check[] {
  const byId = new Map(found.map((check) => [check.id, check]))
  const questions = [...overallQuestions(policy), ...sliceQuestions(found, policy), ...anchored(policy)]
  return judgeAnswers(
    questions.map((question) => answerOf(question, byId.get(question.id), policy)),
    policy
  )
}

function anchored(policy: Policy): Question[] {
  return policy.baseline?.anchor === undefined ? [] : anchorQuestions(policy)
}

/** The slices that documents found; an entry that no document sliced is one question about the whole column. */
function sliceQuestions(found: readonly Check[], policy: Policy): Question[] {
  return policy.slices.flatMap(({ by, metrics }) =>
    by.flatMap((columns) =>
      metrics.flatMap((entry) => {
        const answered = found.filter(({ subject, slice, id }) => {
          return (
            slice !== undefined &&
            Object.keys(slice).sort().join('\u0000') === columns.join('\u0000') &&
            id === checkId('metric', subject, slice) &&
            subject === entry.key
          )
        })
        if (answered.length > 0) return answered.map(({ slice }) => sliceQuestion(entry, slice ?? {}))
        return [sliceQuestion(entry, Object.fromEntries(columns.map((column) => [column, '*'])))]
      })
    )
  )
}

function answerOf(question: Question, check: Check | undefined, policy: Policy): Answer {
  const { limits } = question.entry
  if (check === undefined)
    return { question, shown: {}, asked: limits.map((limit) => ({ limit, obstacle: unanswered })) }
  return { question, shown: shownOf(check), asked: limits.map((limit) => askedOf(limit, { question, check, policy })) }
}

function shownOf({ baseline, candidate, difference, method, n }: Check): Shown {
  return {
    ...(baseline !== undefined && { baseline }),
    ...(candidate !== undefined && { candidate }),
    ...(difference !== undefined && { difference }),
    ...(method !== undefined && { method }),
    ...(n !== undefined && { n })
  }
}

function askedOf(
  limit: LimitEntry,
  of: { readonly question: Question; readonly check: Check; readonly policy: Policy }
): Asked {
  const found = of.check.limits.find(({ rule }) => rule === limit.rule)
  if (found === undefined || measuredForAnother(limit, found, of)) return { limit, obstacle: unanswered }
  if (found.estimate === undefined) return { limit, obstacle: obstacleOf(found, of) }
  const { of: held, estimate, interval, p, detectable, nNeeded, mayPass, support, groups } = found
  return {
    limit,
    evidence: {
      of: held,
      estimate,
      ...(interval !== undefined && { interval }),
      ...(p !== undefined && { p }),
      ...(detectable !== undefined && { detectable }),
      ...(nNeeded !== undefined && found.value === limit.value && { nNeeded }),
      mayPass,
      ...(support !== undefined && { support }),
      ...(groups !== undefined && { groups })
    }
  }
}

/** Numbers for another confidence, or (fail-when proven) a p-value against another limit, do not answer this policy. */
function measuredForAnother(
  limit: LimitEntry,
  found: Limit,
  { question, policy }: { readonly question: Question; readonly policy: Policy }
): boolean {
  const level = Number((2 * policy.confidence - 1).toPrecision(12))
  if (found.interval !== undefined && found.interval.level !== level) return true
  return question.entry.failWhen === 'proven' && found.value !== limit.value
}

/** A reason for having no numbers is believed where it cannot turn a failure into nothing. */
function obstacleOf(
  found: Limit,
  { question, check, policy }: { readonly question: Question; readonly check: Check; readonly policy: Policy }
): Obstacle {
  const { status, reason } = found
  if (status === 'pass' || status === 'fail') return unanswered
  if (status === 'not-judged' && !isSmall(question, check, policy)) return unanswered
  return { status, reason, nextStep: check.nextStep }
}

function isSmall({ entry, slice }: Question, { n }: Check, { slices }: Policy): boolean {
  if (slice === undefined) return false
  const needed = slices.filter(({ metrics }) => metrics.includes(entry)).map(({ minRows }) => minRows)
  return n === undefined || needed.some((rows) => n < rows)
}

const unanswered: Obstacle = {
  status: 'missing',
  reason: 'no document answers it',
  nextStep: 'Look at the job that should have measured it, and at the policy that it measured by'
}
