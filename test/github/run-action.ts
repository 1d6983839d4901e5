import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { node as newest } from '../node.js'
import { inputVariables, metadataPath } from './action-inputs.js'
import { runChild } from './child.js'
import { readCommandFile } from './command-file.js'
import type { GitHub } from './emulator.js'
import type { Event } from './event.js'
import { runnerEnvironment } from './runner-environment.js'
import type { Run } from './runs.js'
import { type LogReading, readLog } from './workflow-commands.js'

export interface ActionOptions {
  readonly event: Event
  readonly inputs?: Readonly<Record<string, string>>
  /** The work tree, `GITHUB_WORKSPACE`; an empty folder when left out, as without a checkout. */
  readonly cwd?: string
  /** `github.token`; by default one with contents: read, pull-requests: write and actions: read. */
  readonly token?: string
  /** More variables of the step; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The run that the step belongs to; a new one when left out. */
  readonly run?: Run
  readonly job?: string
  /** The program that runs it; Node 24 where it is installed. */
  readonly node?: string
  /** Another file than `dist/<name>.js`, and the action file that describes it. */
  readonly main?: string
  readonly metadata?: string
  /** Milliseconds after which it is killed; 60,000 when left out. */
  readonly timeout?: number
  /** Called when it starts: to send it a signal, as a cancelled run does. */
  readonly started?: (kill: (signal: NodeJS.Signals) => void) => void
}

/** What a finished step left behind. */
export interface ActionResult extends LogReading {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** What it put into the environment of later steps, and on their `PATH`. */
  readonly exported: Readonly<Record<string, string>>
  readonly paths: readonly string[]
  /** What the summary page shows: nothing when the file is larger than the runner accepts. */
  readonly summary: string
  readonly run: Run
  readonly milliseconds: number
}

/** 1 MiB: the runner drops a larger summary and says so in an annotation. */
const SUMMARY_LIMIT = 1024 * 1024

/** Runs `dist/<name>.js` as the runner runs a step of a workflow. */
export async function runAction(github: GitHub, name: string, options: ActionOptions): Promise<ActionResult> {
  const { event, job = 'model-gate', node = newest } = options
  const temp = mkdtempSync(join(tmpdir(), 'model-gate-step-'))
  const workspace = options.cwd ?? join(temp, 'workspace')
  for (const folder of [workspace, join(temp, 'runner')]) mkdirSync(folder, { recursive: true })
  const run = options.run ?? startedRun(github, event)
  const token = options.token ?? github.tokens.mint({ contents: 'read', 'pull-requests': 'write', actions: 'read' })
  const env = {
    ...runnerEnvironment(github, { event, run, job }, { workspace, temp, node }),
    ...inputVariables(resolve(options.metadata ?? metadataPath(name)), options.inputs ?? {}, token),
    ...options.env
  }
  try {
    const ended = await runChild(node, [resolve(options.main ?? join('dist', `${name}.js`))], {
      cwd: workspace,
      env: withoutUndefined(env),
      timeout: options.timeout ?? 60_000,
      ...(options.started ? { started: options.started } : {})
    })
    const file = (which: string): string => readFileSync(join(temp, `${which}-file`), 'utf8')
    const summary = file('step_summary')
    return {
      ...ended,
      ...readLog(ended.lines),
      outputs: readCommandFile(file('output')),
      state: readCommandFile(file('state')),
      exported: readCommandFile(file('env')),
      paths: file('path')
        .split('\n')
        .filter((line) => line !== ''),
      summary: Buffer.byteLength(summary) > SUMMARY_LIMIT ? '' : summary,
      run
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** The run of a workflow that this event started and that is going on. */
export function startedRun(github: GitHub, event: Event): Run {
  return github.addRun({
    event: event.name,
    headSha: event.head.sha,
    headBranch: event.head.branch,
    headRepository: event.head.repository,
    status: 'in_progress',
    conclusion: null,
    actor: event.actor
  })
}

function withoutUndefined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined))
}
