import { argsort, normalQuantile, quantileOfSorted } from '../statistics/index.js'
import type { Influence } from './metric.js'

/**
 * A quantile of some values with its influence values, by Bahadur's representation: (p - [value <= quantile]) / density there.
 *
 * The density is a difference quotient of quantiles (Siddiqui 1960) over the bandwidth of Hall and Sheather (1988), widened until it is finite,
 * so that ties do not make the error vanish. NumPy's default definition; with weights the averaged inverted distribution
 * function, as scikit-learn has it. O(n).
 *
 * @param p in (0, 1)
 */
export function quantileInfluence(values: Float64Array, p: number, weights?: Float64Array): Influence {
  const n = values.length
  if (n === 0) return { value: Number.NaN, ofRow: new Float64Array(0) }
  const order = argsort(values)
  const sorted = Float64Array.from(order, (row) => values[row]!)
  const masses = weights && cumulated(order, weights)
  const at = (share: number): number =>
    masses === undefined ? quantileOfSorted(sorted, share) : weightedQuantile(sorted, masses, share)
  const value = at(p)
  const scale = sparsity(at, p, n)
  const average = masses === undefined ? 1 : masses[n - 1]! / n
  return {
    value,
    ofRow: values.map((each, row) => ((weights?.[row] ?? 1) / average) * (p - (each <= value ? 1 : 0)) * scale)
  }
}

/** 1 / density at the quantile. */
function sparsity(at: (share: number) => number, p: number, n: number): number {
  const room = Math.min(p, 1 - p)
  for (let half = Math.min(bandwidth(p, n), room); ; half = Math.min(2 * half, room)) {
    const slope = (at(p + half) - at(p - half)) / (2 * half)
    if (slope > 0 || half === room) return slope
  }
}

/** Hall and Sheather's for intervals at 95 %. It narrows towards the tails, where the quantiles run away. */
function bandwidth(p: number, n: number): number {
  const z = normalQuantile(p)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return Math.cbrt((1.5 * (1.96 * density) ** 2) / ((2 * z * z + 1) * n))
}

function cumulated(order: Uint32Array, weights: Float64Array): Float64Array {
  let mass = 0
  return Float64Array.from(order, (row) => (mass += weights[row]!))
}

/** Mean of the smallest value whose mass reaches the share and the smallest whose mass exceeds it. */
function weightedQuantile(sorted: Float64Array, masses: Float64Array, share: number): number {
  const target = share * masses[masses.length - 1]!
  const reaches = Math.min(
    sorted.length - 1,
    masses.findIndex((mass) => mass > 0 && mass >= target * (1 - 1e-15))
  )
  const exceeds = masses.findIndex((mass) => mass > target * (1 + 1e-15))
  return (sorted[Math.max(0, reaches)]! + sorted[exceeds === -1 ? sorted.length - 1 : exceeds]!) / 2
}
