/** Values of a column that puts rows into classes, groups or slices. */
export interface Categories {
  /** Index into `values`, never negative: a blank cell is the value ''. */
  readonly codes: Int32Array
  readonly values: readonly string[]
}

/** What rows of every type have. */
export interface CommonRows {
  readonly count: number
  /** Weight of each row, finite and not negative, where the task has a column of weights. */
  readonly weights?: Float64Array
  /** Groups of dependent rows, where the task names one. */
  readonly groups?: Categories
  /** Slice columns, by name. */
  readonly slices: ReadonlyMap<string, Categories>
  /** Number columns that `column:` metrics read, by name. Finite. */
  readonly numbers: ReadonlyMap<string, Float64Array>
}

/** Rows of a binary or multiclass model. Binary: `classes` is [negative, positive]. */
export interface ClassRows extends CommonRows {
  readonly type: 'binary' | 'multiclass'
  /** Sorted: numbers by size when all are numbers, else by code unit. Binary: negative, then positive. */
  readonly classes: readonly string[]
  /** Index into `classes`. */
  readonly labels: Int32Array
  /** Index into `classes`; binary with a threshold, or without a column of predictions: score >= threshold. */
  readonly predicted?: Int32Array
  /** Binary: one array, of the positive class. Multiclass: one a class, in the order of `classes`; rows sum to 1. In [0, 1]. */
  readonly scores?: readonly Float64Array[]
}

export interface RegressionRows extends CommonRows {
  readonly type: 'regression'
  readonly labels: Float64Array
  readonly predicted: Float64Array
}

/** Type score: one row an item, already the mean of its samples. */
export interface ScoreRows extends CommonRows {
  readonly type: 'score'
  readonly scores: Float64Array
}

/** What metrics are computed from: no ids, so that a slice of rows is rows again. */
export type MetricRows = ClassRows | RegressionRows | ScoreRows

/** One model's validated rows in canonical order (which depends on the ids alone), with what identifies them. */
export interface Predictions {
  /** Canonical ids, in the order of the rows; the position where the task pairs by `row-number`. */
  readonly ids: readonly string[]
  /** Samples of each id, sorted, where the task names a column of them. */
  readonly samples?: readonly (readonly string[])[]
  /** Digest of (id, label), and of the samples where there are some: the same whatever the order of rows and the file format. */
  readonly digest: string
  readonly rows: MetricRows
}
