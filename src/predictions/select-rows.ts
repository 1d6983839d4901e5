import type { Categories, MetricRows } from './predictions.js'

/** The given rows, in the given order. O(rows x columns). */
export function selectRows<Rows extends MetricRows>(rows: Rows, index: Uint32Array): Rows {
  const { weights, groups } = rows
  const common = {
    count: index.length,
    ...(weights && { weights: gather(weights, index) }),
    ...(groups && { groups: gatherCategories(groups, index) }),
    slices: new Map([...rows.slices].map(([name, column]) => [name, gatherCategories(column, index)])),
    numbers: new Map([...rows.numbers].map(([name, column]) => [name, gather(column, index)]))
  }
  return { ...rows, ...common, ...ownColumns(rows, index) }
}

function ownColumns(rows: MetricRows, index: Uint32Array): Partial<MetricRows> {
  switch (rows.type) {
    case 'regression':
      return { labels: gather(rows.labels, index), predicted: gather(rows.predicted, index) }
    case 'score':
      return { scores: gather(rows.scores, index) }
    case 'binary':
    case 'multiclass':
      return {
        labels: gatherCodes(rows.labels, index),
        ...(rows.predicted && { predicted: gatherCodes(rows.predicted, index) }),
        ...(rows.scores && { scores: rows.scores.map((scores) => gather(scores, index)) })
      }
  }
}

function gather(values: Float64Array, index: Uint32Array): Float64Array {
  const gathered = new Float64Array(index.length)
  for (let place = 0; place < index.length; place++) gathered[place] = values[index[place]!]!
  return gathered
}

function gatherCodes(codes: Int32Array, index: Uint32Array): Int32Array {
  const gathered = new Int32Array(index.length)
  for (let place = 0; place < index.length; place++) gathered[place] = codes[index[place]!]!
  return gathered
}

function gatherCategories({ codes, values }: Categories, index: Uint32Array): Categories {
  return { codes: gatherCodes(codes, index), values }
}
