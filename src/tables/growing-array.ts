const firstLength = 1024

/** An array of numbers whose length is not known before. */
export interface GrowingArray<T> {
  push(value: number): void
  /** What was pushed, in memory of its own size. */
  values(): T
}

type NumberArray = Float64Array | Int32Array

/** A typed array that doubles when it is full: amortised constant time a value. */
export function growingArray<T extends NumberArray>(allocate: (length: number) => T): GrowingArray<T> {
  let array = allocate(firstLength)
  let length = 0
  return {
    push(value) {
      if (length === array.length) {
        const larger = allocate(length * 2)
        larger.set(array)
        array = larger
      }
      array[length++] = value
    },
    values: () => array.slice(0, length) as T
  }
}
