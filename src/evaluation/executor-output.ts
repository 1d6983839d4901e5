import type { MetricValue } from '../documents/index.js'
import { displayName } from '../metrics/index.js'
import { canonicalMetric } from './canonical-metric.js'
import { confusionMetrics } from './confusion-metrics.js'
import { nameOf } from './evaluation-of.js'
import type { MetricFindings } from './metric-findings.js'
import type { Written } from './written-values.js'

type Entries = ReadonlyMap<string, Written>

/** Whether a file is what a component of Kubeflow Pipelines leaves: `artifacts.*.artifacts[]`. */
export function isExecutorOutput(written: Written): boolean {
  const artifacts = written.kind === 'map' ? written.entries.get('artifacts') : undefined
  return artifacts?.kind === 'map' && [...artifacts.entries.values()].some((each) => listIn(each) !== undefined)
}

/**
 * Numbers in the metadata of the artifacts of a component: what `log_metric` wrote, and what a confusion matrix says. The file does not tell
 * Metrics from other artifacts, so the numbers of all of them are read. A name that several artifacts say is prefixed by theirs.
 */
export function executorOutput(written: Written, found: MetricFindings): MetricValue[] {
  if (written.kind !== 'map' || !isExecutorOutput(written)) {
    found.wrong('', 'must be the executor_output.json of a component of Kubeflow Pipelines')
    return []
  }
  const logged: Logged[] = []
  for (const [key, value] of written.entries) {
    if (key !== 'artifacts')
      found.passedOver(key, 'only what is logged to an artifact is a metric, such as by log_metric')
    else if (value.kind === 'map')
      logged.push(...[...value.entries].flatMap(([name, list]) => ofKey(name, list, found)))
  }
  return toldApart(withoutDerived(logged, found))
}

interface Logged {
  readonly artifact: string
  readonly metric: MetricValue
  /** Which number it is, whatever its spelling. */
  readonly identity: string
  /** Of a confusion matrix, and not a number that was logged. */
  readonly derived: boolean
}

function ofKey(artifact: string, written: Written, found: MetricFindings): Logged[] {
  const items = listIn(written)
  if (items === undefined) found.wrong(artifact, `must be a list of artifacts, got a ${written.kind}`)
  return (items ?? []).flatMap((item, index) => {
    const place = `${artifact}[${index}]`
    if (item.kind !== 'map') {
      found.wrong(place, `must be an artifact with metadata, got a ${item.kind}`)
      return []
    }
    const metadata = item.entries.get('metadata')
    if (metadata?.kind === 'map') return ofMetadata(artifact, metadata.entries, found)
    if (metadata !== undefined) found.wrong(`${place}/metadata`, `must be an object, got a ${metadata.kind}`)
    return []
  })
}

function ofMetadata(artifact: string, metadata: Entries, found: MetricFindings): Logged[] {
  const logged = (metric: MetricValue, derived: boolean): Logged => ({
    artifact,
    metric,
    identity: nameOf(canonicalMetric(metric)),
    derived
  })
  return [...metadata].flatMap(([key, value]) => {
    const place = `${artifact}/${key}`
    if (value.kind === 'number') return [logged({ name: key, value: value.value, source: 'reported' }, false)]
    if (key === 'confusionMatrix') return confusionMetrics(value, place, found).map((metric) => logged(metric, true))
    if (key === 'confidenceMetrics')
      found.passedOver(place, 'a curve is no number; log its area, such as roc_auc, by log_metric')
    else found.leftOut(place, inWords(value))
    return []
  })
}

/** A number that somebody logged is what they want to be judged by. */
function withoutDerived(logged: readonly Logged[], found: MetricFindings): Logged[] {
  const own = new Set(logged.filter(({ derived }) => !derived).map(({ identity }) => identity))
  return logged.filter(({ artifact, metric: { name, class: label, average }, identity, derived }) => {
    if (!derived || !own.has(identity)) return true
    const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) }
    found.passedOver(`${displayName(name, choice)} of ${artifact}/confusionMatrix`, 'it was logged as a number')
    return false
  })
}

function toldApart(logged: readonly Logged[]): MetricValue[] {
  const times = new Map<string, number>()
  for (const { identity } of logged) times.set(identity, (times.get(identity) ?? 0) + 1)
  return logged.map(({ artifact, metric, identity }) =>
    times.get(identity) === 1 ? metric : { ...metric, name: `${artifact}/${metric.name}` }
  )
}

function listIn(written: Written): readonly Written[] | undefined {
  const list = written.kind === 'map' ? written.entries.get('artifacts') : undefined
  return list?.kind === 'list' ? list.items : undefined
}

function inWords(written: Written): string {
  if (written.kind === 'other') return written.text
  return { text: 'text', list: 'a list', map: 'an object', number: 'a number' }[written.kind]
}
