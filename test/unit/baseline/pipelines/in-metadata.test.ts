import type { RequestListener } from 'node:http'

import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pipelinesServer } from '../../../../src/baseline/pipelines/connection.js'
import { fileInMetadata } from '../../../../src/baseline/pipelines/in-metadata.js'
import { OF_A_MATRIX } from '../../../../src/baseline/pipelines/metadata/ambiguity.js'
import { framed } from '../../../../src/baseline/pipelines/metadata/grpc-web.js'
import {
  getArtifactsByID,
  getContextByTypeAndName,
  getEventsByExecutionIDs,
  getExecutionsByContext,
  type Artifact,
  type Context,
  type Event,
  type Execution,
  type StructValue,
  type Value
} from '../../../../src/baseline/pipelines/metadata/messages.js'
import { MeasurementError, UnreachableError } from '../../../../src/documents/index.js'
import { readMetricFile } from '../../../../src/evaluation/index.js'
import { canary, surroundings } from '../../../stores/surroundings.js'
import { closeServers, serve, type LoopbackServer } from '../web/loopback-server.js'

afterEach(closeServers)

const TYPE = 'application/grpc-web+proto'
const token = canary.replaceAll('/', '-')

/** What ML Metadata holds of the run. */
interface Held {
  readonly context?: Context
  readonly executions: readonly Execution[]
  readonly nextPageToken?: string
  readonly events: readonly Event[]
  readonly artifacts: readonly Artifact[]
}

const text = (stringValue: string): Value => ({ value: { oneofKind: 'stringValue', stringValue } })
const number = (doubleValue: number): Value => ({ value: { oneofKind: 'doubleValue', doubleValue } })

const execution: Execution = {
  id: '9007199254740993',
  type: 'system.ContainerExecution',
  lastKnownState: 3,
  customProperties: [{ key: 'task_name', value: text('evaluate') }]
}
const event: Event = { artifactId: '5', executionId: execution.id, path: { steps: [{ key: 'metrics' }] }, type: 4 }
const artifact: Artifact = {
  id: '5',
  type: 'system.Metrics',
  customProperties: [{ key: 'accuracy', value: number(0.9) }]
}
const held: Held = {
  context: { id: '3', name: 'r-1', type: 'system.PipelineRun' },
  executions: [execution],
  events: [event],
  artifacts: [artifact]
}

/** Answers of a method, by the end of its path. */
function answersOf({ context, executions, nextPageToken = '', events, artifacts }: Held): Record<string, Uint8Array> {
  return {
    GetContextByTypeAndName: getContextByTypeAndName.answers.toBinary(context === undefined ? {} : { context }),
    GetExecutionsByContext: getExecutionsByContext.answers.toBinary({ executions, nextPageToken }),
    GetEventsByExecutionIDs: getEventsByExecutionIDs.answers.toBinary({ events }),
    GetArtifactsByID: getArtifactsByID.answers.toBinary({ artifacts })
  }
}

const end = (trailers = 'grpc-status:0\r\n'): Uint8Array => {
  const frame = framed(new TextEncoder().encode(trailers))
  frame[0] = 0x80
  return frame
}

const answering =
  (own: Held): RequestListener =>
  (request, response) => {
    const message = answersOf(own)[request.url!.split('/').at(-1)!]!
    response.writeHead(200, { 'content-type': TYPE }).end(Buffer.concat([framed(message), end()]))
  }

async function readFrom(listener: RequestListener, task?: string): Promise<{ said: string; server: LoopbackServer }> {
  const server = await serve(listener)
  const { origin } = server
  const environment = { KF_PIPELINES_ENDPOINT: `${origin}/pipeline`, MODEL_GATE_KFP_TOKEN: token }
  const pipelines = pipelinesServer({}, surroundings(environment))
  const found = await fileInMetadata(pipelines, { id: 'r-1', name: 'the run r-1', task }).finally(() =>
    pipelines.client.close()
  )
  return { said: 'absent' in found ? found.absent : new TextDecoder().decode(found.file), server }
}

const read = async (own: Partial<Held>, task?: string): Promise<string> =>
  (await readFrom(answering({ ...held, ...own }), task)).said

describe('what components of a run logged', () => {
  it('is asked for at the root of the server, with its token', async () => {
    const { said, server } = await readFrom(answering(held))
    expect(said).toBe('{"artifacts":{"metrics":{"artifacts":[{"metadata":{"accuracy":0.9}}]}}}')
    expect(server.asked.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`)).toEqual(
      ['GetContextByTypeAndName', 'GetExecutionsByContext', 'GetEventsByExecutionIDs', 'GetArtifactsByID'].map(
        (name) => `POST /ml_metadata.MetadataStoreService/${name}`
      )
    )
    for (const { headers } of server.asked) {
      expect(headers).toMatchObject({
        'content-type': TYPE,
        accept: TYPE,
        'x-grpc-web': '1',
        authorization: `Bearer ${token}`
      })
    }
  })

  it('keeps numbers that are none, whole ones of 64 bits, and text that JSON has marks for', async () => {
    const customProperties = [
      { key: 'a', value: number(Number.NaN) },
      { key: 'b', value: number(Number.NEGATIVE_INFINITY) },
      { key: 'c', value: { value: { oneofKind: 'intValue', intValue: 2n ** 62n } } as const },
      { key: '"\n\u2028', value: text('\\') },
      { key: '__proto__', value: number(1) },
      { key: 'constructor', value: { value: { oneofKind: 'boolValue', boolValue: true } } as const },
      { key: 'unset' }
    ]
    expect(await read({ artifacts: [{ ...artifact, customProperties }] })).toContain(
      '{"\\"\\n\u2028":"\\\\","__proto__":1,"a":NaN,"b":-Infinity,"c":4611686018427387904,"constructor":true}'
    )
  })

  it('leaves out what a task took, and what is of no kind that holds metrics', async () => {
    const events = [event, { ...event, artifactId: '6', type: 3 }]
    expect(await read({ events })).toContain('"accuracy":0.9')
    expect(await read({ artifacts: [{ ...artifact, type: 'system.Model' }] })).toBe('ML Metadata has no metrics of it')
  })
})

/** Names and values that the gate reads of a file. */
const valuesOf = (file: string): readonly (readonly [string, number])[] =>
  readMetricFile(new TextEncoder().encode(file), { path: 'numbers', format: 'kfp' }).metrics.map(
    ({ name, value }) => [name, value] as const
  )

it('stays no number where it is none [fail-open 1]', async () => {
  const customProperties = [
    { key: 'accuracy', value: number(Number.NaN) },
    { key: 'loss', value: number(Number.POSITIVE_INFINITY) }
  ]
  const file = await read({ artifacts: [{ ...artifact, customProperties }] })
  expect(valuesOf(file)).toEqual([
    ['accuracy', Number.NaN],
    ['loss', Number.POSITIVE_INFINITY]
  ])
})

it('knows every number that is read of a confusion matrix', () => {
  const confusionMatrix =
    '{"annotationSpecs":[{"displayName":"a"},{"displayName":"b"}],"rows":[{"row":[3,1]},{"row":[2,4]}]}'
  const file = `{"artifacts":{"cm":{"artifacts":[{"metadata":{"confusionMatrix":${confusionMatrix}}}]}}}`
  expect(new Set(valuesOf(file).map(([name]) => name))).toEqual(new Set(OF_A_MATRIX))
})

describe('ML Metadata that contradicts itself is an error [fail-open 1]', () => {
  const other = { ...execution, id: '8' }
  it.each<[string, Partial<Held>, string]>([
    ['another run', { context: { ...held.context!, name: 'r-2' } }, 'answered with another'],
    ['a context of another type', { context: { ...held.context!, type: 'system.Pipeline' } }, 'answered with another'],
    ['a context without id', { context: { ...held.context!, id: '0' } }, 'answered with another'],
    ['a list without end', { nextPageToken: 'again' }, 'lists no end'],
    ['a task twice', { executions: [execution, execution] }, 'names one twice'],
    ['a task without id', { executions: [{ ...execution, id: '0' }] }, 'or one without id'],
    ['a task without type', { executions: [execution, { ...other, type: '' }] }, 'of which type'],
    ['events of another task', { events: [event, { ...event, executionId: '8' }] }, 'answered with others'],
    ['an event twice', { events: [event, event] }, 'names one twice'],
    ['an event of no artifact', { events: [{ ...event, artifactId: '0' }] }, 'how they are called'],
    ['an artifact without name', { events: [{ ...event, path: { steps: [] } }] }, 'how they are called'],
    ['another artifact', { artifacts: [{ ...artifact, id: '6' }] }, 'others than was asked for'],
    ['more artifacts', { artifacts: [artifact, { ...artifact, id: '6' }] }, '2 of 1'],
    ['an artifact twice', { artifacts: [artifact, artifact] }, '2 of 1'],
    ['no artifact', { artifacts: [] }, '0 of 1'],
    ['an artifact without type', { artifacts: [{ ...artifact, type: '' }] }, 'of which type']
  ])('%s', async (_, own, says) => {
    const error = await read(own).catch((each: Error) => each)
    expect(error).toBeInstanceOf(MeasurementError)
    expect((error as Error).message).toMatch(/^ML Metadata at http:\/\/127.* was asked to .* the run r-1/)
    expect((error as Error).message).toContain(says)
    expect((error as Error).message).toContain('?task=...&artifact=...')
  })

  it('metrics that are nested until the reader gives up', async () => {
    // Value { struct_value { fields { key: "", value { list_value { values { list_value ...
    const prefixes: Uint8Array[] = []
    let size = 0
    const within = (tag: number): void => {
      const prefix = [tag]
      for (let rest = size; ; rest >>>= 7) {
        prefix.push(rest > 127 ? (rest & 127) | 128 : rest)
        if (rest <= 127) break
      }
      size += prefix.length
      prefixes.push(Uint8Array.from(prefix))
    }
    for (let level = 0; level < 100_000; level++) for (const tag of [0x0a, 0x32]) within(tag)
    // The entry of the struct, the struct, the value, its entry, the artifact.
    for (const tag of [0x12, 0x0a, 0x22, 0x12, 0x2a, 0x0a]) within(tag)
    const body = Buffer.concat(prefixes.reverse())
    const deep: RequestListener = (_, response) =>
      void response.writeHead(200, { 'content-type': TYPE }).end(Buffer.concat([framed(body), end()]))
    const right = answering(held)
    const answer: RequestListener = (request, response) =>
      (request.url!.endsWith('GetArtifactsByID') ? deep : right)(request, response)
    await expect(readFrom(answer)).rejects.toThrow('it is no ml_metadata.GetArtifactsByIDResponse')
  })

  it('metrics that are nested deeper than a metric file may be', async () => {
    let deep: StructValue = { kind: { oneofKind: 'numberValue', numberValue: 1 } }
    for (let level = 0; level < 60; level++) deep = { kind: { oneofKind: 'listValue', listValue: { values: [deep] } } }
    const structValue = { fields: [{ key: 'list', value: deep }] }
    const customProperties = [
      { key: 'confusionMatrix', value: { value: { oneofKind: 'structValue', structValue } } as const }
    ]
    await expect(read({ artifacts: [{ ...artifact, customProperties }] })).rejects.toThrow('more than 50 deep')
  })
})

describe('ML Metadata that goes wrong', () => {
  const methods = Object.keys(answersOf(held))

  /** An answer in place of the right one. */
  type Wrong = readonly [status: number, headers: Record<string, string>, body: string | Uint8Array]

  const wrong = (method: string, [status, headers, body]: Wrong): RequestListener => {
    const right = answering(held)
    return (request, response) => {
      if (!request.url!.endsWith(method)) return right(request, response)
      response.writeHead(status, headers).end(body)
    }
  }
  const grpc = { 'content-type': TYPE }
  const message = framed(Uint8Array.of(0x0a, 0))
  const failed = (code: number, words: string): Wrong => [
    200,
    { ...grpc, 'grpc-status': `${code}`, 'grpc-message': words },
    ''
  ]

  it.each<[string, Wrong, string]>([
    ['no trailers', [200, grpc, message], 'its end is missing'],
    ['a body that breaks off', [200, grpc, message.subarray(0, 6)], 'it breaks off'],
    ['nothing', [200, grpc, ''], 'does not say whether'],
    ['compressed', [200, grpc, Buffer.from([1, 0, 0, 0, 0])], 'compressed'],
    ['text', [200, { 'content-type': 'application/grpc-web-text+proto' }, 'AAAAAAA='], 'of another type'],
    ['JSON', [200, { 'content-type': 'application/json' }, '{}'], 'of another type'],
    [
      'bytes that are no message',
      [200, grpc, Buffer.concat([framed(Uint8Array.of(0x0a, 9)), end()])],
      'it is no ml_metadata.'
    ],
    ['too much', [200, { ...grpc, 'content-length': String(2 ** 25) }, ''], 'larger than'],
    ['a refusal', failed(7, 'not%20yours'), '200 grpc-status 7 not yours'],
    ['a failure inside', [200, grpc, end('grpc-status:13\r\ngrpc-message:deadlock')], '200 grpc-status 13 deadlock'],
    ['a proxy that does not reach it', failed(14, 'no healthy upstream'), 'grpc-status 14 no healthy upstream'],
    ['unknown credentials', failed(16, 'who'), 'grpc-status 16 who'],
    ['another service', failed(12, ''), 'grpc-status 12'],
    ['a long story', failed(2, 'x'.repeat(500)), 'xx…'],
    ['401', [401, {}, 'Jwt is missing'], 'MODEL_GATE_KFP_TOKEN'],
    ['403', [403, {}, 'RBAC: access denied'], '403 RBAC: access denied'],
    ['403 of gRPC', [403, { 'grpc-status': '7', 'grpc-message': 'no%20right' }, ''], '403 grpc-status 7 no right'],
    ['404 of gRPC', [404, { 'grpc-status': '12' }, ''], '404 grpc-status 12'],
    ['500', [500, {}, 'oh'], '500 oh'],
    ['a sign-in page elsewhere', [302, { location: 'https://dex.example/auth' }, ''], 'may be behind a sign-in page'],
    ['what it was shown', failed(13, `bad%20${token}`), 'bad ***']
  ])('%s is an error at every step, which says what to do [fail-open 1]', async (_, answer, says) => {
    for (const method of methods) {
      const error = (await readFrom(wrong(method, answer)).catch((each: Error) => each)) as Error
      expect(error).toBeInstanceOf(MeasurementError)
      expect(error.message).toContain(says)
      expect(error.message).toMatch(/^Kubeflow Pipelines .* in ML Metadata \(http:.*MetadataStoreService\/Get\w+\)/)
      expect(error.message).toMatch(/MODEL_GATE_KFP_TOKEN|\?task=\.\.\.&artifact=\.\.\./)
      expect(error.message + (error.stack ?? '')).not.toContain(token)
      expect(error.message.split('\n')[0]!.length).toBeLessThan(500)
    }
  })

  it('is one place that cannot be reached where it refuses, and no baseline where it answers nonsense', async () => {
    await expect(readFrom(wrong('GetArtifactsByID', failed(7, '')))).rejects.toThrow(UnreachableError)
    const nonsense = readFrom(wrong('GetArtifactsByID', [200, grpc, message]))
    await expect(nonsense).rejects.not.toThrow(UnreachableError)
  })

  it.each<[string, Wrong]>([
    ['404 of a router', [404, { 'content-type': 'application/json' }, '{"code":5,"message":"Not Found"}']],
    ['404 with a page', [404, { 'content-type': 'text/html' }, '<html>']],
    ['the page of an application', [200, { 'content-type': 'text/html; charset=utf-8' }, '<!doctype html>']],
    ['NOT_FOUND', failed(5, 'no such context')]
  ])('is not there: %s; and is an error where it was there before [fail-open 1]', async (_, answer) => {
    const [first, ...later] = methods
    expect((await readFrom(wrong(first!, answer))).said).toMatch(/^ML Metadata (is not at http|does not have it)/)
    for (const method of later)
      await expect(readFrom(wrong(method, answer))).rejects.toThrow(/answered otherwise before: now ML Metadata/)
  })

  it.each<[Wrong]>([[failed(14, 'restarting')], [[503, {}, '']]])(
    'is asked again where that may help: %j',
    async ([status, headers]) => {
      let times = 0
      const right = answering(held)
      const { said } = await readFrom((request, response) => {
        times++
        if (times % 2 === 0) return right(request, response)
        response.writeHead(status, headers).end()
      })
      expect(said).toContain('"accuracy":0.9')
      expect(times).toBe(8)
    }
  )

  it('is read of whatever bytes, at any step, and ends in numbers, in none, or in an error', async () => {
    let [hit, body] = ['', new Uint8Array(0)]
    const right = answering(held)
    const { origin } = await serve((request, response) => {
      if (!request.url!.endsWith(hit)) return right(request, response)
      response.writeHead(200, grpc).end(Buffer.concat([framed(body), end()]))
    })
    const pipelines = pipelinesServer({ server: origin }, surroundings({}))
    const outcome = async (): Promise<unknown> =>
      fileInMetadata(pipelines, { id: 'r-1', name: 'the run r-1', task: undefined }).catch((error: Error) =>
        error instanceof MeasurementError ? {} : error
      )
    const whole = Object.entries(answersOf(held))
    const mutated = fc
      .tuple(fc.constantFrom(...whole), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean())
      .map(([[method, bytes], at, value, cut]) => {
        const copy = Uint8Array.from(bytes)
        copy[at % copy.length] = value
        return [method, cut ? copy.subarray(0, at % copy.length) : copy] as const
      })
    const random = fc.tuple(fc.constantFrom(...methods), fc.uint8Array({ maxLength: 64 }))
    await fc.assert(
      fc.asyncProperty(fc.oneof(random, mutated), async ([method, bytes]) => {
        ;[hit, body] = [method, Uint8Array.from(bytes)]
        expect(await outcome()).not.toBeInstanceOf(Error)
      }),
      { numRuns: 300 }
    )
    await pipelines.client.close()
  }, 30_000)
})
