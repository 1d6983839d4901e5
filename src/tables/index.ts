export { tableFormat, type TableFormat } from './table-format.js'
export { tables } from './tables.js'
export { writeCsv } from './write-csv.js'
