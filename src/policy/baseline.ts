import { problemOfReference, type BaselineEntry } from '../documents/index.js'
import type { Mistakes } from './mistakes.js'
import type { BaselineFile } from './policy-file.js'
import { shown, type KeyPath } from './written.js'
import { millisecondsOf } from './written-text.js'

/** Where the baseline is looked for, in order. */
export function baselineOf(file: BaselineFile, mistakes: Mistakes): BaselineEntry {
  const { from, run, predictions, anchor, 'max-age': maxAge } = file
  const places = typeof from === 'string' ? [from] : from
  places.forEach((place, index) =>
    noteReference(place, typeof from === 'string' ? ['baseline', 'from'] : ['baseline', 'from', index], mistakes)
  )
  if (anchor !== undefined) noteReference(anchor, ['baseline', 'anchor'], mistakes)
  if (run !== undefined && predictions === undefined && mistakes.clean(['baseline', 'predictions'])) {
    mistakes.note(['baseline', 'run'], {
      at: 'key',
      message: 'needs baseline.predictions, the file that it writes',
      hint: 'Add predictions: <file>'
    })
  }
  return {
    from: places,
    ...(run !== undefined && { run }),
    ...(predictions !== undefined && { predictions }),
    ...(maxAge !== undefined && { maxAgeMilliseconds: millisecondsOf(maxAge) }),
    onUnreachable: file['on-unreachable'],
    ...(anchor !== undefined && { anchor })
  }
}

function noteReference(reference: string, path: KeyPath, mistakes: Mistakes): void {
  const problem = problemOfReference(reference, shown(reference))
  if (problem !== undefined) mistakes.note(path, problem)
}
