/** Octaves of the doubles: sign and exponent. */
const OCTAVES = 4096
const MANTISSA_BITS = 20

/**
 * Finds the place of a number among edges in a few steps: the leading bits of the double lead to a cell that few edges lie in. Each octave has cells
 * in proportion to its edges, so the cells suit edges of any scale and spread.
 */
export interface EdgeIndex {
  /** Ascending, and Infinity after the last. */
  readonly edges: Float64Array
  /** By octave: its first cell, and the bits of the mantissa's high part that do not tell its cells apart. */
  readonly cell: Int32Array
  readonly shift: Uint8Array
  /** By cell: edges below its smallest and below its largest number. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Cells of an octave at most. More would no longer stay in a cache. */
const MOST_CELL_BITS = 12

/** @param edges strictly ascending, finite */
export function edgeIndex(edges: Float64Array): EdgeIndex {
  const cell = new Int32Array(OCTAVES + 1)
  const shift = new Uint8Array(OCTAVES)
  edgesByOctave(edges).forEach((count, octave) => {
    // Four to eight cells an edge: most hold none, and no step is left to take.
    const bits = count === 0 ? 0 : Math.min(MOST_CELL_BITS, Math.ceil(Math.log2(count)) + 2)
    shift[octave] = MANTISSA_BITS - bits
    cell[octave + 1] = cell[octave]! + (1 << bits)
  })
  const padded = new Float64Array(edges.length + 1).fill(Infinity)
  padded.set(edges)
  return { edges: padded, cell, shift, ...edgesByCell(edges, cell, shift) }
}

function edgesByOctave(edges: Float64Array): Uint32Array {
  const counts = new Uint32Array(OCTAVES)
  const words = new Uint32Array(edges.slice().buffer)
  for (let word = 1; word < words.length; word += 2) counts[words[word]! >>> MANTISSA_BITS]!++
  return counts
}

function edgesByCell(edges: Float64Array, cell: Int32Array, shift: Uint8Array): Pick<EdgeIndex, 'first' | 'last'> {
  const [first, last] = [new Int32Array(cell[OCTAVES]!), new Int32Array(cell[OCTAVES]!)]
  /** The two ends of a cell; of negative numbers the near one is the larger. */
  const ends = new Float64Array(2)
  const words = new Int32Array(ends.buffer)
  for (let octave = 0; octave < OCTAVES; octave++) {
    const width = 1 << shift[octave]!
    for (let index = cell[octave]!; index < cell[octave + 1]!; index++) {
      const high = (octave << MANTISSA_BITS) | ((index - cell[octave]!) * width)
      words.set([0, high, -1, high | (width - 1)])
      const [near, far] = [edgesBelow(edges, ends[0]!), edgesBelow(edges, ends[1]!)]
      first[index] = Math.min(near, far)
      last[index] = Math.max(near, far)
    }
  }
  return { first, last }
}

function edgesBelow(edges: Float64Array, value: number): number {
  let low = 0
  let end = edges.length
  while (low < end) {
    const middle = (low + end) >>> 1
    if (edges[middle]! < value) low = middle + 1
    else end = middle
  }
  return low
}

/**
 * Edges below a number: the index of the first edge that is not.
 *
 * @param value finite
 * @param high the high word of its double
 */
export function placeOf(index: EdgeIndex, value: number, high: number): number {
  const octave = high >>> MANTISSA_BITS
  const cell = index.cell[octave]! + ((high & 0xfffff) >>> index.shift[octave]!)
  let low = index.first[cell]!
  let end = index.last[cell]!
  while (low < end) {
    const middle = (low + end) >>> 1
    if (index.edges[middle]! < value) low = middle + 1
    else end = middle
  }
  return low
}
