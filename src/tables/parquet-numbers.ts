import type { LogicalType, SchemaElement } from 'hyparquet'
import { timeOf, type NumberCells } from '../documents/index.js'
import { decimalText } from './decimal-text.js'
import { kindOfElement } from './parquet-kinds.js'

/** How plain values become numbers of a batch. */
export interface NumberDecoder {
  /** Bytes of a value. */
  readonly width: 4 | 8
  /** Decodes the values in `bytes`, little-endian, into `out`. */
  decode(bytes: Uint8Array, out: Float64Array): void
}

const largestExactPower = 22
const millisecondsInDay = 86_400_000
const twoTo32 = 2 ** 32

/** The decoder of a column of numbers or times that are stored as plain numbers; undefined for all others. */
export function numberDecoder(element: SchemaElement, kind: NumberCells['kind']): NumberDecoder | undefined {
  if (kindOfElement(element) !== kind) return undefined
  const { type, converted_type: converted, logical_type: logical } = element
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL')
    return decimals(type, (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0)
  if (type === 'FLOAT') return { width: 4, decode: (bytes, out) => out.set(new Float32Array(...aligned(bytes, 4))) }
  if (type === 'DOUBLE')
    return { width: 8, decode: (bytes, out) => new Uint8Array(out.buffer).set(bytes, out.byteOffset) }
  if (type === 'INT32') return kind === 'timestamp' ? days : isUnsigned(element, 32) ? unsigned32 : signed32
  if (type !== 'INT64') return undefined
  return kind === 'timestamp' ? times[timeUnit(element)] : isUnsigned(element, 64) ? unsigned64 : signed64
}

type TimeUnit = Extract<LogicalType, { type: 'TIMESTAMP' }>['unit']

function timeUnit({ converted_type, logical_type }: SchemaElement): TimeUnit {
  if (logical_type?.type === 'TIMESTAMP') return logical_type.unit
  return converted_type === 'TIMESTAMP_MICROS' ? 'MICROS' : 'MILLIS'
}

function isUnsigned({ converted_type, logical_type }: SchemaElement, bits: 32 | 64): boolean {
  if (converted_type === `UINT_${bits}`) return true
  return logical_type?.type === 'INTEGER' && logical_type.bitWidth === bits && !logical_type.isSigned
}

function integers32(value: (stored: number) => number): NumberDecoder {
  return {
    width: 4,
    decode(bytes, out) {
      const stored = new Int32Array(...aligned(bytes, 4))
      for (let index = 0; index < stored.length; index++) out[index] = value(stored[index]!)
    }
  }
}

/** @param value of the upper half, signed, and the lower half, unsigned; their sum is rounded once */
function integers64(value: (high: number, low: number) => number): NumberDecoder {
  return {
    width: 8,
    decode(bytes, out) {
      const halves = new Int32Array(...aligned(bytes, 4))
      for (let index = 0; index < halves.length >> 1; index++)
        out[index] = value(halves[2 * index + 1]!, halves[2 * index]! >>> 0)
    }
  }
}

const signed32: NumberDecoder = { width: 4, decode: (bytes, out) => out.set(new Int32Array(...aligned(bytes, 4))) }
const unsigned32 = integers32((value) => value >>> 0)
const days = integers32((count) => count * millisecondsInDay)
const signed64 = integers64((high, low) => high * twoTo32 + low)
const unsigned64 = integers64((high, low) => (high >>> 0) * twoTo32 + low)

/** Milliseconds of a count of units, exact to the microsecond, further digits dropped. */
const times: Readonly<Record<TimeUnit, NumberDecoder>> = {
  MILLIS: signed64,
  MICROS: integers64(timeOfMicroseconds),
  NANOS: integers64((high, low) => {
    const thousands = Math.floor(high / 1000)
    const rest = (high - thousands * 1000) * twoTo32 + low
    return timeOfMicroseconds(thousands, Math.floor(rest / 1000))
  })
}

function timeOfMicroseconds(high: number, low: number): number {
  const count = high * twoTo32 + low
  if (Number.isSafeInteger(count)) return count / 1000
  const exact = BigInt(high) * BigInt(twoTo32) + BigInt(low)
  const microseconds = ((exact % 1000n) + 1000n) % 1000n
  return timeOf(Number((exact - microseconds) / 1000n), Number(microseconds))
}

/** One division of two exact doubles is correctly rounded; what is not exact goes by its decimal text. */
function decimals(type: SchemaElement['type'], scale: number): NumberDecoder | undefined {
  if (!(scale >= 0 && scale <= largestExactPower)) return undefined
  const power = Number(`1e${scale}`)
  if (type === 'INT32') return integers32((value) => value / power)
  if (type !== 'INT64') return undefined
  return integers64((high, low) => {
    const value = high * twoTo32 + low
    if (Number.isSafeInteger(value)) return value / power
    return Number(decimalText(BigInt(high) * BigInt(twoTo32) + BigInt(low), scale))
  })
}

/** Arguments of a typed array over bytes, copied where they do not lie at a multiple of the width. */
function aligned(bytes: Uint8Array, width: 4): [buffer: ArrayBufferLike, offset: number, length: number] {
  const whole = bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes)
  return [whole.buffer, whole.byteOffset, whole.byteLength / width]
}
