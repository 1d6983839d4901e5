import type { SchemaElement } from 'hyparquet'
import type { CellKind, KindFound } from '../documents/index.js'
import { checkHeader } from './header-names.js'
import { decoding, openParquet, type ParquetFile } from './parquet-file.js'
import { problemList } from './problem-list.js'

/**
 * Kinds of the columns by the schema: `other` for nested ones and for bytes that are no text. Undefined where there is no row: writers put any type
 * there.
 *
 * @throws MeasurementError
 */
export function parquetKinds(parquet: ParquetFile): Promise<ReadonlyMap<string, KindFound>> {
  return decoding(parquet.file, async () => {
    const problems = problemList(parquet.file)
    const { fields, count } = await openParquet(parquet)
    checkHeader(
      fields.map(({ name }) => name),
      problems
    )
    problems.throwIfAny()
    const kinds = new Map<string, KindFound>()
    for (const { name, element, isNested } of fields) {
      const kind = isNested ? 'other' : (kindOfElement(element) ?? 'other')
      kinds.set(name, kind !== 'other' && (count === 0 || isNullType(element)) ? undefined : kind)
    }
    return kinds
  })
}

/** A column that is null in all rows. */
function isNullType({ converted_type, logical_type }: SchemaElement): boolean {
  return (logical_type?.type ?? converted_type) === 'NULL'
}

/**
 * What a column holds by its schema element; undefined for bytes that are no text.
 *
 * @example
 * kindOfElement({ name: 'a', type: 'INT32', converted_type: 'DATE' }) // => 'timestamp'
 */
export function kindOfElement({ type, converted_type, logical_type }: SchemaElement): CellKind | undefined {
  const annotation = logical_type?.type ?? converted_type
  if (annotation === 'NULL') return 'text'
  if (annotation === 'DECIMAL' || annotation === 'FLOAT16') return 'number'
  if (annotation === 'DATE' || annotation?.startsWith('TIMESTAMP') === true || type === 'INT96') return 'timestamp'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'BYTE_ARRAY') return annotation === 'BSON' || annotation?.startsWith('GEO') === true ? undefined : 'text'
  if (type === 'FIXED_LEN_BYTE_ARRAY') return annotation === 'UUID' ? 'text' : undefined
  return 'number'
}
