/** How a column is asked for: the task knows what it needs, so nothing is guessed. */
export type ColumnType = 'number' | 'text' | 'id'

/** Finite or not, as the file holds them. Blank cells are NaN in `values` and 1 in `blank`. */
export interface NumberColumn {
  readonly type: 'number'
  readonly values: Float64Array
  /** 1 where the cell was blank or null; absent when no cell was. */
  readonly blank?: Uint8Array
}

/** Text by dictionary codes: few distinct values, many rows. */
export interface TextColumn {
  readonly type: 'text'
  /** Index into `dictionary`, -1 where the cell was blank or null. */
  readonly codes: Int32Array
  /** Distinct values in order of first appearance. */
  readonly dictionary: readonly string[]
}

/** Text that is different in nearly every row. Blank cells are ''. */
export interface IdColumn {
  readonly type: 'id'
  readonly values: readonly string[]
}

export type Column = NumberColumn | TextColumn | IdColumn

/** Some columns of a table, all of `count` rows, by name. */
export interface Columns {
  readonly count: number
  readonly columns: ReadonlyMap<string, Column>
}

/** Where a table's bytes come from, and what to call it in messages. */
export type TableSource = { readonly name: string } & ({ readonly path: string } | { readonly bytes: Uint8Array })

/** What the cells of a scanned column are. Boolean cells are canonical text, `true` and `false`. */
export type CellKind = 'number' | 'timestamp' | 'text' | 'boolean'

/** What a column is found to hold; `other` is none of the kinds: lists, structures, bytes. Undefined where no row tells. */
export type KindFound = CellKind | 'other' | undefined

/** Cells of the first rows that are of another kind than most of their column: how many, and the first. */
export interface Stray {
  readonly kind: CellKind
  readonly count: number
  readonly row: number
  readonly text: string
}

export interface ScannedColumn {
  readonly name: string
  readonly kind: CellKind
  /** Whether text is a misfit where a file's schema calls it text and another kind is wanted. Without, it is read as the cells of a text file. */
  readonly asStored?: boolean
  /** Of numbers: whether one is a misfit that is not whole and whose double is, such as 1e-400. */
  readonly whole?: boolean
}

/** State of a scanned cell of numbers. A misfit is a cell that is not of the column's kind. */
export const cellStates = { value: 0, missing: 1, misfit: 2 } as const

/** Cells of some rows; timestamps in milliseconds since 1970-01-01 UTC. NaN and infinities are values as the file has them. */
export interface NumberCells {
  readonly kind: 'number' | 'timestamp'
  /** At least as long as the batch; meaningless where the state is not `value`. */
  readonly values: Float64Array
  readonly states: Uint8Array
}

/** Cells of some rows, as indices of a dictionary: -1 missing, -2 a misfit. */
export interface TextCells {
  readonly kind: 'text' | 'boolean'
  readonly codes: Int32Array
  /** Grows while it is the same array; another array is another dictionary, and earlier codes mean nothing in it. */
  readonly dictionary: readonly string[]
}

/** Some rows of a table, columns in the order that was asked for. Arrays are reused: good until the next batch. */
export interface Batch {
  readonly count: number
  readonly columns: readonly (NumberCells | TextCells)[]
}

/** Part of a table: the `index`th of `of` about equal ones. All parts together hold every row once, in order. */
export interface TablePart {
  readonly index: number
  readonly of: number
}

export interface Misfits {
  readonly count: number
  /** Up to ten; rows from 1, within the part. */
  readonly first: readonly { readonly row: number; readonly text: string }[]
}

/** What a scan went over. */
export interface Scanned {
  readonly rows: number
  /** By column, where there are any. */
  readonly misfits: ReadonlyMap<string, Misfits>
  /** Keys of JSON Lines that rows have and nobody asked for, up to 1,000. */
  readonly others?: ReadonlySet<string>
}

/** What the gate needs of a table reader. `tables/` is the one; rooms that need rows are handed it. */
export interface Tables {
  /** Names of the columns, in file order. @throws MeasurementError if the file is no readable table */
  header(source: TableSource): Promise<readonly string[]>
  /**
   * Reads the wanted columns, whole.
   *
   * @param wanted column name -> type; a column that is missing is an error that names those that are there
   * @throws MeasurementError with up to ten problems (file, row, column) and the count of all
   */
  read(source: TableSource, wanted: ReadonlyMap<string, ColumnType>): Promise<Columns>
  /**
   * What each column holds, in file order: by the schema of a Parquet file, else by the first rows.
   *
   * @throws MeasurementError if the file is no readable table
   */
  kinds(source: TableSource): Promise<ReadonlyMap<string, KindFound>>
  /** By column the cells that keep it from being of one kind by its first rows; none where a schema says the kind. */
  strays(source: TableSource): Promise<ReadonlyMap<string, Stray>>
  /**
   * Goes over the wanted columns once, in bounded memory, whatever the number of rows.
   *
   * @param visit called with each batch; what it throws ends the scan
   * @throws MeasurementError if the table is damaged or a column is missing; misfits are no errors but counted
   */
  scan(
    source: TableSource,
    columns: readonly ScannedColumn[],
    visit: (batch: Batch) => void,
    part?: TablePart
  ): Promise<Scanned>
}
