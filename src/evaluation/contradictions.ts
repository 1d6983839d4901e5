import { MeasurementError, type MetricValue } from '../documents/index.js'
import { displayName, type Choice } from '../metrics/index.js'
import { nameOf } from './evaluation-of.js'

/** A reported number may differ from the computed one by rounding, not by more. */
const TOLERANCE = 1e-6

/**
 * A metric that the user's code reported and that the rows give too must be the same number.
 *
 * @throws MeasurementError with every metric that differs by more than 1e-6
 */
export function refuseContradictions(
  metrics: readonly MetricValue[],
  reported: readonly MetricValue[],
  file: string
): void {
  const computed = new Map(
    metrics.filter(({ source }) => source === 'computed').map((metric) => [nameOf(metric), metric.value])
  )
  const problems = reported.flatMap((metric) => {
    const ours = computed.get(nameOf(metric))
    if (ours === undefined || Math.abs(ours - metric.value) <= TOLERANCE * Math.max(1, Math.abs(ours))) return []
    const name = displayName(metric.name, choiceOf(metric))
    return [
      {
        file,
        key: name,
        message: `is reported as ${metric.value}, and the predictions give ${ours}`,
        hint: 'Report what the predictions give, or leave the number out'
      }
    ]
  })
  if (problems.length > 0) throw new MeasurementError(problems)
}

function choiceOf({ class: label, average }: MetricValue): Choice {
  return { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) }
}
