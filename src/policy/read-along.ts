import type { z } from 'zod'

import type { UsageError } from '../documents/index.js'
import { keysAlong } from './along-schema.js'
import type { DocumentKind } from './document-kind.js'
import { mistakesIn, type Mistakes, type PlaceOf } from './mistakes.js'
import { readYaml, type Yaml } from './read-yaml.js'
import { refusal } from './refusal.js'
import { textOf } from './source-bytes.js'
import type { WrittenMap } from './written.js'

/** What could be read of a file, and where to note what else is wrong with it. */
export interface ReadAlong<T> {
  readonly root: WrittenMap
  readonly placeOf: PlaceOf
  /** As plain data, without what is wrong. */
  readonly source: Readonly<Record<string, unknown>>
  /** The same with defaults. */
  readonly read: T
  readonly mistakes: Mistakes
  /** All that is wrong; undefined where nothing is. */
  readonly refused: () => UsageError | undefined
}

interface Along<T> {
  readonly whole: z.ZodObject
  readonly partial: z.ZodType<T>
  readonly laid?: ((yaml: Yaml) => Yaml) | undefined
}

/**
 * Reads a file that a person wrote along its schema.
 *
 * @param partial the schema with nothing required
 * @param laid what is read instead of the file alone
 * @throws {UsageError} where it cannot be read at all
 */
export function readAlong<T>(
  content: string | Uint8Array,
  file: string,
  kind: DocumentKind,
  { whole, partial, laid = (yaml) => yaml }: Along<T>
): ReadAlong<T> {
  const { root, faults, placeOf } = laid(readYaml(textOf(content, file, kind), kind))
  if (root === undefined) throw refusal(faults, file, placeOf)
  const mistakes = mistakesIn(root, faults, kind)
  const refused = () => (mistakes.faults().length === 0 ? undefined : refusal(mistakes.faults(), file, placeOf))
  const source = keysAlong(root, whole, [], mistakes)
  const read = partial.safeParse(source)
  if (read.success) return { root, placeOf, source, read: read.data, mistakes, refused }
  for (const { path, message } of read.error.issues)
    mistakes.note(
      path.map((step) => (typeof step === 'number' ? step : String(step))),
      { message }
    )
  throw refusal(mistakes.faults(), file, placeOf)
}
