import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type ListObjectsV2CommandOutput
} from '@aws-sdk/client-s3'

import { UnreachableError } from '../../documents/index.js'
import { s3Error, type Connection } from './connection.js'

/** An object that was read. */
export interface StoredObject {
  readonly bytes: Uint8Array
  /** Names these bytes under this key; a condition of a write. */
  readonly etag: string
  readonly modified: Date | undefined
}

/** An object as a list has it. */
interface ListedObject {
  /** Tells one state of it from another. */
  readonly etag: string
  readonly size: number | undefined
  readonly modified: Date | undefined
}

/** What is directly in a folder, by name. */
export type Listed = ReadonlyMap<string, ListedObject>

/** A baseline folder holds few; who has more keeps something else there. */
const MOST_NAMES = 10_000

/** A page may be empty, or hold folders alone: each promotion leaves one. */
const MOST_PAGES = 100

/** The objects of one bucket. Absence is an answer; that there is no such bucket, or no right, is an error. */
export interface Bucket {
  readonly name: string
  read(key: string): Promise<StoredObject | undefined>
  list(folder: string): Promise<Listed>
  /** Names of the folders that are directly in a folder. */
  folders(folder: string): Promise<readonly string[]>
  /**
   * Writes an object.
   *
   * @param over what must be there: an etag, or null for nothing. undefined: whatever is there
   * @returns the etag of what was written; undefined where something else was there, and nothing was written
   */
  write(key: string, bytes: Uint8Array, over?: string | null): Promise<string | undefined>
}

/** One bucket of a service. */
export function bucketOf(name: string, connection: Connection): Bucket {
  return {
    name,
    read: (key) => read(name, key, connection),
    list: (folder) => list(name, folder, connection),
    folders: (folder) => folders(name, folder, connection),
    write: (key, bytes, over) => write({ Bucket: name, Key: key, Body: bytes }, over, connection)
  }
}

async function read(bucket: string, key: string, connection: Connection): Promise<StoredObject | undefined> {
  try {
    const { Body, ETag, LastModified } = await connection.client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key })
    )
    const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array(0)
    return { bytes, etag: ETag ?? '', modified: LastModified }
  } catch (error) {
    if ((error as Error).name === 'NoSuchKey') return undefined
    throw s3Error(error, `read s3://${bucket}/${key}`, connection)
  }
}

async function list(bucket: string, folder: string, connection: Connection): Promise<Listed> {
  const prefix = `${folder}/`
  const found = new Map<string, ListedObject>()
  for await (const { Contents } of pages(bucket, prefix, connection)) {
    for (const { Key, ETag, Size, LastModified } of Contents ?? [])
      // Consoles mark a folder by an object of its name.
      if (Key?.startsWith(prefix) === true && Key !== prefix)
        found.set(Key.slice(prefix.length), { etag: ETag ?? '', size: Size, modified: LastModified })
    if (found.size > MOST_NAMES) throw notListed(`s3://${bucket}/${prefix}`, `it holds more than ${MOST_NAMES} objects`)
  }
  return found
}

async function folders(bucket: string, folder: string, connection: Connection): Promise<readonly string[]> {
  const prefix = `${folder}/`
  const found: string[] = []
  for await (const { CommonPrefixes } of pages(bucket, prefix, connection))
    for (const { Prefix } of CommonPrefixes ?? [])
      if (Prefix?.startsWith(prefix) === true) found.push(Prefix.slice(prefix.length, -1))
  return found
}

/** What is directly at a prefix, page by page. @throws UnreachableError where an answer is no list, or the list has no end */
async function* pages(
  bucket: string,
  prefix: string,
  connection: Connection
): AsyncGenerator<ListObjectsV2CommandOutput> {
  let token: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const page: ListObjectsV2CommandOutput = await connection.client
      .send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, Delimiter: '/', ContinuationToken: token }))
      .catch((error: unknown) => {
        throw s3Error(error, `list s3://${bucket}/${prefix}`, connection)
      })
    // The SDK takes any answer for an empty list.
    if (page.Name === undefined || (page.IsTruncated === true && !page.NextContinuationToken))
      throw notListed(`s3://${bucket}/${prefix}`, 'its answer is no list of objects')
    yield page
    token = page.NextContinuationToken
    if (token === undefined) return
  }
  throw notListed(`s3://${bucket}/${prefix}`, `its list does not end after ${MOST_PAGES} pages`)
}

function notListed(folder: string, why: string): UnreachableError {
  return new UnreachableError({
    message: `S3 did not let the gate list ${folder}: ${why}`,
    hint: 'Look whether AWS_ENDPOINT_URL is the address of the service, not of a page, and the key that of a baseline'
  })
}

async function write(
  object: { readonly Bucket: string; readonly Key: string; readonly Body: Uint8Array },
  over: string | null | undefined,
  connection: Connection
): Promise<string | undefined> {
  const condition = over === undefined ? {} : over === null ? { IfNoneMatch: '*' } : { IfMatch: over }
  try {
    return (await connection.client.send(new PutObjectCommand({ ...object, ...condition }))).ETag ?? ''
  } catch (error) {
    const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } }
    const status = $metadata?.httpStatusCode
    // 404: what should be replaced is gone. 409: somebody writes it at the same time.
    if (over !== undefined && (status === 412 || status === 409 || (status === 404 && over !== null))) return undefined
    throw s3Error(error, `write s3://${object.Bucket}/${object.Key}`, connection)
  }
}
