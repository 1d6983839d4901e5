import { digestOf, UsageError, type Policy } from '../documents/index.js'
import { keysAlong } from './along-schema.js'
import { baselineOf } from './baseline.js'
import { candidateOf } from './candidate.js'
import type { Rows } from './measure.js'
import { metricEntries } from './metric-entries.js'
import { mistakesIn, problemsOf, type Fault, type Mistakes, type PlaceOf } from './mistakes.js'
import { partialPolicyFile, policyFile, usualEffects, type PolicyFile } from './policy-file.js'
import { readYaml } from './read-yaml.js'
import { slicesOf } from './slices.js'
import { textOf } from './source-bytes.js'
import { taskOf } from './task.js'
import { waiversOf } from './waivers.js'

/** More than a person reads at once. */
const mostProblems = 100

/**
 * Reads a policy: YAML 1.2, strict. Defaults are filled in and names are canonical.
 *
 * @param content text, or bytes in UTF-8; at most 5 MB
 * @param file name under which the user knows it
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
export function loadPolicy(content: string | Uint8Array, file: string): Policy {
  const { root, faults, placeOf } = readYaml(textOf(content, file))
  if (root === undefined) throw refusal(faults, file, placeOf)
  const mistakes = mistakesIn(root, faults)
  const source = keysAlong(root, policyFile, [], mistakes)
  const read = partialPolicyFile.safeParse(source)
  if (!read.success) {
    for (const { path, message } of read.error.issues)
      mistakes.note(
        path.map((step) => (typeof step === 'number' ? step : String(step))),
        { message }
      )
    throw refusal(mistakes.faults(), file, placeOf)
  }
  const has = (key: string) => root.entries.has(key)
  const task = root.entries.get('task')?.value
  const policy = policyOf(read.data, {
    has,
    wroteOfTask: (key) => task?.kind === 'map' && task.entries.has(key),
    mistakes
  })
  if (mistakes.faults().length > 0) throw refusal(mistakes.faults(), file, placeOf)
  return { ...policy, source, digest: digestOf(content) }
}

function refusal(faults: readonly Fault[], file: string, placeOf: PlaceOf): UsageError {
  const problems = problemsOf(faults, file, placeOf)
  return new UsageError(problems.slice(0, mostProblems), problems.length)
}

interface Reading {
  /** Whether the file has the key, right or wrong. */
  readonly has: (key: string) => boolean
  readonly wroteOfTask: (key: string) => boolean
  readonly mistakes: Mistakes
}

function policyOf(file: PolicyFile, { has, wroteOfTask, mistakes }: Reading): Omit<Policy, 'source' | 'digest'> {
  const rows: Rows = { described: has('task'), type: file.task?.type }
  if (!['metrics', 'slices'].some((key) => has(key)) || asksForNothing(file, mistakes)) {
    mistakes.note(has('metrics') ? ['metrics'] : [], {
      message: 'asks for nothing',
      hint: 'Add metrics: { accuracy: { max-drop: 0.01 } }'
    })
  }
  return {
    model: file.model ?? '',
    candidate: candidateOf(file.candidate, mistakes),
    ...(file.task !== undefined && { task: taskOf(file.task, wroteOfTask, mistakes) }),
    ...(file.baseline !== undefined && { baseline: baselineOf(file.baseline, mistakes) }),
    metrics: metricEntries(file.metrics ?? {}, ['metrics'], rows, mistakes),
    slices: slicesOf(file.slices, rows, mistakes),
    confidence: file.confidence ?? 0.95,
    when: file.when ?? usualEffects,
    waivers: waiversOf(file.waivers, mistakes),
    ...(file.report?.comment !== undefined && { comment: file.report.comment })
  }
}

function asksForNothing({ metrics, slices }: PolicyFile, mistakes: Mistakes): boolean {
  const none =
    Object.keys(metrics ?? {}).length === 0 && (slices === undefined || (Array.isArray(slices) && slices.length === 0))
  return none && mistakes.clean(['metrics']) && mistakes.clean(['slices'])
}
