/** Values that are looked at instead of all. */
const SAMPLE = 32_768

/** Values at equal distances, the first among them: enough to see what many values are like. In memory of its own. */
export function someOf(values: Float64Array): Float64Array {
  const step = Math.max(1, Math.ceil(values.length / SAMPLE))
  const some = new Float64Array(Math.ceil(values.length / step))
  for (let index = 0; index < some.length; index++) some[index] = values[index * step]!
  return some
}
