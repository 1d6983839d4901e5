import type { Columns, Task } from '../documents/index.js'
import { canonicalOrder, digestOfRows } from './canonical-order.js'
import { categoriesOf, classesOf, idsOf, numbersOf, textsOf } from './cells.js'
import { classRows } from './class-rows.js'
import type { Extras } from './columns-of.js'
import { findings, type Findings } from './findings.js'
import type { CommonRows, MetricRows, Predictions } from './predictions.js'
import { scoreColumn, scoreItems } from './score-items.js'
import { selectRows } from './select-rows.js'

/**
 * Validated rows in canonical order, out of the columns that `columnsOf` asked for. O(n).
 *
 * @throws MeasurementError with file, row and column of the first ten problems and the count of all
 */
export function predictionsOf(
  columns: Columns,
  task: Task,
  of: { readonly file: string; readonly extras: Extras }
): Predictions {
  const found = findings(of.file)
  enough(columns.count, task, found)
  const read = (task.type === 'score' ? items : examples)(columns, task, { found, extras: of.extras })
  found.settle()
  const order = task.idByPosition ? Uint32Array.from(read.ids.keys()) : canonicalOrder(read.ids)
  const { label, samples } = read
  const ids = Array.from(order, (row) => read.ids[row]!)
  return {
    ids,
    ...(samples && { samples: Array.from(order, (row) => samples[row]!) }),
    digest: digestOfRows(ids, (row) => [label(order[row]!), ...(samples?.[order[row]!] ?? [])]),
    rows: selectRows(read.rows, order)
  }
}

/** What is read into. */
interface Reading {
  readonly found: Findings
  readonly extras: Extras
}

/** Rows in file order. */
interface Read {
  readonly ids: readonly string[]
  readonly label: (row: number) => string
  readonly samples?: readonly (readonly string[])[]
  readonly rows: MetricRows
}

function enough(count: number, task: Task, found: Findings): void {
  // Of items it is known later how many have a score.
  const needed = task.type === 'score' ? 1 : Math.max(1, task.minRows)
  if (count >= needed) return
  found.file({
    message: count === 0 ? 'has no rows' : `has ${count} rows; task.min-rows asks for ${needed}`,
    hint: 'Nothing is decided on rows that are not there: look at what wrote the file'
  })
}

function items(columns: Columns, task: Task, { found, extras }: Reading): Read {
  const numbers = extras.numbers.filter((name) => name !== scoreColumn(task))
  const bySample = commonRows(columns, task, { found, extras: { ...extras, numbers } })
  return { ...scoreItems(columns, task, { bySample, found }), label: () => '' }
}

function examples(columns: Columns, task: Task, { found, extras }: Reading): Read {
  const ids = task.idByPosition
    ? Array.from({ length: columns.count }, (_, row) => String(row + 1))
    : idsOf(columns, task.id, found)
  const common = commonRows(columns, task, { found, extras })
  if (task.type === 'regression') {
    const labels = numbersOf(columns, task.label ?? 'label', { found })
    const predicted = numbersOf(columns, task.prediction ?? 'prediction', { found })
    return { ids, label: (row) => String(labels[row]! + 0), rows: { type: 'regression', ...common, labels, predicted } }
  }
  return {
    ids,
    label: textsOf(columns, task.label ?? 'label'),
    rows: { ...common, ...classRows(columns, task, found) }
  }
}

function commonRows(columns: Columns, { group, weight }: Task, { found, extras }: Reading): CommonRows {
  const has = (name: string | undefined): name is string => name !== undefined && columns.columns.has(name)
  return {
    count: columns.count,
    ...(has(weight) && { weights: weightsOf(columns, weight, found) }),
    ...(has(group) && { groups: classesOf(columns, group, { found, what: 'a group' }) }),
    slices: new Map(extras.slices.filter(has).map((name) => [name, categoriesOf(columns, name)])),
    numbers: new Map(extras.numbers.filter(has).map((name) => [name, numbersOf(columns, name, { found })]))
  }
}

/** Sums of weights and of their squares stay what they are: beyond, a double makes 0 or infinity of them. */
const [smallestWeight, largestWeight] = [1e-100, 1e100] as const

function weightsOf(columns: Columns, field: string, found: Findings): Float64Array {
  const weights = numbersOf(columns, field, { found, low: 0 })
  weights.forEach((weight, row) => {
    if (weight > 0 && weight < Infinity && !(weight >= smallestWeight && weight <= largestWeight))
      found.cell(row, field, `must be 0 or a number in [${smallestWeight}, ${largestWeight}], got ${weight}`)
  })
  if (weights.length > 0 && !weights.some((weight) => weight > 0))
    found.file({ field, message: 'holds no weight above zero' })
  return weights
}
