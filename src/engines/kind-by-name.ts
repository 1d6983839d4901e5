import type { CellKind } from '../documents/index.js'

/** Which of the patterns the name of a type is of. */
export function kindByName(type: string, patterns: Readonly<Record<CellKind, RegExp>>): CellKind | undefined {
  return (['number', 'timestamp', 'boolean', 'text'] as const).find((kind) => patterns[kind].test(type))
}
