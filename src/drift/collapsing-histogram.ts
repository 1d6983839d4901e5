import { addRange, clearRange, countInRange, emptyRanges, MIN, STRIDE } from './range-counts.js'
import { someOf } from './some-of.js'

/** Ranges at most. */
const KEYS = 16_384

/** Twice the ranges, so that a free slot is near. */
const SLOTS = 2 * KEYS
const SLOT_BITS = Math.log2(SLOTS)

/** What a histogram is, ready to be sent to another thread. */
export interface HistogramState {
  readonly as: 'histogram'
  /** Low bits of the doubles that do not tell two ranges apart, in [0, 63]. */
  readonly shift: number
  /** In no order. */
  readonly ranges: Float64Array
}

/**
 * Numbers counted in ranges that share the leading bits of their doubles: as many bits as leave at most 16,384 ranges. So few different values are
 * counted one by one, and many with a relative precision that suits them. Bits only ever fall away as values come, hence the ranges depend on the
 * values alone: not on their order, and not on how they were dealt out to histograms that are added.
 */
export interface CollapsingHistogram {
  readonly as: 'histogram'
  /** Counts the first `count` values: finite, none of them -0. Some 15 ns a value. */
  add(values: Float64Array, count: number): void
  /** Counts everything that another histogram counted. */
  absorb(other: HistogramState): void
  /** Where the range of a value that was counted begins in `ranges()`. */
  offsetOf(value: number): number
  /** The ranges themselves: good until more is counted. */
  ranges(): Float64Array
  state(): HistogramState
}

/** Ranges by their leading bits. Those are not stored: they are those of the range's smallest value. */
interface Table {
  readonly shift: number
  readonly lowMask: number
  readonly highMask: number
  /** 1 + index of a range, 0 where free. */
  readonly slots: Uint16Array
  ranges: Float64Array
  /** The same memory as `ranges`. */
  words: Int32Array
  used: number
}

export function collapsingHistogram(): CollapsingHistogram {
  let table = emptyTable(0)
  return {
    as: 'histogram',
    add(values, count) {
      const words = wordsOf(values).subarray(0, 2 * count)
      let row = countWhileRoom(table, values, words, 0)
      while (row < count) {
        // Some of what is still to come is looked at, so that not every bit is a step of its own.
        table = collapsed(table, shiftFor(together(minsOf(table), someOf(values.subarray(row, count)))))
        row = countWhileRoom(table, values, words, row)
      }
    },
    absorb({ shift, ranges }) {
      const mins = together(minsOf(table), minsOf({ ranges, used: ranges.length / STRIDE }))
      table = collapsed(table, Math.max(table.shift, shift, shiftFor(mins)))
      const words = wordsOf(ranges)
      for (let from = 0; from < ranges.length; from += STRIDE) addToRange(table, ranges, words, from)
    },
    offsetOf(value) {
      const words = wordsOf(Float64Array.of(value))
      return (table.slots[slotOf(table, words[0]!, words[1]!)]! - 1) * STRIDE
    },
    ranges: () => table.ranges.subarray(0, table.used * STRIDE),
    state: () => ({ as: 'histogram', shift: table.shift, ranges: table.ranges.slice(0, table.used * STRIDE) })
  }
}

/**
 * The fewest low bits that must fall away for at most 16,384 different keys to be left.
 *
 * @param sorted ascending, finite, none of them -0
 */
function shiftFor(sorted: Float64Array): number {
  const words = wordsOf(sorted)
  /** Neighbours by the highest bit in which they differ, from 1; 0 for equal ones. */
  const differing = new Uint32Array(65)
  for (let word = 2; word < words.length; word += 2) {
    const high = words[word + 1]! ^ words[word - 1]!
    const low = words[word]! ^ words[word - 2]!
    differing[high === 0 ? 32 - Math.clz32(low) : 64 - Math.clz32(high)]!++
  }
  let keys = 1
  let shift = 64
  while (shift > 0 && keys + differing[shift]! <= KEYS) keys += differing[shift--]!
  return shift
}

function emptyTable(shift: number): Table {
  const ranges = emptyRanges(64)
  return {
    shift,
    lowMask: shift < 32 ? -1 << shift : 0,
    highMask: shift < 32 ? -1 : -1 << (shift - 32),
    slots: new Uint16Array(SLOTS),
    ranges,
    words: new Int32Array(ranges.buffer),
    used: 0
  }
}

/** Counts values from a row on until one needs a new range and there is none left. @returns the row of that one, or their number */
function countWhileRoom(table: Table, values: Float64Array, words: Int32Array, from: number): number {
  const count = words.length >> 1
  for (let row = from; row < count; row++) {
    const slot = slotOf(table, words[2 * row]!, words[2 * row + 1]!)
    let index = table.slots[slot]!
    if (index === 0) {
      if (table.used === KEYS) return row
      index = newRange(table, slot)
    }
    countInRange(table.ranges, (index - 1) * STRIDE, values[row]!)
  }
  return count
}

/** Adds a range of another table to the one that has its leading bits. There must be room for it. */
function addToRange(table: Table, other: Float64Array, words: Int32Array, from: number): void {
  const slot = slotOf(table, words[2 * (from + MIN)]!, words[2 * (from + MIN) + 1]!)
  const index = table.slots[slot]! || newRange(table, slot)
  addRange(table.ranges, (index - 1) * STRIDE, other, from)
}

/** The slot of a double's range, or the free one where it would stand. */
function slotOf(table: Table, low: number, high: number): number {
  const { lowMask, highMask, slots, words } = table
  let slot = hash(low & lowMask, high & highMask)
  for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
    const word = 2 * ((index - 1) * STRIDE + MIN)
    if (((words[word]! ^ low) & lowMask) === 0 && ((words[word + 1]! ^ high) & highMask) === 0) break
    slot = (slot + 1) & (SLOTS - 1)
  }
  return slot
}

/** Multiplicative hashing (Knuth, volume 3, section 6.4): the leading bits of a product depend on all bits of its factor. */
function hash(low: number, high: number): number {
  return (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> (32 - SLOT_BITS)
}

/** @returns 1 + index of a range without rows, which the slot now holds */
function newRange(table: Table, slot: number): number {
  const offset = table.used * STRIDE
  if (offset === table.ranges.length) {
    // Few steps: memory that was outgrown is not given back at once, and what is not yet used costs nothing.
    const larger = new Float64Array(Math.min(KEYS * STRIDE, 16 * offset))
    larger.set(table.ranges)
    table.ranges = larger
    table.words = new Int32Array(larger.buffer)
  }
  clearRange(table.ranges, offset)
  table.slots[slot] = ++table.used
  return table.used
}

/** The same rows with more bits fallen away. */
function collapsed(table: Table, shift: number): Table {
  if (shift === table.shift) return table
  const coarser = emptyTable(shift)
  for (let index = 0; index < table.used; index++) addToRange(coarser, table.ranges, table.words, index * STRIDE)
  return coarser
}

/** The smallest value of each range: it has the leading bits of all of them. */
function minsOf({ ranges, used }: Pick<Table, 'ranges' | 'used'>): Float64Array {
  const mins = new Float64Array(used)
  for (let index = 0; index < used; index++) mins[index] = ranges[index * STRIDE + MIN]!
  return mins
}

/** All numbers of both, ascending. */
function together(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both.sort()
}

/** The same memory by words, the low one of a number first. */
function wordsOf(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
}
