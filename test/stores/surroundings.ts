import type { Surroundings } from '../../src/baseline/index.js'

/** A credential that no output may hold. */
export const canary = 'canary/s3cret+of=the-store'

/** A world with this environment, and what was logged in it. */
export function surroundings(
  environment: Readonly<Record<string, string>>
): Surroundings & { readonly said: string[] } {
  const said: string[] = []
  const say = (text: string): void => void said.push(text)
  return {
    environment: { MODEL_GATE_STORE_PATIENCE: '5', ...environment },
    log: { phase: say, info: say, warning: say, output: say },
    directory: '.',
    said
  }
}
