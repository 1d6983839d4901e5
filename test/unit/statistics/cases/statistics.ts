import {
  benjaminiHochberg,
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialTail,
  delong,
  farringtonManning,
  holm,
  independentProportions,
  mean,
  normalCdf,
  normalQuantile,
  normalTail,
  pairedProportions,
  proportion,
  quantileOfSorted,
  signFlip,
  smallestDetectable,
  studentQuantile,
  studentTail,
  tangoScore,
  wilson,
  type Bounds,
  type Successes
} from '../../../../src/statistics/index.js'
import type { CaseFunctions } from './case.js'

/** What `src/statistics` builds, under the names of the implementations that the expected values come from. */
export const statistics: CaseFunctions = {
  'scipy.stats.norm.sf': ({ x }: { x: number }) => normalTail(x),
  'scipy.stats.norm.ppf': ({ p }: { p: number }) => normalQuantile(p),
  'scipy.stats.t.sf': ({ t, df }: { t: number; df: number }) => studentTail(t, df),
  'scipy.stats.t.ppf': ({ p, df }: { p: number; df: number }) => studentQuantile(p, df),
  'scipy.special.betainc': ({ a, b, x }: { a: number; b: number; x: number }) => betaCdf(x, a, b),
  'scipy.special.betaincinv': ({ a, b, p }: { a: number; b: number; p: number }) => betaQuantile(p, a, b),
  'scipy.stats.binomtest': binomialTest,
  'scipy.stats.binomtest.proportion_ci': ({
    k,
    n,
    method,
    level
  }: {
    k: number
    n: number
    method: string
    level: number
  }) => shareInterval({ successes: k, n }, method, 1 - level),
  'statsmodels.proportion_confint': ({
    count,
    nobs,
    alpha,
    method
  }: {
    count: number
    nobs: number
    alpha: number
    method: string
  }) => shareInterval({ successes: count, n: nobs }, method, alpha),
  'mcnemar(mid-p one-sided, H1: c>b)': ({ b, c }: Pairs) =>
    pairedProportions({ onlyCandidate: c, onlyBaseline: b, n: b + c }).pGreater(0),
  'mcnemar(mid-p two-sided)': ({ b, c }: Pairs) => {
    const pairs = pairedProportions({ onlyCandidate: c, onlyBaseline: b, n: b + c })
    return twoSided(pairs.pLess(0), pairs.pGreater(0))
  },
  tango_score_ci: ({ b, c, n, alpha }: Pairs & { n: number; alpha: number }) =>
    pair(pairedProportions({ onlyCandidate: b, onlyBaseline: c, n }).bounds(alpha / 2)),
  'tango_score_z(non-inferiority)': ({ b, c, n, delta }: Pairs & { n: number; delta: number }) =>
    tangoScore({ onlyCandidate: b, onlyBaseline: c, n }, delta),
  'statsmodels.confint_proportions_2indep': ({ method, alpha, ...shares }: TwoShares & Interval) =>
    method === 'newcomb' ? pair(independentProportions(...samples(shares)).bounds((alpha ?? 0.05) / 2)) : undefined,
  'farrington_manning_z(non-inferiority)': ({ delta, ...shares }: TwoShares & { delta: number }) => ({
    z: farringtonManning(...samples(shares), delta),
    pvalue_greater: independentProportions(...samples(shares)).pGreater(delta)
  }),
  'statsmodels.multipletests': ({ pvals, method }: { pvals: number[]; method: string }) => {
    if (method === 'fdr_bh') return benjaminiHochberg(pvals)
    return method === 'holm' ? holm(pvals) : undefined
  },
  delong_paired: delongPaired,
  'scipy.stats.ttest_rel': ({ x, y }: Samples) => {
    const { estimate, standardError, n } = mean(differences({ x, y }))
    const statistic = estimate / standardError
    return { statistic, pvalue: 2 * studentTail(Math.abs(statistic), n - 1) }
  },
  'scipy.stats.permutation_test(paired, mean diff, exact 2^10)': ({ x, y }: Samples) => {
    const moved = differences({ x, y })
    return { statistic: mean(moved).estimate, pvalue: twoSided(signFlip(moved), signFlip(moved.map((each) => -each))) }
  },
  'bootstrap_ci(percentile from replicates)': ({ boot, alpha }: { boot: number[]; alpha: number }) => {
    const sorted = Float64Array.from(boot).sort()
    return [quantileOfSorted(sorted, alpha / 2), quantileOfSorted(sorted, 1 - alpha / 2)]
  },
  'numpy.quantile': ({ x, q, method }: { x: number[]; q: number | number[]; method: string }) => {
    if (method !== 'linear') return undefined
    const sorted = Float64Array.from(x).sort()
    return Array.isArray(q) ? q.map((share) => quantileOfSorted(sorted, share)) : quantileOfSorted(sorted, q)
  },
  // The median of the power curve lies where the test at alpha rejects half of the time.
  'power_z_one_sided_mean(sd=1)': ({ delta, n, alpha }: { delta: number; n: number; alpha: number }) =>
    normalCdf((delta - smallestDetectable(1 / Math.sqrt(n), alpha, 0.5)) * Math.sqrt(n))
}

interface Pairs {
  readonly b: number
  readonly c: number
}

interface TwoShares {
  readonly k1: number
  readonly n1: number
  readonly k2: number
  readonly n2: number
}

interface Interval {
  readonly method: string
  readonly alpha?: number
}

interface Samples {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

function samples({ k1, n1, k2, n2 }: TwoShares): [Successes, Successes] {
  return [
    { successes: k1, n: n1 },
    { successes: k2, n: n2 }
  ]
}

function differences({ x, y }: Samples): Float64Array {
  return Float64Array.from(x, (value, row) => value - y[row]!)
}

function pair({ low, high }: Bounds): [number, number] {
  return [low, high]
}

function twoSided(less: number, greater: number): number {
  return Math.min(1, 2 * Math.min(less, greater))
}

/** Two-sided only where the distribution is symmetric; elsewhere it is no function of the tails. */
function binomialTest({ k, n, p, alternative }: { k: number; n: number; p: number; alternative: string }): unknown {
  if (alternative === 'less') return binomialCdf(k, n, p)
  if (alternative === 'greater') return binomialTail(k, n, p)
  return p === 0.5 ? twoSided(binomialCdf(k, n, p), binomialTail(k, n, p)) : undefined
}

function shareInterval(of: Successes, method: string, alpha: number): unknown {
  if (method === 'exact' || method === 'beta') return pair(proportion(of).bounds(alpha / 2))
  return method === 'wilson' ? pair(wilson(of, alpha / 2)) : undefined
}

function delongPaired({ y_true, s1, s2 }: { y_true: number[]; s1: number[]; s2: number[] }): unknown {
  const positive = Uint8Array.from(y_true)
  const [one, two] = [Float64Array.from(s1), Float64Array.from(s2)]
  const alone = [one, two].map((candidate) => delong({ positive, candidate }))
  const difference = delong({ positive, candidate: one, baseline: two })
  const [var1, var2, ofDifference] = [...alone, difference].map(({ standardError }) => standardError ** 2)
  return {
    auc1: alone[0]!.estimate,
    auc2: alone[1]!.estimate,
    var1,
    var2,
    cov: (var1! + var2! - ofDifference!) / 2,
    z: difference.estimate === 0 ? 0 : difference.estimate / difference.standardError,
    pvalue_two_sided: twoSided(difference.pLess(0), difference.pGreater(0))
  }
}
