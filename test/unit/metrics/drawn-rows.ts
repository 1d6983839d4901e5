import type { MetricRows } from '../../../src/predictions/index.js'
import { catalogue, isAveraged, metricOf, type Choice, type Metric } from '../../../src/metrics/index.js'
import { randomStream } from '../../../src/statistics/index.js'

/** Rows of every type of task, drawn: noisy predictions of noisy labels. */
export function drawnRows(
  count: number,
  seed: number
): Readonly<Record<'binary' | 'multiclass' | 'regression' | 'score', MetricRows>> {
  const random = randomStream(seed, 'rows')
  const rows = { count, slices: new Map<string, never>(), numbers: new Map<string, never>() }
  const truth = Float64Array.from({ length: count }, () => random())
  const noisy = truth.map((value) => Math.min(0.98, Math.max(0.02, value + (random() - 0.5) * 0.8)))
  const classOf = (values: Float64Array, classes: number): Int32Array =>
    Int32Array.from(values, (value) => Math.floor(value * classes))
  return {
    binary: {
      type: 'binary',
      ...rows,
      classes: ['no', 'yes'],
      labels: classOf(truth, 2),
      predicted: classOf(noisy, 2),
      scores: [noisy]
    },
    multiclass: {
      type: 'multiclass',
      ...rows,
      classes: ['a', 'b', 'c'],
      labels: classOf(truth, 3),
      predicted: classOf(noisy, 3),
      scores: shares(noisy)
    },
    regression: {
      type: 'regression',
      ...rows,
      labels: truth.map((value) => 5 + 10 * value),
      predicted: noisy.map((value) => 5 + 10 * value + random())
    },
    score: { type: 'score', ...rows, scores: noisy }
  }
}

/** Scores of three classes that sum to 1. */
function shares(noisy: Float64Array): Float64Array[] {
  const kernels = [1 / 6, 1 / 2, 5 / 6].map((center) => noisy.map((value) => Math.exp(-8 * (value - center) ** 2)))
  return kernels.map((kernel) => kernel.map((each, row) => each / kernels.reduce((sum, other) => sum + other[row]!, 0)))
}

/** Weights that are no numbers of rows. */
export function drawnWeights(count: number, seed: number): number[] {
  const random = randomStream(seed, 'weights')
  return Array.from({ length: count }, () => 0.2 + 2 * random())
}

export function pick<R extends MetricRows>(rows: R, kept: readonly number[]): R {
  const numbers = (values: Float64Array): Float64Array => Float64Array.from(kept, (row) => values[row]!)
  const codes = (values: Int32Array): Int32Array => Int32Array.from(kept, (row) => values[row]!)
  const common = { count: kept.length, ...(rows.weights && { weights: numbers(rows.weights) }) }
  if (rows.type === 'regression')
    return { ...rows, ...common, labels: numbers(rows.labels), predicted: numbers(rows.predicted) }
  if (rows.type === 'score') return { ...rows, ...common, scores: numbers(rows.scores) }
  const { labels, predicted, scores } = rows
  return {
    ...rows,
    ...common,
    labels: codes(labels),
    ...(predicted && { predicted: codes(predicted) }),
    ...(scores && { scores: scores.map(numbers) })
  }
}

/** Every metric of the catalogue on every type of task that has it, with every choice of class and average. */
export interface Asked {
  readonly title: string
  readonly task: keyof ReturnType<typeof drawnRows>
  readonly metric: Metric
  readonly choice: Choice
}

export const asked: readonly Asked[] = catalogue.flatMap(({ name, tasks, perClass }) =>
  tasks.flatMap((task) =>
    choices(task, { perClass, averaged: isAveraged(name) }).map((choice) => ({
      title: [name, task, choice.class, choice.average].filter((part) => part !== undefined).join(' '),
      task: task,
      metric: metricOf(name, choice)!,
      choice
    }))
  )
)

/** A score of one class has no meaning for several: there a class or an average is asked for. */
function choices(
  task: string,
  { perClass, averaged }: { readonly perClass: boolean; readonly averaged: boolean }
): Choice[] {
  const all = averaged ? (['macro', 'micro', 'weighted'] as const).map((average) => ({ average })) : []
  const each = !perClass ? [] : task === 'binary' ? [{ class: 'no' }] : task === 'multiclass' ? [{ class: 'b' }] : []
  return averaged && task === 'multiclass' ? [...each, ...all] : [{}, ...each, ...all]
}
