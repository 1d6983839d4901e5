/** How a table is read; smaller values are for tests of what happens at the borders. */
export interface Limits {
  /** Bytes that are read at once. */
  readonly chunkBytes: number
  /** Rows beyond which a table is refused. */
  readonly rows: number
  /** Characters of one row beyond which a table is refused. */
  readonly rowCharacters: number
}

/** What a gate job's machine holds in memory, and what no honest row is longer than. */
export const defaultLimits: Limits = { chunkBytes: 1 << 18, rows: 20_000_000, rowCharacters: 1 << 24 }
