import type { CategoricalProfile, ColumnProfile, NumericProfile, Problem, Profile } from '../documents/index.js'
import { TAIL_BUCKETS } from './category-hash.js'
import { isExact } from './edge-counts.js'
import { schemaDigest } from './schema-digest.js'

/** What is wrong with a profile whose parts are all of the right kind. O(edges and categories). */
export function inconsistencies(profile: Profile): Problem[] {
  const names = new Set(profile.unread)
  const problems = profile.columns.flatMap((column) => {
    const twice = names.has(column.name)
    names.add(column.name)
    const found = [twice && 'is there twice', ...inColumn(column, profile.rows)].filter((message) => message !== false)
    return found.map((message): Problem => ({ field: column.name, message }))
  })
  if (problems.length > 0 || profile.digest === schemaDigest(profile.columns)) return problems
  return [{ key: 'digest', message: 'is not the digest of the names and types of the columns' }]
}

/** What is wrong, or false where it is right. */
type Finding = string | false

function inColumn(column: ColumnProfile, rows: number): Finding[] {
  if (column.type === 'numeric' || column.type === 'timestamp') {
    const { negative, positive } = column.infinite
    const cells = column.missing + column.misfits + column.nan + negative + positive + column.finite
    return [otherNumber('cells', cells, rows), ...inNumbers(column)]
  }
  const cells = column.missing + column.misfits
  if (column.type === 'text') return [cells > rows && `has ${cells} cells, more than ${rows} rows`, ...inText(column)]
  return [otherNumber('cells', cells + valuesIn(column), rows), ...inCategories(column)]
}

function inNumbers(column: NumericProfile): Finding[] {
  const { edges, at, between, finite, heavy } = column
  const lengths = [
    otherNumber('"at"', at.length, edges.length),
    otherNumber('"between"', between.length, edges.length + 1)
  ]
  if (lengths.some(Boolean)) return lengths
  return [
    edges.some((edge, index) => index > 0 && !(edge > edges[index - 1]!)) && 'has edges that do not ascend',
    otherNumber('values at and between edges', sum(at) + sum(between), finite),
    column.exact !== isExact(column) && 'is not exact just where values lie between edges',
    new Set(heavy.map(([value]) => value)).size < heavy.length && 'has a heavy value twice',
    sum(heavy.map(([, rows]) => rows)) > finite && 'has more rows of heavy values than values',
    inMoments(column),
    ...(column.type === 'timestamp'
      ? [
          otherNumber('values by hour', sum(column.hours), finite),
          otherNumber('values by weekday', sum(column.weekdays), finite)
        ]
      : [])
  ]
}

function inMoments({ finite, edges, at, min, max, mean, variance }: NumericProfile): Finding {
  const given = [min, max, mean, variance].filter((value) => value !== undefined)
  if (given.length !== (finite === 0 ? 0 : 4))
    return 'needs min, max, mean and variance just where it has finite values'
  if (min === undefined || max === undefined || mean === undefined || variance === undefined) return false
  if (![min, max, mean].every(Number.isFinite) || min > max) return 'has a min, max or mean that cannot be'
  if (!(variance >= 0)) return `has the variance ${variance}`
  const beyond = edges.some((edge, index) => at[index]! > 0 && (edge < min || edge > max))
  return beyond && 'has values beyond its min or max'
}

function inCategories(column: CategoricalProfile): Finding[] {
  const { categories, tail, distinct, once, twice } = column
  return [
    new Set(categories.map(([value]) => value)).size < categories.length && 'has a category twice',
    categories.some(([, rows]) => rows === 0) && 'has a category without rows',
    tail !== undefined && otherNumber('parts of the tail', tail.length, TAIL_BUCKETS),
    (tail === undefined ? distinct !== categories.length : distinct < categories.length) &&
      `has ${categories.length} categories, and says that ${distinct} values are different`,
    Math.max(once, twice) > distinct && 'has more values seen once or twice than different values'
  ]
}

function inText({ categories, tail }: CategoricalProfile): Finding[] {
  return [(categories.length > 0 || tail !== undefined) && 'is text, of which no values are kept']
}

function otherNumber(what: string, found: number, expected: number): Finding {
  return found !== expected && `must have ${expected} ${what}, got ${found}`
}

function valuesIn({ categories, tail = [] }: CategoricalProfile): number {
  return sum(categories.map(([, rows]) => rows)) + sum(tail)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
