import { nearest, type DriftSource, type SqlSource } from '../documents/index.js'
import type { SqlFile } from './drift-file.js'
import type { Mistakes } from './mistakes.js'
import { standardPath } from './standard-path.js'
import { shown, type KeyPath } from './written.js'
import { millisecondsOf } from './written-text.js'

/** Where a table is. Notes what would be read as another place than was meant. */
export function driftSource(
  written: string | { readonly sql: SqlFile },
  key: 'reference' | 'current',
  mistakes: Mistakes
): DriftSource {
  const path = ['drift', key]
  if (typeof written !== 'string') return { kind: 'sql', sql: sqlSource(written.sql, [...path, 'sql'], mistakes) }
  if (written === 'baseline') {
    if (key === 'reference') return { kind: 'baseline' }
    mistakes.note(path, {
      message: 'is what the baseline is compared with, and cannot be the baseline',
      hint: 'Leave it out for the columns of the predictions; for a file of that name write ./baseline'
    })
  } else if (key === 'reference' && /^[A-Za-z]+$/.test(written) && nearest(written, ['baseline']) !== undefined) {
    mistakes.note(path, {
      message: `must be baseline, a path or { sql: ... }, got ${shown(written)}`,
      hint: `Did you mean baseline? For a file of that name write ./${written}`
    })
  }
  return { kind: 'file', path: standardPath(written, path, mistakes) }
}

function sqlSource(file: SqlFile, path: KeyPath, mistakes: Mistakes): SqlSource {
  const { engine, table, query, timeout } = file
  if (table !== undefined && query !== undefined) {
    mistakes.note([...path, 'query'], { at: 'key', message: 'and table exclude each other', hint: 'Keep one of them' })
  }
  if (table === undefined && query === undefined && mistakes.clean(path)) {
    mistakes.note(path, { at: 'key', message: 'needs a table or a query', hint: 'Write table: <schema>.<table>' })
  }
  if (table !== undefined) noteTable(table, [...path, 'table'], mistakes)
  if (query !== undefined) noteQuery(query, [...path, 'query'], mistakes)
  return {
    engine,
    ...(table !== undefined && { table }),
    ...(query !== undefined && { query }),
    timeoutMilliseconds: millisecondsOf(timeout)
  }
}

function noteTable(table: string, path: KeyPath, mistakes: Mistakes): void {
  if (holdsSecret(table)) return noteSecret(path, mistakes)
  if (/^[^.\s"'`;/\\:]+(\.[^.\s"'`;/\\:]+){0,2}$/.test(table)) return
  const hint = /^\s*(select|with)\s/i.test(table)
    ? 'A SELECT is a query: write query: "..."'
    : 'Names are quoted for you; for one with a space, a dot or a quote in it write query: SELECT * FROM ...'
  mistakes.note(path, {
    message: `must be table, schema.table or catalog.schema.table, got ${shown(table)}`,
    hint
  })
}

function noteQuery(query: string, path: KeyPath, mistakes: Mistakes): void {
  if (holdsSecret(query)) return noteSecret(path, mistakes)
  if (!/^(select|with)\b/i.test(query.slice(beginOf(query)))) {
    mistakes.note(path, { message: `must be one SELECT, got ${shown(query)}`, hint: 'Begin with SELECT or WITH' })
  }
  if (/;\s*$/.test(query)) {
    mistakes.note(path, { message: 'must be one SELECT without a ";" at its end', hint: 'Leave the ";" out' })
  }
}

/** Where the first word stands, behind spaces, parentheses and comments. */
function beginOf(query: string): number {
  const before = /\s+|\(|--[^\n]*|\/\*[^]*?\*\//y
  let begin = 0
  while (before.test(query)) begin = before.lastIndex
  return begin
}

/** `user:password@host`, and `password=...` as databases spell it. */
function holdsSecret(text: string): boolean {
  return /:\/\/[^/\s'"@:]*:[^/\s'"@]*@/.test(text) || /\b(password|passwd|pwd)\s*=\s*\S/i.test(text)
}

/** What may be a secret is not shown. */
function noteSecret(path: KeyPath, mistakes: Mistakes): void {
  mistakes.note(path, {
    message: 'must not hold a password: it would be read by all who read the policy',
    hint: 'The connection comes from the environment'
  })
}
