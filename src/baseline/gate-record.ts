import { cutText, type Evaluation, type MetricValue } from '../documents/index.js'
import type { GateRecord, Promotion } from './store.js'

/** Longest text of a registry's tag that is sure to be kept. */
const MOST_TEXT = 4000

/** Where a model comes from, as tags of a registry: what is not known is left out. */
export function tagsOf(record: GateRecord & Partial<Promotion>): Readonly<Record<string, string>> {
  const { content, commit, pullRequest, run, reportDigest, verdict, force } = record
  return {
    ...(content !== undefined && { 'model-gate.content': content }),
    ...(commit !== undefined && { 'model-gate.commit': commit }),
    'model-gate.report-digest': reportDigest,
    'model-gate.verdict': verdict,
    ...(pullRequest !== undefined && { 'model-gate.pull-request': String(pullRequest) }),
    ...(run !== undefined && { 'model-gate.run': run }),
    ...(force !== undefined && { 'model-gate.force': cutText(force, MOST_TEXT) })
  }
}

/** What was measured on the whole data, by the names that a registry shows, such as `recall/cat/macro`. */
export function wholeNumbers({ metrics }: Evaluation): readonly (readonly [name: string, value: number])[] {
  return metrics.filter(({ slice }) => slice === undefined).map((metric) => [nameOf(metric), metric.value])
}

function nameOf({ name, class: label, average }: MetricValue): string {
  return [name, label, average].filter((part) => part !== undefined).join('/')
}
