import {
  contingency,
  cramersV,
  cramersVCorrected,
  hellinger,
  jensenShannon,
  jensenShannonEffectiveRows,
  jensenShannonUpperBound,
  noncentralityUpperBound,
  chiSquareQuantile,
  chiSquareTail,
  pooledContingency,
  effectiveRows,
  rowsForEffective,
  shareChanges,
  stabilityIndex,
  total,
  type CategoryCounts,
  type JensenShannon
} from '../statistics/index.js'
import { tailBucket } from './category-hash.js'
import { isNumeric, type CategoryPair } from './column-pair.js'
import { effectOf, pOf } from './column-test.js'
import type { DriftEvidence, Measured, Measuring, Part } from './evidence.js'
import type { Cells } from './grouped.js'
import { measureNewCategories } from './new-categories.js'
import { pairedCategories, type PairedCategories } from './paired-categories.js'

/** Power with which a change is called detectable. */
const POWER = 0.8

/** With fewer rows a category the chi-square distribution behind the stability bound does not hold: it would call thin data stable. */
const ROWS_A_CATEGORY = 5

/** Categories or booleans: chi-square after rare categories were put together, and the Jensen-Shannon distance without its bias. */
export function measureCategories(pair: CategoryPair, by: Measuring): Measured {
  const counts = pairedCategories(pair)
  const cells = cellsOfCategories(counts)
  const fresh = measureNewCategories({ name: pair.name, counts, cells }, by)
  const { evidence } = measureJensenShannon({ name: pair.name, counts, cells, key: 'chi-square' }, by)
  return {
    method: `chi-square${by.grouping === undefined ? '' : ', whole groups permuted'}`,
    limits: [evidence, fresh.evidence],
    statistics: { ...shownCategories(counts, by), ...fresh.statistics }
  }
}

/** Counts of the same categories, and how the rows of a group fall into them. */
export interface ComparedCategories {
  readonly name: string
  readonly counts: CategoryCounts
  readonly cells: Cells
  /** What is tested, for the random numbers of groups. */
  readonly key: string
}

/** Effect, p-value and stability of one set of categories. */
export function measureJensenShannon(
  { name, counts, cells, key }: ComparedCategories,
  by: Measuring
): { evidence: DriftEvidence; part: Part } {
  const value = by.limits['jensen-shannon']
  const test = pooledContingency(counts)
  const distance = jensenShannon(counts)
  const effect = effectOf(name, cells, by)
  const statistic = (reference: Float64Array, current: Float64Array): number =>
    pooledContingency({ reference, current }).statistic
  const limit = (worth: number): number => chiSquareTail(test.statistic / worth, test.df)
  const p = pOf(name, { cells, statistic, limit, key }, by)
  const [n, m] = [total(counts.reference) / effect, total(counts.current) / effect]
  const thick = Math.min(n, m) >= ROWS_A_CATEGORY * distance.categories
  const stable = thick && jensenShannonUpperBound(distance, { n, m }, by.alpha) <= value
  const effective = jensenShannonEffectiveRows({ categories: distance.categories, limit: value }, by.alpha) * effect
  const settled = rowsForEffective(effective, total(counts.reference)).current
  const evidence: DriftEvidence = {
    rule: 'jensen-shannon',
    value,
    estimate: distance.corrected,
    ...(Number.isNaN(p) ? {} : { p }),
    detectable: detectable(distance, effectiveRows(n, m), by.alpha),
    ...(!stable && { nNeeded: Math.max(settled, Math.ceil(ROWS_A_CATEGORY * distance.categories * effect)) }),
    mayPass: stable && !Number.isNaN(p)
  }
  return { evidence, part: { effect: distance.corrected, p } }
}

/** The distance at which the chi-square test is significant with 80 % power. */
function detectable({ categories }: JensenShannon, worth: number, alpha: number): number {
  const df = categories - 1
  if (df === 0) return 1
  const noncentrality = noncentralityUpperBound(chiSquareQuantile(1 - alpha, df), df, 1 - POWER)
  return Math.min(1, Math.sqrt(noncentrality / (8 * Math.LN2 * worth)))
}

function cellsOfCategories({ names }: PairedCategories): Cells {
  const places = new Map(names.map((name, index) => [name, index]))
  return {
    cellCount: names.length,
    *rowsOf(column) {
      if (isNumeric(column)) throw new Error(`the groups of ${column.name} hold numbers, not categories`)
      for (const [name, rows] of column.categories) {
        const place = places.get(name) ?? places.get(tailBucket(name))
        if (place === undefined) throw new Error(`a group of ${column.name} holds a category that its table does not`)
        yield [place, rows]
      }
    }
  }
}

function shownCategories(counts: PairedCategories, by: Measuring): Record<string, number> {
  const [plain, pooled] = [contingency(counts), pooledContingency(counts)]
  const { divergence, distance, corrected, categories, df } = jensenShannon(counts)
  const [n, m] = [total(counts.reference), total(counts.current)]
  const psi = stabilityIndex(counts, by.alpha)
  const changes = shareChanges(counts)
  return {
    'jensen-shannon': distance,
    'jensen-shannon-corrected': corrected,
    'jensen-shannon-upper': jensenShannonUpperBound({ divergence, df }, { n, m }, by.alpha),
    'chi-square': pooled.statistic,
    'chi-square-df': pooled.df,
    'chi-square-p': pooled.p,
    'categories-pooled': pooled.pooled,
    categories,
    psi: psi.value,
    'psi-critical': psi.critical,
    hellinger: hellinger(counts),
    'total-variation': changes.totalVariation,
    'l-infinity': changes.largest,
    'cramers-v': cramersV(plain, n + m),
    'cramers-v-corrected': cramersVCorrected(plain, n + m)
  }
}
