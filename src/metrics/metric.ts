import type { Direction, TaskType } from '../documents/index.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import type { Ranked } from '../statistics/index.js'

/** How a metric is made of rows. The kind decides how two models are compared (see `comparison/`); no switch on names anywhere. */
export type Metric = MeanOfRows | OfCells | OfRanks | OfThresholds | Smooth | ReportOnly

/** A class, or how classes are averaged, where the metric has a choice. */
export interface Choice {
  readonly class?: string
  readonly average?: 'macro' | 'micro' | 'weighted'
}

/** What is said of a metric in the catalogue, in the docs and in the schema. */
export interface Described {
  /** Canonical name, kebab-case: what policies and reports say. */
  readonly name: string
  /** Other spellings that people write, scikit-learn's and MLflow's. */
  readonly aliases: readonly string[]
  /** In one sentence, with the unit. */
  readonly description: string
  readonly direction: Direction
  /** Smallest and largest possible value. */
  readonly range: readonly [number, number]
  readonly tasks: readonly TaskType[]
  /** What the rows must have beside labels. */
  readonly needs: readonly ('predicted' | 'scores')[]
  /** When it has no value, in words. */
  readonly undefinedWhen: string
  /** Whether it can be asked for one class, and averaged over classes. */
  readonly perClass: boolean
  /** Number column that it reads: aggregates of a column. */
  readonly column?: string
  /** Only the size of the value matters (calibration bias): judged on |value| by `max` alone. */
  readonly magnitude?: true
}

/** A mean over rows: compared by the paired differences of its row values. */
export interface MeanOfRows extends Described {
  readonly kind: 'mean'
  /** Row values are 0 or 1, so that methods for proportions apply. */
  readonly proportion: boolean
  /** Value of each row; NaN where the row is not in the mean (recall: rows of other classes). Depends on the label alone which those are. */
  readonly rowValues: (rows: MetricRows, choice: Choice) => Float64Array
}

/** A function of the confusion matrix: compared by resampling the joint cells (label, baseline, candidate). */
export interface OfCells extends Described {
  readonly kind: 'cells'
  /** K x K, `cells[label * K + predicted]`, counts or masses, not all zero. NaN where undefined. */
  readonly ofCells: (cells: Float64Array, classes: number) => number
  /** Counts of a class, true or predicted, that enter the metric and each must be large enough: sums of cells. */
  readonly counts: (cells: Float64Array, classes: number) => readonly number[]
  /** Rows that the metric is a share of (precision: those predicted positive), where those are not all. */
  readonly basis?: (cells: Float64Array, classes: number) => number
}

/** Made of how scores rank the rows; over several classes the plain mean. */
interface OfOrder extends Described {
  /** The scores and who is positive: one for a binary task or one class, else one a class. */
  readonly rankings: (rows: ClassRows, choice: Choice) => readonly Ranking[]
  readonly influence: (ranking: Ranked) => Influence
}

/** ROC AUC: of one score compared by DeLong; the mean over several by its influence values. */
export interface OfRanks extends OfOrder {
  readonly kind: 'ranks'
}

/** Average precision: a smooth function of what lies above each threshold, compared by its influence values. */
export interface OfThresholds extends OfOrder {
  readonly kind: 'thresholds'
}

/** One class against the rest. */
export interface Ranking {
  /** 1 for rows of the class. */
  readonly positive: Uint8Array
  readonly scores: Float64Array
}

/** A smooth function of the sample: compared by its influence values (delta method). */
export interface Smooth extends Described {
  readonly kind: 'smooth'
  readonly influence: (rows: MetricRows, choice: Choice) => Influence
}

/** Value of a metric and what each row contributes to its error: `value - truth` is about the mean of `ofRow`. */
export interface Influence {
  readonly value: number
  /** Mean zero; one a row. */
  readonly ofRow: Float64Array
}

/** A metric of the catalogue: what is said of it, and what it is for a choice of class or average. */
export interface Definition {
  readonly described: Described
  readonly of: (choice: Choice) => Metric
}

/** A number that is shown and never judged. */
export interface ReportOnly extends Described {
  readonly kind: 'report-only'
  readonly value: (rows: MetricRows) => number
  /** What to gate on instead. */
  readonly instead: string
}
