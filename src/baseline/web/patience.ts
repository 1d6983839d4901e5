import { UsageError } from '../../documents/index.js'

const SECONDS = 100

/**
 * Seconds that a store may be waited for in vain, all its requests together: 100, or what the variable `MODEL_GATE_STORE_PATIENCE` says.
 *
 * @throws UsageError where it is not a whole number from 1 to 600
 * @example
 * patienceOf({ MODEL_GATE_STORE_PATIENCE: '20' }) // => 20
 */
export function patienceOf(environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment['MODEL_GATE_STORE_PATIENCE'] ?? ''
  if (text === '') return SECONDS
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (seconds >= 1 && seconds <= 600) return seconds
  throw new UsageError({
    message: `MODEL_GATE_STORE_PATIENCE must be whole seconds from 1 to 600, got ${JSON.stringify(text)}`,
    hint: 'Leave it out: 100 is enough for all but the worst days'
  })
}
