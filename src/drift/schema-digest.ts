import { digestOf, type ColumnProfile } from '../documents/index.js'

/**
 * Digest of the names and types of columns, whatever their order.
 *
 * @example
 * schemaDigest([{ name: 'a', type: 'text' }]) // => 'sha256:b429bc73d41ee789e4afd41e21a1218e67dd1b13c8886ae72fae271bf3b338c8'
 */
export function schemaDigest(columns: readonly Pick<ColumnProfile, 'name' | 'type'>[]): string {
  const pairs = columns.map(({ name, type }) => [name, type] as const)
  return digestOf(JSON.stringify(pairs.sort(([a], [b]) => (a < b ? -1 : 1))))
}
