import { distance } from 'fastest-levenshtein'

import { accuracy } from './accuracy.js'
import { averagePrecision } from './average-precision.js'
import { balancedAccuracy } from './balanced-accuracy.js'
import { brier } from './brier.js'
import { calibrationBias } from './calibration-bias.js'
import { ece, mce } from './calibration-error.js'
import { cohenKappa } from './cohen-kappa.js'
import { f1 } from './f1.js'
import { logLoss } from './log-loss.js'
import { mcc } from './mcc.js'
import { meanScore } from './mean-score.js'
import { medianAbsoluteError } from './median-absolute-error.js'
import type { Choice, Definition, Metric } from './metric.js'
import { precision } from './precision.js'
import { r2 } from './r2.js'
import { recall } from './recall.js'
import { mae, mape, mse } from './regression-errors.js'
import { rmse } from './rmse.js'
import { rocAuc } from './roc-auc.js'
import { specificity } from './specificity.js'

const definitions: readonly Definition[] = [
  accuracy,
  balancedAccuracy,
  precision,
  recall,
  specificity,
  f1,
  mcc,
  cohenKappa,
  rocAuc,
  averagePrecision,
  logLoss,
  brier,
  calibrationBias,
  ece,
  mce,
  mae,
  mse,
  rmse,
  r2,
  medianAbsoluteError,
  mape,
  meanScore
]

/** Every metric that the gate computes, without a choice of class or average: data for docs, schema and completion. */
export const catalogue: readonly Metric[] = definitions.map(({ of }) => of({}))

const byName = new Map(definitions.map((definition) => [definition.described.name, definition]))

/** The metric of that canonical name, for a class or an average; undefined where the catalogue has none. */
export function metricOf(name: string, choice: Choice = {}): Metric | undefined {
  return byName.get(name)?.of(choice)
}

/** A metric by its name and choice. */
interface Chosen {
  readonly name: string
  readonly class?: string | undefined
  readonly average?: Choice['average'] | undefined
}

/** Smallest and largest value of a metric; infinite where it is none of the catalogue. */
export function rangeOf({ name, class: label, average }: Chosen): readonly [number, number] {
  const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) }
  return metricOf(name, choice)?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
}

/** Only the size of the value matters. */
export function isMagnitude(name: string): boolean {
  return byName.get(name)?.described.magnitude === true
}

/** What a spelling means: a canonical name and the choice that it implies, or why it is refused. */
export type Resolved = { readonly name: string; readonly choice: Choice } | { readonly refused: string }

/**
 * Canonical name of a metric: its own, scikit-learn's or MLflow's spelling, with `macro`, `micro` or `weighted` before or behind.
 *
 * @returns undefined where no metric is meant
 *
 * @example
 * resolveMetric('f1_macro') // => { name: 'f1', choice: { average: 'macro' } }
 */
export function resolveMetric(spelling: string): Resolved | undefined {
  const text = spelling.toLowerCase().replaceAll('_', '-')
  const plain = named(text)
  if (plain !== undefined) return { name: plain, choice: {} }
  if (text.startsWith('neg-')) return negated(spelling, text.slice('neg-'.length))
  const match = /^(?:(macro|micro|weighted)-(.+)|(.+)-(macro|micro|weighted))$/.exec(text)
  const name = named(match?.[2] ?? match?.[3] ?? '')
  const average = (match?.[1] ?? match?.[4]) as Choice['average']
  if (name === undefined || average === undefined || !averages.has(name)) return undefined
  return { name, choice: { average } }
}

/** Metrics that have a mean over classes. */
const averages: ReadonlySet<string> = new Set(['precision', 'recall', 'specificity', 'f1'])

/** Whether a metric can be averaged over classes by `average`. */
export function isAveraged(name: string): boolean {
  return averages.has(name)
}

function negated(spelling: string, text: string): Resolved | undefined {
  const name = named(text)
  return name === undefined
    ? undefined
    : {
        refused: `${JSON.stringify(spelling)} is a loss with its sign turned; write ${name}, which is better when lower (max-rise, max)`
      }
}

function named(text: string): string | undefined {
  return definitions.find(({ described: { name, aliases } }) => name === text || aliases.includes(text))?.described.name
}

/** The canonical name that is spelt most alike, where one is near enough to be meant. */
export function nearestMetric(spelling: string): string | undefined {
  const text = spelling.toLowerCase().replaceAll('_', '-')
  const near = definitions
    .flatMap(({ described: { name, aliases } }) =>
      [name, ...aliases].map((each) => ({ name, steps: distance(text, each) }))
    )
    .sort((a, b) => a.steps - b.steps)[0]
  return near !== undefined && near.steps <= Math.max(1, Math.floor(text.length / 4)) ? near.name : undefined
}

/**
 * A metric in words.
 *
 * @example
 * displayName('recall', { class: 'dog' }) // => 'recall of dog'
 */
export function displayName(name: string, { class: label, average }: Choice): string {
  if (label !== undefined) return `${name} of ${label}`
  return average === undefined ? name : `${average} ${name}`
}
