import type { Problem } from '../documents/index.js'
import type { DocumentKind } from './document-kind.js'
import { keyPathText, offsetOf, type KeyPath, type Written } from './written.js'

export interface Mistake {
  readonly message: string
  readonly hint?: string | undefined
  /** What of the path it points at; the value unless told. */
  readonly at?: 'key' | 'value'
}

/** Where mistakes are noted while a file is read. */
export interface Mistakes {
  /** The file that is read. */
  readonly kind: DocumentKind
  readonly note: (path: KeyPath, mistake: Mistake) => void
  /** Whether nothing was noted at the path or under it: only then is something that is not there called missing. */
  readonly clean: (path: KeyPath) => boolean
  readonly faults: () => readonly Fault[]
}

/** Line and column, from 1, of an offset; the file where it is another than the one that is read. */
export type PlaceOf = (offset: number) => { readonly line: number; readonly column: number; readonly file?: string }

/** What is wrong with the text itself, found before its keys are looked at. */
export interface Fault {
  readonly offset: number
  readonly path: KeyPath
  readonly message: string
  readonly hint?: string
}

/** The list of mistakes in a file, which begins with the faults of its text. */
export function mistakesIn(root: Written, faults: readonly Fault[], kind: DocumentKind): Mistakes {
  const noted: Fault[] = []
  // Every path that has a fault at it or under it: a hostile file may have a hundred thousand.
  const touched = new Set<string>()
  const add = (fault: Fault) => {
    noted.push(fault)
    for (let length = 0; length <= fault.path.length; length += 1)
      touched.add(JSON.stringify(fault.path.slice(0, length)))
  }
  faults.forEach(add)
  return {
    kind,
    note(path, { message, hint, at = 'value' }) {
      add({ path, offset: offsetOf(root, path, at), message, ...(hint !== undefined && { hint }) })
    },
    clean: (path) => !touched.has(JSON.stringify(path)),
    faults: () => noted
  }
}

/** Faults as problems of a file, in its order. */
export function problemsOf(faults: readonly Fault[], file: string, placeOf: PlaceOf): readonly Problem[] {
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, path, message, hint }) => ({
      file,
      ...placeOf(offset),
      ...(path.length > 0 && { key: keyPathText(path) }),
      message,
      ...(hint !== undefined && { hint })
    }))
}
