import { sortedRecord, type Evaluation, type Measure, type MetricValue, type Policy } from '../documents/index.js'
import {
  aggregateOf,
  catalogue,
  influenceOf,
  isComputable,
  measureName,
  metricOf,
  metricValue,
  rowsBehind,
  type Choice,
  type Metric
} from '../metrics/index.js'
import { selectRows, sliceIndex, type MetricRows, type Predictions } from '../predictions/index.js'
import { deltaMethod } from '../statistics/index.js'

/** Everything that was found out about a model. */
export interface Measured {
  readonly predictions?: Predictions
  /** Numbers that the user's code measured. */
  readonly reported: readonly MetricValue[]
}

/**
 * The metrics of a model: every metric of the catalogue that its rows give, the policy's own classes and columns, the slices of the policy, and
 * what was reported beside. Where a number was both computed and reported, the computed one stands.
 */
export function metricValues(policy: Policy, { predictions, reported }: Measured): MetricValue[] {
  const computed =
    predictions === undefined ? [] : [...overall(policy, predictions.rows), ...inSlices(policy, predictions.rows)]
  const known = new Set(computed.map(nameOf))
  return [...computed, ...reported.filter((metric) => !known.has(nameOf(metric)))]
}

/** Which number a value is: the same for a computed and a reported one. */
export function nameOf({ name, class: label, average, slice }: MetricValue): string {
  return JSON.stringify([name, label ?? null, average ?? null, slice === undefined ? null : Object.entries(slice)])
}

/** What an evaluation says of its data. */
export function datasetOf({ digest, rows }: Predictions): NonNullable<Evaluation['dataset']> {
  return { digest, rows: rows.count }
}

interface Wanted {
  readonly metric: Metric
  readonly choice: Choice
  readonly name: string
}

function overall(policy: Policy, rows: MetricRows): MetricValue[] {
  const own = policy.metrics.flatMap(({ measure, direction }) => wantedOf(measure, direction))
  const wanted = [...catalogue.flatMap((metric) => inGeneral(metric, rows)), ...own]
  const unique = new Map(wanted.map((each) => [JSON.stringify([each.name, each.choice]), each]))
  return [...unique.values()].flatMap((each) => valueOf(each, rows))
}

/** A metric without the policy asking: of the positive class, or the plain mean over classes. */
function inGeneral(metric: Metric, rows: MetricRows): Wanted[] {
  if (metric.kind === 'ranks' || !metric.perClass || rows.type !== 'multiclass')
    return [{ metric, choice: {}, name: metric.name }]
  const choice = { average: 'macro' } as const
  const macro = metricOf(metric.name, choice)
  return macro === undefined ? [] : [{ metric: macro, choice, name: metric.name }]
}

function wantedOf(measure: Measure, direction: MetricValue['direction'] & string): Wanted[] {
  if (measure.kind === 'reported') return []
  if (measure.kind === 'column') {
    return [
      { metric: aggregateOf(measure.column, measure.aggregate, direction), choice: {}, name: measureName(measure) }
    ]
  }
  const { class: label, average } = measure
  const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) }
  const metric = metricOf(measure.metric, choice)
  return metric === undefined ? [] : [{ metric, choice, name: measure.metric }]
}

function valueOf({ metric, choice, name }: Wanted, rows: MetricRows): MetricValue[] {
  if (!isComputable(metric, rows, choice)) return []
  const { value, standardError } =
    metric.kind === 'report-only' ? { value: metric.value(rows) } : withError(metric, rows, choice)
  return [
    {
      name,
      ...choice,
      value,
      direction: metric.direction,
      n: rowsBehind(metric, rows, choice),
      ...(standardError !== undefined && Number.isFinite(standardError) && { standardError }),
      source: 'computed'
    }
  ]
}

/** By influence values, which every judged metric has; the gate itself decides by better procedures, from rows. */
function withError(metric: Metric, rows: MetricRows, choice: Choice): { value: number; standardError?: number } {
  const { value, ofRow } = influenceOf(metric, rows, choice)
  return rows.groups === undefined
    ? { value, standardError: deltaMethod({ estimate: value, influence: ofRow }).standardError }
    : { value }
}

function inSlices(policy: Policy, rows: MetricRows): MetricValue[] {
  return policy.slices.flatMap(({ by, metrics }) =>
    by
      .filter((columns) => columns.every((column) => rows.slices.has(column)))
      .flatMap((columns) =>
        sliceIndex(rows, columns).flatMap(({ slice, index }) => {
          const part = selectRows(rows, index)
          return metrics
            .flatMap(({ measure, direction }) => wantedOf(measure, direction))
            .filter(({ metric, choice }) => isComputable(metric, part, choice))
            .map(({ metric, choice, name }): MetricValue => ({
              name,
              ...choice,
              slice: sortedRecord(Object.entries(slice)),
              value: metricValue(metric, part, choice),
              direction: metric.direction,
              n: rowsBehind(metric, part, choice),
              source: 'computed'
            }))
        })
      )
  )
}
