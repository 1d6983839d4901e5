import { BaselineMovedError } from '../baseline/index.js'
import { MeasurementError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { endOf, type End } from './promotion-end.js'
import { askWriters, type Places } from './promotion-targets.js'

/** Makes the baseline before the current one the current one, in every place. */
export async function rollBack(places: Places, frontend: Frontend): Promise<End> {
  const lines: string[] = []
  const versions: Record<string, string> = {}
  try {
    const { passedOver } = await askWriters(places, frontend, async (writer, reference, text) => {
      frontend.log.phase(`rolling back ${text}`)
      const before = await writer.rollback(reference)
      lines.push(`${text}: ${before === undefined ? 'there is no baseline before' : `rolled back (${before.detail})`}`)
      if (before !== undefined) versions[text] = before.version
    })
    lines.push(...passedOver)
    return endOf(Object.keys(versions).length === 0 ? 'nothing-before' : 'rolled-back', { lines, versions })
  } catch (error) {
    const isMoved = error instanceof BaselineMovedError
    if (!isMoved && !(error instanceof MeasurementError)) throw error
    const rest = 'Look at the places that are named above, and roll back the others one by one, by target'
    return endOf(isMoved ? 'baseline-moved' : 'error', { lines, versions, problem: `${error.message}\n  ${rest}` })
  }
}
