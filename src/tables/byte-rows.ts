import type { Limits } from './limits.js'
import type { ProblemList } from './problem-list.js'
import { inRow, tooLongRow } from './text-rows.js'
import type { Utf8Piece } from './utf8-bytes.js'

/** Splits bytes into rows; told of a piece at a time. */
export interface ByteSplitter {
  /** Number of the row it is in, from 1; a header is row 0. */
  row(): number
  /**
   * Takes the rows that are whole in `bytes[0, end)`, all of it when `atEnd`; it may write to `bytes[end]`.
   *
   * @returns where the first row begins that is not whole
   */
  take(bytes: Uint8Array, end: number, atEnd: boolean): number
  /** Looks at the beginning of a row that will not be read on. @throws MeasurementError if that much is broken */
  checkRest(rest: Uint8Array): void
}

/**
 * Feeds bytes to a splitter, rows across pieces joined, in one buffer that is reused.
 *
 * @throws MeasurementError with the problems so far when the bytes are not UTF-8, or a row is too long
 */
export async function splitByteRows(
  pieces: AsyncIterable<Utf8Piece>,
  splitter: ByteSplitter,
  problems: ProblemList,
  limits: Limits
): Promise<void> {
  let buffer = new Uint8Array(limits.chunkBytes + 1)
  let used = 0
  for await (const { bytes, fault } of pieces) {
    if (used + bytes.length >= buffer.length) {
      const larger = new Uint8Array((used + bytes.length) * 2 + 1)
      larger.set(buffer.subarray(0, used))
      buffer = larger
    }
    buffer.set(bytes, used)
    const end = used + bytes.length
    const next = splitter.take(buffer, end, false)
    buffer.copyWithin(0, next, end)
    used = end - next
    const isTooLong = used > limits.rowCharacters && textOf(buffer.subarray(0, used)).length > limits.rowCharacters
    if (fault === undefined && !isTooLong) continue
    splitter.checkRest(buffer.subarray(0, used))
    problems.stop(fault === undefined ? tooLongRow(splitter.row(), limits) : inRow(splitter.row(), fault))
  }
  if (used > 0) splitter.take(buffer, used, true)
}

/** Bytes as the text that they are. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
