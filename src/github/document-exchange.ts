import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { DefaultArtifactClient } from '@actions/artifact'

import { MeasurementError, type Log } from '../documents/index.js'
import { artifactName, documentName, newestAttempts, type DocumentKind, type DocumentName } from './document-name.js'
import { patienceOf, within } from './patience.js'
import { severalAtOnce } from './several-at-once.js'
import { filesIn, type Files } from './unzip.js'
import { wholeList } from './whole-list.js'
import type { Environment, WorkflowRun } from './workflow-run.js'

/** A document of another job. */
export interface Received extends DocumentName {
  /**
   * Unpacks it.
   *
   * @throws MeasurementError where it cannot be: that is the business of the model that it is of, not of the others
   */
  readonly files: () => Files
}

/** Most bytes of an archive, packed. */
const MOST_BYTES = 2 ** 30

/** Documents that are downloaded at the same time: of hundreds of legs, one after the other would take minutes. */
const DOWNLOADS = 8

interface Listed {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly digest: string | undefined
}

/** Bytes a second that the service is given for what it carries, beside the patience that every request has. */
const SLOWEST = 2 ** 20

/** Whether this runner has the artifact service (GitHub Enterprise Server and most emulators do not). */
export function hasArtifacts(environment: Environment): boolean {
  const { hostname } = new URL(environment['GITHUB_SERVER_URL'] ?? 'https://github.com')
  const served = hostname === 'github.com' || /\.(ghe\.com|localhost)$/.test(hostname)
  return served && Boolean(environment['ACTIONS_RESULTS_URL']) && Boolean(environment['ACTIONS_RUNTIME_TOKEN'])
}

/**
 * Hands a folder to later jobs of the run.
 *
 * @returns the address of the artifact, undefined where it could not be uploaded: then the job that needs it says that it is missing
 * @throws MeasurementError where a report is there already by the name of this one: later jobs would take it for the word of this gate
 */
export async function uploadDocument(
  name: Omit<DocumentName, 'attempt'>,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
  { environment, run, log }: { readonly environment: Environment; readonly run: WorkflowRun; readonly log: Log }
): Promise<string | undefined> {
  const artifact = artifactName({ ...name, attempt: run.attempt })
  try {
    const id = await uploadFolder(artifact, { folder, files }, environment)
    return id === undefined ? undefined : `${run.url}/artifacts/${id}`
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const taken = /already exists|\b409\b/.test(message)
    const hint = 'Two jobs of one model need names of their own: give them by the input leg'
    if (taken && name.kind === 'report') {
      throw new MeasurementError({
        message: `the artifact ${artifact} is there already: another job of this run uploaded it, and it would count for the report of this gate`,
        hint
      })
    }
    log.warning(`the artifact ${artifact} could not be uploaded: ${message}${taken ? `. ${hint}` : ''}`)
    return undefined
  }
}

/** Uploads files of a folder as an artifact of this run; fails as the service does. @returns its id */
export async function uploadFolder(
  artifact: string,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
  environment: Environment
): Promise<number | undefined> {
  const paths = files.map((file) => join(folder, file))
  const client = await artifactClient()
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  const seconds = secondsFor(
    sizes.reduce((sum, size) => sum + size, 0),
    environment
  )
  return (await within(seconds, client.uploadArtifact(artifact, paths, folder))).id
}

/**
 * Files of an artifact of this run.
 *
 * @returns undefined where the run has none of that name
 * @throws MeasurementError where the service fails, or it cannot be unpacked
 */
export async function artifactOfRun(artifact: string, environment: Environment): Promise<Files | undefined> {
  const client = await artifactClient()
  const { artifacts } = await within(secondsFor(0, environment), client.listArtifacts({ latest: true })).catch(fail)
  const found = wholeList(artifacts).find(({ name }) => name === artifact)
  if (found === undefined) return undefined
  const { id, name, size, digest } = found
  if (size > MOST_BYTES) throw new MeasurementError({ file: name, message: 'is an artifact of more than 1 GiB' })
  return filesIn(await download(client, { id, name, size, digest }, environment), name)
}

/**
 * Documents that earlier jobs of this run handed over, of each leg the newest attempt.
 *
 * @throws MeasurementError where the artifact service fails: what cannot be looked at is not missing
 */
export async function receiveDocuments(
  kinds: readonly DocumentKind[],
  { environment, run }: { readonly environment: Environment; readonly run: WorkflowRun }
): Promise<readonly Received[]> {
  const client = await artifactClient()
  const { artifacts } = await within(secondsFor(0, environment), client.listArtifacts({ latest: false })).catch(fail)
  const documents = wholeList(artifacts).flatMap(({ name, ...artifact }) => {
    const document = documentName(name)
    return document === undefined ? [] : [{ ...document, ...artifact, name }]
  })
  documents.forEach((document) => refuseYetToCome(document, run))
  const named = documents.filter(({ kind }) => kinds.includes(kind))
  return severalAtOnce(newestAttempts(named), DOWNLOADS, async ({ id, size, digest, name, ...document }) => {
    if (size > MOST_BYTES) throw new MeasurementError({ file: name, message: 'is an artifact of more than 1 GiB' })
    const archive = await download(client, { id, digest, name, size }, environment)
    return { ...document, files: () => filesIn(archive, name) }
  })
}

/** No job of ours names an attempt that has not begun: whoever did wants a re-run to take it for its own. */
function refuseYetToCome(
  { name, attempt }: { readonly name: string; readonly attempt: number },
  run: Pick<WorkflowRun, 'attempt'>
): void {
  if (attempt <= run.attempt) return
  throw new MeasurementError({
    file: name,
    message: `is of an attempt of the run that is yet to come (this one is ${run.attempt}): no job of the gate uploaded it`,
    hint: 'Look at what the jobs of this run upload, and start a new run'
  })
}

/** Loaded when it is used: its storage library is larger than all of the gate. */
async function artifactClient(): Promise<DefaultArtifactClient> {
  const { DefaultArtifactClient: Client } = await import('@actions/artifact')
  return new Client()
}

async function download(
  client: DefaultArtifactClient,
  { id, digest, name, size }: Listed,
  environment: Environment
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(environment['RUNNER_TEMP'] ?? '', 'model-gate-'))
  try {
    // Not unpacked by the client: names in the archive are somebody else's.
    const wanted = { path: folder, skipDecompress: true, ...(digest !== undefined && { expectedHash: digest }) }
    const { digestMismatch } = await within(secondsFor(size, environment), client.downloadArtifact(id, wanted)).catch(
      fail
    )
    if (digestMismatch === true)
      throw new MeasurementError({ file: name, message: 'is another artifact than its digest says' })
    return await readFile(join(folder, `${name}.zip`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The client has time limits of its own, but of many minutes. */
function secondsFor(bytes: number, environment: Environment): number {
  return patienceOf(environment) + Math.ceil(bytes / SLOWEST)
}

function fail(error: unknown): never {
  throw new MeasurementError({
    message: `the artifact service did not answer: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Run the job again'
  })
}
