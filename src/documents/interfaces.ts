/** Where long work says how far it is. A terminal shows a bar, a log a line a phase. */
export interface Log {
  /** A new phase of the work begins. */
  phase(text: string): void
  /** Something worth a line in the log. */
  info(text: string): void
  warning(text: string): void
  /** A line that a child process printed: untrusted, shown as it comes. */
  output(line: string): void
}

/** What a commit holds at a path. */
export interface Tracked {
  /** As git writes it: `100644` a file, `100755` a program, `120000` a symbolic link, `160000` a submodule. */
  readonly mode: string
  readonly hash: string
}

/** Files at one commit. Absence is an answer; failure to look is an error. */
export interface Repository {
  /** The commit that is read, as a full SHA. */
  readonly commit: string
  /** Bytes of a tracked file; undefined where the commit does not hold the path. */
  readFile(path: string): Promise<Uint8Array | undefined>
  /** Hash of a file's content, by which two commits are compared without reading any; undefined where the commit does not hold the path. */
  hashOf(path: string): Promise<string | undefined>
  /** Files below a folder, paths relative to the root of the repository. */
  list(folder: string): Promise<readonly string[]>
  /** Everything that the commit holds, by path: two commits hold the same at a path where mode and hash are equal. */
  tracked(): Promise<ReadonlyMap<string, Tracked>>
  /** When the commit was made. */
  committedAt(): Promise<Date>
}

/** A column of what a SELECT gives, its type as the engine spells it. */
export interface SqlColumn {
  readonly name: string
  readonly type: string
}

/** Rows of a SELECT: cells as text, null where SQL has NULL. */
export interface SqlAnswer {
  readonly rows: readonly (readonly (string | null)[])[]
  /** Bytes that the engine read for it, where it says so. */
  readonly bytes?: number
}

/** A database that is asked and never written to: SQL in, rows out. One statement at a time. */
export interface SqlEngine {
  /**
   * Columns of a SELECT, without running it over any row.
   *
   * @throws MeasurementError if the engine refuses it or the time is up
   */
  columns(select: string): Promise<readonly SqlColumn[]>
  /**
   * @param select every expression of it is cast to varchar
   * @throws MeasurementError if the engine refuses it, the connection breaks or the time is up
   */
  query(select: string): Promise<SqlAnswer>
  /** Ends the connection, and what still runs on it. */
  close(): Promise<void>
}
