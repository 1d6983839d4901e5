import { hypergeometricMass } from './hypergeometric.js'
import { wilson } from './independent-proportions.js'
import { normalQuantile } from './normal.js'

/** Level of the bounds and of the test below, where one column is looked at. */
const ALPHA = 0.05

/** What is known of the two samples when a category is new. */
export interface CategorySamples {
  /** Rows with a value. */
  readonly reference: number
  readonly current: number
}

/** Whether one new category holds a share that it could not have had unseen. */
export interface NewCategory {
  readonly share: number
  /** Wilson's lower bound of the share, one-sided at 1 - alpha. */
  readonly low: number
  /** Chance, times the number of categories, that all its rows fall on the current side by luck. */
  readonly p: number
  /** The bound exceeds the limit, and it is no luck. */
  readonly beyond: boolean
}

/**
 * One category that the reference does not have. A category of c rows that belongs to both samples alike lies wholly in the current one with
 * the chance of the product of (m - i) / (n + m - i) over i < c; times the distinct categories of both samples, any of which it might be.
 *
 * @param of.count rows of the category, all in the current sample
 * @param of.categories distinct categories of both samples together
 * @param limit largest share that may be new
 *
 * @example
 * newCategory({ count: 1, reference: 1, current: 1, categories: 3 }, 0.005).p // => 1
 */
export function newCategory(
  of: CategorySamples & { readonly count: number; readonly categories: number },
  limit: number,
  alpha = ALPHA
): NewCategory {
  const { count, reference, current, categories } = of
  const { low } = wilson({ successes: count, n: current }, alpha)
  const luck = hypergeometricMass(count, { draws: current, successes: count, population: reference + current })
  const p = Math.min(1, categories * luck)
  return { share: count / current, low, p, beyond: low > limit && p <= alpha }
}

/** Whether all new categories together hold more than what a reference of that many rare ones leaves unseen. */
export interface NewCategories {
  readonly share: number
  /** Wilson's lower bound of the share, one-sided at 1 - alpha. */
  readonly low: number
  /** What the current sample may hold by luck: f1/n + z sqrt(f1 + 2 f2 + 1)/n. */
  readonly unseen: number
  /** The bound exceeds limit and luck together. */
  readonly beyond: boolean
}

/**
 * All new categories together. What a sample has not seen weighs about as much as what it has seen once (Good 1953): f1 of n rows, with the
 * standard error sqrt(f1 + 2 f2)/n of that estimate.
 *
 * @param of.count rows of all categories that the reference does not have
 * @param of.once f1, categories seen once in the reference
 * @param of.twice f2, categories seen twice in the reference
 *
 * @example
 * newCategories({ count: 0, reference: 100, current: 100, once: 0, twice: 0 }, 0.005).beyond // => false
 */
export function newCategories(
  of: CategorySamples & { readonly count: number; readonly once: number; readonly twice: number },
  limit: number,
  alpha = ALPHA
): NewCategories {
  const { count, reference, current, once, twice } = of
  const { low } = wilson({ successes: count, n: current }, alpha)
  const unseen = (once + normalQuantile(1 - alpha) * Math.sqrt(once + 2 * twice + 1)) / reference
  return { share: count / current, low, unseen, beyond: low > limit + unseen }
}
