import { cellStates, type NumberCells } from '../documents/index.js'
import { addedCalendars, countInCalendar, noCalendarCounts, type CalendarCounts } from './calendar-counter.js'
import { finiteCounter, type FiniteState, type NumberPlan } from './finite-counter.js'
import { mergedMoments, momentsWith, noMoments, type Moments } from './moments.js'

/** Cells that are taken together: they stay in the fastest cache. */
const BLOCK = 1024

/** All that is known of a column of numbers, ready to be sent to another thread. */
export interface NumberState {
  readonly kind: 'number' | 'timestamp'
  readonly plan: NumberPlan
  readonly missing: number
  readonly misfits: number
  readonly nan: number
  readonly infinite: { readonly negative: number; readonly positive: number }
  /** Of the finite values. */
  readonly moments: Moments
  readonly finite: FiniteState
  /** Of timestamps. */
  readonly calendar?: CalendarCounts
}

export interface NumberCounter {
  /** Counts the first `count` cells. */
  add(cells: NumberCells, count: number): void
  state(): NumberState
}

/** Counts a column of numbers or timestamps, in bounded memory and without an allocation a row. */
export function numberCounter(kind: 'number' | 'timestamp', plan: NumberPlan): NumberCounter {
  const block = new Float64Array(BLOCK)
  const finite = finiteCounter(plan)
  const calendar = kind === 'timestamp' ? noCalendarCounts() : undefined
  const others = { missing: 0, misfits: 0, nan: 0, negative: 0, positive: 0 }
  let moments = noMoments
  return {
    add(cells, count) {
      for (let from = 0; from < count; from += BLOCK) {
        const length = gatherFinite(block, { cells, from, to: Math.min(count, from + BLOCK) }, others)
        moments = momentsWith(moments, block, length)
        finite.add(block, length)
        if (calendar !== undefined) countInCalendar(calendar, block, length)
      }
    },
    state() {
      const { missing, misfits, nan, negative, positive } = others
      const infinite = { negative, positive }
      const state = { kind, plan, missing, misfits, nan, infinite, moments, finite: finite.state() }
      return calendar === undefined ? state : { ...state, calendar: addedCalendars(calendar, noCalendarCounts()) }
    }
  }
}

/** What is known of a column whose rows were counted in two parts, by the same plan. */
export function mergedNumbers(a: NumberState, b: NumberState): NumberState {
  const finite = finiteCounter(a.plan)
  finite.absorb(a.finite)
  finite.absorb(b.finite)
  const merged = {
    kind: a.kind,
    plan: a.plan,
    missing: a.missing + b.missing,
    misfits: a.misfits + b.misfits,
    nan: a.nan + b.nan,
    infinite: {
      negative: a.infinite.negative + b.infinite.negative,
      positive: a.infinite.positive + b.infinite.positive
    },
    moments: mergedMoments(a.moments, b.moments),
    finite: finite.state()
  }
  if (a.calendar === undefined || b.calendar === undefined) return merged
  return { ...merged, calendar: addedCalendars(a.calendar, b.calendar) }
}

interface OtherCells {
  missing: number
  misfits: number
  nan: number
  negative: number
  positive: number
}

/** Copies the finite values of some cells, -0 as 0, and counts the other cells. @returns how many were copied */
function gatherFinite(
  block: Float64Array,
  { cells, from, to }: { readonly cells: NumberCells; readonly from: number; readonly to: number },
  others: OtherCells
): number {
  const { values, states } = cells
  let length = 0
  for (let row = from; row < to; row++) {
    const state = states[row]
    const value = values[row]!
    if (state === cellStates.value && Number.isFinite(value)) block[length++] = value + 0
    else if (state === cellStates.missing) others.missing++
    else if (state === cellStates.misfit) others.misfits++
    else if (Number.isNaN(value)) others.nan++
    else if (value < 0) others.negative++
    else others.positive++
  }
  return length
}
