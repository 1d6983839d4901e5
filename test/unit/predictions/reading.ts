import type { Task } from '../../../src/documents/index.js'
import { readPredictions, type Extras, type Predictions } from '../../../src/predictions/index.js'
import { tables } from '../../../src/tables/index.js'

export const binaryTask: Task = {
  type: 'binary',
  id: 'id',
  idByPosition: false,
  label: 'label',
  prediction: 'prediction',
  score: 'score',
  named: new Set(),
  positive: '1',
  minRows: 1,
  missingScores: 0
}

/** Reads text as a file of the candidate. */
export async function readText(
  text: string,
  task: Partial<Task> = {},
  file: { readonly name?: string; readonly extras?: Extras; readonly role?: 'candidate' | 'baseline' } = {}
): Promise<Predictions> {
  const { name = 'p.csv', extras = { slices: [], numbers: [] }, role = 'candidate' } = file
  return readPredictions(
    tables,
    { name, bytes: new TextEncoder().encode(text) },
    { task: { ...binaryTask, ...task }, extras, role }
  )
}

/** The message of what reading throws. */
export async function refusal(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it was read')
}
