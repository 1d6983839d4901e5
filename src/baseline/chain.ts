import {
  MeasurementError,
  parseReference,
  UnreachableError,
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
  /** How many commits of the base a commit lacks. undefined: nobody knows. */
  readonly behind?: (commit: string) => Promise<number | undefined>
}

/**
 * Looks for a baseline in each place in turn, and remembers what each said. The first that has one is used.
 *
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on, or no other place has one; or where what is there
 * cannot be read
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
  refuseUnknown(tried)
  return { tried }
}

/** The next place may stand in for one that cannot be reached; that no other has a baseline does not say that this one has none. */
function refuseUnknown(tried: readonly Tried[]): void {
  const [first] = tried.filter(({ result }) => result === 'unreachable')
  if (first === undefined) return
  throw new UnreachableError({
    message: `baseline ${first.reference}: ${first.detail}`,
    hint: 'No other place has a baseline, and nobody knows whether this one has: run the job again once it can be reached'
  })
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
  const opened = await reach(() => search.open(reference), MeasurementError, { text, search })
  if (opened === undefined) return { result: 'none', detail: 'nothing there' }
  if ('unreachable' in opened) return { result: 'unreachable', detail: opened.unreachable }
  const load = (): Promise<LoadedBaseline | undefined> =>
    loadBaseline({ ...opened, name: text }, search.policy, search.readers)
  // What is there and cannot be read as a baseline ends the search: the next place must not hide it.
  const side = await reach(load, UnreachableError, { text, search })
  const where = opened.detail === undefined ? [] : [opened.detail]
  if (side === undefined) return { result: 'none', detail: said('nothing there', where) }
  if ('unreachable' in side) return { result: 'unreachable', detail: side.unreachable }
  const { verdict, force, commit } = side.evaluation
  if ((verdict === 'fail' || verdict === 'error') && force === undefined)
    return { result: 'refused', detail: said(`its own gate ended with ${verdict}`, where) }
  const madeAt = side.evaluation.createdAt === undefined ? opened.madeAt : new Date(side.evaluation.createdAt)
  const rows = side.predictions === undefined ? 'numbers without rows' : `${side.predictions.rows.count} rows`
  const { version } = opened
  return {
    result: 'used',
    detail: said(rows, [...where, ...(await distance(commit ?? opened.commit, search))]),
    side,
    ...(version !== undefined && { version }),
    ...(madeAt && { madeAt })
  }
}

function said(what: string, details: readonly string[]): string {
  return details.length === 0 ? what : `${what} (${details.join(', ')})`
}

/** How far the baseline's commit is behind the base, where anybody knows; at the base itself nothing needs saying. */
async function distance(commit: string | undefined, { behind }: Search): Promise<readonly string[]> {
  const count = commit === undefined ? undefined : await behind?.(commit)
  if (count === undefined || count === 0) return []
  return [`${count} ${count === 1 ? 'commit' : 'commits'} behind the base`]
}

/** @param kind of error that says that the place cannot be reached; others are thrown as they are */
async function reach<T>(
  work: () => Promise<T>,
  kind: typeof MeasurementError,
  { text, search }: { readonly text: string; readonly search: Search }
): Promise<T | { readonly unreachable: string }> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof kind)) throw error
    if (search.policy.baseline?.onUnreachable === 'next')
      return { unreachable: error.message.replaceAll(/\n */g, '; ') }
    throw new MeasurementError(
      error.problems.map((problem) => ({
        ...problem,
        message: `baseline ${text}: ${problem.message}`,
        hint: problem.hint ?? 'Write `on-unreachable: next` if the next place may be used instead'
      }))
    )
  }
}
