import { fileURLToPath } from 'node:url'

/** The example that comes with the package, found from `dist/` as from `src/commands/`. */
export function examplesFolder(): string {
  const here = import.meta.url
  const root = here.includes('/src/commands/') ? '../../' : '../'
  return fileURLToPath(new URL(`${root}examples/flight-delay/`, here))
}
