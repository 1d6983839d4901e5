import type { Problem } from '../documents/index.js'

/** Something in a repository that GitHub lets through, or that stops it for ever. */
export interface Finding extends Problem {
  readonly file: string
  /** Id of the rule, kebab-case. */
  readonly rule: string
  /** `advice` is said and changes no exit code. */
  readonly kind: 'finding' | 'advice'
}

/** In the order in which files are read: by file, then by line. */
export function byPlace(a: Problem, b: Problem): number {
  const files = [a.file ?? '', b.file ?? ''] as const
  if (files[0] !== files[1]) return files[0] < files[1] ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
