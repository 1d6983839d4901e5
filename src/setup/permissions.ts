import type { Tree, TreeEntry } from './tree.js'

export type Level = 'none' | 'read' | 'write'

/** What `permissions:` grants. */
export interface Permissions {
  /** Of the key. */
  readonly offset: number
  /** `read-all` or `write-all`. */
  readonly all: Level | undefined
  readonly scopes: ReadonlyMap<string, Scope>
}

export interface Scope {
  readonly offset: number
  readonly level: Level
}

/** Reads `permissions:`; what it does not name it does not grant. */
export function permissionsOf(entry: TreeEntry | undefined): Permissions | undefined {
  if (entry === undefined) return undefined
  const { keyOffset: offset, value } = entry
  if (value.kind !== 'map')
    return { offset, all: value.kind === 'text' ? allOf(value.text) : undefined, scopes: new Map() }
  const scopes = [...value.entries].map(
    ([name, scope]) => [name, { offset: scope.keyOffset, level: levelOf(scope.value) }] as const
  )
  return { offset, all: undefined, scopes: new Map(scopes) }
}

function allOf(text: string): Level | undefined {
  return { 'read-all': 'read' as const, 'write-all': 'write' as const }[text]
}

function levelOf(value: Tree): Level {
  const text = value.kind === 'text' ? value.text : ''
  return text === 'read' || text === 'write' ? text : 'none'
}

/** Whether a scope is granted at a level or above it. */
export function grants({ all, scopes }: Permissions, scope: string, level: 'read' | 'write'): boolean {
  const has = all ?? scopes.get(scope)?.level ?? 'none'
  return has === 'write' || has === level
}

/** What may be written: names of scopes with their places; `write-all` is one of them. */
export function writable({
  all,
  scopes,
  offset
}: Permissions): readonly { readonly scope: string; readonly offset: number }[] {
  if (all === 'write') return [{ scope: 'write-all', offset }]
  return [...scopes].filter(([, { level }]) => level === 'write').map(([scope, at]) => ({ scope, offset: at.offset }))
}
