import { resolve } from 'node:path'

import { digestOf, type CandidateEntry, type Evaluation, type MetricValue } from '../documents/index.js'
import { findFile, readMetricFile, readRegularFile } from '../evaluation/index.js'
import type { Frontend } from '../frontends/index.js'

/** Numbers that the user's code measured, and the files that they are of. */
export interface ReportedMetrics {
  readonly metrics: readonly MetricValue[]
  readonly files: NonNullable<Evaluation['metricFiles']>
}

/** Reads the metric files that lie there now. */
export async function readReported(
  { metrics: references }: Pick<CandidateEntry, 'metrics'>,
  { workingDirectory, log }: Frontend
): Promise<ReportedMetrics> {
  const metrics: MetricValue[] = []
  const files: NonNullable<Evaluation['metricFiles']> = []
  for (const reference of references) {
    const path = await findFile(reference.path, workingDirectory, 'metrics')
    const bytes = await readRegularFile(resolve(workingDirectory, path), path)
    const read = readMetricFile(bytes, { ...reference, path })
    for (const metric of read.metrics) metrics.push(metric)
    files.push({ path, digest: digestOf(bytes), format: read.format })
    log.info(`${path} was read as ${read.format}`)
    for (const note of read.notes) log.info(`${path}: ${note}`)
  }
  return { metrics, files }
}
