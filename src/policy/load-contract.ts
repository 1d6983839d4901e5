import { digestOf, type DataContract } from '../documents/index.js'
import { contractColumn } from './contract-column.js'
import { contractFile, partialContractFile } from './contract-file.js'
import { contractKind } from './document-kind.js'
import { readAlong } from './read-along.js'

/**
 * Reads a data contract: YAML 1.2, strict, like a policy. Defaults are filled in.
 *
 * @param content text, or bytes in UTF-8; at most 5 MB
 * @param file name under which the user knows it
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
export function loadContract(content: string | Uint8Array, file: string): DataContract {
  const whole = { whole: contractFile, partial: partialContractFile }
  const { read, mistakes, refused } = readAlong(content, file, contractKind, whole)
  const columns = new Map(
    Object.entries(read.columns ?? {}).map(([name, column]) => [name, contractColumn(name, column, mistakes)])
  )
  const additionalColumns = read['additional-columns'] ?? 'allow'
  if (columns.size === 0 && additionalColumns === 'allow' && mistakes.clean([])) {
    mistakes.note(['columns'], { message: 'asks for nothing', hint: 'Add hour: { type: integer, min: 0, max: 23 }' })
  }
  const error = refused()
  if (error !== undefined) throw error
  return { columns, additionalColumns, digest: digestOf(content) }
}
