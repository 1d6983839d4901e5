import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { startCommandHost, type CommandHost } from './command-host.js'
import { folderWith, git, modelGate } from './command.js'

type Content =
  | string
  | { readonly base64: string }
  | { readonly fixture: string; readonly bytes?: number; readonly after?: string }
  | { readonly before?: string; readonly repeat: string; readonly times: number; readonly after?: string }
  | { readonly untracked: string }
  | { readonly folder: true }

/** One entry of fixtures/bad/cases.yml, which says what its keys mean. */
interface BadInput {
  readonly name: string
  readonly policy?: Readonly<Record<string, string | null>>
  readonly files?: Readonly<Record<string, Content>>
  readonly git?: true
  readonly arguments?: readonly string[]
  readonly exit: 1 | 2 | 3
  readonly says: readonly string[]
  readonly 'fail-open'?: number
  readonly rule?: number
  readonly seconds?: number
}

const groups = Object.entries(parse(readFileSync('fixtures/bad/cases.yml', 'utf8')) as Record<string, BadInput[]>)

const policyFile = '.github/model-gate.yml'
const rows = 'fixture:fixtures/bad/rows.csv'
const usual: Readonly<Record<string, string>> = {
  version: '1',
  model: 'late',
  candidate: '{ predictions: predictions.csv }',
  task: '{ type: binary, positive: 1 }',
  baseline: "{ from: 'file:production.csv' }",
  metrics: '{ accuracy: { max-drop: 0.01 } }'
}

function policyOf(keys: BadInput['policy'] = {}): string {
  const lines = Object.entries({ ...usual, ...keys }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}\n`]
  )
  return lines.join('')
}

function bytesOf(content: Exclude<Content, { folder: true }>): string | Uint8Array {
  if (typeof content === 'string') return content
  if ('base64' in content) return Buffer.from(content.base64, 'base64')
  if ('untracked' in content) return content.untracked
  if ('repeat' in content) return (content.before ?? '') + content.repeat.repeat(content.times) + (content.after ?? '')
  const whole = readFileSync(join('fixtures', content.fixture))
  return Buffer.concat([whole.subarray(0, content.bytes ?? whole.length), Buffer.from(content.after ?? '', 'latin1')])
}

/** A folder that passes, with what is wrong laid over it. */
async function folderOf({ policy, files = {}, git: inGit }: Partial<BadInput>): Promise<string> {
  const laid = Object.entries(files)
  const written = laid.flatMap(([path, content]): [string, string | Uint8Array][] =>
    typeof content === 'object' && 'folder' in content ? [] : [[path, bytesOf(content)]]
  )
  const all = {
    [policyFile]: policyOf(policy),
    'predictions.csv': rows,
    'production.csv': rows,
    ...Object.fromEntries(written)
  }
  const folder = folderWith(all)
  for (const [path, content] of laid) {
    if (typeof content !== 'object' || !('folder' in content)) continue
    rmSync(join(folder, path), { force: true })
    await mkdir(join(folder, path), { recursive: true })
  }
  if (inGit === true) {
    const untracked = laid.filter(([, content]) => typeof content === 'object' && 'untracked' in content)
    git(folder, 'init', '-q')
    git(folder, 'add', '--all', '--', '.', ...untracked.map(([path]) => `:!${path}`))
    git(folder, 'commit', '-q', '-m', 'all')
  }
  return folder
}

/** Verdict of the report that was written; undefined where none was. */
function verdictIn(folder: string): string | undefined {
  const report = join(folder, 'model-gate/report.json')
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as { verdict: string }).verdict : undefined
}

function titled(bad: BadInput): [string, BadInput] {
  const tags = (['fail-open', 'rule'] as const).flatMap((key) =>
    bad[key] === undefined ? [] : [`[${key} ${bad[key]}]`]
  )
  return [[bad.name, ...tags].join(' '), bad]
}

it('the folder that bad input is laid over passes', async () => {
  const { code, err } = modelGate(['run'], { cwd: await folderOf({}) })
  expect({ code, err }).toMatchObject({ code: 0 })
})

it('at least 80 cases, each with another name and a message', () => {
  const cases = groups.flatMap(([, each]) => each)
  expect(cases.length).toBeGreaterThanOrEqual(80)
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  expect(cases.filter(({ says, exit }) => says.length === 0 || ![1, 2, 3].includes(exit))).toEqual([])
})

let host: CommandHost

beforeAll(() => {
  host = startCommandHost()
})

afterAll(() => host.close())

describe.each(groups)('%s', (_group, cases) => {
  it.each(cases.map(titled))(
    '%s',
    async (_title, bad) => {
      const folder = await folderOf(bad)
      const started = performance.now()
      const arguments_ = bad.arguments ?? ['run']
      // The first of each group in a process of its own, as a user starts it.
      const { code, out, err } =
        bad === cases[0] ? modelGate(arguments_, { cwd: folder }) : await host.run(arguments_, { cwd: folder })
      const seconds = (performance.now() - started) / 1000
      const printed = out + err
      const unwrapped = printed.replaceAll(/\s+/g, ' ')
      expect({ code, silent: bad.says.filter((text) => !unwrapped.includes(text.trim())), printed }).toEqual({
        code: bad.exit,
        silent: [],
        printed
      })
      expect(printed).not.toContain('an error of Model Gate itself')
      expect(printed).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
      expect(seconds).toBeLessThan(bad.seconds ?? 20)
      expect([undefined, bad.exit === 1 ? 'fail' : 'error']).toContain(verdictIn(folder))
      rmSync(folder, { recursive: true })
    },
    90_000
  )
})
