import { writtenCell, type Case, type Engine } from './cases.js'

/** The rows of a table as a SELECT that casts each cell from its text. */
export function valuesOf({ columns }: Case, engine: Engine): string {
  const casts = columns.map(
    ({ name, type }, index) => `cast(c${index} as ${type[engine]}) as "${name.replaceAll('"', '""')}"`
  )
  const rows = columns[0]!.cells.map((_, row) => {
    const cells = columns.map((column) => {
      const text = writtenCell(column, column.cells[row]!)
      return text === null ? 'cast(null as varchar)' : `'${text.replaceAll("'", "''")}'`
    })
    return `(${cells.join(', ')})`
  })
  const names = columns.map((_, index) => `c${index}`).join(', ')
  return `select ${casts.join(', ')} from (values ${rows.join(', ')}) as t(${names})`
}
