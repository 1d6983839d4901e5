import { open, rename } from 'node:fs/promises'

import type { Column, Columns } from '../documents/index.js'

/** Rows that are written at once. */
const BATCH = 4096

/** Writes columns as CSV (RFC 4180, UTF-8, LF), so that reading them again gives the same columns. Beside the file first, then renamed. */
export async function writeCsv(path: string, { columns, count }: Columns): Promise<void> {
  const cells = [...columns.values()].map(cellsOf)
  const temporary = `${path}.${process.pid}.tmp`
  const file = await open(temporary, 'w')
  try {
    await file.write(`${[...columns.keys()].map(quoted).join(',')}\n`)
    for (let start = 0; start < count; start += BATCH) {
      const lines: string[] = []
      for (let row = start; row < Math.min(count, start + BATCH); row++)
        lines.push(cells.map((cell) => cell(row)).join(','))
      await file.write(`${lines.join('\n')}\n`)
    }
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}

function cellsOf(column: Column): (row: number) => string {
  switch (column.type) {
    case 'number':
      return (row) => (column.blank?.[row] === 1 ? '' : String(column.values[row]!))
    case 'text': {
      const written = column.dictionary.map(quoted)
      return (row) => (column.codes[row] === -1 ? '' : written[column.codes[row]!]!)
    }
    case 'id':
      return (row) => quoted(column.values[row]!)
  }
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
