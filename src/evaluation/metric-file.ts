import { MeasurementError, parseEvaluation, type MetricFileReference, type MetricValue } from '../documents/index.js'
import { displayName, metricOf, resolveMetric } from '../metrics/index.js'
import { classificationReport, isClassificationReport } from './classification-report.js'
import { flatMetrics } from './flat-metrics.js'
import { isMetricList, listedMetrics } from './listed-metrics.js'
import { metricFindings } from './metric-findings.js'
import { writtenValues, type Written } from './written-values.js'

/** What a metric file holds. */
export interface ReadMetrics {
  readonly metrics: MetricValue[]
  /** The form that fitted, in words. */
  readonly format: string
  /** What was left out, and why. */
  readonly notes: readonly string[]
}

/**
 * Numbers that some tool wrote: an evaluation of ours, scikit-learn's classification report, a list, or flat or nested numbers with or without
 * their errors. Tried in this order, the most specific first.
 *
 * @throws MeasurementError with every key that cannot be a metric, or where there is none
 */
export function readMetricFile(bytes: Uint8Array, reference: MetricFileReference): ReadMetrics {
  const file = reference.path
  const written = writtenValues(bytes, file)
  if (isEvaluation(written)) {
    return {
      metrics: parseEvaluation(new TextDecoder().decode(bytes), file).metrics,
      format: 'evaluation of Model Gate',
      notes: []
    }
  }
  const found = metricFindings(file)
  const format =
    reference.format === 'classification-report' || (reference.format === 'auto' && isClassificationReport(written))
      ? 'classification report'
      : undefined
  const listed = reference.format === 'auto' && isMetricList(written)
  const metrics =
    format !== undefined
      ? classificationReport(written, found)
      : listed
        ? listedMetrics(written, found)
        : flatMetrics(written, found)
  found.settle()
  if (metrics.length === 0) {
    throw new MeasurementError({
      file,
      message: 'holds no metric',
      hint: 'Write numbers by name, such as {"accuracy": 0.91}'
    })
  }
  const named = metrics.map((metric) => canonical(metric, reference.name))
  refuseTwice(named, file)
  refuseOffScale(named, file)
  return { metrics: named, format: format ?? (listed ? 'list of metrics' : 'numbers by name'), notes: found.notes }
}

function isEvaluation(written: Written): boolean {
  const schema = written.kind === 'map' ? written.entries.get('schema') : undefined
  return schema?.kind === 'text' && schema.text.startsWith('model-gate/evaluation@')
}

/** A spelling of the catalogue is that metric; everything else keeps its name, below the prefix of its file. */
function canonical(metric: MetricValue, prefix: string | undefined): MetricValue {
  if (prefix !== undefined) return { ...metric, name: `${prefix}/${metric.name}` }
  const resolved = metric.class === undefined && metric.average === undefined ? resolveMetric(metric.name) : undefined
  return resolved === undefined || 'refused' in resolved
    ? metric
    : { ...metric, name: resolved.name, ...resolved.choice }
}

function refuseTwice(metrics: readonly MetricValue[], file: string): void {
  const seen = new Set<string>()
  const twice = metrics.filter(({ name, class: label, average }) => {
    const key = JSON.stringify([name, label, average])
    return seen.size === seen.add(key).size
  })
  if (twice.length === 0) return
  throw new MeasurementError(
    twice
      .slice(0, 10)
      .map(({ name }) => ({ file, key: name, message: 'is there twice, under two spellings', hint: 'Keep one' })),
    twice.length
  )
}

/** What rounding may leave outside of a metric's range. */
const SLACK = 1e-9

/** An accuracy of 91 is one in per cent, and would meet every floor. NaN and infinities are for the checks to say. */
function refuseOffScale(metrics: readonly MetricValue[], file: string): void {
  const problems = metrics.flatMap(({ name, class: label, average, value }) => {
    const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) }
    const [low, high] = metricOf(name, choice)?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    if (!Number.isFinite(value) || (value >= low - SLACK && value <= high + SLACK)) return []
    return [
      {
        file,
        key: displayName(name, choice),
        message: `lies in [${low}, ${high}], got ${value}`,
        hint: 'Write it in its own unit (0.91, not 91), or give a number of another meaning another name'
      }
    ]
  })
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, 10), problems.length)
}
