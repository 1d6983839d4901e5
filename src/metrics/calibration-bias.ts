import type { ClassRows, MetricRows } from '../predictions/index.js'
import { define } from './define.js'

/** How much the scores promise more (or less) than came true, on average. */
export const calibrationBias = define(
  {
    name: 'calibration-bias',
    aliases: [],
    description:
      'Mean of score minus label: how much more (or, negative, less) the scores promise than came true; limited by size',
    direction: 'lower',
    range: [-1, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false,
    magnitude: true
  },
  { kind: 'mean', proportion: false, rowValues: excesses }
)

function excesses(rows: MetricRows): Float64Array {
  const { labels, scores } = rows as ClassRows
  return scores![0]!.map((score, row) => score - (labels[row] === 1 ? 1 : 0))
}
