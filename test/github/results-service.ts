import { type Artifact, type Artifacts, digestOf } from './artifacts.js'
import type { Answer, Exchange, Request } from './exchange.js'
import type { Faults } from './faults.js'
import { listen, type Loopback } from './loopback.js'

/**
 * The Actions results service, as far as `@actions/artifact` 6 asks it: artifacts are created, uploaded in blocks,
 * finalized, listed, signed for download and deleted; and the storage behind signed addresses.
 */
export async function startResultsService(options: {
  readonly artifacts: Artifacts
  /** Other files of the storage, by the path below `/file/`. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly log: Exchange[]
  readonly faults: Faults
}): Promise<Loopback> {
  const { artifacts, files, log, faults } = options
  const service: Loopback = await listen({
    name: 'results',
    prefix: '',
    log,
    faults,
    answer: (request) => Promise.resolve(answer(request, { artifacts, files, url: () => service.url }))
  })
  return service
}

/** An unsigned token with the scope from which `@actions/artifact` reads its run and job. */
export function runtimeToken(run: string, job = 'job'): string {
  const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { scp: `Actions.Results:${run}:${job}`, exp: 4_102_444_800 }
  return `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.signature`
}

interface Storage {
  readonly artifacts: Artifacts
  readonly files: ReadonlyMap<string, Buffer>
  readonly url: () => string
}

function answer(request: Request, storage: Storage): Answer {
  const blob = /^\/blob\/(\d+)$/.exec(request.path)?.[1]
  const file = /^\/file\/(.+)$/.exec(request.path)?.[1]
  if (blob !== undefined || file !== undefined) {
    // The signature is the only credential; storage refuses a second one.
    if (request.headers.authorization !== undefined) return failure(400, 'InvalidAuthenticationInfo', 'two credentials')
  }
  if (blob !== undefined) return answerBlob(request, storage.artifacts.get(Number(blob)))
  if (file !== undefined) return answerFile(storage.files.get(file))
  const call = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(request.path)?.[1]
  if (call === undefined || !(call in calls)) return failure(404, 'bad_route', request.path)
  if (!/^Bearer .+/.test(request.headers.authorization ?? '')) return failure(401, 'unauthenticated', 'no token')
  return calls[call as keyof typeof calls](request.json as Input, storage)
}

function answerFile(data: Buffer | undefined): Answer {
  if (data === undefined) return failure(404, 'BlobNotFound', 'no such file')
  return { status: 200, bytes: data, headers: { 'content-type': 'application/octet-stream' } }
}

/** Azure's block blobs: blocks in any order, then the list that puts them together. */
function answerBlob({ method, url, bytes }: Request, artifact: Artifact | undefined): Answer {
  if (artifact === undefined) return failure(404, 'BlobNotFound', 'no such blob')
  if (method === 'GET') {
    const disposition = `attachment; filename="${artifact.name}.zip"`
    return {
      status: 200,
      bytes: artifact.data,
      headers: { 'content-type': artifact.mimeType, 'content-disposition': disposition }
    }
  }
  const part = url.searchParams.get('comp')
  if (part === 'block') artifact.blocks.set(url.searchParams.get('blockid') ?? '', bytes)
  else if (part === 'blocklist') {
    const ids = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? '')
    artifact.data = Buffer.concat(ids.map((id) => artifact.blocks.get(id) ?? Buffer.alloc(0)))
  } else artifact.data = bytes
  const now = new Date().toUTCString()
  return {
    status: 201,
    headers: { etag: '"1"', 'last-modified': now, 'x-ms-request-id': '1', 'x-ms-version': '2024-11-04' }
  }
}

interface Input {
  readonly workflow_run_backend_id: string
  readonly workflow_job_run_backend_id: string
  readonly name: string
  readonly mime_type?: string
  readonly hash?: string
  readonly name_filter?: string
  readonly id_filter?: string
}

const calls = {
  CreateArtifact(input: Input, { artifacts, url }: Storage): Answer {
    if (named(input, artifacts)) {
      return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
    }
    const { id } = artifacts.create({
      name: input.name,
      run: input.workflow_run_backend_id,
      job: input.workflow_job_run_backend_id,
      mimeType: input.mime_type ?? 'application/zip'
    })
    return { status: 200, json: { ok: true, signed_upload_url: `${url()}/blob/${id}?sig=test` } }
  },

  FinalizeArtifact(input: Input, { artifacts }: Storage): Answer {
    const artifact = artifacts.uploading(input.workflow_run_backend_id, input.name)
    if (artifact === undefined) return failure(404, 'not_found', 'no such artifact')
    const digest = digestOf(artifact.data)
    if (input.hash !== undefined && input.hash !== digest) {
      return failure(400, 'invalid_argument', `hash ${input.hash} is not ${digest}`)
    }
    Object.assign(artifact, { final: true, digest })
    return { status: 200, json: { ok: true, artifact_id: String(artifact.id) } }
  },

  ListArtifacts(input: Input, { artifacts }: Storage): Answer {
    const listed = artifacts
      .finished()
      .filter(
        ({ run, name, id }) =>
          run === input.workflow_run_backend_id &&
          (input.name_filter ?? name) === name &&
          String(input.id_filter ?? id) === String(id)
      )
    return { status: 200, json: { artifacts: listed.map(listing) } }
  },

  GetSignedArtifactURL(input: Input, { artifacts, url }: Storage): Answer {
    const artifact = named(input, artifacts)
    if (artifact === undefined) return failure(404, 'not_found', 'no such artifact')
    return { status: 200, json: { signed_url: `${url()}/blob/${artifact.id}?sig=test` } }
  },

  DeleteArtifact(input: Input, { artifacts }: Storage): Answer {
    const artifact = named(input, artifacts)
    if (artifact === undefined) return failure(404, 'not_found', 'no such artifact')
    artifacts.delete(artifact.id)
    return { status: 200, json: { ok: true, artifact_id: String(artifact.id) } }
  }
}

function named(input: Input, artifacts: Artifacts): Artifact | undefined {
  return artifacts.finished().find(({ run, name }) => run === input.workflow_run_backend_id && name === input.name)
}

function listing(artifact: Artifact): object {
  return {
    workflow_run_backend_id: artifact.run,
    workflow_job_run_backend_id: artifact.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.data.length),
    created_at: artifact.createdAt,
    digest: artifact.digest
  }
}

function failure(status: number, code: string, msg: string): Answer {
  return { status, json: { code, msg } }
}
