import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import {
  MeasurementError,
  type Misfits,
  type Problem,
  type Scanned,
  type ScannedColumn,
  type TablePart,
  type TableSource
} from '../documents/index.js'
import { mergedStates, tableCounter, type CountOptions, type TableState } from '../drift/index.js'
import { tables } from '../tables/index.js'

/** What to count. Sent to worker threads as it is. */
export interface Counting {
  readonly source: TableSource
  readonly columns: readonly ScannedColumn[]
  readonly options: CountOptions
}

/** What was counted, and the cells that were not of their column's kind. */
export interface Counted {
  readonly state: TableState
  readonly misfits: Scanned['misfits']
  readonly others: ReadonlySet<string>
}

/** A smaller table is counted before a thread has started. */
const BYTES_A_THREAD = 8_000_000
const MOST_THREADS = 4

/** A thread allocates next to nothing a row; by default its heap takes 16 MB for what is short-lived. */
const YOUNG_MB = 4

/**
 * Counts columns of a table in one pass and bounded memory, a large one by several threads.
 *
 * @throws MeasurementError where the table is damaged or a column is missing
 */
export async function countTable(counting: Counting): Promise<Counted> {
  const of = await partsOf(counting.source)
  const threads = Array.from({ length: of - 1 }, (_, index) => startThread(counting, { index: index + 1, of }))
  try {
    const counted = await Promise.all([countPart(counting, { index: 0, of }), ...threads.map(({ result }) => result)])
    return counted.reduce(joined)
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }
}

/** Counts a part of a table in this thread. */
export async function countPart({ source, columns, options }: Counting, part: TablePart): Promise<Counted> {
  const counter = tableCounter(columns, options)
  const { misfits, others = new Set() } = await tables.scan(source, columns, (batch) => counter.add(batch), part)
  return { state: counter.state(), misfits, others }
}

async function partsOf(source: TableSource): Promise<number> {
  if (workerFile() === undefined || !('path' in source)) return 1
  const bytes = (await stat(source.path).catch(() => undefined))?.size ?? 0
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.floor(bytes / BYTES_A_THREAD)))
}

/** The bundle's file for threads; the sources have none, and count in one thread. */
function workerFile(): URL | undefined {
  const here = import.meta.url
  return here.includes('/src/commands/') ? undefined : new URL('./count-part.js', here)
}

/** What a thread says at its end. Classes of errors do not cross threads. */
export type Answer = { readonly counted: Counted } | { readonly problems: readonly Problem[]; readonly total: number }

interface Thread {
  readonly worker: Worker
  readonly result: Promise<Counted>
}

function startThread(counting: Counting, part: TablePart): Thread {
  const worker = new Worker(workerFile()!, {
    workerData: { counting, part } satisfies Order,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
  })
  const result = new Promise<Counted>((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      if ('counted' in answer) resolve(answer.counted)
      else reject(new MeasurementError(answer.problems, answer.total))
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('a thread ended without a result')))
  })
  // Where this thread fails first, nobody waits for the others.
  result.catch(() => undefined)
  return { worker, result }
}

/** What a thread is started with. */
export interface Order {
  readonly counting: Counting
  readonly part: TablePart
}

function joined(one: Counted, other: Counted): Counted {
  const names = new Set([...one.misfits.keys(), ...other.misfits.keys()])
  const misfits = [...names].map((name): [string, Misfits] => [
    name,
    together(one.misfits.get(name), other.misfits.get(name), one.state.rows)
  ])
  return {
    state: mergedStates(one.state, other.state),
    misfits: new Map(misfits),
    others: new Set([...one.others, ...other.others])
  }
}

const none: Misfits = { count: 0, first: [] }

/** Rows of the later part are numbered on from the earlier. */
function together(one = none, other = none, rows: number): Misfits {
  const later = other.first.map(({ row, text }) => ({ row: row + rows, text }))
  return { count: one.count + other.count, first: [...one.first, ...later].slice(0, 10) }
}
