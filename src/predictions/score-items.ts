import type { Columns, Task } from '../documents/index.js'
import { isBlank, numberColumn, textsOf } from './cells.js'
import { quoted, type Findings } from './findings.js'
import type { CommonRows, Predictions, ScoreRows } from './predictions.js'
import { selectRows } from './select-rows.js'

/** Items of a `score` task, in order of first appearance. */
export interface ScoredItems {
  readonly ids: readonly string[]
  /** Samples of each item, sorted, where the task names a column of them. */
  readonly samples?: readonly (readonly string[])[]
  readonly rows: ScoreRows
}

/** The column of the scores. */
export function scoreColumn({ score }: Task): string {
  return typeof score === 'string' ? score : 'score'
}

/**
 * Mean within the item first, then items: the items are what is independent. A blank score is a missing one, never a zero: items without any
 * score are NaN, and more missing scores than the policy tolerates are an error. So are samples of an item that stand in several slices or groups.
 *
 * @param of.bySample what the rows of the file have
 */
export function scoreItems(
  columns: Columns,
  task: Task,
  { bySample, found }: { readonly bySample: CommonRows; readonly found: Findings }
): ScoredItems {
  const sample = task.sample === undefined ? undefined : textsOf(columns, task.sample)
  const items = itemsOf(columns, task, { sample, found })
  refuseMixed(bySample, task, { items, found })
  const { ids, rowsOf } = items
  const firstRow = Uint32Array.from(rowsOf, ([first]) => first!)
  const sampleScores = scoresOf(columns, task, found)
  const scores = meanOfItems(sampleScores, items)
  refuseFew(scores, columns.count, task, found)
  const numbers = [...bySample.numbers].map(([name, values]) => [name, meanOfItems(values, items)] as const)
  return {
    ids,
    ...(sample && { samples: rowsOf.map((rows) => rows.map(sample).sort()) }),
    rows: {
      ...selectRows({ ...bySample, type: 'score', scores: sampleScores }, firstRow),
      scores,
      numbers: new Map([...numbers, [scoreColumn(task), scores]])
    }
  }
}

/** What is counted is what the metrics are over. */
function refuseFew(scores: Float64Array, rows: number, { minRows }: Task, found: Findings): void {
  const count = scores.filter((score) => !Number.isNaN(score)).length
  if (rows === 0 || count >= minRows) return
  const items = (of: number): string => (of === 1 ? '1 item' : `${of} items`)
  found.file({
    message: `has ${items(count)} with a score (${items(scores.length)} in ${rows} rows); task.min-rows asks for ${minRows}`,
    hint: 'Nothing is decided on items that are not there: look at what wrote the file'
  })
}

/** Items that count for nothing, because none of their samples has a score; 0 for other tasks. */
export function unscoredItems({ rows }: Pick<Predictions, 'rows'>): number {
  return rows.type === 'score' ? rows.scores.filter(Number.isNaN).length : 0
}

interface Items {
  readonly ids: readonly string[]
  /** Rows of each item, in file order. */
  readonly rowsOf: readonly (readonly number[])[]
}

function itemsOf(
  columns: Columns,
  task: Task,
  { sample, found }: { readonly sample: ((row: number) => string) | undefined; readonly found: Findings }
): Items {
  const id = task.idByPosition ? (row: number) => String(row + 1) : textsOf(columns, task.id)
  const rowsOf = new Map<string, number[]>()
  const seen = new Map<string, number>()
  for (let row = 0; row < columns.count; row++) {
    const name = id(row)
    if (isBlank(name)) found.cell(row, task.id, 'is blank; every row needs an id')
    const key = JSON.stringify([name, sample?.(row)])
    const before = seen.get(key)
    if (before !== undefined)
      found.cell(
        row,
        task.id,
        `${quoted(name)}${sample ? ` with sample ${quoted(sample(row))}` : ''} is also in row ${before + 1}`
      )
    seen.set(key, row)
    const rows = rowsOf.get(name)
    if (rows === undefined) rowsOf.set(name, [row])
    else rows.push(row)
  }
  return { ids: [...rowsOf.keys()], rowsOf: [...rowsOf.values()] }
}

/** An item is in one slice and one group, and has one weight: otherwise the order of the file would choose. */
function refuseMixed(
  { slices, groups, weights }: CommonRows,
  { group = '', weight = '' }: Task,
  { items, found }: { readonly items: Items; readonly found: Findings }
): void {
  const categories = [...slices, ...(groups ? [[group, groups] as const] : [])]
  const columns = new Map<string, (row: number) => string>([
    ...categories.map(([name, { codes, values }]) => [name, (row: number) => values[codes[row]!]!] as const),
    ...(weights ? [[weight, (row: number) => String(weights[row]!)] as const] : [])
  ])
  for (const [name, text] of columns) {
    items.rowsOf.forEach((rows, item) => {
      const first = rows[0]!
      const other = rows.find((row) => text(row) !== text(first))
      if (other === undefined) return
      const of = `the samples of ${quoted(items.ids[item]!)} are one item`
      found.cell(
        other,
        name,
        `must be ${quoted(text(first))} as in row ${first + 1}: ${of}, got ${quoted(text(other))}`
      )
    })
  }
}

/** Blank scores stay NaN; other values that are not finite are findings. */
function scoresOf(columns: Columns, task: Task, found: Findings): Float64Array {
  const field = scoreColumn(task)
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

/** Summed by size: the order of the file must not show in the last digit. */
function meanOfItems(values: Float64Array, { rowsOf }: Items): Float64Array {
  return Float64Array.from(rowsOf, (rows) => {
    const known = Float64Array.from(rows, (row) => values[row]!).filter((value) => !Number.isNaN(value))
    return known.sort().reduce((sum, value) => sum + value, 0) / known.length
  })
}
