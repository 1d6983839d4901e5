import type { KeyPath } from './written.js'

/** A policy as values by their path. */
export interface Leaves {
  /** Paths of all values. */
  readonly paths: readonly KeyPath[]
  /** undefined where nothing is written. */
  readonly valueAt: (path: KeyPath) => unknown
  /** Whether a path leads to a value, or to a map around one. */
  readonly isThere: (path: KeyPath) => boolean
}

/** Keys of `candidate` that judge what was measured. All others only start the measurement, and are read at the head. */
const judging = ['aggregate', 'measured-by', 'repeats']

/** From the weakest to the strictest. */
export const severityOrder = ['warn', 'block', 'strict']

/**
 * Values by their path. Lists are values, but for waivers: each of these is named by what it waives. A map of nothing is one where it says
 * something all the same: under `drift`, which has a default for everything.
 */
export function leavesOf(source: Readonly<Record<string, unknown>>): Leaves {
  const values = new Map<string, { readonly path: KeyPath; readonly value: unknown }>()
  const places = new Set<string>()
  const walk = (value: unknown, path: KeyPath): void => {
    places.add(nameOf(path))
    const entries = isMap(value) ? Object.entries(value) : []
    if (!isMap(value) || (entries.length === 0 && path[0] === 'drift')) values.set(nameOf(path), { path, value })
    for (const [key, inner] of entries) walk(inner, [...path, key])
  }
  for (const [key, value] of Object.entries(source)) if (key !== 'candidate' && key !== 'waivers') walk(value, [key])
  const candidate = Object.entries(source['candidate'] ?? {})
  for (const [key, value] of candidate) if (judging.includes(key)) walk(value, ['candidate', key])
  const waivers = Array.isArray(source['waivers']) ? (source['waivers'] as Readonly<Record<string, unknown>>[]) : []
  for (const waiver of waivers) walk([waiver], ['waivers', `${String(waiver['check'])} ${String(waiver['rule'])}`])
  return {
    paths: [...values.values()].map(({ path }) => path),
    valueAt: (path) => values.get(nameOf(path))?.value,
    isThere: (path) => places.has(nameOf(path))
  }
}

/** One name a path, whatever characters its keys are of. */
export function nameOf(path: KeyPath): string {
  return JSON.stringify(path)
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
