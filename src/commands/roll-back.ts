import type { Frontend } from '../frontends/index.js'
import { applyPlans } from './apply-plans.js'
import { endOf, type End } from './promotion-end.js'
import { askWriters, type Places } from './promotion-targets.js'

/** Makes the baseline before the current one the current one, in every place: all are read before the first is written. */
export async function rollBack(places: Places, dryRun: boolean, frontend: Frontend): Promise<End> {
  frontend.log.phase('reading the baselines before')
  const { targets, passedOver } = await askWriters(places, frontend, (writer, reference) => writer.rollback(reference))
  const todo = targets.flatMap(({ reference, answer }) => ('nothing' in answer ? [] : [{ reference, answer }]))
  const stay = targets.flatMap(({ reference, answer }) =>
    'nothing' in answer ? [`${reference}: there is no baseline before: ${answer.nothing}`] : []
  )
  const lines = [...passedOver, ...stay]
  if (todo.length === 0) return endOf('nothing-before', { lines })
  const advice = 'Look who moved it, and roll back again where it is still needed'
  return applyPlans(todo, { lines, dryRun, done: 'rolled-back', advice }, frontend)
}
