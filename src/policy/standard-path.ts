import type { Mistakes } from './mistakes.js'
import { shown, type KeyPath } from './written.js'

const addressed: Readonly<Record<string, string>> = {
  postgres: 'Write { sql: { engine: postgres, table: ... } }; the connection comes from the environment',
  postgresql: 'Write { sql: { engine: postgres, table: ... } }; the connection comes from the environment',
  trino: 'Write { sql: { engine: trino, table: ... } }; the connection comes from the environment',
  duckdb: 'Write { sql: { engine: duckdb, table: ... } }; the connection comes from the environment',
  file: 'Write the path alone',
  git: 'Write the path alone: it is read at the base commit where that has it'
}

/** A path in the repository, or of a file that the job made. Notes an address, which may hold a password and is therefore never shown. */
export function standardPath(path: string, at: KeyPath, mistakes: Mistakes): string {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(path)?.[1]?.toLowerCase()
  if (scheme !== undefined) {
    const hint = addressed[scheme] ?? 'Fetch the file in an earlier step and write its path'
    mistakes.note(at, { message: `must be a path, got an address that begins with ${shown(`${scheme}:`)}`, hint })
  }
  return path
}
