import {
  MeasurementError,
  UsageError,
  type CandidateEntry,
  type Check,
  type Policy,
  type Repository
} from '../documents/index.js'
import { firstCheck, loosenedCheck, measurementCheck } from '../policy/index.js'
import { policyOnFloor } from './on-floor.js'
import { policiesOfBase } from './policies-of-base.js'
import { proposedPolicy, type Proposal } from './proposed-policy.js'
import type { ReadFloor } from './read-once.js'
import { standardChanges } from './standard-changes.js'
import { differenceOf, standsFor, type Difference } from './tree-difference.js'
import { inRepository, type Standards } from './workspace.js'

/** What a proposed change does to its own standards. */
export interface PolicyReview {
  /** Every difference, the weaker first. */
  readonly changed: readonly string[]
  readonly checks: readonly Check[]
}

/** A policy as it judges, and what the head would make of it. */
export interface Reviewed {
  readonly policy: Policy
  readonly review: PolicyReview
}

/**
 * Reads a policy at the commit that judges. Of a proposal `candidate` is read at the head, as far as it starts the measurement; all other
 * differences are listed and do not count.
 *
 * @param patterns all that are asked for, the path's own among them
 * @throws UsageError where either is mistaken
 * @throws MeasurementError where the base has other policies and not this one
 */
export async function reviewPolicy(
  { path, patterns }: Pick<Proposed, 'path' | 'patterns'>,
  standards: Standards,
  readFloor: ReadFloor
): Promise<Reviewed> {
  const { repository, proposal, trustsHead } = standards
  const file = inRepository({ prefix: standards.policyPrefix }, path)
  const bytes = await repository.readFile(file)
  if (bytes === undefined)
    return proposal ? firstAdoption({ path, file, patterns }, standards, readFloor) : notThere(path, repository)
  const inForce = await policyOnFloor(bytes, path, readFloor)
  if (!proposal) return { policy: inForce, review: { changed: [], checks: [] } }
  const difference = await differenceOf(standards)
  const proposed = await proposalOf(path, { inForce, standards, difference }, readFloor)
  const policy = trustsHead ? { ...inForce, candidate: proposed.candidate } : inForce
  const changes = [...proposed.changes, ...standardChanges(policy, standards, difference)]
  const weaker = changes.filter(({ loosens }) => loosens).map(({ text }) => text)
  return {
    policy,
    review: {
      changed: [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)].map(
        ({ text }) => text
      ),
      checks: [
        ...(weaker.length > 0 ? [loosenedCheck(weaker)] : []),
        ...measurementChanges(inForce, standards, { difference, proposed })
      ]
    }
  }
}

interface Reviewing {
  readonly inForce: Policy
  readonly standards: Standards
  readonly difference: Difference
}

/** What the head makes of a policy of the base, with what it starts. */
async function proposalOf(
  path: string,
  { inForce, standards, difference }: Reviewing,
  readFloor: ReadFloor
): Promise<Proposal> {
  const { head, policyPrefix, trustsHead } = standards
  const file = inRepository({ prefix: policyPrefix }, path)
  if (!difference.changed.some((each) => each.path === file)) return { candidate: inForce.candidate, changes: [] }
  const bytes = await head.readFile(file)
  if (bytes === undefined)
    return {
      candidate: inForce.candidate,
      changes: [{ text: `${path}: the policy becomes nothing`, loosens: true }]
    }
  const ofHead = { bytes, file: `${path} (of the pull request)`, trusted: trustsHead }
  const { candidate, changes } = await proposedPolicy(ofHead, inForce, readFloor)
  return { candidate: trustsHead ? startedBy(candidate, inForce.candidate, path) : candidate, changes }
}

/**
 * The head says what is started and where its numbers are. How often, what the numbers become, and what is watched judges, and is the base's.
 *
 * @throws UsageError where what the head starts cannot be repeated as the base demands
 */
function startedBy(head: CandidateEntry, base: CandidateEntry, path: string): CandidateEntry {
  const { repeats, aggregate, measuredBy } = base
  if (repeats > 1 && (head.run === undefined || head.predictions !== undefined || head.from !== undefined)) {
    throw new UsageError({
      file: path,
      key: 'candidate.repeats',
      message: `is ${repeats} on the base, and what the pull request measures by cannot be repeated`,
      hint: 'Keep candidate.run and candidate.metrics, and take repeats out of the policy in a pull request of its own'
    })
  }
  return { ...head, repeats, aggregate, measuredBy }
}

function notThere(path: string, { commit }: Repository): never {
  throw new UsageError({
    file: path,
    message: `is not in commit ${commit.slice(0, 12)}`,
    hint: 'Name a commit that holds the policy'
  })
}

/** A policy that the base does not hold. */
interface Proposed {
  readonly path: string
  /** The same, from the root of the repository. */
  readonly file: string
  readonly patterns: readonly string[]
}

/** A repository that has no policy yet is judged by the one that is proposed. Absence is known, because the whole tree was read. */
async function firstAdoption(
  { path, file, patterns }: Proposed,
  standards: Standards,
  readFloor: ReadFloor
): Promise<Reviewed> {
  const { repository, head, trustsHead } = standards
  const others = await policiesOfBase(patterns, standards)
  if (others.length > 0) {
    throw new MeasurementError({
      file: path,
      message: `is not in the base commit ${repository.commit.slice(0, 12)}, which has other policies: ${others.slice(0, 5).join(', ')}`,
      hint: 'Merge the new policy in a pull request of its own, before anything is judged by it'
    })
  }
  if (!trustsHead) {
    throw new MeasurementError({
      file: path,
      message: `is not in the base commit ${repository.commit.slice(0, 12)}, and here a fork cannot bring the first policy`,
      hint: 'Merge the policy first: it judges from then on'
    })
  }
  const bytes = await head.readFile(file)
  if (bytes === undefined) {
    throw new UsageError({
      file: path,
      message: 'is neither in the base commit nor in the pull request',
      hint: 'Write one (the README of Model Gate shows the least that works), or name it with the input policy'
    })
  }
  return { policy: await policyOnFloor(bytes, path, readFloor), review: { changed: [], checks: [firstCheck(path)] } }
}

/**
 * Files that the policy in force says the measurement depends on, and that the head changes, adds or takes away; and what the head starts instead of
 * what reads them.
 */
function measurementChanges(
  { candidate: { measuredBy } }: Policy,
  standards: Standards,
  { difference: { changed }, proposed }: { readonly difference: Difference; readonly proposed: Proposal }
): readonly Check[] {
  if (measuredBy.length === 0) return []
  const patterns = measuredBy.map((path) => inRepository(standards, path))
  const files = changed.map(({ path }) => path).filter((path) => patterns.some((pattern) => standsFor(pattern, path)))
  const started = proposed.changes.filter(({ measures }) => measures).map(({ text }) => text)
  const named = [...started, ...files.sort()]
  return named.length === 0 ? [] : [measurementCheck(named)]
}
