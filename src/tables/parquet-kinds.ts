import type { SchemaElement } from 'hyparquet'
import type { CellKind } from '../documents/index.js'
import { checkHeader } from './header-names.js'
import { decoding, openParquet, type ParquetFile } from './parquet-file.js'
import { problemList } from './problem-list.js'

/** Kinds of the columns by the schema; without nested ones, and without bytes that are no text. @throws MeasurementError */
export function parquetKinds(parquet: ParquetFile): Promise<ReadonlyMap<string, CellKind>> {
  return decoding(parquet.file, async () => {
    const problems = problemList(parquet.file)
    const { fields } = await openParquet(parquet)
    checkHeader(
      fields.map(({ name }) => name),
      problems
    )
    problems.throwIfAny()
    const kinds = new Map<string, CellKind>()
    for (const { name, element, isNested } of fields) {
      const kind = isNested ? undefined : kindOfElement(element)
      if (kind !== undefined) kinds.set(name, kind)
    }
    return kinds
  })
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
