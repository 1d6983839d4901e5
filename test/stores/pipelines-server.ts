import { readFileSync } from 'node:fs'
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'

import { Ajv, type AnySchema } from 'ajv'
import addFormats from 'ajv-formats'

import { serve, type LoopbackServer } from '../unit/baseline/web/loopback-server.js'

/** A run as the API answers it. */
export type StubRun = Readonly<Record<string, unknown>> & { readonly run_id: string }

/** What a stub of Kubeflow Pipelines holds. */
export interface StubContent {
  readonly experiments?: readonly Readonly<Record<string, string>>[]
  /** May change between two requests. */
  readonly runs?: readonly StubRun[]
  /** Specifications of pipelines by `<pipeline id>/<version id>`. */
  readonly versions?: Readonly<Record<string, unknown>>
  readonly multiUser?: boolean
  /** Below which the API is. */
  readonly prefix?: string
  /** Where ML Metadata is, which is reached at the root of the origin. Without it there is none, as at the API itself. */
  readonly metadata?: string
}

const { definitions } = JSON.parse(readFileSync('fixtures/kfp/api.json', 'utf8')) as { definitions: object }
const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))
ajv.addSchema({ $id: 'kfp', definitions })

/** Whether an answer is one that the official client knows, field by field. @throws Error where it is not */
function expectKnown(kind: string, answer: unknown): void {
  const validate = ajv.compile({ $ref: `kfp#/definitions/${kind}` } satisfies AnySchema)
  if (!validate(answer)) throw new Error(`the stub answers no ${kind}: ${ajv.errorsText(validate.errors)}`)
}

/**
 * The read side of the REST API of Kubeflow Pipelines (v2beta1), for a server that needs a cluster to run. Each answer is held against what the official
 * client 2.17.3 knows (`fixtures/kfp/api.json`); `pipelines.test.ts` lets that client itself read it.
 */
export function pipelinesStub(content: () => StubContent): Promise<LoopbackServer> {
  return serve((request, response) => {
    const { prefix = '', metadata, ...rest } = content()
    const url = new URL(request.url ?? '/', 'http://stub')
    if (metadata !== undefined && url.pathname.startsWith('/ml_metadata.')) return forward(request, response, metadata)
    const beginning = `${prefix}/apis/v2beta1/`
    const path = url.pathname.startsWith(beginning) ? url.pathname.slice(beginning.length) : ''
    const { status, kind, body } = answerTo(path, url.searchParams, rest)
    if (kind !== undefined) expectKnown(kind, body)
    send(response, status, body)
  })
}

/** As the proxy of the pages does. */
function forward(asked: IncomingMessage, answer: ServerResponse, origin: string): void {
  const onward = ask(
    new URL(asked.url ?? '/', origin),
    { method: asked.method, headers: asked.headers },
    (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(answer)
    }
  )
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

interface Answer {
  readonly status: number
  readonly kind?: string
  readonly body: unknown
}

function answerTo(path: string, query: URLSearchParams, content: StubContent): Answer {
  const { experiments = [], runs = [], versions = {}, multiUser = false } = content
  if (path === 'healthz') {
    const body = { commit_sha: 'f00', tag_name: '2.17.0', multi_user: multiUser, pipeline_store: 'database' }
    return { status: 200, body }
  }
  if (path === 'experiments') {
    const inNamespace = query.get('namespace') ?? ''
    if (multiUser && inNamespace === '') return refused(400, 3, 'Invalid input error: Namespace cannot be empty')
    const own = experiments.filter(({ namespace = '' }) => inNamespace === '' || namespace === inNamespace)
    return {
      status: 200,
      kind: 'V2beta1ListExperimentsResponse',
      body: page('experiments', filtered(own, query), query)
    }
  }
  if (path === 'runs') {
    const own = runs.filter(({ experiment_id: of }) => of === query.get('experiment_id'))
    const newest = [...own].sort((a, b) => (String(a['created_at']) < String(b['created_at']) ? 1 : -1))
    const ordered = query.get('sort_by') === 'created_at desc' ? newest : own
    return { status: 200, kind: 'V2beta1ListRunsResponse', body: page('runs', filtered(ordered, query), query) }
  }
  const [, id] = /^runs\/([^/]+)$/.exec(path) ?? []
  if (id !== undefined) {
    const run = runs.find(({ run_id: own }) => own === id)
    if (run !== undefined) return { status: 200, kind: 'V2beta1Run', body: run }
    return refused(404, 5, `Failed to get a run: ResourceNotFoundError: Run ${id} not found`)
  }
  const [, pipeline, version] = /^pipelines\/([^/]+)\/versions\/([^/]+)$/.exec(path) ?? []
  const spec = versions[`${pipeline ?? ''}/${version ?? ''}`]
  if (spec !== undefined) {
    const body = { pipeline_id: pipeline, pipeline_version_id: version, pipeline_spec: spec }
    return { status: 200, kind: 'V2beta1PipelineVersion', body }
  }
  // As grpc-gateway answers a route that it does not know.
  return refused(404, 5, 'Not Found')
}

function refused(status: number, code: number, message: string): Answer {
  const details = [{ '@type': 'type.googleapis.com/google.rpc.Status', code, message }]
  return {
    status,
    kind: 'GoogleRpcStatus',
    body: { code, message, details: code === 5 && message === 'Not Found' ? [] : details }
  }
}

interface Filter {
  readonly predicates: readonly { readonly key: string; readonly operation: string; readonly string_value: string }[]
}

function filtered<T extends Readonly<Record<string, unknown>>>(
  items: readonly T[],
  query: URLSearchParams
): readonly T[] {
  const { predicates } = JSON.parse(query.get('filter') ?? '{"predicates":[]}') as Filter
  for (const { operation } of predicates) if (operation !== 'EQUALS') throw new Error(`the stub has no ${operation}`)
  return items.filter((item) => predicates.every(({ key, string_value: value }) => item[key] === value))
}

/** What is empty is left out, as by the server. */
function page(name: string, items: readonly unknown[], query: URLSearchParams): object {
  const size = Math.min(Number(query.get('page_size') ?? '20') || 20, 200)
  const start = Number(query.get('page_token') ?? '0')
  const rest = items.length > start + size
  return {
    ...(items.length > 0 && { [name]: items.slice(start, start + size), total_size: items.length }),
    ...(rest && { next_page_token: String(start + size) })
  }
}

/** A run that succeeded. @param minute of the hour in which it was made */
export function stubRun(id: string, minute: number, more: Readonly<Record<string, unknown>> = {}): StubRun {
  const at = (shift: number): string =>
    new Date(Date.UTC(2026, 10, 28, 9, minute + shift)).toISOString().replace('.000', '')
  return {
    run_id: id,
    experiment_id: 'e-1',
    display_name: `nightly ${minute}`,
    storage_state: 'AVAILABLE',
    state: 'SUCCEEDED',
    created_at: at(0),
    scheduled_at: at(0),
    finished_at: at(3),
    runtime_config: { parameters: { epochs: 3, commit: 'a'.repeat(40) } },
    pipeline_version_reference: { pipeline_id: 'p-1', pipeline_version_id: 'v-1' },
    ...more
  }
}

/** The experiment that these runs are of. */
export const nightly = {
  experiment_id: 'e-1',
  display_name: 'nightly',
  created_at: '2026-11-28T08:00:00Z',
  storage_state: 'AVAILABLE'
}

/** What a pipeline of these runs says of itself. */
export const churnPipeline = { 'p-1/v-1': { pipelineInfo: { name: 'churn' }, schemaVersion: '2.1.0' } }
