import type { Backend } from './backend.js'

export interface Comparison {
  readonly merge_base_commit: { readonly sha: string }
  readonly files: readonly { readonly additions: number; readonly deletions: number }[]
  readonly commits: readonly { readonly sha: string }[]
}

// Two commits never compare differently, and the emulator compares them line by line.
const compared = new WeakMap<Backend, Map<string, Promise<Comparison>>>()

/** What a commit changed since it left another one; both by SHA. */
export function compare(backend: Backend, repository: string, base: string, head: string): Promise<Comparison> {
  const known = compared.get(backend) ?? new Map<string, Promise<Comparison>>()
  compared.set(backend, known)
  const path = `${repository}/compare/${base}...${head}`
  const comparison = known.get(path) ?? backend.need<Comparison>('GET', path)
  known.set(path, comparison)
  return comparison
}
