import type { NumericProfile } from '../documents/index.js'
import { countedAt, isExact, unionOfEdges, type EdgeCounts } from './edge-counts.js'
import { heavyValues } from './heavy-values.js'
import { mergedMoments, type Moments } from './moments.js'

/** A column of the rows of both profiles; undefined where they were counted at different edges, neither exact. */
export function mergedNumberProfiles<Profile extends NumericProfile>(
  a: Profile,
  b: NumericProfile
): Profile | undefined {
  const counts = addedCounts(a, b)
  if (counts === undefined) return undefined
  const finite = a.finite + b.finite
  return {
    ...a,
    missing: a.missing + b.missing,
    misfits: a.misfits + b.misfits,
    finite,
    nan: a.nan + b.nan,
    infinite: {
      negative: a.infinite.negative + b.infinite.negative,
      positive: a.infinite.positive + b.infinite.positive
    },
    ...describedTogether(a, b),
    exact: isExact(counts),
    ...counts,
    heavy: heavyValues([counts, heavyElsewhere(a, b, counts)], finite),
    ...(a.type === 'timestamp' && b.type === 'timestamp' && addedCalendars(a, b))
  }
}

/** At all values where both are exact, else at the edges of the one that is not. */
function addedCounts(a: NumericProfile, b: NumericProfile): EdgeCounts | undefined {
  const edges = a.exact && b.exact ? unionOfEdges(a.edges, b.edges) : a.exact ? b.edges : a.edges
  const [first, second] = [countedAt(a, edges), countedAt(b, edges)]
  if (first === undefined || second === undefined) return undefined
  return { edges: first.edges, at: added(first.at, second.at), between: added(first.between, second.between) }
}

/** Values that are no edges, but heavy in both. */
function heavyElsewhere(a: NumericProfile, b: NumericProfile, { edges }: EdgeCounts): Pick<EdgeCounts, 'edges' | 'at'> {
  const [atEdges, others] = [new Set(edges), new Map(b.heavy)]
  const both = a.heavy.filter(([value]) => !atEdges.has(value) && others.has(value))
  return { edges: both.map(([value]) => value), at: both.map(([value, rows]) => rows + others.get(value)!) }
}

function describedTogether(
  a: NumericProfile,
  b: NumericProfile
): Partial<Pick<NumericProfile, 'min' | 'max' | 'mean' | 'variance'>> {
  if (a.finite + b.finite === 0) return {}
  const { count, mean, squares } = mergedMoments(momentsOf(a), momentsOf(b))
  return {
    min: Math.min(a.min ?? Infinity, b.min ?? Infinity),
    max: Math.max(a.max ?? -Infinity, b.max ?? -Infinity),
    mean,
    variance: squares / count
  }
}

function momentsOf({ finite, mean = 0, variance = 0 }: NumericProfile): Moments {
  return { count: finite, mean, squares: variance * finite }
}

type Timestamps = Extract<NumericProfile, { type: 'timestamp' }>

function addedCalendars(a: Timestamps, b: Timestamps): Pick<Timestamps, 'hours' | 'weekdays'> {
  return { hours: added(a.hours, b.hours), weekdays: added(a.weekdays, b.weekdays) }
}

function added(a: readonly number[], b: readonly number[]): number[] {
  return a.map((count, index) => count + b[index]!)
}
