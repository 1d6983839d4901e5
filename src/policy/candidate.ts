import type { CandidateEntry, MetricFileReference } from '../documents/index.js'
import type { Mistakes } from './mistakes.js'
import type { CandidateFile } from './policy-file.js'
import { millisecondsOf } from './written-text.js'

/** How the candidate is measured; an empty entry where the policy does not say, so that flags can. */
export function candidateOf(file: CandidateFile | undefined, mistakes: Mistakes): CandidateEntry {
  const { run, predictions, metrics } = file ?? {}
  return {
    ...(run !== undefined && { run }),
    timeoutMilliseconds: millisecondsOf(file?.timeout ?? '30m'),
    ...(predictions !== undefined && { predictions }),
    metrics: metricFiles(metrics, mistakes),
    files: file?.files ?? [],
    measuredBy: file?.['measured-by'] ?? []
  }
}

function metricFiles(metrics: CandidateFile['metrics'], mistakes: Mistakes): readonly MetricFileReference[] {
  if (metrics === undefined) return []
  if (typeof metrics === 'string') return [{ path: metrics, format: 'auto' }]
  const path = ['candidate', 'metrics']
  if (Object.keys(metrics).length === 0 && mistakes.clean(path)) {
    mistakes.note(path, { message: 'must name at least one file' })
  }
  if (typeof metrics['path'] === 'string' && Object.keys(metrics).every((key) => key === 'path' || key === 'format')) {
    mistakes.note(path, {
      message: 'must be one file, or a map of names to files',
      hint: `Name the file: { test: { path: ..., format: ... } }`
    })
  }
  return Object.entries(metrics).map(([name, file]) => ({
    name,
    ...(typeof file === 'string' ? { path: file, format: 'auto' } : file)
  }))
}
