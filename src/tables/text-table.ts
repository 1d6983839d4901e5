import { MeasurementError } from '../documents/index.js'
import { byteChunks, gunzippedChunks, withHead } from './byte-chunks.js'
import { foreignContent, headLength, parquetMark, startsWith, type ForeignContent } from './foreign-content.js'
import type { Limits } from './limits.js'
import type { StoredBytes } from './stored-bytes.js'
import type { TableFormat } from './table-format.js'

const gzipMark = [0x1f, 0x8b]

/** A table in a text format, opened. */
export interface TextTable {
  readonly file: string
  readonly format: Exclude<TableFormat, 'parquet'>
  /** All bytes, unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** The file, where it is the text itself and can be read anywhere; undefined where it is packed. */
  readonly plain: StoredBytes | undefined
  readonly limits: Limits
  /** Lets go of what reads the bytes, however far it came. */
  close(): Promise<void>
}

/** @throws MeasurementError if its first bytes show that it is no such table */
export async function openText(
  file: string,
  named: TableFormat | undefined,
  stored: StoredBytes,
  limits: Limits
): Promise<TextTable> {
  const bytes = byteChunks(stored, limits.chunkBytes)
  const isGzip = startsWith(await stored.read(0, gzipMark.length), gzipMark)
  const chunks = isGzip ? gunzippedChunks(file, bytes, limits.chunkBytes) : bytes
  const close = async (): Promise<void> => void (await chunks.return(undefined))
  const { head, all } = await withHead(chunks, headLength)
  const foreign = foreignContent(head) ?? foreignTo(named, head)
  if (foreign !== undefined) {
    await close()
    throw new MeasurementError({ file, ...foreign })
  }
  const format = named === 'tsv' || named === 'jsonl' ? named : 'csv'
  return { file, format, chunks: all, plain: isGzip ? undefined : stored, limits, close }
}

/** What stands between the cells of a delimited format. */
export function delimiterOf(format: TextTable['format']): ',' | '\t' {
  return format === 'tsv' ? '\t' : ','
}

function foreignTo(named: TableFormat | undefined, head: Uint8Array): ForeignContent | undefined {
  if (named === undefined)
    return { message: 'is of no known format', hint: 'Name it .csv, .tsv, .jsonl or .parquet; text may end in .gz' }
  if (startsWith(head, parquetMark) && named !== 'csv' && named !== 'tsv')
    return { message: 'is a gzipped Parquet file', hint: 'Unpack it: Parquet is compressed in itself' }
  if (named === 'parquet')
    return { message: 'is not a Parquet file: it does not begin with PAR1', hint: 'Write it again' }
  if (named === 'csv' || named === 'tsv') return otherDelimiter(named, Buffer.from(head).toString('utf8'))
  if (named === 'jsonl' && /^\ufeff?\s*\[/.test(Buffer.from(head).toString('utf8')))
    return {
      message: 'is a JSON array, not JSON Lines',
      hint: "Write one object a line (pandas: to_json(path, orient='records', lines=True))"
    }
  return undefined
}

const separators = { ';': 'semicolons', '\t': 'tabs', ',': 'commas' } as const

/** A header, not in quotes, that has no separator of its format and has another one: nobody names a column so. */
function otherDelimiter(named: 'csv' | 'tsv', head: string): ForeignContent | undefined {
  const own = delimiterOf(named)
  const [header = ''] = head.split(/[\r\n]/, 1)
  const other = (['\t', ';', ','] as const).find((one) => header.includes(one))
  if (other === undefined || header.includes(own) || header.includes('"')) return undefined
  return {
    message: `looks separated by ${separators[other]}, and a .${named} is separated by ${separators[own]}`,
    hint:
      other === ';'
        ? 'Write it with commas and decimal points (pandas: to_csv(path, index=False))'
        : `Name it .${named === 'csv' ? 'tsv' : 'csv'}, or write it with ${separators[own]}`
  }
}
