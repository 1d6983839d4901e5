import type { Policy, Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { notRelevantSummary } from '../verdict/index.js'
import type { LocatedPolicy } from './load-policies.js'
import { ownFiles, standardFiles } from './standard-files.js'
import { differenceOf, standsFor, type Changed } from './tree-difference.js'
import { inRepository, type Standards } from './workspace.js'

/**
 * Policies with what a proposal has to do with their models. It is the difference of two whole trees, at any size: a renamed file is one less and
 * one more. What is not proposed is judged whatever it changes.
 */
export async function withRelevance(
  policies: readonly LocatedPolicy[],
  { log }: Pick<Frontend, 'log'>
): Promise<LocatedPolicy[]> {
  return Promise.all(
    policies.map(async (located) => {
      const { policy, workspace } = located
      const { standards } = workspace
      if (policy.paths === undefined || standards?.proposal !== true || isSameCommit(standards)) return located
      const { changed, files } = await differenceOf(standards)
      const dead = deadPaths(policy.paths, standards, files)
      for (const path of dead)
        log.warning(`${policy.model}: paths: ${JSON.stringify(path)} matches no file, neither before nor after`)
      // A list that stands for nothing would switch the gate off for good.
      if (dead.length === policy.paths.length || changed.some(concerning(located, standards))) return located
      return { ...located, notRelevant: { changedFiles: changed.length, paths: [...policy.paths] } }
    })
  )
}

/** Why nothing is judged. */
export type NotRelevant = NonNullable<Report['notRelevant']>

/** Ends a part of the gate that has nothing to do: it leaves no document, and `gate` sees for itself that none is needed. */
export function passBy({ model }: Policy, why: NotRelevant, { print, log }: Pick<Frontend, 'print' | 'log'>): 0 {
  log.phase('')
  print(`${model}: ${notRelevantSummary(why)}; nothing was measured\n`)
  return 0
}

/** As where a pull request was looked for and not found: what it changes nobody knows. */
function isSameCommit({ repository, head }: Standards): boolean {
  return repository.commit === head.commit
}

/** Symbolic links and submodules: what stands behind them, no tree says. */
const opaque = ['120000', '160000']

/** Whether a change concerns a model: it is in its paths, of the policy, or of a file that the policy names. */
function concerning({ policy, path }: LocatedPolicy, standards: Standards): ({ path, modes }: Changed) => boolean {
  const patterns = [
    ...[...(policy.paths ?? []), ...measuredFiles(policy)].map((file) => inRepository(standards, file)),
    ...standardFiles(policy, standards).map(({ file }) => file),
    inRepository({ prefix: standards.policyPrefix }, path)
  ]
  return (changed) =>
    changed.modes.some((mode) => opaque.includes(mode)) || patterns.some((pattern) => standsFor(pattern, changed.path))
}

/** Files that a policy names of what is measured, relative to the working directory. */
function measuredFiles({ candidate, baseline, drift }: Policy): readonly string[] {
  return [
    ...candidate.measuredBy,
    ...candidate.files,
    ...ownFiles(candidate),
    ...(drift?.current?.kind === 'file' ? [drift.current.path] : []),
    ...(baseline?.predictions === undefined ? [] : [baseline.predictions])
  ]
}

function deadPaths(paths: readonly string[], standards: Standards, files: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const pattern = inRepository(standards, path)
    return !files.some((file) => standsFor(pattern, file))
  })
}
