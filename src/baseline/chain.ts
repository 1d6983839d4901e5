import {
  MeasurementError,
  parseReference,
  UnreachableError,
  type Evaluation,
  type Log,
  type Policy,
  type Problem,
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
  /** What is judged, where that is known: it is never its own baseline. */
  readonly judged?: Judged
}

/** The commit whose model is judged. */
export interface Judged {
  /** The names that the model may go by: the commit, and the test merge of it. */
  readonly commits: readonly string[]
  /** Whether it is a proposal: what is production is then of another commit. Elsewhere production is judged again, such as every night. */
  readonly proposal: boolean
}

/**
 * Looks for a baseline in each place in turn, and remembers what each said. The first that has one is used.
 *
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on; where what is there cannot be read; or where no
 * place has one, and one could not be reached or has one that is none
 */
export async function findBaseline(references: readonly string[], search: Search): Promise<Found> {
  const parsed = references.map((text) => ({ text, reference: parseReference(text) }))
  const tried: Tried[] = []
  const refusals: Problem[] = []
  for (const [place, { text, reference }] of parsed.entries()) {
    const started = search.clock()
    const looked = await look({ reference, text, isLast: place === parsed.length - 1 }, search)
    const milliseconds = Math.round(search.clock() - started)
    tried.push({ reference: text, result: looked.result, detail: looked.detail, milliseconds })
    search.log.info(`baseline ${text}: ${looked.detail}`)
    if ('hint' in looked) refusals.push({ message: `baseline ${text}: ${looked.detail}`, hint: looked.hint })
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
  // That no place has one that may be used does not say that there is none.
  if (refusals.length > 0) throw new MeasurementError(refusals)
  return { tried }
}

/** A place as the policy lists it. */
interface Place {
  readonly reference: Reference
  readonly text: string
  readonly isLast: boolean
}

type Looked =
  | { readonly result: 'none'; readonly detail: string }
  | { readonly result: 'unreachable' | 'refused'; readonly detail: string; readonly hint: string }
  | {
      readonly result: 'used'
      readonly detail: string
      readonly side: LoadedBaseline
      readonly version?: string
      readonly madeAt?: Date
    }

async function look(place: Place, search: Search): Promise<Looked> {
  const opened = await reach(() => search.open(place.reference), place, search)
  if (opened === undefined) return { result: 'none', detail: 'nothing there' }
  if ('result' in opened) return opened
  const load = (): Promise<LoadedBaseline | undefined> =>
    loadBaseline({ ...opened, name: place.text }, search.policy, search.readers)
  const side = await reach(load, place, search)
  const where = opened.detail === undefined ? [] : [opened.detail]
  if (side === undefined) return { result: 'none', detail: said('nothing there', where) }
  if ('result' in side) return side
  const refusal = refusalOf(side, opened, search.judged)
  if (refusal !== undefined)
    return {
      result: 'refused',
      detail: said(refusal.message, where),
      hint: `No other place has a baseline: ${refusal.hint}`
    }
  const { commit, createdAt } = side.evaluation
  const madeAt = aTime(createdAt === undefined ? opened.madeAt : new Date(createdAt))
  const rows = side.predictions === undefined ? 'numbers without rows' : `${side.predictions.rows.count} rows`
  const { version } = opened
  return {
    result: 'used',
    detail: said(rows, [...where, ...(await distance(commit ?? opened.commit ?? opened.kept, search))]),
    side,
    ...(version !== undefined && { version }),
    ...(madeAt && { madeAt })
  }
}

/** Registries hold numbers that are no time. */
function aTime(date: Date | undefined): Date | undefined {
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

/** Why what is there is no baseline. */
interface Refusal {
  readonly message: string
  /** What to do, a clause. */
  readonly hint: string
}

function refusalOf({ evaluation }: LoadedBaseline, opened: Opened, judged: Judged | undefined): Refusal | undefined {
  const { verdict, force = '' } = evaluation
  if ((verdict === 'fail' || verdict === 'error') && force.trim() === '')
    return {
      message: `its own gate ended with ${verdict}`,
      hint: 'promote a model that its gate lets pass, or one by force with a reason'
    }
  if (judged !== undefined && isOwn(evaluation, opened, judged))
    return {
      message: 'it is of the commit that is judged: a model always passes beside itself',
      hint: 'name a place that only a promotion writes, such as an alias (models:/fraud@champion)'
    }
  return undefined
}

/** Of a proposal nothing counts that it may have made. Elsewhere what was judged before, and let pass, is what production runs. */
function isOwn({ commit, verdict }: Evaluation, opened: Opened, { commits, proposal }: Judged): boolean {
  const own = (each: string | undefined): boolean => each !== undefined && commits.some((one) => namesCommit(each, one))
  if (proposal) return [commit, opened.commit, opened.kept].some(own)
  return verdict === undefined && own(commit ?? opened.commit)
}

/** Whether a text names a commit, whole or in short: pipelines log what `git rev-parse --short` says. */
function namesCommit(text: string, commit: string): boolean {
  return text === commit || (/^[0-9a-f]{7,}$/i.test(text) && commit.startsWith(text.toLowerCase()))
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

/** What cannot be reached may be passed over. What is there and cannot be read ends the search: the next place must not hide it. */
async function reach<T>(work: () => Promise<T>, { text, isLast }: Place, search: Search): Promise<T | Unreachable> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    const isUnreachable = error instanceof UnreachableError
    if (isUnreachable && search.policy.baseline?.onUnreachable === 'next')
      return { result: 'unreachable', detail: error.message.replaceAll(/\n */g, '; '), hint: nobodyKnows }
    const advice = isUnreachable && !isLast ? goOn : undefined
    throw new (isUnreachable ? UnreachableError : MeasurementError)(
      error.problems.map(({ hint = advice, ...problem }) => ({
        ...problem,
        message: problem.file === undefined ? `baseline ${text}: ${problem.message}` : problem.message,
        ...(hint !== undefined && { hint })
      })),
      error.total
    )
  }
}

type Unreachable = Extract<Looked, { result: 'unreachable' | 'refused' }>

const goOn = 'Write `on-unreachable: next` if the next place may be used instead'
const nobodyKnows =
  'No other place has a baseline, and nobody knows whether this one has: run the job again once it can be reached'
