import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, RequestListener } from 'node:http'
import { join, resolve } from 'node:path'

import { expect } from '@jest/globals'

import { folderWith, type Finished } from '../e2e/command.js'
import { compiled, node } from '../node.js'
import { makeCertificates } from '../unit/baseline/web/certificates.js'
import { canary } from './surroundings.js'

/** Made once: servers of the tests show them, and the gate is told of their authority. */
export const certificates = makeCertificates()

/** The command, where the server that it asks lives in this process. */
export function run(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>
): Promise<Finished> {
  const child = spawn(node, [resolve('dist/cli.js'), ...words], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...compiled, ...env }
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  // In one line: a report breaks its lines where they are too long.
  const line = (text: string): string => text.replace(/\s+/g, ' ')
  return new Promise((done) => child.once('close', (code) => done({ code, out: line(out), err: line(err) })))
}

/** 600 rows of a model that is wrong on every so manieth. */
export function table(wrongEach: number): string {
  const rows = Array.from({ length: 600 }, (_, id) => `${id},${id % 2},${id % wrongEach === 0 ? 1 - (id % 2) : id % 2}`)
  return `id,label,prediction\n${rows.join('\n')}\n`
}

/** How a gate went, and all that it wrote. */
export type Gated = Finished & { readonly everything: string }

/**
 * Gates a candidate with a baseline of that reference, as a user would, with credentials of other places in the environment.
 *
 * @param entry more of the baseline entry
 */
export async function gateAgainst(
  reference: string,
  { environment, entry = '' }: { readonly environment: Readonly<Record<string, string>>; readonly entry?: string }
): Promise<Gated> {
  const folder = folderWith({
    'predictions.csv': table(7),
    'ca.pem': certificates?.ca ?? '',
    '.github/model-gate.yml': `version: 1
model: late
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "${reference}"${entry} }
metrics: { accuracy: { max-drop: 0.1 } }
`
  })
  const finished = await run(['run'], folder, {
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    // What hangs is waited for that long; what is only slow on a busy machine must not be asked twice.
    MODEL_GATE_STORE_PATIENCE: '5',
    AWS_SECRET_ACCESS_KEY: canary,
    MLFLOW_TRACKING_TOKEN: canary,
    GITHUB_TOKEN: canary,
    ...environment
  })
  const output = join(folder, 'model-gate')
  mkdirSync(output, { recursive: true })
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((name) => join(output, name))
    .filter((name) => statSync(name).isFile())
  return {
    ...finished,
    everything: [finished.out, finished.err, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n')
  }
}

/** No output holds the canary, in whatever form. */
export function expectHidden(everything: string): void {
  const shown = everything.replace(/\s+/g, '')
  for (const form of [canary, encodeURIComponent(canary), Buffer.from(canary).toString('base64')])
    expect(shown).not.toContain(form)
}

/** No output holds the canary, and no request did. */
export function expectNoCanary(everything: string, asked: readonly IncomingMessage[]): void {
  const sent = asked.map(({ url, headers }) => JSON.stringify([url, headers])).join('\n')
  expectHidden(everything + sent)
  expect(sent).not.toContain('authorization')
}

/** Answers always the same. */
export const status =
  (code: number, headers: Record<string, string | number> = {}, body = ''): RequestListener =>
  (_, response) =>
    void response.writeHead(code, { 'content-length': Buffer.byteLength(body), ...headers }).end(body)
