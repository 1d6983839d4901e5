import type { Columns, Task } from '../documents/index.js'
import { categoriesOf, numberColumn, numbersOf, textsOf } from './cells.js'
import { quoted, type Findings } from './findings.js'
import type { ScoreRows } from './predictions.js'

/** Items of a `score` task: samples averaged, in order of first appearance. */
export interface ScoredItems {
  readonly ids: readonly string[]
  readonly rows: ScoreRows
  /** Rows of the file of each item's first sample. */
  readonly firstRow: Uint32Array
}

/**
 * Mean within the item first, then items: the items are what is independent. A blank score is a missing one, never a zero: items without any
 * score are NaN, and more missing scores than the policy tolerates are an error.
 */
export function scoreItems(columns: Columns, task: Task, found: Findings): ScoredItems {
  const items = itemsOf(columns, task, found)
  const scores = meanOfItems(scoresOf(columns, task, found), items)
  const firstRow = firstRows(items)
  const numbers = [...columns.columns].flatMap(([name, column]) =>
    column.type === 'number' && name !== task.score && name !== task.weight
      ? [[name, meanOfItems(numbersOf(columns, name, { found }), items)] as const]
      : []
  )
  const slices = [...columns.columns].flatMap(([name, column]) =>
    column.type === 'text' && name !== task.sample ? [[name, categoriesOf(columns, name)] as const] : []
  )
  return {
    ids: items.ids,
    firstRow,
    rows: {
      type: 'score',
      count: items.ids.length,
      scores,
      numbers: new Map(numbers),
      slices: new Map(
        slices.map(([name, { codes, values }]) => [
          name,
          { values, codes: Int32Array.from(firstRow, (row) => codes[row]!) }
        ])
      )
    }
  }
}

interface Items {
  readonly ids: readonly string[]
  /** Item of each row. */
  readonly ofRow: Int32Array
}

function itemsOf(columns: Columns, task: Task, found: Findings): Items {
  const id = task.idByPosition ? (row: number) => String(row + 1) : textsOf(columns, task.id)
  const sample = task.sample === undefined ? undefined : textsOf(columns, task.sample)
  const item = new Map<string, number>()
  const seen = new Map<string, number>()
  const ofRow = new Int32Array(columns.count)
  for (let row = 0; row < columns.count; row++) {
    const name = id(row)
    if (name === '') found.cell(row, task.id, 'is blank; every row needs an id')
    const key = JSON.stringify([name, sample?.(row)])
    const before = seen.get(key)
    if (before !== undefined)
      found.cell(
        row,
        task.id,
        `${quoted(name)}${sample ? ` with sample ${quoted(sample(row))}` : ''} is also in row ${before + 1}`
      )
    seen.set(key, row)
    ofRow[row] = item.get(name) ?? item.size
    item.set(name, ofRow[row]!)
  }
  return { ids: [...item.keys()], ofRow }
}

/** Blank scores stay NaN; other values that are not finite are findings. */
function scoresOf(columns: Columns, task: Task, found: Findings): Float64Array {
  const field = typeof task.score === 'string' ? task.score : 'score'
  const { values, blank } = numberColumn(columns, field)
  let missing = 0
  values.forEach((value, row) => {
    if (blank?.[row] === 1) missing++
    else if (!Number.isFinite(value)) found.cell(row, field, `must be a finite number, got ${value}`)
  })
  if (missing > task.missingScores * values.length) {
    found.file({
      field,
      message: `${missing} of ${values.length} scores are blank; at most a share of ${task.missingScores} is tolerated`,
      hint: 'Score these items, or allow more with `task.missing-scores`'
    })
  }
  return values
}

function meanOfItems(values: Float64Array, { ids, ofRow }: Items): Float64Array {
  const [sums, counts] = [new Float64Array(ids.length), new Uint32Array(ids.length)]
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return
    sums[ofRow[row]!]! += value
    counts[ofRow[row]!]!++
  })
  return sums.map((sum, item) => (counts[item] === 0 ? Number.NaN : sum / counts[item]!))
}

function firstRows({ ids, ofRow }: Items): Uint32Array {
  const first = new Uint32Array(ids.length)
  for (let row = ofRow.length - 1; row >= 0; row--) first[ofRow[row]!] = row
  return first
}
