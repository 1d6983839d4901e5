import type { Tracked } from '../documents/index.js'
import { matchesGlob } from '../evaluation/index.js'
import type { Standards } from './workspace.js'

/** In what two commits differ. */
export interface Difference {
  readonly changed: readonly Changed[]
  /** Paths of both trees. */
  readonly files: readonly string[]
  /** Those that are symbolic links in one of them. */
  readonly links: readonly string[]
}

/** A file that one of two commits does not hold, or holds otherwise. */
export interface Changed {
  readonly path: string
  /** Whether the base holds it, and the head. */
  readonly was: boolean
  readonly is: boolean
  readonly modes: readonly string[]
}

/** As git writes it. */
export const symbolicLink = '120000'

const known = new WeakMap<object, Promise<Difference>>()

/** The difference of two whole trees, at any size; found once for the same two. */
export function differenceOf(standards: Pick<Standards, 'repository' | 'head'>): Promise<Difference> {
  const found = known.get(standards) ?? between(standards)
  known.set(standards, found)
  return found
}

async function between({ repository, head }: Pick<Standards, 'repository' | 'head'>): Promise<Difference> {
  const [before, after] = await Promise.all([repository.tracked(), head.tracked()])
  const files = [...new Set([...before.keys(), ...after.keys()])]
  const changed = files.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)]
    const modes = [old, now].flatMap((each) => each?.mode ?? [])
    return same(old, now) ? [] : [{ path, modes, was: old !== undefined, is: now !== undefined }]
  })
  const links = files.filter((path) => [before, after].some((tree) => tree.get(path)?.mode === symbolicLink))
  return { changed, files, links }
}

function same(a: Tracked | undefined, b: Tracked | undefined): boolean {
  return a?.hash === b?.hash && a?.mode === b?.mode
}

/** Whether a pattern is a file, a folder above it, or a glob that matches it. */
export function standsFor(pattern: string, path: string): boolean {
  return matchesGlob(pattern, path) || path.startsWith(`${pattern.replace(/\/$/, '')}/`)
}
