import type { Found } from '../baseline/index.js'
import { MeasurementError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { dataStandards, type DataStandards, type GivenTables } from './data-standards.js'
import type { LocatedPolicy } from './load-policies.js'
import { resolveAnchor, resolveBaseline } from './resolve-baseline.js'

/** Production's numbers and the pinned release, or why they cannot be read. */
export interface Production {
  readonly found: Found
  readonly anchor?: Found
  /** What the data are held against. */
  readonly data?: DataStandards
  readonly error?: MeasurementError
}

/**
 * Reads what a model is compared with. Done for every model before the code of any candidate runs: what that writes cannot be taken for a
 * standard, not even for another model's.
 */
export async function productionOf(
  located: LocatedPolicy,
  { baseline, ...given }: GivenTables & { readonly baseline: readonly string[] },
  frontend: Frontend
): Promise<Production> {
  const { policy } = located
  if (located.notRelevant !== undefined) return { found: { tried: [] } }
  let found: Found = { tried: [] }
  try {
    frontend.log.phase(`${policy.model}: looking for the baseline`)
    found = await resolveBaseline(baseline.length > 0 ? baseline : (policy.baseline?.from ?? []), located, frontend)
    const anchor = await resolveAnchor(located, frontend)
    const data = await dataStandards(located, { found, given }, frontend)
    return { found, data, ...(anchor && { anchor }) }
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    return { found, error }
  }
}
