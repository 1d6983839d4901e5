import { MeasurementError, type Check } from '../documents/index.js'

/**
 * The checks, where each answers a question of its own.
 *
 * @throws MeasurementError where two answer one: by their ids, or for one column whatever their ids are
 */
export function answeredOnce(checks: readonly Check[]): readonly Check[] {
  const seen = new Set<string>()
  const twice = checks.filter((check) => {
    const names = questionsOf(check)
    const again = names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    return again
  })
  if (twice.length === 0) return checks
  throw new MeasurementError(
    twice.slice(0, 10).map(({ id }) => ({ key: id, message: 'is answered by two documents' })),
    twice.length
  )
}

function questionsOf({ id, family, subject }: Check): string[] {
  const ofColumn = columnFamilies[family]
  return [JSON.stringify(id), ...(ofColumn === undefined ? [] : [JSON.stringify([ofColumn, subject])])]
}

/** Families that ask one question about a column. */
const columnFamilies: Readonly<Record<string, string | undefined>> = {
  drift: 'drift',
  'output-drift': 'drift',
  schema: 'schema',
  contract: 'contract'
}
