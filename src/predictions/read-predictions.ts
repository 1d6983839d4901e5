import type { Columns, Tables, TableSource, Task } from '../documents/index.js'
import { columnsOf, type Extras, type Role } from './columns-of.js'
import { predictionsOf } from './predictions-of.js'
import type { Predictions } from './predictions.js'

/** How a file of predictions is read. */
export interface Reading {
  readonly task: Task
  readonly extras: Extras
  readonly role: Role
}

/** One file of predictions, as the task says. @throws MeasurementError with all that is wrong with it */
export async function readPredictions(tables: Tables, source: TableSource, by: Reading): Promise<Predictions> {
  return predictionsOf(await readColumns(tables, source, by), by.task, { file: source.name, extras: by.extras })
}

/** The columns of a file that the task needs, in file order and not looked at. @throws MeasurementError where one is missing or unreadable */
export async function readColumns(
  tables: Tables,
  source: TableSource,
  { task, extras, role }: Reading
): Promise<Columns> {
  const header = await tables.header(source)
  return tables.read(source, columnsOf(task, extras, { name: source.name, header, role }))
}
