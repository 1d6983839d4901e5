/**
 * Where an increasing function crosses zero, by bisection down to neighbouring numbers.
 *
 * @example
 * rootBetween((x) => x - 0.25, 0, 1) // => 0.25
 */
export function rootBetween(increasing: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high]
  for (let step = 0; step < 1100; step++) {
    const middle = below + (above - below) / 2
    if (middle <= below || middle >= above) break
    const value = increasing(middle)
    if (value === 0) return middle
    if (value < 0) below = middle
    else above = middle
    if (above - below <= 4e-16 * Math.abs(middle)) break
  }
  return below + (above - below) / 2
}
