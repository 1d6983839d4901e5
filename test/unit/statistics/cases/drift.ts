import {
  chiSquareQuantile,
  chiSquareTail,
  contingency,
  cramersV,
  cramersVCorrected,
  fisherMidTail,
  hellinger,
  hypergeometricMass,
  jensenShannon,
  kolmogorovTail,
  ksDistance,
  ksExactTail,
  noncentralChiSquareTail,
  normalTail,
  pooledZ,
  shareChanges,
  stabilityIndex,
  total,
  wassersteinDistance,
  type CategoryCounts
} from '../../../../src/statistics/index.js'
import { countedTogether } from '../counted.js'
import type { CaseFunctions } from './case.js'

/** What drift is measured with, under the names of the implementations that the expected values come from. */
export const drift: CaseFunctions = {
  'scipy.stats.ks_2samp': ({ x, y, method, alternative }: Samples & Choice) =>
    method === 'exact' && alternative === 'two-sided' ? ksTest({ x, y }) : undefined,
  'scipy.stats.kstwobign.sf': ({ x }: { x: number }) => kolmogorovTail(x),
  'scipy.stats.wasserstein_distance': ({ u, v }: Distances) => wassersteinDistance(countedTogether(u, v)),
  'scipy.stats.wasserstein_distance(weights)': ({ u, v, u_weights, v_weights }: WeightedDistances) =>
    wassersteinDistance(countedTogether(u, v, { reference: u_weights, current: v_weights })),
  'scipy.spatial.distance.jensenshannon': ({ p, q, base }: Shares & { base: number | null }) =>
    jensenShannon(counts({ p, q })).distance * (base === 2 ? 1 : Math.sqrt(Math.LN2)),
  'jsd_tfdv(divergence, log2)': (shares: Shares) => jensenShannon(counts(shares)).divergence,
  hellinger: (shares: Shares) => hellinger(counts(shares)),
  l_infinity: (shares: Shares) => shareChanges(counts(shares)).largest,
  total_variation: (shares: Shares) => shareChanges(counts(shares)).totalVariation,
  'psi_laplace(recommended, +0.5)': ({ ref_counts, cur_counts }: { ref_counts: number[]; cur_counts: number[] }) =>
    stabilityIndex({ reference: ref_counts, current: cur_counts }, 0.05).value,
  'scipy.stats.chi2_contingency': ({ table, correction }: Table & { correction: boolean }) => {
    // Yates' correction is for tables of two columns.
    if (correction && table[0]!.length === 2) return undefined
    const { statistic, p, df } = contingency(rows(table))
    return Number.isNaN(statistic) ? Number.NaN : { statistic, pvalue: p, dof: df }
  },
  'scipy.stats.fisher_exact': fisher,
  cramers_v: ({ table, bias_correction }: Table & { bias_correction: boolean }) => {
    const test = contingency(rows(table))
    const count = total(table.flat())
    return bias_correction ? cramersVCorrected(test, count) : cramersV(test, count)
  },
  'cohens_w(two sample)': ({ table }: Table) => cramersV(contingency(rows(table)), total(table.flat())),
  'scipy.stats.ncx2.sf': ({ x, df, nc }: { x: number; df: number; nc: number }) =>
    noncentralChiSquareTail(x, { df, noncentrality: nc }),
  'scipy.stats.chi2.sf': ({ x, df }: { x: number; df: number }) => chiSquareTail(x, df),
  'scipy.stats.chi2.ppf': ({ p, df }: { p: number; df: number }) => chiSquareQuantile(p, df),
  'statsmodels.proportions_ztest': proportionsTest
}

interface Samples {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

interface Choice {
  readonly method: string
  readonly alternative: string
}

interface Distances {
  readonly u: readonly number[]
  readonly v: readonly number[]
}

interface WeightedDistances extends Distances {
  readonly u_weights: readonly number[]
  readonly v_weights: readonly number[]
}

interface Shares {
  readonly p: readonly number[]
  readonly q: readonly number[]
}

interface Table {
  readonly table: readonly (readonly number[])[]
}

function ksTest({ x, y }: Samples): unknown {
  const { d, n, m } = ksDistance(countedTogether(x, y))
  return { statistic: d, pvalue: ksExactTail(d, n, m) }
}

function counts({ p, q }: Shares): CategoryCounts {
  return { reference: p, current: q }
}

function rows([reference, current]: Table['table']): CategoryCounts {
  return { reference: reference!, current: current! }
}

/** Fisher's p-value counts the observed table wholly. Two-sided it is another function, that is not built. */
function fisher({ table, alternative }: Table & { alternative: string }): unknown {
  const [[a, b], [c, d]] = table as [[number, number], [number, number]]
  const [one, two] = [
    { successes: a, n: a + b },
    { successes: c, n: c + d }
  ]
  const mass = hypergeometricMass(a, { draws: a + b, successes: a + c, population: a + b + c + d })
  if (alternative === 'two-sided' || one.n === 0) return undefined
  return (alternative === 'greater' ? fisherMidTail(one, two) : fisherMidTail(two, one)) + mass / 2
}

/** Where all or none are successes, the other implementation divides zero by zero; ours sees no change. */
function proportionsTest({ k1, n1, k2, n2 }: { k1: number; n1: number; k2: number; n2: number }): unknown {
  if (k1 + k2 === 0 || k1 + k2 === n1 + n2) return undefined
  const z = pooledZ({ successes: k1, n: n1 }, { successes: k2, n: n2 })
  return [z, 2 * normalTail(Math.abs(z))]
}
