import type { RandomStream } from './random-stream.js'

/**
 * One draw of a binomial distribution: by inversion where few successes are expected, else by Hörmann's transformed rejection
 * (BTRS, 1993). Exact; O(1) on average.
 */
export function randomBinomial(n: number, p: number, random: RandomStream): number {
  if (n <= 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - randomBinomial(n, 1 - p, random)
  return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random)
}

/** Walks the probabilities upwards from none. */
function byInversion(n: number, p: number, random: RandomStream): number {
  const odds = p / (1 - p)
  let probability = Math.exp(n * Math.log1p(-p))
  let rest = random()
  let k = 0
  while (rest > probability && k < n) {
    rest -= probability
    k++
    probability *= (odds * (n - k + 1)) / k
  }
  return k
}

function byRejection(n: number, p: number, random: RandomStream): number {
  const q = 1 - p
  const spread = Math.sqrt(n * p * q)
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const center = n * p + 0.5
  const quick = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * spread
  const mode = Math.floor((n + 1) * p)
  const logOdds = Math.log(p / q)
  for (;;) {
    const v = random()
    const u = random() - 0.5
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + center)
    if (us >= 0.07 && v <= quick) return k
    if (k < 0 || k > n) continue
    const bound = Math.log((v * alpha) / (a / (us * us) + b))
    if (
      bound <=
      logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds
    )
      return k
  }
}

/** ln k!, by a table below 16 and Stirling's series above. */
function logFactorial(k: number): number {
  if (k < small.length) return small[k]!
  const x = k + 1
  const w = 1 / (x * x)
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - w * (1 / 360 - w / 1260)) / x
}

const small = Float64Array.from({ length: 16 }, (_, k) => {
  let sum = 0
  for (let factor = 2; factor <= k; factor++) sum += Math.log(factor)
  return sum
})
