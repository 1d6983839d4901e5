import type { z } from 'zod'

import type { Log } from '../documents/index.js'

/** 0 pass or warn, 1 the gate blocks, 2 usage or policy mistake, 3 nothing trustworthy was measured. */
export type ExitCode = 0 | 1 | 2 | 3

/** A line beside the log that the runner shows on the page of the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** What a runner shows and hands on of an outcome. A terminal shows the report alone. */
export interface Outcome {
  readonly outputs?: Readonly<Record<string, string>>
  /** Markdown, at most 1,000,000 bytes. */
  readonly summary?: string
  /** The worst first; a runner shows ten of a level. */
  readonly annotations?: readonly Annotation[]
}

/** What a command runs on: a terminal, or the runner of GitHub Actions. */
export interface Frontend {
  readonly kind: 'terminal' | 'actions'
  readonly log: Log
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Columns of the screen; 100 where there is none. */
  readonly width: number
  readonly color: boolean
  /** Standard output: the report and nothing else. */
  print(text: string): void
  /** Standard error: why the command ends. Said even where the log is silent. */
  fail(text: string): void
  /** Shows and hands on an outcome. Nothing leaves the machine by it. */
  publish(outcome: Outcome): Promise<void>
}

/** A command: its parameters as data, from which flags, help, `action.yml` and READMEs are made, and what it does. */
export interface Command<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: string
  /** One sentence without period, for the list of commands. */
  readonly summary: string
  /** A paragraph for `--help`. */
  readonly description: string
  readonly examples: readonly string[]
  /** For `--help`, without period; without it those of the gate where it decides, else of a part that only fails. */
  readonly exitCodes?: string
  readonly parameters: Schema
  /** Outputs of the action, each with what it says; none where there is no action. */
  readonly outputs?: Readonly<Record<string, string>>
  run(parameters: z.output<Schema>, frontend: Frontend): Promise<ExitCode>
}

/** Where a parameter exists. Written on a parameter by `.meta({ where: 'cli' })`; without it, on both. */
export type Where = 'both' | 'action' | 'cli'

declare module 'zod' {
  interface GlobalMeta {
    where?: Where
    /** What stands for the value in help, such as FILE. */
    placeholder?: string
    /** A list that is given without a flag. */
    positional?: boolean
    /** Default of the input as `action.yml` writes it, where a workflow's expression gives it. */
    actionDefault?: string
  }
}
