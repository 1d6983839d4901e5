import { cutText, evaluationSchema, MeasurementError, type Evaluation, type MetricValue } from '../documents/index.js'
import type { Decision, GateRecord, Promotion } from './store.js'

/** Tags of ours that are read again. What has a content was promoted. */
export const CONTENT = 'model-gate.content'
export const COMMIT = 'model-gate.commit'
const VERDICT = 'model-gate.verdict'
const FORCE = 'model-gate.force'

/** Longest text of a registry's tag that is sure to be kept. */
const MOST_TEXT = 4000

/** Where a model comes from, as tags of a registry: what is not known is left out. */
export function tagsOf(record: GateRecord & Partial<Promotion>): Readonly<Record<string, string>> {
  const { content, commit, pullRequest, run, reportDigest, verdict, force } = record
  return {
    ...(content !== undefined && { [CONTENT]: content }),
    ...(commit !== undefined && { [COMMIT]: commit }),
    'model-gate.report-digest': reportDigest,
    [VERDICT]: verdict,
    ...(pullRequest !== undefined && { 'model-gate.pull-request': String(pullRequest) }),
    ...(run !== undefined && { 'model-gate.run': run }),
    ...(force !== undefined && { [FORCE]: cutText(force, MOST_TEXT) })
  }
}

/**
 * How the gate decided, out of the tags that it wrote. That it let a model pass, or why it was promoted all the same, is said of what was promoted: the
 * history of evaluations holds models that never were.
 *
 * @param tag value of a tag by its name
 * @throws MeasurementError where the verdict is none
 */
export function decisionIn(tag: (name: string) => string | undefined): Decision | undefined {
  const text = tag(VERDICT)
  if (text === undefined) return undefined
  const { data: verdict } = evaluationSchema.shape.verdict.safeParse(text)
  if (verdict === undefined)
    throw new MeasurementError({ message: `${VERDICT} is ${JSON.stringify(text)}, and no verdict of Model Gate` })
  if (tag(CONTENT) === undefined) return verdict === 'fail' || verdict === 'error' ? { verdict } : undefined
  const force = tag(FORCE)
  return { verdict, ...(force !== undefined && { force }) }
}

/** What was measured on the whole data, by the names that a registry shows, such as `recall/cat/macro`. */
export function wholeNumbers({ metrics }: Evaluation): readonly (readonly [name: string, value: number])[] {
  return metrics.filter(({ slice }) => slice === undefined).map((metric) => [nameOf(metric), metric.value])
}

function nameOf({ name, class: label, average }: MetricValue): string {
  return [name, label, average].filter((part) => part !== undefined).join('/')
}
