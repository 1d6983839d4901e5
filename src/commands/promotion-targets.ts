import { NotWritableError, type Writer } from '../baseline/index.js'
import { parseReference, UsageError, type Reference } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { writerOf } from './baseline-writer.js'
import type { LocatedPolicy } from './load-policies.js'

/** Where a promotion writes. */
export interface Places {
  readonly references: readonly string[]
  /** Named by the user: then each must be writable. Of the policy's those that are not are passed over. */
  readonly named: boolean
  readonly located: LocatedPolicy
}

/** A place that can be written, and what was asked of its writer. */
export interface Target<T> {
  readonly reference: string
  readonly answer: T
}

/** Answers of the writers, and a line for each place that was passed over. */
export interface Asked<T> {
  readonly targets: readonly Target<T>[]
  readonly passedOver: readonly string[]
}

/**
 * Asks the writer of every place that can be written.
 *
 * @throws UsageError where none can be written, or one that was named cannot
 */
export async function askWriters<T>(
  { references, named, located }: Places,
  frontend: Frontend,
  ask: (writer: Writer<Reference>, reference: Reference, text: string) => Promise<T>
): Promise<Asked<T>> {
  const targets: Target<T>[] = []
  const passedOver: string[] = []
  for (const text of new Set(references)) {
    try {
      const reference = parseReference(text)
      const writer = await writerOf(reference, frontend, located.workspace)
      targets.push({ reference: text, answer: await ask(writer, reference, text) })
    } catch (error) {
      if (named || !(error instanceof NotWritableError)) throw error
      passedOver.push(`${text}: passed over: ${error.problems[0]?.message ?? ''}`)
    }
  }
  if (targets.length > 0) return { targets, passedOver }
  throw new UsageError({
    message: `there is no place that a baseline could be written to${passedOver.map((line) => `\n  ${line}`).join('')}`,
    hint: 'Name one by target, or write it into baseline.from, such as git:model-baselines:<model>'
  })
}
