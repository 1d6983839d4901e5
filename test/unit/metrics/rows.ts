import type { ClassRows, MetricRows, RegressionRows } from '../../../src/predictions/index.js'

export type Label = number | string

const bare = { slices: new Map<string, never>(), numbers: new Map<string, never>() }

function weighted(weights: readonly number[] | undefined): { weights?: Float64Array } {
  return weights === undefined ? {} : { weights: Float64Array.from(weights) }
}

/** The classes in the order of the rows: numbers by size, else by code unit. */
function sorted(labels: readonly Label[]): Label[] {
  return [...new Set(labels)].sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? -1 : 1))
}

function coded(labels: readonly Label[], classes: readonly Label[]): Int32Array {
  return Int32Array.from(labels, (label) => classes.indexOf(label))
}

/** Rows with predicted classes; the classes are those that occur, or those given. */
export function classRows(
  labels: readonly Label[],
  predicted: readonly Label[],
  weights?: readonly number[],
  classes: readonly Label[] = sorted([...labels, ...predicted])
): ClassRows {
  return {
    type: 'multiclass',
    ...bare,
    count: labels.length,
    classes: classes.map(String),
    labels: coded(labels, classes),
    predicted: coded(predicted, classes),
    ...weighted(weights)
  }
}

/** Rows with scores: one a row of the class 1, or one a row and class. */
export function scoredRows(
  labels: readonly Label[],
  scores: readonly number[] | readonly (readonly number[])[],
  {
    weights,
    classes
  }: { readonly weights?: readonly number[] | undefined; readonly classes?: readonly Label[] | undefined } = {}
): ClassRows {
  const perClass = (scores as readonly (number | readonly number[])[]).some(Array.isArray)
  const order = classes ?? (perClass ? sorted(labels) : [0, 1])
  return {
    type: perClass ? 'multiclass' : 'binary',
    ...bare,
    count: labels.length,
    classes: order.map(String),
    labels: coded(labels, order),
    scores: perClass
      ? order.map((_, index) => Float64Array.from(scores as readonly (readonly number[])[], (row) => row[index]!))
      : [Float64Array.from(scores as readonly number[])],
    ...weighted(weights)
  }
}

export function numberRows(
  labels: readonly number[],
  predicted: readonly number[],
  weights?: readonly number[]
): RegressionRows {
  return {
    type: 'regression',
    ...bare,
    count: labels.length,
    labels: Float64Array.from(labels),
    predicted: Float64Array.from(predicted),
    ...weighted(weights)
  }
}

/** The same rows, each with its weight. */
export function withWeights<R extends MetricRows>(rows: R, weights: readonly number[]): R {
  return { ...rows, weights: Float64Array.from(weights) }
}
