import { describe, expect, it } from '@jest/globals'

import {
  catalogue,
  displayName,
  isMagnitude,
  metricOf,
  nearestMetric,
  resolveMetric
} from '../../../src/metrics/index.js'

describe('resolveMetric', () => {
  it.each(catalogue)('knows $name and its other spellings', ({ name, aliases }) => {
    const spellings = [name, ...aliases].flatMap((each) => [each, each.toUpperCase(), each.replaceAll('-', '_')])
    for (const spelling of spellings) expect(resolveMetric(spelling)).toEqual({ name, choice: {} })
    expect(metricOf(name)?.name).toBe(name)
  })

  it.each([
    ['f1_score', 'f1', {}],
    ['balanced_accuracy_score', 'balanced-accuracy', {}],
    ['matthews_corrcoef', 'mcc', {}],
    ['roc_auc_ovr', 'roc-auc', {}],
    ['mean_absolute_percentage_error', 'mape', {}],
    ['f1_macro', 'f1', { average: 'macro' }],
    ['macro-f1', 'f1', { average: 'macro' }],
    ['weighted_precision_score', 'precision', { average: 'weighted' }],
    ['recall-micro', 'recall', { average: 'micro' }],
    ['sensitivity_weighted', 'recall', { average: 'weighted' }]
  ])('%s', (spelling, name, choice) => {
    expect(resolveMetric(spelling)).toEqual({ name, choice })
  })

  it.each([
    '',
    'f2',
    'macro',
    'macro-',
    '-macro',
    'accuracy_macro',
    'macro-f1-macro',
    'f1 ',
    '__proto__',
    'constructor',
    'neg-',
    'neg_f2'
  ])('does not know %j', (spelling) => {
    expect(resolveMetric(spelling)).toBeUndefined()
  })

  it.each([
    ['neg_log_loss', 'log-loss'],
    ['neg_mean_squared_error', 'mse'],
    ['neg_root_mean_squared_error', 'rmse']
  ])('refuses %s and names %s', (spelling, name) => {
    expect(resolveMetric(spelling)).toEqual({ refused: expect.stringContaining(`write ${name}`) })
  })

  it('gives no spelling to two metrics', () => {
    const spellings = catalogue.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(new Set(spellings).size).toBe(spellings.length)
  })
})

describe('nearestMetric', () => {
  it.each([
    ['acuracy', 'accuracy'],
    ['f1_scor', 'f1'],
    ['RMSEE', 'rmse'],
    ['log_los', 'log-loss'],
    ['quality', undefined],
    ['', undefined]
  ])('%j means %p', (spelling, name) => {
    expect(nearestMetric(spelling)).toBe(name)
  })
})

describe('what is said of metrics', () => {
  it('in words', () => {
    expect(displayName('f1', {})).toBe('f1')
    expect(displayName('f1', { average: 'macro' })).toBe('macro f1')
    expect(displayName('f1', { class: 'dog' })).toBe('f1 of dog')
  })

  it('only the size of a calibration bias matters', () => {
    expect(catalogue.filter(({ name }) => isMagnitude(name)).map(({ name }) => name)).toEqual(['calibration-bias'])
    expect(isMagnitude('unknown')).toBe(false)
  })

  it('nothing inherited is a metric', () => {
    expect(metricOf('__proto__')).toBeUndefined()
    expect(metricOf('constructor')).toBeUndefined()
  })
})
