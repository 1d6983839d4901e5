import { isReference, laterSchemes, nearest, referenceForms, schemeOf, type BaselineEntry } from '../documents/index.js'
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
  if (isReference(reference)) return
  const scheme = schemeOf(reference)
  if (scheme !== undefined && laterSchemes.includes(scheme)) {
    mistakes.note(path, {
      message: `${scheme}: is not available in this version, got ${shown(reference)}`,
      hint: 'Keep it in one of the places that docs/baselines.md of Model Gate lists'
    })
    return
  }
  const form = scheme === undefined ? undefined : referenceForms[scheme]
  if (form !== undefined) {
    mistakes.note(path, { message: `must be ${form}, got ${shown(reference)}` })
    return
  }
  const near = scheme === undefined ? undefined : nearest(scheme, Object.keys(referenceForms))
  const schemes = Object.keys(referenceForms).map((name) => `${name}:`)
  mistakes.note(path, {
    message: `must begin with ${schemes.slice(0, -1).join(', ')} or ${schemes.at(-1) ?? ''}, got ${shown(reference)}`,
    hint: hintFor(reference, near)
  })
}

function hintFor(reference: string, near: string | undefined): string {
  if (near !== undefined) return `Did you mean ${near}:? It is written ${referenceForms[near]!}`
  const all = 'docs/baselines.md of Model Gate says how each is written'
  return schemeOf(reference) === undefined && reference.length <= 60 ? `Write file:${reference}; ${all}` : all
}
