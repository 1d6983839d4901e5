import { z } from 'zod'

/** What the policy will be able to say and this version cannot: named, so that it is not called a spelling mistake. */
export interface Later {
  /** Keys of an object. */
  readonly keys?: readonly string[]
  /** Values of an enumeration. */
  readonly values?: readonly string[]
  /** Keys that will never be there, and why. */
  readonly never?: Readonly<Record<string, string>>
}

/** Kept beside the schema, not in it: editors must not offer what is refused. */
export const later = z.registry<Later>()
