import type { z } from 'zod'

import { UnreachableError } from '../../documents/index.js'
import type { WebAnswer } from './client.js'

/** The JSON of an answer. undefined: it is none. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * An answer as its schema says.
 *
 * @param name of the server
 * @throws UnreachableError where it is another, such as the page of a sign-in
 */
export function jsonAnswer<Schema extends z.ZodType>(
  { bytes, request }: WebAnswer,
  schema: Schema,
  name: string
): z.output<Schema> {
  const json = jsonIn(bytes)
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const why = json === undefined ? 'it is no JSON' : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  throw new UnreachableError({
    message: `${name} was asked to ${request.operation} and answered what ${name} does not answer: ${why}`,
    hint: `Look whether ${request.url.origin} is a server of ${name}; a sign-in page before it answers like this`
  })
}
