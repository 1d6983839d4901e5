import type { Plan, Promotion, Standing } from '../baseline/index.js'
import type { Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { applyPlans, movedEnd } from './apply-plans.js'
import { endOf, type End } from './promotion-end.js'
import { seenBy, standingsOf, stateOf, type Standings } from './promotion-standing.js'
import { askWriters, type Asked, type Places } from './promotion-targets.js'

const advice = 'Re-run this workflow to be judged against the new one'

/** What is promoted, and on whose word. */
export interface Request {
  readonly promotion: Promotion
  readonly report: Report
  readonly dryRun: boolean
}

/**
 * Writes a model to every place, each read again just before. Where one cannot be written, the end says what was written before.
 *
 * @throws MeasurementError where a place cannot be read
 */
export async function promoteTo(
  places: Places,
  { promotion, report, dryRun }: Request,
  frontend: Frontend
): Promise<End> {
  const { located } = places
  const seen = seenBy(report)
  frontend.log.phase(`${promotion.model}: reading the baseline again`)
  // What could not be reached then matters only where it is written.
  const known = seen.filter(({ there }) => there !== undefined)
  const looked = await standingsOf(
    known.map(({ reference }) => reference),
    located,
    frontend
  )
  const { targets, passedOver } = await planned(places, { promotion, looked }, frontend)
  const todo = targets.flatMap(({ reference, answer: { plan } }) => (plan ? [{ reference, answer: plan }] : []))
  const held = targets.filter(({ answer }) => answer.plan === undefined)
  const lines = [...passedOver, ...held.map(({ reference }) => `${reference}: holds this model already`)]
  if (todo.length === 0) return endOf('unchanged', { lines })
  const own = targets.map(({ reference, answer }) => [reference, answer.standing] as const)
  const state = await stateOf(new Map([...looked, ...own]), seen, { ...promotion, workspace: located.workspace })
  if (state.kind === 'outdated') return endOf('outdated', { lines: [`${state.reference}: ${state.detail}`] })
  if (state.kind === 'baseline-moved') return movedEnd(`${state.reference}: ${state.detail}`, { lines, advice })
  return applyPlans(todo, { lines, dryRun, done: 'promoted', advice }, frontend)
}

/** A plan for every place that does not hold the model already. */
function planned(
  places: Places,
  { promotion, looked }: { readonly promotion: Promotion; readonly looked: Standings },
  frontend: Frontend
): Promise<Asked<{ readonly standing: Standing | undefined; readonly plan: Plan | undefined }>> {
  return askWriters(places, frontend, async (writer, reference, text) => {
    const known = looked.has(text) ? looked : await standingsOf([text], places.located, frontend)
    const standing = known.get(text)
    if (standing?.content === promotion.content) return { standing, plan: undefined }
    return { standing, plan: await writer.plan(reference, promotion, standing?.opened) }
  })
}
