import type { Column, ColumnType } from '../documents/index.js'
import { idSink } from './id-sink.js'
import { numberSink } from './number-sink.js'
import { textSink } from './text-sink.js'

/** A column that grows by a cell at a time. What a cell is refused for is returned, and nothing is added then. */
export interface ColumnSink {
  /** Adds the cell `text[start, end)` of a delimited text. */
  addText(text: string, start: number, end: number): string | undefined
  /** Adds a value of a typed format; null and undefined are blank. */
  addValue(value: unknown): string | undefined
  /** The column of all that was added. */
  column(): Column
}

/** An empty column of the given type. */
export function columnSink(type: ColumnType): ColumnSink {
  switch (type) {
    case 'number':
      return numberSink()
    case 'text':
      return textSink()
    case 'id':
      return idSink()
  }
}
