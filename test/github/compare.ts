import type { Backend } from './backend.js'

export interface Comparison {
  readonly merge_base_commit: { readonly sha: string }
  readonly files: readonly { readonly additions: number; readonly deletions: number }[]
  readonly commits: readonly { readonly sha: string }[]
}

/** What a commit changed since it left another one; both by SHA. */
export function compare(backend: Backend, repository: string, base: string, head: string): Promise<Comparison> {
  return backend.need<Comparison>('GET', `${repository}/compare/${base}...${head}`)
}
