import { MeasurementError, type CandidateEntry, type MetricValue, type Problem } from '../documents/index.js'
import { isProportion } from '../metrics/index.js'
import { ofRepeats, standardErrorOfInterval } from '../statistics/index.js'
import { nameOf } from './evaluation-of.js'

/** Problems that are shown of all. */
const SHOWN = 10

/**
 * Metrics of several repeats as one of each: the aggregate, the noise floor, and what the repeats say of their own error. That error is of rows
 * which all repeats share, so it does not shrink with their number: it is added to the noise in squares, which is too much at most.
 *
 * @param repeats metrics of each repeat, at least two
 * @throws MeasurementError where they did not measure the same
 */
export function repeatedMetrics(
  repeats: readonly (readonly MetricValue[])[],
  aggregate: CandidateEntry['aggregate']
): MetricValue[] {
  const byName = repeats.map((metrics) => new Map(metrics.map((metric) => [nameOf(metric), metric])))
  const first = new Map(byName.flatMap((metrics) => [...metrics]))
  const problems: Problem[] = []
  const together = [...first].map(([name, { name: key }]) => {
    const measured = byName.map((metrics) => metrics.get(name))
    const lacking = measured.flatMap((metric, index) => (metric === undefined ? [index + 1] : []))
    const all = measured.filter((metric) => metric !== undefined)
    if (lacking.length > 0)
      problems.push({ key, message: `is not in repeat ${lacking.join(', ')} of ${repeats.length}`, hint })
    else if (new Set(all.map((metric) => rowErrorOf(metric) === undefined)).size > 1)
      problems.push({ key, message: 'has a standard error in some repeats and none in others', hint })
    return asOne(all, aggregate)
  })
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, SHOWN), problems.length)
  return together
}

const hint = 'Let every repeat write the same metrics'

function asOne(all: readonly MetricValue[], aggregate: CandidateEntry['aggregate']): MetricValue {
  const { name, class: label, average, slice, direction, source } = all[0]!
  const values = all.map(({ value }) => value)
  const { value, standardError: noise } = ofRepeats(values, aggregate)
  const squares = all.map((each) => (rowErrorOf(each) ?? 0) ** 2)
  const ofRows = squares.reduce((sum, square) => sum + square, 0) / all.length
  const counts = all.flatMap(({ n }) => n ?? [])
  return {
    name,
    ...(label !== undefined && { class: label }),
    ...(average !== undefined && { average }),
    ...(slice !== undefined && { slice }),
    value,
    ...(direction !== undefined && { direction }),
    source,
    ...(counts.length === all.length && { n: Math.min(...counts) }),
    standardError: Math.sqrt(noise ** 2 + ofRows),
    repeats: { aggregate, values, noise }
  }
}

function rowErrorOf(metric: MetricValue): number | undefined {
  const { standardError, interval, value, n = 0 } = metric
  const told = standardError ?? (interval && standardErrorOfInterval(interval, interval.level))
  return told ?? (isProportion(metric) ? Math.sqrt((value * (1 - value)) / n) : undefined)
}
