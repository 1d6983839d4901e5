import { resolve } from 'node:path'

import {
  digestOf,
  MeasurementError,
  type CandidateEntry,
  type Evaluation,
  type MetricValue
} from '../documents/index.js'
import { findFile, nameOf, readMetricFile, readRegularFile } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'

/** Numbers that the user's code measured, and the files that they are of. */
export interface ReportedMetrics {
  readonly metrics: readonly MetricValue[]
  readonly files: NonNullable<Evaluation['metricFiles']>
}

/** Reads the metric files that lie there now. @param asked names of the metrics that the policy asks for */
export async function readReported(
  { metrics: references }: Pick<CandidateEntry, 'metrics'>,
  asked: ReadonlySet<string>,
  { workingDirectory, log }: Frontend
): Promise<ReportedMetrics> {
  const metrics: FoundMetric[] = []
  const files: NonNullable<Evaluation['metricFiles']> = []
  for (const reference of references) {
    const path = await findFile(reference.path, workingDirectory, 'metrics')
    const bytes = await readRegularFile(resolve(workingDirectory, path), path)
    const read = readMetricFile(bytes, { ...reference, path }, asked)
    for (const metric of read.metrics) metrics.push({ path, metric })
    files.push({ path, digest: digestOf(bytes), format: read.format })
    log.info(`${path} was read as ${read.format}`)
    for (const note of read.notes) log.info(`${path}: ${note}`)
  }
  refuseTwice(metrics)
  return { metrics: metrics.map(({ metric }) => metric), files }
}

interface FoundMetric {
  readonly path: string
  readonly metric: MetricValue
}

/** How many problems are shown. */
const SHOWN = 10

/** An evaluation keeps its own names, whatever its file is called: two may say the same, and their order must not decide. */
function refuseTwice(metrics: readonly FoundMetric[]): void {
  const first = new Map<string, string>()
  const problems = metrics.flatMap(({ path, metric }) => {
    const before = first.get(nameOf(metric))
    if (before === undefined) first.set(nameOf(metric), path)
    return before === undefined
      ? []
      : [{ file: path, key: metric.name, message: `is in ${before}, too`, hint: 'Keep one' }]
  })
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, SHOWN), problems.length)
}
