import { MeasurementError, UsageError, type CandidateEntry, type Policy } from '../documents/index.js'
import {
  floorNamed,
  isSameFloor,
  loadCandidate,
  loadPolicy,
  measuringChanges,
  policyChanges,
  type Floor,
  type FloorReference,
  type PolicyChange
} from '../policy/index.js'
import type { ReadFloor } from './read-once.js'

/** A policy as the head has it. */
export interface Proposed {
  readonly bytes: Uint8Array
  /** Name under which its mistakes are told. */
  readonly file: string
  /** Whether any floor that it names is read; else only other commits of the one in force. */
  readonly trusted: boolean
}

/** What the head says: how it is measured, and what it changes. */
export interface Proposal {
  readonly candidate: CandidateEntry
  readonly changes: readonly ProposedChange[]
}

/** One thing that the head says otherwise. */
export interface ProposedChange extends Pick<PolicyChange, 'text' | 'loosens'> {
  /** It is how the model is measured, which the head may say. */
  readonly measures?: true
}

/**
 * Holds the policy of the head against the one in force, each on top of its own floor. A floor that cannot be read is a change that loosens, and
 * nothing is told of why: whoever proposes must not learn by it what a token may read.
 *
 * @throws UsageError where the policy is mistaken, or loosens its own floor
 */
export async function proposedPolicy(
  { bytes, file, trusted }: Proposed,
  inForce: Policy,
  readFloor: ReadFloor
): Promise<Proposal> {
  const named = floorNamed(bytes, file)
  const may = named !== undefined && (trusted || isSameFloor(named.text, inForce.floor?.reference))
  const floor = may ? await readable(named, readFloor) : undefined
  if (named !== undefined && floor === undefined) {
    const text = `extends: ${inForce.floor?.reference ?? 'nothing'} becomes ${named.text}, which cannot be read here: nothing else was compared`
    return { candidate: loadCandidate(bytes, file), changes: [{ text, loosens: true }] }
  }
  const policy = loadPolicy(bytes, file, floor)
  const measured = measuringChanges(inForce, policy).map(({ text }) => ({
    text,
    loosens: false,
    measures: true as const
  }))
  return { candidate: policy.candidate, changes: [...policyChanges(inForce, policy), ...measured] }
}

async function readable(reference: FloorReference, readFloor: ReadFloor): Promise<Floor | undefined> {
  try {
    return await readFloor(reference)
  } catch (error) {
    if (error instanceof UsageError || error instanceof MeasurementError) return undefined
    throw error
  }
}
