import type { MetricRows, RegressionRows } from '../predictions/index.js'
import { define } from './define.js'
import type { Definition, Described } from './metric.js'

const shared = {
  direction: 'lower',
  range: [0, Number.POSITIVE_INFINITY],
  tasks: ['regression'],
  needs: ['predicted'],
  undefinedWhen: 'there are no rows',
  perClass: false
} as const satisfies Partial<Described>

const meanOf = (error: (label: number, predicted: number) => number): Parameters<typeof define>[1] => ({
  kind: 'mean',
  proportion: false,
  rowValues: (rows) => ofRows(rows, error)
})

function ofRows(rows: MetricRows, error: (label: number, predicted: number) => number): Float64Array {
  const { labels, predicted } = rows as RegressionRows
  return labels.map((label, row) => error(label, predicted[row]!))
}

export const mae: Definition = define(
  {
    ...shared,
    name: 'mae',
    aliases: ['mean-absolute-error'],
    description: 'Mean absolute error, in the unit of the label'
  },
  meanOf((label, predicted) => Math.abs(predicted - label))
)

export const mse: Definition = define(
  {
    ...shared,
    name: 'mse',
    aliases: ['mean-squared-error'],
    description: 'Mean squared error, in the squared unit of the label'
  },
  meanOf((label, predicted) => (predicted - label) ** 2)
)

/** scikit-learn divides by the label or by this, so that labels of zero make it huge. */
const EPSILON = Number.EPSILON

export const mape: Definition = define(
  {
    ...shared,
    name: 'mape',
    aliases: ['mean-absolute-percentage-error'],
    description: 'Mean of |error| / |label| as a fraction; huge where a label is near zero'
  },
  meanOf((label, predicted) => Math.abs(predicted - label) / Math.max(Math.abs(label), EPSILON))
)
