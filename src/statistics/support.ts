import type { Inference } from './inference.js'

/** Fewer cases of a class, true or predicted, than this, and a function of the confusion matrix claims too much. */
export const LEAST_IN_CELLS = 20

/** Fewer cases of a class, or of the others, than this, and the normal approximation of a ROC AUC is not trusted. */
export const LEAST_TO_RANK = 10

/** The same inference with the smallest count that enters it. Below `least` it may fail, not pass. */
export function withSupport(of: Inference, support: number, least: number): Inference {
  return { ...of, support, ...(support < least && { weak: of.weak ?? `smallest count ${support}` }) }
}
