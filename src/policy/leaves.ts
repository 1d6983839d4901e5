/** A policy as values by their path. */
export interface Leaves {
  readonly values: ReadonlyMap<string, unknown>
  /** Paths of all values and of the maps around them. */
  readonly places: ReadonlySet<string>
}

/** Keys may hold dots; none holds this. */
export const separator = '\u0000'

/** Keys of `candidate` that judge what was measured. All others only start the measurement, and are read at the head. */
const judging = ['aggregate', 'measured-by', 'repeats']

/** From the weakest to the strictest. */
export const severityOrder = ['warn', 'block', 'strict']

/**
 * Values by their path. Lists are values, but for waivers: each of these is named by what it waives. A map of nothing is one where it says
 * something all the same: under `drift`, which has a default for everything.
 */
export function leavesOf(source: Readonly<Record<string, unknown>>): Leaves {
  const values = new Map<string, unknown>()
  const places = new Set<string>()
  const walk = (value: unknown, path: readonly string[]): void => {
    const name = path.join(separator)
    places.add(name)
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    const entries = isMap ? Object.entries(value) : []
    if (!isMap || (entries.length === 0 && path[0] === 'drift')) values.set(name, value)
    for (const [key, inner] of entries) walk(inner, [...path, key])
  }
  for (const [key, value] of Object.entries(source)) if (key !== 'candidate' && key !== 'waivers') walk(value, [key])
  const candidate = Object.entries(source['candidate'] ?? {})
  for (const [key, value] of candidate) if (judging.includes(key)) walk(value, ['candidate', key])
  const waivers = Array.isArray(source['waivers']) ? (source['waivers'] as Readonly<Record<string, unknown>>[]) : []
  for (const waiver of waivers) walk([waiver], ['waivers', `${String(waiver['check'])} ${String(waiver['rule'])}`])
  return { values, places }
}
