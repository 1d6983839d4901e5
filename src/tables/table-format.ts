/** A format of tables that can be read. */
export type TableFormat = 'csv' | 'tsv' | 'jsonl' | 'parquet'

const formats: ReadonlyMap<string, TableFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['parquet', 'parquet']
])

/**
 * The format a file's name promises, `.gz` aside; undefined when its name promises none.
 *
 * @example
 * tableFormat('predictions.CSV.gz') // => 'csv'
 * @example
 * tableFormat('model.pkl') // => undefined
 */
export function tableFormat(name: string): TableFormat | undefined {
  const plain = name.toLowerCase().replace(/(\.(?:csv|tsv|jsonl|ndjson))\.gz$/, '$1')
  const extension = /\.([a-z]+)$/.exec(plain)?.[1]
  return extension === undefined ? undefined : formats.get(extension)
}
