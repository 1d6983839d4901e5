import {
  candidateReference,
  isReference,
  remoteForms,
  schemeOf,
  type CandidateEntry,
  type MetricFileReference
} from '../documents/index.js'
import type { Mistakes } from './mistakes.js'
import type { CandidateFile } from './policy-file.js'
import { shown } from './written.js'
import { millisecondsOf } from './written-text.js'

/** How the candidate is measured; an empty entry where the policy does not say, so that flags can. */
export function candidateOf(file: CandidateFile | undefined, mistakes: Mistakes): CandidateEntry {
  const { run, predictions, metrics, from, wait } = file ?? {}
  if (file !== undefined) {
    noteReferred(file, mistakes)
    noteRepeats(file, mistakes)
  }
  return {
    ...(run !== undefined && { run }),
    timeoutMilliseconds: millisecondsOf(file?.timeout ?? '30m'),
    repeats: file?.repeats ?? 1,
    aggregate: file?.aggregate ?? 'mean',
    ...(predictions !== undefined && { predictions }),
    metrics: metricFiles(metrics, mistakes),
    files: file?.files ?? [],
    measuredBy: file?.['measured-by'] ?? [],
    ...(from !== undefined && { from, waitMilliseconds: wait === undefined ? 0 : millisecondsOf(wait) })
  }
}

/** A candidate that lies elsewhere is of this commit, and nothing else says where it is. */
function noteReferred({ from, wait, run, predictions, metrics }: CandidateFile, mistakes: Mistakes): void {
  if (from === undefined) {
    if (wait !== undefined)
      mistakes.note(['candidate', 'wait'], { at: 'key', message: 'needs candidate.from, which it waits for' })
    return
  }
  const others = Object.entries({ run, predictions, metrics }).filter(([, value]) => value !== undefined)
  for (const [key] of others) {
    mistakes.note(['candidate', key], {
      at: 'key',
      message: 'and candidate.from exclude each other',
      hint: 'Leave one out'
    })
  }
  const path = ['candidate', 'from']
  const filled = candidateReference(from, { commit: '0'.repeat(40), pullRequest: 1 })
  if (!isReference(filled) || !Object.hasOwn(remoteForms, schemeOf(filled) ?? '')) {
    mistakes.note(path, {
      message: `must be a reference to a registry or a store, got ${shown(from)}`,
      hint: 'Such as models:/<name>@pr-{pr}; docs/baselines.md of Model Gate says how each is written'
    })
  } else if (filled === from) {
    mistakes.note(path, {
      message: `must hold {commit} or {pr}, got ${shown(from)}`,
      hint: 'Without it the same model answers every pull request'
    })
  }
}

/** Repeats are starts of the command, and what is brought together are numbers. */
function noteRepeats({ repeats, aggregate, run, from, predictions }: CandidateFile, mistakes: Mistakes): void {
  if (repeats <= 1) {
    if (aggregate !== undefined) {
      mistakes.note(['candidate', 'aggregate'], { at: 'key', message: 'needs candidate.repeats of at least 2' })
    }
    return
  }
  const path = ['candidate', 'repeats']
  if (run === undefined && from === undefined && mistakes.clean(['candidate', 'run'])) {
    mistakes.note(path, { at: 'key', message: 'needs candidate.run, which it repeats' })
  }
  if (from !== undefined) {
    mistakes.note(path, { at: 'key', message: 'and candidate.from exclude each other', hint: 'Leave one out' })
  }
  if (predictions !== undefined) {
    mistakes.note(path, {
      at: 'key',
      message: 'of predictions are not available in this version',
      hint: 'Let the command write its numbers into candidate.metrics, or leave repeats out'
    })
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
