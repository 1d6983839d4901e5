import { cutText, MeasurementError } from '../documents/index.js'
import type { Connection } from './connection.js'
import { documentName, newestAttempts, type DocumentName } from './document-name.js'
import type { Received } from './document-exchange.js'
import { artifactBody, bytesOfBody, verified } from './downloaded.js'
import { refused } from './failure.js'
import { hasNextPage } from './pages.js'
import { filesIn, type Files } from './unzip.js'

/** Artifacts of a run that are listed: more than any gate makes. */
const MOST_ARTIFACTS = 1000

/** Documents that are read. */
const MOST_DOCUMENTS = 100

/** Bytes of all archives of a run together, packed, and of what is in them, unpacked. */
const MOST_PACKED = 2 ** 28
const MOST_UNPACKED = 2 ** 29

/** What documents hold, and the bytes that a file of each name may have. Rows come as our own CSV only. */
const sizes: ReadonlyMap<string, number> = new Map([
  ['evaluation.json', 2 ** 24],
  ['checks.json', 2 ** 24],
  ['profile.json', 2 ** 26],
  ['predictions.csv', MOST_UNPACKED]
])

/** The same of a report; where there are several models, each has a folder. */
const reportSizes: ReadonlyMap<string, number> = new Map([
  ['report.json', 2 ** 26],
  ['report.md', 2 ** 26]
])
const ofOneModel = /^[a-z0-9][a-z0-9._-]{0,63}\/(?=report\.json$)/

interface Listed extends DocumentName {
  readonly id: number
  readonly artifact: string
  readonly size: number
  readonly expired: boolean
  readonly digest: string | null | undefined
}

const permission = 'actions: read'

/**
 * Documents that the jobs of another run handed over, of each leg the newest attempt. Whoever wrote the code of that run wrote them: they are held
 * in memory, no name of them becomes a path, and what is too many, too large or called otherwise is refused.
 *
 * @throws MeasurementError where GitHub cannot be asked, or there is more than is read
 */
export async function documentsOfRun(
  connection: Connection,
  run: { readonly id: number; readonly attempt: number },
  isWanted: (document: DocumentName) => boolean
): Promise<readonly Received[]> {
  const listed = (await artifactsOf(connection, run.id)).filter(
    // An attempt that is yet to come was named by somebody else.
    (document) => isWanted(document) && document.attempt <= run.attempt
  )
  const documents = newestAttempts(listed)
  if (documents.length > MOST_DOCUMENTS) throw tooMuch(`handed over ${documents.length} documents`, MOST_DOCUMENTS)
  if (documents.reduce((sum, { size }) => sum + size, 0) > MOST_PACKED)
    throw tooMuch('handed over documents that are larger', `${MOST_PACKED} bytes`)
  let packed = MOST_PACKED
  let left = MOST_UNPACKED
  const received: Received[] = []
  for (const document of documents) {
    const archive = await downloaded(connection, document, { all: listed, most: packed })
    packed -= document.size
    const files = once(() => {
      const held = unpacked(archive(), document, left)
      for (const bytes of held.values()) left -= bytes.length
      return held
    })
    const { model, kind, leg, attempt } = document
    received.push({ model, kind, leg, attempt, files })
  }
  return received
}

async function artifactsOf({ octokit, owner, repo }: Connection, run: number): Promise<readonly Listed[]> {
  const found: Listed[] = []
  for (let page = 1; ; page++) {
    const { data, headers } = await octokit.rest.actions
      .listWorkflowRunArtifacts({ owner, repo, run_id: run, per_page: 100, page })
      .catch((error: unknown) => {
        throw refused(error, `list the artifacts of the run ${run}`, permission)
      })
    for (const { id, name, size_in_bytes: size, expired, digest } of data.artifacts) {
      const document = documentName(name)
      if (document !== undefined) found.push({ ...document, id, artifact: name, size, expired, digest })
    }
    if (!hasNextPage(headers)) return found
    if (page * 100 >= MOST_ARTIFACTS) throw tooMuch('has more artifacts', MOST_ARTIFACTS)
  }
}

/** The archive, or why it is none: that is the business of the model that it is of, not of the others. */
async function downloaded(
  connection: Connection,
  { id, artifact: name, size, expired, digest }: Listed,
  { all, most }: { readonly all: readonly Listed[]; readonly most: number }
): Promise<() => Uint8Array> {
  if (expired) return failing(name, 'has expired', 'Run the workflow of the pull request again')
  if (all.filter(({ artifact }) => artifact === name).length > 1) return failing(name, 'is there twice')
  const data = await artifactBody(connection, { id, name })
  try {
    const archive = verified(await bytesOfBody(data, { name, most }), { name, size, digest })
    return () => archive
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    return () => {
      throw error
    }
  }
}

function failing(file: string, message: string, hint?: string): () => never {
  return () => {
    throw new MeasurementError({ file, message, ...(hint !== undefined && { hint }) })
  }
}

function unpacked(archive: Uint8Array, { artifact: name, kind }: Listed, left: number): Files {
  return filesIn(archive, name, (file, { size, isLink }) => {
    const known = kind === 'report' ? reportSizes.get(file.replace(ofOneModel, '')) : sizes.get(file)
    const most = Math.min(known ?? 0, left)
    if (known === undefined) throw stranger(name, file, 'which is no file of a document')
    if (isLink) throw stranger(name, file, 'which is a symbolic link')
    if (size > most) throw stranger(name, file, `which has more than ${most} bytes unpacked`)
    return true
  })
}

function stranger(artifact: string, file: string, why: string): MeasurementError {
  return new MeasurementError({ file: artifact, message: `holds ${JSON.stringify(cutText(file, 80))}, ${why}` })
}

function tooMuch(what: string, most: number | string): MeasurementError {
  return new MeasurementError({
    message: `the run of the pull request ${what}, and at most ${most} are read`,
    hint: 'Hand over what `model-gate evaluate` writes, and nothing else'
  })
}

/** Unpacked when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
