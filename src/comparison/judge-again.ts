import { MeasurementError, type Check, type Policy, type Slice } from '../documents/index.js'
import { measureName } from '../metrics/index.js'
import { checkId } from './check-id.js'
import type { Answer, Shown } from './evidence.js'
import { judgeAnswers } from './judge-answers.js'
import { anchorQuestions, overallQuestions, sliceQuestion, type Question } from './question.js'
import { statedIn, unanswered } from './stated.js'

/**
 * Checks out of documents, judged again: which checks there must be, their limits, severities and statuses come from the policy; only the
 * numbers come from the documents. What no document answers is `missing`.
 *
 * @param found checks of any number of documents of one model, ids unique
 * @throws MeasurementError where the id of a check does not fit its subject and slice
 */
export function judgeAgain(found: readonly Check[], policy: Policy): Check[] {
  for (const check of found) requireFitting(check)
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

/** Every metric in every slice that documents found for any of them; columns that no document sliced are one question about the whole column. */
function sliceQuestions(found: readonly Check[], policy: Policy): Question[] {
  return policy.slices.flatMap(({ by, metrics }) =>
    by.flatMap((columns) => {
      const keys = metrics.map(({ key }) => key)
      const slices = slicesBy(
        columns,
        found.filter(({ subject }) => keys.includes(subject))
      )
      const asked = slices.length > 0 ? slices : [Object.fromEntries(columns.map((column) => [column, '*']))]
      return asked.flatMap((slice) => metrics.map((entry) => sliceQuestion(entry, slice)))
    })
  )
}

/** The slices by these columns, each once, in the order of the documents. */
function slicesBy(columns: readonly string[], checks: readonly Check[]): Slice[] {
  const slices = checks.flatMap(({ subject, slice, id }) => {
    if (slice === undefined || id !== checkId('metric', subject, slice)) return []
    return Object.keys(slice).sort().join('\u0000') === columns.join('\u0000') ? [slice] : []
  })
  return [...new Map(slices.map((slice) => [checkId('', '', slice), slice])).values()]
}

/** A check that is passed over would be a slice that nobody judges. */
function requireFitting({ id, family, subject, slice }: Check): void {
  if (family !== 'metric' || id === checkId('metric', subject, slice)) return
  throw new MeasurementError({
    message: `the check ${JSON.stringify(id)} is not of the subject and the slice that it states`,
    hint: 'Measure again; where *** stands in it, a value of a column of slices holds a secret of the environment'
  })
}

function answerOf(question: Question, check: Check | undefined, policy: Policy): Answer {
  const { limits } = question.entry
  if (check === undefined || ofAnother(check, question))
    return { question, shown: {}, asked: limits.map((limit) => ({ limit, obstacle: unanswered })) }
  return { question, shown: shownOf(check), asked: limits.map((limit) => statedIn(check, limit, { question, policy })) }
}

/** A key under which another policy measured another metric, or the same one turned round, answers nothing. */
function ofAnother(check: Check, { entry }: Question): boolean {
  return check.metric !== measureName(entry.measure) || check.direction !== entry.direction
}

function shownOf({ baseline, candidate, difference, method, n, repeats }: Check): Shown {
  return {
    ...(baseline !== undefined && { baseline }),
    ...(candidate !== undefined && { candidate }),
    ...(difference !== undefined && { difference }),
    ...(method !== undefined && { method }),
    ...(n !== undefined && { n }),
    ...(repeats !== undefined && { repeats })
  }
}
