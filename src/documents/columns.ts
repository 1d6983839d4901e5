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
}
