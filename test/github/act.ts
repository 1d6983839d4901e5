import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

import { compiled, node } from '../node.js'
import { runChild } from './child.js'
import type { GitHub } from './emulator.js'
import type { Event } from './event.js'
import { runtimeToken } from './results-service.js'
import { startedRun } from './run-action.js'
import type { Run } from './runs.js'
import { toolPath } from './tools.js'

export interface ActOptions {
  readonly event: Event
  /** The work tree, as `checkout` makes it; the workflow is read there. */
  readonly cwd: string
  /** Folders that stand for repositories of actions, by `owner/name@ref`. */
  readonly actions: Readonly<Record<string, string>>
  /** `secrets.GITHUB_TOKEN` */
  readonly token?: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly run?: Run
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds; 120,000 when left out. */
  readonly timeout?: number
}

export interface ActResult {
  /** 1 as soon as one job failed. 0 also where every job was skipped: look at `jobs`. */
  readonly code: number | null
  /** How each job of the workflow ended, by its id; a job of a matrix as `job-1`, `job-2`. What did not run is absent. */
  readonly jobs: Readonly<Record<string, string>>
  /** What steps with an id put out, as `job.step.output`. */
  readonly outputs: Readonly<Record<string, string>>
  /** The summaries of all steps. */
  readonly summary: string
  /** What a person reads, for the message of a failed test. */
  readonly text: string
  readonly run: Run
  readonly milliseconds: number
}

/** One line of act's `--json` log. */
interface Line {
  readonly jobID?: string
  readonly job?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly stepID?: readonly string[]
  readonly jobResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly msg?: string
}

/** Runs a workflow with act on this machine, without containers, against GitHub on loopback. */
export async function runAct(github: GitHub, workflow: string, options: ActOptions): Promise<ActResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'model-gate-act-'))
  const run = options.run ?? startedRun(github, options.event)
  try {
    const ended = await runChild(needed('act'), argumentsOf(github, workflow, { ...options, run, scratch }), {
      cwd: options.cwd,
      env: { PATH: pathWithNode(), HOME: scratch, XDG_CACHE_HOME: join(scratch, 'cache') },
      timeout: options.timeout ?? 120_000
    })
    const lines = ended.lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line)
    return { ...read(lines), code: ended.code, text: ended.lines.join('\n'), run, milliseconds: ended.milliseconds }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** A copy of this repository with what an action needs at run time and nothing else, to stand for its releases. */
export function suiteCopy(): string {
  const folder = suiteFiles()
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  return folder
}

/** The same with a link to the bundle. act copies actions for each step: what is copied is compiled again each time, what is linked is not. */
export function linkedSuite(): string {
  const folder = suiteFiles()
  symlinkSync(resolve('dist'), join(folder, 'dist'), 'junction')
  return folder
}

function suiteFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-suite-'))
  for (const part of ['action.yml', 'actions']) cpSync(part, join(folder, part), { recursive: true })
  return folder
}

function argumentsOf(
  github: GitHub,
  workflow: string,
  given: ActOptions & { readonly run: Run; readonly scratch: string }
): string[] {
  const { event, run, scratch } = given
  const eventPath = join(scratch, 'event.json')
  mkdirSync(dirname(eventPath), { recursive: true })
  writeFileSync(eventPath, JSON.stringify(event.payload))
  const token = given.token ?? github.tokens.mint({ contents: 'read', 'pull-requests': 'write', actions: 'read' })
  const variables = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW_REF: `${github.repository}/${workflow}@${event.ref}`,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run.backendId),
    ...compiled,
    ...given.env
  }
  const secrets = { GITHUB_TOKEN: token, ...given.secrets }
  return [
    ...[event.name, '--json', '-C', given.cwd, '-W', workflow, '-e', eventPath, '-a', event.actor],
    ...['-P', 'ubuntu-latest=-self-hosted', '--action-cache-path', join(scratch, 'act'), '--no-cache-server'],
    ...['--env-file', '/dev/null', '--secret-file', '/dev/null', '--var-file', '/dev/null'],
    ...Object.entries(given.actions).flatMap(([name, folder]) => ['--local-repository', `${name}=${resolve(folder)}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(secrets).flatMap(([name, value]) => ['-s', `${name}=${value}`])
  ]
}

function read(lines: readonly Line[]): Pick<ActResult, 'jobs' | 'outputs' | 'summary'> {
  const jobOf = ({ jobID = '', job = '', matrix = {} }: Line): string =>
    Object.keys(matrix).length > 0 ? `${jobID}-${/-(\d+)$/.exec(job)?.[1] ?? '1'}` : jobID
  const results = lines.filter((line) => line.jobResult !== undefined)
  const outputs = lines.filter(({ command }) => command === 'set-output')
  return {
    jobs: Object.fromEntries(results.map((line) => [jobOf(line), line.jobResult ?? ''])),
    outputs: Object.fromEntries(
      outputs.map((line) => [`${jobOf(line)}.${line.stepID?.join('.') ?? ''}.${line.name ?? ''}`, line.arg ?? ''])
    ),
    summary: lines
      .filter(({ command }) => command === 'summary')
      .map(({ content }) => content ?? '')
      .join('')
  }
}

function needed(tool: 'act'): string {
  const path = toolPath(tool)
  if (path === undefined) throw new Error(`${tool} is not installed; ask itWith('${tool}') first`)
  return path
}

/** act runs every JavaScript action with the `node` of the PATH. */
function pathWithNode(): string {
  return `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`
}
