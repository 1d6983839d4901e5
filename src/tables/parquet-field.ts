import { isUtf8 } from 'node:buffer'
import type { ParquetParsers, SchemaElement } from 'hyparquet'
import { float32Text, type ColumnType } from '../documents/index.js'
import { decimalText, signedInteger } from './decimal-text.js'
import { isoDate, isoTime } from './iso-time.js'

/** How a column of a Parquet file is read: what the decoder is told, and what is made of its values. */
export interface ParquetField {
  /** The element as the decoder shall see it: annotations that it reads inexactly are taken off. */
  readonly element: SchemaElement
  readonly parsers: Partial<ParquetParsers>
  /** Whether plain byte arrays are text. */
  readonly utf8: boolean
  /** A decoded value as a sink takes it. */
  readonly value: (decoded: unknown) => unknown
}

/** How to read a column that is no list, map or struct, as the type that is wanted of it. */
export function parquetField(element: SchemaElement, type: ColumnType): ParquetField {
  const logical = element.logical_type
  const parsers = exactParsers(logical?.type === 'TIMESTAMP' ? logical.isAdjustedToUTC : element.type !== 'INT96')
  if (isDecimal(element)) {
    const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0
    return { element: physical(element), parsers, utf8: false, value: decimalReader(scale, type) }
  }
  if (element.converted_type === 'DATE' || logical?.type === 'DATE')
    return { element: physical(element), parsers, utf8: false, value: ifNumber(isoDate) }
  const isShortFloat = element.type === 'FLOAT' || logical?.type === 'FLOAT16'
  const value = isShortFloat && type !== 'number' ? ifNumber(float32Text) : (decoded: unknown) => decoded
  return { element, parsers, utf8: true, value }
}

/** Whether the values of an element are decimals, exact to their scale. */
export function isDecimal({ converted_type, logical_type }: SchemaElement): boolean {
  return converted_type === 'DECIMAL' || logical_type?.type === 'DECIMAL'
}

function physical(element: SchemaElement): SchemaElement {
  const bare = { ...element }
  delete bare.converted_type
  delete bare.logical_type
  return bare
}

function ifNumber(text: (value: number) => string): (decoded: unknown) => unknown {
  return (decoded) => (typeof decoded === 'number' && Number.isFinite(decoded) ? text(decoded) : decoded)
}

function decimalReader(scale: number, type: ColumnType): (decoded: unknown) => unknown {
  return (decoded) => {
    if (decoded === null || decoded === undefined) return decoded
    const unscaled = decoded instanceof Uint8Array ? signedInteger(decoded) : BigInt(decoded as number | bigint)
    const text = decimalText(unscaled, scale)
    return type === 'number' ? Number(text) : text
  }
}

/** Parsers that lose nothing: times to the nanosecond, text that must be UTF-8, documents as they are written. */
function exactParsers(utc: boolean): Partial<ParquetParsers> {
  const zone = utc ? 'Z' : ''
  const time = (unitsPerSecond: bigint) => (count: bigint) => `${isoTime(count, unitsPerSecond)}${zone}`
  return {
    timestampFromMilliseconds: time(1000n),
    timestampFromMicroseconds: time(1_000_000n),
    timestampFromNanoseconds: time(1_000_000_000n),
    stringFromBytes: strictText,
    jsonFromBytes: strictText,
    geometryFromBytes: (bytes) => bytes,
    geographyFromBytes: (bytes) => bytes
  }
}

function strictText(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  // Only a text with a replacement character can have been invalid; the check costs more than the decoding.
  if (text.includes('\ufffd') && !isUtf8(bytes)) throw new TypeError('a text in it is not UTF-8')
  return text
}
