import type { z } from 'zod'

import type { Log } from '../documents/index.js'

/** 0 pass or warn, 1 the gate blocks, 2 usage or policy mistake, 3 nothing trustworthy was measured. */
export type ExitCode = 0 | 1 | 2 | 3

/** What a command runs on. A terminal in this version. */
export interface Frontend {
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
}

/** A command: its parameters as data, from which flags, help, `action.yml` and READMEs are made, and what it does. */
export interface Command<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: string
  /** One sentence without period, for the list of commands. */
  readonly summary: string
  /** A paragraph for `--help`. */
  readonly description: string
  readonly examples: readonly string[]
  readonly parameters: Schema
  run(parameters: z.output<Schema>, frontend: Frontend): Promise<ExitCode>
}

/** Where a parameter exists. Written on a parameter by `.meta({ where: 'cli' })`; without it, on both. */
export type Where = 'both' | 'action' | 'cli'

declare module 'zod' {
  interface GlobalMeta {
    where?: Where
    /** What stands for the value in help, such as FILE. */
    placeholder?: string
  }
}
