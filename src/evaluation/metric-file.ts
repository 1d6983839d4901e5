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
 * @throws MeasurementError with every key that cannot be a metric, or where there is none
 */
export function readMetricFile(bytes: Uint8Array, reference: MetricFileReference): ReadMetrics {
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
  const named = metrics.map((metric) => canonical(metric, reference.name))
  refuseTwice(
    named,
    metrics.map(({ name }) => name),
    file
  )
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

/** Under one name there is one number. @param spellings of the metrics, as they are written */
function refuseTwice(metrics: readonly MetricValue[], spellings: readonly string[], file: string): void {
  const byName = new Map<string, { name: string; written: string[] }>()
  for (const [index, { name, class: label, average }] of metrics.entries()) {
    const key = JSON.stringify([name, label, average])
    const { written } = byName.get(key) ?? { written: [] }
    byName.set(key, { name, written: [...written, spellings[index]!] })
  }
  const twice = [...byName.values()].filter(({ written }) => written.length > 1)
  if (twice.length === 0) return
  throw new MeasurementError(
    twice
      .slice(0, 10)
      .map(({ name, written }) => ({ file, key: name, message: twiceInWords(written), hint: 'Keep one' })),
    twice.length
  )
}

function twiceInWords(written: readonly string[]): string {
  const different = [...new Set(written)]
  return different.length === 1 ? 'is there twice' : `is there twice, under two spellings (${different.join(', ')})`
}
