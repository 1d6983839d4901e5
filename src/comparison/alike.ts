import type { Measured } from './measured.js'
import type { RowsPair } from './part.js'

/** Measures of the same class and the same models read the same columns. The key names what they share. */
export function alike<M extends Measured & { readonly pair: RowsPair }>(measures: readonly M[]): Map<string, M[]> {
  const families = new Map<string, M[]>()
  for (const measure of measures) {
    const key = JSON.stringify([measure.choice.class ?? null, measure.pair.baseline !== undefined])
    families.set(key, [...(families.get(key) ?? []), measure])
  }
  return families
}
