import type { Choice, Definition, Described, Metric } from './metric.js'

type Body<M> = M extends Metric ? Omit<M, keyof Described> : never

/** A definition out of what is said of a metric and how it is computed. */
export function define(described: Described, body: Body<Metric> | ((choice: Choice) => Body<Metric>)): Definition {
  return {
    described,
    of: (choice) => ({ ...described, ...(typeof body === 'function' ? body(choice) : body) })
  }
}
