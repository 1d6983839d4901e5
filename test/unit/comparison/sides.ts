import { compare, type Side } from '../../../src/comparison/index.js'
import type { Check, MetricValue, Policy } from '../../../src/documents/index.js'
import type { ClassRows, MetricRows } from '../../../src/predictions/index.js'

/** Answers to the same rows, one cell a row: what both models of a test are made of. */
export function binaryRows(
  count: number,
  of: (row: number) => { readonly label: 0 | 1; readonly predicted: 0 | 1 },
  more: Partial<ClassRows> = {}
): ClassRows {
  const rows = Array.from({ length: count }, (_, row) => of(row))
  return {
    type: 'binary',
    count,
    classes: ['0', '1'],
    labels: Int32Array.from(rows, ({ label }) => label),
    predicted: Int32Array.from(rows, ({ predicted }) => predicted),
    scores: [Float64Array.from(rows, ({ predicted }) => predicted)],
    slices: new Map(),
    numbers: new Map(),
    ...more
  }
}

/** Rows that `groups` puts together, the same number in each but for the rest. */
export function groupedBy(count: number, groups: number): NonNullable<MetricRows['groups']> {
  return {
    values: Array.from({ length: groups }, (_, group) => `g${group}`),
    codes: Int32Array.from({ length: count }, (_, row) => row % groups)
  }
}

/** A model whose rows are at hand; all of the same number of rows answered the same ones. */
export function sideOf(rows: MetricRows): Side {
  const ids = Array.from({ length: rows.count }, (_, row) => String(row))
  return { ...numbersOnly([]), predictions: { ids, digest: `sha256:${'0'.repeat(64)}`, rows } }
}

/** A model of which there are numbers alone. */
export function numbersOnly(metrics: readonly MetricValue[]): Side {
  return { evaluation: { schema: 'model-gate/evaluation@1', model: 'test', metrics: [...metrics] } }
}

/** Checks by id. */
export function checksBetween(candidate: Side, baseline: Side | undefined, policy: Policy): Map<string, Check> {
  const { checks } = compare({ candidate, ...(baseline && { baseline }) }, policy, 1)
  return new Map(checks.map((check) => [check.id, check]))
}
