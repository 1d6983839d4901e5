import { digestOf, MeasurementError, UnreachableError } from '../documents/index.js'
import type { Connection } from './connection.js'
import { refused } from './failure.js'
import { within } from './patience.js'

/** A download of which nothing comes for so long has broken off. */
const STALLED_SECONDS = 30

/**
 * Asks for the archive of an artifact. @returns the body, yet to be read by `bytesOfBody`
 *
 * @throws MeasurementError where GitHub refuses it
 */
export async function artifactBody(
  { octokit, owner, repo }: Connection,
  { id, name }: { readonly id: number; readonly name: string }
): Promise<unknown> {
  const asked = { owner, repo, artifact_id: id, archive_format: 'zip' }
  const { data } = await octokit.rest.actions
    .downloadArtifact({ ...asked, request: { parseSuccessResponseBody: false } })
    .catch((error: unknown) => {
      throw refused(error, `download the artifact ${JSON.stringify(name)}`, 'actions: read')
    })
  return data
}

/**
 * The bytes of an answer that was not parsed, read as they come and no further than `most`.
 *
 * @throws MeasurementError where there are more, or the connection breaks
 */
export async function bytesOfBody(
  body: unknown,
  { name, most }: { readonly name: string; readonly most: number }
): Promise<Uint8Array> {
  if (!(body instanceof ReadableStream))
    throw new UnreachableError({ file: name, message: 'was answered without content' })
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await within(STALLED_SECONDS, reader.read())
      if (done) break
      length += value.length
      if (length > most) throw new MeasurementError({ file: name, message: `is larger than ${most} bytes` })
      chunks.push(value)
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    if (error instanceof MeasurementError) throw error
    throw new UnreachableError({
      file: name,
      message: `broke off while it was downloaded (${error instanceof Error ? error.message : String(error)})`,
      hint: 'Run the job again'
    })
  }
  return Buffer.concat(chunks)
}

/**
 * Held to what GitHub says of a file: its size, and its digest where GitHub knows one.
 *
 * @throws MeasurementError where it is another
 */
export function verified(
  bytes: Uint8Array,
  { name, size, digest }: { readonly name: string; readonly size?: number; readonly digest: string | null | undefined }
): Uint8Array {
  if (size !== undefined && bytes.length !== size)
    throw new MeasurementError({ file: name, message: `has ${bytes.length} bytes; GitHub says ${size}` })
  if (typeof digest === 'string' && digest !== digestOf(bytes))
    throw new MeasurementError({
      file: name,
      message: `is another file than GitHub recorded: its digest is not ${digest}`
    })
  return bytes
}
