import { join } from 'node:path'

import {
  digestOf,
  documentText,
  evaluationSchema,
  UsageError,
  type Evaluation,
  type Policy,
  type TableSource
} from '../documents/index.js'
import { digestOfFile } from '../evaluation/index.js'
import { extrasOf, readColumns } from '../predictions/index.js'
import { tables, writeCsv } from '../tables/index.js'
import { makeFolder, writeAtomically } from './write-atomically.js'

/**
 * A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs.
 *
 * @returns the names of the files, and the digest of `evaluation.json`
 */
export async function writeFolder(
  folder: string,
  evaluation: Evaluation,
  { policy, table }: { readonly policy: Policy; readonly table: TableSource | undefined }
): Promise<{ readonly files: string[]; readonly digest: string }> {
  await makeFolder(folder)
  const predictions =
    table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy)
  const document: Evaluation = { ...evaluation, ...(predictions && { predictions }) }
  const text = documentText(evaluationSchema, document)
  await writeAtomically(join(folder, 'evaluation.json'), text)
  const files = ['evaluation.json', ...(predictions === undefined ? [] : [predictions.path])]
  return { files, digest: digestOf(text) }
}

async function writeTable(
  folder: string,
  source: TableSource,
  policy: Policy
): Promise<NonNullable<Evaluation['predictions']>> {
  if (policy.task === undefined) throw new RangeError('a table is read by a task')
  const columns = await readColumns(tables, source, { task: policy.task, extras: extrasOf(policy), role: 'baseline' })
  const path = join(folder, 'predictions.csv')
  if ('path' in source && source.path === path) throw overwritten(source.name)
  await writeCsv(path, columns)
  return {
    path: 'predictions.csv',
    digest: await digestOfFile(path),
    rows: columns.count,
    columns: [...columns.columns.keys()]
  }
}

function overwritten(file: string): UsageError {
  return new UsageError({
    file,
    message: 'would be overwritten with the columns that the policy needs',
    hint: 'Name another folder with --output'
  })
}
