import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { lintWorkflows } from '../../src/setup/index.js'
import { git } from '../e2e/command.js'
import { actionlint, metadataProblems, zizmor } from './static-checks.js'
import { itWith } from './tools.js'

/** A workflow, and the page or the file that it stands in. */
interface Workflow {
  readonly name: string
  readonly text: string
}

interface Step {
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: unknown
  readonly needs?: unknown
  readonly if?: string
  readonly name?: string
  readonly steps?: readonly Step[]
}

const below = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .sort()

const inFiles = (folder: string): Workflow[] =>
  below(folder, /\.ya?ml$/).map((path) => ({ name: path, text: readFileSync(path, 'utf8') }))

const own = inFiles('.github/workflows')
const examples = inFiles('examples/workflows')

/** Whole workflows in pages; fragments, such as a policy or one step, are not. */
const inPages = ['README.md', ...below('docs', /\.md$/)].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^( *)```ya?ml\r?\n([\s\S]*?)^ *```/gm)]
    .map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index): Workflow => ({ name: `${page} (${index + 1})`, text }))
)
/** A dispatch and the end of another run have no pull request of their own: what is said of the others does not hold of them. */
const ofPullRequests = ({ text }: Workflow): boolean => 'pull_request' in (parse(text) as { readonly on: object }).on
/** It stands in a repository of its own, which has no policy: those that call it have. */
const isCalled = ({ text }: Workflow): boolean => /^ {2}workflow_call:/m.test(text)
const copied = [...examples, ...inPages].filter(ofPullRequests)
const all = [...own, ...examples, ...inPages]

/** A companion stands beside the workflow that judges. */
const accompanied = (text: string): { path: string; text: string }[] =>
  text.includes('workflow_run:')
    ? [{ path: 'model-gate.yml', text: readFileSync('examples/workflows/one-step.yml', 'utf8') }]
    : []

/** The policies by which workflows decide: those that they name, else the usual one. */
function policiesOf(workflows: readonly { readonly text: string }[]): string[] {
  const steps = workflows.flatMap(({ text }) =>
    Object.values((parse(text) as { jobs: Readonly<Record<string, Job>> }).jobs).flatMap((job) => job.steps ?? [])
  )
  const named = steps
    .flatMap(({ with: given }) => (typeof given?.['policy'] === 'string' ? given['policy'].split('\n') : []))
    .filter((path) => path !== '' && !/[$*]/.test(path))
  return named.length === 0 ? ['.github/model-gate.yml'] : [...new Set(named)]
}

const actionFiles = ['action.yml', ...below('actions', /action\.yml$/)]

/** All of it as one repository: workflows where GitHub looks for them, beside the actions that they use. */
function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-static-'))
  for (const part of ['action.yml', 'actions', 'zizmor.yml', 'dist'])
    cpSync(part, join(folder, part), { recursive: true })
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
  for (const [index, { name, text }] of all.entries()) {
    const file = `${index}-${name.replaceAll(/[^\w-]+/g, '-')}.yml`
    writeFileSync(join(folder, '.github', 'workflows', file), text)
  }
  git(folder, 'init', '--quiet')
  return folder
}

const folder = repository()

describe('workflows', () => {
  it('are all found', () => {
    expect(examples.map(({ name }) => name)).toEqual(
      ['caller', 'companion', 'dispatch', 'matrix', 'one-step', 'promote', 'reusable', 'two-jobs'].map(
        (name) => `examples/workflows/${name}.yml`
      )
    )
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(new Set(inPages.map(({ name }) => name.split(' ')[0]))).toEqual(
      new Set([
        'README.md',
        'docs/adopt.md',
        'docs/dispatch.md',
        'docs/forks.md',
        'docs/lint.md',
        'docs/organisation.md',
        'docs/promotion.md'
      ])
    )
  })

  it('of docs/adopt.md, docs/dispatch.md, docs/forks.md, docs/organisation.md, docs/promotion.md and README.md are those of examples/workflows, which are run', () => {
    const texts = examples.map(({ text }) => text)
    const shown = inPages
      .filter(({ name }) => /^(README|docs\/(adopt|dispatch|forks|organisation|promotion))/.test(name))
      .map(({ text }) => text)
    expect(shown.filter((text) => !texts.includes(text))).toEqual([])
    expect(texts.filter((text) => !shown.includes(text))).toEqual([])
  })

  itWith('actionlint')('are what actionlint takes [rule 27]', () => {
    expect(actionlint(folder)).toEqual([])
  })

  itWith('zizmor')('hold nothing that zizmor warns of, and neither do the actions [rule 34] [rule 35]', () => {
    expect(zizmor(folder)).toEqual([])
  })

  itWith('languageservice', 'node24')("are what GitHub's editors take", () => {
    expect(metadataProblems(...below(join(folder, '.github'), /\.yml$/))).toEqual([])
  })

  it.each(all)('$name: our own lint finds nothing [rule 27] [rule 43]', ({ name, text }) => {
    const codeowners = { path: 'CODEOWNERS', text: '* @acme/ml' }
    expect(
      lintWorkflows({
        workflows: [{ path: name, text }, ...accompanied(text)],
        policies: isCalled({ name, text }) ? [] : policiesOf([{ text }, ...accompanied(text)]),
        codeowners,
        ours: own.some((one) => one.name === name)
      })
    ).toEqual([])
  })

  it.each(all)('$name: permissions are named job by job, third parties by commit [rule 27] [rule 35]', ({ text }) => {
    const workflow = parse(text) as { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> }
    expect(workflow.permissions).toEqual({})
    for (const { steps = [], ...job } of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined()
      // A job that does nothing but promote, after the merge, may write the baseline.
      const promotes = steps.at(-1)?.uses?.includes('/actions/promote@') === true && steps.length === 2
      // A job that judges a commit by its name tells it by a status.
      const tells = steps.length === 1 && steps[0]?.with?.['status-context'] !== undefined
      const writes = ['checks', 'actions', ...(promotes ? [] : ['contents']), ...(tells ? [] : ['statuses'])]
      expect(JSON.stringify(job.permissions)).not.toMatch(new RegExp(`"(${writes.join('|')})":"write"`))
      expect(job.if).toBe(promotes ? "${{ github.event_name == 'push' }}" : job.if)
      for (const { uses = './', with: given } of steps) {
        expect(uses).toMatch(/^\.\/|^OWNER\/model-gate(\/actions\/[a-z]+)?@v1$|@[0-9a-f]{40}$/)
        // eslint-disable-next-line jest/no-conditional-expect -- only a checkout has it
        if (uses.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false })
      }
    }
    // The version stands beside the commit, for people and for Dependabot.
    expect(text.match(/@[0-9a-f]{40}(?! # v\d+\.\d+\.\d+$)/gm) ?? []).toEqual([])
  })

  it.each(copied)('$name: the gate has a fixed name, and runs whatever happened before it [rule 27]', ({ text }) => {
    const { on, jobs } = parse(text) as { readonly on: object; readonly jobs: Readonly<Record<string, Job>> }
    const push = 'promote' in jobs ? { push: { branches: ['main'] } } : {}
    expect(on).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited'] },
      merge_group: null,
      ...push
    })
    const { name, needs, if: condition, steps = [] } = jobs['model-gate']!
    // Where other jobs measure, this one runs no code of the pull request: it does not even have it.
    const always = steps.filter((step) => step.if === undefined)
    expect(always).toHaveLength(needs === undefined ? 2 : 1)
    expect(steps.filter((step) => step.if !== undefined && !step.if.includes("== 'push'"))).toEqual([])
    expect(name).toBeUndefined()
    expect(condition).toBe(needs === undefined ? undefined : '${{ always() }}')
    expect(steps.at(-1)?.with?.['needs']).toBe(needs === undefined ? undefined : '${{ toJSON(needs) }}')
  })
})

describe('action files', () => {
  interface Metadata {
    readonly description: string
    readonly inputs: Readonly<Record<string, { readonly description: string }>>
    readonly outputs: Readonly<Record<string, { readonly description: string }>>
    readonly runs: { readonly using: string; readonly main: string }
  }

  itWith('languageservice', 'node24')("are what GitHub's editors take", () => {
    expect(metadataProblems(...actionFiles)).toEqual([])
  })

  it.each(actionFiles)('%s runs a file of dist under node24 [rule 84]', (path) => {
    const { runs } = parse(readFileSync(path, 'utf8')) as Metadata
    expect(runs.using).toBe('node24')
    const main = normalize(join(dirname(path), runs.main))
    expect(main).toMatch(/^dist[\\/][a-z]+\.js$/)
    expect(existsSync(main)).toBe(true)
  })

  it.each(actionFiles)('%s holds no expression but in defaults: the runner would not load it', (path) => {
    const { description, inputs, outputs } = parse(readFileSync(path, 'utf8')) as Metadata
    const texts = [{ description }, ...Object.values(inputs), ...Object.values(outputs)].map((each) => each.description)
    expect(texts.filter((text) => text.includes('${{'))).toEqual([])
    expect(description.length).toBeLessThanOrEqual(125)
  })

  it.each([...actionFiles, ...all.map(({ name }) => name.split(' ')[0]!)])('%s: no node20 [rule 84]', (path) => {
    expect(readFileSync(path, 'utf8')).not.toContain('node20')
  })
})
