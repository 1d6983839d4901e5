import { parentPort, workerData } from 'node:worker_threads'

import { MeasurementError } from '../documents/index.js'
import { isNumbers } from '../drift/index.js'
import { countPart, type Answer, type Order } from './count-table.js'

/** What a worker thread does: counts its part of a table, and tells the result. */
export async function answerOrder(): Promise<void> {
  const { counting, part } = workerData as Order
  const told = await answer(counting, part)
  parentPort?.postMessage(told, memoryOf(told))
}

/** What is handed over instead of being copied. */
function memoryOf(told: Answer): ArrayBuffer[] {
  if (!('counted' in told)) return []
  return told.counted.state.columns.flatMap(({ state }) => {
    if (!isNumbers(state)) return []
    const { finite } = state
    return [finite.as === 'values' ? finite.values.buffer : finite.ranges.buffer] as ArrayBuffer[]
  })
}

async function answer(counting: Order['counting'], part: Order['part']): Promise<Answer> {
  try {
    return { counted: await countPart(counting, part) }
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    return { problems: error.problems, total: error.total }
  }
}
