/** Environment variables: connections come from here, never from a policy. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where an engine is opened. */
export interface Surroundings {
  readonly environment: Environment
  /** Folder that relative paths start from. */
  readonly directory: string
  /** Folder whose packages may be loaded into this process: never one that a pull request fills. */
  readonly packages?: string
}
