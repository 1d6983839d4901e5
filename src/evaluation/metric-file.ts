import { MeasurementError, parseEvaluation, type MetricFileReference, type MetricValue } from '../documents/index.js'
import { canonicalMetric } from './canonical-metric.js'
import { classificationReport, isClassificationReport } from './classification-report.js'
import { executorOutput, isExecutorOutput } from './executor-output.js'
import { flatMetrics } from './flat-metrics.js'
import { refuseImpossible } from './impossible.js'
import { isMetricList, listedMetrics } from './listed-metrics.js'
import { metricFindings, type MetricFindings } from './metric-findings.js'
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
 * Numbers that some tool wrote: an evaluation of ours, scikit-learn's classification report, the output of a component of Kubeflow Pipelines, a
 * list, or flat or nested numbers with or without their errors. Tried in this order, the most specific first.
 *
 * @param asked names of the metrics that decide; undefined where each may
 * @throws MeasurementError with every key that cannot be a metric, or where there is none
 */
export function readMetricFile(
  bytes: Uint8Array,
  reference: MetricFileReference,
  asked?: ReadonlySet<string>
): ReadMetrics {
  const file = reference.path
  const written = writtenValues(bytes, file)
  if (isEvaluation(written)) {
    const { metrics } = parseEvaluation(new TextDecoder().decode(bytes), file)
    refuseImpossible(metrics, file)
    return { metrics, format: 'evaluation of Model Gate', notes: [] }
  }
  const found = metricFindings(file)
  const { name: format, read, hint } = formOf(written, reference.format)
  const metrics = read(written, found)
  found.settle()
  if (metrics.length === 0) throw new MeasurementError({ file, message: 'holds no metric', hint })
  const spelt = metrics.map((metric) => ({ metric: canonical(metric, reference.name), spelling: metric.name }))
  const named = saidOnce(spelt, found, asked)
  found.settle()
  refuseImpossible(named, file)
  return { metrics: named, format, notes: found.notes }
}

/** A form that some tool writes. */
interface Form {
  /** In words. */
  readonly name: string
  /** How a policy asks for it; a form without is only recognised. */
  readonly format?: string
  readonly fits: (written: Written) => boolean
  readonly read: (written: Written, found: MetricFindings) => MetricValue[]
  /** What to do where it holds no metric. */
  readonly hint: string
}

const hint = 'Write numbers by name, such as {"accuracy": 0.91}'

/** The most specific first. */
const forms: readonly Form[] = [
  {
    name: 'classification report',
    format: 'classification-report',
    fits: isClassificationReport,
    read: classificationReport,
    hint
  },
  {
    name: 'executor output of Kubeflow Pipelines',
    format: 'kfp',
    fits: isExecutorOutput,
    read: executorOutput,
    hint: 'Log them in the component by log_metric of an Output[Metrics]'
  },
  { name: 'list of metrics', fits: isMetricList, read: listedMetrics, hint }
]

const numbersByName: Form = { name: 'numbers by name', fits: () => true, read: flatMetrics, hint }

function formOf(written: Written, asked: string): Form {
  const fitting = ({ format, fits }: Form): boolean => (asked === 'auto' ? fits(written) : asked === format)
  return forms.find(fitting) ?? numbersByName
}

function isEvaluation(written: Written): boolean {
  const schema = written.kind === 'map' ? written.entries.get('schema') : undefined
  return schema?.kind === 'text' && schema.text.startsWith('model-gate/evaluation@')
}

/** Below the prefix of its file a name is none of the catalogue. */
function canonical(metric: MetricValue, prefix: string | undefined): MetricValue {
  return prefix === undefined ? canonicalMetric(metric) : { ...metric, name: `${prefix}/${metric.name}` }
}

interface Spelt {
  readonly metric: MetricValue
  /** As the file writes it. */
  readonly spelling: string
}

/** Under one name there is one number: which of several is meant is not known, so what nobody asks for is left out, and all else is a finding. */
function saidOnce(all: readonly Spelt[], found: MetricFindings, asked: ReadonlySet<string> | undefined): MetricValue[] {
  const byName = new Map<string, Spelt[]>()
  for (const spelt of all) {
    const { name, class: label, average } = spelt.metric
    const key = JSON.stringify([name, label, average])
    byName.set(key, [...(byName.get(key) ?? []), spelt])
  }
  return [...byName.values()].flatMap((same) => {
    const { metric } = same[0]!
    if (same.length === 1) return [metric]
    const twice = twiceInWords(same.map(({ spelling }) => spelling))
    if (asked === undefined || asked.has(metric.name)) found.wrong(metric.name, twice, 'Keep one')
    else found.passedOver(metric.name, `it ${twice}`)
    return []
  })
}

function twiceInWords(written: readonly string[]): string {
  const different = [...new Set(written)]
  return different.length === 1 ? 'is there twice' : `is there twice, under two spellings (${different.join(', ')})`
}
