import { confusion, countsOf, metricOf, metricValue, type Choice } from '../../../../src/metrics/index.js'
import type { ClassRows } from '../../../../src/predictions/index.js'
import { classRows, numberRows, scoredRows, type Label } from '../../metrics/rows.js'
import type { CaseFunctions } from './case.js'

/** What `src/metrics` builds, under scikit-learn's names. */
export const metrics: CaseFunctions = {
  'sklearn.accuracy_score': ofClasses('accuracy'),
  'sklearn.balanced_accuracy_score': ofClasses('balanced-accuracy'),
  'sklearn.matthews_corrcoef': ofClasses('mcc'),
  'sklearn.cohen_kappa_score': ({ weights, ...args }: ClassArguments & { weights?: string }) =>
    weights === undefined ? ofClasses('cohen-kappa')(args) : undefined,
  'sklearn.confusion_matrix': (args: ClassArguments) => {
    if (args.y_true.length === 0) return Number.NaN
    const { cells, classes } = confusion(rowsOf(args), {})
    return Array.from({ length: classes }, (_, label) =>
      Array.from(cells.subarray(label * classes, (label + 1) * classes))
    )
  },
  'sklearn.precision_recall_fscore_support': precisionRecallFscoreSupport,
  'sklearn.precision_recall_fscore_support(per class)': precisionRecallFscoreSupport,
  'sklearn.fbeta_score': ({ beta, average, ...args }: ClassArguments & { beta: number; average: string }) =>
    beta === 1 && isAverage(average) ? valueOf('f1', rowsOf(args), { average }) : undefined,
  'sklearn.roc_auc_score': ofScores('roc-auc'),
  'sklearn.average_precision_score': averagePrecision,
  'sklearn.roc_auc_score(multiclass)': ({ multi_class, average, ...args }: ScoreArguments & MulticlassArea) =>
    multi_class === 'ovr' && average === 'macro' ? ofScores('roc-auc')(args) : undefined,
  'sklearn.log_loss': ofProbabilities('log-loss'),
  'sklearn.brier_score_loss': ofProbabilities('brier'),
  'ece(equal width [i/n,(i+1)/n))': ofTenBins('ece'),
  mce: ofTenBins('mce'),
  'sklearn.mean_squared_error': ofNumbers('mse'),
  'sklearn.mean_absolute_error': ofNumbers('mae'),
  'sklearn.median_absolute_error': ofNumbers('median-absolute-error'),
  'sklearn.mean_absolute_percentage_error': ofNumbers('mape'),
  'sklearn.r2_score': ofNumbers('r2'),
  rmse: ofNumbers('rmse'),
  'sklearn.root_mean_squared_error': ofNumbers('rmse')
}

interface ClassArguments {
  readonly y_true: readonly Label[]
  readonly y_pred: readonly Label[]
  readonly sample_weight?: readonly number[]
}

interface ScoreArguments {
  readonly y_true: readonly Label[]
  readonly y_score: readonly number[] | readonly (readonly number[])[]
  readonly sample_weight?: readonly number[]
  readonly labels?: readonly Label[]
}

interface ProbabilityArguments extends Omit<ScoreArguments, 'y_score'> {
  readonly y_prob: ScoreArguments['y_score']
}

interface NumberArguments {
  readonly y_true: readonly number[]
  readonly y_pred: readonly number[]
  readonly sample_weight?: readonly number[]
}

interface MulticlassArea {
  readonly multi_class: string
  readonly average: string
}

function valueOf(name: string, rows: Parameters<typeof metricValue>[1], choice: Choice = {}): number {
  return metricValue(metricOf(name, choice)!, rows, choice)
}

function rowsOf({ y_true, y_pred, sample_weight }: ClassArguments): ClassRows {
  return classRows(y_true, y_pred, sample_weight)
}

function ofClasses(name: string) {
  return (args: ClassArguments): number => valueOf(name, rowsOf(args))
}

function isAverage(average: string | null): average is NonNullable<Choice['average']> {
  return average === 'macro' || average === 'micro' || average === 'weighted'
}

function precisionRecallFscoreSupport(
  args: ClassArguments & { average: string | null; zero_division: number | string }
): unknown {
  if (args.zero_division !== 0) return undefined
  const rows = rowsOf(args)
  const { average } = args
  if (average === null) return perClass(rows)
  if (!isAverage(average)) return undefined
  return [...['precision', 'recall', 'f1'].map((name) => valueOf(name, rows, { average })), null]
}

/** Recall of a class without rows is undefined as a metric of its own; in scikit-learn's table it is 0. */
function perClass(rows: ClassRows): number[][] {
  if (rows.count === 0) return [[Number.NaN]]
  const ofEach = (score: (label: string) => number): number[] => rows.classes.map(score)
  return [
    ...['precision', 'recall', 'f1'].map((name) => ofEach((label) => valueOf(name, rows, { class: label }) || 0)),
    ofEach((label) => countsOf(confusion(rows, { class: label }).cells, 2, 1).truth)
  ]
}

/** Scores that are no numbers never become rows: reading the file refuses them. */
function ofScores(name: string) {
  return ({ y_true, y_score, sample_weight, labels }: ScoreArguments): unknown =>
    y_score.flat().every(Number.isFinite)
      ? valueOf(name, scoredRows(y_true, y_score, { weights: sample_weight, classes: labels }))
      : undefined
}

/** Without a positive row scikit-learn warns and says 0; ours is undefined, because a drop from 0 to 0 would pass. */
function averagePrecision(args: ScoreArguments): unknown {
  const value = ofScores('average-precision')(args)
  return args.y_true.length > 0 && Number.isNaN(value) ? 0 : value
}

/** Which classes there are is never guessed from the labels that happen to occur. */
function ofProbabilities(name: string) {
  return ({ y_prob, ...args }: ProbabilityArguments): unknown => {
    const ambiguous = name === 'log-loss' && args.labels === undefined && new Set(args.y_true).size < 2
    return ambiguous ? undefined : ofScores(name)({ ...args, y_score: y_prob })
  }
}

function ofTenBins(name: string) {
  return ({ n_bins, ...args }: ProbabilityArguments & { n_bins: number }): unknown =>
    n_bins === 10 ? ofProbabilities(name)(args) : undefined
}

/** As with scores: numbers that are none never become rows. */
function ofNumbers(name: string) {
  return ({ y_true, y_pred, sample_weight }: NumberArguments): unknown =>
    [...y_true, ...y_pred].every(Number.isFinite) ? valueOf(name, numberRows(y_true, y_pred, sample_weight)) : undefined
}
