import { parseReference, type CandidateEntry, type Policy } from '../documents/index.js'
import { inRepository, type Standards } from './workspace.js'

/** A file or a folder of the repository that a policy judges by. */
export interface StandardFile {
  /** Key of the policy that names it. */
  readonly key: string
  /** From the root of the repository. */
  readonly file: string
}

/** What a policy judges by besides itself, as far as the repository holds it. */
export function standardFiles(
  { baseline, drift, dataContract }: Pick<Policy, 'baseline' | 'drift' | 'dataContract'>,
  standards: Pick<Standards, 'prefix'>
): readonly StandardFile[] {
  const { from = [], anchor } = baseline ?? {}
  const { reference } = drift ?? {}
  return [
    ...from.flatMap((text) => kept('baseline.from', text, standards)),
    ...(anchor === undefined ? [] : kept('baseline.anchor', anchor, standards)),
    ...(reference?.kind === 'file' ? [{ key: 'drift.reference', file: inRepository(standards, reference.path) }] : []),
    ...(dataContract === undefined ? [] : [{ key: 'data-contract', file: inRepository(standards, dataContract) }])
  ]
}

/** A branch may be any: what it holds at a path that the base has, too, is taken for the same. */
function kept(key: string, text: string, standards: Pick<Standards, 'prefix'>): readonly StandardFile[] {
  const reference = parseReference(text)
  if (reference.scheme === 'git') return [{ key, file: inRepository({ prefix: '' }, reference.path) }]
  return reference.scheme === 'file' ? [{ key, file: inRepository(standards, reference.path) }] : []
}

/** Where the numbers of a candidate are, relative to the working directory. */
export function ownFiles({ predictions, metrics }: Pick<CandidateEntry, 'predictions' | 'metrics'>): readonly string[] {
  return [...(predictions === undefined ? [] : [predictions]), ...metrics.map(({ path }) => path)]
}
