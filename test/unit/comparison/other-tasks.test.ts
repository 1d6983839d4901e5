import { describe, expect, it } from '@jest/globals'

import { metricOf, metricValue, type Choice } from '../../../src/metrics/index.js'
import { checksOf, policyOf, predictionsIn, truthOf } from './real-data.js'

describe('flights-air-time', () => {
  const truth = truthOf('flights-air-time')
  const task = 'task: { type: regression }\n'
  const names = [
    ['mae', 'mae'],
    ['mse', 'mse'],
    ['rmse', 'rmse'],
    ['median-absolute-error', 'medae'],
    ['mape', 'mape'],
    ['r2', 'r2']
  ] as const

  it.each(Object.keys(truth.files))('%s: every metric is scikit-learn’s to 1e-9', async (model) => {
    const policy = policyOf(`${task}metrics: { mae: { max-rise: 0.1 } }`)
    const { rows } = await predictionsIn(`flights-air-time/${model}.csv`, policy)
    for (const [ours, theirs] of names) {
      const expected = truth.files[model]!.overall[theirs]!
      expect(Math.abs(metricValue(metricOf(ours)!, rows, {}) - expected)).toBeLessThan(1e-9 * Math.max(1, expected))
    }
  })

  const cases = Object.entries(truth.comparisons_with_production).flatMap(([model, comparison]) =>
    Object.entries(comparison.expected_by_relative_margin ?? {}).flatMap(([metric, byMargin]) =>
      Object.entries(byMargin).map(([margin, expected]) => ({ model, metric, margin: Number(margin) * 100, expected }))
    )
  )

  it.each(cases)('$model: $metric with a tolerance of $margin %', async ({ model, metric, margin, expected }) => {
    const policy = policyOf(`${task}metrics: { ${metric}: { max-rise-percent: ${margin} } }`)
    const check = (await checksOf('flights-air-time', `${model}.csv`, policy)).get(`metric/${metric}`)!
    const loss = (100 * check.difference!) / check.baseline!
    expect(check.status).toBe(expected === 'fail' && loss <= margin ? 'inconclusive' : expected)
  })
})

describe('digits', () => {
  const truth = truthOf('digits')
  const scores = Array.from({ length: 10 }, (_, digit) => `${digit}: score_${digit}`).join(', ')
  const task = `task: { type: multiclass, score: { ${scores} } }\n`
  const macro = { average: 'macro' } as const
  const weighted = { average: 'weighted' } as const
  const names: readonly (readonly [string, Choice, string])[] = [
    ['accuracy', {}, 'accuracy'],
    ['balanced-accuracy', {}, 'balanced_accuracy'],
    ['mcc', {}, 'mcc'],
    ['cohen-kappa', {}, 'kappa'],
    ['precision', macro, 'precision_macro'],
    ['recall', macro, 'recall_macro'],
    ['f1', macro, 'f1_macro'],
    ['precision', weighted, 'precision_weighted'],
    ['recall', weighted, 'recall_weighted'],
    ['f1', weighted, 'f1_weighted'],
    ['log-loss', {}, 'log_loss_renormalised'],
    ['roc-auc', {}, 'roc_auc_ovr_macro_renormalised'],
    ['brier', {}, 'brier_sum_renormalised']
  ]

  it.each(Object.keys(truth.files))('%s: every metric is scikit-learn’s to 1e-9', async (model) => {
    const policy = policyOf(`${task}metrics: { accuracy: { max-drop: 0.01 } }`)
    const { rows } = await predictionsIn(`digits/${model}.csv`, policy)
    const { overall } = truth.files[model]!
    for (const [ours, choice, theirs] of names) {
      expect(Math.abs(metricValue(metricOf(ours, choice)!, rows, choice) - overall[theirs]!)).toBeLessThan(1e-9)
    }
  })

  const cases = Object.entries(truth.comparisons_with_production).flatMap(([model, comparison]) =>
    Object.entries(comparison.expected_by_margin?.['accuracy'] ?? {})
      .filter(() => comparison.accuracy_verdict_same_for_tango_wald_bootstrap !== false)
      .map(([margin, expected]) => ({ model, margin, expected }))
  )

  it.each(cases)('$model: accuracy with a tolerance of $margin', async ({ model, margin, expected }) => {
    const policy = policyOf(`${task}metrics: { accuracy: { max-drop: ${margin} } }`)
    const check = (await checksOf('digits', `${model}.csv`, policy)).get('metric/accuracy')!
    expect(check.status).toBe(expected === 'fail' && -check.difference! <= Number(margin) ? 'inconclusive' : expected)
  })

  it('class-regression: better overall, recall of 8 fails', async () => {
    const policy = policyOf(
      `${task}metrics: { accuracy: { max-drop: 0.01 }, recall-8: { metric: recall, class: 8, max-drop: 0.05 } }`
    )
    const checks = await checksOf('digits', 'class-regression.csv', policy)
    expect(checks.get('metric/accuracy')!.status).toBe('pass')
    expect(checks.get('metric/recall-8')!.status).toBe('fail')
  })

  it.each(Object.keys(truth.comparisons_with_production))(
    '%s: the interval of every class’s recall is Tango’s',
    async (model) => {
      const classes = Array.from(
        { length: 10 },
        (_, digit) => `r${digit}: { metric: recall, class: ${digit}, max-drop: 0.05 }`
      ).join(', ')
      const checks = await checksOf('digits', `${model}.csv`, policyOf(`${task}metrics: { ${classes} }`))
      for (const expected of truth.comparisons_with_production[model]!.recall_per_class ?? []) {
        const { interval } = checks.get(`metric/r${expected.class}`)!.limits[0]!
        expect(interval!.low).toBeCloseTo(expected.tango_interval90_own[0], 7)
        expect(interval!.high).toBeCloseTo(expected.tango_interval90_own[1], 7)
      }
    }
  )
})
