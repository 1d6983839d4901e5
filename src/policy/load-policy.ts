import { digestOf, type CandidateEntry, type Policy } from '../documents/index.js'
import { baselineOf } from './baseline.js'
import { candidateOf } from './candidate.js'
import { policyKind } from './document-kind.js'
import { driftOf } from './drift.js'
import { laidOver, type Floor } from './floor.js'
import { noteLoosened } from './floor-kept.js'
import type { Rows } from './measure.js'
import { metricEntries } from './metric-entries.js'
import type { Mistakes } from './mistakes.js'
import { partialPolicyFile, policyFile, usualEffects, type PolicyFile } from './policy-file.js'
import { readAlong } from './read-along.js'
import { slicesOf } from './slices.js'
import { standardPath } from './standard-path.js'
import { taskOf } from './task.js'
import { waiversOf } from './waivers.js'

/**
 * Reads a policy: YAML 1.2, strict. Defaults are filled in and names are canonical.
 *
 * @param content text, or bytes in UTF-8; at most 5 MB
 * @param file name under which the user knows it
 * @param floor that the policy names by `extends`
 * @throws {UsageError} with everything that is wrong, each with line, column and key; what loosens the floor is
 */
export function loadPolicy(content: string | Uint8Array, file: string, floor?: Floor): Policy {
  const { root, source, read, mistakes, refused } = readAlong(content, file, policyKind, {
    ...schemas,
    laid: floor && laidOver(floor)
  })
  const task = root.entries.get('task')?.value
  const policy = policyOf(read, {
    has: (key) => root.entries.has(key),
    wroteOfTask: (key) => task?.kind === 'map' && task.entries.has(key),
    mistakes
  })
  if (read.extends !== floor?.reference.text) mistakes.note(['extends'], { message: 'names a floor that was not read' })
  if (floor !== undefined) noteLoosened({ floor, source }, mistakes)
  const error = refused()
  if (error !== undefined) throw error
  return { ...policy, source, digest: digestOf(content), ...(floor && { floor: recordOf(floor) }) }
}

/**
 * What a policy says of how the model is measured, where nothing else of it counts.
 *
 * @throws {UsageError} as `loadPolicy`, of what a policy says without its floor
 */
export function loadCandidate(content: string | Uint8Array, file: string): CandidateEntry {
  const { read, mistakes, refused } = readAlong(content, file, policyKind, schemas)
  const candidate = candidateOf(read.candidate, mistakes)
  const error = refused()
  if (error !== undefined) throw error
  return candidate
}

const schemas = { whole: policyFile, partial: partialPolicyFile }

function recordOf({ reference, digest }: Floor): NonNullable<Policy['floor']> {
  return { reference: reference.text, commit: reference.commit, digest }
}

interface Reading {
  /** Whether the file has the key, right or wrong. */
  readonly has: (key: string) => boolean
  readonly wroteOfTask: (key: string) => boolean
  readonly mistakes: Mistakes
}

function policyOf(
  file: PolicyFile,
  { has, wroteOfTask, mistakes }: Reading
): Omit<Policy, 'source' | 'digest' | 'floor'> {
  const rows: Rows = { described: has('task'), type: file.task?.type }
  const contract = file['data-contract']
  if (!['metrics', 'slices', 'drift', 'data-contract'].some((key) => has(key)) || asksForNothing(file, has, mistakes)) {
    mistakes.note(has('metrics') ? ['metrics'] : [], {
      message: 'asks for nothing',
      hint: 'Add metrics: { accuracy: { max-drop: 0.01 } }'
    })
  }
  const metrics = metricEntries(file.metrics ?? {}, ['metrics'], rows, mistakes)
  const slices = slicesOf(file.slices, rows, mistakes)
  const task = file.task && taskOf(file.task, wroteOfTask, mistakes)
  const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)]
  return {
    model: file.model ?? '',
    ...(file.paths !== undefined && { paths: file.paths }),
    candidate: candidateOf(file.candidate, mistakes),
    ...(task !== undefined && { task }),
    ...(file.baseline !== undefined && { baseline: baselineOf(file.baseline, mistakes) }),
    metrics,
    slices,
    ...(file.drift !== undefined && { drift: driftOf(file.drift, task, mistakes) }),
    ...(contract !== undefined && { dataContract: standardPath(contract, ['data-contract'], mistakes) }),
    confidence: file.confidence ?? 0.95,
    when: file.when ?? usualEffects,
    waivers: waiversOf(file.waivers, entries, mistakes),
    ...(file.override !== undefined && { overrideLabel: file.override.label }),
    loosened: file.loosened ?? 'warn',
    mergeQueue: file['merge-queue'] ?? 'evaluate',
    ...(file.report?.comment !== undefined && { comment: file.report.comment }),
    ...(file.log !== undefined && { log: file.log })
  }
}

function asksForNothing({ metrics, slices }: PolicyFile, has: (key: string) => boolean, mistakes: Mistakes): boolean {
  if (has('drift') || has('data-contract')) return false
  const none =
    Object.keys(metrics ?? {}).length === 0 && (slices === undefined || (Array.isArray(slices) && slices.length === 0))
  return none && mistakes.clean(['metrics']) && mistakes.clean(['slices'])
}
