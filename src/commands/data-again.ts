import type { Found } from '../baseline/index.js'
import { MeasurementError, type Check, type Policy } from '../documents/index.js'
import { judgeContractAgain, judgeDriftAgain, type KnownReference } from '../drift/index.js'
import type { Frontend } from '../frontends/index.js'
import { readContract } from './data-contract.js'
import { driftReference, leftOut, type GivenTables } from './data-standards.js'
import { outputsOf, unjudgedContract } from './drift-checks.js'
import type { LocatedPolicy } from './load-policies.js'
import { resolveBaseline } from './resolve-baseline.js'

/** What documents on data are judged with. */
export interface DataAgain {
  readonly frontend: Frontend
  readonly given: Pick<GivenTables, 'reference'>
  /** The baseline, where it was looked for already. */
  readonly found?: Found
}

/**
 * Drift and the data contract, judged again from what documents say. The reference is read again: a document says which columns it compared, and
 * only the reference says which there are.
 *
 * @throws MeasurementError where the reference cannot be read
 */
export async function dataAgain(
  checks: readonly Check[],
  located: LocatedPolicy,
  by: DataAgain
): Promise<readonly Check[]> {
  const drift = await driftAgain(checks, located, by)
  const contract = await readContract(located, by.frontend)
  if (contract === undefined) return drift
  const judged = contract === 'unjudged' ? [unjudgedContract(located.policy)] : judgeContractAgain(checks, contract)
  return [...drift, ...judged]
}

/** What documents say of drift that the policy does not ask for: a job compared, and nothing is decided by it. */
export function leftAside(checks: readonly Check[], { drift }: Pick<Policy, 'drift'>): string[] {
  return drift === undefined && checks.some(isOfColumn)
    ? ['What documents say of drift was left aside: the policy has no drift']
    : []
}

function isOfColumn({ family }: Check): boolean {
  return ['drift', 'output-drift', 'schema'].includes(family)
}

async function driftAgain(checks: readonly Check[], located: LocatedPolicy, by: DataAgain): Promise<readonly Check[]> {
  const { drift, confidence, task } = located.policy
  if (drift === undefined) return []
  // Where no document answers for any column, no reference is needed to say so.
  const answered = checks.some(isOfColumn)
  return judgeDriftAgain(checks, {
    entry: { ...drift, exclude: [...leftOut(located)] },
    confidence,
    outputs: outputsOf(task),
    reference: answered ? await knownReference(located, by) : undefined
  })
}

async function knownReference(located: LocatedPolicy, by: DataAgain): Promise<KnownReference | undefined> {
  const { given, frontend } = by
  const kind = given.reference === undefined ? located.policy.drift?.reference.kind : 'file'
  const found = kind === 'baseline' ? await baselineOf(located, by) : {}
  try {
    const reference = await driftReference(located, { found, given }, frontend)
    return reference && { profile: reference.profile, lasting: kind !== 'sql' }
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    throw new MeasurementError([...error.problems, needed], error.total + 1)
  }
}

async function baselineOf(located: LocatedPolicy, { found, frontend }: DataAgain): Promise<Found> {
  return found ?? resolveBaseline(located.policy.baseline?.from ?? [], located, frontend)
}

const needed = {
  message: 'the gate reads the reference of drift itself, else a document could leave columns out',
  hint: 'Bring it into the job of the gate as well, or keep a profile of it in the repository: `model-gate profile`'
}
