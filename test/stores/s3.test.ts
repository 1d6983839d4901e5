import type { RequestListener } from 'node:http'

import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client
} from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import {
  BaselineMovedError,
  NotWritableError,
  recordOf,
  storeOf,
  type Opened,
  type Promotion,
  type RemoteReference,
  type Store
} from '../../src/baseline/index.js'
import { digestOf, parseReference, UnreachableError, UsageError } from '../../src/documents/index.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { closeServers, serve } from '../unit/baseline/web/loopback-server.js'
import { faultyProxy, type FaultyProxy } from './faulty-proxy.js'
import { startMoto, type Moto } from './moto.js'
import { rollBack } from './promotion.js'
import { canary, surroundings } from './surroundings.js'

const program = toolPath('moto')
const itWith = itWhere(program !== undefined, 'moto: node scripts/install-test-tools.mjs moto')

let moto: Moto
let proxy: FaultyProxy
let seeding: S3Client

beforeAll(async () => {
  if (program === undefined) return
  moto = await startMoto(program)
  const credentials = { accessKeyId: 'seed', secretAccessKey: 'seed' }
  seeding = new S3Client({ endpoint: moto.endpoint, forcePathStyle: true, region: 'us-east-1', credentials })
  await seeding.send(new CreateBucketCommand({ Bucket: 'models' }))
}, 60_000)

afterAll(async () => {
  seeding?.destroy()
  await proxy?.stop()
  await moto?.stop()
})

afterEach(closeServers)

const put = (key: string, text: string): Promise<unknown> =>
  seeding.send(new PutObjectCommand({ Bucket: 'models', Key: key, Body: text }))

const stored = async (key: string): Promise<string> => {
  const { Body } = await seeding.send(new GetObjectCommand({ Bucket: 'models', Key: key }))
  return Body!.transformToString()
}

const credentials = { AWS_ACCESS_KEY_ID: 'gate', AWS_SECRET_ACCESS_KEY: canary }

async function store(environment: Readonly<Record<string, string>> = {}): Promise<Store<RemoteReference>> {
  const named = { AWS_ENDPOINT_URL_S3: moto?.endpoint ?? 'https://s3.example', ...credentials, ...environment }
  return storeOf(reference('late'), surroundings(named))
}

const reference = (key: string, bucket = 'models'): RemoteReference =>
  parseReference(`s3://${bucket}/${key}`) as RemoteReference

async function text({ shelf, path }: Opened, name = ''): Promise<string | undefined> {
  const bytes = await shelf.read(path === '' ? name : path)
  return bytes && new TextDecoder().decode(bytes)
}

describe('a baseline in a bucket', () => {
  itWith('is a folder of our files, and of no others', async () => {
    await put('plain/evaluation.json', '{"a":1}')
    await put('plain/predictions.csv', 'id\n1\n')
    await put('plain/secrets.env', 'x')
    await put('plain/predictions.csv/other', 'x')
    const opened = (await (await store()).resolve(reference('plain')))!
    expect([...(await opened.shelf.names(''))].sort()).toEqual(['evaluation.json', 'predictions.csv', 'secrets.env'])
    expect(await text(opened, 'predictions.csv')).toBe('id\n1\n')
    expect(await text(opened, 'secrets.env')).toBeUndefined()
    expect(opened.madeAt).toBeInstanceOf(Date)
  })

  itWith('that is a folder of other things is no absence of one [fail-open 1]', async () => {
    await put('other/', '')
    await put('other/model.pickle', 'x')
    const opened = (await (await store()).resolve(reference('other')))!
    expect(await opened.shelf.names('')).toEqual(['model.pickle'])
    await put('marked/', '')
    expect(await (await store()).resolve(reference('marked'))).toBeUndefined()
  })

  itWith(
    'of which only folders are there is another than was meant, unless they are of promotions [fail-open 13]',
    async () => {
      await put('above/production/evaluation.json', '{}')
      await expect((await store()).resolve(reference('above'))).rejects.toThrow(
        's3://models/above: holds the folder "production" and no baseline'
      )
      await put(`cutoff/${digestOf('v1').replace(':', '-')}/evaluation.json`, '{}')
      expect(await (await store()).resolve(reference('cutoff'))).toBeUndefined()
      await put('both', 'id\n1\n')
      await put('both/more/x', '')
      expect((await (await store()).resolve(reference('both')))!.path).toBe('both')
    }
  )

  itWith('is one file, whatever its name is made of', async () => {
    const key = "odd/ä b+100%&(1)!'*.csv"
    await put(key, 'id\n1\n')
    const opened = (await (await store()).resolve(reference(key)))!
    expect(opened.path).toBe("ä b+100%&(1)!'*.csv")
    expect(await text(opened)).toBe('id\n1\n')
    expect(await opened.shelf.names(opened.path)).toEqual([])
  })

  itWith('of more objects than one page holds is found', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => put(`many/a${index}`, 'x')))
    await put('many/evaluation.json', '{}')
    const opened = (await (await store()).resolve(reference('many')))!
    expect(await opened.shelf.names('')).toHaveLength(13)
  })

  itWith('that is not there is none; a bucket that is not there is an error [fail-open 1]', async () => {
    expect(await (await store()).resolve(reference('nowhere'))).toBeUndefined()
    expect(await (await store()).resolve(reference('nowhere/evaluation.json'))).toBeUndefined()
    await expect((await store()).resolve(reference('late', 'nowhere'))).rejects.toThrow(
      /S3 did not let the gate list s3:\/\/nowhere\/late\/: 404 NoSuchBucket/
    )
  })

  itWith('whose state changes is another version', async () => {
    await put('changing/evaluation.json', '1')
    const before = (await (await store()).resolve(reference('changing')))!.version
    await put('changing/evaluation.json', '2')
    expect((await (await store()).resolve(reference('changing')))!.version).not.toBe(before)
  })
})

/** A model as a promotion hands it over. */
function promotion(name: string): Promotion {
  const evaluation = {
    schema: 'model-gate/evaluation@1' as const,
    model: 'late',
    metrics: [],
    commit: name
  } satisfies Promotion['evaluation']
  const bytes = (file: string): Uint8Array => new TextEncoder().encode(file)
  return {
    model: 'late',
    evaluation,
    files: new Map([
      ['predictions.csv', bytes(`id\n${name}\n`)],
      ['evaluation.json', bytes(JSON.stringify(evaluation))]
    ]),
    content: digestOf(name),
    commit: name,
    reportDigest: digestOf('report'),
    report: bytes('{"verdict":"pass"}'),
    verdict: 'pass',
    parameters: {}
  }
}

async function promote(key: string, name: string): Promise<string> {
  const [made, at] = [await store(), reference(key)]
  const plan = await made.writer!.plan(at, promotion(name), await made.resolve(at))
  return (await plan.apply()).version
}

const rows = async (key: string): Promise<string | undefined> => {
  const opened = await (await store()).resolve(reference(key))
  return opened && text(opened, 'predictions.csv')
}

describe('a promotion', () => {
  itWith('says what it would write, writes it, and is gone back from', async () => {
    const [made, at] = [await store(), reference('promoted')]
    const { steps } = await made.writer!.plan(at, promotion('v1'), undefined)
    const folder = recordOf(promotion('v1')).replace(':', '-')
    expect(steps).toEqual([
      `write promoted/${folder}/report.json`,
      `write promoted/${folder}/predictions.csv`,
      `write promoted/${folder}/evaluation.json`,
      `let promoted/current.json name ${folder}`
    ])
    expect(await made.resolve(at)).toBeUndefined()

    await promote('promoted', 'v1')
    await promote('promoted', 'v2')
    expect(await rows('promoted')).toBe('id\nv2\n')
    expect(JSON.parse(await stored('promoted/current.json'))).toMatchObject({
      previous: folder,
      record: {
        model: 'late',
        'model-gate.content': digestOf('v2'),
        'model-gate.commit': 'v2',
        'model-gate.verdict': 'pass',
        'model-gate.report-digest': digestOf('report')
      }
    })
    expect(await rollBack(made, at)).toBe(folder)
    expect(await rows('promoted')).toBe('id\nv1\n')
    // What was rolled back does not come back.
    expect(await made.writer!.rollback(at)).toEqual({
      nothing: expect.stringMatching(/^current\.json left sha256-.*: it was rolled back already/)
    })
    await promote('promoted', 'v3')
    expect(await rollBack(made, at)).toBe(folder)
  })

  itWith('of two at once one is told that the baseline moved', async () => {
    await promote('race', 'v1')
    const [made, at] = [await store(), reference('race')]
    const current = await made.resolve(at)
    const plans = [
      await made.writer!.plan(at, promotion('v2'), current),
      await made.writer!.plan(at, promotion('v3'), current)
    ]
    await plans[1]!.apply()
    await expect(plans[0]!.apply()).rejects.toThrow(BaselineMovedError)
    await expect(made.writer!.plan(at, promotion('v2'), current)).rejects.toThrow(BaselineMovedError)
    expect(await rows('race')).toBe('id\nv3\n')
  })

  itWith('the first of two at once, too', async () => {
    const [made, at] = [await store(), reference('first')]
    const plans = [
      await made.writer!.plan(at, promotion('v1'), undefined),
      await made.writer!.plan(at, promotion('v2'), undefined)
    ]
    await plans[0]!.apply()
    await expect(plans[1]!.apply()).rejects.toThrow(BaselineMovedError)
  })

  itWith('over plain files keeps them as the one before', async () => {
    await put('grown/evaluation.json', '{}')
    await put('grown/predictions.csv', 'id\nold\n')
    await promote('grown', 'v1')
    expect(await rows('grown')).toBe('id\nv1\n')
    const made = await store()
    expect(await rollBack(made, reference('grown'))).toBe('')
    expect(await rows('grown')).toBe('id\nold\n')
  })

  itWith('on the word of another report is written anew, with its verdict and its reason', async () => {
    await promote('forced', 'v1')
    const [made, at] = [await store(), reference('forced')]
    const [before, now] = [promotion('v2'), { ...promotion('v2'), reportDigest: digestOf('other'), force: 'says who' }]
    const versions = []
    for (const each of [before, now]) {
      versions.push((await (await made.writer!.plan(at, each, await made.resolve(at))).apply()).version)
      await rollBack(made, at)
    }
    expect(new Set(versions).size).toBe(2)
  })

  itWith('that was cut off is mended by the next', async () => {
    const folder = recordOf(promotion('v1')).replace(':', '-')
    await put(`cut/${folder}/predictions.csv`, 'id\nhalf')
    await promote('cut', 'v1')
    expect(await rows('cut')).toBe('id\nv1\n')
  })

  const attempts: Readonly<Record<string, readonly [name: string, text: string | undefined]>> = {
    'has lost its rows': ['predictions.csv', undefined],
    'holds as many other rows': ['predictions.csv', 'id\nxx\n'],
    'says something else': ['evaluation.json', '{"schema":"model-gate/evaluation@1","model":"late","metrics":[]}']
  }
  for (const [why, [name, text]] of Object.entries(attempts))
    itWith(`whose earlier attempt ${why} is written anew before it is named [fail-open 13]`, async () => {
      const key = why.replaceAll(' ', '-')
      const file = `${key}/${recordOf(promotion('v2')).replace(':', '-')}/${name}`
      await promote(key, 'v1')
      await promote(key, 'v2')
      await rollBack(await store(), reference(key))
      if (text === undefined) await seeding.send(new DeleteObjectCommand({ Bucket: 'models', Key: file }))
      else await put(file, text)
      await promote(key, 'v2')
      expect(await stored(file)).toBe(new TextDecoder().decode(promotion('v2').files.get(name)))
    })

  itWith('of which a file does not arrive as it was sent is none: production stays what it was', async () => {
    await promote('dropped', 'v1')
    const careless = await faultyProxy(moto.endpoint)
    try {
      const made = await store({ AWS_ENDPOINT_URL_S3: careless.url, MODEL_GATE_STORE_PATIENCE: '1' })
      const at = reference('dropped')
      const plan = await made.writer!.plan(at, promotion('v2'), await made.resolve(at))
      const folder = recordOf(promotion('v2')).replace(':', '-')
      // It takes the file and does not keep it.
      careless.next({ fault: 'HTML', hits: (_, seen) => seen.startsWith('PUT ') && seen.endsWith('/predictions.csv') })
      await expect(plan.apply()).rejects.toThrow(
        `s3://models/dropped/${folder}: was written and does not hold predictions.csv as sent`
      )
      expect(await rows('dropped')).toBe('id\nv1\n')
    } finally {
      await careless.stop()
    }
  })

  const isPointer = (seen: string): boolean => seen.endsWith('/current.json')
  const isWritten = (seen: string): boolean => seen.startsWith('PUT ') && isPointer(seen)

  itWith(
    'whose pointer goes wrong names what it named, or the new one and says so; the next attempt mends it',
    async () => {
      await promote('wrong', 'v0')
      proxy = await faultyProxy(moto.endpoint)
      const faults = [
        'refused',
        'hang',
        'answer lost',
        'cut off',
        'HTML',
        'redirect',
        401,
        403,
        404,
        409,
        429,
        500
      ] as const
      let count = 0
      for (const fault of faults) {
        for (const when of ['written', 'read back'] as const) {
          const before = await rows('wrong')
          const next = promotion(`v${++count}`)
          const made = await store({ AWS_ENDPOINT_URL_S3: proxy.url, MODEL_GATE_STORE_PATIENCE: '1' })
          const plan = await made.writer!.plan(reference('wrong'), next, await made.resolve(reference('wrong')))
          let writes = 0
          proxy.next({
            fault,
            hits: (_, seen) => {
              if (isWritten(seen)) return ++writes === 1 && when === 'written'
              return when === 'read back' && writes === 1 && isPointer(seen)
            }
          })
          const failed = await plan.apply().then(
            () => undefined,
            (error: Error) => error
          )
          proxy.next()
          if (failed !== undefined) {
            expect(failed.message).not.toContain(canary)
            expect({ fault, when, rows: await rows('wrong') }).toEqual({ fault, when, rows: before })
          }
          await promote('wrong', `v${count}`)
          expect({ fault, when, rows: await rows('wrong') }).toEqual({ fault, when, rows: `id\nv${count}\n` })
        }
      }
    },
    120_000
  )

  itWith('to a file is none; nothing before is none to go back to', async () => {
    await put('file.csv', 'id\n')
    const [made, at] = [await store(), reference('file.csv')]
    await expect(made.writer!.plan(at, promotion('v1'), await made.resolve(at))).rejects.toThrow(NotWritableError)
    await promote('once', 'v1')
    expect(await rollBack(made, reference('once'))).toBeUndefined()
  })

  itWith('a pointer that is none of ours is an error [fail-open 1]', async () => {
    await put('broken/current.json', '{"schema":"model-gate/pointer@1","folder":"../other"}')
    await expect((await store()).resolve(reference('broken'))).rejects.toThrow('is no pointer to a baseline')
  })
})

describe('a folder that was deleted [fail-open 1]', () => {
  itWith('is no first adoption where the pointer names it', async () => {
    await put('lost/current.json', '{"schema":"model-gate/pointer@1","folder":"sha256-a"}')
    await put('lost/sha256-a/report.json', '{}')
    await expect((await store()).resolve(reference('lost'))).rejects.toThrow(
      's3://models/lost/current.json: names sha256-a, where no baseline is'
    )
  })

  itWith('is nothing to go back to', async () => {
    await promote('gone', 'v1')
    await promote('gone', 'v2')
    const prefix = `gone/${recordOf(promotion('v1')).replace(':', '-')}`
    for (const name of ['evaluation.json', 'predictions.csv'])
      await seeding.send(new DeleteObjectCommand({ Bucket: 'models', Key: `${prefix}/${name}` }))
    await expect((await store()).writer!.rollback(reference('gone'))).rejects.toThrow('was the baseline before')
    expect(await rows('gone')).toBe('id\nv2\n')
  })
})

itWith('plain files that changed since they were judged are not promoted over', async () => {
  await put('moving/evaluation.json', '1')
  await put('moving/predictions.csv', '1')
  const [made, at] = [await store(), reference('moving')]
  const judged = await made.resolve(at)
  await put('moving/predictions.csv', '2')
  await expect(made.writer!.plan(at, promotion('v1'), judged)).rejects.toThrow(BaselineMovedError)
})

const xml = (code: string): string =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>of ${canary}</Message></Error>`

describe('a service that fails is no absence, and shows no secret [fail-open 1]', () => {
  it.each([
    [301, xml('PermanentRedirect'), 'AWS_REGION'],
    [400, xml('AuthorizationHeaderMalformed'), 'AWS_REGION'],
    [403, xml('AccessDenied'), 's3:ListBucket'],
    [404, '<html>not here</html>', 'name of the bucket'],
    [429, xml('SlowDown'), 'Run the job again'],
    [500, xml('InternalError'), 'Run the job again'],
    [200, '<html>Sign in</html>', 'not of a page'],
    [200, '', 'not of a page']
  ])('%i %s', async (status, body, hint) => {
    const server = await serve((_, response) =>
      response.writeHead(status, { 'content-type': 'application/xml' }).end(body)
    )
    const made = await store({ AWS_ENDPOINT_URL_S3: server.origin })
    const error: unknown = await made.resolve(reference('late')).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnreachableError)
    expect((error as Error).message).toContain(hint)
    expect((error as Error).message).not.toContain(canary)
    expect(server.asked[0]!.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=gate\//)
    expect(JSON.stringify(server.asked[0]!.headers)).not.toContain(canary)
  })

  const list = '<?xml version="1.0"?><ListBucketResult><Name>models</Name>'

  it.each<[string, RequestListener, string]>([
    ['hangs', () => undefined, 'no answer within'],
    ['hangs in the body', (_, response) => void response.writeHead(200).write(list), 'nothing came for'],
    [
      'is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': 1000 })
        response.write(list, () => response.destroy())
      },
      'other side closed'
    ],
    ['answers half an XML', (_, response) => response.end(list), 'S3 did not let the gate list'],
    [
      'says that there is more, and not where',
      (_, response) => response.end(`${list}<IsTruncated>true</IsTruncated></ListBucketResult>`),
      'its answer is no list of objects'
    ],
    [
      'does not know the key',
      (_, response) => response.writeHead(403).end(xml('InvalidAccessKeyId')),
      'AWS_ACCESS_KEY_ID'
    ]
  ])('%s', async (_, answer, said) => {
    const made = await store({ AWS_ENDPOINT_URL_S3: (await serve(answer)).origin })
    const error: unknown = await made.resolve(reference('late')).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnreachableError)
    expect((error as Error).message).toContain(said)
    expect((error as Error).message).not.toContain(canary)
  })

  it('lists pages without end', async () => {
    let page = 0
    const server = await serve((_, response) => {
      const more =
        page < 300 ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${++page}</NextContinuationToken>` : ''
      response.end(`${list}${more}</ListBucketResult>`)
    })
    const made = await store({ AWS_ENDPOINT_URL_S3: server.origin })
    await expect(made.resolve(reference('late'))).rejects.toThrow('its list does not end after 100 pages')
    expect(server.asked).toHaveLength(100)
  })

  it('refuses the connection', async () => {
    const server = await serve(() => undefined)
    await server.close()
    const made = await store({ AWS_ENDPOINT_URL_S3: server.origin })
    await expect(made.resolve(reference('late'))).rejects.toThrow('ECONNREFUSED')
  })

  it('while it is written is no promotion', async () => {
    const server = await serve((request, response) =>
      request.method === 'PUT'
        ? response.writeHead(500).end(xml('InternalError'))
        : request.url!.includes('list-type')
          ? response.end(`${list}</ListBucketResult>`)
          : response.writeHead(404).end(xml('NoSuchKey'))
    )
    const [made, at] = [await store({ AWS_ENDPOINT_URL_S3: server.origin }), reference('late')]
    const plan = await made.writer!.plan(at, promotion('v1'), await made.resolve(at))
    await expect(plan.apply()).rejects.toThrow(UnreachableError)
    expect(server.asked.filter(({ method, url }) => method === 'PUT' && url!.includes('current.json'))).toEqual([])
  })

  it('is not followed to another host', async () => {
    const other = await serve((_, response) => response.end())
    const server = await serve((_, response) => response.writeHead(307, { location: other.origin }).end())
    const made = await store({ AWS_ENDPOINT_URL_S3: server.origin })
    await expect(made.resolve(reference('late'))).rejects.toThrow('it sends on to')
    expect(other.asked).toHaveLength(0)
  })

  it.each([
    ['http://s3.example', 'must be https'],
    [`https://gate:${canary}@s3.example`, 'nothing of a user in it'],
    ['s3.example', 'must be https://host:port']
  ])('at %j is not asked', async (endpoint, said) => {
    const made = await store({ AWS_ENDPOINT_URL_S3: endpoint })
    const error: unknown = await made.resolve(reference('late')).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toContain(said)
    expect((error as Error).message).not.toContain(canary)
  })

  it('of AWS needs a region', async () => {
    const made = await store({ AWS_ENDPOINT_URL_S3: '' })
    await expect(made.resolve(reference('late'))).rejects.toThrow('Set AWS_REGION')
  })
})
