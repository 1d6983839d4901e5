import type { ValueDecoder } from './parquet-decoders.js'
import { readLevels, unpackBits } from './parquet-levels.js'
import { afterLength, type DataPage } from './parquet-page.js'
import { BooleanValues } from './parquet-values.js'
import type { TextColumn } from './text-column.js'

/** Pages of booleans, a bit each. */
export class BooleanPages implements ValueDecoder {
  constructor(private readonly column: TextColumn) {}

  begin(): void {
    // Booleans have no dictionary.
  }

  readDictionary(): void {
    throw new Error('a dictionary of booleans')
  }

  read({ encoding, values, count }: DataPage): BooleanValues {
    if (encoding === 'RLE') return new BooleanValues(this.column, ones(afterLength(values)[0], count))
    if (encoding !== 'PLAIN') throw new Error(`unsupported encoding: ${encoding}`)
    if (values.length * 8 < count) throw new RangeError(`${count} booleans in ${values.length} bytes`)
    const bits = new Uint8Array(count)
    unpackBits(values, 0, bits)
    return new BooleanValues(this.column, bits)
  }
}

function ones(bytes: Uint8Array, count: number): Uint8Array {
  return readLevels(bytes, count).present ?? new Uint8Array(count).fill(1)
}
