import type { MetricValue } from '../documents/index.js'
import { eachClass, metricOf, type Choice } from '../metrics/index.js'
import type { MetricFindings } from './metric-findings.js'
import type { Written } from './written-values.js'

/**
 * What `confusionMatrix` of Kubeflow Pipelines says: accuracy with its rows, F1 of each class and its macro average, MCC and Cohen's kappa. Pipelines
 * do not say whether the truth is in its rows or its columns: precision and recall, which that would swap, are not read from it.
 */
export function confusionMetrics(written: Written, key: string, found: MetricFindings): MetricValue[] {
  const matrix = matrixOf(written, key, found)
  if (matrix === undefined) return []
  const total = matrix.cells.reduce((sum, cell) => sum + cell, 0)
  // A matrix in shares, or of weights: no rows can be counted in it.
  if (!matrix.cells.every(Number.isSafeInteger) || !Number.isSafeInteger(total)) {
    found.passedOver(key, 'its cells are no counts of rows')
    return []
  }
  if (total === 0) {
    found.passedOver(key, 'it counts no rows')
    return []
  }
  return [...ofAll(matrix, total), ...ofEach(matrix, total)]
}

interface Matrix {
  readonly names: readonly string[]
  /** Row after row. */
  readonly cells: Float64Array
}

function ofAll({ names, cells }: Matrix, total: number): MetricValue[] {
  const correct = names.reduce((sum, _, index) => sum + cells[index * names.length + index]!, 0)
  return [
    { name: 'accuracy', value: correct / total, n: total, source: 'reported' },
    ...fromCells('f1', { average: 'macro' }, cells),
    ...fromCells('mcc', {}, cells),
    ...fromCells('cohen-kappa', {}, cells)
  ]
}

function ofEach({ names, cells }: Matrix, total: number): MetricValue[] {
  const metrics: MetricValue[] = []
  let index = 0
  eachClass(cells, names.length, (both, rows, columns) => {
    const choice = { class: names[index++]! }
    if (rows + columns === 0) return
    const against = Float64Array.of(total - rows - columns + both, columns - both, rows - both, both)
    metrics.push(...fromCells('f1', choice, against))
  })
  return metrics
}

/** As the catalogue computes it. None where it is not defined. */
function fromCells(name: string, choice: Choice, cells: Float64Array): MetricValue[] {
  const metric = metricOf(name, choice)
  const value = metric?.kind === 'cells' ? metric.ofCells(cells, Math.sqrt(cells.length)) : Number.NaN
  return Number.isNaN(value) ? [] : [{ name, ...choice, value, source: 'reported' }]
}

function matrixOf(written: Written, key: string, found: MetricFindings): Matrix | undefined {
  const [specs, rows] = ['annotationSpecs', 'rows'].map((name) => below(written, name))
  if (specs?.kind !== 'list' || rows?.kind !== 'list') {
    found.wrong(key, 'must be {annotationSpecs, rows}')
    return undefined
  }
  const names = specs.items.map((spec) => nameOf(below(spec, 'displayName')))
  if (names.length === 0 || !names.every((name) => name !== undefined)) {
    found.wrong(key, 'must name every class, as displayName in annotationSpecs')
    return undefined
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    found.wrong(key, `names the class ${JSON.stringify(twice)} twice`)
    return undefined
  }
  const counts = rows.items.map((row) => countsIn(below(row, 'row')))
  if (counts.length !== names.length || counts.some((row) => row?.length !== names.length)) {
    found.wrong(key, `must have ${names.length} rows of ${names.length} numbers that are not negative`)
    return undefined
  }
  return { names, cells: Float64Array.from(counts.flatMap((row) => row ?? [])) }
}

function below(written: Written, key: string): Written | undefined {
  return written.kind === 'map' ? written.entries.get(key) : undefined
}

/** Labels that are whole numbers in Python are written without quotation marks. */
function nameOf(written: Written | undefined): string | undefined {
  if (written?.kind === 'number') return Number.isSafeInteger(written.value) ? String(written.value) : undefined
  return written?.kind === 'text' && written.text !== '' ? written.text : undefined
}

function countsIn(written: Written | undefined): number[] | undefined {
  if (written?.kind !== 'list') return undefined
  const cells = written.items.map((cell) => (cell.kind === 'number' ? cell.value : Number.NaN))
  return cells.every((cell) => cell >= 0 && Number.isFinite(cell)) ? cells : undefined
}
