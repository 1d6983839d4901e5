import { UsageError, type DriftSource, type Problem } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import type { GivenTables } from './data-standards.js'
import type { LocatedPolicy } from './load-policies.js'
import type { Given } from './measure-candidate.js'

/**
 * An input of an action fills what a policy leaves out. On a command line a flag wins, and the report says so.
 *
 * @throws UsageError where an input says otherwise than the policy
 */
export function refuseContradictingInputs(
  policies: readonly LocatedPolicy[],
  given: Given & GivenTables & { readonly baseline?: readonly string[] },
  { kind }: Pick<Frontend, 'kind'>
): void {
  if (kind === 'terminal') return
  const problems = policies.flatMap(({ policy, path }): Problem[] => {
    const { candidate, baseline, drift } = policy
    return [
      ...contradiction(path, 'predictions', [given.predictions], [candidate.predictions]),
      ...contradiction(
        path,
        'metrics',
        [given.metrics],
        candidate.metrics.map((file) => file.path)
      ),
      ...contradiction(path, 'baseline', given.baseline ?? [], baseline?.from ?? []),
      ...contradiction(path, 'reference', [given.reference], [drift && sourceText(drift.reference)]),
      ...contradiction(path, 'current', [given.current], [drift?.current && sourceText(drift.current)])
    ]
  })
  if (problems.length > 0) throw new UsageError(problems)
}

const keys = {
  predictions: 'candidate.predictions',
  metrics: 'candidate.metrics',
  baseline: 'baseline.from',
  reference: 'drift.reference',
  current: 'drift.current'
} as const

function sourceText(source: DriftSource): string {
  return source.kind === 'file' ? source.path : source.kind
}

function contradiction(
  file: string,
  input: keyof typeof keys,
  given: readonly (string | undefined)[],
  written: readonly (string | undefined)[]
): Problem[] {
  const [asked, said] = [given, written].map((texts) => texts.filter((text) => text !== undefined))
  if (asked!.length === 0 || said!.length === 0 || asked!.join('\n') === said!.join('\n')) return []
  return [
    {
      file,
      key: keys[input],
      message: `is ${said!.map((text) => JSON.stringify(text)).join(', ')}, and the input ${input} is ${asked!.map((text) => JSON.stringify(text)).join(', ')}`,
      hint: 'Leave the input out: the policy says it'
    }
  ]
}
