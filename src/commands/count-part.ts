import { parentPort, workerData } from 'node:worker_threads'

import { MeasurementError } from '../documents/index.js'
import { countPart, type Answer, type Order } from './count-table.js'

/** What a worker thread does: counts its part of a table, and tells the result. */
export async function answerOrder(): Promise<void> {
  const { counting, part } = workerData as Order
  parentPort?.postMessage(await answer(counting, part))
}

async function answer(counting: Order['counting'], part: Order['part']): Promise<Answer> {
  try {
    return { counted: await countPart(counting, part) }
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    return { problems: error.problems, total: error.total }
  }
}
