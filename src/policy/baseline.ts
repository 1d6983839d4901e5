import type { BaselineEntry } from '../documents/index.js'
import { nearest, type Mistakes } from './mistakes.js'
import type { BaselineFile } from './policy-file.js'
import { shown, type KeyPath } from './written.js'
import { millisecondsOf } from './written-text.js'

const laterSchemes = ['models', 'kfmr', 'kfp', 'artifact', 'release', 'gto', 'https', 's3', 'hf']

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
  if (/^file:.+$/s.test(reference) || /^git:[^:-][^:]*:.+$/s.test(reference)) return
  const scheme = /^([A-Za-z0-9]+):/.exec(reference)?.[1]
  if (scheme !== undefined && laterSchemes.includes(scheme)) {
    mistakes.note(path, {
      message: `${scheme}: is not available in this version, got ${shown(reference)}`,
      hint: 'Write file:<path> or git:<ref>:<path>'
    })
    return
  }
  if (scheme === 'file' || scheme === 'git') {
    mistakes.note(path, {
      message: `must be ${scheme === 'git' ? 'git:<ref>:<path>' : 'file:<path>'}, got ${shown(reference)}`
    })
    return
  }
  const near = scheme === undefined ? undefined : nearest(scheme, ['file', 'git'])
  const known = `Known: file:<path>, git:<ref>:<path>; not available in this version: ${laterSchemes.map((name) => `${name}:`).join(' ')}`
  const meant =
    scheme === undefined && reference.length <= 60
      ? `Write file:${reference}. `
      : near === undefined
        ? ''
        : `Did you mean ${near}:? `
  mistakes.note(path, { message: `must begin with file: or git:, got ${shown(reference)}`, hint: `${meant}${known}` })
}
