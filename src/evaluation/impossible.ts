import { holdsValue, MeasurementError, type MetricValue, type Problem } from '../documents/index.js'
import { displayName, rangeOf } from '../metrics/index.js'
import { standardErrorOfInterval } from '../statistics/index.js'

/** What rounding may leave outside of a metric's range. */
const SLACK = 1e-9

/**
 * Numbers that no measurement can give. NaN and infinite values are for the checks to say.
 *
 * @throws MeasurementError with every metric whose value is off its scale, or whose error cannot be one
 */
export function refuseImpossible(metrics: readonly MetricValue[], file: string): void {
  const problems = metrics.flatMap((metric): Problem[] => {
    const wrong = offScale(metric) ?? impossibleError(metric)
    const { name, class: label, average } = metric
    const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) }
    return wrong === undefined ? [] : [{ file, key: displayName(name, choice), ...wrong }]
  })
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, 10), problems.length)
}

type Wrong = Pick<Problem, 'message' | 'hint'>

/** An accuracy of 91 is one in per cent, and would meet every floor. */
function offScale(metric: MetricValue): Wrong | undefined {
  const { value } = metric
  const [low, high] = rangeOf(metric)
  if (!Number.isFinite(value) || (value >= low - SLACK && value <= high + SLACK)) return undefined
  return {
    message: `lies in [${low}, ${high}], got ${value}`,
    hint: 'Write it in its own unit (0.91, not 91), or give a number of another meaning another name'
  }
}

/**
 * An error larger than any makes every limit undecided. Numbers within a range vary by half of it at most; what the gate computed to first order of a few
 * rows may say more, and is the gate's own.
 */
function impossibleError(metric: MetricValue): Wrong | undefined {
  const { value, interval, standardError, source } = metric
  if (interval !== undefined && Number.isFinite(value) && !holdsValue(interval, value))
    return {
      message: `has an interval from ${interval.low} to ${interval.high} that does not hold its value ${value}`,
      hint: 'Write the interval of this value'
    }
  const error = standardError ?? (interval && standardErrorOfInterval(interval, interval.level))
  if (source === 'computed' || error === undefined || Number.isNaN(error)) return undefined
  const [low, high] = rangeOf(metric)
  const most = (high - low) / 2
  if (error >= 0 && Number.isFinite(error) && error <= most + SLACK) return undefined
  const hint = 'Write the standard error of the metric in its own unit, or an interval with its level'
  if (error < 0) return { message: `has a standard error of ${error}, and none is negative`, hint }
  if (error === Number.POSITIVE_INFINITY) return { message: 'has an infinite standard error', hint }
  return {
    message: `has a standard error of ${Number(error.toPrecision(6))}, and no number in [${low}, ${high}] can have one above ${most}`,
    hint
  }
}
