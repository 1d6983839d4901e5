import type { Choice, OfCells } from './metric.js'

/** One class against the rest: how often it was true, predicted, and both. */
export interface ClassCounts {
  readonly both: number
  readonly truth: number
  readonly predicted: number
  readonly total: number
}

/** A score of one class. 0 where scikit-learn's `zero_division=0` says so. */
export type ClassScore = (counts: ClassCounts) => number

export function countsOf(cells: Float64Array, classes: number, chosen: number): ClassCounts {
  let [truth, predicted, total] = [0, 0, 0]
  for (let other = 0; other < classes; other++) {
    truth += cells[chosen * classes + other]!
    predicted += cells[other * classes + chosen]!
  }
  for (const count of cells) total += count
  return { both: cells[chosen * classes + chosen]!, truth, predicted, total }
}

/** Counts of every class that is true or predicted somewhere; the others are not part of the metric. */
export function presentClasses(cells: Float64Array, classes: number): ClassCounts[] {
  const rowSums = new Float64Array(classes)
  const columnSums = new Float64Array(classes)
  let total = 0
  for (let label = 0; label < classes; label++) {
    for (let predicted = 0; predicted < classes; predicted++) {
      const count = cells[label * classes + predicted]!
      rowSums[label]! += count
      columnSums[predicted]! += count
      total += count
    }
  }
  return Array.from(rowSums, (truth, index) => ({
    both: cells[index * classes + index]!,
    truth,
    predicted: columnSums[index]!,
    total
  })).filter(({ truth, predicted }) => truth > 0 || predicted > 0)
}

/** Calls with the counts of every class, present or not. Makes nothing, because the bootstrap calls it 10,000 times. */
export function eachClass(
  cells: Float64Array,
  classes: number,
  visit: (both: number, truth: number, predicted: number) => void
): void {
  for (let chosen = 0; chosen < classes; chosen++) {
    let [truth, predicted] = [0, 0]
    for (let other = 0; other < classes; other++) {
      truth += cells[chosen * classes + other]!
      predicted += cells[other * classes + chosen]!
    }
    visit(cells[chosen * classes + chosen]!, truth, predicted)
  }
}

/** 0 / 0 = 0, as scikit-learn's zero_division has it. */
export function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator
}

/**
 * A class score as a metric of the matrix: of the class at 1 (binary, or one against the rest), or averaged over classes.
 * macro: plain mean; weighted: by true counts; micro: from the summed counts.
 */
export function averaged(
  score: ClassScore,
  { average }: Choice,
  counts: (of: ClassCounts) => readonly number[]
): Pick<OfCells, 'ofCells' | 'counts'> {
  if (average === undefined) {
    return {
      ofCells: (cells, classes) => score(countsOf(cells, classes, classes - 1)),
      counts: (cells, classes) => counts(countsOf(cells, classes, classes - 1))
    }
  }
  return {
    ofCells: (cells, classes) => combine[average](presentClasses(cells, classes), score),
    counts: (cells, classes) => presentClasses(cells, classes).flatMap(counts)
  }
}

const combine: Record<NonNullable<Choice['average']>, (of: readonly ClassCounts[], score: ClassScore) => number> = {
  macro: (of, score) => of.reduce((sum, counts) => sum + score(counts), 0) / of.length,
  weighted: (of, score) => {
    const mass = of.reduce((sum, { truth }) => sum + truth, 0)
    return of.reduce((sum, counts) => sum + counts.truth * score(counts), 0) / mass
  },
  micro: (of, score) => {
    const add = (key: keyof ClassCounts): number => of.reduce((sum, counts) => sum + counts[key], 0)
    return score({ both: add('both'), truth: add('truth'), predicted: add('predicted'), total: add('total') })
  }
}

/** The true and the predicted count. */
export function bothCounts({ truth, predicted }: ClassCounts): number[] {
  return [truth, predicted]
}
