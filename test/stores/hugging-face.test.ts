import { execFileSync, spawn } from 'node:child_process'
import type { RequestListener } from 'node:http'

import { afterEach, describe, expect, it, jest } from '@jest/globals'

import { folderWith } from '../e2e/command.js'
import { itWhere, toolPath } from '../engines/tools.js'
import { closeServers, serve, serveProxy } from '../unit/baseline/web/loopback-server.js'
import { certificates, expectHidden, expectNoCanary, gateAgainst, run, status, table, type Gated } from './gating.js'
import { commitOf, hub, type HubRepository } from './hub.js'
import { canary } from './surroundings.js'

jest.setTimeout(120_000)

const python = toolPath('huggingface')
const itWithPython = itWhere(python !== undefined, 'huggingface_hub')
const itWith = itWhere(certificates !== undefined, 'openssl')

afterEach(closeServers)

const result = {
  task_type: 'tabular-classification',
  dataset_type: 'acme/holdout',
  dataset_name: 'Holdout',
  metric_type: 'accuracy',
  metric_value: 0.88
}

const card = (value: unknown, more = ''): string => `---
license: mit
model-index:
- name: churn
  results:
  - task:
      type: tabular-classification
    dataset:
      name: Holdout
      type: acme/holdout
    metrics:
    - type: accuracy
      value: ${JSON.stringify(value)}
${more}---
# Churn
`

const another = `  - task: { type: tabular-classification }
    dataset: { name: Other, type: acme/other, split: test }
    metrics: [{ type: accuracy, value: 0.5 }]
`

const production = table(9)
const files = (entries: Readonly<Record<string, string>>): HubRepository => ({
  name: 'acme/churn',
  revisions: new Map([['main', new Map(Object.entries(entries))]])
})

interface Given {
  readonly reference?: string
  readonly entry?: string
  readonly environment?: Readonly<Record<string, string>>
}

async function gate(
  answer: RequestListener,
  { reference = 'hf://acme/churn', entry, environment }: Given = {}
): Promise<Gated & { readonly asked: Awaited<ReturnType<typeof serve>>['asked'] }> {
  const { origin, asked } = await serve(answer)
  const env = { HF_ENDPOINT: origin, HF_TOKEN: '', ...environment }
  return { ...(await gateAgainst(reference, { environment: env, ...(entry !== undefined && { entry }) })), asked }
}

describe('numbers of a model card', () => {
  it('are what the candidate is compared with', async () => {
    const { code, out, everything, asked } = await gate(hub(files({ 'README.md': card(0.88) })))
    expect(`${code} ${out}`).toMatch(/^0 /)
    expect(out).toMatch(/0\.88/)
    expect(everything).toContain(`commit ${commitOf('main').slice(0, 12)} on the Hub`)
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/models/acme/churn/revision/main?blobs=true',
      `/acme/churn/resolve/${commitOf('main')}/README.md`
    ])
    expectNoCanary(everything, asked)
  })

  it('block a candidate that is worse', async () => {
    const { code, out } = await gate(hub(files({ 'README.md': card(0.99) })))
    expect(`${code} ${out}`).toMatch(/^1 /)
  })

  it('are those of the data set that is named', async () => {
    const two = hub(files({ 'README.md': card(0.99, another) }))
    const { code, everything } = await gate(two)
    expect(`${code} ${everything}`).toMatch(
      /^3[\s\S]*Holdout \(acme\/holdout\); tabular-classification, Other \(acme\/other\), test: nobody says/
    )
    expect((await gate(two, { reference: 'hf://acme/churn?dataset=acme/other' })).code).toBe(0)
    expect((await gate(two, { reference: 'hf://acme/churn?dataset=Holdout' })).code).toBe(1)
    expect((await gate(two, { reference: 'hf://acme/churn?dataset=None' })).everything).toMatch(/"None" does not say/)
  })

  it('that are no numbers are an error where they are asked for [fail-open 4]', async () => {
    for (const value of ['0.9', [0.9], null]) {
      const { code } = await gate(hub(files({ 'README.md': card(value) })))
      expect(code).toBe(3)
    }
  })

  it('in per cent are an error', async () => {
    const { code, everything } = await gate(hub(files({ 'README.md': card(88) })))
    expect(`${code} ${everything}`).toMatch(/^3[\s\S]*88/)
  })

  it('said twice are an error, and so are aliases and cards that are no YAML', async () => {
    const double = card(0.9).replace('value: 0.9\n', 'value: 0.9\n    - type: accuracy\n      value: 0.1\n')
    const bomb = `---\na: &a [1, 1]\nb: [*a, *a]\nmodel-index: *a\n---\n`
    for (const [text, says] of [
      [double, /"accuracy" twice/],
      [bomb, /it has aliases/],
      ['---\nmodel-index: [\n---\n', /cannot be read/],
      ['---\nmodel-index: { name: churn }\n---\n', /model-index/]
    ] as const) {
      const { code, everything } = await gate(hub(files({ 'README.md': text })))
      expect(`${code} ${everything}`).toMatch(new RegExp(`^3[\\s\\S]*${says.source}`))
    }
  })

  it('are none where nobody wrote any', async () => {
    for (const entries of [{}, { 'README.md': '# Churn\n' }, { 'README.md': '---\nlicense: mit\n---\n' }]) {
      const { code, out } = await gate(hub(files(entries)))
      expect(`${code} ${out}`).toMatch(/^0 .*nothing there/)
    }
  })
})

describe('files of a repository', () => {
  it('are a baseline folder with rows, at the revision that is named', async () => {
    const repository = {
      ...files({}),
      revisions: new Map([['refs/pr/1', new Map([['metrics/v 1/predictions.csv', production]])]])
    }
    for (const at of ['refs%2Fpr%2F1', commitOf('refs/pr/1')]) {
      for (const path of ['metrics/v%201', 'metrics/v%201/predictions.csv']) {
        const { code, out } = await gate(hub(repository), { reference: `hf://acme/churn@${at}/${path}` })
        expect(`${code} ${out}`).toMatch(/^0 .*600 rows/)
      }
    }
  })

  it('are none where the commit has none of that path, or the repository no such revision', async () => {
    for (const reference of ['hf://acme/churn/metrics', 'hf://acme/churn@v2']) {
      const { code, out } = await gate(hub(files({ 'README.md': card(0.9) })), { reference })
      expect(`${code} ${out}`).toMatch(/^0 .*nothing there/)
    }
  })

  it('that are another than the Hub lists are an error', async () => {
    const right = hub(files({ 'p.csv': production }))
    const shorter = production.slice(0, production.indexOf('\n300,') + 1)
    const cut: RequestListener = (request, response) =>
      request.url?.includes('/resolve/') === true
        ? status(200, {}, shorter)(request, response)
        : right(request, response)
    const { code, everything } = await gate(cut, { reference: 'hf://acme/churn/p.csv' })
    expect(`${code} ${everything}`).toMatch(/^3[\s\S]*sent another file than the one that it lists/)
  })

  itWith('that are large come from another host of the public Hub, which gets no token', async () => {
    const large = { paths: ['p.csv'], at: 'https://cdn-lfs.hf.co' }
    const repository = { ...files({ 'p.csv': production }), token: canary.replaceAll(/[^a-z]/g, ''), large }
    const model = hub(repository)
    const server = await serve(
      (request, response) =>
        request.headers.host === 'cdn-lfs.hf.co'
          ? status(200, {}, production)(request, response)
          : model(request, response),
      certificates!.server
    )
    const proxy = await serveProxy(server.port)
    const environment = {
      HF_TOKEN: repository.token,
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      NO_PROXY: ''
    }
    const { code, out } = await gateAgainst('hf://acme/churn/p.csv', { environment })
    expect(`${code} ${out}`).toMatch(/^0 .*600 rows/)
    const asked = server.asked.map(({ headers }) => [headers.host, headers.authorization !== undefined])
    expect(asked).toContainEqual(['huggingface.co', true])
    expect(asked).toContainEqual(['cdn-lfs.hf.co', false])
  })
})

describe('a Hub that does not give an answer is an error, never an absence, and shows no secret [fail-open 1]', () => {
  const secret: HubRepository = { ...files({ 'README.md': card(0.88) }), token: 'hf_right' }
  const faults: readonly (readonly [string, RequestListener, RegExp])[] = [
    ['hangs', () => undefined, /no answer within/],
    ['a private model', hub(secret), /401[\s\S]*HF_TOKEN may not read it/],
    ['no such model', hub({ ...secret, name: 'acme/other' }), /HF_TOKEN may not read it/],
    ['a gated model', status(403, { 'x-error-code': 'GatedRepo' }, 'gated'), /Ask its owners for access/],
    ['404 of something else', status(404, {}, 'no'), /404 no/],
    ['401', status(401), /401/],
    ['429', status(429, { 'retry-after': '3600' }), /429/],
    ['500', status(500, {}, 'a trace'), /500 a trace/],
    ['a page', status(200, { 'content-type': 'text/html' }, '<h1>Sign in</h1>'), /it is no JSON/],
    ['another answer', status(200, {}, '{"sha":"x"}'), /answered what Hugging Face does not answer: sha/],
    ['a body that is cut off', status(200, { 'content-length': 999 }, '{'), /did not let the gate/],
    ['another host', status(302, { location: 'https://cdn-lfs.hf.co/x' }), /sends on to https:\/\/cdn-lfs\.hf\.co/],
    ['a sign-in', status(307, { location: 'https://login.example/' }), /sends on to https:\/\/login\.example/]
  ]
  for (const [name, answer, says] of faults) {
    it(`${name}`, async () => {
      const { code, out, err, everything } = await gate(answer, {
        environment: { HF_TOKEN: canary },
        entry: name === '500' ? ', on-unreachable: next' : ''
      })
      expect(`${code} ${out}${err}`).toMatch(new RegExp(`^3[\\s\\S]*${says.source}`))
      expectHidden(everything)
    })
  }

  it('the card that is listed and is not sent', async () => {
    const right = hub(files({ 'README.md': card(0.88) }))
    const gone: RequestListener = (request, response) =>
      request.url?.includes('/resolve/') === true
        ? status(404, { 'x-error-code': 'EntryNotFound' })(request, response)
        : right(request, response)
    const { code, everything } = await gate(gone)
    expect(`${code} ${everything}`).toMatch(/^3[\s\S]*404/)
  })

  it('a token that would go in the clear is not sent', async () => {
    const environment = { HF_ENDPOINT: 'http://hub.example', HF_TOKEN: canary }
    const { code, everything } = await gateAgainst('hf://acme/churn', { environment })
    expect(`${code} ${everything}`).toMatch(/^2[\s\S]*HF_ENDPOINT must be https: the token would go to/)
    expectHidden(everything)
  })

  it('is only read: promote says so', async () => {
    const folder = folderWith({
      'predictions.csv': production,
      '.github/model-gate.yml':
        'version: 1\nmodel: late\ncandidate: { predictions: predictions.csv }\ntask: { type: binary, positive: 1 }\nbaseline: { from: "hf://acme/churn" }\nmetrics: { accuracy: { min: 0.5 } }\n'
    })
    for (const words of ['init -q', 'add .', '-c user.name=t -c user.email=t@example.org commit -qm model'])
      execFileSync('git', words.split(' '), { cwd: folder })
    const { origin } = await serve(hub(files({})))
    const environment = { HF_ENDPOINT: origin, HF_TOKEN: '' }
    expect((await run(['run'], folder, environment)).code).toBe(0)
    const { code, out, err } = await run(['promote', '--target', 'hf://acme/churn'], folder, environment)
    expect(`${code} ${out}${err}`).toMatch(/^2 .*hf: is only read/)
  })
})

describe("the Hub's own client", () => {
  /** Not waiting in this process: the server that it asks lives here. */
  const client = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const child = spawn(python!, ['test/stores/hugging_face_client.py', ...words], {
      env: { ...process.env, HF_HUB_DISABLE_TELEMETRY: '1', ...env }
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    return new Promise((done, fail) =>
      child.once('close', (code) => (code === 0 ? done(JSON.parse(out)) : fail(new Error(err))))
    )
  }

  itWithPython('reads the same of the server of these tests', async () => {
    const server = await serve(hub(files({ 'README.md': card(0.88), 'metrics/p.csv': production })))
    const read = ['read', 'acme/churn', 'main', 'metrics/p.csv', folderWith({})]
    const seen = (await client(read, { HF_ENDPOINT: server.origin })) as Record<string, unknown>
    expect(seen).toMatchObject({ commit: commitOf('main'), text: production, metrics: { accuracy: 0.88 } })
    expect(Object.keys(seen['files'] as object)).toEqual(['README.md', 'metrics/p.csv'])
  })

  itWithPython('writes cards that are read', async () => {
    const results = [
      result,
      { ...result, metric_type: 'f1', metric_name: 'F1', metric_value: 0.86 },
      { ...result, metric_type: 'rouge', metric_name: 'ROUGE-1', metric_value: 0.4 },
      { ...result, metric_type: 'rouge', metric_name: 'ROUGE-2', metric_value: 0.2 }
    ]
    const written = (await client(['card', JSON.stringify(results)])) as string
    const { code, out } = await gate(hub(files({ 'README.md': written })))
    expect(`${code} ${out}`).toMatch(/^0 .*0\.88/)
  })
})
