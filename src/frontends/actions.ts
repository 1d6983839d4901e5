import { error, notice, setOutput, summary, warning } from '@actions/core'

import { cutText } from '../documents/index.js'
import type { Annotation, Frontend } from './command.js'
import { logLines } from './log-line.js'

/** Of each level, what the runner shows of a step. */
const MOST_ANNOTATIONS = 10

/** The runner cuts at 4,096. */
const MOST_CHARACTERS = 4000

const MOST_CHARACTERS_OF_TITLE = 200

/** What a command sees of GitHub Actions: everything in the log, the outcome as outputs, summary and annotations. */
export function actions(process: NodeJS.Process): Frontend {
  const write = (text: string): void => void process.stdout.write(`${logLines(text).join('\n')}\n`)
  const annotations = annotating(write)
  const annotate = (level: Annotation['level'], message: string): void =>
    annotations.say({ level, title: 'Model Gate', message })
  return {
    kind: 'actions',
    log: {
      phase: (text) => (text === '' ? undefined : write(`model-gate: ${text}`)),
      info: (text) => write(`model-gate: ${text}`),
      warning: (text) => annotate('warning', text),
      output: (line) => write(`  | ${line}`)
    },
    workingDirectory: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    width: 120,
    color: false,
    print: write,
    fail: (text) => annotate('error', text),
    publish: async ({ outputs = {}, summary: markdown, annotations: said = [] }) => {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
      annotations.sayAll(said)
      if (markdown === undefined) return
      // Where the summary cannot be written, the verdict is what it is.
      await summary
        .addRaw(markdown, true)
        .write()
        .catch((failure: Error) =>
          annotate('warning', `the summary of the job could not be written: ${failure.message}`)
        )
    }
  }
}

interface Annotating {
  say(annotation: Annotation): void
  /** Where there are more than the runner shows, the last one says how many. */
  sayAll(annotations: readonly Annotation[]): void
}

/** Annotations as long as the runner shows them; the others are lines of the log. */
function annotating(write: (text: string) => void): Annotating {
  const left = { error: MOST_ANNOTATIONS, warning: MOST_ANNOTATIONS, notice: MOST_ANNOTATIONS }
  const say = (annotation: Annotation): void => {
    const { level, title, message } = annotation
    if (left[level]-- > 0) annotate(annotation)
    else write(`${level}: ${title}: ${message}`)
  }
  return {
    say,
    sayAll: (annotations) => {
      for (const level of ['error', 'warning', 'notice'] as const) {
        const all = annotations.filter((annotation) => annotation.level === level)
        const shown = all.length > left[level] ? all.slice(0, Math.max(0, left[level] - 1)) : all
        for (const annotation of shown) say(annotation)
        const more = all.length - shown.length
        if (more > 0)
          say({ level, title: 'Model gate', message: `${more} more: the summary of the job has all of them` })
      }
    }
  }
}

/** Several lines of a message stay one annotation: the runner's own encoding of line ends. */
function annotate({ level, title, message }: Annotation): void {
  const text = cutText(logLines(message).join('\n'), MOST_CHARACTERS)
  const properties = { title: cutText(logLines(title).join(' '), MOST_CHARACTERS_OF_TITLE) }
  if (level === 'error') error(text, properties)
  else if (level === 'warning') warning(text, properties)
  else notice(text, properties)
}

/** Ends the process once all that was written has left it: what was given up on, such as an upload that hangs, must not hold the step. */
export function leave(process: NodeJS.Process, code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))
}
