import { createHash } from 'node:crypto'

import { z } from 'zod'

import { MeasurementError, UnreachableError, type HuggingFaceReference } from '../../documents/index.js'
import type { WebAnswer } from '../web/client.js'
import { jsonAnswer } from '../web/json-answer.js'
import type { Hub } from './connection.js'

/** Most bytes of a file. */
const MOST_BYTES = 2 ** 30

const sha = z.string().regex(/^[0-9a-f]{40}$/)
const modelAnswer = z.object({
  sha,
  lastModified: z.iso.datetime({ offset: true }).optional(),
  siblings: z.array(
    z.object({
      rfilename: z.string(),
      size: z.number().optional(),
      blobId: sha.optional(),
      lfs: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullish()
    })
  )
})

/** A file as the Hub lists it. */
type Listed = z.output<typeof modelAnswer>['siblings'][number]

/** A repository of a model at one commit. */
export interface ModelRepository {
  readonly commit: string
  readonly madeAt?: Date
  readonly files: ReadonlyMap<string, Listed>
}

/**
 * The commit that a revision stands for, and its files.
 *
 * @returns undefined where the Hub says of this very revision that there is none
 * @throws MeasurementError where the repository is not there or not for us: the Hub does not tell these two apart
 */
export async function modelRepository(
  hub: Hub,
  { repository, revision = 'main' }: HuggingFaceReference
): Promise<ModelRepository | undefined> {
  const url = new URL(`${hub.base}/api/models/${repository}/revision/${encodeURIComponent(revision)}?blobs=true`)
  const answer = await hub.client.send({ operation: `read ${revision} of ${repository}`, method: 'GET', url })
  if (isAbsent(answer, 'RevisionNotFound')) return undefined
  if (answer.status !== 200) throw hub.client.refused(answer, hintFor(answer, hub))
  const { sha: commit, lastModified, siblings } = jsonAnswer(answer, modelAnswer, 'Hugging Face')
  return {
    commit,
    ...(lastModified !== undefined && { madeAt: new Date(lastModified) }),
    files: new Map(siblings.map((file) => [file.rfilename, file]))
  }
}

/**
 * A file of a commit.
 *
 * @returns undefined where the Hub says that the commit has none of that path
 * @throws MeasurementError where it cannot be had, or is another than the one that the Hub lists
 */
export async function fileOf(
  hub: Hub,
  repository: string,
  { commit, files }: ModelRepository,
  path: string
): Promise<Uint8Array | undefined> {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const url = new URL(`${hub.base}/${repository}/resolve/${commit}/${encoded}`)
  const answer = await hub.client.send({ operation: `read ${path}`, method: 'GET', url, most: MOST_BYTES })
  const listed = files.get(path)
  if (listed === undefined && isAbsent(answer, 'EntryNotFound')) return undefined
  if (answer.status !== 200) throw hub.client.refused(answer, hintFor(answer, hub))
  if (listed === undefined || !isSame(listed, answer.bytes)) throw another(url, path)
  return answer.bytes
}

/** By their code its own word is told from the page of whatever else answers 404. */
function isAbsent({ status, headers }: WebAnswer, code: string): boolean {
  return status === 404 && headers.get('x-error-code') === code
}

function hintFor({ status, headers }: WebAnswer, { signedIn }: Hub): string | undefined {
  const code = headers.get('x-error-code') ?? ''
  if (code === 'GatedRepo') return 'Ask its owners for access, for the account that HF_TOKEN is of'
  if (status !== 401 && status !== 403 && code !== 'RepoNotFound') return undefined
  return signedIn
    ? 'There is no such model, or HF_TOKEN may not read it'
    : 'There is no such model, or it is private: set HF_TOKEN to a token that may read it'
}

/** Large files are known by their SHA-256, others by what Git calls them. */
function isSame({ lfs, blobId, size }: Listed, bytes: Uint8Array): boolean {
  if (lfs) return createHash('sha256').update(bytes).digest('hex') === lfs.sha256
  if (size !== undefined && size !== bytes.byteLength) return false
  return blobId === undefined || gitBlob(bytes) === blobId
}

function gitBlob(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

function another({ origin }: URL, path: string): MeasurementError {
  return new UnreachableError({
    file: path,
    message: `${origin} sent another file than the one that it lists`,
    hint: 'Try again: it may have been cut off'
  })
}
