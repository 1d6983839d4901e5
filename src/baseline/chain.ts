import {
  MeasurementError,
  parseReference,
  type Log,
  type Policy,
  type Reference,
  type Tried
} from '../documents/index.js'
import { loadBaseline, type LoadedBaseline, type Readers } from './load-baseline.js'
import type { Opened } from './store.js'

/** Opens the place of a reference. undefined: the place says that there is none. @throws MeasurementError where it cannot be reached */
export type Open = (reference: Reference) => Promise<Opened | undefined>

/** What was found, and everywhere that was looked. */
export interface Found {
  readonly side?: LoadedBaseline
  readonly reference?: string
  /** What the reference stands for now. */
  readonly version?: string
  readonly madeAt?: Date
  readonly tried: readonly Tried[]
}

/** How to look. */
export interface Search {
  readonly policy: Policy
  readonly open: Open
  readonly readers: Readers
  readonly log: Log
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
}

/**
 * Looks for a baseline in each place in turn, and remembers what each said. The first that has one is used.
 *
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on, or where what is there cannot be read
 */
export async function findBaseline(references: readonly string[], search: Search): Promise<Found> {
  const parsed = references.map((text) => ({ text, reference: parseReference(text) }))
  const tried: Tried[] = []
  for (const [place, { text, reference }] of parsed.entries()) {
    const started = search.clock()
    const looked = await look(reference, text, search)
    const milliseconds = Math.round(search.clock() - started)
    tried.push({ reference: text, result: looked.result, detail: looked.detail, milliseconds })
    search.log.info(`baseline ${text}: ${looked.detail}`)
    if (looked.result !== 'used') continue
    const rest = references
      .slice(place + 1)
      .map((each): Tried => ({ reference: each, result: 'not-tried', detail: 'an earlier place had one' }))
    return {
      side: looked.side,
      reference: text,
      ...(looked.version !== undefined && { version: looked.version }),
      ...(looked.madeAt && { madeAt: looked.madeAt }),
      tried: [...tried, ...rest]
    }
  }
  return { tried }
}

type Looked =
  | { readonly result: 'none' | 'unreachable' | 'refused'; readonly detail: string }
  | {
      readonly result: 'used'
      readonly detail: string
      readonly side: LoadedBaseline
      readonly version?: string
      readonly madeAt?: Date
    }

async function look(reference: Reference, text: string, search: Search): Promise<Looked> {
  const opened = await reach(reference, text, search)
  if (opened === undefined) return { result: 'none', detail: 'nothing there' }
  if ('unreachable' in opened) return { result: 'unreachable', detail: opened.unreachable }
  const spot = { ...opened, name: text }
  const side = await loadBaseline(spot, search.policy, search.readers)
  const detail = opened.detail === undefined ? '' : ` (${opened.detail})`
  if (side === undefined) return { result: 'none', detail: `nothing there${detail}` }
  const { verdict, force } = side.evaluation
  if ((verdict === 'fail' || verdict === 'error') && force === undefined)
    return { result: 'refused', detail: `its own gate ended with ${verdict}${detail}` }
  const madeAt = side.evaluation.createdAt === undefined ? opened.madeAt : new Date(side.evaluation.createdAt)
  const rows = side.predictions === undefined ? 'numbers without rows' : `${side.predictions.rows.count} rows`
  const { version } = opened
  return {
    result: 'used',
    detail: `${rows}${detail}`,
    side,
    ...(version !== undefined && { version }),
    ...(madeAt && { madeAt })
  }
}

async function reach(
  reference: Reference,
  text: string,
  { open, policy }: Search
): Promise<Opened | { unreachable: string } | undefined> {
  try {
    return await open(reference)
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    if (policy.baseline?.onUnreachable === 'next') return { unreachable: error.message }
    throw new MeasurementError(
      error.problems.map((problem) => ({
        ...problem,
        message: `baseline ${text}: ${problem.message}`,
        hint: problem.hint ?? 'Write `on-unreachable: next` if the next place may be used instead'
      }))
    )
  }
}
