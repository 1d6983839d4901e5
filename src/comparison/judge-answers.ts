import { worstStatus, type Check, type Limit, type Policy } from '../documents/index.js'
import { isMagnitude, measureName } from '../metrics/index.js'
import type { Answer, Asked } from './evidence.js'
import { flagged } from './flags.js'
import { adjusted, hypothesesIn, type QValues } from './hypotheses.js'
import { judge, limitOf, moreRows, type Judgement } from './judgement.js'
import { ofDifference } from './question.js'
import { sentence } from './wording.js'

/** Turns measured answers into checks: correction over all of them, each limit judged, each check as bad as its worst limit. */
export function judgeAnswers(answers: readonly Answer[], policy: Pick<Policy, 'confidence'>): Check[] {
  const by = { confidence: policy.confidence, q: adjusted(answers), hypotheses: hypothesesIn(answers) }
  return answers.map((answer) => checkOf(answer, by))
}

/** What all checks are judged by. */
interface Correction {
  readonly confidence: number
  readonly q: QValues
  readonly hypotheses: number
}

function checkOf(answer: Answer, by: Correction): Check {
  const { question, shown } = answer
  const judged = answer.asked.map((asked) => judgeAsked(answer, asked, by))
  const status = worstStatus(judged.map(({ limit }) => limit.status))
  const decisive = judged.filter(({ limit }) => limit.status === status)
  return {
    id: question.id,
    family: question.family === 'anchor' ? 'anchor' : 'metric',
    subject: question.entry.key,
    ...(question.slice && { slice: question.slice }),
    status,
    severity: question.entry.severity,
    metric: measureName(question.entry.measure),
    direction: question.entry.direction,
    ...shown,
    limits: judged.map(({ limit }) => limit),
    reason: sentence(unique(decisive.map(({ limit }) => limit.reason)).join('; ')),
    nextStep: stepsOf(decisive.map(({ outcome }) => outcome))
      .map(sentence)
      .join(' ')
  }
}

function judgeAsked(
  { question: { entry, ...question }, shown }: Answer,
  asked: Asked,
  { confidence, q, hypotheses }: Correction
): { limit: Limit; outcome: Judgement } {
  if ('obstacle' in asked) {
    const { status, reason } = asked.obstacle
    const of = ofDifference(asked.limit.rule) ? 'difference' : 'candidate'
    return { limit: { ...asked.limit, status, of, mayPass: false, reason }, outcome: asked.obstacle }
  }
  const corrected = q({ entry, ...question }, asked)
  const by = {
    entry,
    limit: asked.limit,
    confidence,
    magnitude: entry.measure.kind === 'catalogue' && isMagnitude(entry.measure.metric),
    ...(shown.baseline !== undefined && { baseline: shown.baseline }),
    ...(corrected !== undefined && { q: corrected, hypotheses }),
    ...(question.slice !== undefined && { slice: question.slice })
  }
  const outcome = flagged(judge(asked.evidence, by), asked.evidence, by)
  return { limit: limitOf(asked.limit, asked.evidence, corrected, outcome), outcome }
}

/** More rows are asked for once, best by the step that says what they would do. */
function stepsOf(outcomes: readonly Judgement[]): string[] {
  const steps = unique(outcomes.map(({ nextStep }) => nextStep).filter((step) => step !== ''))
  const asksForRows = (step: string): boolean => step !== moreRows && /\brows\b/.test(step)
  return steps.some(asksForRows) ? steps.filter((step) => step !== moreRows) : steps
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
