import { spawn } from 'node:child_process'

import { linesOf } from './workflow-commands.js'

/** A process that has ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** The lines of both streams in the order of their arrival. */
  readonly lines: readonly string[]
  readonly milliseconds: number
}

/** Runs a process without blocking this one, which serves it. Killed after `timeout` milliseconds. */
export function runChild(
  command: string,
  arguments_: readonly string[],
  options: {
    readonly cwd: string
    readonly env: Readonly<Record<string, string>>
    readonly timeout: number
    /** Called when it starts, to send signals. */
    readonly started?: (kill: (signal: NodeJS.Signals) => void) => void
  }
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(command, arguments_, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeout)
    const text = { stdout: '', stderr: '' }
    const lines: string[] = []
    for (const stream of ['stdout', 'stderr'] as const) {
      let rest = ''
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        text[stream] += chunk
        const cut = (rest + chunk).lastIndexOf('\n') + 1
        lines.push(...linesOf((rest + chunk).slice(0, cut)))
        rest = (rest + chunk).slice(cut)
      })
      child[stream].on('end', () => lines.push(...linesOf(rest)))
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, ...text, lines, milliseconds: performance.now() - begun })
    })
    options.started?.((signal) => void child.kill(signal))
  })
}
