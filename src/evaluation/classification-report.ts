import type { MetricValue } from '../documents/index.js'
import type { MetricFindings } from './metric-findings.js'
import { numberIn } from './metric-object.js'
import type { Written } from './written-values.js'

/** Whether a file is scikit-learn's `classification_report(output_dict=True)`. */
export function isClassificationReport(written: Written): boolean {
  return written.kind === 'map' && written.entries.get('macro avg')?.kind === 'map'
}

const averages = new Map([
  ['macro avg', 'macro'],
  ['weighted avg', 'weighted'],
  ['micro avg', 'micro']
] as const)

/** Accuracy, and precision, recall and F1 of every class and average. */
export function classificationReport(written: Written, found: MetricFindings): MetricValue[] {
  if (written.kind !== 'map') {
    found.wrong('', 'must be a classification report: an object of classes')
    return []
  }
  return [...written.entries].flatMap(([key, value]): MetricValue[] => {
    if (key === 'accuracy' && value.kind === 'number') {
      const count = countOf(written.entries.get('macro avg'), found)
      if (count.n !== 0) return [{ name: 'accuracy', value: value.value, ...count, source: 'reported' }]
      found.passedOver(key, 'the support of macro avg is 0, so nothing was measured')
      return []
    }
    if (value.kind === 'map') return ofClass(key, value.entries, found)
    found.wrong(
      key,
      `must be an object with precision, recall, f1-score and support, got ${value.kind === 'other' ? value.text : `a ${value.kind}`}`
    )
    return []
  })
}

function ofClass(key: string, entries: ReadonlyMap<string, Written>, found: MetricFindings): MetricValue[] {
  // Whatever stands there then is what 0 / 0 was taken for.
  if (numberIn(entries, ['support'], { name: key, found }) === 0) {
    found.passedOver(key, 'its support is 0, so nothing was measured')
    return []
  }
  const average = averages.get(key as 'macro avg')
  const which = average === undefined ? { class: key } : { average }
  return (['precision', 'recall', 'f1-score'] as const).flatMap((name) => {
    const value = numberIn(entries, [name], { name: key, found })
    if (value === undefined && !entries.has(name)) found.wrong(`${key}/${name}`, 'is missing')
    return value === undefined
      ? []
      : [{ name: name === 'f1-score' ? 'f1' : name, ...which, value, source: 'reported' as const }]
  })
}

/** The report counts the rows of its averages as `support`. */
function countOf(macro: Written | undefined, found: MetricFindings): { n?: number } {
  if (macro?.kind !== 'map') return {}
  const n = numberIn(macro.entries, ['support'], { name: 'macro avg', found })
  return n !== undefined && Number.isSafeInteger(n) && n >= 0 ? { n } : {}
}
