import { UsageError } from '../documents/index.js'

/**
 * A name as SQL quotes it, in every engine here: whatever it holds, it stays a name.
 *
 * @throws {UsageError} if it is empty or holds a zero byte: no engine takes those
 * @example
 * quoted('a"b') // => '"a""b"'
 */
export function quoted(name: string): string {
  if (name === '' || name.includes('\0'))
    throw new UsageError({ message: `${JSON.stringify(name)} cannot be a name in SQL` })
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * The name of a table, quoted part by part. Letters keep their case.
 *
 * @throws {UsageError} if it is not one to three parts with dots between them
 * @example
 * quotedTable('lake.july') // => '"lake"."july"'
 */
export function quotedTable(table: string): string {
  const parts = table.split('.')
  if (parts.length > 3 || parts.includes('')) {
    throw new UsageError({
      message: `table: must be table, schema.table or catalog.schema.table, got ${JSON.stringify(table)}`,
      hint: 'For a name with a dot in it write query: SELECT * FROM ...'
    })
  }
  return parts.map(quoted).join('.')
}
