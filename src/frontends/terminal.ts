import type { Log } from '../documents/index.js'
import { outliveBrokenStreams } from './broken-stream.js'
import type { Frontend } from './command.js'
import { logLines } from './log-line.js'

/** What a command sees of a terminal: progress and log on standard error, the report on standard output. */
export function terminal(process: NodeJS.Process, quiet: boolean): Frontend {
  outliveBrokenStreams(process)
  return {
    kind: 'terminal',
    log: quiet ? silent : logTo(process.stderr),
    workingDirectory: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    // A terminal that does not know its width says 0.
    width: process.stdout.columns || 100,
    color: wantsColor(process),
    print: (text) => void process.stdout.write(text),
    fail: (text) => void process.stderr.write(`${logLines(`model-gate: ${text}`).join('\n')}\n`),
    publish: () => Promise.resolve()
  }
}

/** https://no-color.org and FORCE_COLOR; otherwise colours on a terminal only. */
function wantsColor({ env, stdout }: NodeJS.Process): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0'
  return stdout.isTTY && env['TERM'] !== 'dumb'
}

const silent: Log = { phase: nothing, info: nothing, warning: nothing, output: nothing }

function nothing(): void {
  // Asked to be quiet.
}

/** One line a phase in a log; on a terminal the phase under way is a line that the next one replaces. */
function logTo(stream: NodeJS.WriteStream): Log {
  const live = stream.isTTY
  let open = false
  const close = (): void => {
    if (open) stream.write('\r\u001b[K')
    open = false
  }
  const line = (text: string): void => {
    close()
    stream.write(`${text}\n`)
  }
  return {
    phase: (said) => {
      const text = logLines(said).join(' ')
      if (!live) return text === '' ? undefined : line(`model-gate: ${text}`)
      close()
      stream.write(`model-gate: ${text} ...`.slice(0, stream.columns - 1))
      open = text !== ''
    },
    info: (text) => line(logLines(`model-gate: ${text}`).join('\n')),
    warning: (text) => line(logLines(`model-gate: warning: ${text}`).join('\n')),
    output: (text) => line(`  | ${logLines(text).join(' ')}`)
  }
}
