import { UsageError, type Check } from '../documents/index.js'
import type { Received } from '../github/index.js'
import type { LocatedPolicy } from './load-policies.js'

/**
 * A check for each leg that had to hand over a document: one that did not is an error, which no policy turns off. `eu` is a leg of any model,
 * `churn/eu` one of the model churn. Of a model that is not judged nothing is expected.
 */
export function legChecks(
  expected: readonly string[],
  documents: readonly Pick<Received, 'leg' | 'model'>[],
  { policy, notRelevant }: Pick<LocatedPolicy, 'policy' | 'notRelevant'>
): Check[] {
  if (notRelevant !== undefined) return []
  return [...new Set(expected)]
    .map((name) => ({ name, ...partsOf(name) }))
    .filter(({ model }) => model === undefined || model === policy.model)
    .map(({ name, model, leg }) => {
      const there = documents.some((document) => document.leg === leg && (model ?? document.model) === document.model)
      return {
        id: `leg/${name}`,
        family: 'leg',
        subject: name,
        status: there ? 'pass' : 'error',
        severity: 'block',
        limits: [],
        reason: there ? 'The leg handed over a document.' : `The leg ${JSON.stringify(name)} handed over no document.`,
        nextStep: there ? '' : 'Look at the log of that leg.'
      } satisfies Check
    })
}

/** @throws UsageError where a leg is expected of a model that no policy is for: nobody would look for it */
export function refuseStrangeLegs(expected: readonly string[], policies: readonly LocatedPolicy[]): void {
  const models = policies.map(({ policy }) => policy.model)
  const strange = expected.filter((name) => !models.includes(partsOf(name).model ?? models[0] ?? ''))
  if (strange.length === 0) return
  throw new UsageError(
    strange.map((name) => ({
      message: `the input expected-legs: ${JSON.stringify(name)} is a leg of a model that no policy is for`,
      hint: `Write <leg> or <model>/<leg>; the models are ${models.join(', ')}`
    }))
  )
}

function partsOf(name: string): { readonly model: string | undefined; readonly leg: string } {
  const slash = name.indexOf('/')
  return slash === -1 ? { model: undefined, leg: name } : { model: name.slice(0, slash), leg: name.slice(slash + 1) }
}
