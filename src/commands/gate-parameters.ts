import type { Policy, Report } from '../documents/index.js'

/**
 * By what a model was judged, as parameters of a run: what people sort and compare runs by. Their names begin with `model-gate.`, so that none is taken for
 * one of the model's own: `model-gate.task`, `model-gate.threshold`, `model-gate.confidence` and so on.
 */
export function gateParameters({ task, slices }: Policy, report: Report): Readonly<Record<string, string>> {
  const { confidence, seed, policy, run, tool } = report
  const by = slices.flatMap((slice) => slice.by.map((columns) => columns.join(' x ')))
  const known: readonly (readonly [name: string, value: string | number | undefined])[] = [
    ['task', task?.type],
    ['positive', task?.positive],
    ['threshold', task?.threshold],
    ['slices', by.length === 0 ? undefined : [...new Set(by)].join(', ')],
    ['confidence', confidence],
    ['seed', seed],
    ['policy', run.policyPath],
    ['policy-digest', policy.digest],
    ['baseline', run.baseline],
    ['baseline-version', run.baselineVersion],
    ['version', tool.version]
  ]
  return Object.fromEntries(
    known.flatMap(([name, value]) => (value === undefined ? [] : [[`model-gate.${name}`, String(value)]]))
  )
}
