import { total, type CategoryCounts } from './contingency.js'

/** A category that is missed with less than this chance is too frequent to matter one by one. */
const NEGLIGIBLE = 1e-12

/** Sums of rows that may be gone through: about 0.2 seconds. */
const MOST_STEPS = 1e8

/**
 * Share of the current rows that the largest category holds of those that the reference has not. NaN where the current sample is empty.
 *
 * @example
 * largestNewShare(Float64Array.of(9, 0, 0), Float64Array.of(7, 1, 2)) // => 0.2
 */
export function largestNewShare(reference: ArrayLike<number>, current: ArrayLike<number>): number {
  return Math.max(0, ...newRows({ reference, current })) / total(current)
}

/**
 * Share of the current rows in all categories that the reference has not. NaN where the current sample is empty.
 *
 * @example
 * newShare(Float64Array.of(9, 0, 0), Float64Array.of(7, 1, 2)) // => 0.3
 */
export function newShare(reference: ArrayLike<number>, current: ArrayLike<number>): number {
  return total(newRows({ reference, current })) / total(current)
}

/**
 * Chance that a category with at least as many rows as the largest new one lies wholly in the current sample, where both are of one population.
 *
 * Given the rows of each category in both samples of n and m together, any m of the n + m rows may be the current ones. So all c rows of one are
 * current with the chance of the product of (m - i)/(n + m - i) over i < c, here its bound (m/(n + m))^c; the chances of those that are large
 * enough are added up (Boole). 1 where no category is new. O(k).
 *
 * @param effect by how much dependence makes each row worth less, at least 1
 *
 * @example
 * largestNewP({ reference: [4, 0], current: [2, 2] }) // => 0.265625
 */
export function largestNewP(counts: CategoryCounts, effect = 1): number {
  const largest = Math.max(0, ...newRows(counts))
  if (largest === 0) return 1
  const missed = chanceOfMissing(counts, effect)
  const chances = rowsTogether(counts)
    .filter((rows) => rows >= largest)
    .map(missed)
  return Math.min(1, total(chances))
}

/**
 * Chance that all categories which lie wholly in the current sample hold as many rows as the new ones do, where both samples are of one
 * population: the law of the sum of c over these, each with the chance above, taken as independent. (That one is missed makes it less likely
 * that another one is: they are negatively associated, Joag-Dev and Proschan 1983, and their sum varies less.) 1 where no category is new.
 *
 * O(new rows * categories that may be missed); where that would be more than 10^8 steps it is not told, and 1 is given.
 *
 * @param effect by how much dependence makes each row worth less, at least 1
 *
 * @example
 * allNewP({ reference: [4, 0], current: [2, 2] }) // => 0.26171875
 */
export function allNewP(counts: CategoryCounts, effect = 1): number {
  const rows = total(newRows(counts))
  if (rows === 0) return 1
  const missed = chanceOfMissing(counts, effect)
  const together = rowsTogether(counts)
  const rare = together.filter((each) => missed(each) >= NEGLIGIBLE)
  const frequent = total(together.map(missed).filter((chance) => chance < NEGLIGIBLE))
  if (total(rare) < rows) return frequent
  if (rows * rare.length > MOST_STEPS) return 1
  // The chance of each sum of rows so far; the last one is of so many or more.
  const chances = new Float64Array(rows + 1)
  chances[0] = 1
  for (const each of rare) {
    const chance = missed(each)
    for (let sum = rows - 1; sum >= 0; sum--) {
      chances[Math.min(rows, sum + each)]! += chance * chances[sum]!
      chances[sum]! *= 1 - chance
    }
  }
  return Math.min(1, chances[rows]! + frequent)
}

/** The chance that the reference has none of the rows of a category. */
function chanceOfMissing({ reference, current }: CategoryCounts, effect: number): (rows: number) => number {
  const [n, m] = [total(reference), total(current)]
  return (rows) => (m / (n + m)) ** (rows / effect)
}

/** Rows of both samples together, of each category that occurs. */
function rowsTogether({ reference, current }: CategoryCounts): number[] {
  return Array.from(reference, (rows, category) => rows + current[category]!).filter((rows) => rows > 0)
}

/** Current rows of each category that the reference has not. */
function newRows({ reference, current }: CategoryCounts): number[] {
  return Array.from(current).filter((_, category) => reference[category] === 0)
}
